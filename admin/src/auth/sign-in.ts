// The sign-in routes of the API: name and password, the code of the second factor, the demo's accounts, signing out.

export type SignInStep = 'done' | 'code';

export interface SignInProblem {
  readonly code: string;
  /** The API's own sentence, in the chosen language; empty when it did not answer. */
  readonly message: string;
  /** When the next try will be taken. */
  readonly retryAt?: number;
}

export class SignInError extends Error {
  readonly problem: SignInProblem;

  constructor(problem: SignInProblem) {
    super(problem.message);
    this.name = 'SignInError';
    this.problem = problem;
  }
}

export interface DemoAccount {
  readonly username: string;
  readonly label: string;
}

export interface SignInRoutes {
  /** `code`: the second factor is asked for next. */
  signIn(username: string, password: string): Promise<SignInStep>;
  verifyCode(code: string): Promise<void>;
  signOut(): Promise<void>;
  /** Labelled in a language; empty outside a demo. */
  demoAccounts(language: string): Promise<readonly DemoAccount[]>;
}

export interface RoutesOptions {
  readonly language: () => string;
  /** Where the API answers; the console's own address by default. */
  readonly base?: string;
  readonly now?: () => number;
}

/** Every demo account has this password; the API knows it in demo mode only. */
export const demoPassword = 'demo-knock-2026';

export function signInRoutes({ language, base = '', now = Date.now }: RoutesOptions): SignInRoutes {
  const call = async (path: string, body?: unknown, spoken = language()): Promise<Record<string, unknown>> => {
    const response = await fetch(`${base}/auth${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      credentials: 'same-origin',
      headers: { 'accept-language': spoken, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch(() => undefined);
    const answer = response && (await readJson(response));
    if (!response || !answer || response.status >= 500) throw new SignInError({ code: 'UNAVAILABLE', message: '' });
    if (!response.ok) throw new SignInError(problemOf(answer, response.headers.get('retry-after'), now()));
    return answer;
  };
  return {
    signIn: async (username, password) => {
      const answer = await call('/sign-in/username', { username, password });
      return answer['twoFactorRedirect'] === true ? 'code' : 'done';
    },
    verifyCode: async (code) => {
      const path = /^\d{6}$/.test(code) ? '/two-factor/verify-totp' : '/two-factor/verify-backup-code';
      await call(path, { code });
    },
    signOut: async () => {
      await call('/sign-out', {});
    },
    demoAccounts: async (spoken) => {
      const { demo, accounts } = await call('/demo', undefined, spoken);
      return demo === true && Array.isArray(accounts) ? (accounts as DemoAccount[]) : [];
    },
  };
}

async function readJson(response: Response): Promise<Record<string, unknown> | undefined> {
  const answer: unknown = await response.json().catch(() => undefined);
  return typeof answer === 'object' && answer !== null ? (answer as Record<string, unknown>) : undefined;
}

function problemOf(answer: Record<string, unknown>, header: string | null, now: number): SignInProblem {
  const seconds = Number(answer['retryAfterSeconds'] ?? header);
  return {
    code: textIn(answer, 'code') || 'REFUSED',
    message: textIn(answer, 'message'),
    ...(seconds > 0 ? { retryAt: now + seconds * 1000 } : {}),
  };
}

function textIn(answer: Record<string, unknown>, name: string): string {
  const value = answer[name];
  return typeof value === 'string' ? value : '';
}
