// Selections as SQL: objects, relations, lists and masks come out as the ordinary executor gives them, for every caller.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  callerWith,
  eastVillage,
  forester,
  nurseryman,
  openOrchard,
  theSystemItself,
  visitor,
  westVillage,
  type Answer,
  type Orchard,
} from '../orchard-world.fixture.ts';

let orchard: Orchard;
const ids: Record<string, string> = {};

beforeAll(async () => {
  orchard = await openOrchard();
  ids.blue = await orchard.add('Nursery', { name: '蓝苗圃' });
  ids.red = await orchard.add('Nursery', { name: '红苗圃' });
  ids.li = await orchard.add('Grower', { fullName: '李梅', nursery: ids.blue, phoneTail: '0001' });
  ids.wang = await orchard.add('Grower', { fullName: '王芳', nursery: ids.red, phoneTail: '0002' });
  ids.far = await orchard.add('Grower', { fullName: '西人', community: westVillage });
  for (const [index, name] of ['a', 'b', 'c', 'd', 'e'].entries()) {
    ids[name] = await orchard.add('Tree', {
      ...{
        name,
        kind: 'OAK',
        heightCentimetres: index * 10,
        plantedOn: `2025-01-0${index + 1}`,
        inspectedAt: new Date(Date.UTC(2026, 0, 1, 0, 0, 0, index * 100)),
        tags: ['"x"', 'y,z'],
        seasons: ['SPRING'],
      },
      ...{
        details: { deep: [1, null, 'ü'] },
        note: `note ${name}`,
        keyPlace: `key ${name}`,
        secret: `secret ${name}`,
        grower: index < 3 ? ids.li : ids.wang,
        nursery: index % 2 === 0 ? ids.blue : ids.red,
      },
    });
  }
  await orchard.add('Tree', {
    name: 'archived',
    kind: 'OAK',
    grower: ids.li,
    archivedAt: new Date('2026-01-01T00:00:00Z'),
  });
});
afterAll(() => orchard?.stop());

describe('an object', () => {
  it('has every field under its key, with its type', async () => {
    const source = `{ t: tree(id: "${ids.b}") { __typename theName: name id kind heightCentimetres isProtected plantedOn inspectedAt tags seasons details note keyPlace secret growerId archivedAt version masked } }`;
    expect(await orchard.both(theSystemItself(), source)).toEqual({
      t: {
        ...{
          __typename: 'Tree',
          theName: 'b',
          id: ids.b,
          kind: 'OAK',
          heightCentimetres: 10,
          isProtected: false,
          plantedOn: '2025-01-02',
          inspectedAt: '2026-01-01T00:00:00.1+00:00',
        },
        ...{
          tags: ['"x"', 'y,z'],
          seasons: ['SPRING'],
          details: { deep: [1, null, 'ü'] },
          note: 'note b',
          keyPlace: 'key b',
          secret: 'secret b',
          growerId: ids.li,
          archivedAt: null,
          version: 1,
          masked: [],
        },
      },
    });
  });

  it('leads to others, and to null where these are out of reach', async () => {
    const source = `{ tree(id: "${ids.a}") { grower { fullName nursery { name community { name } } } nursery { name } } }`;
    expect(await orchard.both(forester(), source)).toEqual({
      tree: {
        grower: { fullName: '李梅', nursery: { name: '蓝苗圃', community: { name: '东村' } } },
        nursery: { name: '蓝苗圃' },
      },
    });
    const blind = callerWith({ communities: { 'tree.read': [eastVillage] } });
    expect(await orchard.both(blind, `{ tree(id: "${ids.a}") { growerId grower { id } nursery { name } } }`)).toEqual({
      tree: { growerId: ids.li, grower: null, nursery: { name: '蓝苗圃' } },
    });
  });

  it('is null when it is not there, is in another community, or has no id', async () => {
    for (const id of [ids.far, '019aa000-0000-7000-8000-000000000000', 'x', ''])
      expect(await orchard.both(forester(), `{ grower(id: "${id}") { id } node(id: "${id}") { id } }`)).toEqual({
        grower: null,
        node: null,
      });
    expect(await orchard.both(forester(), `{ tree(id: "${ids.li}") { id } }`)).toEqual({ tree: null });
  });

  it('is asked for by fragments, directives and keys as by plain fields', async () => {
    const source = `query ($yes: Boolean!, $no: Boolean!, $id: ID!) { tree(id: $id) { ...F ... on Node { id } ... @include(if: $no) { kind } name @skip(if: $yes) grower { fullName } g: grower { id } grower { phoneTail @include(if: $yes) } } } fragment F on Tree { __typename n: name }`;
    expect(await orchard.both(forester(), source, { yes: true, no: false, id: ids.a })).toEqual({
      tree: {
        __typename: 'Tree',
        n: 'a',
        id: ids.a,
        grower: { fullName: '李梅', phoneTail: '0001' },
        g: { id: ids.li },
      },
    });
    expect(await orchard.both(forester(), source, { yes: false, no: true, id: ids.a })).toEqual({
      tree: {
        __typename: 'Tree',
        n: 'a',
        id: ids.a,
        kind: 'OAK',
        name: 'a',
        grower: { fullName: '李梅' },
        g: { id: ids.li },
      },
    });
  });

  it('may have keys like any name, and keys too long for PostgreSQL are left to the ordinary executor', async () => {
    const name = 'a'.repeat(63);
    expect(await orchard.both(forester(), `{ tree(id: "${ids.a}") { ${name}: name select: name t0: name } }`)).toEqual({
      tree: { [name]: 'a', select: 'a', t0: 'a' },
    });
    expect(orchard.plan(forester(), `{ tree(id: "${ids.a}") { ${name}a: name } }`)).toBeNull();
    expect(orchard.plan(forester(), `{ ${name}a: tree(id: "${ids.a}") { name } }`)).toBeNull();
  });
});

describe('a list', () => {
  it('of each parent has its own page, filter, order and count', async () => {
    const source =
      '{ growers(orderBy: [{ field: FULL_NAME }]) { nodes { fullName trees(first: 2, orderBy: [{ field: NAME, direction: DESC }], filter: { heightCentimetres: { gt: 0 } }) { totalCount nodes { name } pageInfo { hasNextPage } } } } }';
    expect(await orchard.both(forester(), source)).toEqual({
      growers: {
        nodes: [
          {
            fullName: '李梅',
            trees: { totalCount: 2, nodes: [{ name: 'c' }, { name: 'b' }], pageInfo: { hasNextPage: false } },
          },
          {
            fullName: '王芳',
            trees: { totalCount: 2, nodes: [{ name: 'e' }, { name: 'd' }], pageInfo: { hasNextPage: false } },
          },
        ],
      },
    });
  });

  it('has rows, rows with cursors and its place at once, under any keys', async () => {
    const source =
      '{ trees(first: 2, offset: 1, orderBy: [{ field: NAME }]) { __typename n: nodes { name } m: nodes { id } edges { __typename c: cursor d: cursor node { name grower { trees(last: 1, orderBy: [{ field: NAME }]) { nodes { name } edges { node { kind } } } } } } p: pageInfo { __typename hasNextPage hasPreviousPage } count: totalCount } }';
    const { trees } = await orchard.both(forester(), source);
    expect([trees.__typename, trees.n, trees.m, trees.count]).toEqual([
      'TreeConnection',
      [{ name: 'b' }, { name: 'c' }],
      [{ id: ids.b }, { id: ids.c }],
      5,
    ]);
    expect(trees.p).toEqual({ __typename: 'PageInfo', hasNextPage: true, hasPreviousPage: true });
    expect(trees.edges[0]).toMatchObject({
      __typename: 'TreeEdge',
      c: trees.edges[0].d,
      node: { name: 'b', grower: { trees: { nodes: [{ name: 'c' }], edges: [{ node: { kind: 'OAK' } }] } } },
    });
  });

  it('is empty in the same way both ways', async () => {
    const none =
      '{ trees(filter: { name: { eq: "nobody" } }) { totalCount nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }';
    expect(await orchard.both(forester(), none)).toEqual({
      trees: {
        totalCount: 0,
        nodes: [],
        edges: [],
        pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      },
    });
    expect(
      (
        await orchard.both(
          forester(),
          '{ trees(first: 0) { totalCount nodes { id } pageInfo { hasNextPage startCursor } } }',
        )
      ).trees,
    ).toEqual({ totalCount: 5, nodes: [], pageInfo: { hasNextPage: true, startCursor: null } });
  });

  it('leaves out what is archived unless it is asked for', async () => {
    const source =
      'query ($all: Boolean!) { trees(includeArchived: $all) { totalCount } grower(id: "ID") { trees(includeArchived: $all) { totalCount } } }'.replace(
        'ID',
        ids.li!,
      );
    expect(await orchard.both(forester(), source, { all: false })).toEqual({
      trees: { totalCount: 5 },
      grower: { trees: { totalCount: 3 } },
    });
    expect(await orchard.both(forester(), source, { all: true })).toEqual({
      trees: { totalCount: 6 },
      grower: { trees: { totalCount: 4 } },
    });
  });

  it('is searched by name, pinyin and initials', async () => {
    await orchard.add('Tree', { name: '老橡树', kind: 'OAK' });
    for (const search of ['老橡', 'LAOXIANG', 'lxs', '  lao   shu '])
      expect(
        (
          await orchard.both(forester(), 'query ($search: String) { trees(search: $search) { nodes { name } } }', {
            search,
          })
        ).trees.nodes,
        search,
      ).toEqual([{ name: '老橡树' }]);
    expect(
      (
        await orchard.both(forester(), 'query ($search: String) { trees(search: $search) { totalCount } }', {
          search: '   ',
        })
      ).trees.totalCount,
    ).toBe(6);
    await orchard.owner.query(`delete from tree where name = '老橡树'`);
  });
});

describe('what may not be read', () => {
  const source =
    '{ trees(orderBy: [{ field: NAME }]) { nodes { name note keyPlace secret masked grower { fullName phoneTail masked } } } }';
  const first = async (caller: Parameters<Orchard['both']>[0]): Promise<Answer> =>
    (await orchard.both(caller, source)).trees.nodes;

  it('is null and named, class by class', async () => {
    expect((await first(forester()))[0]).toEqual({
      name: 'a',
      note: 'note a',
      keyPlace: 'key a',
      secret: null,
      masked: ['secret'],
      grower: { fullName: '李梅', phoneTail: '0001', masked: [] },
    });
    expect((await first(visitor()))[0]).toEqual({
      name: 'a',
      note: null,
      keyPlace: null,
      secret: null,
      masked: ['note', 'keyPlace', 'secret'],
      grower: { fullName: null, phoneTail: null, masked: ['fullName', 'phoneTail'] },
    });
  });

  it('is decided row by row where it differs', async () => {
    const some = callerWith({
      communities: { 'tree.read': [eastVillage], 'grower.read': [eastVillage] },
      units: { 'personal.read': [ids.blue!], 'sensitive.read': [ids.red!] },
    });
    expect(
      (await first(some)).map(({ note, keyPlace, masked, grower }: Answer) => [
        note,
        keyPlace,
        masked,
        grower.fullName,
        grower.phoneTail,
      ]),
    ).toEqual([
      ['note a', null, ['keyPlace', 'secret'], '李梅', null],
      [null, 'key b', ['note', 'secret'], '李梅', null],
      ['note c', null, ['keyPlace', 'secret'], '李梅', null],
      [null, 'key d', ['note', 'secret'], null, '0002'],
      ['note e', null, ['keyPlace', 'secret'], null, '0002'],
    ]);
  });

  it('is a relation, with whatever was asked of it', async () => {
    await orchard.owner.query('update nursery set founder_id = $1 where id = $2', [ids.li, ids.blue]);
    const nursery = `{ nursery(id: "${ids.blue}") { founderId founder { fullName trees(first: 2, offset: 1, filter: { name: { ne: "a" } }) { nodes { name } pageInfo { hasNextPage } } } masked } }`;
    expect(await orchard.both(forester(), nursery)).toEqual({
      nursery: {
        founderId: ids.li,
        founder: { fullName: '李梅', trees: { nodes: [{ name: 'c' }], pageInfo: { hasNextPage: false } } },
        masked: [],
      },
    });
    expect(await orchard.both(visitor(), nursery)).toEqual({
      nursery: { founderId: null, founder: null, masked: ['founderId', 'founder'] },
    });
  });

  it('is not counted, listed or found either: rows of the own unit and one’s own', async () => {
    expect(
      await orchard.both(nurseryman(ids.red!), '{ trees { totalCount nodes { name } } growers { totalCount } }'),
    ).toEqual({ trees: { totalCount: 2, nodes: [{ name: 'b' }, { name: 'd' }] }, growers: { totalCount: 1 } });
    const wang = callerWith({ personId: ids.wang!, reach: [eastVillage] });
    expect(
      await orchard.both(
        wang,
        '{ trees { totalCount nodes { name note } } growers { nodes { fullName phoneTail masked trees { totalCount } } } }',
      ),
    ).toEqual({
      trees: {
        totalCount: 2,
        nodes: [
          { name: 'd', note: 'note d' },
          { name: 'e', note: 'note e' },
        ],
      },
      growers: { nodes: [{ fullName: '王芳', phoneTail: null, masked: ['phoneTail'], trees: { totalCount: 2 } }] },
    });
  });
});
