// An installation to break: a PostgreSQL of its own in a folder that is thrown away, and Qiaomen, as it is built, in
// processes of its own.
import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes, randomInt } from 'node:crypto';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { ServerSettings } from '../../api/src/database/embedded/server-settings.ts';
import { startEmbedded, type EmbeddedDatabase } from '../../api/src/database/embedded/start-embedded.ts';
import { build } from '../support/build.ts';
import { patience } from '../support/patience.ts';

const root = path.resolve(import.meta.dirname, '../..');
/** A start makes the demo too. */
const patienceMilliseconds = 2 * patience.timeout;

export class Installation {
  readonly url: string;
  readonly #port: number;
  readonly #folder: string;
  readonly #secret = randomBytes(32).toString('base64');
  #database: EmbeddedDatabase | undefined;
  #server: ChildProcess | undefined;
  #stopped: readonly number[] = [];
  #isRemoved = false;
  /** What the server wrote to its error output. */
  complaints = '';

  private constructor(folder: string, port: number) {
    this.#folder = folder;
    this.#port = port;
    this.url = `http://127.0.0.1:${port}`;
  }

  static async make(): Promise<Installation> {
    const folder = await mkdtemp(path.join(tmpdir(), 'qiaomen-faults-'));
    await chmod(folder, 0o711);
    await build();
    await mkdir(path.join(folder, 'data'), { mode: 0o711 });
    await writeFile(path.join(folder, 'data/postgres-port'), `${await freePort()}\n`);
    return new Installation(folder, await freePort());
  }

  get databaseUrl(): string {
    return this.#database!.url;
  }

  async startDatabase(settings: ServerSettings = {}): Promise<void> {
    this.#refuseIfRemoved();
    this.#database = await startEmbedded(path.join(this.#folder, 'data'), () => undefined, settings);
  }

  /** Kills PostgreSQL as a power failure would, with all of its memory. */
  async killDatabase(): Promise<void> {
    const pids = (await this.query<{ pid: number }>('select pid from pg_stat_activity')).map(({ pid }) => pid);
    await this.#killDatabase(pids);
    await this.#database!.stop();
    this.#database = undefined;
  }

  /** The postmaster first: it would start what it misses anew. */
  async #killDatabase(others: readonly number[]): Promise<void> {
    const pids = [await this.#postmaster(), ...others];
    for (const pid of pids) signal(pid, 'SIGKILL');
    for (const pid of pids) await ended(pid);
  }

  /** From now on nothing of the write-ahead log leaves PostgreSQL's memory, but by a transaction that waits for it. */
  async stopLogWriters(): Promise<void> {
    const writers = await this.query<{ pid: number }>(
      `select pid from pg_stat_activity where backend_type in ('walwriter', 'background writer', 'checkpointer')`,
    );
    this.#stopped = writers.map(({ pid }) => pid);
    for (const pid of this.#stopped) signal(pid, 'SIGSTOP');
  }

  /** Kills one of the server's processes: PostgreSQL then throws all others out, and recovers by itself. */
  async crashDatabase(): Promise<void> {
    const [victim] = await this.query<{ pid: number }>(
      `select pid from pg_stat_activity where application_name = 'qiaomen' limit 1`,
    );
    process.kill(victim!.pid, 'SIGKILL');
    await ended(victim!.pid);
  }

  /** Asks for more nightly work than is done in a moment, and waits until some of it is being done. */
  async beginJobs(): Promise<void> {
    await this.query(`select graphile_worker.add_job('keep-demo', max_attempts => 1) from generate_series(1, 200)`);
    const isAtWork = async (): Promise<boolean> =>
      (await this.query('select from graphile_worker.jobs where locked_at is not null')).length > 0;
    while (!(await isAtWork())) await sleep(5);
  }

  async #postmaster(): Promise<number> {
    return Number((await readFile(path.join(this.#folder, 'data/postgres/postmaster.pid'), 'utf8')).split('\n')[0]);
  }

  /** Asks the database as its owner. */
  async query<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
    const client = new pg.Client({ connectionString: this.databaseUrl });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query<Row>(sql, values)).rows;
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  /** Starts the server and waits until it is ready; throws what it complained of when it ends instead. */
  async startServer({ workers = 1 } = {}): Promise<void> {
    this.#refuseIfRemoved();
    this.complaints = '';
    const env = {
      ...process.env,
      DATABASE_URL: this.databaseUrl,
      DEMO: '1',
      SECRET: this.#secret,
      PORT: String(this.#port),
      WORKERS: String(workers),
      LOG_LEVEL: 'fatal',
      POINTS_PER_MINUTE: '900000000',
      NODE_ENV: 'production',
    };
    const server = spawn(process.execPath, ['--enable-source-maps', 'api/dist/main.js'], {
      cwd: root,
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    server.stderr.on('data', (chunk: Buffer) => (this.complaints += chunk.toString()));
    this.#server = server;
    const until = performance.now() + patienceMilliseconds;
    while ((await this.ready()) !== 200) {
      if (server.exitCode !== null || server.signalCode !== null) throw new Error(this.complaints);
      if (performance.now() > until) throw new Error(`the server is not ready\n${this.complaints}`);
      await sleep(50);
    }
  }

  async killServer(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Asks the server to stop; gives its exit code. */
  async stopServer(): Promise<number | null> {
    return await this.#end('SIGTERM');
  }

  async #end(signal: NodeJS.Signals): Promise<number | null> {
    const server = this.#server;
    if (!server || server.exitCode !== null || server.signalCode !== null) return server?.exitCode ?? null;
    const exit = once(server, 'exit');
    server.kill(signal);
    const [code] = (await exit) as [number | null];
    return code;
  }

  /** Status of /readyz; 0 when nobody answers. */
  async ready(): Promise<number> {
    return fetch(`${this.url}/readyz`, { signal: AbortSignal.timeout(10_000) }).then(
      async (response) => {
        await response.arrayBuffer();
        return response.status;
      },
      () => 0,
    );
  }

  /** Waits until /readyz answers so. */
  async becomes(status: number): Promise<void> {
    const until = performance.now() + patienceMilliseconds;
    for (;;) {
      const now = await this.ready();
      if (now === status) return;
      if (performance.now() > until) throw new Error(`/readyz stays ${now}\n${this.complaints}`);
      await sleep(25);
    }
  }

  /** A test that was cut off may go on behind our back: what it starts from now on is refused. */
  async remove(): Promise<void> {
    this.#isRemoved = true;
    await this.#end('SIGKILL');
    if (this.#database) await this.#killDatabase(this.#stopped);
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }

  #refuseIfRemoved(): void {
    if (this.#isRemoved) throw new Error('The installation was removed.');
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    // It has left already.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

async function ended(pid: number): Promise<void> {
  for (let turn = 0; turn < 200; turn++) {
    const state = await readFile(`/proc/${pid}/stat`, 'utf8').then(
      (text) => text.slice(text.lastIndexOf(')') + 2, text.lastIndexOf(')') + 3),
      () => 'gone',
    );
    if (state === 'gone' || state === 'Z') return;
    await sleep(25);
  }
}

/** Below the ports that systems give to whoever asks for any: nobody gets it by chance while a server is away. */
async function freePort(): Promise<number> {
  const port = randomInt(20_000, 32_000);
  const server = createServer();
  const isFree = await new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)));
  });
  return isFree ? port : await freePort();
}
