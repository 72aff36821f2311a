// The job of an import. One transaction saves everything or nothing, and says DONE in the same breath: a job that was killed
// is tried again from the start, and one that had already been done is not done twice. Progress is told beside it.
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Task } from 'graphile-worker';
import type pg from 'pg';
import { forkFor, type Services } from '../../../kernel/context.ts';
import { DomainError, type ErrorParams } from '../../../kernel/domain-error.ts';
import { newId } from '../../../kernel/id.ts';
import type { Happening } from '../../../kernel/outbox.ts';
import type { ImportFile } from './import-file.entity.ts';
import { ImportRun } from './import-run.entity.ts';
import { asImporter, type ImportScope } from './importer-connection.ts';
import { openImport, type OpenedImport } from './open-import.ts';
import { headersOfFields, stageRows } from './stage-rows.ts';
import { errorRows, insertErrorsSql, stagedResult, type StagedResult } from './staged-result.ts';
import { run, type StatementValues } from './statement.ts';

export interface ImportOrder {
  readonly runId: string;
  readonly communityId: string;
}

export const importTask = 'import-ledger';

/** The job as the queue calls it. Only the last of its attempts marks an import as failed for a fault of ours. */
export function importJob(services: Services): Task {
  return async (payload, { job }) =>
    runImport(services, payload as ImportOrder, { isLastAttempt: job.attempts >= job.max_attempts });
}

/** Was cancelled while it was at work. */
class Cancelled extends Error {}

export async function runImport(services: Services, order: ImportOrder, { isLastAttempt = true } = {}): Promise<void> {
  const system = forkFor(
    services,
    { actor: importTask, actorName: importTask, reach: [order.communityId] },
    requestOf(order.runId),
  );
  const importRun = await begin(services, system, order.runId);
  if (!importRun) return;
  try {
    await importRows(services, system, importRun);
  } catch (error) {
    if (error instanceof Cancelled) return;
    const refusal = error instanceof DomainError ? error.refusals[0] : undefined;
    if (refusal) return fail(services, system, order.runId, refusal.code, refusal.params);
    if (isLastAttempt) await fail(services, system, order.runId, 'IMPORT_FAILED', {});
    throw error;
  }
}

/** The request under which the audit trail keeps what an import did. */
export function requestOf(runId: string): string {
  return `import ${runId}`;
}

/** Says that it is at work; null when it is done, failed or cancelled. */
async function begin({ clock }: Services, system: EntityManager, runId: string): Promise<ImportRun | null> {
  const now = clock.now();
  const taken = await system.execute<unknown[]>(
    `update import_run set status = 'RUNNING', started_at = coalesce(started_at, ?), processed_rows = 0, version = version + 1, updated_at = ?
     where id = ? and status in ('QUEUED', 'RUNNING') returning id`,
    [now, now, runId],
  );
  return taken.length === 0 ? null : system.findOneOrFail(ImportRun, runId, { populate: ['file'] });
}

async function importRows(services: Services, system: EntityManager, importRun: ImportRun): Promise<void> {
  const file = importRun.file.getEntity();
  const { ledger, sheetName, headerRow, mapping } = importRun;
  const opened = await openImport(system, services, file.fileName, {
    fileId: file.id,
    ledger,
    sheetName,
    headerRow,
    mapping,
  });
  const values = { community: importRun.community.id, now: services.clock.now(), today: services.clock.today() };
  const report = reporter(services, system, importRun);
  const happenings = await asImporter(services, scopeOf(importRun, file), async (client, keep) => {
    // Two imports of one community would each take what the other is about to make for new.
    await client.query(`select pg_advisory_xact_lock(hashtextextended('import ' || $1, 0))`, [values.community]);
    const staging = { declared: opened.declared, file: opened.file, mapping, values, report };
    await stageRows(client, services, staging);
    const result = await stagedResult(client, headersOfFields(staging));
    const happened = await finish(client, importRun, opened, result, values);
    keep();
    return happened;
  });
  services.changes.announce(happenings);
}

function scopeOf(importRun: ImportRun, file: ImportFile): ImportScope {
  const { startedBy, startedByName } = importRun;
  const who = { actor: startedBy ?? importTask, actorName: startedByName ?? importTask };
  return { ...who, communityId: importRun.community.id, requestId: requestOf(importRun.id), reason: file.fileName };
}

const reportMilliseconds = 500;

/** Tells progress on a connection of its own, now and then; throws when the import was cancelled meanwhile. */
function reporter({ changes }: Services, system: EntityManager, importRun: ImportRun): (rows: number) => Promise<void> {
  let toldAt = performance.now();
  return async (rows) => {
    if (performance.now() - toldAt < reportMilliseconds) return;
    toldAt = performance.now();
    const told = await system.execute<unknown[]>(
      `update import_run set processed_rows = ? where id = ? and status = 'RUNNING' returning id`,
      [rows, importRun.id],
    );
    if (told.length === 0) throw new Cancelled();
    changes.announce([happeningOf(importRun, 'ImportRun', importRun.id)]);
  };
}

/** Saves the rows, unless none is good, or one is at fault and all were wanted; and what is to be known of the import afterwards. */
async function finish(
  client: pg.Client,
  importRun: ImportRun,
  opened: OpenedImport,
  result: StagedResult,
  values: StatementValues,
): Promise<Happening[]> {
  const failure = failureOf(importRun, result);
  if (!failure) for (const statement of opened.declared.save) await run(client, statement, values);
  await keepErrors(client, importRun, result, values);
  await keepResult(client, importRun, result, values.now, failure);
  await client.query(
    `insert into outbox_event (id, operation, record_type, record_id, community_id) values ($1, $2, 'ImportRun', $3, $4)`,
    [newId(), startOperation, importRun.id, values.community],
  );
  const changed = failure ? [] : (await client.query<{ id: string }>(changedSql)).rows;
  return [
    happeningOf(importRun, 'ImportRun', importRun.id),
    ...changed.map(({ id }) => happeningOf(importRun, opened.declared.record, id)),
  ];
}

/** Why nothing is saved, as a check before would have said. */
function failureOf({ policy }: ImportRun, { counts: { badRows, goodRows } }: StagedResult): Failure | null {
  if (policy === 'ALL_ROWS' && badRows > 0) return { code: 'IMPORT_HAS_BAD_ROWS', params: { badRows } };
  return goodRows === 0 ? { code: 'IMPORT_NOTHING_GOOD', params: {} } : null;
}

/** What its check had found is history. */
async function keepErrors(
  client: pg.Client,
  { id }: ImportRun,
  { errors }: StagedResult,
  { community, now }: StatementValues,
): Promise<void> {
  await client.query('update import_row_error set archived_at = $1 where run_id = $2 and archived_at is null', [
    now,
    id,
  ]);
  await client.query(insertErrorsSql('$1'), [errorRows(errors, { id, communityId: community, at: now })]);
}

interface Failure {
  readonly code: string;
  readonly params: ErrorParams;
}

/** Throws when the import was cancelled meanwhile. */
async function keepResult(
  client: pg.Client,
  { id }: ImportRun,
  { counts, outcomes }: StagedResult,
  now: Date,
  failure: Failure | null,
): Promise<void> {
  const { rowCount } = await client.query(
    `update import_run r set status = $2, failure_code = $3, failure_params = $4, outcomes = $5, finished_at = $6, updated_at = $6,
       saved_at = clock_timestamp(), version = r.version + 1, processed_rows = c."totalRows", total_rows = c."totalRows", good_rows = c."goodRows",
       bad_rows = c."badRows", created_rows = c."createdRows", updated_rows = c."updatedRows", unchanged_rows = c."unchangedRows"
     from jsonb_to_record($7::jsonb) as c("totalRows" int, "goodRows" int, "badRows" int, "createdRows" int, "updatedRows" int, "unchangedRows" int)
     where r.id = $1 and r.status = 'RUNNING'`,
    [
      id,
      failure ? 'FAILED' : 'DONE',
      failure?.code,
      failure && JSON.stringify(failure.params),
      outcomes,
      now,
      JSON.stringify(counts),
    ],
  );
  if (rowCount === 0) throw new Cancelled();
}

/** One event stands for the whole import; pages that show its records are told of some of them, which is enough to read anew. */
const changedSql = `select record_id as id from staged where outcome in ('CREATED', 'UPDATED') limit 100`;
const startOperation = 'startImport';

function happeningOf(importRun: ImportRun, recordType: string, recordId: string): Happening {
  return { operation: startOperation, recordType, recordId, communityId: importRun.community.id };
}

async function fail(
  { clock }: Services,
  system: EntityManager,
  runId: string,
  code: string,
  params: ErrorParams,
): Promise<void> {
  const now = clock.now();
  await system.execute(
    `update import_run set status = 'FAILED', failure_code = ?, failure_params = ?::jsonb, finished_at = ?, updated_at = ?, version = version + 1
     where id = ? and status = 'RUNNING'`,
    [code, JSON.stringify(params), now, now, runId],
  );
}
