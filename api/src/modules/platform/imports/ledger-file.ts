// What reading a ledger gives, before anything is known of what its columns mean.

export type CsvEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

export interface LedgerRow {
  /** The number of the row as a spreadsheet shows it; in a CSV, blank lines count and a cell with line breaks does not. */
  readonly line: number;
  /** One text a header at least; more only where the row has text to the right of the last header. */
  readonly cells: readonly string[];
}

export interface LedgerFile {
  readonly format: 'csv' | 'xlsx';
  /** SHA-256 of the bytes: the same file again is known by it (and, in a workbook, by the sheet). */
  readonly fingerprint: string;
  /** Empty for a CSV. */
  readonly sheetNames: readonly string[];
  readonly sheetName: string | null;
  readonly headerRow: number;
  /** As written in the file, trimmed; may be empty or stand twice, so a column is named by its index. */
  readonly headers: readonly string[];
  /** Starts again from the first row each time it is iterated. */
  readonly rows: AsyncIterable<LedgerRow>;
  readonly encoding: CsvEncoding | null;
  readonly delimiter: string | null;
}

/** The records of a file from its first line on, in batches; blank ones included, so that the place gives the line. */
export interface RecordSource {
  readonly batches: () => AsyncIterable<string[][]>;
}
