// The ORM: one set of options for the app, the migrations and the checks.
import { defineConfig, MikroORM, type Options } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import { UnderscoreNamingStrategy, type EntityClass } from '@mikro-orm/core';
import path from 'node:path';
import { guardTables } from './guards.ts';
import { migrations } from './migrations/index.ts';
import { usualConnectSeconds } from '../kernel/connect-seconds.ts';

export interface OrmChoices {
  readonly url: string;
  readonly entities: readonly EntityClass<object>[];
  readonly poolSize?: number;
  readonly connectSeconds?: number;
  readonly log?: (text: string) => void;
}

/** Opens the ORM without connecting yet. */
export function openOrm({
  url,
  entities,
  poolSize = 10,
  connectSeconds = usualConnectSeconds,
  log,
}: OrmChoices): MikroORM {
  const options: Options = defineConfig({
    clientUrl: url,
    entities: [...entities],
    namingStrategy: UnderscoreNamingStrategy,
    forceUtcTimezone: true,
    pool: { min: 0, max: poolSize },
    driverOptions: {
      application_name: 'qiaomen',
      connectionTimeoutMillis: connectSeconds * 1_000,
      options: '-c timezone=UTC -c statement_timeout=30000 -c jit=off',
    },
    discovery: { afterDiscovered: guardTables, checkDuplicateTableNames: true },
    schemaGenerator: { ignoreSchema: ['auth', 'graphile_worker'], skipTables: [/^pg_/], ignoreRoutines: true },
    extensions: [Migrator],
    migrations: {
      migrationsList: migrations,
      path: path.join(import.meta.dirname, 'migrations'),
      emit: 'ts',
      snapshot: true,
      snapshotName: 'snapshot',
      // Only `migrate --create` writes it: a server that starts, and a test, leave the sources alone.
      snapshotOnMigrate: false,
      disableForeignKeys: false,
      allOrNothing: true,
    },
    logger: (text) => log?.(text),
    ignoreUndefinedInQuery: true,
  });
  return new MikroORM(options);
}
