// What the staging table says after the checks: counts, the outcome of each row, and what is wrong with which cell.
import type pg from 'pg';
import type { ErrorParams } from '../../../kernel/domain-error.ts';
import { newId } from '../../../kernel/id.ts';
import type { ImportCode } from './import-messages.ts';

export interface StagedCounts {
  readonly totalRows: number;
  readonly goodRows: number;
  readonly badRows: number;
  readonly createdRows: number;
  readonly updatedRows: number;
  readonly unchangedRows: number;
}

export interface StagedError {
  readonly line: number;
  readonly field: string | null;
  /** Header of the column; null when the whole row is meant. */
  readonly column: string | null;
  readonly code: ImportCode;
  readonly params: ErrorParams;
}

export interface StagedResult {
  readonly counts: StagedCounts;
  /** One letter a row, in the order of the file: the first of CREATED, UPDATED, NOTHING (unchanged), REFUSED. */
  readonly outcomes: string;
  readonly errors: readonly StagedError[];
}

/** So many faults are kept of one import; nobody mends more in one go. */
export const mostErrors = 20_000;

const summarySql = `
  select count(*)::int as "totalRows",
    count(*) filter (where outcome <> 'REFUSED')::int as "goodRows",
    count(*) filter (where outcome = 'REFUSED')::int as "badRows",
    count(*) filter (where outcome = 'CREATED')::int as "createdRows",
    count(*) filter (where outcome = 'UPDATED')::int as "updatedRows",
    count(*) filter (where outcome = 'UNCHANGED')::int as "unchangedRows",
    coalesce(string_agg(case outcome when 'UNCHANGED' then 'N' else left(outcome, 1) end, '' order by line), '') as outcomes
  from staged`;

const errorsSql = `
  select s.line, e.error->>'field' as field, e.error->>'code' as code, e.error->'params' as params
  from staged s cross join jsonb_array_elements(s.errors) with ordinality as e(error, place)
  where s.errors <> '[]' order by s.line, e.place limit ${mostErrors}`;

export async function stagedResult(
  client: pg.Client,
  headers: Readonly<Record<string, string>>,
): Promise<StagedResult> {
  const summary = await client.query<StagedCounts & { outcomes: string }>(summarySql);
  const { outcomes, ...counts } = summary.rows[0]!;
  const errors = await client.query<Omit<StagedError, 'column'>>(errorsSql);
  const named = errors.rows.map((error) => ({
    ...error,
    column: error.field === null ? null : (headers[error.field]?.slice(0, 200) ?? null),
  }));
  return { counts, outcomes, errors: named };
}

/** Writes the faults of an import; `placeholder` stands for its one parameter, the rows as JSON. */
export function insertErrorsSql(placeholder: string): string {
  return `
    insert into import_row_error (id, created_at, updated_at, version, community_id, run_id, line, "column", field, code, params)
    select id, at, at, 1, community_id, run_id, line, "column", field, code, params from jsonb_to_recordset(${placeholder}::jsonb)
      as given(id uuid, at timestamptz, community_id uuid, run_id uuid, line int, "column" text, field text, code text, params jsonb)`;
}

export function errorRows(
  errors: readonly StagedError[],
  run: { readonly id: string; readonly communityId: string; readonly at: Date },
): string {
  return JSON.stringify(
    errors.map((error) => ({ ...error, id: newId(), at: run.at, community_id: run.communityId, run_id: run.id })),
  );
}
