// Recurrence rules made of choices, and read back into them.
import { describe, expect, it } from 'vitest';
import { partsOf, ruleOf } from './rule-parts.ts';

describe('a rule', () => {
  it.each([
    ['FREQ=WEEKLY;BYDAY=MO,WE', 'WEEKLY', 1, ['MO', 'WE']],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=SA', 'WEEKLY', 2, ['SA']],
    ['FREQ=DAILY', 'DAILY', 1, []],
    ['FREQ=MONTHLY;INTERVAL=3', 'MONTHLY', 3, []],
  ] as const)('%s is read as it was made', (rule, frequency, interval, days) => {
    expect(partsOf(rule)).toEqual({ frequency, interval, days });
    expect(ruleOf(frequency, interval, days)).toBe(rule);
  });

  it('of another kind is not taken for one of these', () => {
    expect(partsOf('FREQ=MONTHLY;BYDAY=2SA').frequency).toBeUndefined();
    expect(partsOf('FREQ=YEARLY;BYMONTH=9').frequency).toBeUndefined();
  });
});
