// An import from its check to its start; what is at work can be cancelled.
import type { Context } from '../../../kernel/context.ts';
import { DomainError, type Refusal } from '../../../kernel/domain-error.ts';
import { lockRow } from '../../../kernel/resource/writes.ts';
import { workflow } from '../../../kernel/workflow.ts';
import { columnName } from './check-rows.ts';
import type { ColumnMapping } from './guess-columns.ts';
import { dryRun, type DryRun } from './dry-run.ts';
import { ImportColumn, ImportFault, ImportPreviewRow, type ImportOutcome } from './import-answers.ts';
import type { ImportFile } from './import-file.entity.ts';
import { CancelImportInput, CheckImportInput, StartImportInput } from './import-inputs.ts';
import { importMessage } from './import-messages.ts';
import { ImportRun, type StoredMapping } from './import-run.entity.ts';
import { openImport, shownColumns, starred, type OpenedImport } from './open-import.ts';
import { importTask } from './run-import.ts';
import { errorRows, insertErrorsSql } from './staged-result.ts';

const shownFaults = 100;

export const checkImport = workflow({
  name: 'checkImport',
  description:
    'Reads a file as a ledger and checks every row; changes nothing of the programme. Says which column is taken for which field, and what an import would do.',
  may: 'import.run',
  input: CheckImportInput,
  gives: {
    importRun: () => ImportRun,
    columns: () => [ImportColumn],
    missingFields: () => [String],
    faults: () => [ImportFault],
    preview: () => [ImportPreviewRow],
    earlierRun: () => ImportRun,
  },
  gift: {
    importRun: 'The check, to be started; null while a required field has no column.',
    columns: 'The columns of the file, and what each is taken for.',
    missingFields: 'Required fields for which no column was found.',
    faults: 'The first 100 faults, by row; the others stand in importRun.errors.',
    preview: 'The first 10 rows.',
    earlierRun: 'The last import of the same sheet into this ledger, if it was done before; its rows make no doubles.',
  },
  once: ['faults', 'preview'],
  async run(ctx, input) {
    const file = await fileInReach(ctx, input.fileId);
    const opened = await openChosen(ctx, file, input);
    const found = {
      columns: columnsOf(opened, !!input.mapping),
      missingFields: [...opened.missing],
      earlierRun: await findEarlier(ctx, file, opened),
    };
    if (opened.missing.length > 0) return { ...found, importRun: null, faults: [], preview: [] };
    const { actor, actorName } = ctx.caller;
    const scope = { actor, actorName, communityId: file.community.id, requestId: ctx.requestId };
    const checked = await atInput(() => dryRun(ctx.services, opened, scope));
    const importRun = newRun(ctx, file, opened, checked);
    await ctx.em.persist(importRun).flush();
    const rows = errorRows(checked.errors, { id: importRun.id, communityId: scope.communityId, at: ctx.clock.now() });
    await ctx.em.execute(insertErrorsSql('?'), [rows]);
    return { ...found, importRun, faults: faultsOf(ctx, checked), preview: previewOf(ctx, file, opened, checked) };
  },
});

export const startImport = workflow({
  name: 'startImport',
  description: 'Starts an import: a job saves its rows all at once, and can be followed and cancelled until then.',
  may: 'import.run',
  input: StartImportInput,
  gives: { importRun: () => ImportRun },
  async run(ctx, input) {
    const importRun = input.runId ? await lockRun(ctx, input.runId, 'runId') : await unchecked(ctx, input);
    if (input.runId) requireGood(importRun, input);
    importRun.queue(input.policy, ctx.caller);
    await ctx.em.flush();
    const order = JSON.stringify({ runId: importRun.id, communityId: importRun.community.id });
    await ctx.em.execute('select graphile_worker.enqueue(?, ?::json, ?)', [importTask, order, importRun.id]);
    return { importRun };
  },
});

export const cancelImport = workflow({
  name: 'cancelImport',
  description: 'Cancels an import that is not done; nothing of it is kept.',
  may: 'import.run',
  input: CancelImportInput,
  gives: { importRun: () => ImportRun },
  async run(ctx, input) {
    const importRun = await lockRun(ctx, input.id);
    importRun.cancel(ctx.clock.now());
    return { importRun };
  },
});

export async function lockRun(ctx: Context, id: string, path = 'id'): Promise<ImportRun> {
  return (await lockRow(ctx, ctx.services.catalog.get('ImportRun'), 'import.run', id, null, [
    path,
  ])) as unknown as ImportRun;
}

async function fileInReach(ctx: Context, id: string): Promise<ImportFile> {
  const row = await ctx.loaders.row(ctx.services.catalog.get('ImportFile'), id);
  if (!row) throw new DomainError('NOT_FOUND', ['fileId'], { type: 'ImportFile.$' });
  return row as unknown as ImportFile;
}

type Chosen = Pick<CheckImportInput, 'fileId' | 'ledger' | 'sheetName' | 'headerRow' | 'mapping'>;

function openChosen(ctx: Context, file: ImportFile, input: Chosen): Promise<OpenedImport> {
  const mapping = input.mapping ? mappingOf(input.mapping) : null;
  return atInput(() => openImport(ctx.em, ctx.services, file.fileName, { ...input, mapping }));
}

function mappingOf(columns: NonNullable<Chosen['mapping']>): ColumnMapping {
  const fields = columns.map(({ field }) => field);
  if (new Set(fields).size < fields.length)
    throw new DomainError('LEDGER_MAPPING_INVALID', ['mapping'], {
      field: fields.find((field, index) => fields.indexOf(field) !== index) ?? '',
    });
  return Object.fromEntries(columns.map(({ field, column }) => [field, column]));
}

/** Refusals of a file point at the fields of this input. */
async function atInput<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw DomainError.of(error.refusals.map((refusal) => ({ ...refusal, path: pathOf(refusal) })));
  }
}

const places: Readonly<Record<string, string>> = {
  LEDGER_MAPPING_INVALID: 'mapping',
  LEDGER_COLUMNS_MISSING: 'mapping',
  LEDGER_SHEET_NOT_FOUND: 'sheetName',
  LEDGER_HEADER_NOT_FOUND: 'headerRow',
};

function pathOf({ code, path }: Refusal): Refusal['path'] {
  return path.join() === 'file' ? [places[code] ?? 'fileId'] : path;
}

function newRun(
  ctx: Context,
  file: ImportFile,
  { declared, file: read, mapping }: OpenedImport,
  checked?: DryRun,
): ImportRun {
  const facts = {
    ledger: declared.ledger.name,
    file: file.id,
    community: file.community.id,
    sheetName: read.sheetName,
    headerRow: read.headerRow,
  };
  const counts = checked
    ? { ...checked.counts, processedRows: checked.counts.totalRows, outcomes: checked.outcomes }
    : {};
  return ctx.em.create(ImportRun, { ...facts, ...counts, mapping: { ...mapping } as StoredMapping, status: 'CHECKED' });
}

/** An import that is started without a check: its rows are checked by its job. */
async function unchecked(ctx: Context, input: StartImportInput): Promise<ImportRun> {
  const { fileId, ledger, sheetName, headerRow, mapping } = input;
  if (!fileId || !ledger) throw new DomainError('IMPORT_RUN_OR_FILE', ['runId']);
  const file = await fileInReach(ctx, fileId);
  const opened = await openChosen(ctx, file, { fileId, ledger, sheetName, headerRow, mapping });
  const labels = opened.missing.map((field) => opened.declared.ledger.columns[field]!.label);
  if (labels.length > 0) {
    throw new DomainError('LEDGER_COLUMNS_MISSING', ['mapping'], {
      columns: labels.map(({ zh }) => zh).join('、'),
      columnsInEnglish: labels.map(({ en }) => en).join(', '),
    });
  }
  const importRun = newRun(ctx, file, opened);
  ctx.em.persist(importRun);
  return importRun;
}

/** What the check has shown to be in vain is not started. */
function requireGood(importRun: ImportRun, { policy, fileId, ledger }: StartImportInput): void {
  if (fileId || ledger) throw new DomainError('IMPORT_RUN_OR_FILE', ['runId']);
  const { badRows, goodRows } = importRun;
  if (policy === 'ALL_ROWS' && badRows > 0) throw new DomainError('IMPORT_HAS_BAD_ROWS', ['policy'], { badRows });
  if (goodRows === 0) throw new DomainError('IMPORT_NOTHING_GOOD', ['runId']);
}

function columnsOf({ guessed, mapping, file }: OpenedImport, isGiven: boolean): ImportColumn[] {
  const fields = new Map(Object.entries(mapping).map(([field, index]) => [index, field]));
  return guessed.columns.map(({ index, guess, alternatives }) => {
    const field = fields.get(index);
    const other = guess && guess.field !== field ? [guess, ...alternatives] : alternatives;
    const taken =
      field === undefined
        ? null
        : isGiven && guess?.field !== field
          ? ({ field, confidence: 1, reason: 'GIVEN' } as const)
          : guess;
    return {
      index,
      header: columnName(file.headers, index),
      taken,
      alternatives: other.filter((each) => each.field !== field),
    };
  });
}

/** The last import that was done of the same bytes and sheet. */
async function findEarlier(
  ctx: Context,
  file: ImportFile,
  { declared, file: read }: OpenedImport,
): Promise<ImportRun | null> {
  const same = {
    ledger: declared.ledger.name,
    sheetName: read.sheetName,
    community: file.community.id,
    file: { fingerprint: file.fingerprint },
  };
  return ctx.em.findOne(ImportRun, { ...same, status: 'DONE', undoneAt: null }, { orderBy: { finishedAt: 'desc' } });
}

function faultsOf(ctx: Context, { errors }: DryRun): ImportFault[] {
  return errors.slice(0, shownFaults).map(({ line, column, field, code, params }) => {
    return { line, column, field, code, message: importMessage({ code, params }, ctx.locale) };
  });
}

const outcomeOf: Readonly<Record<string, ImportOutcome>> = { C: 'CREATED', U: 'UPDATED', N: 'UNCHANGED', R: 'REFUSED' };

function previewOf(
  ctx: Context,
  file: ImportFile,
  opened: OpenedImport,
  { firstRows, outcomes }: DryRun,
): ImportPreviewRow[] {
  const shown = mayOpen(ctx, file) ? 'ALL' : shownColumns(opened);
  return firstRows.map(({ line, cells }, index) => ({
    line,
    cells: starred(cells, shown),
    outcome: outcomeOf[outcomes[index] ?? 'R']!,
  }));
}

/** Whoever uploaded a file knows what is in it; others need the right to sensitive values. */
export function mayOpen({ caller }: Pick<Context, 'caller'>, file: ImportFile): boolean {
  return file.uploadedBy === caller.actor || caller.communities('sensitive.read').includes(file.community.id);
}
