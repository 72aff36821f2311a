// What is served and started in tests is what is built: made once in a run, and only when it is stale.
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { inject } from 'vitest';
import { withClusterLock } from './cluster.ts';

export async function build(): Promise<void> {
  const tool = path.resolve(import.meta.dirname, '../../api/src/tools/build.ts');
  await withClusterLock(inject('databaseAdminUrl'), () => promisify(execFile)(process.execPath, [tool]));
}
