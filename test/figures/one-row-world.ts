// A community with one row of every type, whose values a test sets as it likes, past every guard: for what counts and what waits.
import pg from 'pg';
import { localDateOf } from '../../api/src/kernel/clock.ts';
import type { Catalog } from '../../api/src/kernel/resource/catalog.ts';
import { newId } from '../../api/src/kernel/id.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { addRows } from '../support/elsewhere.ts';

export type Values = Readonly<Record<string, unknown>>;

export interface OneRowWorld {
  readonly test: TestApp;
  readonly catalog: Catalog;
  readonly community: string;
  /** Sets properties of the one row of a type; a property that names another row takes its id, or null. */
  set(type: string, values: Values): Promise<void>;
  /** Every value that an enumerated property may have. */
  valuesOf(type: string, property: string): readonly string[];
  /** The id of the row of a type. */
  idOf(type: string): string;
  stop(): Promise<void>;
}

export async function openOneRowWorld(): Promise<OneRowWorld> {
  const test = await startApp();
  const { catalog } = test.app.system;
  const owner = new pg.Client({ connectionString: test.database.url });
  await owner.connect();
  const community = newId();
  await owner.query(
    `insert into community (id, name, level, community_id, created_at, updated_at, version, search_text)
     values ($1, '柳荫社区', 'COMMUNITY', $1, now(), now(), 1, '柳荫社区')`,
    [community],
  );
  const ids = await addRows(test, community);
  // The rules of the domain would let many a combination not stand that is tried here.
  await owner.query('set session_replication_role = replica');
  const checks = await owner.query<{ of: string; name: string }>(
    `select conrelid::regclass::text as of, conname as name from pg_constraint where contype = 'c' and connamespace = 'public'::regnamespace`,
  );
  for (const { of, name } of checks.rows) await owner.query(`alter table ${of} drop constraint "${name}"`);
  return {
    ...{ test, catalog, community },
    idOf: (type) => ids[type]!,
    async set(type, values) {
      const { table, properties } = catalog.get(type);
      for (const [property, value] of Object.entries(values))
        await owner.query(`update "${table}" set "${properties.get(property)!.column}" = $2 where id = $1`, [
          ids[type],
          value,
        ]);
    },
    valuesOf: (type, property) => catalog.get(type).properties.get(property)!.enumeration!.items,
    async stop() {
      await owner.end();
      await test.stop();
    },
  };
}

/** The day so many days after another. */
export function dayAfter(day: string, days: number): string {
  return localDateOf(new Date(new Date(`${day}T12:00:00+08:00`).getTime() + days * 86_400_000));
}
