// The derived operations: which there are, what bulk calls do, and things by their ids.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forester, nobody, openOrchard, visitor, type Answer, type Orchard } from '../orchard-world.fixture.ts';

let orchard: Orchard;
let next = 0;

beforeAll(async () => {
  orchard = await openOrchard();
});
afterAll(() => orchard?.stop());

const plant = (name: string, values: object = {}): Promise<string> =>
  orchard.add('Tree', { name, kind: 'OAK', ...values });
const fresh = (): string => `树${++next}`;
const namesOf = async (ids: readonly string[]): Promise<unknown[]> =>
  (await orchard.rows('select name from tree where id = any($1) order by name', [ids])).map(({ name }) => name);
const bulk = async (name: string, input: object): Promise<Answer> => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1).replace('restore', 'archive')}Input`.replace(
    'RestoreTrees',
    'ArchiveTrees',
  );
  const source = `mutation ($input: ${type}!) { ${name}(input: $input) { succeededCount failedCount userErrors { code path } results { id tree { name version archivedAt } userErrors { code path } } } }`;
  const { data, faults } = await orchard.ask(forester(), source, { variables: { input } });
  expect(faults).toEqual([]);
  return data[name];
};

describe('the derived operations', () => {
  it('are what the resource offers, each with its permission', () => {
    const of = (type: string): string[] =>
      orchard.system.operations.filter(({ on }) => on === type).map(({ name, permission }) => `${name} ${permission}`);
    expect(of('Nursery')).toEqual([
      'nursery tree.read',
      'nurseries tree.read',
      'createNursery tree.write',
      'createNurseries tree.write',
    ]);
    expect(of('Tree')).toEqual([
      ...[
        'tree tree.read',
        'trees tree.read',
        'createTree tree.write',
        'createTrees tree.write',
        'updateTree tree.write',
        'updateTrees tree.write',
      ],
      ...['archiveTree tree.write', 'archiveTrees tree.write', 'restoreTree tree.write', 'restoreTrees tree.write'],
    ]);
    expect(of('Village')).toEqual(['village village.read', 'villages village.read']);
  });

  it('refuse who holds no permission: sign in first, or a plain no', async () => {
    for (const source of ['{ trees { totalCount } }', '{ tree(id: "x") { id } }'])
      expect((await orchard.ask(nobody(), source)).faults).toEqual(['UNAUTHENTICATED SIGN_IN_FIRST']);
    const source = 'mutation { createTree(input: { name: "x", kind: OAK }) { tree { id } } }';
    expect((await orchard.ask(nobody(), source)).faults).toEqual(['UNAUTHENTICATED SIGN_IN_FIRST']);
    const { errors } = await orchard.ask(visitor(), source);
    expect(errors[0]?.extensions).toEqual({ code: 'FORBIDDEN', params: { permission: 'tree.write' } });
  });
});

describe('things by their ids', () => {
  it('come in the order asked for, null for each that is not there or not readable', async () => {
    const [mine, far] = [
      await plant(fresh()),
      await plant(fresh(), { community: '019aa000-0000-7000-8000-0000000000e2' }),
    ];
    const grower = await orchard.add('Grower', { fullName: '李梅' });
    const source = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }`;
    const variables = { ids: [grower, far, 'no id', mine, grower] };
    const expected = {
      nodes: [
        { __typename: 'Grower', id: grower },
        null,
        null,
        { __typename: 'Tree', id: mine },
        { __typename: 'Grower', id: grower },
      ],
    };
    const { data, faults } = await orchard.ask(forester(), source, { variables });
    expect([data, faults]).toEqual([expected, []]);
    expect(await orchard.read(forester(), source, variables)).toEqual(expected);
  });

  it('are a hundred at most', async () => {
    const source = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    const ids = Array.from({ length: 101 }, () => '019aa000-0000-7000-8000-0000000000e1');
    expect((await orchard.ask(forester(), source, { variables: { ids } })).errors[0]?.extensions).toEqual({
      code: 'BAD_REQUEST',
      params: { field: 'ids', most: 100 },
    });
    expect((await orchard.ask(forester(), source, { variables: { ids: ids.slice(1) } })).data.nodes).toHaveLength(100);
  });

  it('are one or null by `node`', async () => {
    expect(
      (
        await orchard.ask(
          nobody(),
          '{ node(id: "019aa000-0000-7000-8000-0000000000e1") { id ... on Village { name } } }',
        )
      ).data,
    ).toEqual({ node: { id: '019aa000-0000-7000-8000-0000000000e1', name: '东村' } });
    expect((await orchard.ask(nobody(), `{ node(id: "${await plant(fresh())}") { id } }`)).data).toEqual({
      node: null,
    });
  });
});

describe('a bulk call', () => {
  it('saves nothing when any row fails, and names each row that did', async () => {
    const [first, second] = [fresh(), fresh()];
    const payload = await bulk('createTrees', {
      items: [
        { name: first, kind: 'OAK' },
        { name: ' ', kind: 'OAK' },
        { name: second, kind: 'PLUM', isProtected: true },
      ],
    });
    expect([payload.succeededCount, payload.failedCount]).toEqual([0, 3]);
    expect(payload.results.map((each: Answer) => [each.tree, each.userErrors])).toEqual([
      [null, []],
      [null, [{ code: 'REQUIRED', path: ['input', 'items', '1', 'name'] }]],
      [null, [{ code: 'PLUM_NOT_PROTECTED', path: ['input', 'items', '2', 'isProtected'] }]],
    ]);
    expect(await orchard.rows('select 1 from tree where name = any($1)', [[first, second]])).toEqual([]);
  });

  it('saves the good rows when asked to', async () => {
    const [first, second] = [fresh(), fresh()];
    const payload = await bulk('createTrees', {
      errorPolicy: 'REJECT_FAILED',
      items: [
        { name: first, kind: 'OAK' },
        { name: first, kind: 'OAK' },
        { name: second, kind: 'PEAR' },
      ],
    });
    expect([payload.succeededCount, payload.failedCount]).toEqual([2, 1]);
    expect(payload.results.map((each: Answer) => [each.tree?.name, each.userErrors])).toEqual([
      [first, []],
      [undefined, [{ code: 'TAKEN', path: ['input', 'items', '1', 'name'] }]],
      [second, []],
    ]);
    expect(await orchard.rows('select name from tree where name = any($1) order by name', [[first, second]])).toEqual([
      { name: first },
      { name: second },
    ]);
  });

  it('changes many rows alike, each once', async () => {
    const ids = [await plant(fresh()), await plant(fresh())];
    const payload = await bulk('updateTrees', { ids: [...ids, ids[0]], patch: { heightCentimetres: 250 } });
    expect([payload.succeededCount, payload.results.map((each: Answer) => [each.id, each.tree.version])]).toEqual([
      2,
      [
        [ids[0], 2],
        [ids[1], 2],
      ],
    ]);
    expect(
      await orchard.rows('select distinct height_centimetres as height, version from tree where id = any($1)', [ids]),
    ).toEqual([{ height: 250, version: 2 }]);
  });

  it('tells of a row that is not there by its place', async () => {
    const id = await plant(fresh());
    const missing = '019aa000-0000-7000-8000-000000000000';
    const payload = await bulk('archiveTrees', { ids: [id, missing], errorPolicy: 'REJECT_FAILED' });
    expect(payload.results.map((each: Answer) => [each.id, each.tree?.archivedAt, each.userErrors])).toEqual([
      [id, '2026-03-10T02:00:00+00:00', []],
      [missing, undefined, [{ code: 'NOT_FOUND', path: ['input', 'ids', '1', 'id'] }]],
    ]);
    expect((await bulk('restoreTrees', { ids: [id] })).results[0].tree).toMatchObject({ archivedAt: null, version: 3 });
  });

  it('takes five hundred rows and not one more', async () => {
    const items = Array.from({ length: 501 }, () => ({ name: fresh(), kind: 'OAK' }));
    const tooMany = await bulk('createTrees', { items });
    expect([tooMany.results, tooMany.userErrors]).toEqual([[], [{ code: 'LIST_TOO_LONG', path: ['input', 'items'] }]]);
    expect(await namesOf([])).toEqual([]);
    const ids = Array.from(
      { length: 501 },
      (_, index) => `019aa000-0000-7000-8000-${index.toString(16).padStart(12, '0')}`,
    );
    expect((await bulk('archiveTrees', { ids })).userErrors).toEqual([
      { code: 'LIST_TOO_LONG', path: ['input', 'ids'] },
    ]);
    expect((await bulk('createTrees', { items: items.slice(0, 500) })).succeededCount).toBe(500);
  });
});
