// The answer to an import as a file: the columns as they came, and behind them what became of each row and why.
import Papa from 'papaparse';
import writeXlsxFile from 'write-excel-file/node';
import type { Locale } from '../../../kernel/messages.ts';
import { formulaStart } from './tidy-text.ts';

export type RowOutcome = 'READY' | 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'REFUSED' | 'LEFT_OUT';

export interface ResultRow {
  readonly cells: readonly string[];
  readonly outcome: RowOutcome;
  /** Messages in the language of the file. */
  readonly reasons: readonly string[];
}

const words: Readonly<
  Record<Locale, { outcome: string; reason: string; outcomes: Readonly<Record<RowOutcome, string>> }>
> = {
  'zh-CN': {
    outcome: '结果',
    reason: '原因',
    outcomes: {
      READY: '可导入',
      CREATED: '新增',
      UPDATED: '更新',
      UNCHANGED: '已有，未改动',
      REFUSED: '有误，未导入',
      LEFT_OUT: '未导入',
    },
  },
  en: {
    outcome: 'Result',
    reason: 'Reason',
    outcomes: {
      READY: 'ready',
      CREATED: 'created',
      UPDATED: 'updated',
      UNCHANGED: 'unchanged',
      REFUSED: 'refused',
      LEFT_OUT: 'left out',
    },
  },
};

const rowsPerPiece = 1_000;
/** Excel takes no longer cell. */
const longestCell = 32_767;
const byteOrderMark = '\ufeff';

/** CSV in pieces as the rows arrive, in UTF-8 with the mark by which Excel knows it. */
export async function* writeResultCsv(
  headers: readonly string[],
  rows: AsyncIterable<ResultRow> | Iterable<ResultRow>,
  locale: Locale,
): AsyncGenerator<string> {
  yield byteOrderMark + csvLines([headerCells(headers, locale)]);
  const width = originalHeaders(headers).length;
  let piece: string[][] = [];
  for await (const row of rows) {
    piece.push(rowCells(row, width, locale));
    if (piece.length < rowsPerPiece) continue;
    yield csvLines(piece);
    piece = [];
  }
  if (piece.length > 0) yield csvLines(piece);
}

/** A workbook, which is held in memory as a whole. Every cell is text, so that phones and ID numbers stay as they are. */
export async function writeResultXlsx(
  headers: readonly string[],
  rows: AsyncIterable<ResultRow> | Iterable<ResultRow>,
  locale: Locale,
): Promise<Buffer> {
  const width = originalHeaders(headers).length;
  const sheet: (string | null)[][] = [headerCells(headers, locale)];
  for await (const row of rows) sheet.push(rowCells(row, width, locale).map((cell) => cell || null));
  const bold = (sheet[0] ?? []).map((value) => ({ value: value ?? '', fontWeight: 'bold' as const }));
  return writeXlsxFile([bold, ...sheet.slice(1)], { sheet: words[locale].outcome, stickyRowsCount: 1 }).toBuffer();
}

/** A cell that no spreadsheet program takes for a formula. `tidyCell` takes the quote off again. */
export function withoutFormula(cell: string): string {
  return formulaStart.test(cell) ? `'${cell}` : cell;
}

function headerCells(headers: readonly string[], locale: Locale): string[] {
  const { outcome, reason } = words[locale];
  return [...originalHeaders(headers), outcome, reason].map(written);
}

function rowCells({ cells, outcome, reasons }: ResultRow, width: number, locale: Locale): string[] {
  const original = Array.from({ length: width }, (_, index) => cells[index] ?? '');
  const separator = locale === 'zh-CN' ? '；' : '; ';
  return [...original, words[locale].outcomes[outcome], reasons.join(separator)].map(written);
}

/** A result file that was corrected and imported again does not grow by two columns each time. */
function originalHeaders(headers: readonly string[]): readonly string[] {
  const isResult = Object.values(words).some(
    ({ outcome, reason }) => headers.at(-2) === outcome && headers.at(-1) === reason,
  );
  return isResult ? headers.slice(0, -2) : headers;
}

function written(cell: string): string {
  return withoutFormula(cell).slice(0, longestCell);
}

function csvLines(rows: string[][]): string {
  // Quotes everywhere: where `;` parts columns, an unquoted list would spill over, formulas and all.
  return `${Papa.unparse(rows, { newline: '\r\n', quotes: true })}\r\n`;
}
