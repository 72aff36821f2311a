// The worker of the jobs comes up, or says why not and leaves nothing behind that waits.
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cloneTemplate, type TestDatabase } from '../../test/support/database.ts';
import { testSecret } from '../../test/support/secret.ts';
import { startJobs } from './jobs.ts';
import type { Services } from './kernel/context.ts';

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
