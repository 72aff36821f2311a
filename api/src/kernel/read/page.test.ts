// Pages: how many rows, from where, in which order; cursors that belong to one order; each mistake named.
import { describe, expect, it } from 'vitest';
import { Fault } from '../domain-error.ts';
import { callerWith, eastVillage, forester, visitor, westVillage } from '../orchard-world.fixture.ts';
import { orchardSystem } from '../orchard.fixture.ts';
import type { Caller } from '../scope.ts';
import {
  beyondCursor,
  decodeCursor,
  encodeCursor,
  mayBeNull,
  pageOf,
  typed,
  type ConnectionArguments,
  type OrderTerm,
  type Page,
} from './page.ts';
import { rightsOf } from './rights.ts';

const { catalog } = orchardSystem();
const tree = catalog.get('Tree');
const page = (args: ConnectionArguments, nested = false, caller: Caller = forester()): Page =>
  pageOf(catalog, rightsOf(catalog, caller), tree, args, nested);
const refused = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof Fault) return `${error.code} ${error.message} ${JSON.stringify(error.extensions.params)}`;
    throw error;
  }
  return 'not refused';
};
const orderOf = (made: Page): string[] =>
  made.order.map(
    ({ end, descending }) => `${[...end.steps, end.field.property].join('.')}${descending ? ' down' : ''}`,
  );
const by = (...fields: string[]): ConnectionArguments => ({
  orderBy: fields.map((field) => ({
    field: field.replace('-', ''),
    direction: field.startsWith('-') ? ('DESC' as const) : ('ASC' as const),
  })),
});
const id = '019aa000-0000-7000-8000-000000000001';

describe('a page', () => {
  it('has 25 rows from the start when nothing is said', () => {
    expect(page({})).toMatchObject({ limit: 25, offset: 0, backwards: false, cursor: null });
    expect(orderOf(page({}))).toEqual(['id']);
  });

  it('has a hundred rows at most, fifty when nested, none when asked for none', () => {
    expect([
      page({ first: 100 }).limit,
      page({ last: 100 }).limit,
      page({ first: 50 }, true).limit,
      page({ first: 0 }).limit,
    ]).toEqual([100, 100, 50, 0]);
    expect(refused(() => page({ first: 101 }))).toBe('BAD_REQUEST PAGE_SIZE {"argument":"first","most":100}');
    expect(refused(() => page({ last: 51 }, true))).toBe('BAD_REQUEST PAGE_SIZE {"argument":"last","most":50}');
    expect(refused(() => page({ first: -1 }))).toBe('BAD_REQUEST PAGE_SIZE {"argument":"first","most":100}');
  });

  it('is read from the end with last or before', () => {
    expect(page({ last: 3 })).toMatchObject({ limit: 3, backwards: true });
    expect(page({ before: 'c' })).toMatchObject({ limit: 25, backwards: true, cursor: 'c' });
    expect(page({ first: 3, after: 'c' })).toMatchObject({ backwards: false, cursor: 'c' });
  });

  it('leaves out ten thousand rows at most', () => {
    expect(page({ offset: 10_000 }).offset).toBe(10_000);
    for (const offset of [-1, 10_001])
      expect(refused(() => page({ offset }))).toBe('BAD_REQUEST PAGE_OFFSET {"most":10000}');
  });

  it.each<[string, ConnectionArguments]>([
    ['PAGE_BOTH_ENDS', { first: 1, last: 1 }],
    ['PAGE_BOTH_ENDS', { after: 'a', before: 'b' }],
    ['PAGE_CURSOR_SIDE', { first: 1, before: 'b' }],
    ['PAGE_CURSOR_SIDE', { last: 1, after: 'a' }],
    ['PAGE_CURSOR_AND_OFFSET', { after: 'a', offset: 1 }],
  ])('is refused as %s', (sentence, args) => {
    expect(refused(() => page(args))).toBe(`BAD_REQUEST ${sentence} {}`);
  });
});

describe('an order', () => {
  it('is closed by the id, in the direction of the last term', () => {
    expect(orderOf(page(by('NAME', '-PLANTED_ON')))).toEqual(['name', 'plantedOn down', 'id down']);
    expect(orderOf(page(by('-KIND', 'GROWER_NURSERY_NAME')))).toEqual(['kind down', 'grower.nursery.name', 'id']);
  });

  it('has four terms at most, of those that are listed', () => {
    expect(refused(() => page(by('NAME', 'KIND', 'NAME', 'KIND')))).toBe('not refused');
    expect(refused(() => page(by('NAME', 'KIND', 'NAME', 'KIND', 'NAME')))).toBe(
      'BAD_REQUEST LIST_TOO_LONG {"field":"orderBy","most":4}',
    );
    expect(refused(() => page(by('SECRET')))).toBe('BAD_REQUEST FILTER_UNKNOWN {"field":"SECRET"}');
  });

  it('is refused by what may not be read on every row, as it would tell how hidden values compare', () => {
    const some = callerWith({
      communities: { 'tree.read': [eastVillage], 'grower.read': [eastVillage] },
      units: { 'personal.read': ['u1'] },
    });
    for (const caller of [visitor(), some]) {
      expect(refused(() => page(by('NOTE'), false, caller))).toBe('FORBIDDEN FIELD_NOT_READABLE {"field":"NOTE"}');
      expect(refused(() => page(by('GROWER_FULL_NAME'), false, caller))).toBe(
        'FORBIDDEN FIELD_NOT_READABLE {"field":"GROWER_FULL_NAME"}',
      );
    }
    expect(refused(() => page(by('NOTE', 'GROWER_FULL_NAME')))).toBe('not refused');
  });

  it('is refused by what lies behind rows that may not be read', () => {
    const blind = callerWith({ communities: { 'tree.read': [eastVillage] } });
    const half = callerWith({ communities: { 'tree.read': [eastVillage, westVillage], 'grower.read': [eastVillage] } });
    for (const caller of [blind, half])
      expect(refused(() => page(by('GROWER_NURSERY_NAME'), false, caller))).toBe(
        'FORBIDDEN FIELD_NOT_READABLE {"field":"GROWER_NURSERY_NAME"}',
      );
    expect(refused(() => page(by('NURSERY_NAME'), false, blind))).toBe('not refused');
  });
});

describe('a cursor', () => {
  const order = (...fields: string[]): readonly OrderTerm[] => page(by(...fields)).order;
  const decode = (values: unknown, ...fields: string[]): string =>
    refused(() => decodeCursor(Buffer.from(JSON.stringify(values)).toString('base64url'), order(...fields)));
  const unreadable = 'BAD_REQUEST PAGE_CURSOR_UNREADABLE {}';

  it('gives back the values that it was made of', () => {
    const values = ['老橡树', null, id];
    expect(decodeCursor(encodeCursor(values), order('NAME', 'PLANTED_ON'))).toEqual(values);
    expect(encodeCursor(['老橡树', id])).toMatch(/^[\w-]+$/);
  });

  it.each<[string, unknown, string[]]>([
    ['nothing', null, []],
    ['no list', { 0: id }, []],
    ['another order', [id], ['NAME']],
    ['a longer order', ['x', 'y', id], ['NAME']],
    ['no id at its end', ['x', 'y'], ['NAME']],
    ['a number', [7, id], ['NAME']],
    ['a text for a height', ['x', id], ['HEIGHT_CENTIMETRES']],
    ['a height that no column holds', ['9999999999', id], ['HEIGHT_CENTIMETRES']],
    ['a day that does not exist', ['2025-02-30', id], ['PLANTED_ON']],
    ['no instant', ['yesterday', id], ['INSPECTED_AT']],
    ['an instant that no column holds', ['+275760-09-13T00:00:00.000Z', id], ['INSPECTED_AT']],
    ['an instant in another form', ['2025-01-01', id], ['INSPECTED_AT']],
    ['neither true nor false', ['maybe', id], ['IS_PROTECTED']],
    ['no id of a relation', ['x', id], ['NURSERY']],
    ['a sign that no text holds', ['\u0000', id], ['NAME']],
    ['nothing where there is always something', [null, id], ['NAME']],
  ])('is refused when it holds %s', (_what, values, fields) => {
    expect(decode(values, ...fields)).toBe(unreadable);
  });

  it.each<[unknown, string]>([
    ['2147483647', 'HEIGHT_CENTIMETRES'],
    ['-5', 'HEIGHT_CENTIMETRES'],
    ['2024-02-29', 'PLANTED_ON'],
    ['2025-01-01T00:00:00.000Z', 'INSPECTED_AT'],
    ['true', 'IS_PROTECTED'],
    [id, 'NURSERY'],
    [null, 'PLANTED_ON'],
    [null, 'NURSERY_NAME'],
    ['', 'NAME'],
  ])('may hold %j for %s', (value, field) => {
    expect(decode([value, id], field)).toBe('not refused');
  });

  it('is refused when it is no JSON at all', () => {
    expect(refused(() => decodeCursor('%%%', order()))).toBe(unreadable);
    expect(refused(() => decodeCursor('', order()))).toBe(unreadable);
  });

  it('gives each value in the type of its column', () => {
    const given = ['HEIGHT_CENTIMETRES', 'IS_PROTECTED', 'INSPECTED_AT', 'PLANTED_ON', 'NAME'].map((field, index) =>
      typed(order(field)[0]!, ['7', 'false', '2025-01-01T00:00:00.000Z', '2025-01-01', 'x'][index]!),
    );
    expect(given).toEqual([7, false, new Date('2025-01-01T00:00:00Z'), '2025-01-01', 'x']);
    expect(typed(order('PLANTED_ON')[0]!, null)).toBeNull();
  });
});

describe('rows beyond a cursor', () => {
  const beyond = (values: (string | null)[], backwards: boolean, ...fields: string[]): unknown =>
    beyondCursor(values, page(by(...fields)).order, backwards);

  it('follow it term by term', () => {
    expect(beyond(['x', id], false, 'NAME')).toEqual({
      $or: [{ $and: [{ name: { $gt: 'x' } }] }, { $and: [{ name: { $eq: 'x' } }, { id: { $gt: id } }] }],
    });
    expect(beyond(['x', id], true, 'NAME')).toEqual({
      $or: [{ $and: [{ name: { $lt: 'x' } }] }, { $and: [{ name: { $eq: 'x' } }, { id: { $lt: id } }] }],
    });
    expect(beyond(['x', id], false, '-NAME')).toEqual({
      $or: [{ $and: [{ name: { $lt: 'x' } }] }, { $and: [{ name: { $eq: 'x' } }, { id: { $lt: id } }] }],
    });
  });

  it('put nothing last when going up, first when going down', () => {
    expect(beyond(['2025-01-01', id], false, 'PLANTED_ON')).toMatchObject({
      $or: [{ $and: [{ $or: [{ plantedOn: { $gt: '2025-01-01' } }, { plantedOn: { $eq: null } }] }] }, {}],
    });
    expect(beyond([null, id], false, 'PLANTED_ON')).toEqual({
      $or: [{ $and: [{ plantedOn: { $eq: null } }, { id: { $gt: id } }] }],
    });
    expect(beyond([null, id], false, '-PLANTED_ON')).toMatchObject({
      $or: [{ $and: [{ plantedOn: { $ne: null } }] }, {}],
    });
    expect(beyond(['2025-01-01', id], false, '-PLANTED_ON')).toMatchObject({
      $or: [{ $and: [{ plantedOn: { $lt: '2025-01-01' } }] }, {}],
    });
  });

  it('know which values may be absent', () => {
    expect(
      ['NAME', 'PLANTED_ON', 'NURSERY_NAME', 'CREATED_AT'].map((field) => mayBeNull(page(by(field)).order[0]!.end)),
    ).toEqual([false, true, true, false]);
  });
});
