// Bulk calls: many rows in one transaction, a result a row.
import type { Context } from '../context.ts';
import { isIdTaken } from '../database-error.ts';
import { DomainError } from '../domain-error.ts';
import type { Mutations, Outcome } from '../mutation.ts';
import type { Exposure } from './catalog.ts';
import { BulkErrorPolicy, type UserError } from './types.ts';
import type { Values } from './writes.ts';

const mostRows = 500;

/** The reason that came with an input, if any did. */
export function reasonOf(input: Values): string | undefined {
  return typeof input.reason === 'string' ? input.reason : undefined;
}

export interface BulkRow {
  readonly id: string | null;
  readonly values: Values;
}

export interface BulkCall {
  readonly verb: string;
  readonly exposure: Exposure;
  readonly permission: string;
  readonly place: string;
}

interface BulkResult {
  id: string | null;
  record: unknown;
  userErrors: UserError[];
}

/** Raised inside the transaction to undo all rows after one has failed. */
class BulkRejected extends Error {
  readonly results: BulkResult[];

  constructor(results: BulkResult[]) {
    super('some rows failed');
    this.results = results;
  }
}

/** Runs a bulk call in one transaction, a savepoint a row; by its policy one failed row undoes all or only itself. */
export async function runBulk(
  ctx: Context,
  mutations: Mutations,
  call: BulkCall,
  input: Values,
  work: (ctx: Context, row: BulkRow, input: Values) => Promise<unknown>,
): Promise<unknown> {
  const rows = readRows(input);
  const rejectAll = input.errorPolicy !== BulkErrorPolicy.REJECT_FAILED;
  const mutation = {
    name: `${call.verb}${call.exposure.plural}`,
    permission: call.permission,
    place: call.place,
    reason: reasonOf(input),
  };
  let outcome: Outcome;
  try {
    outcome = await mutations.run(ctx, mutation, async (inside) => {
      if (rows.length > mostRows)
        throw new DomainError('LIST_TOO_LONG', [input.items ? 'items' : 'ids'], { most: mostRows });
      const results: BulkResult[] = [];
      // Every call takes its rows in the order of their ids, so that two calls wait for one another and not in a circle.
      for (const { row, index } of byId(rows))
        results[index] = await runRow(inside, mutations, row, index, input, work);
      if (rejectAll && results.some((each) => each.userErrors.length > 0)) throw new BulkRejected(results);
      return results;
    });
  } catch (error) {
    if (!(error instanceof BulkRejected)) throw error;
    const results = error.results.map((each) => ({ ...each, record: null }));
    return bulkAnswer(call.exposure, results, results.length);
  }
  const results = (outcome.result ?? []) as BulkResult[];
  const failed = results.filter((each) => each.userErrors.length > 0).length;
  return { ...bulkAnswer(call.exposure, results, failed), userErrors: outcome.userErrors };
}

function readRows(input: Values): BulkRow[] {
  if (Array.isArray(input.items))
    return (input.items as Values[]).map((values) => ({ id: (values.id as string | undefined) ?? null, values }));
  return [...new Set(input.ids as string[])].map((id) => ({ id, values: {} }));
}

function byId(rows: readonly BulkRow[]): { readonly row: BulkRow; readonly index: number }[] {
  const key = ({ id }: BulkRow): string => (id ?? '').toLowerCase();
  const numbered = rows.map((row, index) => ({ row, index }));
  return numbered.sort((a, b) => (key(a.row) < key(b.row) ? -1 : key(a.row) > key(b.row) ? 1 : a.index - b.index));
}

async function runRow(
  ctx: Context,
  mutations: Mutations,
  row: BulkRow,
  index: number,
  input: Values,
  work: (ctx: Context, row: BulkRow, input: Values) => Promise<unknown>,
): Promise<BulkResult> {
  try {
    // A savepoint a row: a row that fails leaves no trace, and the others stand.
    const attempt = (): Promise<unknown> =>
      ctx.em.transactional((em) => work({ ...ctx, em: em as Context['em'] }, row, input));
    const record = await attempt().catch((error: unknown) => (isIdTaken(error) ? attempt() : Promise.reject(error)));
    return { id: (record as { id: string }).id, record, userErrors: [] };
  } catch (error) {
    const place = input.items ? ['items', String(index)] : ['ids', String(index)];
    const userErrors = mutations
      .refusalsOf(ctx, error)
      .map(({ code, message, path }) => ({ code, message, path: ['input', ...place, ...path.slice(1)] }));
    return { id: row.id, record: null, userErrors };
  }
}

function bulkAnswer(exposure: Exposure, results: readonly BulkResult[], failedCount: number) {
  return {
    results: results.map(({ id, record, userErrors }) => ({ id, [exposure.singular]: record, userErrors })),
    succeededCount: results.length - failedCount,
    failedCount,
    userErrors: [],
  };
}
