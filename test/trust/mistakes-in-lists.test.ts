// One request never ends the server for all: a mistake that some items of a list meet at once and others later is
// answered, and leaves nothing behind that fails with nobody to hear it, which ends a Node process.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';

let test: TestApp;
/** What failed with nobody to hear it. */
const unheard: unknown[] = [];
const note = (error: unknown): void => void unheard.push(error);

beforeAll(async () => {
  test = await startApp({ demo: true });
  process.on('unhandledRejection', note);
});
afterAll(async () => {
  process.off('unhandledRejection', note);
  await test?.stop();
});

it.each(['ASC', 'DESC'])('a mistake within a list within a list, %s, is refused once', async (direction) => {
  // Communities have a parent, which is waited for; the town above them has none. Whichever comes first, one order has it.
  const { data, errors, status } = await test.withHeaders({}).send(`{
    communities(orderBy: [{ field: LEVEL, direction: ${direction} }]) {
      nodes { parent { id } children(after: "x") { totalCount } }
    }
  }`);
  expect([status, data, errors?.map(({ extensions }) => extensions.code)]).toEqual([200, null, ['BAD_REQUEST']]);
  // What is left behind fails within the next request at the latest.
  await test.withHeaders({}).data('{ communities(first: 1) { nodes { id parent { id } } } }');
  expect(unheard).toEqual([]);
});
