// Makes the templates of the databases before the first fault is there, so that none of them is made by faulty code.
import { expect, it } from 'vitest';
import { startApp } from '../support/app.ts';

it('makes the templates', { timeout: 300_000 }, async () => {
  const app = await startApp({ demo: true });
  expect(await app.withHeaders({}).data('{ __typename }')).toEqual({ __typename: 'Query' });
  await app.stop();
});
