// Cells that count: whole numbers with or without their unit, and lengths of time as minutes.
import { refused, type CellParser, type CellResult } from './columns.ts';
import { bracketedIn, halfWidth } from './tidy-text.ts';

export interface NumberLimits {
  readonly min: number;
  readonly max: number;
}

/** `units` may stand behind the number: integer({ min: 0, max: 999, units: ['人', '名'] }) reads 21人. */
export function integer(limits: NumberLimits & { readonly units?: readonly string[] }): CellParser<number> {
  const units = limits.units ?? [];
  return {
    kind: 'integer',
    parse: (given) => {
      const shown = halfWidth(given).trim();
      const unit = units.find((each) => shown.endsWith(each)) ?? '';
      const number = readNumber(shown.slice(0, shown.length - unit.length));
      if (number === undefined) return refused('NUMBER_UNREADABLE', { value: given.slice(0, 60) });
      if (!Number.isInteger(number)) return refused('NUMBER_NOT_WHOLE', { value: given });
      return within(number, limits);
    },
  };
}

const hourWords = 'h|hr|hrs|hour|hours|小时|个小时|时|钟头|个钟头|钟';
const minuteWords = 'm|min|mins|minute|minutes|分|分钟|分鐘';
const hours = new RegExp(`^(\\d+(?:\\.\\d+)?)(?:${hourWords})$`, 'i');
const hoursAndMinutes = new RegExp(`^(\\d+)(?:${hourWords})(?:零|又)?(\\d+)(?:${minuteWords})?$`, 'i');
const hoursAndHalf = new RegExp(`^(\\d+)(?:个半(?:小时|钟头)|(?:小时|钟头)半)$`, 'i');
const minutesOnly = new RegExp(`^(\\d+(?:\\.\\d+)?)(?:${minuteWords})$`, 'i');
const clock = /^(\d{1,3}):([0-5]\d)(?::[0-5]\d)?$/;
/** Units whose length differs from place to place. */
const unsettledUnits = /学时|课时|课|节|天|日|周/;

/** A length of time in minutes: 120, 120分钟, 2小时, 1.5h, 1小时30分, 一个半小时, 1:30; or hours, where the header says so. */
export function minutes(limits: NumberLimits): CellParser<number> {
  return {
    kind: 'minutes',
    parse: (given, { header }) => {
      const found = readMinutes(given, header);
      return 'value' in found ? within(found.value, limits) : found;
    },
  };
}

function readMinutes(given: string, header: string): CellResult<number> {
  const shown = numerals(
    halfWidth(given)
      .replace(/\s+/g, '')
      .replace(/^(?:约|大约|共|合计)/, ''),
  );
  const plain = readNumber(shown);
  if (plain !== undefined) return plainMinutes(plain, header, given);
  const [, hour, minute = '0'] = hoursAndMinutes.exec(shown) ?? clock.exec(shown) ?? [];
  if (hour !== undefined) return whole(Number(hour) * 60 + Number(minute), given);
  const half = hoursAndHalf.exec(shown)?.[1];
  if (half !== undefined) return whole(Number(half) * 60 + 30, given);
  const hourOnly = hours.exec(shown)?.[1];
  if (hourOnly !== undefined) return whole(Number(hourOnly) * 60, given);
  const minuteOnly = minutesOnly.exec(shown)?.[1];
  if (minuteOnly !== undefined) return whole(Number(minuteOnly), given);
  const unit = unsettledUnits.exec(shown)?.[0];
  if (unit) return refused('MINUTES_UNIT_UNKNOWN', { unit });
  return refused('MINUTES_UNREADABLE', { value: given.slice(0, 60) });
}

function plainMinutes(number: number, header: string, given: string): CellResult<number> {
  const bracketed = bracketedIn(header);
  const unit = bracketed || halfWidth(header);
  const unsettled = (bracketed ? unsettledUnits : /学时|课时/).exec(unit)?.[0];
  if (unsettled) return refused('MINUTES_UNIT_UNKNOWN', { unit: unsettled });
  return whole(/小时|钟头|hours?|^h$/i.test(unit) ? number * 60 : number, given);
}

/** 1.333 hours are 80 minutes; half a minute is a slip. */
function whole(number: number, given: string): CellResult<number> {
  const rounded = Math.round(number);
  return Math.abs(rounded - number) < 0.1 ? { value: rounded } : refused('NUMBER_NOT_WHOLE', { value: given });
}

/** The few numerals that people write before 小时. */
function numerals(shown: string): string {
  const words: Readonly<Record<string, string>> = {
    半: '0.5',
    一: '1',
    两: '2',
    二: '2',
    三: '3',
    四: '4',
    五: '5',
    六: '6',
    七: '7',
    八: '8',
    九: '9',
    十: '10',
  };
  return shown.replace(/^(?:[一两二三四五六七八九十]|半(?=个?(?:小时|钟头)))/, (word) => words[word] ?? word);
}

/** A number with or without thousands marks and a fraction. */
function readNumber(shown: string): number | undefined {
  const plain = shown.trim().replace(/^[''`]/, '');
  if (!/^[+-]?(?:\d{1,15}|\d{1,3}(?:,\d{3}){1,4})(?:\.\d{1,15})?$/.test(plain)) return undefined;
  return Number(plain.replaceAll(',', ''));
}

function within(value: number, { min, max }: NumberLimits): CellResult<number> {
  if (value < min) return refused('NUMBER_TOO_SMALL', { min });
  return value > max ? refused('NUMBER_TOO_LARGE', { max }) : { value };
}
