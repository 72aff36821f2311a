// Name, password and, where one is set up, the code of the second factor. Used by the sign-in page and by the dialog that
// appears when a session ended.
import { useEffect, useId, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useTranslate } from 'ra-core';
import { Alert, Button, CircularProgress, Stack, TextField } from '@mui/material';
import { timeOfDay } from '../i18n/dates.ts';
import { useLanguage } from '../i18n/language-context.tsx';
import type { Me } from './session.ts';
import { useSessionParts } from './session-context.tsx';
import { SignInError, type SignInProblem, type SignInStep } from './sign-in.ts';

export interface SignInFormProps {
  /** The name when it is fixed, because somebody is to come back. */
  readonly fixedUsername?: string;
  /** A demo account that was chosen from the list: its name and password are filled in and sent. */
  readonly chosen?: { readonly username: string; readonly password: string };
  readonly onSignedIn: (me: Me) => void;
  readonly children?: ReactNode;
}

export function SignInForm({ fixedUsername, chosen, onSignedIn, children }: SignInFormProps) {
  const translate = useTranslate();
  const { submit, step, problem, isBusy } = useSignIn(onSignedIn);
  const [username, setUsername] = useState(fixedUsername ?? '');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const problemId = useId();
  const send = useRef(submit);
  send.current = submit;

  useEffect(() => {
    if (!chosen) return;
    setUsername(chosen.username);
    setPassword(chosen.password);
    void send.current({ username: chosen.username, password: chosen.password, code: '' });
  }, [chosen]);

  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void submit({ username: username.trim(), password, code: code.trim() });
  };
  const describedBy = problem ? problemId : undefined;
  return (
    <Stack component="form" onSubmit={onSubmit} noValidate spacing={2} aria-label={translate('console.signIn.title')}>
      {problem && (
        <Alert severity="error" role="alert" id={problemId}>
          <ProblemText problem={problem} />
        </Alert>
      )}
      {step === 'code' ? (
        <TextField
          label={translate('console.signIn.code')}
          helperText={translate('console.signIn.codeHelp')}
          value={code}
          onChange={(event) => setCode(event.target.value)}
          autoFocus
          required
          slotProps={{ htmlInput: { inputMode: 'text', autoComplete: 'one-time-code', 'aria-describedby': describedBy } }}
        />
      ) : (
        <>
          <TextField
            label={translate('ra.auth.username')}
            value={username}
            onChange={(event) => setUsername(event.target.value)}
            disabled={fixedUsername !== undefined}
            autoFocus={fixedUsername === undefined}
            required
            slotProps={{ htmlInput: { autoComplete: 'username', autoCapitalize: 'none', spellCheck: false, 'aria-describedby': describedBy } }}
          />
          <TextField
            label={translate('ra.auth.password')}
            type="password"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
            autoFocus={fixedUsername !== undefined}
            required
            slotProps={{ htmlInput: { autoComplete: 'current-password', 'aria-describedby': describedBy } }}
          />
        </>
      )}
      <Button type="submit" variant="contained" size="large" disabled={isBusy} startIcon={isBusy ? <CircularProgress size={16} color="inherit" aria-hidden /> : undefined}>
        {translate(step === 'code' ? 'ra.action.confirm' : 'ra.auth.sign_in')}
      </Button>
      {children}
    </Stack>
  );
}

interface Entered {
  readonly username: string;
  readonly password: string;
  readonly code: string;
}

function useSignIn(onSignedIn: (me: Me) => void): {
  submit: (entered: Entered) => Promise<void>;
  step: SignInStep | 'password';
  problem: SignInProblem | undefined;
  isBusy: boolean;
} {
  const { routes, auth } = useSessionParts();
  const [step, setStep] = useState<'password' | 'code'>('password');
  const [problem, setProblem] = useState<SignInProblem>();
  const [isBusy, setBusy] = useState(false);

  const submit = async ({ username, password, code }: Entered): Promise<void> => {
    if (step === 'password' && (username === '' || password === '')) {
      setProblem({ code: 'MISSING', message: '' });
      return;
    }
    setBusy(true);
    setProblem(undefined);
    try {
      if (step === 'code') await routes.verifyCode(code);
      else if ((await routes.signIn(username, password)) === 'code') {
        setStep('code');
        return;
      }
      const me = await auth.readMe();
      if (me) onSignedIn(me);
      else setProblem({ code: 'UNAVAILABLE', message: '' });
    } catch (error) {
      const refused = error instanceof SignInError ? error.problem : { code: 'UNAVAILABLE', message: '' };
      if (refused.code === 'TWO_FACTOR_EXPIRED') setStep('password');
      setProblem(refused);
    } finally {
      setBusy(false);
    }
  };
  return { submit, step, problem, isBusy };
}

/** Our words for what we know, with the time from which one may try again; else the API's own. */
function ProblemText({ problem }: { readonly problem: SignInProblem }) {
  const translate = useTranslate();
  const { language } = useLanguage();
  const time = problem.retryAt === undefined ? undefined : timeOfDay(problem.retryAt, language);
  const key = `console.signIn.problem.${problem.code}`;
  const text = translate(time ? `${key}_UNTIL` : key, { time, _: '' }) || problem.message || translate(key, { _: '' });
  return <>{text || translate('console.signIn.problem.UNAVAILABLE')}</>;
}
