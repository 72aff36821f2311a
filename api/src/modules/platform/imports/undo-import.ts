// Undoing an import: what it made is archived again, as far as nobody has touched or built on it since. The audit trail
// knows what it made. A record stays together with what it points to, and with what belongs to it.
import type { EntityManager } from '@mikro-orm/postgresql';
import { ReferenceKind, type EntityMetadata } from '@mikro-orm/core';
import type { Context } from '../../../kernel/context.ts';
import { asDomainError } from '../../../kernel/database-error.ts';
import type { Exposure } from '../../../kernel/resource/catalog.ts';
import { requestOf } from './run-import.ts';

export interface Undone {
  readonly undoneCount: number;
  readonly notUndoneCount: number;
  /** The first of those that stay. */
  readonly notUndone: readonly { readonly recordType: string; readonly recordId: string }[];
}

const shownRecords = 100;
/** No import saves for longer: so far back the trail is searched. */
const longest = '1 hour';

export async function undoRecords(ctx: Context, runId: string): Promise<Undone> {
  const { em } = ctx;
  const request = requestOf(runId);
  await em.execute(
    `create temp table made on commit drop as
     select a.record_table, a.record_id as id, exists (select from audit_entry later where later.record_id = a.record_id and later.request_id is distinct from ?) as is_kept
     from audit_entry a join import_run r on r.id = ? and a.community_id = r.community_id and a.at between r.saved_at - interval '${longest}' and r.saved_at + interval '1 second'
     where a.request_id = ? and a.operation = 'INSERT'`,
    [request, runId, request],
  );
  const exposures = await madeExposures(ctx);
  const references = referencesTo(ctx, exposures);
  for (const reference of references) await keepUsed(em, reference);
  await keepTogether(em, references);
  let undoneCount = await archive(ctx, exposures);
  while (typeof undoneCount !== 'number') {
    await em.execute('update made set is_kept = true where record_table = ?', [undoneCount.table]);
    await keepTogether(em, references);
    undoneCount = await archive(ctx, exposures);
  }
  return { undoneCount, ...(await left(em, exposures)) };
}

/** What has a face of its own is archived; the rest follows its record. */
async function madeExposures({ em, services }: Context): Promise<Exposure[]> {
  const rows = await em.execute<{ table: string }[]>('select distinct record_table as "table" from made');
  const tables = new Set(rows.map(({ table }) => table));
  return services.catalog.exposures.filter(
    (exposure) => tables.has(exposure.table) && exposure.properties.has('archivedAt'),
  );
}

interface Reference {
  /** Table that points, and its column. */
  readonly table: string;
  readonly column: string;
  /** Table pointed to. */
  readonly target: string;
  /** Whether the pointing record belongs to the other and means nothing without it. */
  readonly isPart: boolean;
}

function referencesTo({ services }: Context, exposures: readonly Exposure[]): Reference[] {
  const targets = new Set(exposures.map(({ table }) => table));
  const metas = [...services.orm.getMetadata().getAll().values()].filter(
    (meta) => meta.tableName && !meta.abstract && 'archivedAt' in meta.properties,
  );
  return metas.flatMap((meta: EntityMetadata) =>
    meta.relations.flatMap((relation) => {
      const isToOne = relation.kind === ReferenceKind.MANY_TO_ONE || relation.kind === ReferenceKind.ONE_TO_ONE;
      const target = relation.targetMeta?.tableName ?? '';
      if (!isToOne || !targets.has(target)) return [];
      return [{ table: meta.tableName, column: relation.fieldNames[0]!, target, isPart: !relation.nullable }];
    }),
  );
}

/** What something else in use points to stays. */
async function keepUsed(em: EntityManager, { table, column, target }: Reference): Promise<void> {
  await em.execute(
    `update made set is_kept = true where record_table = ? and not is_kept and exists (
       select from "${table}" other where other."${column}" = made.id and other.archived_at is null and not exists (select from made own where own.id = other.id))`,
    [target],
  );
}

async function keepTogether(em: EntityManager, references: readonly Reference[]): Promise<void> {
  let isSettled = false;
  while (!isSettled) {
    isSettled = true;
    for (const { table, column, isPart } of references) {
      const pointedTo = `update made set is_kept = true from "${table}" t join made own on own.id = t.id and own.is_kept where made.id = t."${column}" and not made.is_kept returning made.id`;
      const parts = `update made set is_kept = true from "${table}" t join made whole on whole.id = t."${column}" and whole.is_kept where made.id = t.id and not made.is_kept returning made.id`;
      for (const statement of isPart ? [pointedTo, parts] : [pointedTo]) {
        if ((await em.execute<unknown[]>(statement)).length > 0) isSettled = false;
      }
    }
  }
}

/** Archives all or nothing; gives the number, or the table whose guard refused. */
async function archive(ctx: Context, exposures: readonly Exposure[]): Promise<number | { readonly table: string }> {
  let count = 0;
  let table = '';
  try {
    await ctx.em.transactional(async (inside) => {
      for (const exposure of exposures) {
        ({ table } = exposure);
        const now = ctx.clock.now();
        const archived = await inside.execute<unknown[]>(
          `update "${table}" t set archived_at = ?, updated_at = ?, version = t.version + 1
           from made where made.id = t.id and not made.is_kept and t.archived_at is null returning t.id`,
          [now, now],
        );
        count += archived.length;
      }
    });
    return count;
  } catch (error) {
    if (!asDomainError(error, ctx.services.catalog, {})) throw error;
    return { table };
  }
}

async function left(em: EntityManager, exposures: readonly Exposure[]): Promise<Omit<Undone, 'undoneCount'>> {
  const types = new Map(exposures.map(({ table, name }) => [table, name]));
  const rows = await em.execute<{ record_table: string; id: string }[]>(
    'select record_table, id from made where is_kept order by record_table, id',
  );
  const records = rows.flatMap(({ record_table: table, id }) =>
    types.has(table) ? [{ recordType: types.get(table)!, recordId: id }] : [],
  );
  return { notUndoneCount: records.length, notUndone: records.slice(0, shownRecords) };
}
