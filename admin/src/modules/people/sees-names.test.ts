// The console offers what is ordered by name to those, and only those, to whom the API answers it.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rolesThatReadNames } from './sees-names.ts';

interface Permissions {
  readonly permissions: Readonly<Record<string, { readonly community?: readonly string[] }>>;
}

test('the roles that read names are those of the contract', () => {
  const text = readFileSync(new URL('../../../../schema/permissions.json', import.meta.url), 'utf8');
  const { permissions } = JSON.parse(text) as Permissions;
  expect([...rolesThatReadNames].sort()).toEqual([...(permissions['personal.read']?.community ?? [])].sort());
});
