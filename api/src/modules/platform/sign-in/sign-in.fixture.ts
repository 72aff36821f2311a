// For tests: the schema `auth` in a database of its own, its roles, a person who may sign in, and a server that offers it.
import { openPool } from '../../../database/pool.ts';
import fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import { inject } from 'vitest';
import { withClusterLock } from '../../../../../test/support/cluster.ts';
import { createDatabase } from '../../../../../test/support/database.ts';
import { testSecret } from '../../../../../test/support/secret.ts';
import { derivePassword } from '../../../kernel/crypto/secrets.ts';
import { newId } from '../../../kernel/id.ts';
import { authSchemaUp } from '../../../database/auth/auth-schema.ts';
import { hashPassword } from './password.ts';
import { createSignIn } from './sign-in.ts';
import type { Login, SignIn } from './sign-in.ts';
import type { SignInOptions } from './sign-in-options.ts';
import { signInRoutes } from './sign-in.routes.ts';

export const publicUrl = 'http://localhost:54600';
export const password = 'three knocks at noon';

export interface AuthDatabase {
  readonly owner: pg.Pool;
  readonly app: pg.Pool;
  readonly auth: pg.Pool;
  readonly url: string;
  stop(): Promise<void>;
}

export async function createAuthDatabase(): Promise<AuthDatabase> {
  const database = await createDatabase();
  await withClusterLock(inject('databaseAdminUrl'), async (admin) => {
    for (const [role, purpose] of [
      ['qiaomen_app', 'app-role-password'],
      ['qiaomen_auth', 'auth-role-password'],
    ] as const) {
      const known = await admin.query('select 1 from pg_roles where rolname = $1', [role]);
      const verb = known.rowCount === 0 ? 'create' : 'alter';
      await admin.query(`${verb} role ${role} login password '${derivePassword(testSecret, purpose)}'`);
    }
  });
  const owner = openPool({ connectionString: database.url, max: 4 }, () => undefined);
  await owner.query(authSchemaUp);
  const app = poolOf(database.url, 'qiaomen_app', derivePassword(testSecret, 'app-role-password'));
  const auth = poolOf(database.url, 'qiaomen_auth', derivePassword(testSecret, 'auth-role-password'));
  return {
    owner,
    app,
    auth,
    url: database.url,
    async stop() {
      await Promise.all([owner.end(), app.end(), auth.end()]);
      await database.drop();
    },
  };
}

export function poolOf(url: string, role: string, rolePassword: string): pg.Pool {
  const address = new URL(url);
  address.username = role;
  address.password = rolePassword;
  return openPool({ connectionString: address.href, max: 8 }, () => undefined);
}

/** A clock that says what it is told, and real time until then. */
export function movableClock(): { now(): Date; pass: (milliseconds: number) => void } {
  let offset = 0;
  return {
    now: () => new Date(Date.now() + offset),
    pass: (milliseconds) => {
      offset += milliseconds;
    },
  };
}

export const seconds = 1000;
export const minutes = 60 * seconds;

let made = 0;

/** A new login, made as an administrator makes one; each test has its own, and its own address. */
export async function createPerson(app: pg.Pool, { demo = false, secret = password } = {}): Promise<Person> {
  made++;
  const accountId = newId();
  const username = `chen.${made}`;
  const hash = await hashPassword(secret);
  await app.query('select auth.create_login($1, $2, $3, $4, $5)', [accountId, username, '陈静', hash, demo]);
  return { accountId, username, address: `198.51.100.${made}` };
}

export interface Person {
  readonly accountId: string;
  readonly username: string;
  readonly address: string;
}

export interface Server {
  readonly app: FastifyInstance;
  readonly signIn: SignIn;
}

export async function createServer(
  options: Partial<SignInOptions> & Pick<SignInOptions, 'pool' | 'clock'>,
): Promise<Server> {
  const signIn = createSignIn({ secret: testSecret, publicUrl, demo: false, ...options });
  const app = fastify();
  await app.register(signInRoutes, { prefix: '/auth', signIn });
  return { app, signIn };
}

/** Whatever the sign-in routes may answer. */
export interface AnswerBody {
  readonly code?: string;
  readonly message?: string;
  readonly user?: Login;
  readonly session?: { readonly id: string; readonly endsAt: string };
  readonly totpURI?: string;
  readonly backupCodes?: readonly string[];
  readonly demo?: boolean;
  readonly accounts?: readonly { readonly username: string; readonly label: string }[];
}

export interface Answer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
  json: () => AnswerBody;
}

/** A browser: keeps cookies, names its page. */
export class Browser {
  readonly cookies = new Map<string, string>();
  readonly #app: FastifyInstance;
  readonly #address: string;

  constructor(app: FastifyInstance, address: string) {
    this.#app = app;
    this.#address = address;
  }

  get cookieHeader(): string | undefined {
    return this.cookies.size === 0
      ? undefined
      : [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async post(url: string, payload?: object, headers: Record<string, string> = {}): Promise<Answer> {
    return await this.#send({
      method: 'POST',
      url,
      headers: { origin: publicUrl, ...headers },
      ...(payload && { payload }),
    });
  }

  async get(url: string, headers: Record<string, string> = {}): Promise<Answer> {
    return await this.#send({ method: 'GET', url, headers });
  }

  async signIn(username: string, secret: string = password): Promise<Answer> {
    return await this.post('/auth/sign-in/username', { username, password: secret });
  }

  async #send(request: {
    method: 'GET' | 'POST';
    url: string;
    headers: Record<string, string>;
    payload?: object;
  }): Promise<Answer> {
    const cookie = this.cookieHeader;
    const headers = { ...(cookie !== undefined && { cookie }), ...request.headers };
    const response = await this.#app.inject({ ...request, headers, remoteAddress: this.#address });
    for (const { name, value, maxAge } of response.cookies as { name: string; value: string; maxAge?: number }[]) {
      if (maxAge === 0) this.cookies.delete(name);
      else this.cookies.set(name, encodeURIComponent(value));
    }
    const { statusCode, body } = response;
    return { statusCode, headers: response.headers, body, json: () => JSON.parse(body) as AnswerBody };
  }
}
