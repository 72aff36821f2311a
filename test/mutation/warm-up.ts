// Makes the templates of the databases before the first fault is there, so that none of them is made by faulty code.
import { expect, it } from 'vitest';
import { startFullWorld } from '../support/full-world.ts';

it('makes the templates', { timeout: 300_000 }, async () => {
  const world = await startFullWorld();
  expect(await world.withHeaders({}).data('{ __typename }')).toEqual({ __typename: 'Query' });
  await world.stop();
});
