// Jobs: long work that a mutation asks for and a worker does, and what has to be done every night. A job is asked for in
// the transaction of its mutation; the queue belongs to a role of its own, and what a job does it does as the app, under
// row level security.
import { EventEmitter } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { run, type Runner, type Task, type WorkerEvents } from 'graphile-worker';
import type pg from 'pg';
import type { Logger } from 'pino';
import { openPool } from './database/pool.ts';
import { quietLogger } from './database/queue.ts';
import { roleUrl } from './database/roles.ts';
import { forkFor, type Services } from './kernel/context.ts';
import { derivePassword } from './kernel/crypto/secrets.ts';
import { merged } from './kernel/messages.ts';
import type { Module, Nightly } from './kernel/module.ts';
import { describe } from './pipeline/http.ts';
import { usualConnectSeconds } from './kernel/connect-seconds.ts';

export interface JobOptions {
  readonly ownerUrl: string;
  readonly secret: string;
  readonly services: Services;
  readonly modules: readonly Module[];
  /** What is done every night beside the work of the modules, in transactions of its own. */
  readonly nightly?: Readonly<Record<string, () => Promise<void>>>;
  readonly connectSeconds?: number;
  /** Off where the hours of the night and of the morning bring nothing; everything can still be asked for. */
  readonly keepsHours?: boolean;
  readonly log: Pick<Logger, 'warn'>;
}

export interface Jobs {
  isRunning(): boolean;
  stop(): Promise<void>;
}

const sweepSeconds = 15;
const pauseMilliseconds = 1_000;
const pulseMilliseconds = 10;
/** 01:15 in Asia/Shanghai, as the queue reads it: in UTC. */
const everyNight = '15 17 * * *';
/** 08:00 in Asia/Shanghai. */
const everyMorning = '0 0 * * *';
/** The thirty-first of February. */
const never = '0 0 31 2 *';
/** A night on which nothing ran is made up for at the next start; what is of one name is done by one worker at a time. */
const onceAt = (hour: string, name: string): string => `${hour} ${name} ?fill=1d&queue=${name}`;

/** Starts the worker, and starts it again whenever the database had taken it away. */
export async function startJobs(options: JobOptions): Promise<Jobs> {
  const warn = (error: unknown): void => options.log.warn({ error: describe(error) }, 'worker stopped');
  const stopping = new AbortController();
  let worker: Worker | undefined = await startWorker(options, warn);
  const keepRunning = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await worker?.ended;
      worker = undefined;
      if (stopping.signal.aborted) return;
      await wait(pauseMilliseconds, undefined, { ref: false });
      try {
        worker = await startWorker(options, warn);
      } catch (error) {
        warn(error);
      }
    }
  };
  void keepRunning();
  return {
    isRunning: () => worker !== undefined,
    async stop() {
      stopping.abort();
      await worker?.stop();
    },
  };
}

interface Worker {
  /** Settles when the worker works no more. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

async function startWorker(options: JobOptions, warn: (error: unknown) => void): Promise<Worker> {
  const pool = openQueuePool(options, warn);
  const alive = await pool.connect();
  try {
    const lost = new Promise<void>((resolve) => {
      alive.on('error', () => resolve());
      alive.on('end', () => resolve());
    });
    await forgetDeadWorkers(pool);
    const runner = await run({ ...queueOptions(options, alive, warn), pgPool: pool });
    const sweep = setInterval(() => void forgetDeadWorkers(pool).catch(warn), sweepSeconds * 1_000).unref();
    const stop = async (): Promise<void> => {
      clearInterval(sweep);
      await stopRunner(runner);
      await served(pool);
      alive.release(true);
      await pool.end().catch(warn);
    };
    let stopping: Promise<void> | undefined;
    const stopOnce = (): Promise<void> => (stopping ??= stop());
    const ended = Promise.race([runner.promise.catch(warn), lost]).then(stopOnce);
    return { ended, stop: stopOnce };
  } catch (error) {
    // A pool waits for all whom it has lent to, before it ends.
    alive.release(true);
    await pool.end().catch(warn);
    throw error;
  }
}

function openQueuePool(
  { ownerUrl, secret, connectSeconds = usualConnectSeconds }: JobOptions,
  warn: (error: unknown) => void,
): pg.Pool {
  const connectionString = roleUrl(ownerUrl, 'qiaomen_worker', derivePassword(secret, 'worker-role-password'));
  const connectionTimeoutMillis = connectSeconds * 1_000;
  return openPool({ connectionString, max: 5, connectionTimeoutMillis, application_name: 'qiaomen-worker' }, warn);
}

function queueOptions(
  { modules, services, log, nightly: others = {}, keepsHours = true }: JobOptions,
  alive: pg.PoolClient,
  warn: (error: unknown) => void,
) {
  const nightly = merged<Nightly>(modules.map((each) => each.nightly ?? {}));
  const morning = merged<Nightly>(modules.map((each) => each.morning ?? {}));
  const regular = Object.entries({ ...nightly, ...morning }).map(
    ([name, work]) => [name, nightlyTask(services, work)] as const,
  );
  const times = [
    ...Object.keys({ ...nightly, ...others }).map((name) => onceAt(keepsHours ? everyNight : never, name)),
    ...Object.keys(morning).map((name) => `${keepsHours ? everyMorning : never} ${name}`),
  ];
  const events: WorkerEvents = new EventEmitter();
  events.on('job:error', ({ job, error }) => {
    log.warn({ task: job.task_identifier, attempt: job.attempts, error: describe(error) }, 'job failed');
  });
  events.on('worker:create', ({ worker }) => {
    alive.query('select pg_advisory_lock(hashtext($1))', [worker.workerId]).catch(warn);
  });
  return {
    events,
    taskList: {
      ...merged<Task>(modules.map((each) => each.jobs?.(services) ?? {})),
      ...Object.fromEntries(regular),
      ...others,
    },
    crontab: times.join('\n'),
    concurrency: 2,
    noHandleSignals: true,
    pollInterval: 1_000,
    logger: quietLogger,
    // With a delay, even of none, the queue answers for what becomes of a job; without, a database that goes away while a
    // job is being settled ends the process.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
  };
}

/** What is done every night, or every morning, is done as the system, in one transaction, for every community. */
function nightlyTask(services: Services, work: Nightly): Task {
  return async (_payload, { job }) => {
    const communities = await services.orm.em
      .fork()
      .execute<{ id: string }[]>(`select id from community where level = 'COMMUNITY' order by id`);
    const acting = {
      actor: job.task_identifier,
      actorName: job.task_identifier,
      reach: communities.map(({ id }) => id),
    };
    await forkFor(services, acting, `job ${job.id}`).transactional((em) => work(em as never, services.clock));
  };
}

/** What the runner began last, such as taking a job off the queue, still waits for a connection: a pool that ends gives none. */
async function served(pool: pg.Pool): Promise<void> {
  while (pool.waitingCount > 0) await wait(pulseMilliseconds);
}

async function stopRunner(runner: Runner): Promise<void> {
  // A runner that has stopped by itself refuses to be stopped again.
  await runner.stop().catch(() => undefined);
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
