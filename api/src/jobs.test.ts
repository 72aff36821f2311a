// The worker of the jobs comes up, or says why not and leaves nothing behind that waits; and what it does by itself.
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, it, onTestFinished } from 'vitest';
import { cloneTemplate, type TestDatabase } from '../../test/support/database.ts';
import { patience } from '../../test/support/patience.ts';
import { testSecret } from '../../test/support/secret.ts';
import { openWorld } from '../../test/support/world.ts';
import { startJobs } from './jobs.ts';
import type { Services } from './kernel/context.ts';
import { kernelMessages } from './kernel/kernel.messages.ts';
import { module, type Nightly } from './kernel/module.ts';

let database: TestDatabase;
let owner: pg.Client;

beforeAll(async () => {
  database = await cloneTemplate();
  owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
});
afterAll(async () => {
  await owner?.end();
  await database?.drop();
});

it('says that its queue cannot be read, and does not wait for ever: it is started again until it can', async () => {
  const start = (): ReturnType<typeof startJobs> =>
    startJobs({
      ownerUrl: database.url,
      secret: testSecret,
      modules: [],
      services: {} as Services,
      log: { warn: () => undefined },
    });
  await owner.query('revoke usage on schema graphile_worker from qiaomen_worker');
  await expect(start()).rejects.toMatchObject({ code: '42501' });
  await owner.query('grant usage on schema graphile_worker to qiaomen_worker');
  const jobs = await start();
  expect(jobs.isRunning()).toBe(true);
  await jobs.stop();
});

it('does what every night and every morning bring as the system, whole or not at all, for all communities', async () => {
  const world = await openWorld();
  const ownerUrl = new URL(inject('databaseAdminUrl'));
  ownerUrl.pathname = new URL(String(world.services.orm.config.get('clientUrl'))).pathname;
  const seen: Record<string, unknown>[] = [];
  const looks: Nightly = async (em, clock) => {
    const [found] = await em.execute<Record<string, unknown>[]>(
      `select app_actor() as actor, app_communities()::text[] as reach, current_setting('app.request_id') like 'job %' as requested`,
    );
    seen.push({ ...found, now: clock.now() });
  };
  const fails: Nightly = async (em) => {
    await em.execute(`update community set name = name || ' changed'`);
    throw new TypeError('a secret word');
  };
  const warnings: object[] = [];
  let others = 0;
  const jobs = await startJobs({
    ownerUrl: ownerUrl.href,
    secret: testSecret,
    services: world.services,
    modules: [
      module({ name: 'night', messages: kernelMessages, nightly: { looks, fails }, morning: { 'looks-again': looks } }),
    ],
    nightly: { apart: async () => void others++ },
    log: { warn: (warning: object) => void warnings.push(warning) },
  });
  onTestFinished(async () => {
    await jobs.stop();
    await world.stop();
  });
  for (const task of ['looks', 'looks-again', 'fails', 'apart'])
    await world.rows(`select graphile_worker.add_job($1, max_attempts => 1)`, [task]);
  await expect.poll(() => [seen.length, others, warnings.length], patience).toEqual([2, 1, 1]);
  const reach = [world.community, world.elsewhere].toSorted();
  const now = world.clock.now();
  expect(seen.toSorted((a, b) => String(a.actor).length - String(b.actor).length)).toEqual([
    { actor: 'looks', reach, requested: true, now },
    { actor: 'looks-again', reach, requested: true, now },
  ]);
  expect(warnings).toMatchObject([{ task: 'fails', attempt: 1, error: { name: 'TypeError' } }]);
  expect(JSON.stringify(warnings)).not.toContain('secret word');
  expect(await world.rows(`select 1 from community where name like '%changed'`)).toEqual([]);
  const known = await world.rows<{ identifier: string }>(
    'select identifier from graphile_worker._private_known_crontabs order by 1',
  );
  expect(known.map(({ identifier }) => identifier)).toEqual(['apart', 'fails', 'looks', 'looks-again']);
});
