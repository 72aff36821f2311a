// The server process of the embedded database: is one running, start one, stop it.
import { readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartRefused } from '../../start-refused.ts';
import type { Binaries } from './binaries.ts';
import { ownerUrl, withConnection } from './connection.ts';
import type { Operator } from './operator.ts';
import { choosePort } from './port.ts';
import { anyoneWorksIn, worksIn } from './process-identity.ts';
import { serverOptions } from './server-settings.ts';
import type { ServerSettings } from './server-settings.ts';

export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

const patienceMillis = 60_000;

/** The server that a former run left behind, once it answers; undefined when there is none. */
export async function runningPostmaster(cluster: string, password: string): Promise<Postmaster | undefined> {
  const deadline = performance.now() + patienceMillis;
  for (;;) {
    const found = await readPidFile(cluster);
    if (!found) return undefined;
    if (!worksIn(found.pid, cluster)) return await discard(cluster);
    const answer = await knock(found.port, password);
    if (answer === 'open') return found;
    if (answer === 'wrong password') {
      throw new StartRefused(
        `A database server (process ${found.pid}) runs in ${cluster} and does not know the password kept beside it: stop it, then start again.`,
      );
    }
    if (performance.now() > deadline) {
      throw new StartRefused(
        `The database server (process ${found.pid}) in ${cluster} does not answer: stop it, then start again.`,
      );
    }
    await sleep(100);
  }
}

export async function startPostmaster(
  folder: string,
  cluster: string,
  binaries: Binaries,
  operator: Operator,
  password: string,
  settings: ServerSettings,
): Promise<Postmaster> {
  const logFile = await freshLog(cluster);
  const deadline = performance.now() + patienceMillis;
  for (;;) {
    const options = serverOptions(await choosePort(folder), settings);
    const logged = (await stat(logFile).catch(() => undefined))?.size ?? 0;
    try {
      await operator.run(binaries.pgCtl, [
        'start',
        '-D',
        cluster,
        '-w',
        '-s',
        '-t',
        '60',
        '-l',
        logFile,
        '-o',
        options,
      ]);
      const started = await readPidFile(cluster);
      if (started && (await knock(started.port, password)) === 'open') return started;
      throw new Error('The server was started and does not answer.');
    } catch (error) {
      // After a kill the last processes of the old server need a moment to leave; a port may be lost to another meanwhile.
      const complaint = await linesSince(logFile, logged);
      const isPassing = /shared memory block|could not bind|Address already in use/.test(complaint);
      if (isPassing && performance.now() < deadline) {
        await sleep(200);
        continue;
      }
      const text = complaint || (error instanceof Error ? error.message : String(error));
      throw new StartRefused(`The embedded PostgreSQL did not start; ${logFile} ends with:\n${text}`);
    }
  }
}

export async function stopPostmaster(cluster: string, binaries: Binaries, operator: Operator): Promise<void> {
  const found = await readPidFile(cluster);
  if (!found || !worksIn(found.pid, cluster)) return;
  try {
    await operator.run(binaries.pgCtl, ['stop', '-D', cluster, '-m', 'fast', '-w', '-s', '-t', '60']);
  } catch (error) {
    if (worksIn(found.pid, cluster)) throw error;
  }
}

async function readPidFile(cluster: string): Promise<Postmaster | undefined> {
  const text = await readFile(path.join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  return pid > 0 && port > 0 ? { pid, port } : undefined;
}

/** The number in the file belongs to a stranger now. PostgreSQL itself would wait for that stranger, so the file goes, if nobody is in there. */
async function discard(cluster: string): Promise<undefined> {
  if (anyoneWorksIn(cluster) === false) await rm(path.join(cluster, 'postmaster.pid'), { force: true });
}

async function knock(port: number, password: string): Promise<'open' | 'closed' | 'wrong password'> {
  try {
    await withConnection(ownerUrl(port, password, 'postgres'), (client) => client.query('select 1'));
    return 'open';
  } catch (error) {
    return (error as { code?: unknown }).code === '28P01' ? 'wrong password' : 'closed';
  }
}

/** The log grows over the runs; past ten megabytes the old one is put aside, and one old one is kept. */
async function freshLog(cluster: string): Promise<string> {
  const file = path.join(cluster, 'server.log');
  const size = (await stat(file).catch(() => undefined))?.size ?? 0;
  if (size > 10_000_000) await rename(file, `${file}.old`);
  return file;
}

async function linesSince(file: string, offset: number): Promise<string> {
  const text = await readFile(file).catch(() => Buffer.alloc(0));
  return text.subarray(offset).toString('utf8').trim().split('\n').slice(-6).join('\n');
}
