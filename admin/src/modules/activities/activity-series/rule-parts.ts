// The recurrence rules that the form can make: every so many weeks or days, or on the same day of each month.

export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof weekdays)[number];
export const frequencies = ['WEEKLY', 'DAILY', 'MONTHLY'] as const;
export type Frequency = (typeof frequencies)[number];

export interface RuleParts {
  /** Undefined for a rule of another kind. */
  readonly frequency: Frequency | undefined;
  readonly interval: number;
  readonly days: readonly Weekday[];
}

export function ruleOf(frequency: Frequency, interval: number, days: readonly Weekday[]): string {
  const parts = [`FREQ=${frequency}`, ...(interval > 1 ? [`INTERVAL=${interval}`] : [])];
  const chosen = weekdays.filter((day) => days.includes(day));
  if (frequency === 'WEEKLY' && chosen.length > 0) parts.push(`BYDAY=${chosen.join(',')}`);
  return parts.join(';');
}

export function partsOf(rule: string): RuleParts {
  const parts = new Map(rule.split(';').map((part) => part.split('=') as [string, string | undefined]));
  const frequency = frequencies.find((each) => each === parts.get('FREQ'));
  const days = (parts.get('BYDAY') ?? '').split(',').filter(Boolean);
  const isPlain =
    [...parts.keys()].every((key) => ['FREQ', 'INTERVAL', 'BYDAY'].includes(key)) &&
    days.every((day) => (weekdays as readonly string[]).includes(day)) &&
    (frequency === 'WEEKLY' || days.length === 0);
  return {
    frequency: isPlain ? frequency : undefined,
    interval: Number(parts.get('INTERVAL') ?? 1),
    days: days as Weekday[],
  };
}
