// Reads the records of a CSV or TSV as it comes from Excel, WPS or a government system: by chunks, with flat memory.
import { isUtf8 } from 'node:buffer';
import { setImmediate as afterOtherWork } from 'node:timers/promises';
import Papa from 'papaparse';
import type { CsvEncoding, RecordSource } from './ledger-file.ts';
import { ledgerLimits } from './ledger-limits.ts';
import { refuseFile } from './refuse-file.ts';

/** Some 600 rows: other requests wait no longer than for these. */
const chunkBytes = 64 * 1024;
const sampleBytes = 64 * 1024;
const delimiters = [',', '\t', ';', '|'];

export function readCsv(bytes: Buffer): RecordSource & { encoding: CsvEncoding; delimiter: string } {
  const encoding = encodingOf(bytes);
  const { delimiter, skipped } = delimiterOf(bytes, encoding);
  return { encoding, delimiter, batches: () => batchesOf(bytes, encoding, delimiter, skipped) };
}

/** A byte order mark decides; else strict UTF-8; else strict GB18030, which holds GBK and GB2312. */
function encodingOf(bytes: Buffer): CsvEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.includes(0)) throw refuseFile('LEDGER_NOT_TEXT');
  if (isUtf8(bytes)) return 'utf-8';
  if (isDamagedUtf8(bytes) || !decodesStrictly(bytes, 'gb18030')) throw refuseFile('LEDGER_ENCODING_UNKNOWN');
  return 'gb18030';
}

/**
 * UTF-8 with a few broken bytes often passes as GB18030, as another, senseless text. Read as UTF-8, real GB18030 loses
 * nearly every Chinese character; damaged UTF-8 loses a few.
 */
function isDamagedUtf8(bytes: Buffer): boolean {
  const start = bytes.findIndex((byte) => byte > 0x7f);
  const text = bytes.toString('utf8', start, start + sampleBytes);
  const foreign = text.match(/[^\x00-\x7f]/g)?.length ?? 0;
  const lost = text.match(/\ufffd/g)?.length ?? 0;
  return lost < foreign / 10;
}

function decodesStrictly(bytes: Buffer, encoding: CsvEncoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function delimiterOf(bytes: Buffer, encoding: CsvEncoding): { delimiter: string; skipped: number } {
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, sampleBytes)).replace(/\r\n?/g, '\n');
  // Excel's own first line `sep=;` names the delimiter and is no record of the ledger.
  const named = /^sep=(.)\n/i.exec(text);
  if (named?.[1]) return { delimiter: named[1], skipped: 1 };
  const lines = (bytes.length > sampleBytes ? text.slice(0, text.lastIndexOf('\n') + 1) : text).split('\n');
  // Titles stand above the table and would only blur the count of columns.
  const start = lines.findIndex((line) => delimiters.some((delimiter) => line.includes(delimiter)));
  if (start < 0) return { delimiter: ',', skipped: 0 };
  const sample = lines
    .slice(start)
    .filter((line) => line.trim() !== '')
    .join('\n');
  const { meta } = Papa.parse<string[]>(sample, { preview: 20, newline: '\n', delimitersToGuess: delimiters });
  return { delimiter: delimiters.includes(meta.delimiter) ? meta.delimiter : ',', skipped: 0 };
}

/** Whole records of each chunk; what a chunk ends in the middle of is put before the next. */
async function* batchesOf(
  bytes: Buffer,
  encoding: CsvEncoding,
  delimiter: string,
  skipped: number,
): AsyncGenerator<string[][]> {
  const parser = new Papa.Parser({ delimiter, newline: '\n' });
  let rest = '';
  let count = 0;
  for (const { text, isLast } of chunksOf(bytes, encoding)) {
    rest += text;
    const { data, errors, meta } = parser.parse(rest, 0, !isLast) as Papa.ParseResult<string[]>;
    const broken = errors.find((error) => error.type === 'Quotes' && (error.row ?? 0) < data.length);
    if (broken) throw refuseFile('LEDGER_QUOTES_BROKEN', { line: count + (broken.row ?? 0) + 1 });
    rest = rest.slice(meta.cursor);
    if (rest.length > ledgerLimits.recordCharacters) {
      throw refuseFile('LEDGER_QUOTES_BROKEN', { line: count + data.length + 1 });
    }
    yield count === 0 && skipped > 0 ? [[], ...data.slice(skipped)] : data;
    count += data.length;
    await afterOtherWork();
  }
}

/** Decoded text with `\n` as its only line break, without the byte order mark. */
function* chunksOf(bytes: Buffer, encoding: CsvEncoding): Generator<{ text: string; isLast: boolean }> {
  const decoder = new TextDecoder(encoding);
  let heldReturn = '';
  for (let start = 0; start < bytes.length; start += chunkBytes) {
    const isLast = start + chunkBytes >= bytes.length;
    const text = heldReturn + decoder.decode(bytes.subarray(start, start + chunkBytes), { stream: !isLast });
    // A `\r` at the very end may be half of a `\r\n`.
    heldReturn = !isLast && text.endsWith('\r') ? '\r' : '';
    const whole = (heldReturn ? text.slice(0, -1) : text).replace(/\r\n?/g, '\n');
    // A last line that ends like the others is parsed like the others, spaces behind a closing quote included.
    yield { text: isLast ? `${whole}\n` : whole, isLast };
  }
}
