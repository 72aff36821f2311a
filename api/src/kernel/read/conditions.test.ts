// Filters and searches: what is asked for in the ORM's terms, never more than may be read, and what is refused.
import { describe, expect, it } from 'vitest';
import { Fault } from '../domain-error.ts';
import { callerWith, eastVillage, forester, nurseryman, visitor, westVillage } from '../orchard-world.fixture.ts';
import { orchardSystem } from '../orchard.fixture.ts';
import type { Caller } from '../scope.ts';
import { escapeLike, filterCondition, searchCondition, type FilterInput } from './conditions.ts';
import { rightsOf } from './rights.ts';

const { catalog } = orchardSystem();
const tree = catalog.get('Tree');
const asked = (filter: FilterInput, caller: Caller = forester()): unknown =>
  filterCondition(catalog, rightsOf(catalog, caller), tree, filter);
const searched = (words: string, caller: Caller = forester()): unknown =>
  searchCondition(catalog, rightsOf(catalog, caller), tree, words);
const refused = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof Fault) return `${error.code} ${error.message} ${JSON.stringify(error.extensions.params)}`;
    throw error;
  }
  return 'not refused';
};
const id = '019aa000-0000-7000-8000-000000000001';
const everything = { id: { $ne: null } };

describe('a filter', () => {
  it.each<[FilterInput, unknown]>([
    [{ name: { eq: 'x' } }, { name: { $eq: 'x' } }],
    [{ name: { ne: 'x' } }, { name: { $ne: 'x' } }],
    [{ kind: { in: ['OAK', 'PEAR'] } }, { kind: { $in: ['OAK', 'PEAR'] } }],
    [
      { heightCentimetres: { gte: 1, lt: 9 } },
      { $and: [{ heightCentimetres: { $gte: 1 } }, { heightCentimetres: { $lt: 9 } }] },
    ],
    [{ plantedOn: { isNull: true } }, { plantedOn: { $eq: null } }],
    [{ plantedOn: { isNull: false } }, { plantedOn: { $ne: null } }],
    [{ name: { contains: '50%_\\' } }, { name: { $ilike: '%50\\%\\_\\\\%' } }],
    [{ name: { startsWith: 'a' } }, { name: { $ilike: 'a%' } }],
    [{ tags: { has: 'old' } }, { tags: { $contains: ['old'] } }],
    [{ growerId: { eq: id } }, { grower: { $eq: id } }],
    [{ growerNurseryName: { eq: 'x' } }, { grower: { nursery: { name: { $eq: 'x' } } } }],
    [{ id: { in: [id] } }, { id: { $in: [id] } }],
  ])('%j asks for just that', (filter, condition) => {
    expect(asked(filter)).toEqual(condition);
  });

  it('joins what stands side by side, and nests and, or and not', () => {
    expect(asked({ name: { eq: 'x' }, kind: { eq: 'OAK' } })).toEqual({
      $and: [{ name: { $eq: 'x' } }, { kind: { $eq: 'OAK' } }],
    });
    expect(asked({ or: [{ name: { eq: 'x' } }, { not: { kind: { eq: 'OAK' } } }] })).toEqual({
      $or: [{ name: { $eq: 'x' } }, { $not: { kind: { $eq: 'OAK' } } }],
    });
    expect(asked({ and: [{ name: { eq: 'x' } }] })).toEqual({ $and: [{ name: { $eq: 'x' } }] });
  });

  it('that says nothing asks for every row, at any depth', () => {
    expect(asked({})).toEqual(everything);
    expect(asked({ name: null, kind: {} })).toEqual(everything);
    expect(asked({ or: [], and: [] })).toEqual({ $and: [{ $or: [everything] }, { $and: [everything] }] });
    expect(asked({ not: {} })).toEqual({ $not: everything });
    expect(asked({ name: { eq: null } })).toEqual(everything);
  });

  it('nests six levels and not seven', () => {
    const nested = (levels: number): FilterInput =>
      levels === 0 ? { name: { eq: 'x' } } : { not: nested(levels - 1) };
    expect(refused(() => asked(nested(6)))).toBe('not refused');
    expect(refused(() => asked(nested(7)))).toBe('BAD_REQUEST FILTER_TOO_DEEP {"levels":6}');
  });

  it('takes a list of 500 and not of 501', () => {
    const names = (count: number): FilterInput => ({ name: { in: Array.from({ length: count }, () => 'x') } });
    expect(refused(() => asked(names(500)))).toBe('not refused');
    expect(refused(() => asked(names(501)))).toBe('BAD_REQUEST LIST_TOO_LONG {"field":"name","most":500}');
  });

  it('names the field of what is no id or is not listed', () => {
    expect(refused(() => asked({ growerId: { eq: 'x' } }))).toBe('BAD_REQUEST NOT_AN_ID {"field":"growerId"}');
    expect(refused(() => asked({ id: { in: [id, "' or true"] } }))).toBe('BAD_REQUEST NOT_AN_ID {"field":"id"}');
    expect(refused(() => asked({ secret: { eq: 'x' } }))).toBe('BAD_REQUEST FILTER_UNKNOWN {"field":"secret"}');
  });
});

/** A row without a nursery is none of one's own, and no unknown either: a `not` around it would tell what it hides. */
const ofOwnNursery = { $and: [{ nursery: { $ne: null } }, { nursery: { $in: ['u1'] } }] };

describe('a filter by what may not be read', () => {
  it('is refused when it may be read on no row', () => {
    expect(refused(() => asked({ note: { contains: 'x' } }, visitor()))).toBe(
      'FORBIDDEN FIELD_NOT_READABLE {"field":"note"}',
    );
    expect(refused(() => asked({ or: [{ not: { note: { isNull: true } } }] }, visitor()))).toBe(
      'FORBIDDEN FIELD_NOT_READABLE {"field":"note"}',
    );
    expect(refused(() => asked({ growerFullName: { eq: 'x' } }, visitor()))).toBe(
      'FORBIDDEN FIELD_NOT_READABLE {"field":"growerFullName"}',
    );
    expect(refused(() => asked({ keyPlace: { eq: 'x' } }, nurseryman('u1')))).toBe(
      'FORBIDDEN FIELD_NOT_READABLE {"field":"keyPlace"}',
    );
  });

  it('looks only at the rows on which it may be read', () => {
    const caller = callerWith({
      communities: { 'tree.read': [eastVillage], 'grower.read': [eastVillage] },
      units: { 'personal.read': ['u1'] },
    });
    expect(asked({ note: { contains: 'x' } }, caller)).toEqual({
      $and: [ofOwnNursery, { note: { $ilike: '%x%' } }],
    });
    expect(asked({ growerFullName: { eq: 'x' } }, caller)).toEqual({
      $and: [{ grower: ofOwnNursery }, { grower: { fullName: { $eq: 'x' } } }],
    });
  });

  it('does not look through rows that are out of reach', () => {
    const blind = callerWith({ communities: { 'tree.read': [eastVillage] } });
    for (const filter of [{ growerNurseryId: { eq: id } }, { growerNurseryName: { eq: 'x' } }])
      expect(refused(() => asked(filter, blind))).toBe(
        `FORBIDDEN FIELD_NOT_READABLE {"field":"${Object.keys(filter)[0]}"}`,
      );
    const half = callerWith({ communities: { 'tree.read': [eastVillage, westVillage], 'grower.read': [eastVillage] } });
    expect(asked({ growerNurseryId: { eq: id } }, half)).toEqual({
      $and: [{ grower: { community: { $in: [eastVillage] } } }, { grower: { nursery: { $eq: id } } }],
    });
    const own = callerWith({ communities: { 'tree.read': [eastVillage] }, units: { 'grower.read': ['u1'] } });
    expect(asked({ growerNurseryId: { eq: id } }, own)).toEqual({
      $and: [{ grower: ofOwnNursery }, { grower: { nursery: { $eq: id } } }],
    });
  });
});

describe('a search', () => {
  it('wants every word in one of the texts, in lower case, eight words at most', () => {
    expect(searched('ZHANG  50%')).toEqual({
      $and: [
        { $or: [{ searchText: { $like: '%zhang%' } }, { note: { $like: '%zhang%' } }] },
        { $or: [{ searchText: { $like: '%50\\%%' } }, { note: { $like: '%50\\%%' } }] },
      ],
    });
    expect((searched('a b c d e f g h i j') as { $and: unknown[] }).$and).toHaveLength(8);
  });

  it('looks through hidden texts only where they may be read', () => {
    const caller = callerWith({ communities: { 'tree.read': [eastVillage] }, units: { 'personal.read': ['u1'] } });
    expect(searched('x', caller)).toEqual({
      $and: [
        {
          $or: [{ searchText: { $like: '%x%' } }, { $and: [ofOwnNursery, { note: { $like: '%x%' } }] }],
        },
      ],
    });
  });

  it('is refused when one of the texts may be read nowhere', () => {
    expect(refused(() => searched('x', visitor()))).toBe('FORBIDDEN FIELD_NOT_READABLE {"field":"search"}');
  });
});

it('escapes what a pattern would take for a sign', () => {
  expect(escapeLike('50%_\\x')).toBe('50\\%\\_\\\\x');
});
