// Rows as the text that COPY takes: a line a row, a tab between columns, \N for nothing.
import type { StagedType } from './ledger-import.ts';

/** One column of one row. */
export function copyCell(value: unknown, type: StagedType): string {
  if (value === null || value === undefined) return '\\N';
  if (type === 'bytea') return `\\\\x${Buffer.from(value as Uint8Array).toString('hex')}`;
  if (type === 'jsonb') return escaped(JSON.stringify(value));
  if (type === 'varchar[]') return escaped(arrayText(value as readonly string[]));
  if (type === 'boolean') return value === true ? 't' : 'f';
  return escaped(String(value as string | number));
}

const special = /[\\\t\n\r\u0000]/;
const everySpecial = /[\\\t\n\r\u0000]/g;
// PostgreSQL takes no NUL in a text.
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r', '\u0000': '' };

function escaped(text: string): string {
  return special.test(text) ? text.replace(everySpecial, (sign) => escapes[sign] ?? '') : text;
}

function arrayText(items: readonly string[]): string {
  return `{${items.map((item) => `"${item.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}
