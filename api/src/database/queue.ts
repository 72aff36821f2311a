// The job queue's own schema. It belongs to the role qiaomen_worker; the app asks for jobs through one function.
import { Logger, makeWorkerUtils } from 'graphile-worker';
import pg from 'pg';
import { derivePassword } from '../kernel/crypto/secrets.ts';
import { openPool } from './pool.ts';
import { roleUrl } from './roles.ts';

/** The function by which the app asks for a job, in its own transaction. */
const enqueueSql = `
create or replace function graphile_worker.enqueue(task text, payload json, key text) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  select graphile_worker.add_job(task, payload, job_key => key, max_attempts => 5)
$$;
grant usage on schema graphile_worker to qiaomen_app;
revoke all on function graphile_worker.enqueue(text, json, text) from public;
grant execute on function graphile_worker.enqueue(text, json, text) to qiaomen_app;`;

export const quietLogger = new Logger(() => () => undefined);

/** Brings the queue to the present, as its own role; to make its tables that role may for a moment create schemas. */
export async function migrateQueue(owner: pg.Client, ownerUrl: string, secret: string): Promise<void> {
  const { rows } = await owner.query<{ name: string }>('select current_database() as name');
  const database = pg.escapeIdentifier(rows[0]!.name);
  const connectionString = roleUrl(ownerUrl, 'qiaomen_worker', derivePassword(secret, 'worker-role-password'));
  const pool = openPool({ connectionString, max: 2 }, () => undefined);
  await owner.query(`grant create on database ${database} to qiaomen_worker`);
  try {
    const utils = await makeWorkerUtils({ pgPool: pool, logger: quietLogger });
    await utils.migrate();
    await utils.release();
    await pool.query(enqueueSql);
  } finally {
    await owner.query(`revoke create on database ${database} from qiaomen_worker`);
    await pool.end();
  }
}
