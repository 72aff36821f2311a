// The periods that can be published: calendar years and their quarters.
import { DomainError } from '../../../kernel/domain-error.ts';
import { daysAfter } from '../../partners/days.ts';
import type { ImpactPeriodKind } from './impact-publication.entity.ts';

export interface FixedPeriod {
  readonly kind: ImpactPeriodKind;
  readonly from: string;
  readonly to: string;
}

const firstMonths = ['01', '04', '07', '10', '13'] as const;

/** A year and its four quarters, the year first. */
export function periodsOfYear(year: string): FixedPeriod[] {
  const starts = firstMonths.map((month) => (month === '13' ? `${nextYear(year)}-01-01` : `${year}-${month}-01`));
  const quarters = starts.slice(0, 4).map((from, index): FixedPeriod => {
    return { kind: 'QUARTER', from, to: daysAfter(starts[index + 1]!, -1) };
  });
  return [{ kind: 'YEAR', from: `${year}-01-01`, to: `${year}-12-31` }, ...quarters];
}

function nextYear(year: string): string {
  return String(Number(year) + 1).padStart(4, '0');
}

/** Refuses what is no whole year or quarter, and what is not over yet. */
export function requireFixedPeriod(from: string, to: string, today: string): FixedPeriod {
  const found = periodsOfYear(from.slice(0, 4)).find((period) => period.from === from && period.to === to);
  if (!found) throw new DomainError('PERIOD_NOT_FIXED', ['to']);
  if (to >= today) throw new DomainError('PERIOD_NOT_OVER', ['to'], { to });
  return found;
}
