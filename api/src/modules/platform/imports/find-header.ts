// Finds the row with the column names below titles and blank lines, and gives the rows below it.
import type { LedgerFile, LedgerRow, RecordSource } from './ledger-file.ts';
import { ledgerLimits } from './ledger-limits.ts';
import { refuseFile } from './refuse-file.ts';
import { foldHeader, halfWidth, tidyCell } from './tidy-text.ts';

/** How far down a header row is looked for. */
const searchedRows = 30;

interface HeaderWishes {
  readonly headerRow?: number | undefined;
  readonly knownHeaders?: ReadonlySet<string> | undefined;
}

export async function findHeader(
  records: RecordSource,
  wishes: HeaderWishes,
): Promise<Pick<LedgerFile, 'headerRow' | 'headers'>> {
  const first = await firstRecords(records, Math.max(searchedRows, wishes.headerRow ?? 0));
  if (first.every((record) => filled(record) === 0)) throw refuseFile('LEDGER_EMPTY');
  const index = wishes.headerRow === undefined ? guessHeader(first, wishes.knownHeaders) : wishes.headerRow - 1;
  const headers = withoutTail((first[index] ?? []).map(tidyCell));
  if (headers.length === 0) throw refuseFile('LEDGER_HEADER_NOT_FOUND');
  if (headers.length > ledgerLimits.columns) {
    throw refuseFile('LEDGER_TOO_MANY_COLUMNS', { max: ledgerLimits.columns });
  }
  return { headerRow: index + 1, headers };
}

/** The rows below the header, without blank ones and without the header again (as printed at the top of every page). */
export function rowsBelow(
  records: RecordSource,
  headerRow: number,
  headers: readonly string[],
): AsyncIterable<LedgerRow> {
  return { [Symbol.asyncIterator]: () => iterateRows(records, headerRow, headers) };
}

async function* iterateRows(
  records: RecordSource,
  headerRow: number,
  headers: readonly string[],
): AsyncGenerator<LedgerRow> {
  let line = 0;
  let count = 0;
  for await (const batch of records.batches()) {
    for (const record of batch) {
      line += 1;
      if (line <= headerRow) continue;
      const cells = fitted(record, headers.length);
      if (cells.every(isBlank) || isHeaderAgain(cells, headers)) continue;
      count += 1;
      if (count > ledgerLimits.rows) throw refuseFile('LEDGER_TOO_MANY_ROWS', { max: ledgerLimits.rows });
      yield { line, cells };
    }
  }
}

/** As many cells as headers, and more only where text stands there. */
function fitted(record: readonly string[], width: number): string[] {
  const cells = bounded(record);
  while (cells.length > width && isBlank(cells.at(-1) ?? '')) cells.pop();
  while (cells.length < width) cells.push('');
  return cells;
}

/** One cell and one character more than allowed are kept, enough to refuse them later by row and column. */
function bounded(record: readonly string[]): string[] {
  return record
    .slice(0, ledgerLimits.columns + 1)
    .map((cell) => (cell.length > ledgerLimits.cellCharacters ? cell.slice(0, ledgerLimits.cellCharacters + 1) : cell));
}

function isHeaderAgain(cells: readonly string[], headers: readonly string[]): boolean {
  // Nearly every row differs in its first cell, so the rest is rarely looked at.
  return (
    cells.length === headers.length &&
    cells.every((cell, index) => cell === headers[index] || tidyCell(cell) === headers[index])
  );
}

function guessHeader(records: readonly string[][], knownHeaders: ReadonlySet<string> | undefined): number {
  if (knownHeaders) {
    const known = records.map(
      (record) => record.filter((cell) => cell !== '' && knownHeaders.has(foldHeader(cell))).length,
    );
    const most = Math.max(...known);
    const widest = Math.max(...records.map(filled));
    if (most >= Math.min(2, widest)) return known.indexOf(most);
  }
  const widest = Math.max(...records.map(filled));
  // A title or a line such as "填表人:张三" fills fewer cells than the header does.
  const found = records.findIndex((record) => filled(record) >= Math.max(1, widest * 0.6) && looksLikeNames(record));
  if (found < 0) throw refuseFile('LEDGER_HEADER_NOT_FOUND');
  return found;
}

/** Column names are words, not dates, phones or counts. */
function looksLikeNames(record: readonly string[]): boolean {
  const texts = record.filter((cell) => !isBlank(cell));
  const numbers = texts.filter((cell) => /^[\d\s.,:/+\-年月日]+$/.test(halfWidth(cell)));
  return numbers.length <= texts.length / 4;
}

async function firstRecords(records: RecordSource, wanted: number): Promise<string[][]> {
  const first: string[][] = [];
  for await (const batch of records.batches()) {
    first.push(...batch.slice(0, wanted - first.length).map(bounded));
    if (first.length >= wanted) break;
  }
  return first;
}

function withoutTail(headers: string[]): string[] {
  const last = headers.findLastIndex((header) => header !== '');
  return headers.slice(0, last + 1);
}

function filled(record: readonly string[]): number {
  return record.reduce((count, cell) => (isBlank(cell) ? count : count + 1), 0);
}

function isBlank(cell: string): boolean {
  return cell === '' || tidyCell(cell) === '';
}
