// The door: sign in, in Chinese or English; in a demo, choose who to be.
import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { Box, Button, Card, Stack, Typography } from '@mui/material';
import { BrandMark } from '../layout/BrandMark.tsx';
import { LanguageSwitch } from '../layout/LanguageSwitch.tsx';
import { useDocumentTitle } from '../layout/use-document-title.ts';
import { useLanguage } from '../i18n/language-context.tsx';
import type { Me } from './session.ts';
import { useSessionParts } from './session-context.tsx';
import { demoPassword, type DemoAccount } from './sign-in.ts';
import { SignInForm } from './SignInForm.tsx';
import { useSignIn } from './use-sign-in.ts';

export function SignInPage() {
  const translate = useTranslate();
  const enter = useEnter();
  const accounts = useDemoAccounts();
  const signingIn = useSignIn(enter);
  useAlreadySignedIn(enter);
  useDocumentTitle(translate('console.signIn.title'));
  return (
    <Box
      component="main"
      sx={{ minHeight: '100vh', display: 'grid', placeItems: 'center', p: 2, bgcolor: 'background.default' }}
    >
      <Stack spacing={3} sx={{ width: '100%', maxWidth: 420 }}>
        <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center' }}>
          <Stack direction="row" spacing={1.5} sx={{ alignItems: 'center' }}>
            <BrandMark size={44} />
            <Box>
              <Typography variant="h5" component="h1">
                {translate('console.name')}
              </Typography>
              <Typography variant="body2" color="text.secondary">
                {translate('console.motto')}
              </Typography>
            </Box>
          </Stack>
          <LanguageSwitch />
        </Stack>
        <Card variant="outlined" sx={{ p: 3 }}>
          <SignInForm signingIn={signingIn} />
        </Card>
        {accounts.length > 0 && (
          <DemoList
            accounts={accounts}
            onChoose={(username) => void signingIn.submit({ username, password: demoPassword })}
          />
        )}
      </Stack>
    </Box>
  );
}

function DemoList({
  accounts,
  onChoose,
}: {
  readonly accounts: readonly DemoAccount[];
  readonly onChoose: (username: string) => void;
}) {
  const translate = useTranslate();
  return (
    <Box component="section" aria-labelledby="demo-accounts">
      <Typography id="demo-accounts" component="h2" variant="subtitle2" gutterBottom>
        {translate('console.signIn.demo')}
      </Typography>
      <Stack
        component="ul"
        direction="row"
        useFlexGap
        spacing={1}
        sx={{ flexWrap: 'wrap', listStyle: 'none', p: 0, m: 0 }}
      >
        {accounts.map(({ username, label }) => (
          <li key={username}>
            <Button variant="outlined" size="small" onClick={() => onChoose(username)}>
              {label}
            </Button>
          </li>
        ))}
      </Stack>
    </Box>
  );
}

/** Starts the session and goes where one wanted to go. */
function useEnter(): (me: Me) => void {
  const { session } = useSessionParts();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const wanted = useLocation().state as { nextPathname?: string; nextSearch?: string } | null;
  return (me) => {
    queryClient.clear();
    session.start(me);
    const path =
      wanted?.nextPathname && wanted.nextPathname !== '/login'
        ? `${wanted.nextPathname}${wanted.nextSearch ?? ''}`
        : '/';
    void navigate(path, { replace: true });
  };
}

/** Somebody who is signed in, in another tab say, need not do it twice. */
function useAlreadySignedIn(enter: (me: Me) => void): void {
  const { auth } = useSessionParts();
  useEffect(() => {
    let isHere = true;
    auth.readMe().then(
      (me) => (me && isHere ? enter(me) : undefined),
      () => undefined,
    );
    return () => {
      isHere = false;
    };
    // Asked once, on arrival.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [auth]);
}

function useDemoAccounts(): readonly DemoAccount[] {
  const { routes } = useSessionParts();
  const { language } = useLanguage();
  const [accounts, setAccounts] = useState<readonly DemoAccount[]>([]);
  useEffect(() => {
    routes.demoAccounts(language).then(setAccounts, () => setAccounts([]));
  }, [routes, language]);
  return accounts;
}
