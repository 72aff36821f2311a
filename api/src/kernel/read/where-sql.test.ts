// Conditions as SQL: each operator finds the same rows as the ORM does, and an unknown one is a fault.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forester, openOrchard, type Orchard } from '../orchard-world.fixture.ts';
import { Run, Statement } from './statement.ts';
import { rightsOf } from './rights.ts';
import { whereSql } from './where-sql.ts';

let orchard: Orchard;
const ids: Record<string, string> = {};

beforeAll(async () => {
  orchard = await openOrchard();
  ids.nursery = await orchard.add('Nursery', { name: '青苗圃' });
  ids.li = await orchard.add('Grower', { fullName: '李梅', nursery: ids.nursery, phoneTail: '0001' });
  ids.wang = await orchard.add('Grower', { fullName: '王芳' });
  const trees: readonly (readonly [string, object])[] = [
    [
      'a',
      {
        kind: 'OAK',
        heightCentimetres: 100,
        plantedOn: '2025-01-01',
        inspectedAt: new Date('2026-01-01T00:00:00Z'),
        tags: ['old', 'tall'],
        seasons: ['SPRING'],
        grower: ids.li,
        isProtected: true,
        details: { a: 1 },
      },
    ],
    [
      'b',
      {
        kind: 'PEAR',
        heightCentimetres: 200,
        plantedOn: '2025-06-01',
        tags: [],
        seasons: ['SPRING', 'AUTUMN'],
        grower: ids.wang,
        note: 'x',
      },
    ],
    ['c', { kind: 'PLUM', heightCentimetres: null, tags: ['old'], nursery: ids.nursery }],
    ['50%_\\', { kind: 'OAK', heightCentimetres: -0, plantedOn: '2024-02-29' }],
  ];
  for (const [name, values] of trees) ids[name] = await orchard.add('Tree', { name, ...values });
});
afterAll(() => orchard?.stop());

const found = async (filter: string): Promise<string> => {
  const { trees } = await orchard.both(
    forester(),
    `{ trees(orderBy: [{ field: NAME }], filter: ${filter}) { totalCount nodes { name } } }`,
  );
  expect(trees.totalCount).toBe(trees.nodes.length);
  return trees.nodes
    .map(({ name }: { name: string }) => name)
    .sort()
    .join(' ');
};

describe('a condition', () => {
  it.each([
    ['{ name: { eq: "a" } }', 'a'],
    ['{ name: { ne: "a" } }', '50%_\\ b c'],
    ['{ name: { in: ["a", "c", "nobody"] } }', 'a c'],
    ['{ name: { in: ["a"] } }', 'a'],
    ['{ name: { in: [] } }', ''],
    ['{ name: { contains: "%_" } }', '50%_\\'],
    ['{ name: { contains: "\\\\" } }', '50%_\\'],
    ['{ name: { startsWith: "A" } }', 'a'],
    ['{ kind: { in: [OAK, PLUM] } }', '50%_\\ a c'],
    ['{ heightCentimetres: { gt: 100 } }', 'b'],
    ['{ heightCentimetres: { gte: 100 } }', 'a b'],
    ['{ heightCentimetres: { lt: 100 } }', '50%_\\'],
    ['{ heightCentimetres: { lte: 100 } }', '50%_\\ a'],
    ['{ heightCentimetres: { gte: 100, lt: 200 } }', 'a'],
    ['{ heightCentimetres: { ne: 100 } }', '50%_\\ b'],
    ['{ heightCentimetres: { isNull: true } }', 'c'],
    ['{ heightCentimetres: { isNull: false } }', '50%_\\ a b'],
    ['{ isProtected: { eq: true } }', 'a'],
    ['{ isProtected: { eq: false } }', '50%_\\ b c'],
    ['{ plantedOn: { lt: "2025-01-01" } }', '50%_\\'],
    ['{ plantedOn: { in: ["2025-01-01", "2025-06-01"] } }', 'a b'],
    ['{ inspectedAt: { eq: "2026-01-01T08:00:00+08:00" } }', 'a'],
    ['{ inspectedAt: { gte: "2026-01-01T00:00:00Z" } }', 'a'],
    ['{ tags: { has: "old" } }', 'a c'],
    ['{ tags: { isNull: true } }', ''],
    ['{ seasons: { has: AUTUMN } }', 'b'],
    ['{ details: { isNull: false } }', 'a'],
    ['{ growerId: { isNull: true } }', '50%_\\ c'],
    ['{ growerFullName: { eq: "李梅" } }', 'a'],
    ['{ growerFullName: { ne: "李梅" } }', 'b'],
    ['{ growerNurseryId: { isNull: true } }', '50%_\\ b c'],
    ['{ growerNurseryName: { contains: "苗" } }', 'a'],
  ])('%s', async (filter, names) => {
    expect(await found(filter)).toBe(names);
  });

  it.each([
    ['{ and: [{ kind: { eq: OAK } }, { tags: { has: "old" } }] }', 'a'],
    ['{ or: [{ name: { eq: "b" } }, { name: { eq: "c" } }] }', 'b c'],
    ['{ or: [{ name: { eq: "b" } }, { heightCentimetres: { lt: 50 }, kind: { eq: OAK } }] }', '50%_\\ b'],
    ['{ not: { kind: { eq: OAK } } }', 'b c'],
    ['{ not: { or: [{ kind: { eq: OAK } }, { name: { eq: "b" } }] } }', 'c'],
    ['{ not: {} }', ''],
    ['{ or: [] }', '50%_\\ a b c'],
    ['{}', '50%_\\ a b c'],
  ])('joined as %s', async (filter, names) => {
    expect(await found(filter)).toBe(names);
  });

  it('on what is not there is neither true nor false, and so is its opposite', async () => {
    expect(await found('{ heightCentimetres: { gt: 150 } }')).toBe('b');
    expect(await found('{ not: { heightCentimetres: { gt: 150 } } }')).toBe('50%_\\ a');
    expect(await found('{ not: { growerFullName: { eq: "李梅" } } }')).toBe('b');
    expect(await found('{ not: { not: { heightCentimetres: { gt: 150 } } } }')).toBe('b');
  });

  it('by ids finds what they name', async () => {
    expect(await found(`{ growerId: { eq: "${ids.li}" } }`)).toBe('a');
    expect(await found(`{ growerId: { in: ["${ids.li}", "${ids.wang}"] } }`)).toBe('a b');
    expect(await found(`{ growerNurseryId: { eq: "${ids.nursery!.toUpperCase()}" } }`)).toBe('a');
    expect(await found(`{ id: { ne: "${ids.a}" } }`)).toBe('50%_\\ b c');
  });

  it('holds no value in its text', () => {
    const planned = orchard.plan(
      forester(),
      `{ trees(filter: { name: { eq: "a'; drop table tree; --" }, tags: { has: "\\"}'" } }) { totalCount } }`,
    )!;
    expect(planned.plan.text).not.toMatch(/drop table|"}'/);
    expect(planned.values).toContain("a'; drop table tree; --");
  });
});

describe('an unknown condition', () => {
  const sql = (value: object): string => {
    const rights = rightsOf(orchard.services.catalog, forester());
    const run = new Run(orchard.services.catalog, rights, [], {});
    expect(run.rights).toBe(rights);
    return whereSql(orchard.services.catalog, new Statement(), orchard.exposure('Tree'), 't', {
      value: value as never,
      find: () => value,
    });
  };

  it('is a fault, and never a condition that holds', () => {
    expect(() => sql({ shoeSize: { $eq: 1 } })).toThrow('Tree: a condition on unknown shoeSize');
    expect(() => sql({ name: { $regex: 'x' } })).toThrow('no SQL for the operator $regex');
    expect([sql({ $and: [] }), sql({ $or: [] })]).toEqual(['true', 'false']);
    expect(sql(true as never)).toBe('true');
    expect(sql(false as never)).toBe('false');
  });
});
