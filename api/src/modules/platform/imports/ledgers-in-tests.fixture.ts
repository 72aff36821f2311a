// What several tests of this folder do with a ledger. For tests.
import { checkRows, type CheckedRow } from './check-rows.ts';
import { knownHeaders, type Columns, type Ledger } from './columns.ts';
import { guessColumns } from './guess-columns.ts';
import type { LedgerFile, LedgerRow } from './ledger-file.ts';
import { readLedger, type ReadLedgerOptions } from './read-ledger.ts';

/** The present day of these tests. */
export const today = '2026-11-21';

export function readCsvText(text: string, options: Partial<ReadLedgerOptions> = {}): Promise<LedgerFile> {
  return readLedger(Buffer.from(text, 'utf8'), { fileName: '台账.csv', ...options });
}

export async function rowsOf(file: LedgerFile): Promise<LedgerRow[]> {
  return collect(file.rows);
}

export async function cellsOf(file: LedgerFile): Promise<(readonly string[])[]> {
  return (await rowsOf(file)).map(({ cells }) => cells);
}

/** All that an iterable gives. */
export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** Reads and checks a text with the columns as they are guessed. */
export async function checkText<C extends Columns>(text: string, ledger: Ledger<C>): Promise<CheckedRow<C>[]> {
  const file = await readCsvText(text, { knownHeaders: knownHeaders(ledger) });
  const { mapping } = guessColumns(file.headers, ledger, (await cellsOf(file)).slice(0, 50));
  return collect(checkRows(file, { ledger, mapping, today }));
}

/** The code with which something is refused. */
export async function refusalOf(promise: Promise<unknown>): Promise<{ code: string; params: object }> {
  try {
    await promise;
  } catch (error) {
    const { refusals } = error as { refusals: { code: string; params: object; path: string[] }[] };
    const [first] = refusals;
    if (!first || first.path.join() !== 'file') throw error;
    return { code: first.code, params: first.params };
  }
  throw new Error('nothing was refused');
}
