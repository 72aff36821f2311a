// What is promised and committed is what the code says: the contract in schema/, and the tables that the migrations make.
import { cloneTemplate } from '../support/database.ts';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openOrm } from '../../api/src/database/orm.ts';
import { entities, theSystem } from '../../api/src/modules.ts';
import { contract } from '../../api/src/tools/contract.ts';

const committed = (name: string): string =>
  readFileSync(path.resolve(import.meta.dirname, '../../schema', name), 'utf8');

it.each(['schema.graphql', 'permissions.json', 'labels.json'])('schema/%s is what the code makes', (name) => {
  expect(contract(theSystem())[name]).toBe(committed(name));
});

it('the migrations make the tables, rules and guards that the entities declare', async () => {
  const database = await cloneTemplate();
  const orm = openOrm({ url: database.url, entities });
  const difference = await orm.schema.getUpdateSchemaSQL({ wrap: false });
  await orm.close();
  await database.drop();
  expect(difference.trim()).toBe('');
});
