// An installation to break: a PostgreSQL of its own in a folder that is thrown away, and Qiaomen in a process of its own.
import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { startEmbedded, type EmbeddedDatabase } from '../../api/src/database/embedded/start-embedded.ts';

const root = path.resolve(import.meta.dirname, '../..');
const patienceMilliseconds = 40_000;

export class Installation {
  readonly url: string;
  readonly #port: number;
  readonly #folder: string;
  readonly #secret = randomBytes(32).toString('base64');
  #database: EmbeddedDatabase | undefined;
  #server: ChildProcess | undefined;
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
    return new Installation(folder, await freePort());
  }

  get databaseUrl(): string {
    return this.#database!.url;
  }

  async startDatabase(): Promise<void> {
    this.#database = await startEmbedded(path.join(this.#folder, 'data'), () => undefined);
  }

  /** Kills PostgreSQL as a power failure would, with all of its memory. */
  async killDatabase(): Promise<void> {
    const pids = (await this.query<{ pid: number }>('select pid from pg_stat_activity')).map(({ pid }) => pid);
    process.kill(await this.#postmaster(), 'SIGKILL');
    for (const pid of pids) await ended(pid);
    await this.#database!.stop();
    this.#database = undefined;
  }

  /** Kills one of the server's processes: PostgreSQL then throws all others out, and recovers by itself. */
  async crashDatabase(): Promise<void> {
    const [victim] = await this.query<{ pid: number }>(
      `select pid from pg_stat_activity where application_name = 'qiaomen' limit 1`,
    );
    process.kill(victim!.pid, 'SIGKILL');
    await ended(victim!.pid);
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
  async startServer(): Promise<void> {
    this.complaints = '';
    const env = {
      ...process.env,
      DATABASE_URL: this.databaseUrl,
      DEMO: '1',
      SECRET: this.#secret,
      PORT: String(this.#port),
      LOG_LEVEL: 'fatal',
      POINTS_PER_MINUTE: '900000000',
      NODE_ENV: 'production',
    };
    const server = spawn(process.execPath, ['--import', 'tsx', 'api/src/main.ts'], {
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

  /** Asks the server to stop; gives its exit code and how long it took. */
  async stopServer(): Promise<{ code: number | null; milliseconds: number }> {
    const start = performance.now();
    const code = await this.#end('SIGTERM');
    return { code, milliseconds: performance.now() - start };
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

  /** Waits until /readyz answers so; gives how long it took. */
  async becomes(status: number): Promise<number> {
    const start = performance.now();
    for (;;) {
      const now = await this.ready();
      const milliseconds = performance.now() - start;
      if (now === status) return milliseconds;
      if (milliseconds > patienceMilliseconds) throw new Error(`/readyz stays ${now}`);
      await sleep(25);
    }
  }

  async remove(): Promise<void> {
    await this.#end('SIGKILL');
    await this.#database?.stop();
    await rm(this.#folder, { recursive: true, force: true });
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

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
