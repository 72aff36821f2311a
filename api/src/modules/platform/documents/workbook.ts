// Tables as an Excel workbook: numbers as numbers, days as text in one form, and no cell that a program takes for a formula.
import writeXlsxFile from 'write-excel-file/node';
import { withoutFormula } from '../imports/result-file.ts';

export interface Sheet {
  readonly name: string;
  readonly columns: readonly { readonly header: string; /** Width in characters. */ readonly width?: number }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Excel takes no longer names, and none of these characters in them. */
const longestName = 31;
const unusable = /[\\/?*[\]:]/g;
/** Excel takes no longer cell. */
const longestCell = 32_767;

export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Buffer> {
  return writeXlsxFile(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name.replaceAll(unusable, ' ').slice(0, longestName),
      stickyRowsCount: 1,
      columns: columns.map(({ width = 16 }) => ({ width })),
      data: [columns.map(({ header }) => ({ value: header, fontWeight: 'bold' as const })), ...rows.map(cellsOf)],
    })),
  ).toBuffer();
}

function cellsOf(row: readonly (string | number | null)[]) {
  return row.map((value) => (typeof value === 'string' ? withoutFormula(value).slice(0, longestCell) || null : value));
}
