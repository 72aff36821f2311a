// What every cloned test database holds from its beginning. It runs once in a test run, one process at a time, so that it
// may also make the roles, which belong to the whole cluster and whose passwords follow from `testSecret`.

/** The secret of every app under test: one for all, as the roles' passwords are one for all databases. */
export const testSecret = 'a-secret-of-the-tests-only-0123456789abcdef';

export async function prepareTemplate(_url: string): Promise<void> {
  // Nothing yet: a copy is an empty database.
}
