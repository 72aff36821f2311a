// A test for each rule of a list, on an empty database; and one that the list names all there are.
import { cloneTemplate, type TestDatabase } from '../support/database.ts';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outcomesOf, wanted, type Rules } from './rules-of-tables.ts';

/** Opens an empty database for the tests of a file, as its owner. */
export function onEmptyDatabase(): () => pg.Client {
  let database: TestDatabase;
  let client: pg.Client;
  beforeAll(async () => {
    database = await cloneTemplate();
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
  });
  afterAll(async () => {
    await client?.end();
    await database?.drop();
  });
  return () => client;
}

export function describeRules(rulesOf: Readonly<Record<string, Rules>>, namesInDatabase: string): void {
  const owner = onEmptyDatabase();

  describe.each(Object.entries(rulesOf))('in %s', (_, rules) => {
    it.each(Object.entries(rules))('%s', async (name, rule) => {
      expect(await outcomesOf(owner(), name, rule)).toEqual(wanted(name, rule));
    });
  });

  it('there is no other', async () => {
    const { rows } = await owner().query<{ name: string }>(namesInDatabase);
    const named = Object.values(rulesOf).flatMap((rules) => Object.keys(rules));
    expect(rows.map(({ name }) => name).sort()).toEqual(named.sort());
  });
}
