// Days as people write them, read as a day of the calendar: YYYY-MM-DD in Asia/Shanghai.
import { refused, type CellParser, type CellResult } from './columns.ts';
import { halfWidth } from './tidy-text.ts';

export interface LocalDateLimits {
  /** The first and the last day allowed, YYYY-MM-DD. */
  readonly min?: string;
  readonly max?: string;
  /** For what has happened already, such as a birth. */
  readonly notInFuture?: boolean;
}

const defaultMin = '1900-01-01';
const defaultMax = '2100-12-31';

export function localDate(limits: LocalDateLimits = {}): CellParser<string> {
  const { min = defaultMin, max = defaultMax, notInFuture = false } = limits;
  return {
    kind: 'date',
    parse: (given, { today }) => {
      const found = readDay(given);
      if (!('value' in found)) return found;
      if (found.value < min) return refused('DATE_TOO_EARLY', { min });
      if (found.value > max) return refused('DATE_TOO_LATE', { max });
      return notInFuture && found.value > today ? refused('DATE_IN_FUTURE') : found;
    },
  };
}

const separator = String.raw`\s*[-/.,年_\\–—]\s*`;
const monthSeparator = String.raw`\s*[-/.,月_\\–—]\s*`;
/** A time, an offset or a weekday behind the day does not change it. */
const timeAhead = String.raw`(?:[\sT]\s*(?:上午|下午|AM|PM)?\s*(\d{1,2})[:时点](?:\d{1,2}(?:[:分]\d{1,2}(?:\.\d+)?)?)?\s*[秒分]?\s*(?:AM|PM)?\s*(Z|[+-]\d{2}:?\d{2})?)?`;
const weekday = String.raw`(?:\s*\(?(?:星期|周|礼拜)[一二三四五六日天]\)?)?`;
const fullDay = new RegExp(
  `^(\\d{4})${separator}(\\d{1,2})${monthSeparator}(\\d{1,2})\\s*[日号]?${weekday}${timeAhead}$`,
  'i',
);
const compactDay = /^(\d{4})(\d{2})(\d{2})(?:[\sT]?\d{4,6})?$/;
const dayLast = /^\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{4}(?:\s.*)?$/;
const shortYear = /^'?\d{2}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*[日号]?$/;
const withoutDay =
  /^\d{4}\s*(?:[-/.]\s*\d{1,2}|年(?:\s*\d{1,2}\s*月?)?)$|^\d{4}$|^(?:19|20)\d{4}$|^\d{1,2}\s*月\s*\d{1,2}\s*[日号]?$/;
const serial = /^(\d{5})(?:\.\d+)?$/;

function readDay(given: string): CellResult<string> {
  if (given.length > 60) return refused('DATE_UNREADABLE', { value: given.slice(0, 60) });
  const text = halfWidth(given).trim();
  const parts = fullDay.exec(text) ?? compactDay.exec(text);
  if (parts) {
    const [, year, month, day] = parts.map(Number);
    const value = calendarDay(year ?? 0, month ?? 0, day ?? 0);
    if (!value) return refused('DATE_IMPOSSIBLE', { value: given });
    // An instant of another time zone may fall on another day here.
    return { value: parts[5] ? dayInShanghai(text, value, parts[5]) : value };
  }
  const days = serial.exec(text)?.[1];
  if (days) return readSerial(Number(days), given);
  if (withoutDay.test(text)) return refused('DATE_INCOMPLETE', { value: given });
  if (shortYear.test(text)) return refused('DATE_SHORT_YEAR', { value: given });
  if (dayLast.test(text)) return refused('DATE_AMBIGUOUS', { value: given });
  return refused('DATE_UNREADABLE', { value: given });
}

const dayMilliseconds = 86_400_000;

/** The day as YYYY-MM-DD, or nothing when the calendar has no such day. */
export function calendarDay(year: number, month: number, day: number): string | undefined {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Excel counts days from 1899-12-30; 73,415 of them reach the end of 2100. */
function readSerial(days: number, given: string): CellResult<string> {
  if (days < 10_000 || days > 73_415) return refused('DATE_UNREADABLE', { value: given });
  return { value: isoDay(Date.UTC(1899, 11, 30) + days * dayMilliseconds) };
}

function dayInShanghai(text: string, day: string, offset: string): string {
  const clock = /(\d{1,2}):(\d{1,2})/.exec(text);
  const [, sign = '+', hours = '0', minutes = '0'] = /^([+-])(\d{2}):?(\d{2})$/.exec(offset) ?? [];
  const offsetMinutes = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  const local = Date.parse(`${day}T00:00:00Z`) + (Number(clock?.[1] ?? 0) * 60 + Number(clock?.[2] ?? 0)) * 60_000;
  return isoDay(local - offsetMinutes * 60_000 + 8 * 3_600_000);
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
