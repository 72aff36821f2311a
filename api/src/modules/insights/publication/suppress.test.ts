// Nobody works out a small number of people from what is published: attacked by trying every table that fits.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bounds, suppress, type Cell, type Sum } from './suppress.ts';

const year: readonly Sum[] = [
  { total: 'year', parts: ['q1', 'q2', 'q3', 'q4'] },
  { total: 'year', parts: ['child', 'adult', 'elder'] },
];

/** Cells of a year by quarters and ages that add up. */
function yearOf(quarters: readonly number[], ages: readonly number[], standing: Cell['standing'] = 'NEW'): Cell[] {
  const total = quarters.reduce((all, each) => all + each, 0);
  expect(ages.reduce((all, each) => all + each, 0)).toBe(total);
  const names = ['q1', 'q2', 'q3', 'q4'];
  const bands = ['child', 'adult', 'elder'];
  return [
    { id: 'year', value: total, standing },
    ...quarters.map((value, index) => ({ id: names[index]!, value, standing })),
    ...ages.map((value, index) => ({ id: bands[index]!, value, standing })),
  ];
}

const hiddenOf = (cells: readonly Cell[], sums = year): string[] => [...suppress(cells, sums)].sort();

describe('small numbers of people', () => {
  it('are hidden, and zeros and tens are not', () => {
    const sums = [{ total: 'all', parts: ['one', 'nine', 'ten', 'none'] }];
    const cells = [
      ...[
        ['all', 20],
        ['one', 1],
        ['nine', 9],
        ['ten', 10],
        ['none', 0],
      ].map(([id, value]) => ({ id, value, standing: 'NEW' }) as Cell),
    ];
    // 20 - 10 = 10 in two hidden cells leaves at most 9 for each: the ten has to cover them.
    expect(hiddenOf(cells, sums)).toEqual(['nine', 'one', 'ten']);
  });

  it('are covered by another cell where the total would tell them', () => {
    expect(hiddenOf(yearOf([20, 30, 5, 40], [25, 30, 40]))).toEqual(['q1', 'q3']);
  });

  it('need no cover where several of them hide one another well enough', () => {
    expect(hiddenOf(yearOf([9, 8, 7, 40], [14, 20, 30]))).toEqual(['q1', 'q2', 'q3']);
  });

  it('of a whole year hide what adds up to it', () => {
    expect(hiddenOf(yearOf([0, 0, 3, 0], [0, 3, 0]))).toEqual(['adult', 'q3', 'year']);
  });
});

describe('a year after its quarters', () => {
  it('is hidden itself when it would tell the quarter that was hidden', () => {
    const cells = yearOf([20, 30, 5, 40], [25, 30, 40]).map((cell): Cell => {
      if (cell.id === 'q3') return { ...cell, standing: 'HIDDEN' };
      return cell.id.startsWith('q') ? { ...cell, standing: 'SHOWN' } : cell;
    });
    // With all ages shown their sum would be the year: one of them is hidden too.
    expect(hiddenOf(cells)).toEqual(['child', 'year']);
  });

  it('is shown when all its quarters are', () => {
    const cells = yearOf([20, 30, 15, 40], [35, 30, 40]).map((cell): Cell =>
      cell.id.startsWith('q') ? { ...cell, standing: 'SHOWN' } : cell,
    );
    expect(hiddenOf(cells)).toEqual([]);
  });
});

/** Every way to fill the hidden leaves of a table so that it fits what is shown; small numbers keep it finite. */
function largestFits(
  cells: readonly Cell[],
  sums: readonly Sum[],
  hidden: ReadonlySet<string>,
  floor: number,
  most: number,
) {
  const totals = new Set(sums.map(({ total }) => total));
  const unknown = cells.filter(({ id }) => hidden.has(id) && !totals.has(id)).map(({ id }) => id);
  const found = new Map<string, number>();
  const values = new Map(cells.map(({ id, value }) => [id, hidden.has(id) ? undefined : value]));
  const fits = (): void => {
    const filled = new Map(values);
    for (const { total, parts } of sums) {
      const sum = parts.reduce((all, id) => all + filled.get(id)!, 0);
      if ((filled.get(total) ?? sum) !== sum || sum < (hidden.has(total) ? floor : 0)) return;
      filled.set(total, sum);
    }
    for (const id of hidden) found.set(id, Math.max(found.get(id) ?? -1, filled.get(id)!));
  };
  const fill = (index: number): void => {
    if (index === unknown.length) return fits();
    for (let value = floor; value <= most; value++) {
      values.set(unknown[index]!, value);
      fill(index + 1);
    }
  };
  fill(0);
  return found;
}

describe('whoever tries every table that fits what was published', () => {
  const fewest = 3;
  const leaf = fc.integer({ min: 0, max: 4 });
  /** A year of two quarters, and its ages: one that fits is made by sharing the year out. */
  const table = fc.tuple(leaf, leaf, fc.integer({ min: 0, max: 8 })).map(([one, two, cut]) => {
    const total = one + two;
    const young = Math.min(cut, total);
    return { total, one, two, young, old: total - young };
  });
  const sums: readonly Sum[] = [
    { total: 'year', parts: ['q1', 'q2'] },
    { total: 'year', parts: ['young', 'old'] },
  ];
  const cellsOf = (
    t: { total: number; one: number; two: number; young: number; old: number },
    standing: Cell['standing'],
  ) =>
    (
      [
        ['year', t.total],
        ['q1', t.one],
        ['q2', t.two],
        ['young', t.young],
        ['old', t.old],
      ] as const
    ).map(([id, value]): Cell => ({ id, value, standing }));

  /** Publishes groups of cells one after the other, as quarters and years come, and attacks after each. */
  const publish = (cells: readonly Cell[], order: readonly (readonly string[])[]): void => {
    const standing = new Map<string, Cell['standing']>(cells.map(({ id }) => [id, 'HIDDEN']));
    const published = new Set<string>();
    for (const group of order) {
      for (const id of group) standing.set(id, 'NEW');
      const asked = cells.map((cell) => ({ ...cell, standing: standing.get(cell.id)! }));
      const kept = suppress(asked, sums, fewest);
      for (const id of group) {
        standing.set(id, kept.has(id) ? 'HIDDEN' : 'SHOWN');
        published.add(id);
      }
      // Zeros that are not published yet are taken as known: they tell of nobody.
      const hidden = new Set(
        cells
          .filter(({ id, value }) => standing.get(id) === 'HIDDEN' && (published.has(id) || value > 0))
          .map(({ id }) => id),
      );
      const isZeroHidden = cells.some(({ id, value }) => hidden.has(id) && value === 0);
      const largest = largestFits(cells, sums, hidden, isZeroHidden ? 0 : 1, 9);
      for (const { id, value } of cells) {
        if (published.has(id) && value > 0 && value < fewest) expect([id, standing.get(id)]).toEqual([id, 'HIDDEN']);
        if (hidden.has(id) && value > 0)
          expect(largest.get(id), `${id} after ${group.join()}`).toBeGreaterThanOrEqual(fewest);
      }
    }
  };

  it('finds a large number possible for every hidden cell, all published at once', () => {
    const found = fc.check(
      fc.property(table, (t) => publish(cellsOf(t, 'NEW'), [['year', 'q1', 'q2', 'young', 'old']])),
      { numRuns: 400 },
    );
    expect(found).toMatchObject({ failed: false, counterexample: null });
  });

  it('finds the same after each of several publications, in whichever order', () => {
    const groups = [['q1'], ['q2'], ['year', 'young', 'old']];
    const found = fc.check(
      fc.property(table, fc.shuffledSubarray(groups, { minLength: 3 }), (t, order) =>
        publish(cellsOf(t, 'NEW'), order),
      ),
      { numRuns: 400 },
    );
    expect(found).toMatchObject({ failed: false, counterexample: null });
  });

  it('works out no more than the bounds by which the cells were chosen', () => {
    const found = fc.check(
      fc.property(table, fc.subarray(['year', 'q1', 'q2', 'young', 'old']), (t, ids) => {
        const cells = cellsOf(t, 'NEW');
        const hidden = new Set(ids);
        const floor = cells.some(({ id, value }) => hidden.has(id) && value === 0) ? 0 : 1;
        const known = bounds(cells, sums, hidden);
        for (const [id, most] of largestFits(cells, sums, hidden, floor, 12))
          if (Number.isFinite(known.get(id)!.high)) expect([id, known.get(id)!.high]).toEqual([id, most]);
      }),
      { numRuns: 200 },
    );
    expect(found).toMatchObject({ failed: false, counterexample: null });
  });
});
