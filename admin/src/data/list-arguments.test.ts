// From a list's URL to the arguments of a connection.
import { expect, test } from 'vitest';
import { listArguments, orderName, toFilter } from './list-arguments.ts';

test('a plain value is equal, an array is one of, null is empty', () => {
  expect(toFilter({ level: 'CORE', kind: ['SCHOOL', 'HOSPITAL'], leftOn: null })).toEqual({
    level: { eq: 'CORE' },
    kind: { in: ['SCHOOL', 'HOSPITAL'] },
    leftOn: { isNull: true },
  });
});

test('comparators after an @ gather at one field', () => {
  expect(toFilter({ 'joinedOn@gte': '2025-01-01', 'joinedOn@lt': '2026-01-01', 'name@contains': '医院' })).toEqual({
    joinedOn: { gte: '2025-01-01', lt: '2026-01-01' },
    name: { contains: '医院' },
  });
});

test('fields of a relation are joined, dotted or nested', () => {
  expect(toFilter({ 'team.name@contains': '银发' })).toEqual({ teamName: { contains: '银发' } });
  expect(toFilter({ team: { leader: { fullName: '何静' } } })).toEqual({ teamLeaderFullName: { eq: '何静' } });
});

test('and, or, not and ready comparators pass', () => {
  expect(
    toFilter({ or: [{ level: 'CORE' }, { level: null }], not: { isSilver: true }, name: { startsWith: '王' } }),
  ).toEqual({
    or: [{ level: { eq: 'CORE' } }, { level: { isNull: true } }],
    not: { isSilver: { eq: true } },
    name: { startsWith: '王' },
  });
});

test('what was emptied in the form is no condition, false is one', () => {
  expect(toFilter({ level: '', name: undefined, isSilver: false })).toEqual({ isSilver: { eq: false } });
});

test('the search, the page and the archive stand apart from the filter', () => {
  expect(
    listArguments({
      pagination: { page: 2, perPage: 50 },
      sort: { field: 'fullName', order: 'DESC' },
      filter: { q: ' wxm ', includeArchived: true },
    }),
  ).toEqual({
    first: 50,
    offset: 50,
    search: 'wxm',
    includeArchived: true,
    orderBy: [{ field: 'FULL_NAME', direction: 'DESC' }],
  });
});

test('an empty search is no search', () => {
  expect(listArguments({ filter: { q: '  ' } })).toEqual({ first: 25, offset: 0, includeArchived: false });
});

test('sort keys become order values, with exceptions by name', () => {
  expect(orderName('community.name')).toBe('COMMUNITY_NAME');
  expect(orderName('id')).toBe('CREATED_AT');
  expect(orderName('trainer', { trainer: 'trainerName' })).toBe('TRAINER_NAME');
});
