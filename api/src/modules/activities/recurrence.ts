// On which days a series is held: its rule, the days that were taken out, and what public holidays do to it.
import chineseDays from 'chinese-days';
import { RRuleTemporal } from 'rrule-temporal';
import { enumeration, type ValueOf } from '../../kernel/enumeration.ts';
import { daysAfter } from '../partners/days.ts';

export const SkipReason = enumeration('SkipReason', 'Why a date of a series is left out, or held on another day.', {
  EXCEPTION: 'It was taken out of the series.',
  HOLIDAY: 'It falls on a public holiday.',
  MAKE_UP_DAY: 'It falls on a weekend day that people work to make up for a holiday.',
  ANOTHER_DATE: 'It would have moved to a day on which the series is held anyway.',
});
export type SkipReason = ValueOf<typeof SkipReason>;

/** One date that the rule gives: the day on which it is held, or why it is not. */
export interface Occurrence {
  /** Day that the rule gives. */
  readonly seriesDay: string;
  /** Day on which it is held; null when it is left out. */
  readonly day: string | null;
  readonly reason: SkipReason | null;
  /** Name of the holiday in Chinese and English. */
  readonly holiday: { readonly 'zh-CN': string; readonly en: string } | null;
}

export interface Recurrence {
  readonly rule: string;
  readonly fromDay: string;
  readonly untilDay?: string | null;
  readonly holidayPolicy: 'KEEP' | 'SKIP' | 'MOVE';
}

/** How far a date can move: over the longest of holidays. */
const mostDaysMoved = 14;
/** Where a series begins and ends stands beside its rule, and its time of day too. */
const elsewhere = /(^|;)\s*(COUNT|UNTIL|DTSTART|BYHOUR|BYMINUTE|BYSECOND|FREQ=(HOURLY|MINUTELY|SECONDLY))/i;

/** Whether a text is a recurrence rule of iCalendar by days. */
export function isRule(rule: string): boolean {
  if (/[\r\n]/.test(rule) || elsewhere.test(rule)) return false;
  try {
    expand(rule, '2026-01-01');
    return true;
  } catch {
    return false;
  }
}

function expand(rule: string, fromDay: string): RRuleTemporal {
  const start = `DTSTART;TZID=Asia/Shanghai:${fromDay.replaceAll('-', '')}T120000`;
  return new RRuleTemporal({ rruleString: `${start}\nRRULE:${rule}`, strict: true });
}

/** What the series does on the days of a window that its rule gives; both ends belong to it. */
export function occurrencesOf(
  series: Recurrence,
  window: { from: string; until: string },
  out: ReadonlySet<string>,
): Occurrence[] {
  const from = series.fromDay > window.from ? series.fromDay : window.from;
  const until = series.untilDay && series.untilDay < window.until ? series.untilDay : window.until;
  if (until < from) return [];
  const rule = expand(series.rule, series.fromDay);
  // Days are looked for a little to both sides: one that moves may come in, and must not meet another.
  const given = rule
    .between(noon(daysAfter(from, -mostDaysMoved)), noon(daysAfter(until, mostDaysMoved)), true)
    .map((each) => each.toString().slice(0, 10))
    .filter((day) => day >= series.fromDay);
  const taken = new Set(given.filter((day) => series.holidayPolicy === 'KEEP' || !hindranceOf(day)));
  return given
    .map((day) => settle(series, day, out, taken))
    .filter(({ seriesDay }) => seriesDay >= from && seriesDay <= until);
}

function noon(day: string): Date {
  return new Date(`${day}T12:00:00+08:00`);
}

function settle(
  { holidayPolicy, untilDay }: Recurrence,
  seriesDay: string,
  out: ReadonlySet<string>,
  taken: Set<string>,
): Occurrence {
  const left = (reason: SkipReason, holiday: Occurrence['holiday'] = null): Occurrence => ({
    seriesDay,
    day: null,
    reason,
    holiday,
  });
  if (out.has(seriesDay)) return left('EXCEPTION');
  const hindrance = holidayPolicy === 'KEEP' ? null : hindranceOf(seriesDay);
  if (!hindrance) return { seriesDay, day: seriesDay, reason: null, holiday: null };
  if (holidayPolicy === 'SKIP') return left(hindrance.reason, hindrance.holiday);
  const moved = nextOfItsSort(seriesDay);
  if (!moved || (untilDay && moved > untilDay)) return left(hindrance.reason, hindrance.holiday);
  if (taken.has(moved)) return left('ANOTHER_DATE', hindrance.holiday);
  taken.add(moved);
  return { seriesDay, day: moved, ...hindrance };
}

function hindranceOf(day: string): (Pick<Occurrence, 'holiday'> & { readonly reason: SkipReason }) | null {
  const { work, name } = chineseDays.getDayDetail(day);
  const [en, zh] = name.split(',');
  // Ordinary days bear the name of their weekday alone.
  if (!zh) return null;
  const holiday = { 'zh-CN': zh, en: en! };
  if (!work) return { reason: 'HOLIDAY', holiday };
  return isWeekend(day) ? { reason: 'MAKE_UP_DAY', holiday } : null;
}

/** The next day of the same sort: one of work for a day of the week, a free one for a day of the weekend. */
function nextOfItsSort(day: string): string | null {
  for (let days = 1; days <= mostDaysMoved; days++) {
    const next = daysAfter(day, days);
    const fits = isWeekend(day) ? isWeekend(next) && !hindranceOf(next) : chineseDays.isWorkday(next);
    if (fits) return next;
  }
  return null;
}

function isWeekend(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}
