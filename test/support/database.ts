// A database of its own for a test: empty, or a copy of the migrated template, which takes some hundredths of a second.
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { dropDatabase, withAdmin, withClusterLock } from './cluster.ts';
import { prepareTemplate } from './template.ts';

export interface TestDatabase {
  /** Address of the database, as a superuser. */
  readonly url: string;
  readonly name: string;
  drop(): Promise<void>;
}

export async function createDatabase(): Promise<TestDatabase> {
  const name = newName();
  await withAdmin(inject('databaseAdminUrl'), (admin) => admin.query(`create database ${pg.escapeIdentifier(name)}`));
  return describeDatabase(name);
}

/** A copy of the migrated template. */
export function cloneTemplate(): Promise<TestDatabase> {
  return cloneOf('template', async (admin, draft) => {
    await admin.query(`create database ${pg.escapeIdentifier(draft)}`);
    await prepareTemplate(addressOf(draft));
  });
}

/** A copy of a database as `fill` left it; `kind` names the filling, which is done once in a run. */
export async function cloneFilled(
  kind: string,
  fill: (url: string) => Promise<void>,
  from: () => Promise<TestDatabase> = cloneTemplate,
): Promise<TestDatabase> {
  // What is filled comes first: making it takes the lock that is held while a copy is filled.
  const ground = await from();
  try {
    return await cloneOf(kind, async (admin, draft) => {
      await admin.query(`create database ${pg.escapeIdentifier(draft)} template ${pg.escapeIdentifier(ground.name)}`);
      await fill(addressOf(draft));
    });
  } finally {
    await ground.drop();
  }
}

type Make = (admin: pg.Client, draft: string) => Promise<void>;

/** The first to ask in a run makes the template; one half made by a failure is never cloned. */
async function cloneOf(kind: string, make: Make): Promise<TestDatabase> {
  const template = `${inject('databasePrefix')}${kind}`;
  const name = newName();
  await withClusterLock(inject('databaseAdminUrl'), async (admin) => {
    const found = await admin.query('select 1 from pg_database where datname = $1', [template]);
    if (found.rowCount === 0) await makeTemplate(admin, template, make);
    await admin.query(`create database ${pg.escapeIdentifier(name)} template ${pg.escapeIdentifier(template)}`);
  });
  return describeDatabase(name);
}

async function makeTemplate(admin: pg.Client, template: string, make: Make): Promise<void> {
  const draft = newName();
  try {
    await make(admin, draft);
    // What prepared it may not have let go of every connection yet, and may ask for new ones.
    await admin.query(`alter database ${pg.escapeIdentifier(draft)} with allow_connections false`);
    await admin.query('select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = $1', [draft]);
    await admin.query(`alter database ${pg.escapeIdentifier(draft)} rename to ${pg.escapeIdentifier(template)}`);
  } catch (error) {
    await describeDatabase(draft).drop();
    throw error;
  }
}

function describeDatabase(name: string): TestDatabase {
  return { url: addressOf(name), name, drop: () => dropDatabase(inject('databaseAdminUrl'), name) };
}

function newName(): string {
  return inject('databasePrefix') + randomBytes(6).toString('hex');
}

function addressOf(name: string): string {
  const url = new URL(inject('databaseAdminUrl'));
  url.pathname = `/${name}`;
  return url.href;
}
