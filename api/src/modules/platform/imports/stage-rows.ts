// Rows of a ledger on their way in: read, checked cell by cell, copied into a staging table, then checked as a set against
// each other and against what is on record. Nothing but the staging table changes.
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Services } from '../../../kernel/context.ts';
import { newId } from '../../../kernel/id.ts';
import { checkRows, columnName, type CheckedRow } from './check-rows.ts';
import type { ColumnMapping } from './guess-columns.ts';
import { copyCell } from './copy-text.ts';
import type { LedgerFile } from './ledger-file.ts';
import { refuse, type LedgerImport, type StagedRow, type StagedColumns } from './ledger-import.ts';
import { run, type StatementValues } from './statement.ts';

export interface Staging {
  readonly declared: LedgerImport;
  readonly file: Pick<LedgerFile, 'headers' | 'rows'>;
  readonly mapping: ColumnMapping;
  readonly values: StatementValues;
  /** Nothing will be saved. */
  readonly isDry?: boolean;
  /** Hears how many rows have been read. What it throws ends the import. */
  readonly report?: (rows: number) => Promise<void>;
}

/** Fills the staging table and settles the outcome of every row. The client must be in a transaction. */
export async function stageRows(client: pg.Client, services: Services, staging: Staging): Promise<void> {
  const { declared, values } = staging;
  const checked = checkRows(staging.file, { ledger: declared.ledger, mapping: staging.mapping, today: values.today });
  await client.query(tableSql(declared));
  await copyRows(client, services, staging, checked);
  await client.query('analyze staged');
  await run(client, repeatedSql(declared), values);
  for (const step of declared.match) {
    if (typeof step === 'string') await run(client, step, values);
    else while ((await run(client, step.until, values)) > 0);
  }
  await run(client, `update staged set outcome = 'REFUSED' where errors <> '[]'`, values);
}

/** The name by which the reader of the file knows each field. */
export function headersOfFields({
  declared,
  file,
  mapping,
}: Pick<Staging, 'declared' | 'file' | 'mapping'>): Readonly<Record<string, string>> {
  const given: Readonly<Record<string, number | undefined>> = mapping;
  return Object.fromEntries(
    Object.entries(declared.ledger.columns).map(([field, { label }]) => {
      const index = given[field];
      return [field, index === undefined ? label.zh : columnName(file.headers, index)];
    }),
  );
}

function tableSql({ staged }: LedgerImport): string {
  const columns = Object.entries(staged).map(([name, type]) => `${name} ${type}`);
  const own = [
    'line int not null',
    'record_id uuid not null',
    `outcome text not null default 'CREATED'`,
    'is_read boolean not null',
    'errors jsonb not null',
  ];
  return `create temp table staged (${[...own, ...columns].join(', ')}) on commit drop`;
}

const pieceCharacters = 64 * 1024;

async function copyRows(
  client: pg.Client,
  services: Services,
  staging: Staging,
  checked: AsyncIterable<CheckedRow>,
): Promise<void> {
  const { staged } = staging.declared;
  const names = ['line', 'record_id', 'is_read', 'errors', ...Object.keys(staged)];
  const target = client.query(copyFrom(`copy staged (${names.join(', ')}) from stdin`));
  await pipeline(Readable.from(piecesOf(services, staging, checked)), target);
}

async function* piecesOf(
  services: Services,
  { declared, report, isDry = false }: Staging,
  checked: AsyncIterable<CheckedRow>,
): AsyncGenerator<string> {
  const prepare = declared.prepare({ keyFor: services.keyFor, isDry });
  const types = Object.entries(declared.staged);
  const nothing = types.map(() => '\\N').join('\t');
  let piece = '';
  let count = 0;
  for await (const row of checked) {
    count++;
    const columns = row.isGood ? columnsOf(prepare(row.values as never), types) : nothing;
    piece += `${row.line}\t${newId()}\t${row.isGood ? 't' : 'f'}\t${copyCell(errorsOf(row), 'jsonb')}\t${columns}\n`;
    if (piece.length < pieceCharacters) continue;
    yield piece;
    piece = '';
    await report?.(count);
  }
  if (piece !== '') yield piece;
  await report?.(count);
}

function columnsOf(
  row: StagedRow<StagedColumns>,
  types: readonly (readonly [string, StagedColumns[string]])[],
): string {
  return types.map(([name, type]) => copyCell(row[name], type)).join('\t');
}

function errorsOf(row: CheckedRow): object[] {
  return row.errors.map(({ field, code, params }) => ({ field, code, params }));
}

/** Of rows that stand for the same record the first one counts. */
function repeatedSql({ same, ledger }: LedgerImport): string {
  const [field = ''] = ledger.key;
  const first = `(select line, first_value(line) over (partition by ${same.join(', ')} order by line) as first from staged where is_read) twin`;
  return refuse({
    field,
    code: 'ROW_REPEATED',
    params: { line: 'twin.first' },
    from: first,
    where: 'twin.line = s.line and twin.first < s.line',
  });
}
