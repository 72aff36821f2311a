// What concerns the whole PostgreSQL of a test run: one thing at a time, and an empty beginning.
import pg from 'pg';

/** Runs a piece of work that no other test process of the run may do at the same time, such as making roles. */
export async function withClusterLock<Result>(
  adminUrl: string,
  work: (admin: pg.Client) => Promise<Result>,
): Promise<Result> {
  return await withAdmin(adminUrl, async (admin) => {
    await admin.query("select pg_advisory_lock(hashtext('qiaomen test cluster'))");
    return await work(admin);
  });
}

export async function withAdmin<Result>(
  adminUrl: string,
  work: (admin: pg.Client) => Promise<Result>,
): Promise<Result> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}

/**
 * Drops a database once those who are leaving it have left, for which PostgreSQL waits five seconds, and then by force. The
 * pool of `pg` says that it has ended while its connections are still closing: cut off there, one has nobody to tell.
 */
export async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  await withAdmin(adminUrl, async (admin) => {
    const drop = `drop database if exists ${pg.escapeIdentifier(name)}`;
    try {
      await admin.query(drop);
    } catch (error) {
      if ((error as { code?: string }).code !== objectInUse) throw error;
      await admin.query(`${drop} with (force)`);
    }
  });
}

const objectInUse = '55006';

/** Forgets the databases and roles of earlier runs. Only for a cluster that is ours alone. */
export async function clearCluster(adminUrl: string): Promise<void> {
  await withAdmin(adminUrl, async (admin) => {
    const databases = await names(admin, "select datname from pg_database where datname like 'qiaomen\\_test\\_%'");
    for (const name of databases) await admin.query(`drop database ${pg.escapeIdentifier(name)} with (force)`);
    const roles = await names(
      admin,
      "select rolname from pg_roles where rolname <> 'postgres' and rolname not like 'pg\\_%'",
    );
    for (const name of roles) await admin.query(`drop role ${pg.escapeIdentifier(name)}`);
  });
}

export async function dropRunDatabases(adminUrl: string, prefix: string): Promise<void> {
  await withAdmin(adminUrl, async (admin) => {
    const databases = await names(admin, 'select datname from pg_database where starts_with(datname, $1)', [prefix]);
    for (const name of databases) await admin.query(`drop database ${pg.escapeIdentifier(name)} with (force)`);
  });
}

async function names(admin: pg.Client, sql: string, values: string[] = []): Promise<string[]> {
  const result = await admin.query<string[]>({ text: sql, values, rowMode: 'array' });
  return result.rows.flat();
}
