// The clock: the day is that of Asia/Shanghai, whatever the zone of the machine.
import { describe, expect, it } from 'vitest';
import { fixedClock, localDateOf, systemClock } from './clock.ts';

describe('the day of an instant', () => {
  it.each([
    ['2026-11-21T15:59:59.999Z', '2026-11-21'],
    ['2026-11-21T16:00:00.000Z', '2026-11-22'],
    ['2025-12-31T15:59:59Z', '2025-12-31'],
    ['2025-12-31T16:00:00Z', '2026-01-01'],
    ['2024-02-28T16:00:00Z', '2024-02-29'],
  ])('turns at midnight in Shanghai: %s falls on %s', (instant, day) => {
    expect(localDateOf(new Date(instant))).toBe(day);
  });
});

describe('a clock of a test', () => {
  it('stands still until it is moved', () => {
    const clock = fixedClock(new Date('2026-03-10T02:00:00Z'));
    expect([clock.now().toISOString(), clock.today()]).toEqual(['2026-03-10T02:00:00.000Z', '2026-03-10']);
    clock.set(new Date('2026-03-31T18:00:00Z'));
    expect([clock.now().toISOString(), clock.today()]).toEqual(['2026-03-31T18:00:00.000Z', '2026-04-01']);
  });
});

describe('the clock of the system', () => {
  it('tells the time of the machine', () => {
    const before = Date.now();
    const told = systemClock.now().getTime();
    expect(told).toBeGreaterThanOrEqual(before);
    expect(told).toBeLessThanOrEqual(Date.now());
    expect(systemClock.today()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});
