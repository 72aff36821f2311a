// Jobs: long work that a mutation asks for and a worker does. A job is asked for in the transaction of its mutation; the
// queue belongs to a role of its own, and what a job does it does as the app, under row level security.
import { Logger as GraphileLogger, makeWorkerUtils, run, type Runner, type Task, type WorkerEvents } from 'graphile-worker';
import { EventEmitter } from 'node:events';
import pg from 'pg';
import type { Logger } from 'pino';
import { roleUrl } from './database/roles.ts';
import type { Services } from './kernel/context.ts';
import { derivePassword } from './kernel/crypto/secrets.ts';
import type { Module } from './kernel/module.ts';
import { describe } from './pipeline/http.ts';

export interface JobOptions {
  readonly ownerUrl: string;
  readonly secret: string;
  readonly services: Services;
  readonly modules: readonly Module[];
  readonly log: Logger;
}

export interface Jobs {
  isRunning(): boolean;
  stop(): Promise<void>;
}

/** The function by which the app asks for a job, in its own transaction. */
const enqueueSql = `
create or replace function graphile_worker.enqueue(task text, payload json, key text) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  select graphile_worker.add_job(task, payload, job_key => key, max_attempts => 5)
$$;
grant usage on schema graphile_worker to qiaomen_app;
revoke all on function graphile_worker.enqueue(text, json, text) from public;
grant execute on function graphile_worker.enqueue(text, json, text) to qiaomen_app;`;

const quiet = new GraphileLogger(() => () => undefined);
const sweepSeconds = 15;

export async function startJobs(options: JobOptions): Promise<Jobs> {
  const { log } = options;
  const pool = new pg.Pool({
    connectionString: roleUrl(options.ownerUrl, 'qiaomen_worker', derivePassword(options.secret, 'worker-role-password')),
    max: 4,
    connectionTimeoutMillis: 5_000,
    application_name: 'qiaomen-worker',
  });
  const warn = (error: Error): void => log.warn({ error: describe(error) }, 'worker connection lost');
  pool.on('error', warn);
  await prepareQueue(pool);
  const taskList: Record<string, Task> = Object.assign({}, ...options.modules.map((each) => each.jobs?.(options.services) ?? {}));
  const events: WorkerEvents = new EventEmitter();
  const alive = await pool.connect();
  alive.on('error', warn);
  events.on('worker:create', ({ worker }) => void alive.query('select pg_advisory_lock(hashtext($1))', [worker.workerId]).catch(warn));
  await forgetDeadWorkers(pool);
  let runner: Runner | undefined = await run({
    events,
    pgPool: pool, taskList, concurrency: 2, noHandleSignals: true, pollInterval: 1_000, logger: quiet });
  void runner.promise.catch(warn).finally(() => (runner = undefined));
  const sweep = setInterval(() => void forgetDeadWorkers(pool).catch(warn), sweepSeconds * 1_000);
  sweep.unref();
  return {
    isRunning: () => runner !== undefined,
    async stop() {
      clearInterval(sweep);
      await runner?.stop();
      alive.release(true);
      await pool.end();
    },
  };
}

async function prepareQueue(pool: pg.Pool): Promise<void> {
  const utils = await makeWorkerUtils({ pgPool: pool, logger: quiet });
  try {
    await utils.migrate();
  } finally {
    await utils.release();
  }
  await pool.query(enqueueSql);
}

/**
 * A worker holds an advisory lock by its name for as long as its process lives. Jobs whose worker's lock is free belong
 * to a process that died: they are given back at once.
 */
async function forgetDeadWorkers(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `select name from (select distinct locked_by as name from graphile_worker._private_jobs where locked_by is not null) held
       where pg_try_advisory_lock(hashtext(name))`,
    );
    if (rows.length === 0) return;
    const names = rows.map(({ name }) => name);
    await client.query('select graphile_worker.force_unlock_workers($1)', [names]);
    await client.query('select pg_advisory_unlock(hashtext(name)) from unnest($1::text[]) name', [names]);
  } finally {
    client.release();
  }
}

