// A community with one row of every type, whose values a test sets as it likes, past every guard: for what counts and what waits.
import pg from 'pg';
import type { Catalog } from '../../api/src/kernel/resource/catalog.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { addFilledCommunity } from '../support/elsewhere.ts';
import { communityTables, dropChecks } from '../support/rows.ts';

export type Values = Readonly<Record<string, unknown>>;

export interface OneRowWorld {
  readonly test: TestApp;
  readonly catalog: Catalog;
  readonly community: string;
  /** Sets properties of the one row of a type; a property that names another row takes its id, or null. */
  set(type: string, values: Values): Promise<void>;
  /** What properties of the one row of a type hold. */
  read(type: string, names: readonly string[]): Promise<Values>;
  /** Every value that an enumerated property may have. */
  valuesOf(type: string, property: string): readonly string[];
  stop(): Promise<void>;
}

export async function openOneRowWorld(): Promise<OneRowWorld> {
  const test = await startApp();
  const { catalog } = test.app.system;
  const owner = new pg.Client({ connectionString: test.database.url });
  await owner.connect();
  const { community, ids } = await addFilledCommunity(owner, '柳荫社区');
  // The rules of the domain would let many a combination not stand that is tried here.
  await owner.query('set session_replication_role = replica');
  for (const { tableName } of communityTables()) await dropChecks(owner, tableName);
  return {
    ...{ test, catalog, community },
    async set(type, values) {
      const { table, properties } = catalog.get(type);
      for (const [property, value] of Object.entries(values))
        await owner.query(`update "${table}" set "${properties.get(property)!.column}" = $2 where id = $1`, [
          ids[type],
          value,
        ]);
    },
    async read(type, names) {
      const { table, properties } = catalog.get(type);
      const { rows } = await owner.query<Values>(`select * from "${table}" where id = $1`, [ids[type]]);
      return Object.fromEntries(names.map((name) => [name, rows[0]![properties.get(name)!.column!]]));
    },
    valuesOf: (type, property) => catalog.get(type).properties.get(property)!.enumeration!.items,
    async stop() {
      await owner.end();
      await test.stop();
    },
  };
}
