// Periods to choose from: all time, years, quarters; named `2025` and `2025-Q2` in the address of the page.

export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

const quarterStarts = ['01-01', '04-01', '07-01', '10-01'];
const quarterEnds = ['03-31', '06-30', '09-30', '12-31'];
const yearsBack = 5;

/** Years up to this one and their quarters that have begun, the latest first. */
export function periodNames(today: string): string[] {
  const thisYear = Number(today.slice(0, 4));
  const years = Array.from({ length: yearsBack }, (_, index) => String(thisYear - index));
  return years.flatMap((year) => [
    year,
    ...[4, 3, 2, 1].map((quarter) => `${year}-Q${quarter}`).filter((name) => daysOf(name).from! <= today),
  ]);
}

export function isPeriodName(name: string | null): name is string {
  return name !== null && /^\d{4}(-Q[1-4])?$/.test(name);
}

export function isYear(name: string): boolean {
  return /^\d{4}$/.test(name);
}

export function daysOf(name: string): Days {
  if (!isPeriodName(name)) return { from: null, to: null };
  const year = name.slice(0, 4);
  if (isYear(name)) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const quarter = Number(name.at(-1)) - 1;
  return { from: `${year}-${quarterStarts[quarter]!}`, to: `${year}-${quarterEnds[quarter]!}` };
}

/** The name of a period that begins and ends on these days. */
export function nameOf({ from, to }: { readonly from: string; readonly to: string }): string {
  const year = from.slice(0, 4);
  const quarter = quarterStarts.indexOf(from.slice(5)) + 1;
  return from.slice(5) === '01-01' && to.slice(5) === '12-31' ? year : `${year}-Q${quarter}`;
}

/** What a course is drawn by: the months of a year or a quarter, or the years that can be chosen. */
export function stepsOf(name: string, today: string): readonly Days[] {
  const { from, to } = daysOf(name);
  if (from === null || to === null) {
    const years = periodNames(today).filter(isYear);
    return years.reverse().map(daysOf);
  }
  const [first, last] = [Number(from.slice(5, 7)), Number(to.slice(5, 7))];
  return Array.from({ length: last - first + 1 }, (_, index) => monthOf(from.slice(0, 4), first + index));
}

function monthOf(year: string, month: number): Days {
  const two = String(month).padStart(2, '0');
  const lastDay = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  return { from: `${year}-${two}-01`, to: `${year}-${two}-${lastDay}` };
}

/** A filter of the API in the form in which lists keep it: `status`, `heldOn@gte`. */
export function toListFilter(filter: unknown): Record<string, unknown> {
  const fields = Object.entries(filter as Record<string, Record<string, unknown>>);
  return Object.fromEntries(
    fields.flatMap(([field, comparisons]) =>
      Object.entries(comparisons).map(([operator, value]) => {
        const isPlain = operator === 'eq' || operator === 'in';
        return [isPlain ? field : `${field}@${operator}`, value] as const;
      }),
    ),
  );
}
