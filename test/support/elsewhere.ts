// A second community in a database that has the demo in it, with a row in every table: what nobody of the demo may see.
import pg from 'pg';
import { newId } from '../../api/src/kernel/id.ts';
import type { Exposure, ReferenceField } from '../../api/src/kernel/resource/catalog.ts';
import type { TestApp } from './app.ts';

/** Stands in every text of the second community. */
export const foreignMark = 'LEAKMARK';

export interface Elsewhere {
  readonly community: string;
  /** Id of its row, by type. */
  readonly ids: Readonly<Record<string, string>>;
  /** All of its rows, as one text, to see that nobody changed them. */
  content(): Promise<string>;
}

type EntityProperty = Exposure['meta']['props'][number];

/** Makes a second community with a row in every table. */
export async function addElsewhere(test: TestApp): Promise<Elsewhere> {
  const community = newId();
  await asOwner(test, (client) => {
    const columns = 'id, name, level, community_id, created_at, updated_at, version, search_text';
    const values = `$1, '蓝桥社区', 'COMMUNITY', $1, now(), now(), 1, '蓝桥社区'`;
    return client.query(`insert into community (${columns}) values (${values})`, [community]);
  });
  const ids = await addRows(test, community);
  const content = async (): Promise<string> => {
    const parts: unknown[] = [];
    await asOwner(test, async (client) => {
      for (const { table } of ownedBy(test)) {
        const rows = `select to_jsonb(t) as row from "${table}" t where community_id = $1 order by id`;
        parts.push((await client.query(rows, [community])).rows);
      }
    });
    return JSON.stringify(parts);
  };
  return { community, ids, content };
}

/** The types whose rows belong to a community. */
export function ownedBy({ app }: TestApp): Exposure[] {
  return app.system.catalog.exposures.filter(
    ({ name, properties }) => name !== 'Community' && properties.has('community'),
  );
}

/**
 * Adds a row of every type to a community, each pointing to the others; gives their ids, by type. They are made as the
 * owner, past every guard, and need not keep the rules of the domain; no field of them is empty.
 */
export async function addRows(test: TestApp, community: string): Promise<Record<string, string>> {
  const exposures = ownedBy(test);
  const ids: Record<string, string> = { Community: community };
  for (const { name } of exposures) ids[name] = newId();
  await asOwner(test, async (client) => {
    await client.query('set session_replication_role = replica');
    for (const exposure of exposures) await addRow(client, exposure, ids);
  });
  return ids;
}

/** A piece of work as the owner of the database. */
export async function asOwner<Result>(
  { database }: TestApp,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function addRow(
  client: pg.Client,
  { name, table, properties, meta }: Exposure,
  ids: Readonly<Record<string, string>>,
): Promise<void> {
  const checks = await client.query<{ name: string; text: string }>(
    `select conname as name, pg_get_constraintdef(oid) as text from pg_constraint where conrelid = $1::regclass and contype = 'c'`,
    [table],
  );
  for (const check of checks.rows) await client.query(`alter table "${table}" drop constraint "${check.name}"`);
  const row = new Map<string, unknown>();
  for (const property of Object.values(meta.properties as unknown as Record<string, EntityProperty>)) {
    const known = properties.get(property.name);
    if (!known || property.persist === false || property.generated) continue;
    const related = known.is === 'one' ? (ids[(known as ReferenceField).target] ?? null) : undefined;
    row.set(known.column, known.name === 'id' ? ids[name] : related === undefined ? valueFor(property) : related);
  }
  const columns = [...row.keys()].map((column) => `"${column}"`).join(', ');
  const places = [...row.keys()].map((_, index) => `$${index + 1}`).join(', ');
  await client.query(`insert into "${table}" (${columns}) values (${places})`, [...row.values()]);
  for (const check of checks.rows)
    await client.query(`alter table "${table}" add constraint "${check.name}" ${check.text} not valid`);
}

function valueFor({ name, items, columnTypes, length, nullable }: EntityProperty): unknown {
  const type = columnTypes[0]!;
  if (name === 'archivedAt') return null;
  const single = items ? items[0] : `${foreignMark}${newId()}`.slice(0, length ?? 30);
  if (type.endsWith('[]')) return [single];
  if (items) return single;
  if (type === 'date') return '2025-05-05';
  if (type.startsWith('timestamptz')) return '2025-05-05T00:00:00Z';
  if (type.startsWith('int') || type === 'smallint') return 1;
  if (type.startsWith('bool')) return false;
  if (type === 'jsonb') return JSON.stringify({ name: foreignMark });
  if (type === 'uuid') return newId();
  if (type === 'bytea') return nullable ? null : Buffer.from(newId());
  return single;
}
