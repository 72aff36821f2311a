// Periods of impact by name, their days and months; and filters in the form of lists.
import { expect, test } from 'vitest';
import { toFilter } from '../../../data/list-arguments.ts';
import { daysOf, nameOf, periodNames, stepsOf, toListFilter } from './periods.ts';

test('years and the quarters that have begun can be chosen, the latest first', () => {
  expect(periodNames('2026-05-04').slice(0, 5)).toEqual(['2026', '2026-Q2', '2026-Q1', '2025', '2025-Q4']);
});

test('a name stands for its days, and the days for the name', () => {
  for (const name of ['2025', '2025-Q1', '2024-Q4']) {
    const { from, to } = daysOf(name);
    expect(nameOf({ from: from!, to: to! })).toBe(name);
  }
  expect(daysOf('2025-Q2')).toEqual({ from: '2025-04-01', to: '2025-06-30' });
  expect(daysOf('nonsense')).toEqual({ from: null, to: null });
});

test('a course goes by months within a period and by years without one', () => {
  expect(stepsOf('2024-Q1', '2026-05-04')).toEqual([
    { from: '2024-01-01', to: '2024-01-31' },
    { from: '2024-02-01', to: '2024-02-29' },
    { from: '2024-03-01', to: '2024-03-31' },
  ]);
  expect(stepsOf('2025', '2026-05-04')).toHaveLength(12);
  expect(stepsOf('', '2026-05-04').map(({ from }) => from)).toEqual(
    ['2022', '2023', '2024', '2025', '2026'].map((year) => `${year}-01-01`),
  );
});

test('the filter of a figure means the same to a list', () => {
  const filter = {
    communityId: { eq: 'c1' },
    status: { in: ['HELD'] },
    heldOn: { gte: '2025-01-01', lte: '2025-12-31' },
    versionInForce: { isNull: false },
    withdrawnOn: { isNull: true },
    isSilver: { eq: true },
  };
  expect(toFilter(toListFilter(filter))).toEqual(filter);
});
