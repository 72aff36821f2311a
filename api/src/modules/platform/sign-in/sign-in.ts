// Who is signed in. better-auth checks names, passwords and second factors on the schema `auth`; how long a session lives,
// who may try and what is offered to the world are decided here and in PostgreSQL.
import { createHmac } from 'node:crypto';
import { derivePassword } from '../../../kernel/crypto/secrets.ts';
import { createAttempts } from './attempts.ts';
import type { Attempts } from './attempts.ts';
import { createLibrary } from './library.ts';
import type { Library } from './library.ts';
import { idleMinutes, longestHours } from '../../../database/auth/login-functions.ts';
import { createSessionCookie } from './session-cookie.ts';
import type { SessionCookie } from './session-cookie.ts';
import type { SignInOptions } from './sign-in-options.ts';

export interface SessionIdentity {
  readonly accountId: string;
  readonly sessionId: string;
  /** Whether the login has a second factor; its session was then opened with it. */
  readonly secondFactor: boolean;
}

export interface Login {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly twoFactorEnabled: boolean;
}

export interface SessionDescription {
  readonly session: {
    readonly id: string;
    /** When it ends if it is not used again. */
    readonly endsAt: Date;
  };
  readonly user: Login;
}

export interface SignIn {
  readonly options: SignInOptions;
  readonly cookie: SessionCookie;
  readonly attempts: Attempts;
  readonly library: Library;
  /** Whose request it is: null without a session that is still good. Moves the idle clock unless told not to. */
  readSession(
    headers: { readonly cookie?: string | undefined },
    how?: { slide: boolean },
  ): Promise<SessionIdentity | null>;
  describeSession(sessionId: string): Promise<SessionDescription | null>;
  endSession(token: string): Promise<void>;
  /** Notes that a code let the account in; false if it did so before. */
  useCode(accountId: string, code: string): Promise<boolean>;
}

interface SessionRow {
  account_id: string;
  session_id: string;
  second_factor: boolean;
}

export function createSignIn(options: SignInOptions): SignIn {
  const { pool, secret, publicUrl, clock, demo } = options;
  const cookieSecret = derivePassword(secret, 'cookie');
  const cookie = createSessionCookie(publicUrl, cookieSecret);
  return {
    options,
    cookie,
    attempts: createAttempts(options),
    library: createLibrary(options, cookieSecret),
    async readSession(headers, { slide } = { slide: true }) {
      const token = cookie.read(headers.cookie);
      if (token === null) return null;
      const found = await pool.query<SessionRow>({
        name: 'session_account',
        text: 'select account_id, session_id, second_factor from auth.session_account($1, $2, $3, $4)',
        values: [token, clock.now(), demo, slide],
      });
      const row = found.rows[0];
      return row ? { accountId: row.account_id, sessionId: row.session_id, secondFactor: row.second_factor } : null;
    },
    async describeSession(sessionId) {
      const found = await pool.query<Login & { endsAt: Date }>(describeSession, [sessionId]);
      if (!found.rows[0]) return null;
      const { endsAt, ...user } = found.rows[0];
      return { session: { id: sessionId, endsAt }, user };
    },
    async endSession(token) {
      await pool.query('delete from auth.session where token = $1', [token]);
    },
    async useCode(accountId, code) {
      const hash = createHmac('sha256', cookieSecret).update(`code\0${accountId}\0${code}`).digest();
      const noted = await pool.query(useCode, [accountId, hash]);
      return noted.rowCount === 1;
    },
  };
}

const describeSession = `
  select u.id, u.username, u.name, u.two_factor_enabled as "twoFactorEnabled",
    least(s.last_used_at + interval '${idleMinutes} minutes', s.signed_in_at + interval '${longestHours} hours') as "endsAt"
  from auth.session s join auth."user" u on u.id = s.user_id
  where s.id = $1`;

/** Codes live by the real time, whatever the clock says; none is taken for longer than a minute and a half. */
const useCode = `
  with old as (delete from auth.used_code where account_id = $1 and used_at < now() - interval '5 minutes')
  insert into auth.used_code (account_id, code_hash, used_at) values ($1, $2, now())
  on conflict (account_id, code_hash) do update set used_at = excluded.used_at
    where used_code.used_at < excluded.used_at - interval '3 minutes'`;
