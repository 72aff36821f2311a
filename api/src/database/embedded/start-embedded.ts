// The database that comes with Qiaomen: a PostgreSQL 18 of its own under the data folder, for the demo and for small places.
// It is started, or taken over from a run that died, and stopped by the run that holds the folder's lock.
import path from 'node:path';
import { findBinaries } from './binaries.ts';
import { ensureCluster } from './cluster.ts';
import { ensureDatabase } from './connection.ts';
import { acquireLock } from './embedded-lock.ts';
import { chooseOperator } from './operator.ts';
import { runningPostmaster, startPostmaster, stopPostmaster } from './postmaster.ts';
import type { ServerSettings } from './server-settings.ts';
import { ensurePassword } from './superuser-password.ts';

export interface EmbeddedDatabase {
  /** Connection address of the database `qiaomen`, as its owner. */
  readonly url: string;
  /** Stops the server and gives the folder free; further calls do nothing. */
  stop(): Promise<void>;
}

export async function startEmbedded(
  dataDir: string,
  log: (line: string) => void,
  settings: ServerSettings = {},
): Promise<EmbeddedDatabase> {
  const folder = path.resolve(dataDir);
  const lock = await acquireLock(folder);
  try {
    const binaries = findBinaries();
    const operator = await chooseOperator(folder, binaries, log);
    const password = await ensurePassword(folder);
    const cluster = await ensureCluster(folder, binaries, operator, password, log);
    const adopted = await runningPostmaster(cluster, password);
    if (adopted) log(`Reusing the embedded PostgreSQL on port ${adopted.port}.`);
    const { port } = adopted ?? (await startPostmaster(folder, cluster, binaries, operator, password, settings));
    const url = await ensureDatabase(port, password, 'qiaomen');
    let stopping: Promise<void> | undefined;
    const stop = async (): Promise<void> => {
      await stopPostmaster(cluster, binaries, operator);
      await lock.release();
    };
    return { url, stop: () => (stopping ??= stop()) };
  } catch (error) {
    await lock.release();
    throw error;
  }
}
