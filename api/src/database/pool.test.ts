// A pool whose connections are cut off: whoever holds one, and nobody else, is concerned.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withAdmin } from '../../../test/support/cluster.ts';
import { createDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { openPool } from './pool.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createDatabase();
});
afterAll(() => database?.drop());

describe('a pool', () => {
  it('hears of a connection that is cut off while it is held, and gives another one', async () => {
    const told = Promise.withResolvers<Error>();
    const pool = openPool({ connectionString: database.url, max: 1 }, told.resolve);
    const held = await pool.connect();
    const { rows } = await held.query<{ pid: number }>('select pg_backend_pid() as pid');
    await withAdmin(database.url, (admin) => admin.query('select pg_terminate_backend($1)', [rows[0]!.pid]));
    expect((await told.promise).message).toBe('terminating connection due to administrator command');
    held.release(true);
    expect((await pool.query<{ one: number }>('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await pool.end();
  });
});
