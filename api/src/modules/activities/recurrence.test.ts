// Which days the rule of a series gives, and what public holidays do to them.
import { describe, expect, it } from 'vitest';
import { isRule, occurrencesOf, type Recurrence } from './recurrence.ts';

const october = { from: '2026-09-28', until: '2026-10-12' };
const nothing = new Set<string>();
const days = (series: Partial<Recurrence>, window = october, out: ReadonlySet<string> = nothing): string[] =>
  occurrencesOf(
    { rule: 'FREQ=WEEKLY;BYDAY=WE,FR', fromDay: '2026-09-01', holidayPolicy: 'SKIP', ...series },
    window,
    out,
  ).map(({ seriesDay, day, reason, holiday }) =>
    [
      seriesDay,
      day === seriesDay ? '' : `>${day ?? ''}`,
      reason ? ` ${reason}` : '',
      holiday ? ` ${holiday['zh-CN']}` : '',
    ].join(''),
  );

describe('the days of a rule', () => {
  it('leave out public holidays by name', () => {
    expect(days({})).toEqual(['2026-09-30', '2026-10-02> HOLIDAY 国庆节', '2026-10-07> HOLIDAY 国庆节', '2026-10-09']);
  });

  it('move past holidays to the next working day, but not onto another date of the series', () => {
    expect(days({ holidayPolicy: 'MOVE' })).toEqual([
      '2026-09-30',
      '2026-10-02>2026-10-08 HOLIDAY 国庆节',
      '2026-10-07> ANOTHER_DATE 国庆节',
      '2026-10-09',
    ]);
  });

  it('stay where holidays are kept', () => {
    expect(days({ holidayPolicy: 'KEEP' })).toEqual(['2026-09-30', '2026-10-02', '2026-10-07', '2026-10-09']);
  });

  it('leave out a Saturday that people work to make up, and may use it for a working day', () => {
    const saturdays = { rule: 'FREQ=WEEKLY;BYDAY=SA', fromDay: '2026-10-05' };
    const window = { from: '2026-10-10', until: '2026-10-17' };
    expect(days(saturdays, window)).toEqual(['2026-10-10> MAKE_UP_DAY 国庆节', '2026-10-17']);
    expect(days({ ...saturdays, holidayPolicy: 'MOVE' }, window)).toEqual([
      '2026-10-10>2026-10-11 MAKE_UP_DAY 国庆节',
      '2026-10-17',
    ]);
  });

  it('move no further than the last day of the series', () => {
    const moving = { rule: 'FREQ=WEEKLY;BYDAY=FR', holidayPolicy: 'MOVE' } as const;
    const window = { from: '2026-10-01', until: '2026-10-08' };
    expect(days({ ...moving, untilDay: '2026-10-08' }, window)).toEqual(['2026-10-02>2026-10-08 HOLIDAY 国庆节']);
    expect(days({ ...moving, untilDay: '2026-10-07' }, window)).toEqual(['2026-10-02> HOLIDAY 国庆节']);
    expect(days({ ...moving, rule: 'FREQ=DAILY' }, window).filter((day) => day.includes('>2026'))).toEqual([]);
  });

  it('are read from a rule by days that says neither when it ends nor at what time', () => {
    const good = ['FREQ=DAILY', 'FREQ=WEEKLY;BYDAY=MO,WE', 'FREQ=MONTHLY;BYMONTHDAY=15', 'FREQ=YEARLY'];
    const bad = ['COUNT=3', 'UNTIL=20260401', 'BYHOUR=9', 'BYMINUTE=5', 'BYSECOND=1'].map(
      (part) => `FREQ=DAILY;${part}`,
    );
    expect(good.filter((rule) => !isRule(rule))).toEqual([]);
    const others = [
      'FREQ=HOURLY',
      'FREQ=MINUTELY',
      'FREQ=SECONDLY',
      'COUNT=3;FREQ=DAILY',
      'FREQ=DAILY\nRDATE:20260401',
      '',
    ];
    expect([...bad, ...others].filter(isRule)).toEqual([]);
  });

  it('keep within the series, and leave out what was taken out', () => {
    expect(days({ fromDay: '2026-09-30', untilDay: '2026-10-09' })).toHaveLength(4);
    expect(days({ untilDay: '2026-10-08' }).at(-1)).toBe('2026-10-07> HOLIDAY 国庆节');
    expect(days({ fromDay: '2026-10-13' })).toEqual([]);
    expect(days({ fromDay: '2026-09-30', untilDay: '2026-10-01' })).toEqual(['2026-09-30']);
    expect(days({}, october, new Set(['2026-10-09'])).at(-1)).toBe('2026-10-09> EXCEPTION');
  });
});
