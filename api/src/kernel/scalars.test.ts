// Scalars of the wire: instants always with a zone, days always days that exist.
import { parseValue } from 'graphql';
import { describe, expect, it } from 'vitest';
import { DateTime, instantText, isLocalDate, Json, LocalDate } from './scalars.ts';

describe('an instant', () => {
  it('is written as PostgreSQL writes it in JSON', () => {
    expect(instantText(new Date('2026-03-10T02:00:00Z'))).toBe('2026-03-10T02:00:00+00:00');
    expect(instantText(new Date('2026-03-10T02:00:00.120Z'))).toBe('2026-03-10T02:00:00.12+00:00');
    expect(instantText(new Date('2026-03-10T02:00:00.007Z'))).toBe('2026-03-10T02:00:00.007+00:00');
    expect(DateTime.serialize(new Date('2026-03-10T02:00:00.5Z'))).toBe('2026-03-10T02:00:00.5+00:00');
  });

  it.each([
    ['2025-03-01T09:30:00+08:00', '2025-03-01T01:30:00.000Z'],
    ['2025-03-01T09:30Z', '2025-03-01T09:30:00.000Z'],
    ['2025-03-01T09:30:00.123456789-01:00', '2025-03-01T10:30:00.123Z'],
  ])('is read with any zone: %s', (text, instant) => {
    expect(DateTime.parseValue(text).toISOString()).toBe(instant);
    expect(DateTime.parseLiteral(parseValue(JSON.stringify(text))).toISOString()).toBe(instant);
  });

  it.each([
    '2025-03-01T09:30:00',
    '2025-03-01',
    '2025-13-01T09:30:00Z',
    '2025-03-01T25:00:00Z',
    '2025-02-30T00:00:00Z',
    '0001-01-01T00:00:00+08:00',
    '9999-12-31T23:00:00-08:00',
    '2025-03-01 09:30:00Z',
    'now',
    '',
    1_740_792_600,
    null,
    true,
  ])('is refused without one, or when it is none: %j', (given) => {
    const sentence = 'DateTime must be an instant with a zone, such as 2025-03-01T09:30:00+08:00';
    expect(() => DateTime.parseValue(given)).toThrow(sentence);
    expect(() => DateTime.parseLiteral(parseValue(JSON.stringify(given)))).toThrow(sentence);
  });
});

describe('a day', () => {
  it.each(['2025-03-01', '2024-02-29', '1931-12-31', '0001-01-01'])('is %s', (text) => {
    expect(isLocalDate(text)).toBe(true);
    expect(LocalDate.parseValue(text)).toBe(text);
    expect(LocalDate.parseLiteral(parseValue(JSON.stringify(text)))).toBe(text);
    expect(LocalDate.serialize(text)).toBe(text);
  });

  it.each([
    '2025-02-29',
    '2025-02-30',
    '2025-13-01',
    '2025-00-10',
    '0000-01-01',
    '2025-3-1',
    '2025-03-01T00:00:00Z',
    '20250301',
    '',
    20_250_301,
    null,
  ])('is not %j', (given) => {
    expect(isLocalDate(given)).toBe(false);
    expect(() => LocalDate.parseValue(given)).toThrow('LocalDate must be a day that exists, as YYYY-MM-DD');
    expect(() => LocalDate.parseLiteral(parseValue(JSON.stringify(given)))).toThrow(
      'LocalDate must be a day that exists, as YYYY-MM-DD',
    );
  });
});

describe('any JSON', () => {
  it('passes as it is, under the name JSON and with a description', () => {
    const value = { a: [1, 'b', null, { c: true }] };
    expect(Json.parseValue(value)).toEqual(value);
    expect(Json.serialize(value)).toEqual(value);
    expect([Json.name, Json.description]).toEqual(['JSON', 'Any JSON value.']);
  });
});
