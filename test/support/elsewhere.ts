// A second community in a database that has the demo in it, with a row in every table: what nobody of the demo may see.
import pg from 'pg';
import { newId } from '../../api/src/kernel/id.ts';
import type { TestApp } from './app.ts';
import { communityTables, idsOf, writeRows } from './rows.ts';

export interface Elsewhere {
  readonly community: string;
  /** Id of its row, by type. */
  readonly ids: Readonly<Record<string, string>>;
  /** All of its rows, as one text, to see that nobody changed them. */
  content(): Promise<string>;
}

/** What has a database, whose address is that of its owner. */
interface Owned {
  readonly database: { readonly url: string };
}

/** Makes a second community with a row in every table. */
export async function addElsewhere(test: TestApp): Promise<Elsewhere> {
  const made = await asOwner(test, (client) => addFilledCommunity(client, '蓝桥社区'));
  return { ...made, content: () => contentOf(test, made.community) };
}

/** Makes a community with a row in every table. */
export async function addFilledCommunity(
  client: pg.Client,
  name: string,
): Promise<Pick<Elsewhere, 'community' | 'ids'>> {
  const community = newId();
  const set = { name, community, isEveryState: false };
  await addCommunity(client, community, name);
  await writeRows(client, [set]);
  return { community, ids: Object.fromEntries(Object.entries(idsOf(set)).map(([type, [id]]) => [type, id!])) };
}

/** All rows of a community, as one text. */
export function contentOf(test: Owned, community: string): Promise<string> {
  const parts = communityTables().map(
    ({ tableName }) =>
      `select '${tableName}', (select jsonb_agg(t order by t::text) from "${tableName}" t where community_id = $1)`,
  );
  return asOwner(test, async (client) =>
    JSON.stringify((await client.query(parts.join(' union all '), [community])).rows),
  );
}

export async function addCommunity(client: pg.Client, id: string, name: string): Promise<void> {
  const columns = 'id, name, level, community_id, created_at, updated_at, version, search_text';
  await client.query(`insert into community (${columns}) values ($1, $2, 'COMMUNITY', $1, now(), now(), 1, $2)`, [
    id,
    name,
  ]);
}

/** A piece of work as the owner of the database. */
export async function asOwner<Result>(
  { database }: Owned,
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
