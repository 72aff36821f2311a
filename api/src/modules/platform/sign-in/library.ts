// better-auth, set up so that it does names, passwords and second factors, and nothing else: no registration, no mail, no
// calls home, no routes of its own. It is only ever called through the routes that we offer.
import { AsyncLocalStorage } from 'node:async_hooks';
import { betterAuth } from 'better-auth';
import type { BetterAuthOptions } from 'better-auth';
import { twoFactor, username } from 'better-auth/plugins';
import { PostgresDialect } from 'kysely';
import { libraryTables, twoFactorTables } from './library-tables.ts';
import { longestHours } from '../../../database/auth/login-functions.ts';
import { demoPassword, hashPassword, longestPassword, shortestPassword, verifyPassword } from './password.ts';
import { cookiePrefix, isSecure } from './session-cookie.ts';
import type { SignInOptions } from './sign-in-options.ts';

/** A call of better-auth, with no more of the request than it needs. */
export interface LibraryCall {
  readonly path: string;
  readonly body: object;
  readonly cookie: string | undefined;
  readonly userAgent?: string | undefined;
  /** The version of the login's credentials against which the caller was checked; the present one if absent. */
  readonly credentialVersion?: number | null;
}

/** Resolves with better-auth's answer or refusal; rejects when it failed for another reason. */
export type Library = (call: LibraryCall) => Promise<Response>;

/** What an authenticator shows above the name. */
const issuer = '敲门';

interface CallState {
  readonly credentialVersion: number | null;
  failure?: unknown;
}

/** A name that better-auth looks up in vain, as the table does not take it: for whoever must be refused in the usual time. */
export const nobody = '_nobody';

export function createLibrary(options: SignInOptions, cookieSecret: string): Library {
  const current = new AsyncLocalStorage<CallState>();
  const { origin } = new URL(options.publicUrl);
  const library = betterAuth(configure(options, cookieSecret, current));
  return (call) => {
    const state: CallState = { credentialVersion: call.credentialVersion ?? null };
    return current.run(state, async () => {
      const headers = new Headers({ 'content-type': 'application/json', origin });
      if (call.cookie) headers.set('cookie', call.cookie);
      if (call.userAgent) headers.set('user-agent', call.userAgent.slice(0, 200));
      const response = await library.handler(
        new Request(`${origin}/auth${call.path}`, { method: 'POST', headers, body: JSON.stringify(call.body) }),
      );
      if (response.status < 500) return response;
      throw new Error(`better-auth failed at ${call.path}`, { cause: state.failure });
    });
  };
}

function configure(
  options: SignInOptions,
  cookieSecret: string,
  current: AsyncLocalStorage<CallState>,
): BetterAuthOptions {
  const { pool, publicUrl, demo } = options;
  const { session, verification, ...tables } = libraryTables;
  return {
    appName: issuer,
    baseURL: new URL(publicUrl).origin,
    basePath: '/auth',
    secret: cookieSecret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    // Our own counters do this, in the database.
    rateLimit: { enabled: false },
    onAPIError: {
      onError(error) {
        const state = current.getStore();
        if (state) state.failure = error;
      },
    },
    database: { dialect: new PostgresDialect({ pool }), type: 'postgres', schemaName: 'auth', transaction: true },
    advanced: cookiesAndIds(publicUrl),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
      password: {
        hash: hashPassword,
        verify: async ({ hash, password }) =>
          (await verifyPassword(hash, password)) && (demo || password !== demoPassword),
      },
    },
    ...tables,
    session: {
      ...session,
      expiresIn: longestHours * 3600,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    verification: { ...verification, storeIdentifier: 'hashed' },
    databaseHooks: { session: { create: { before: ourSessionFields(options, current) } } },
    plugins: [
      username({ displayUsername: false, usernameValidator: (name) => /^[a-z0-9_.-]+$/i.test(name) }),
      twoFactor({ issuer, ...twoFactorTables }),
    ],
  };
}

function cookiesAndIds(publicUrl: string): NonNullable<BetterAuthOptions['advanced']> {
  return {
    database: { generateId: 'uuid' },
    cookiePrefix: cookiePrefix(publicUrl),
    // It would put `__Secure-` in front; ours is the stricter `__Host-`.
    useSecureCookies: false,
    defaultCookieAttributes: { httpOnly: true, sameSite: 'strict', secure: isSecure(publicUrl), path: '/' },
    ipAddress: { disableIpTracking: true },
  };
}

type SessionHooks = NonNullable<NonNullable<BetterAuthOptions['databaseHooks']>['session']>;
type BeforeSession = NonNullable<NonNullable<SessionHooks['create']>['before']>;

/** Whoever is signed in and gets a new token keeps the hour at which the eight hours began. */
function ourSessionFields({ clock }: SignInOptions, current: AsyncLocalStorage<CallState>): BeforeSession {
  return async (made, context) => ({
    data: {
      ...made,
      signedInAt: context?.context.session?.session['signedInAt'] ?? clock.now(),
      lastUsedAt: clock.now(),
      credentialVersion: current.getStore()?.credentialVersion ?? null,
    },
  });
}
