// The start refuses a database that could lose an acknowledged write, or a table that guards itself badly.
import pg from 'pg';
import { StartRefused } from '../start-refused.ts';

interface Setting {
  readonly name: string;
  readonly setting: string;
}

const wanted: Readonly<Record<string, { readonly values: readonly string[]; readonly why: string }>> = {
  synchronous_commit: {
    values: ['on', 'remote_apply', 'remote_write', 'local'],
    why: 'an acknowledged write could be lost',
  },
  fsync: { values: ['on'], why: 'an acknowledged write could be lost' },
  full_page_writes: { values: ['on'], why: 'a crash could tear a page' },
  server_encoding: { values: ['UTF8'], why: 'Chinese text needs it' },
};
const oldestVersion = 150_000;

/** Throws a StartRefused that lists every fault. */
export async function requireSafeDatabase(ownerUrl: string, { isThrowAway = false } = {}): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const faults = [
      ...(isThrowAway ? [] : await settingFaults(client)),
      ...(await tableFaults(client)),
      ...(await roleFaults(client)),
    ];
    if (faults.length > 0)
      throw new StartRefused(
        `The database is not safe to serve from:\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
      );
  } finally {
    await client.end();
  }
}

async function settingFaults(client: pg.Client): Promise<string[]> {
  const names = [...Object.keys(wanted), 'server_version_num'];
  const { rows } = await client.query<Setting>('select name, setting from pg_settings where name = any($1)', [names]);
  return rows.flatMap(({ name, setting }) => {
    if (name === 'server_version_num') return Number(setting) < oldestVersion ? ['PostgreSQL is older than 15.'] : [];
    const rule = wanted[name]!;
    return rule.values.includes(setting)
      ? []
      : [`${name} is "${setting}" and must be "${rule.values[0]}": ${rule.why}.`];
  });
}

const trails = ['audit_entry', 'outbox_event', 'idempotency_answer', 'import_row_error', 'mikro_orm_migrations'];

async function tableFaults(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; forced: boolean; audited: boolean }>(
    `select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
       exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = c.relname || '_audit' and t.tgenabled <> 'D') as audited
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`,
  );
  return rows.flatMap(({ name, forced, audited }) => [
    ...(forced || name === 'mikro_orm_migrations' ? [] : [`Table ${name} has no forced row level security.`]),
    ...(audited || trails.includes(name) ? [] : [`Table ${name} has no audit trigger.`]),
  ]);
}

async function roleFaults(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select rolname as name from pg_roles where rolname in ('qiaomen_app', 'qiaomen_auth', 'qiaomen_worker') and (rolsuper or rolbypassrls)`,
  );
  return rows.map(({ name }) => `The role ${name} can go round row level security.`);
}
