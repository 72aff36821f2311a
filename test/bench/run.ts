// `pnpm bench`: three reads and one mutation against this API, against the limit (a bare server with one prepared
// statement) and against the same schema through the ordinary executor; one database, one run, alternating, answers
// compared first. Prints requests a second, p50, p99 and ratios to the limit.
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import autocannon from 'autocannon';
import pg from 'pg';
import { startEmbedded } from '../../api/src/database/embedded/start-embedded.ts';
import { migrateUp } from '../../api/src/database/migrate-up.ts';
import { createApiKeySecrets } from '../../api/src/modules/platform/api-keys/api-key-secret.ts';
import { hashPassword } from '../../api/src/modules/platform/sign-in/password.ts';
import { testSecret } from '../support/secret.ts';
import { benchCommunity, fill } from './fill.ts';
import { mutation, reads } from './operations.ts';

const seconds = Number(process.env.BENCH_SECONDS ?? 4);
const rounds = Number(process.env.BENCH_ROUNDS ?? 3);
const connections = 32;

interface Server {
  readonly name: string;
  readonly url: string;
  readonly child: ChildProcess;
}

interface Figures {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

const account = '019aa000-0000-7006-8000-000000000001';
const key = createApiKeySecrets(testSecret, { demo: false }).make();

async function prepare(ownerUrl: string): Promise<void> {
  await migrateUp(ownerUrl, testSecret);
  await fill(ownerUrl);
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const base = `now(), now(), 1, '${benchCommunity}'`;
  await client.query(
    `insert into api_key (id, created_at, updated_at, version, community_id, name, purpose, scopes, prefix, secret_hash, expires_on)
     values (gen_random_uuid(), ${base}, 'bench', 'bench', '{COMMUNITY_READ,PARTNER_READ,VOLUNTEER_READ,TRAINING_READ}', $1, $2, '2099-01-01')`,
    [key.prefix, key.hash],
  );
  await client.query(
    `insert into account (id, created_at, updated_at, version, community_id, username, display_name, search_text) values ($1, ${base}, 'bench', '基准', 'bench')`,
    [account],
  );
  await client.query(
    `insert into role_grant (id, created_at, updated_at, version, community_id, account_id, role, node_id, valid_from) values (gen_random_uuid(), ${base}, $1, 'COORDINATOR', '${benchCommunity}', '2020-01-01')`,
    [account],
  );
  await client.query('select auth.create_login($1, $2, $3, $4)', [
    account,
    'bench',
    '基准',
    await hashPassword('a password for the bench'),
  ]);
  await client.end();
}

async function serve(
  name: string,
  file: string,
  ownerUrl: string,
  environment: Record<string, string> = {},
): Promise<Server> {
  const child = fork(path.join(import.meta.dirname, file), {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, BENCH_URL: ownerUrl, ...environment },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [message] = (await once(child, 'message')) as [{ port: number }];
  return { name, url: `http://127.0.0.1:${message.port}`, child };
}

async function signIn(url: string): Promise<string> {
  const response = await fetch(`${url}/auth/sign-in/username`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'bench', password: 'a password for the bench' }),
  });
  if (!response.ok) throw new Error(`sign-in: ${response.status}`);
  return response.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
}

interface Target {
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: (turn: number) => string;
}

function measure(server: Server, target: Target): Promise<Figures> {
  let turn = 0;
  return new Promise((resolve, reject) => {
    const instance = autocannon(
      {
        url: server.url + target.path,
        connections,
        duration: seconds,
        requests: [
          {
            method: 'POST',
            headers: { 'content-type': 'application/json', ...target.headers },
            setupRequest: (request) => ({ ...request, body: target.body(turn++) }),
          },
        ],
      },
      (error, result) => {
        if (error) return reject(error as Error);
        if (result.non2xx > 0 || result.errors > 0)
          return reject(new Error(`${server.name}: ${result.non2xx} answers without 200, ${result.errors} errors`));
        resolve({ perSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 });
      },
    );
    instance.on('done', () => undefined);
  });
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

async function ask(server: Server, target: Target, turn: number): Promise<unknown> {
  const response = await fetch(server.url + target.path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...target.headers },
    body: target.body(turn),
  });
  return response.json();
}

async function compare(title: string, servers: readonly [Server, Target][], isRead: boolean): Promise<void> {
  if (isRead) {
    const answers = await Promise.all(servers.map(([server, target]) => ask(server, target, 7)));
    for (const [index, answer] of answers.entries()) {
      if (!isDeepStrictEqual(answer, answers[0]))
        throw new Error(
          `${title}: ${servers[index]![0].name} answers otherwise\n${JSON.stringify(answers[0]).slice(0, 600)}\n${JSON.stringify(answer).slice(0, 600)}`,
        );
    }
  }
  const figures = new Map<string, Figures[]>();
  for (let round = 0; round < rounds; round++) {
    for (const [server, target] of servers)
      figures.set(server.name, [...(figures.get(server.name) ?? []), await measure(server, target)]);
  }
  process.stdout.write(`\n${title}\n`);
  const limit = median(figures.get(servers[0]![0].name)!.map((each) => each.perSecond));
  for (const [name, all] of figures) {
    const perSecond = median(all.map((each) => each.perSecond));
    const row = [
      name.padEnd(22),
      `${Math.round(perSecond)}/s`.padStart(9),
      `p50 ${median(all.map((each) => each.p50))} ms`.padStart(11),
      `p99 ${median(all.map((each) => each.p99))} ms`.padStart(11),
      (perSecond / limit).toFixed(2).padStart(7),
    ];
    process.stdout.write(`  ${row.join('  ')}\n`);
  }
}

const folder = await mkdtemp(path.join(tmpdir(), 'qiaomen-bench-'));
const embedded = await startEmbedded(folder, () => undefined);
await prepare(embedded.url);
const limit = await serve('limit', 'limit-server.ts', embedded.url);
const api = await serve('this API', 'api-server.ts', embedded.url);
const ordinary = await serve('ordinary executor', 'api-server.ts', embedded.url, { BENCH_PLANNING: 'off' });
process.stdout.write(
  `${cpus().length} cores, ${connections} connections, median of ${rounds} rounds of ${seconds} s; the last column is the ratio to the limit\n`,
);

const cookie = await signIn(api.url);
const graphql = (
  query: string,
  variables: (turn: number) => Record<string, unknown>,
  headers: Record<string, string>,
): Target => ({
  path: '/graphql',
  headers,
  body: (turn) => JSON.stringify({ query, variables: variables(turn) }),
});
for (const [index, read] of reads.entries()) {
  const bare: Target = {
    path: `/${index}`,
    headers: {},
    body: (turn) => JSON.stringify({ variables: read.variables(turn) }),
  };
  const target = graphql(read.query, read.variables, { cookie });
  await compare(
    read.name,
    [
      [limit, bare],
      [api, target],
      [ordinary, target],
    ],
    true,
  );
}
const bareMutation: Target = {
  path: `/${reads.length}`,
  headers: {},
  body: (turn) => JSON.stringify({ variables: mutation.variables(turn) }),
};
await compare(
  mutation.name,
  [
    [limit, bareMutation],
    [api, graphql(mutation.query, mutation.variables, { cookie })],
  ],
  false,
);

for (const { child } of [limit, api, ordinary]) child.kill('SIGKILL');
await embedded.stop();
