// The server and the database are killed under sixteen writers. What was acknowledged is there, once, with its trail; the
// system comes back without a hand; and a database that may forget is shown to forget, so that this test can fail.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { demoPassword } from '../../api/src/modules/platform/sign-in/password.ts';
import { signIn } from '../support/app.ts';
import { holdRequests } from './held-requests.ts';
import { Installation } from './installation.ts';
import { Writers } from './writers.ts';

// Each test starts whole installations.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let installation: Installation;
let headers: Record<string, string>;
const writerCount = 16;

beforeAll(async () => {
  installation = await Installation.make();
  await installation.startDatabase();
  await installation.startServer();
  headers = { cookie: await signIn(installation.url, 'coordinator', demoPassword) };
});
afterAll(() => installation?.remove());

interface Account {
  readonly lost: number;
  readonly doubled: number;
  readonly withoutTrail: number;
  readonly withoutEvent: number;
  readonly withoutAnswer: number;
  readonly begun: number;
}

/** What the database holds of the acknowledged writes, and besides. */
async function account({ acknowledged, namePattern }: Writers): Promise<Account> {
  const rows = await installation.query<{ id: string; name: string; trails: number; events: number; answers: number }>(
    `select u.id, u.name,
       (select count(*)::int from audit_entry a where a.record_id = u.id and a.record_table = 'partner_unit' and a.operation = 'INSERT') as trails,
       (select count(*)::int from outbox_event e where e.record_id = u.id) as events,
       (select count(*)::int from idempotency_answer i where i.answer::text like '%' || u.id || '%') as answers
     from partner_unit u where u.name like $1`,
    [namePattern],
  );
  const kept = new Map(rows.map((row) => [row.id, row]));
  const names = rows.map(({ name }) => name);
  return {
    lost: [...acknowledged].filter(([id, name]) => kept.get(id)?.name !== name).length,
    doubled: names.length - new Set(names).size,
    withoutTrail: rows.filter(({ trails }) => trails !== 1).length,
    withoutEvent: rows.filter(({ events }) => events !== 1).length,
    withoutAnswer: rows.filter(({ answers }) => answers !== 1).length,
    begun: rows.filter(({ id }) => !acknowledged.has(id)).length,
  };
}

const whole: Account = { lost: 0, doubled: 0, withoutTrail: 0, withoutEvent: 0, withoutAnswer: 0, begun: 0 };

/** Lets writers work while something is broken; every write that was begun is acknowledged in the end. */
async function under(breakIt: (writers: Writers) => Promise<void>): Promise<Writers> {
  const writers = new Writers(installation, headers, writerCount);
  await writers.progress(40);
  await breakIt(writers);
  await writers.progress(40);
  await writers.stop();
  return writers;
}

describe('no acknowledged write is lost or doubled', () => {
  it('when the server is killed', async () => {
    const writers = await under(async (writers) => {
      for (let round = 0; round < 2; round++) {
        await installation.killServer();
        expect(await installation.ready()).toBe(0);
        await installation.startServer();
        await writers.progress(30);
      }
    });
    expect(writers.strange).toEqual([]);
    expect(writers.repeated).toBeGreaterThan(0);
    expect(await account(writers)).toEqual(whole);
  });

  it('when PostgreSQL is killed while jobs are at work: the server says so, lives on, and serves again by itself', async () => {
    const writers = await under(async (writers) => {
      for (let round = 0; round < 2; round++) {
        await installation.beginJobs();
        await installation.killDatabase();
        await installation.becomes(503);
        expect((await fetch(`${installation.url}/livez`)).status).toBe(200);
        await installation.startDatabase();
        await installation.becomes(200);
        await writers.progress(30);
      }
    });
    expect(writers.strange).toEqual([]);
    expect(writers.repeated).toBeGreaterThan(0);
    expect(await account(writers)).toEqual(whole);
  });

  it('when PostgreSQL crashes and recovers, and when its connections are cut', async () => {
    const writers = await under(async (writers) => {
      await installation.crashDatabase();
      await writers.progress(30);
      await installation.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'qiaomen%'`,
      );
      await writers.progress(30);
      await installation.becomes(200);
    });
    expect(writers.strange).toEqual([]);
    expect(await account(writers)).toEqual(whole);
  });

  it('while reads, sign-ins and streams say that the database is away, in words', async () => {
    await installation.killDatabase();
    const ask = async (
      path: string,
      body: object,
      more: Record<string, string> = headers,
    ): Promise<[number, string]> => {
      const response = await fetch(`${installation.url}${path}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          origin: installation.url.replace('127.0.0.1', 'localhost'),
          ...more,
        },
        body: JSON.stringify(body),
      });
      return [response.status, await response.text()];
    };
    for (const [path, body, more] of [
      ['/graphql', { query: '{ communities { totalCount } }' }, {}],
      ['/graphql', { query: '{ volunteers { totalCount } }' }, headers],
      ['/graphql', { query: '{ me { permissions } }' }, { authorization: 'Bearer qm_demo_thirdparty' }],
      ['/auth/sign-in/username', { username: 'coordinator', password: demoPassword }, {}],
    ] as const) {
      const [status, text] = await ask(path, body, more);
      expect([status, JSON.parse(text)], path).toMatchObject([
        503,
        path === '/graphql' ? { errors: [{ extensions: { code: 'UNAVAILABLE' } }] } : {},
      ]);
      expect(text).not.toMatch(/ECONN|127\.0\.0\.1|node_modules|at /);
    }
    await installation.startDatabase();
    await installation.becomes(200);
    const [status] = await ask('/graphql', { query: '{ volunteers { totalCount } }' });
    expect(status).toBe(200);
  });
});

describe('a database that may forget what it acknowledged', () => {
  it('does forget, as this test would notice', async () => {
    // Behind the back of the server, which refuses to start on such a database. Nobody is left who would write the log to
    // the disk: commits do not wait for it, those who do it by and by stand still, and its buffers never fill.
    await installation.killDatabase();
    await installation.startDatabase({ synchronous_commit: 'off', wal_buffers: '64MB', autovacuum: 'off' });
    await installation.becomes(200);
    await installation.stopLogWriters();
    const writers = new Writers(installation, headers, writerCount);
    await writers.progress(150);
    await installation.killDatabase();
    const acknowledged = new Map(writers.acknowledged);
    await installation.startDatabase({ synchronous_commit: 'off' });
    await writers.stop();
    const { lost } = await account(writers);
    expect(acknowledged.size).toBeGreaterThan(100);
    expect(lost).toBeGreaterThan(0);
  });

  it('is refused at the start, with its reason', async () => {
    await installation.killServer();
    await expect(installation.startServer()).rejects.toThrow(
      /synchronous_commit is "off" and must be "on": an acknowledged write could be lost/,
    );
    await installation.killDatabase();
    await installation.startDatabase();
    await installation.startServer();
    expect(await installation.ready()).toBe(200);
  });
});

describe('a server that is told to stop', () => {
  it.each([1, 2])('in %i processes answers every request that it lets in, and leaves with a zero', async (workers) => {
    await installation.killServer();
    await installation.startServer({ workers });
    const held = await holdRequests(installation, headers, 4);
    const writers = new Writers(installation, headers, writerCount);
    await writers.progress(40);
    const code = installation.stopServer();
    await installation.becomes(0);
    const answers = await held.letGo();
    // Past its time it would cut off whoever is left, and leave with a one.
    expect(await code).toBe(0);
    await writers.stop();
    expect(answers).toEqual(answers.map(() => [200, { data: { updatePartnerUnit: { userErrors: [] } } }]));
    expect([writers.cut, writers.strange]).toEqual([[], []]);
    expect(await account(writers)).toEqual(whole);
  });
});
