// What an uploaded ledger may weigh. Beyond these it is refused as a whole, before or while it is read.

const mebibyte = 1024 * 1024;

export const ledgerLimits = {
  uploadBytes: 20 * mebibyte,
  /** All parts of a workbook that are read, unpacked: what stops a zip bomb. */
  unpackedBytes: 160 * mebibyte,
  rows: 200_000,
  columns: 200,
  /** Height times width of a sheet: a workbook is held in memory as a whole. */
  sheetCells: 5_000_000,
  cellCharacters: 4_000,
  /** One record of a CSV; a longer one means a quotation mark that is never closed. */
  recordCharacters: 1_600_000,
} as const;
