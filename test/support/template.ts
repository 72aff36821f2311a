// What every cloned test database holds from its beginning. It runs once in a test run, one process at a time, so that it
// may also make the roles, which belong to the whole cluster and whose passwords follow from `testSecret`.
import { migrateUp } from '../../api/src/database/migrate-up.ts';

/** The secret of every app under test: one for all, as the roles' passwords are one for all databases. */
export const testSecret = 'a-secret-of-the-tests-only-0123456789abcdef';

export async function prepareTemplate(url: string): Promise<void> {
  await migrateUp(url, testSecret);
}
