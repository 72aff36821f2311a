// Name, password and, where one is set up, the code of the second factor. Used by the sign-in page and by the dialog that
// appears when a session ended.
import { useEffect, useId, useRef, type ReactNode, type SubmitEvent } from 'react';
import { useTranslate } from 'ra-core';
import { Alert, Button, CircularProgress, Stack, TextField } from '@mui/material';
import { timeOfDay } from '../i18n/dates.ts';
import { useLanguage } from '../i18n/language-context.tsx';
import type { SignInProblem } from './sign-in.ts';
import type { SigningIn } from './use-sign-in.ts';

export interface SignInFormProps {
  readonly signingIn: SigningIn;
  /** The name is known, because somebody is to come back. */
  readonly hasFixedName?: boolean;
  readonly children?: ReactNode;
}

export function SignInForm({ signingIn, hasFixedName = false, children }: SignInFormProps) {
  const translate = useTranslate();
  const { step, problem, isBusy, submit } = signingIn;
  const problemId = useId();
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    void submit();
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
        <CodeField signingIn={signingIn} describedBy={describedBy} />
      ) : (
        <NameAndPassword signingIn={signingIn} hasFixedName={hasFixedName} describedBy={describedBy} />
      )}
      <Button
        type="submit"
        variant="contained"
        size="large"
        disabled={isBusy}
        startIcon={isBusy ? <CircularProgress size={16} color="inherit" aria-hidden /> : undefined}
      >
        {translate(step === 'code' ? 'ra.action.confirm' : 'ra.auth.sign_in')}
      </Button>
      {children}
    </Stack>
  );
}

interface FieldsProps {
  readonly signingIn: SigningIn;
  readonly describedBy: string | undefined;
}

function NameAndPassword({
  signingIn: { entered, enter },
  hasFixedName,
  describedBy,
}: FieldsProps & { readonly hasFixedName: boolean }) {
  const translate = useTranslate();
  const first = useFirstField();
  return (
    <>
      <TextField
        label={translate('ra.auth.username')}
        value={entered.username}
        onChange={(event) => enter({ username: event.target.value })}
        disabled={hasFixedName}
        required
        {...(hasFixedName ? {} : { inputRef: first })}
        slotProps={{
          htmlInput: {
            autoComplete: 'username',
            autoCapitalize: 'none',
            spellCheck: false,
            'aria-describedby': describedBy,
          },
        }}
      />
      <TextField
        label={translate('ra.auth.password')}
        type="password"
        value={entered.password}
        onChange={(event) => enter({ password: event.target.value })}
        required
        {...(hasFixedName ? { inputRef: first } : {})}
        slotProps={{ htmlInput: { autoComplete: 'current-password', 'aria-describedby': describedBy } }}
      />
    </>
  );
}

function CodeField({ signingIn: { entered, enter }, describedBy }: FieldsProps) {
  const translate = useTranslate();
  return (
    <TextField
      label={translate('console.signIn.code')}
      helperText={translate('console.signIn.codeHelp')}
      value={entered.code}
      onChange={(event) => enter({ code: event.target.value })}
      required
      inputRef={useFirstField()}
      slotProps={{ htmlInput: { inputMode: 'text', autoComplete: 'one-time-code', 'aria-describedby': describedBy } }}
    />
  );
}

/** Nothing else is done on this page, so typing can begin at once. */
function useFirstField(): React.RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return field;
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
