// The listed resources and pages against the contract: whatever the console may send, the API understands.
import { readFileSync } from 'node:fs';
import { buildSchema, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { resourceDocuments } from './data/resource-documents.ts';
import { operationPermissions } from '../../schema/generated/operation-permissions.ts';
import { pages, resources } from './modules.ts';

const schema: GraphQLSchema = buildSchema(
  readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'),
);

function rootField(document: DocumentNode): string {
  const operation = document.definitions.find((each) => each.kind === 'OperationDefinition');
  const field = operation?.selectionSet.selections.find((each) => each.kind === 'Field');
  return field?.name.value ?? '';
}

describe.each(resources.map((resource) => [resource.plural, resource] as const))('%s', (plural, resource) => {
  test('every document that the contract has an operation for is valid in it', () => {
    const documents = Object.values(resourceDocuments(resource) as unknown as Record<string, DocumentNode>);
    const known = documents.filter((document) => rootField(document) in operationPermissions);
    expect(known.map(rootField)).toContain(plural);
    expect(known.flatMap((document) => validate(schema, document).map(({ message }) => message))).toEqual([]);
  });

  test('a page for creating or editing stands only where the contract lets one', () => {
    const { permissions, pages: of = {} } = resource;
    expect(
      (['list', 'show', 'create', 'edit'] as const).filter((action) => of[action] && !permissions[action]),
    ).toEqual([]);
  });
});

test('resources and pages have addresses of their own', () => {
  const addresses = [...resources.map(({ plural }) => plural), ...pages.map(({ path }) => path)];
  expect(new Set(addresses).size).toBe(addresses.length);
});

test('a page asks for a permission that somebody can hold', () => {
  const known = new Set(Object.values(operationPermissions));
  expect(pages.flatMap(({ may }) => (may && !known.has(may) ? [may] : []))).toEqual([]);
});

test('what stands beside a page instead of in the menu names a page or a list that exists and stands in the menu', () => {
  const all = [
    ...pages.map(({ path, group, beside }) => ({ address: path, group, beside })),
    ...resources.map(({ plural, group, beside }) => ({ address: plural, group, beside })),
  ];
  const inMenu = new Set(all.filter(({ group, beside }) => group && !beside).map(({ address }) => address));
  expect(all.filter(({ group, beside }) => beside && (!group || !inMenu.has(beside)))).toEqual([]);
});
