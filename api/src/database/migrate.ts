// `pnpm migrate`: brings DATABASE_URL to the present; --down takes the last step back; --create NAME writes a migration
// from what the entities say now; --check fails when the entities and the migrations differ.
import 'reflect-metadata';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { entities } from '../modules.ts';
import { startEmbedded } from './embedded/start-embedded.ts';
import { migrateUp } from './migrate-up.ts';
import { openOrm } from './orm.ts';

const secret = process.env.SECRET ?? 'a secret that serves only a throw-away database';

async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--check')) return check();
  const create = args.indexOf('--create');
  if (create >= 0) return createMigration(args[create + 1] ?? 'change');
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('Set DATABASE_URL to the database to migrate.');
  if (!args.includes('--down')) return migrateUp(url, secret);
  const orm = openOrm({ url, entities });
  await orm.migrator.down();
  await orm.close();
}

/** Runs a piece of work on an empty database that is thrown away. */
async function onScratch(work: (url: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'qiaomen-'));
  const embedded = await startEmbedded(folder, () => undefined, { fsync: 'off' });
  try {
    await work(embedded.url);
  } finally {
    await embedded.stop();
  }
}

function createMigration(name: string): Promise<void> {
  return onScratch(async (url) => {
    await migrateUp(url, secret);
    const orm = openOrm({ url, entities });
    const { fileName, diff } = await orm.migrator.create(undefined, false, false, name);
    process.stdout.write(
      fileName
        ? `${fileName}: ${diff.up.length} statements. Add it to migrations/index.ts.\n`
        : 'Nothing to migrate.\n',
    );
    await orm.close();
  });
}

/** Up, compare with the entities, down again to nothing, and up once more. */
function check(): Promise<void> {
  return onScratch(async (url) => {
    await migrateUp(url, secret);
    const orm = openOrm({ url, entities });
    const difference = (await orm.schema.getUpdateSchemaSQL({ wrap: false })).trim();
    if (difference) throw new Error(`The entities say what no migration does:\n${difference}`);
    await orm.migrator.down({ to: 0 });
    const left = await tablesLeft(url);
    if (left.length > 0) throw new Error(`The way down leaves tables behind: ${left.join(', ')}`);
    await orm.close();
    await migrateUp(url, secret);
    process.stdout.write('Migrations equal entities, up and down.\n');
  });
}

async function tablesLeft(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'mikro_orm_migrations'`,
  );
  await client.end();
  return rows.map(({ name }) => name);
}

await main(process.argv.slice(2));
