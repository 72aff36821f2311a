// Looks over the XML of a sheet before it is parsed: a parser fills every gap up to the row and column that a cell claims.
import { ledgerLimits } from './ledger-limits.ts';
import { refuseFile } from './refuse-file.ts';

const lastRowOfExcel = 1_048_576;
/** Every attribute that a parser may take for `r`, the address of a row or a cell; the namespace `xmlns:r` is none. */
const addresses = /(?:[\s"']|(?<![\s"']xmlns):)r\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const address = /^([A-Z]{0,3})([1-9]\d{0,6})$/;
/** What follows the address in a cell that has a style but no content; exact quoting, so that nothing can hide in it. */
const emptyCellAhead = /(?:\s+[\w:]+\s*=\s*"[^"<>]*")*\s*(?:\/>|>\s*<\/(?:\w+:)?c>)/y;

/** Refuses a sheet whose content reaches too far down or right. Empty formatted cells may stand anywhere. */
export function checkSheetSize(xml: string): void {
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) throw refuseFile('LEDGER_XLSX_DAMAGED');
  let lastRow = 0;
  let lastColumn = 0;
  for (const match of xml.matchAll(addresses)) {
    const [, letters = '', digits = ''] = address.exec(match[1] ?? match[2] ?? '') ?? [];
    const row = Number(digits);
    if (row === 0 || row > lastRowOfExcel) throw refuseFile('LEDGER_XLSX_DAMAGED');
    const column = columnNumber(letters);
    if (column === 0 || (row <= lastRow && column <= lastColumn)) continue;
    emptyCellAhead.lastIndex = match.index + match[0].length;
    if (emptyCellAhead.test(xml)) continue;
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  }
  if (lastColumn > ledgerLimits.columns) throw refuseFile('LEDGER_TOO_MANY_COLUMNS', { max: ledgerLimits.columns });
  // A title and some blank lines may stand above the rows.
  if (lastRow > ledgerLimits.rows + 100) throw refuseFile('LEDGER_TOO_MANY_ROWS', { max: ledgerLimits.rows });
  if (lastRow * lastColumn > ledgerLimits.sheetCells) throw refuseFile('LEDGER_XLSX_TOO_LARGE');
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
