// Phone and ID numbers, with what spreadsheets, forms and habits add to them.
import { refused, type CellParser, type CellResult } from './columns.ts';
import { calendarDay } from './parse-date.ts';
import { halfWidth } from './tidy-text.ts';

const mobile = /^1[3-9]\d{9}$/;
/** Area code and number of a fixed line, with or without an extension. */
const fixedLine = /^(0(?:10|2\d|[3-9]\d{2}))-?([2-9]\d{6,7})(?:(?:转|ext|x|-)(\d{1,6}))?$/i;
const serviceLine = /^(?:400|800)\d{7}$|^(?:95|96|12)\d{3}$/;

/** A phone number: mobile only, unless `{ fixedLines: true }`. The value has digits only, and `027-83000000-12` for fixed lines. */
export function phone(options: { readonly fixedLines?: boolean } = {}): CellParser<string> {
  const { fixedLines = false } = options;
  return {
    kind: 'phone',
    parse: (given) => {
      const shown = plainDigits(given);
      if (isRounded(shown)) return refused('DIGITS_LOST');
      const found = readPhone(shown, fixedLines);
      if (found) return { value: found };
      const parts = shown.split(/[/,;、|\n]|或/).filter((part) => readPhone(part, true) !== undefined);
      if (parts.length > 1) return refused('PHONE_SEVERAL');
      return refused(fixedLines ? 'PHONE_UNREADABLE' : 'PHONE_NOT_MOBILE');
    },
  };
}

function readPhone(shown: string, fixedLines: boolean): string | undefined {
  const digits = shown.replace(/[\s().\-–—_]/g, '').replace(/^(?:\+86|0086|86(?=1\d{10}$))/, '');
  if (mobile.test(digits)) return digits;
  if (!fixedLines) return undefined;
  if (serviceLine.test(digits)) return digits;
  const line = shown
    .replace(/[\s()]/g, '')
    .replace(/[–—_]/g, '-')
    .replace(/^(?:\+86|0086)-?0?(?=\d)/, '0');
  const [, area, number, extension] = fixedLine.exec(line) ?? [];
  return area && number ? [area, number, extension].filter(Boolean).join('-') : undefined;
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checks = '10X98765432';

/** A resident ID number of 18 signs, its check verified; an old one of 15 digits is given its century and check. */
export function idNumber(): CellParser<string> {
  return {
    kind: 'idNumber',
    parse: (given): CellResult<string> => {
      const shown = plainDigits(given)
        .replace(/[\s\-–—_.]/g, '')
        .toUpperCase();
      if (isRounded(plainDigits(given))) return refused('DIGITS_LOST');
      const number = /^\d{15}$/.test(shown) ? withCheck(`${shown.slice(0, 6)}19${shown.slice(6)}`) : shown;
      if (!/^[1-9]\d{16}[\dX]$/.test(number)) return refused('ID_NUMBER_UNREADABLE');
      if (!calendarDay(Number(number.slice(6, 10)), Number(number.slice(10, 12)), Number(number.slice(12, 14)))) {
        return refused('ID_NUMBER_BIRTH_IMPOSSIBLE');
      }
      if (withCheck(number.slice(0, 17)) === number) return { value: number };
      // A number of 18 digits that went through a spreadsheet keeps 15 of them.
      return refused(number.endsWith('000') ? 'DIGITS_LOST' : 'ID_NUMBER_CHECK_FAILED');
    },
  };
}

function withCheck(first17: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(first17[index]), 0);
  return first17 + (checks[sum % 11] ?? '');
}

/** Half-width, without the apostrophe before and the `.0` behind that spreadsheets leave. */
function plainDigits(given: string): string {
  return halfWidth(given)
    .trim()
    .replace(/^['’‘`]/, '')
    .replace(/^(\d{5,})\.0+$/, '$1')
    .trim();
}

/** 1.39E+10: rounded for show, so the digits are gone from a CSV. */
function isRounded(shown: string): boolean {
  return /^\d(?:\.\d+)?E\+\d{1,2}$/i.test(shown);
}
