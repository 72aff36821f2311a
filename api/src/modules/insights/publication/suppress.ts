// Which cells of published tables are kept back, so that no count of 1 to 9 people served can be read, nor worked out from
// the cells that are shown, here or in what was published before.
//
// Guarantee: let somebody know all shown cells, which cells add up to which, and that what is hidden is at least 1 (when a
// zero had to be hidden: at least 0). Then for every hidden cell some number of 10 or more still fits all they know. So
// nobody can say of it that it is a number from 1 to 9, nor which. It holds for sums that form no cycle: any two sums share
// at most one cell, as the bands of a year and its quarters share the year. The numbers of the past must still add up; where
// a late correction has changed them, all is hidden that could tell the difference.

/** What the public knows of a cell before this publication. */
export type Standing = 'NEW' | 'SHOWN' | 'HIDDEN';

export interface Cell {
  readonly id: string;
  readonly value: number;
  /** NEW: to be published now; SHOWN: was published before; HIDDEN: was kept back before, or is not published yet. */
  readonly standing: Standing;
}

/** A cell that is the sum of others. */
export interface Sum {
  readonly total: string;
  readonly parts: readonly string[];
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

export const fewestShown = 10;

/** Ids of the new cells that must not be shown. */
export function suppress(cells: readonly Cell[], sums: readonly Sum[], fewest = fewestShown): ReadonlySet<string> {
  const hidden = new Set(cells.filter((cell) => isKept(cell, fewest)).map(({ id }) => id));
  for (;;) {
    const known = bounds(cells, sums, hidden);
    const exposed = cells.find(({ id, value }) => hidden.has(id) && value > 0 && known.get(id)!.high < fewest);
    if (!exposed) break;
    const another = cheapest(cells, sums, hidden, exposed.id);
    if (!another) break;
    hidden.add(another.id);
  }
  return new Set(cells.filter(({ id, standing }) => standing === 'NEW' && hidden.has(id)).map(({ id }) => id));
}

/** A zero tells of nobody: it needs no cover, be it published or not. */
function isKept({ value, standing }: Cell, fewest: number): boolean {
  if (standing === 'SHOWN' || value === 0) return false;
  return standing === 'HIDDEN' || value < fewest;
}

/** What can be worked out about every cell: each sum is gone through until nothing more follows. */
export function bounds(
  cells: readonly Cell[],
  sums: readonly Sum[],
  hidden: ReadonlySet<string>,
): ReadonlyMap<string, Interval> {
  const isZeroHidden = cells.some(({ id, value }) => value === 0 && hidden.has(id));
  const unknown: Interval = { low: isZeroHidden ? 0 : 1, high: Infinity };
  const known = new Map(
    cells.map(({ id, value }) => [id, hidden.has(id) ? unknown : { low: value, high: value }] as const),
  );
  // An interval narrows at most once for each sum between it and the farthest cell.
  for (let turn = 0; turn <= sums.length; turn++) for (const sum of sums) narrow(known, hidden, sum);
  return known;
}

function narrow(known: Map<string, Interval>, hidden: ReadonlySet<string>, { total, parts }: Sum): void {
  const low = (ids: readonly string[]): number => ids.reduce((all, id) => all + known.get(id)!.low, 0);
  const high = (ids: readonly string[]): number => ids.reduce((all, id) => all + known.get(id)!.high, 0);
  const set = (id: string, to: Interval): void => {
    const { low: least, high: most } = known.get(id)!;
    if (hidden.has(id)) known.set(id, { low: Math.max(least, to.low), high: Math.min(most, to.high) });
  };
  set(total, { low: low(parts), high: high(parts) });
  for (const part of parts) {
    const others = parts.filter((id) => id !== part);
    set(part, { low: known.get(total)!.low - high(others), high: known.get(total)!.high - low(others) });
  }
}

/** The smallest cell by whose hiding an exposed one is covered: nearest first, and zeros only when nothing else is left. */
function cheapest(
  cells: readonly Cell[],
  sums: readonly Sum[],
  hidden: ReadonlySet<string>,
  exposed: string,
): Cell | undefined {
  const distance = distances(sums, exposed);
  const open = cells.filter(({ id, standing }) => standing === 'NEW' && !hidden.has(id) && distance.has(id));
  const cost = ({ id, value }: Cell): readonly number[] => [value === 0 ? 1 : 0, distance.get(id)!, value];
  return open.toSorted((one, other) => {
    const [left, right] = [cost(one), cost(other)];
    const place = left.findIndex((each, index) => each !== right[index]);
    return place < 0 ? 0 : left[place]! - right[place]!;
  })[0];
}

/** How many sums lie between a cell and those that it has to do with. */
function distances(sums: readonly Sum[], start: string): ReadonlyMap<string, number> {
  const found = new Map([[start, 0]]);
  for (const id of found.keys()) {
    for (const { total, parts } of sums) {
      const members = [total, ...parts];
      if (members.includes(id)) for (const each of members) if (!found.has(each)) found.set(each, found.get(id)! + 1);
    }
  }
  return found;
}
