// Rows of every table that belong to a community, each pointing to the others: written as the owner of the database, past
// every guard, so that they need not keep the rules of the domain.
import { hash } from 'node:crypto';
import pg from 'pg';
import { openOrm } from '../../api/src/database/orm.ts';
import type { Exposure } from '../../api/src/kernel/resource/catalog.ts';
import { entities } from '../../api/src/modules.ts';

/** Stands in every text of the rows. */
export const rowMark = 'LEAKMARK';

type EntityMetadata = Exposure['meta'];
export type EntityProperty = EntityMetadata['props'][number];

/** The ids of some rows, by type; the first row of a type is the one to which those of other types point. */
export type RowIds = Readonly<Record<string, readonly string[]>>;

export interface RowSet {
  /** Names the set: the ids of its rows follow from it. */
  readonly name: string;
  readonly community: string;
  /** A row for every value of every enumeration, one that is archived and one that is empty where it may be; else one. */
  readonly isEveryState: boolean;
}

interface Variant {
  readonly id: string;
  readonly index: number;
  readonly kind: 'full' | 'archived' | 'empty';
}

/** To them, a row leads in every state: they say whose it is. */
const anchors = new Set(['Community', 'PartnerUnit', 'Person', 'Account']);

let tables: readonly EntityMetadata[] | undefined;

/** Every table that belongs to communities, whether it is a type of the API or not. */
export function communityTables(): readonly EntityMetadata[] {
  // Metadata needs no connection; this ORM never opens one.
  return (tables ??= [
    ...openOrm({ url: 'postgres://nobody@localhost/nothing', entities }).getMetadata().getAll().values(),
  ].filter((meta) => meta.className !== 'Community' && communityColumn(meta) !== undefined));
}

/** The properties of an entity that have a column. */
export function columnsOf(meta: EntityMetadata): EntityProperty[] {
  return meta.abstract ? [] : meta.props.filter(({ fieldNames, persist }) => fieldNames && persist !== false);
}

const communityColumn = (meta: EntityMetadata): EntityProperty | undefined =>
  columnsOf(meta).find(({ fieldNames }) => fieldNames[0] === 'community_id');

/** The ids that the rows of a set have. */
export function idsOf(set: RowSet): RowIds {
  return {
    Community: [set.community],
    ...Object.fromEntries(communityTables().map((meta) => [meta.className, variantsOf(set, meta).map(({ id }) => id)])),
  };
}

/** Writes the rows of some sets. */
export async function writeRows(client: pg.Client, sets: readonly RowSet[]): Promise<void> {
  const known = sets.map((set) => ({ set, ids: idsOf(set) }));
  await client.query('set session_replication_role = replica');
  for (const meta of communityTables()) {
    await withoutChecks(client, meta.tableName, async () => {
      for (const { set, ids } of known) await writeTable(client, meta, set, ids);
    });
  }
  await client.query('set session_replication_role = default');
}

/** The rows are made of one pattern: more of them than the rules of the domain would let stand beside one another. */
export async function dropUniqueness(client: pg.Client): Promise<void> {
  const constraints = await client.query<{ table: string; name: string }>(
    `select conrelid::regclass::text as table, conname as name from pg_constraint where contype in ('x', 'u') and connamespace = 'public'::regnamespace`,
  );
  for (const { table, name } of constraints.rows)
    await client.query(`alter table ${table} drop constraint ${pg.escapeIdentifier(name)} cascade`);
  const indexes = await client.query<{ name: string }>(
    `select indexrelid::regclass::text as name from pg_index i join pg_class t on t.oid = i.indrelid where indisunique and not indisprimary and t.relnamespace = 'public'::regnamespace`,
  );
  for (const { name } of indexes.rows) await client.query(`drop index ${name}`);
}

async function withoutChecks(client: pg.Client, table: string, work: () => Promise<void>): Promise<void> {
  const dropped = await dropChecks(client, table);
  await work();
  const added = dropped.map(({ name, text }) => `add constraint "${name}" ${text} not valid`);
  if (added.length > 0) await client.query(`alter table "${table}" ${added.join(', ')}`);
}

/** Lets a table hold what keeps no rule of the domain; gives the rules that it had. */
export async function dropChecks(client: pg.Client, table: string): Promise<{ name: string; text: string }[]> {
  const { rows } = await client.query<{ name: string; text: string }>(
    `select conname as name, pg_get_constraintdef(oid) as text from pg_constraint where conrelid = $1::regclass and contype = 'c'`,
    [table],
  );
  const drops = rows.map(({ name }) => `drop constraint "${name}"`);
  if (drops.length > 0) await client.query(`alter table "${table}" ${drops.join(', ')}`);
  return rows;
}

function variantsOf(set: RowSet, meta: EntityMetadata): Variant[] {
  const variant = (kind: Variant['kind'], index: number): Variant => ({
    ...{ kind, index },
    id: idOf(`${set.name} ${set.community} ${meta.className} ${index}`),
  });
  if (!set.isEveryState) return [variant('full', 0)];
  const states = Math.max(1, ...columnsOf(meta).map(({ items }) => items?.length ?? 0));
  const isArchivable = columnsOf(meta).some(({ name }) => name === 'archivedAt');
  return [
    ...Array.from({ length: states }, (_, index) => variant('full', index)),
    ...(isArchivable ? [variant('archived', states)] : []),
    variant('empty', states + 1),
  ];
}

/** An id that follows from a name, in the form of all ids. */
function idOf(name: string): string {
  const hex = hash('sha256', name);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(12, 15)}-8${hex.slice(15, 18)}-${hex.slice(18, 30)}`;
}

async function writeTable(client: pg.Client, meta: EntityMetadata, set: RowSet, ids: RowIds): Promise<void> {
  const properties = columnsOf(meta).filter(({ generated }) => !generated);
  const rows = variantsOf(set, meta).map((variant) =>
    Object.fromEntries(
      properties.map((property) => [property.fieldNames[0], valueFor(property, variant, set.community, ids)]),
    ),
  );
  const columns = properties.map(({ fieldNames }) => `"${fieldNames[0]}"`).join(', ');
  await client.query(
    `insert into "${meta.tableName}" (${columns}) select ${columns} from jsonb_populate_recordset(null::"${meta.tableName}", $1)`,
    [JSON.stringify(rows)],
  );
}

function valueFor(property: EntityProperty, variant: Variant, community: string, ids: RowIds): unknown {
  const { name, fieldNames, nullable, targetMeta } = property;
  if (name === 'id') return variant.id;
  if (fieldNames[0] === 'community_id') return community;
  if (name === 'archivedAt') return variant.kind === 'archived' ? '2025-06-06T00:00:00Z' : null;
  if (nullable && variant.kind === 'empty') return null;
  if (!targetMeta) return plainValueFor(property, variant);
  const targets = ids[targetMeta.className];
  if (!targets) return null;
  // What is archived or empty belongs to no one: nothing points to it.
  const pointedTo = anchors.has(targetMeta.className) ? 1 : Math.max(1, targets.length - 2);
  return targets[variant.index % pointedTo];
}

function plainValueFor(
  { name, items, columnTypes, length, nullable }: EntityProperty,
  { id, index }: Variant,
): unknown {
  const type = columnTypes[0]!;
  const item = items?.[index % items.length];
  const text = `${rowMark}${hash('sha256', `${id} ${name}`)}`.slice(0, length ?? 30);
  const day = `2025-05-${String(5 + (index % 20)).padStart(2, '0')}`;
  if (type.endsWith('[]')) return [item ?? text];
  if (item !== undefined) return item;
  if (type === 'date') return day;
  if (type.startsWith('timestamptz')) return `${day}T00:00:00Z`;
  if (type.startsWith('int') || type === 'smallint') return 1 + index;
  if (type.startsWith('bool')) return index % 2 === 1;
  if (type === 'jsonb') return { name: rowMark };
  if (type === 'uuid') return idOf(`${id} ${name}`);
  if (type === 'bytea') return nullable ? null : `\\x${hash('sha256', `${id} ${name}`)}`;
  return name === 'searchText' ? text.toLowerCase() : text;
}
