// The result of an import as rows of its own file, with what became of each and why. Who takes it is written down first.
import type { Context } from '../../../kernel/context.ts';
import { DomainError } from '../../../kernel/domain-error.ts';
import { requirePermission } from '../../../kernel/mutation.ts';
import { checkRows, type CheckedRow } from './check-rows.ts';
import { ImportDownload, type ImportResultFormat } from './import-download.entity.ts';
import type { ImportFile } from './import-file.entity.ts';
import { importMessage, type ImportError } from './import-messages.ts';
import type { ImportRun, ImportStatus } from './import-run.entity.ts';
import { mayOpen } from './imports.workflows.ts';
import { openImport, shownColumns, starred } from './open-import.ts';
import type { ResultRow, RowOutcome } from './result-file.ts';
import type { StagedError } from './staged-result.ts';

export interface ImportResult {
  readonly fileName: string;
  readonly headers: readonly string[];
  readonly rows: AsyncIterable<ResultRow>;
}

/** Opens the result for somebody who may import. Sensitive columns are starred for whoever neither uploaded them nor may see them. */
export async function openResult(ctx: Context, runId: string, format: ImportResultFormat): Promise<ImportResult> {
  requirePermission(ctx, 'import.run');
  const { catalog } = ctx.services;
  const importRun = (await ctx.loaders.row(catalog.get('ImportRun'), runId)) as unknown as ImportRun | null;
  if (!importRun) throw new DomainError('NOT_FOUND', ['runId'], { type: 'ImportRun.$' });
  const file = (await ctx.loaders.row(catalog.get('ImportFile'), importRun.file.id)) as unknown as ImportFile;
  const outcomes = await outcomesOf(ctx, importRun);
  const { ledger, sheetName, headerRow, mapping } = importRun;
  const opened = await openImport(ctx.em, ctx.services, file.fileName, {
    fileId: file.id,
    ledger,
    sheetName,
    headerRow,
    mapping,
  });
  const isWhole = mayOpen(ctx, file);
  await noteDownload(ctx, importRun, format, isWhole);
  const faults = await faultsOf(ctx, runId);
  const shown = isWhole ? 'ALL' : shownColumns(opened);
  const words = wordsOf[importRun.status] ?? leftOut;
  const checked = checkRows(opened.file, { ledger: opened.declared.ledger, mapping, today: ctx.clock.today() });
  const rows = resultRows(checked, (row, index): ResultRow => {
    const outcome = words[outcomes[index] ?? 'R'] ?? 'LEFT_OUT';
    const found = faults.get(row.line) ?? (outcome === 'REFUSED' ? row.errors : []);
    return { cells: starred(row.raw, shown), outcome, reasons: found.map((each) => reason(ctx, each)) };
  });
  return { fileName: file.fileName.replace(/\.[^.]*$/, ''), headers: opened.file.headers, rows };
}

const leftOut: Readonly<Record<string, RowOutcome>> = { C: 'LEFT_OUT', U: 'LEFT_OUT', N: 'LEFT_OUT', R: 'REFUSED' };
/** What the letters of the outcomes mean, by the state of the import. */
const wordsOf: Readonly<Partial<Record<ImportStatus, Readonly<Record<string, RowOutcome>>>>> = {
  CHECKED: { C: 'READY', U: 'READY', N: 'UNCHANGED', R: 'REFUSED' },
  DONE: { C: 'CREATED', U: 'UPDATED', N: 'UNCHANGED', R: 'REFUSED' },
};

async function outcomesOf(ctx: Context, { id, status }: ImportRun): Promise<string> {
  const [row] = await ctx.em.execute<{ outcomes: string | null }[]>('select outcomes from import_run where id = ?', [
    id,
  ]);
  const isAtWork = status === 'QUEUED' || status === 'RUNNING';
  if (isAtWork || !row || row.outcomes === null)
    throw new DomainError('STATE', ['runId'], { state: `ImportStatus.${status}` });
  return row.outcomes;
}

async function noteDownload(
  ctx: Context,
  importRun: ImportRun,
  format: ImportResultFormat,
  isWhole: boolean,
): Promise<void> {
  const { actor, actorName } = ctx.caller;
  await ctx.em.transactional(async (em) => {
    em.persist(
      em.create(ImportDownload, {
        run: importRun.id,
        actor,
        actorName,
        format,
        isWhole,
        community: importRun.community.id,
      }),
    );
  });
}

async function faultsOf(ctx: Context, runId: string): Promise<ReadonlyMap<number, readonly StagedError[]>> {
  const rows = await ctx.em.execute<StagedError[]>(
    `select line, "column", field, code, params from import_row_error where run_id = ? and archived_at is null order by line, field, code`,
    [runId],
  );
  return Map.groupBy(rows, ({ line }) => line);
}

async function* resultRows(
  checked: AsyncIterable<CheckedRow>,
  make: (row: CheckedRow, index: number) => ResultRow,
): AsyncGenerator<ResultRow> {
  let index = 0;
  for await (const row of checked) yield make(row, index++);
}

function reason({ locale }: Context, fault: ImportError & { readonly column: string | null }): string {
  const sentence = importMessage(fault, locale);
  if (fault.column === null) return sentence;
  return locale === 'en' ? `“${fault.column}” ${sentence}` : `「${fault.column}」${sentence}`;
}
