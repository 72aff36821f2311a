// The session ended while somebody worked: sign in above the page, and go on with everything as it was.
import { useEffect } from 'react';
import { useLogout, useTranslate } from 'ra-core';
import { Button, Dialog, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import type { Me } from './session.ts';
import { useSession, useSessionParts } from './session-context.tsx';
import { SignInForm } from './SignInForm.tsx';
import { useSignIn } from './use-sign-in.ts';

export function SignInAgainDialog() {
  const translate = useTranslate();
  const { me, isAsking } = useSession();
  useEndsWithTab(isAsking);
  return (
    <Dialog open={isAsking} aria-labelledby="sign-in-again" fullWidth maxWidth="xs">
      <DialogTitle id="sign-in-again">{translate('console.signIn.again')}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 2 }}>{translate('console.signIn.againHelp')}</DialogContentText>
        {me && <ComingBack me={me} />}
      </DialogContent>
    </Dialog>
  );
}

function ComingBack({ me }: { readonly me: Me }) {
  const translate = useTranslate();
  const { session } = useSessionParts();
  const logout = useLogout();
  const leave = (): void => {
    session.end();
    void logout({}, undefined, false);
  };
  // Another account must not send what this one typed.
  const comeBack = (now: Me): void => (now.account.id === me.account.id ? session.resume(now) : leave());
  const signingIn = useSignIn(comeBack, me.account.username);
  return (
    <SignInForm signingIn={signingIn} hasFixedName>
      <Button onClick={leave}>{translate('console.signIn.asSomebodyElse')}</Button>
    </SignInForm>
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
