// A file, opened as one ledger: its sheet, its header row, and which column stands for which field.
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Services } from '../../../kernel/context.ts';
import { DomainError } from '../../../kernel/domain-error.ts';
import { knownHeaders } from './columns.ts';
import { guessColumns, type ColumnMapping, type GuessedMapping } from './guess-columns.ts';
import { readImportFile } from './import-file-store.ts';
import type { LedgerFile } from './ledger-file.ts';
import { findLedgerImport, type LedgerImport } from './ledger-import.ts';
import { readLedger } from './read-ledger.ts';

export interface ImportChoice {
  readonly fileId: string;
  readonly ledger: string;
  readonly sheetName?: string | null;
  readonly headerRow?: number | null;
  /** Index of the column for each field; guessed when nothing is said. */
  readonly mapping?: ColumnMapping | null;
}

export interface OpenedImport {
  readonly declared: LedgerImport;
  readonly file: LedgerFile;
  readonly mapping: ColumnMapping;
  readonly guessed: GuessedMapping<LedgerImport['ledger']['columns']>;
  /** Required fields without a column. */
  readonly missing: readonly string[];
}

const sampledRows = 50;

export async function openImport(
  em: EntityManager,
  services: Services,
  fileName: string,
  choice: ImportChoice,
): Promise<OpenedImport> {
  const declared = findLedgerImport(choice.ledger);
  if (!declared) throw new DomainError('LEDGER_UNKNOWN', ['ledger'], { ledger: choice.ledger.slice(0, 60) });
  const { ledger } = declared;
  const bytes = await readImportFile(em, services, choice.fileId);
  const wishes = {
    sheet: choice.sheetName ?? undefined,
    headerRow: choice.headerRow ?? undefined,
    knownHeaders: knownHeaders(ledger),
  };
  const file = await readLedger(bytes, { fileName, ...wishes });
  const guessed = guessColumns(file.headers, ledger, await firstCells(file));
  const mapping = choice.mapping ?? guessed.mapping;
  const missing = Object.keys(ledger.columns).filter(
    (field) => ledger.columns[field]?.required && mapping[field] === undefined,
  );
  return { declared, file, mapping, guessed, missing };
}

async function firstCells(file: LedgerFile): Promise<(readonly string[])[]> {
  const cells: (readonly string[])[] = [];
  for await (const row of file.rows) {
    cells.push(row.cells);
    if (cells.length === sampledRows) break;
  }
  return cells;
}

/** Which columns of the file may be shown to whoever may not see sensitive values: those known to hold none. */
export function shownColumns({ declared, mapping }: Pick<OpenedImport, 'declared' | 'mapping'>): ReadonlySet<number> {
  const harmless = Object.entries(mapping).filter(([field]) => (declared.ledger.columns[field]?.pii ?? 'S4') < 'S3');
  return new Set(harmless.flatMap(([, index]) => index ?? []));
}

/** The cells of a row, starred where they may not be shown. */
export function starred(cells: readonly string[], shown: ReadonlySet<number> | 'ALL'): readonly string[] {
  return shown === 'ALL' ? cells : cells.map((cell, index) => (cell === '' || shown.has(index) ? cell : '***'));
}
