// Delay and lock: who may try a password now. The counters stand in PostgreSQL, so they hold over restarts and for every
// process; what is counted by is a keyed hash, because people type passwords where the name belongs.
import { createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { deriveKey } from '../../../kernel/crypto/secrets.ts';
import type { SignInOptions } from './sign-in-options.ts';

export interface Attempt {
  readonly verdict: 'ALLOWED' | 'LOCKED' | 'TOO_MANY_ATTEMPTS';
  /** Until the next attempt is taken: when allowed, should this one fail. */
  readonly retryAfterSeconds: number;
  /** Null when nobody who may sign in has the name. */
  readonly accountId: string | null;
  readonly credentialVersion: number | null;
}

export interface Attempts {
  /**
   * Asks for leave, and does the work if it is given. The work tells whether the password was right; if it does not, or
   * throws, the attempt stays counted.
   */
  make<Result>(
    who: Attempter,
    work: (attempt: Attempt) => Promise<{ right: boolean; result: Result }>,
  ): Promise<Outcome<Result>>;
}

export interface Attempter {
  readonly username: string;
  /** IP address of the client. */
  readonly address: string;
}

export type Outcome<Result> =
  | { readonly attempt: Attempt & { verdict: 'ALLOWED' }; readonly result: Result }
  | { readonly attempt: Attempt & { verdict: 'LOCKED' | 'TOO_MANY_ATTEMPTS' } };

interface AttemptRow {
  verdict: Attempt['verdict'];
  retry_after_seconds: number;
  account_id: string | null;
  credential_version: number | null;
}

export function createAttempts({ pool, secret, clock, demo }: Omit<SignInOptions, 'publicUrl'>): Attempts {
  const key = deriveKey(secret, 'sign-in-attempts');
  const subject = (kind: string, text: string): Buffer => createHmac('sha256', key).update(`${kind}\0${text}`).digest();
  const inLine = createLine();
  return {
    make: (who, work) => {
      const username = who.username.toLowerCase();
      const account = subject('account', username);
      const address = subject('address', addressBlock(who.address));
      // One after the other, so that many who sign in rightly at once do not look like somebody who guesses.
      return inLine(username, async () => {
        const at = clock.now();
        const found = await pool.query<AttemptRow>('select * from auth.begin_sign_in($1, $2, $3, $4, $5)', [
          username,
          account,
          address,
          at,
          demo,
        ]);
        const attempt = readAttempt(found.rows[0]);
        if (attempt.verdict !== 'ALLOWED') return { attempt: { ...attempt, verdict: attempt.verdict } };
        const { right, result } = await work(attempt);
        if (right) await pool.query('select auth.end_sign_in($1, $2, $3)', [account, address, at]);
        return { attempt: { ...attempt, verdict: 'ALLOWED' }, result };
      });
    },
  };
}

function readAttempt(row: AttemptRow | undefined): Attempt {
  if (row === undefined) throw new Error('begin_sign_in gave no verdict');
  return {
    verdict: row.verdict,
    retryAfterSeconds: row.retry_after_seconds,
    accountId: row.account_id,
    credentialVersion: row.credential_version,
  };
}

/** A household has one address of IPv4, or one block of IPv6. */
export function addressBlock(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.replace(/%.*$/, '').toLowerCase().split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros =
    tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  const groups = [...before, ...zeros, ...after].slice(0, 4);
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
}

type Line = <Result>(name: string, work: () => Promise<Result>) => Promise<Result>;

function createLine(): Line {
  const last = new Map<string, Promise<unknown>>();
  return async (name, work) => {
    const mine = (last.get(name) ?? Promise.resolve()).then(work, work);
    last.set(name, mine);
    try {
      return await mine;
    } finally {
      if (last.get(name) === mine) last.delete(name);
    }
  };
}
