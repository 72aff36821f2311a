// What every cloned test database holds from its beginning. It runs once in a test run, one process at a time, so that it
// may also make the roles, which belong to the whole cluster and whose passwords follow from `testSecret`.
import { testSecret } from './secret.ts';
import { migrateUp } from '../../api/src/database/migrate-up.ts';

export async function prepareTemplate(url: string): Promise<void> {
  await migrateUp(url, testSecret);
}
