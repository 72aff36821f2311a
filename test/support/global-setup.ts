// Before the first test: one PostgreSQL for the whole run, empty; after the last: nothing of it is left running.
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../../api/src/database/embedded/start-embedded.ts';
import type { EmbeddedDatabase } from '../../api/src/database/embedded/start-embedded.ts';
import { clearCluster, dropRunDatabases } from './cluster.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A superuser's address of the cluster's database `postgres`. */
    databaseAdminUrl: string;
    /** Opens the name of every database that this run makes. */
    databasePrefix: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const prefix = `qiaomen_test_${process.pid.toString(36)}${Date.now().toString(36)}_`;
  project.provide('databasePrefix', prefix);
  const given = process.env['TEST_DATABASE_URL'];
  if (given) {
    project.provide('databaseAdminUrl', given);
    return () => dropRunDatabases(given, prefix);
  }
  const database = await startFreeSlot(path.resolve(import.meta.dirname, '..', '.data'));
  const adminUrl = database.url.replace(/\/qiaomen$/, '/postgres');
  await clearCluster(adminUrl);
  project.provide('databaseAdminUrl', adminUrl);
  return () => database.stop();
}

/** Several runs may go on at once, each in a folder of its own; a folder is used again, as making one takes a second. */
async function startFreeSlot(parent: string): Promise<EmbeddedDatabase> {
  const settings = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', max_connections: '300' };
  for (let slot = 1; ; slot++) {
    const folder = path.join(parent, `postgres-${slot}`);
    try {
      return await startEmbedded(folder, () => undefined, settings);
    } catch (error) {
      if (slot === 20) throw error;
      if (String(error).includes('already runs')) continue;
      // Without fsync a fallen machine may leave a broken cluster: it holds nothing worth keeping.
      await rm(folder, { recursive: true, force: true });
    }
  }
}
