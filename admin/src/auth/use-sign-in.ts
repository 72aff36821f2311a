// Signing in step by step: name and password, then the code where a second factor is set up.
import { useState } from 'react';
import type { Me } from './session.ts';
import { useSessionParts } from './session-context.tsx';
import { SignInError, type SignInProblem } from './sign-in.ts';

export interface Entered {
  readonly username: string;
  readonly password: string;
  readonly code: string;
}

export interface SigningIn {
  readonly entered: Entered;
  readonly enter: (part: Partial<Entered>) => void;
  readonly step: 'password' | 'code';
  readonly problem: SignInProblem | undefined;
  readonly isBusy: boolean;
  /** Takes the step with what was entered, or with the name and password given. */
  readonly submit: (given?: { readonly username: string; readonly password: string }) => Promise<void>;
}

export function useSignIn(onSignedIn: (me: Me) => void, username = ''): SigningIn {
  const { routes, auth } = useSessionParts();
  const [entered, setEntered] = useState<Entered>({ username, password: '', code: '' });
  const [step, setStep] = useState<'password' | 'code'>('password');
  const [problem, setProblem] = useState<SignInProblem>();
  const [isBusy, setBusy] = useState(false);

  const takeStep = async ({ username: name, password, code }: Entered): Promise<void> => {
    if (step === 'code') await routes.verifyCode(code.trim());
    else if ((await routes.signIn(name.trim(), password)) === 'code') return setStep('code');
    const me = await auth.readMe();
    return me ? onSignedIn(me) : setProblem({ code: 'UNAVAILABLE', message: '' });
  };

  const submit: SigningIn['submit'] = async (given) => {
    const now = { ...entered, ...given };
    setEntered(now);
    if (step === 'password' && (now.username.trim() === '' || now.password === '')) {
      return setProblem({ code: 'MISSING', message: '' });
    }
    setBusy(true);
    setProblem(undefined);
    try {
      await takeStep(now);
    } catch (error) {
      const refused = error instanceof SignInError ? error.problem : { code: 'UNAVAILABLE', message: '' };
      if (refused.code === 'TWO_FACTOR_EXPIRED') setStep('password');
      setProblem(refused);
    } finally {
      setBusy(false);
    }
    return undefined;
  };

  return { entered, enter: (part) => setEntered({ ...entered, ...part }), step, problem, isBusy, submit };
}
