// The real app over a database of its own, reached by real HTTP; and the people who use it.
import type { AddressInfo } from 'node:net';
import { createApp, type App, type AppOptions } from '../../api/src/app.ts';
import type { Config } from '../../api/src/config.ts';
import { seedDemo } from '../../api/src/demo/seed-demo.ts';
import { demoPassword } from '../../api/src/modules/platform/sign-in/password.ts';
import { cloneFilled, cloneTemplate, type TestDatabase } from './database.ts';
import { testConfig } from './config.ts';
import { testSecret } from './secret.ts';

export interface GraphqlAnswer {
  readonly data: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string; readonly requestId?: string };
  }[];
  readonly status: number;
  readonly headers: Headers;
}

export interface Client {
  /** Sends one operation and gives the whole answer. */
  send(query: string, variables?: object, headers?: Readonly<Record<string, string>>): Promise<GraphqlAnswer>;
  /** Sends one operation that must not fail, and gives its data. */
  data(query: string, variables?: object, headers?: Readonly<Record<string, string>>): Promise<GraphqlAnswer['data']>;
  readonly headers: Readonly<Record<string, string>>;
}

export interface TestApp {
  readonly app: App;
  readonly url: string;
  readonly database: TestDatabase;
  /** A program with a key, or with nothing. */
  withHeaders(headers: Readonly<Record<string, string>>): Client;
  /** One of the demo's people, signed in. */
  as(username: string): Promise<Client>;
  stop(): Promise<void>;
}

/** Starts the app on a clone of the template, or on a database that is given to it; with `demo` the demo programme is in it. */
export async function startApp(
  options: { readonly demo?: boolean; readonly database?: TestDatabase; readonly config?: Partial<Config> } & Pick<
    AppOptions,
    'clock' | 'isPlanning'
  > = {},
): Promise<TestApp> {
  const config = testConfig(options.config);
  // The demo is made once in a run; at a time or with a secret of its own a test has to make it anew.
  const isUsual = !options.clock && config.secret === testSecret;
  const database = options.database ?? (await (options.demo && isUsual ? cloneDemo() : cloneTemplate()));
  const app = await createApp({
    config,
    ownerUrl: database.url,
    isThrowAway: true,
    keepsHours: false,
    clock: options.clock,
    isPlanning: options.isPlanning,
  });
  if (options.demo && !isUsual) await seedDemo(app, () => undefined);
  await app.http.listen({ port: 0, host: '127.0.0.1' });
  const url = `http://127.0.0.1:${(app.http.server.address() as AddressInfo).port}`;
  const withHeaders = (headers: Readonly<Record<string, string>>): Client => clientOf(url, headers);
  return {
    app,
    url,
    database,
    withHeaders,
    as: async (username) => withHeaders({ cookie: await signIn(url, username, demoPassword) }),
    async stop() {
      await app.close();
      await database.drop();
    },
  };
}

/** A copy of the template with the demo programme in it. */
export function cloneDemo(): Promise<TestDatabase> {
  return cloneFilled('demo', fillWithDemo);
}

async function fillWithDemo(ownerUrl: string): Promise<void> {
  const app = await createApp({ config: testConfig(), ownerUrl, isThrowAway: true, keepsHours: false });
  await seedDemo(app, () => undefined);
  await app.close();
}

function clientOf(url: string, common: Readonly<Record<string, string>>): Client {
  const send: Client['send'] = async (query, variables = {}, headers = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...common, ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return {
      ...((await response.json()) as Pick<GraphqlAnswer, 'data' | 'errors'>),
      status: response.status,
      headers: response.headers,
    };
  };
  return {
    headers: common,
    send,
    async data(query, variables, headers) {
      const { data, errors } = await send(query, variables, headers);
      if (errors) throw new Error(`${JSON.stringify(errors)}\n${query}`);
      return data;
    },
  };
}

/** Signs in by name and password; gives the cookie to send along. */
export async function signIn(url: string, username: string, password: string): Promise<string> {
  const response = await fetch(`${url}/auth/sign-in/username`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
  });
  if (!response.ok) throw new Error(`${username} could not sign in: ${response.status} ${await response.text()}`);
  return response.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
}
