// Moves the clock of whole programs, node and PostgreSQL alike: a library loaded into each of them adds the same seconds to
// the time of day, so that they agree and time goes on. (libfaketime will not do: in a handler of a signal it tells the true
// time while the program waits, so that PostgreSQL's timeouts never come.)
import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';
import { findBinaries } from '../../api/src/database/embedded/binaries.ts';
import { ensureCluster } from '../../api/src/database/embedded/cluster.ts';
import { ownerUrl, withConnection } from '../../api/src/database/embedded/connection.ts';
import { chooseOperator } from '../../api/src/database/embedded/operator.ts';
import { startPostmaster, stopPostmaster } from '../../api/src/database/embedded/postmaster.ts';
import { ensurePassword } from '../../api/src/database/embedded/superuser-password.ts';

export type Environment = Readonly<Record<string, string>>;

/** What a program is started with so that its clock is so many seconds ahead; the library for it is built in the folder. */
export function clockAhead(seconds: number, folder: string): Environment {
  const library = path.join(folder, 'clock-ahead.so');
  const source = path.join(import.meta.dirname, 'clock-ahead.c');
  const words = ['-shared', '-fPIC', '-O2', '-Wall', '-o', library, source];
  if (spawnSync('cc', words, { stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0) {
    console.error('The clock is moved on Linux, by a C compiler. On Debian or Ubuntu: apt-get install gcc libc6-dev');
    process.exit(1);
  }
  return { LD_PRELOAD: library, CLOCK_AHEAD: String(seconds) };
}

export interface MovedDatabase {
  /** A superuser's address of the database `postgres`. */
  readonly url: string;
  stop(): Promise<void>;
}

/** A PostgreSQL under the moved clock, on a cluster in that folder. */
export async function startDatabase(folder: string, clock: Environment): Promise<MovedDatabase> {
  const binaries = findBinaries();
  const operator = await chooseOperator(folder, binaries, () => undefined);
  const password = await ensurePassword(folder);
  const cluster = await ensureCluster(folder, binaries, operator, password, () => undefined);
  const words = Object.entries(clock).map(([name, value]) => `${name}=${value}`);
  const moved = {
    ...operator,
    run: (program: string, args: readonly string[]) => operator.run('/usr/bin/env', [...words, program, ...args]),
  };
  const settings = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', max_connections: '300' };
  const { port } = await startPostmaster(folder, cluster, binaries, moved, password, settings);
  return {
    url: ownerUrl(port, password, 'postgres'),
    stop: () => stopPostmaster(cluster, binaries, operator),
  };
}

/** Refuses to go on when a program, one that it starts, or the database tells another time than it should. */
export async function requireMoved(seconds: number, clock: Environment, url: string): Promise<void> {
  const ask = `${JSON.stringify(process.execPath)} -p 'Date.now()'`;
  const inside = execFileSync('/bin/sh', ['-c', ask], { env: { ...process.env, ...clock }, encoding: 'utf8' });
  const { rows } = await withConnection(url, (client) =>
    client.query<{ told: string }>('select extract(epoch from clock_timestamp()) * 1000 as told'),
  );
  for (const told of [Number(inside), Number(rows[0]!.told)]) {
    if (Math.abs(Date.now() + seconds * 1_000 - told) > tolerance)
      throw new Error(`The clock did not move: it tells ${new Date(told).toISOString()}`);
  }
}

const tolerance = 5_000;
