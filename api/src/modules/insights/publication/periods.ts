// The periods that can be published: calendar years and their quarters.
import { DomainError } from '../../../kernel/domain-error.ts';
import type { ImpactPeriodKind } from './impact-publication.entity.ts';

export interface FixedPeriod {
  readonly kind: ImpactPeriodKind;
  readonly from: string;
  readonly to: string;
}

const quarters = [
  ['01-01', '03-31'],
  ['04-01', '06-30'],
  ['07-01', '09-30'],
  ['10-01', '12-31'],
] as const;

/** A year and its four quarters, the year first. */
export function periodsOfYear(year: string): FixedPeriod[] {
  const whole: FixedPeriod = { kind: 'YEAR', from: `${year}-01-01`, to: `${year}-12-31` };
  return [
    whole,
    ...quarters.map(([from, to]): FixedPeriod => ({ kind: 'QUARTER', from: `${year}-${from}`, to: `${year}-${to}` })),
  ];
}

/** Refuses what is no whole year or quarter, and what is not over yet. */
export function requireFixedPeriod(from: string, to: string, today: string): FixedPeriod {
  const found = periodsOfYear(from.slice(0, 4)).find((period) => period.from === from && period.to === to);
  if (!found) throw new DomainError('PERIOD_NOT_FIXED', ['to']);
  if (to >= today) throw new DomainError('PERIOD_NOT_OVER', ['to'], { to });
  return found;
}
