// Days and instants as the community reads them.
import { expect, test } from 'vitest';
import { dayText, fromLocalInput, instantText, timeOfDay, toLocalInput } from './dates.ts';

test('a day is the same day everywhere', () => {
  expect(dayText('2025-03-09', 'zh-CN')).toBe('2025年3月9日');
  expect(dayText('2025-03-09', 'en')).toBe('Mar 9, 2025');
  expect(dayText('soon', 'en')).toBe('soon');
});

test('an instant is read in Shanghai', () => {
  expect(instantText('2025-03-09T16:30:00+00:00', 'zh-CN')).toBe('2025年3月10日 00:30');
  expect(timeOfDay(Date.UTC(2026, 10, 21, 8, 5), 'zh-CN')).toBe('16:05');
});

test('what is typed as local time is an instant in Shanghai, and reads back the same', () => {
  expect(fromLocalInput('2025-03-10T00:30')).toBe('2025-03-09T16:30:00.000Z');
  expect(toLocalInput('2025-03-09T16:30:00.000Z')).toBe('2025-03-10T00:30');
  expect(fromLocalInput('')).toBeNull();
  expect(toLocalInput(null)).toBe('');
});
