// Jobs: long work that a mutation asks for and a worker does. A job is asked for in the transaction of its mutation; the
// queue belongs to a role of its own, and what a job does it does as the app, under row level security.
import { run, type Runner, type Task, type WorkerEvents } from 'graphile-worker';
import { EventEmitter } from 'node:events';
import pg from 'pg';
import type { Logger } from 'pino';
import { quietLogger } from './database/queue.ts';
import { roleUrl } from './database/roles.ts';
import type { Services } from './kernel/context.ts';
import { derivePassword } from './kernel/crypto/secrets.ts';
import { merged } from './kernel/messages.ts';
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

const sweepSeconds = 15;

export async function startJobs(options: JobOptions): Promise<Jobs> {
  const { log } = options;
  const pool = new pg.Pool({
    connectionString: roleUrl(
      options.ownerUrl,
      'qiaomen_worker',
      derivePassword(options.secret, 'worker-role-password'),
    ),
    max: 4,
    connectionTimeoutMillis: 5_000,
    application_name: 'qiaomen-worker',
  });
  const warn = (error: Error): void => log.warn({ error: describe(error) }, 'worker connection lost');
  pool.on('error', warn);
  pool.on('connect', (client) => client.on('error', warn));
  const taskList = { ...merged<Task>(options.modules.map((each) => each.jobs?.(options.services) ?? {})) };
  const events: WorkerEvents = new EventEmitter();
  const alive = await pool.connect();
  alive.on('error', warn);
  events.on(
    'worker:create',
    ({ worker }) => void alive.query('select pg_advisory_lock(hashtext($1))', [worker.workerId]).catch(warn),
  );
  await forgetDeadWorkers(pool);
  let runner: Runner | undefined = await run({
    events,
    pgPool: pool,
    taskList,
    concurrency: 2,
    noHandleSignals: true,
    pollInterval: 1_000,
    logger: quietLogger,
  });
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
