// The session ended while somebody worked: sign in above the page, and go on with everything as it was.
import { useEffect } from 'react';
import { useLogout, useTranslate } from 'ra-core';
import { Button, Dialog, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import type { Me } from './session.ts';
import { useSession, useSessionParts } from './session-context.tsx';
import { SignInForm } from './SignInForm.tsx';

export function SignInAgainDialog() {
  const translate = useTranslate();
  const { session } = useSessionParts();
  const { me, isAsking } = useSession();
  const logout = useLogout();
  const leave = (): void => void logout({}, undefined, false);
  useEndsWithTab(isAsking);

  const comeBack = (now: Me): void => {
    // Another account must not send what this one typed.
    if (now.account.id === me?.account.id) session.resume(now);
    else leave();
  };
  return (
    <Dialog open={isAsking} aria-labelledby="sign-in-again" fullWidth maxWidth="xs">
      <DialogTitle id="sign-in-again">{translate('console.signIn.again')}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 2 }}>{translate('console.signIn.againHelp')}</DialogContentText>
        {me && (
          <SignInForm fixedUsername={me.account.username} onSignedIn={comeBack}>
            <Button onClick={leave}>{translate('console.signIn.asSomebodyElse')}</Button>
          </SignInForm>
        )}
      </DialogContent>
    </Dialog>
  );
}

/** What waits for the sign-in would be lost with the tab: the browser asks first. */
function useEndsWithTab(isAsking: boolean): void {
  useEffect(() => {
    if (!isAsking) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isAsking]);
}
