// Orders and cursors: going through a whole list page by page gives every row once, in one order, from either end.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forester, openOrchard, type Answer, type Orchard } from '../orchard-world.fixture.ts';

let orchard: Orchard;

beforeAll(async () => {
  orchard = await openOrchard();
  const nurseries = [
    await orchard.add('Nursery', { name: '乙苗圃' }),
    await orchard.add('Nursery', { name: '甲苗圃' }),
    null,
  ];
  const growers = [
    await orchard.add('Grower', { fullName: '李梅', nursery: nurseries[0] }),
    await orchard.add('Grower', { fullName: '王芳', nursery: nurseries[1] }),
    null,
  ];
  for (let index = 0; index < 23; index++) {
    await orchard.add('Tree', {
      name: `树${String(index).padStart(2, '0')}'"\\%`,
      kind: ['OAK', 'PEAR', 'PLUM'][index % 3],
      heightCentimetres: index % 5 === 0 ? null : (index * 7) % 4,
      isProtected: index % 2 === 0 && index % 3 !== 2,
      plantedOn: index % 4 === 0 ? null : `2025-0${1 + (index % 3)}-01`,
      inspectedAt: index % 3 === 0 ? null : new Date(Date.UTC(2026, 0, 1, 0, 0, 0, (index % 4) * 5)),
      nursery: nurseries[index % 3],
      grower: growers[index % 3],
      note: index % 2 === 0 ? null : `note ${index % 3}`,
    });
  }
});
afterAll(() => orchard?.stop());

const orders = [
  '',
  '{ field: NAME }',
  '{ field: NAME, direction: DESC }',
  '{ field: KIND }, { field: NAME, direction: DESC }',
  '{ field: HEIGHT_CENTIMETRES }',
  '{ field: HEIGHT_CENTIMETRES, direction: DESC }',
  '{ field: PLANTED_ON, direction: DESC }, { field: HEIGHT_CENTIMETRES }',
  '{ field: INSPECTED_AT }',
  '{ field: INSPECTED_AT, direction: DESC }, { field: IS_PROTECTED }',
  '{ field: IS_PROTECTED, direction: DESC }, { field: NOTE }',
  '{ field: NURSERY_NAME }',
  '{ field: NURSERY, direction: DESC }',
  '{ field: GROWER_NURSERY_NAME, direction: DESC }, { field: GROWER_FULL_NAME }, { field: KIND }',
  '{ field: CREATED_AT, direction: DESC }',
];

const page = async (order: string, args: string): Promise<Answer> => {
  const source = `{ trees(${args}, orderBy: [${order}]) { totalCount edges { cursor node { id name } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  return (await orchard.both(forester(), source)).trees;
};

const idsOf = (trees: Answer): string[] => trees.edges.map(({ node }: Answer) => node.id);

describe.each(orders)('the order [%s]', (order) => {
  it('is walked forwards, backwards and by offset, row by row the same', async () => {
    const whole = idsOf(await page(order, 'first: 100'));
    expect(new Set(whole).size).toBe(23);
    expect(idsOf(await page(order, 'last: 100'))).toEqual(whole);

    const forwards: string[] = [];
    let cursor = '';
    for (let more = true; more;) {
      const trees = await page(order, `first: 4${cursor}`);
      forwards.push(...idsOf(trees));
      expect([trees.totalCount, trees.pageInfo.startCursor, trees.pageInfo.endCursor]).toEqual([
        23,
        trees.edges[0].cursor,
        trees.edges.at(-1).cursor,
      ]);
      expect(trees.pageInfo.hasPreviousPage).toBe(cursor !== '');
      more = trees.pageInfo.hasNextPage;
      cursor = `, after: "${trees.pageInfo.endCursor}"`;
    }
    expect(forwards).toEqual(whole);

    const backwards: string[] = [];
    cursor = '';
    for (let more = true; more;) {
      const trees = await page(order, `last: 5${cursor}`);
      backwards.unshift(...idsOf(trees));
      expect(trees.pageInfo.hasNextPage).toBe(cursor !== '');
      more = trees.pageInfo.hasPreviousPage;
      cursor = `, before: "${trees.pageInfo.startCursor}"`;
    }
    expect(backwards).toEqual(whole);

    const byOffset = [
      ...idsOf(await page(order, 'first: 9')),
      ...idsOf(await page(order, 'first: 9, offset: 9')),
      ...idsOf(await page(order, 'first: 9, offset: 18')),
    ];
    expect(byOffset).toEqual(whole);
  });
});

describe('an order', () => {
  it('puts nothing last when going up and first when going down', async () => {
    const heights = async (direction: string): Promise<(number | null)[]> =>
      (
        await orchard.both(
          forester(),
          `{ trees(first: 100, orderBy: [{ field: HEIGHT_CENTIMETRES, direction: ${direction} }]) { nodes { heightCentimetres } } }`,
        )
      ).trees.nodes.map((each: Answer) => each.heightCentimetres);
    const up = await heights('ASC');
    expect(up.slice(-5)).toEqual([null, null, null, null, null]);
    expect(up.slice(0, 18)).toEqual(
      [...up.slice(0, 18)].sort((a: number | null, b: number | null) => Number(a) - Number(b)),
    );
    expect((await heights('DESC')).slice(0, 5)).toEqual([null, null, null, null, null]);
  });

  it('of an index serves a cursor by comparing rows', () => {
    const after = Buffer.from(JSON.stringify(['x', '019aa000-0000-7000-8000-000000000001'])).toString('base64url');
    expect(
      orchard.plan(forester(), `{ trees(first: 1, after: "${after}", orderBy: [{ field: NAME }]) { nodes { id } } }`)!
        .plan.text,
    ).toMatch(/\(t\d+\."name", t\d+\."id"\) > \(\$\d+::text, \$\d+::uuid\)/);
    expect(
      orchard.plan(forester(), `{ trees(last: 1, before: "${after}", orderBy: [{ field: NAME }]) { nodes { id } } }`)!
        .plan.text,
    ).toMatch(/\(t\d+\."name", t\d+\."id"\) < \(/);
  });
});
