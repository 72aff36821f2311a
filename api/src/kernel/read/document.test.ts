// What is worked out once for a document: whether it can be planned, its fields with arguments, its switches.
import { getOperationAST, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { orchardSystem } from '../orchard.fixture.ts';
import { readDocument, rootsOf, type ReadDocument } from './document.ts';

const { schema, catalog } = orchardSystem();
const roots = rootsOf(catalog);

function read(source: string, name?: string): ReadDocument {
  const document = parse(source);
  expect(validate(schema, document)).toEqual([]);
  return readDocument(schema, catalog, roots, document, getOperationAST(document, name)!);
}

describe('the roots of reading', () => {
  it('are one and many of each type', () => {
    expect([...roots.fields].map(([name, { exposure, many }]) => `${name} ${exposure.name} ${many}`)).toEqual([
      ...['village Village false', 'villages Village true', 'nursery Nursery false', 'nurseries Nursery true'],
      ...['grower Grower false', 'growers Grower true', 'tree Tree false', 'trees Tree true'],
    ]);
  });
});

describe('a document', () => {
  it.each([
    '{ trees { totalCount nodes { id grower { trees(first: 1) { edges { cursor node { masked } } pageInfo { endCursor } } } } } }',
    '{ tree(id: "x") { __typename id } node(id: "x") { id ... on Tree { name } } nodes(ids: ["x"]) { __typename } __typename }',
    '{ trees { nodes { ...F } } } fragment F on Tree { name @include(if: true) }',
  ])('can be planned when it asks for what is derived: %s', (source) => {
    expect(read(source).isPlannable).toBe(true);
  });

  it.each([
    '{ weather }',
    '{ trees { totalCount } weather }',
    '{ __schema { queryType { name } } }',
    'mutation { fellTree(input: { id: "x" }) { axe } }',
  ])('is for the ordinary executor when it asks for anything else: %s', (source) => {
    expect(read(source).isPlannable).toBe(false);
  });

  it('is looked at for the one operation that is asked for', () => {
    const source = 'query A { trees { totalCount } } query B { weather }';
    expect([read(source, 'A').isPlannable, read(source, 'B').isPlannable]).toEqual([true, false]);
  });

  it('keeps its fields with arguments, connections among them, at the root or nested', () => {
    const { sites } = read(
      'query ($n: Int) { trees(first: 2, filter: { name: { eq: "x" } }) { nodes { id } } grower(id: "x") { trees(first: $n) { totalCount } } }',
    );
    expect(
      sites.map(({ node, connection }) => [node.name.value, connection?.exposure.name, connection?.nested]),
    ).toEqual([
      ['trees', 'Tree', false],
      ['grower', undefined, undefined],
      ['trees', 'Tree', true],
    ]);
    expect(sites[0]!.fixed).toEqual({ first: 2, filter: { name: { eq: 'x' } }, includeArchived: false });
    expect(sites[2]!.fixed).toBeUndefined();
  });

  it('keeps the variables that its directives read', () => {
    expect(
      read(
        'query ($a: Boolean!, $b: Boolean!, $n: Int) { trees(first: $n) { nodes { id @include(if: $a) name @skip(if: $b) kind @skip(if: false) } } }',
      ).switches,
    ).toEqual(['a', 'b']);
  });
});
