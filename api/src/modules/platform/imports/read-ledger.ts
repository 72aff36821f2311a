// Opens a ledger that somebody kept in Excel or CSV: finds its header row, then gives its rows one by one, as often as asked.
import { hash } from 'node:crypto';
import { findHeader, rowsBelow } from './find-header.ts';
import type { LedgerFile, RecordSource } from './ledger-file.ts';
import { ledgerLimits } from './ledger-limits.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import { refuseFile } from './refuse-file.ts';

export interface ReadLedgerOptions {
  /** Its ending says what the file claims to be; what it is, its bytes say. */
  readonly fileName: string;
  /** A sheet by name; else the first one that is not hidden. */
  readonly sheet?: string | undefined;
  /** The number of the header row, when a person corrected the guess. */
  readonly headerRow?: number | undefined;
  /** The folded headers of the ledger that is expected (`knownHeaders`): finds the header row below any title. */
  readonly knownHeaders?: ReadonlySet<string> | undefined;
}

export async function readLedger(
  source: Uint8Array | AsyncIterable<Uint8Array>,
  options: ReadLedgerOptions,
): Promise<LedgerFile> {
  const bytes = await collect(source);
  const format = formatOf(bytes, options.fileName);
  const fingerprint = hash('sha256', bytes, 'hex');
  if (format === 'csv') {
    const { encoding, delimiter, batches } = readCsv(bytes);
    const opened = await open({ batches }, options);
    return { format, fingerprint, sheetNames: [], sheetName: null, encoding, delimiter, ...opened };
  }
  const { sheetNames, sheetName, batches } = await readXlsx(bytes, options.sheet);
  const opened = await open({ batches }, options);
  return { format, fingerprint, sheetNames, sheetName, encoding: null, delimiter: null, ...opened };
}

/** The sheets of a workbook, none for a CSV; refuses what cannot be a ledger at all, whatever is in it. */
export async function sheetNamesOf(bytes: Buffer, fileName: string): Promise<readonly string[]> {
  await collect(bytes);
  if (formatOf(bytes, fileName) === 'xlsx') return (await readXlsx(bytes, undefined)).sheetNames;
  readCsv(bytes);
  return [];
}

async function open(
  records: RecordSource,
  options: ReadLedgerOptions,
): Promise<Pick<LedgerFile, 'headerRow' | 'headers' | 'rows'>> {
  const { headerRow, headers } = await findHeader(records, options);
  return { headerRow, headers, rows: rowsBelow(records, headerRow, headers) };
}

async function collect(source: Uint8Array | AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of source instanceof Uint8Array ? [source] : source) {
    length += part.length;
    if (length > ledgerLimits.uploadBytes) {
      throw refuseFile('LEDGER_FILE_TOO_LARGE', { maxMebibytes: ledgerLimits.uploadBytes / (1024 * 1024) });
    }
    parts.push(part);
  }
  if (length === 0) throw refuseFile('LEDGER_EMPTY');
  const [only] = parts;
  return parts.length === 1 && only ? Buffer.from(only.buffer, only.byteOffset, only.length) : Buffer.concat(parts);
}

const csvEndings = new Set(['csv', 'tsv', 'txt', 'tab']);

function formatOf(bytes: Buffer, fileName: string): 'csv' | 'xlsx' {
  const ending = /\.([^./\\]+)$/.exec(fileName.trim().toLowerCase())?.[1] ?? '';
  if (ending === 'xls') throw refuseFile('LEDGER_XLS_NOT_SUPPORTED');
  if (ending !== 'xlsx' && !csvEndings.has(ending)) {
    throw refuseFile('LEDGER_FORMAT_NOT_SUPPORTED', { ending: ending === '' ? '?' : `.${ending}` });
  }
  const isZip = startsWith(bytes, [0x50, 0x4b]);
  const isCompoundFile = startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);
  if (ending === 'xlsx') {
    // Excel wraps a workbook with a password in the container of the old format.
    if (isCompoundFile) throw refuseFile('LEDGER_XLSX_LOCKED');
    if (!isZip) throw refuseFile('LEDGER_XLSX_DAMAGED');
    return 'xlsx';
  }
  if (isZip || isCompoundFile) throw refuseFile('LEDGER_NOT_TEXT');
  return 'csv';
}

function startsWith(bytes: Buffer, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
