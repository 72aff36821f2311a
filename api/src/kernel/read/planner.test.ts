// The planner: one statement an operation, shared by all requests of one form, and never an answer of another caller.
import { getOperationAST, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  callerWith,
  eastVillage,
  forester,
  nobody,
  nurseryman,
  openOrchard,
  visitor,
  westVillage,
  type Orchard,
} from '../orchard-world.fixture.ts';
import { rightsOf } from './rights.ts';

let orchard: Orchard;
beforeAll(async () => {
  orchard = await openOrchard();
  for (const [name, community] of [
    ['东一', eastVillage],
    ['东二', eastVillage],
    ['西一', westVillage],
  ])
    await orchard.add('Tree', { name, kind: 'OAK', community, note: `note ${name}` });
});
afterAll(() => orchard?.stop());

const nameOf = (...request: Parameters<Orchard['plan']>): string | undefined => orchard.plan(...request)?.plan.name;

describe('a plan', () => {
  it('is one statement that gives the whole answer', async () => {
    const planned = orchard.plan(
      forester(),
      '{ a: trees(first: 1, orderBy: [{ field: NAME }]) { totalCount nodes { name community { name } } } b: villages { totalCount } }',
    )!;
    expect(planned.plan.text).toMatch(/^select row_to_json\(data\)::text as data from \(select /);
    expect(planned.plan.text).not.toContain(';');
    expect(JSON.parse(await orchard.pool.read(planned.plan, planned.values, [eastVillage]))).toEqual({
      a: { totalCount: 2, nodes: [{ name: '东一', community: { name: '东村' } }] },
      b: { totalCount: 2 },
    });
  });

  it('is shared by requests that differ only in values', () => {
    const source =
      'query ($n: Int, $name: String, $names: [String!], $after: String) { trees(first: $n, after: $after, filter: { name: { ne: $name, in: $names } }) { nodes { id } } }';
    const names = ['a', 'b'];
    const one = nameOf(forester(), source, { n: 1, name: 'a', names });
    expect(nameOf(forester(), source, { n: 9, name: 'b', names: ['c', 'd', 'e'] })).toBe(one);
    expect(nameOf(forester(westVillage), source, { n: 1, name: 'a', names })).toBe(one);
    expect(nameOf(forester(), source, { n: 1, names })).not.toBe(one);
    expect(nameOf(forester(), source, { n: 1, name: 'a', names: ['a'] })).not.toBe(one);
    expect(nameOf(visitor(), source, { n: 1, name: 'a', names })).not.toBe(one);
  });

  it('is another for another order, direction, archive, offset or switch', () => {
    const source =
      'query ($by: [TreeOrder!], $offset: Int, $all: Boolean!, $more: Boolean!) { trees(orderBy: $by, offset: $offset, includeArchived: $all) { nodes { id name @include(if: $more) } } }';
    const base = { all: false, more: true };
    const each = [
      base,
      { ...base, by: [{ field: 'NAME' }] },
      { ...base, by: [{ field: 'NAME', direction: 'DESC' }] },
      { ...base, by: [{ field: 'KIND' }] },
      { ...base, offset: 3 },
      { ...base, all: true },
      { ...base, more: false },
    ];
    expect(new Set(each.map((variables) => nameOf(forester(), source, variables))).size).toBe(each.length);
    expect(nameOf(forester(), source, { ...base, offset: 4 })).toBe(nameOf(forester(), source, { ...base, offset: 3 }));
    expect(nameOf(forester(), source, { ...base, offset: 0 })).toBe(nameOf(forester(), source, base));
  });

  it('gives each caller who shares it only what is theirs', async () => {
    const source = '{ trees(orderBy: [{ field: NAME }]) { totalCount nodes { name note } } }';
    expect(nameOf(forester(eastVillage), source)).toBe(nameOf(forester(westVillage), source));
    for (let round = 0; round < 5; round++) {
      const [east, west] = await Promise.all([
        orchard.both(forester(eastVillage), source),
        orchard.both(forester(westVillage), source),
      ]);
      expect(east).toEqual({
        trees: {
          totalCount: 2,
          nodes: [
            { name: '东一', note: 'note 东一' },
            { name: '东二', note: 'note 东二' },
          ],
        },
      });
      expect(west).toEqual({ trees: { totalCount: 1, nodes: [{ name: '西一', note: 'note 西一' }] } });
    }
  });

  it('tells the operations of one document apart', () => {
    const document = parse('query A { trees { totalCount } } query B { villages { totalCount } }');
    const rights = rightsOf(orchard.services.catalog, forester());
    const planned = ['A', 'B'].map(
      (name) =>
        orchard.planner.plan({
          key: 'one document',
          document,
          operation: getOperationAST(document, name)!,
          variables: {},
          rights,
        })!.plan.text,
    );
    expect(planned[0]).toContain('"trees"');
    expect(planned[1]).toContain('"villages"');
  });
});

describe('the ordinary executor is left to answer', () => {
  it.each([
    ['what is not derived', '{ weather }', {}],
    ['a change', 'mutation { fellTree(input: { id: "x" }) { axe } }', {}],
    ['variables that do not fit', 'query ($n: Int!) { trees(first: $n) { totalCount } }', { n: 'many' }],
    ['a page that is too large', '{ trees(first: 101) { totalCount } }', {}],
    ['a cursor that nobody can read', '{ trees(after: "x") { totalCount } }', {}],
    [
      'too many ids',
      `query ($ids: [ID!]!) { nodes(ids: $ids) { id } }`,
      { ids: Array.from({ length: 101 }, () => 'x') },
    ],
  ])('%s', (_what, source, variables) => {
    expect(orchard.plan(forester(), source, variables)).toBeNull();
  });

  it.each([
    ['rows that may not be read', nobody(), '{ trees { totalCount } }'],
    ['a filter by what may not be read', visitor(), '{ trees(filter: { note: { eq: "x" } }) { totalCount } }'],
    ['an order by what may not be read', visitor(), '{ trees(orderBy: [{ field: NOTE }]) { totalCount } }'],
    [
      'an order by what may not be read on some rows',
      callerWith({
        communities: { 'tree.read': [eastVillage] },
        units: { 'personal.read': ['019aa000-0000-7000-8000-000000000001'] },
      }),
      '{ trees(orderBy: [{ field: NOTE }]) { totalCount } }',
    ],
    ['the same in a nested list', visitor(), '{ villages { nodes { trees(search: "x") { totalCount } } } }'],
  ])('%s', (_what, caller, source) => {
    expect(orchard.plan(caller, source)).toBeNull();
  });

  it('and what it refuses is refused, with the field named', async () => {
    const { faults, errors } = await orchard.ask(visitor(), '{ trees(filter: { note: { eq: "x" } }) { totalCount } }');
    expect([faults, errors[0]?.path, errors[0]?.extensions.params]).toEqual([
      ['FORBIDDEN FIELD_NOT_READABLE'],
      ['trees'],
      { field: 'note' },
    ]);
  });
});

describe('things by their ids', () => {
  it('are found among all types that may be read, and no other', async () => {
    const nursery = await orchard.add('Nursery', { name: '苗圃' });
    const [tree] = await orchard.rows(`select id from tree where name = '东一'`);
    const source =
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Tree { name } ... on Nursery { called: name } } node(id: "NURSERY") { __typename } }'.replace(
        'NURSERY',
        nursery,
      );
    const variables = { ids: [nursery, tree!.id, eastVillage, 'x'] };
    expect(await orchard.both(forester(), source, variables)).toEqual({
      nodes: [
        { __typename: 'Nursery', id: nursery, called: '苗圃' },
        { __typename: 'Tree', id: tree!.id, name: '东一' },
        { __typename: 'Village', id: eastVillage },
        null,
      ],
      node: { __typename: 'Nursery' },
    });
    expect(await orchard.both(nurseryman(nursery), source, variables)).toEqual({
      nodes: [
        { __typename: 'Nursery', id: nursery, called: '苗圃' },
        null,
        { __typename: 'Village', id: eastVillage },
        null,
      ],
      node: { __typename: 'Nursery' },
    });
    expect(await orchard.both(nobody(), source, variables)).toEqual({
      nodes: [null, null, { __typename: 'Village', id: eastVillage }, null],
      node: null,
    });
  });
});
