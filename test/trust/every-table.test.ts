// Every table of the database, whether the API has a type for it or not: the role under which the app serves reads and
// writes within its communities alone, and takes back nothing of what is only ever added.
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roleUrl } from '../../api/src/database/roles.ts';
import { derivePassword } from '../../api/src/kernel/crypto/secrets.ts';
import { startFullWorld, type FullWorld } from '../support/full-world.ts';
import { columnsOf, communityTables } from '../support/rows.ts';
import { testSecret } from '../support/secret.ts';

let world: FullWorld;
let owner: pg.Client;
let tables: string[];

beforeAll(async () => {
  world = await startFullWorld();
  owner = new pg.Client({ connectionString: world.database.url });
  await owner.connect();
  tables = communityTables()
    .map(({ tableName }) => tableName)
    .sort();
});
afterAll(async () => {
  await owner?.end();
  await world?.stop();
});

/** Tables that are not kept apart by community, and why nobody sees by them what is not theirs. */
const apart: Readonly<Record<string, string>> = {
  'auth.login_credential': 'sign-ins, which belong to a role of their own',
  'auth.session': 'sign-ins',
  'auth.sign_in_failure': 'sign-ins',
  'auth.two_factor': 'sign-ins',
  'auth.used_code': 'sign-ins',
  'auth.user': 'sign-ins',
  'auth.verification': 'sign-ins',
  'graphile_worker._private_job_queues': 'jobs, which the app asks for through one function',
  'graphile_worker._private_jobs': 'jobs',
  'graphile_worker._private_known_crontabs': 'jobs',
  'graphile_worker._private_tasks': 'jobs',
  'graphile_worker.migrations': 'jobs',
  'public.mikro_orm_migrations': 'which migrations have run',
};
/** Under forced row level security with a policy of its own, tried below. */
const byActor = ['public.idempotency_answer'];
const places = ['public.community'];

/** What is only ever added to. */
const appendOnly = [
  'audit_entry',
  'child_names_read',
  'import_download',
  'outbox_event',
  'restricted_read',
  'sensitive_read',
];

const names = async (sql: string, values: unknown[] = []): Promise<string[]> =>
  (await owner.query<string[]>({ text: sql, values, rowMode: 'array' })).rows.flat();

/** A piece of work as the app's role with a reach, undone afterwards. Triggers are off, so that row level security stands alone. */
async function asApp<Result>(reach: readonly string[], work: () => Promise<Result>): Promise<Result> {
  await owner.query('begin');
  try {
    await owner.query('set local session_replication_role = replica');
    await owner.query('set local role qiaomen_app');
    await owner.query(`select set_config('app.communities', $1, true)`, [`{${reach.join(',')}}`]);
    return await work();
  } finally {
    await owner.query('rollback');
  }
}

/** How many rows a statement touched, or the code with which it was refused. */
async function outcomeOf(sql: string, values: unknown[] = []): Promise<Outcome> {
  await owner.query('savepoint attempt');
  try {
    return (await owner.query(sql, values)).rowCount ?? 0;
  } catch (error) {
    await owner.query('rollback to attempt');
    return (error as { code: string }).code;
  }
}

type Outcome = number | string;

/** The tables on which a statement does not do what is expected, with what it did. */
async function unexpected(
  reach: readonly string[],
  isExpected: (outcome: Outcome, table: string) => boolean,
  sql: (table: string) => string,
  values: readonly unknown[] = [],
): Promise<string[]> {
  return asApp(reach, async () => {
    const found: string[] = [];
    for (const table of tables) {
      const outcome = await outcomeOf(sql(table), [...values]);
      if (!isExpected(outcome, table)) found.push(`${table}: ${outcome}`);
    }
    return found;
  });
}

const refused = '42501';
const isRefused = (outcome: Outcome): boolean => outcome === refused;
/** Let through to the rules of the domain, which the rows of the full world break. */
const isLetThrough = (outcome: Outcome): boolean => outcome === '23514' || Number(outcome) > 0;

/** Makes a row of one community once more, in another. */
function copyOf(table: string): string {
  const meta = communityTables().find(({ tableName }) => tableName === table)!;
  const columns = columnsOf(meta).flatMap(({ fieldNames, generated }) => (generated ? [] : [fieldNames[0]!]));
  const values = columns.map(
    (column) => ({ id: 'gen_random_uuid()', community_id: '$2::uuid' })[column] ?? `"${column}"`,
  );
  return `insert into "${table}" (${columns.map((column) => `"${column}"`).join(', ')}) select ${values.join(', ')} from "${table}" where community_id = $1 limit 1`;
}

describe('a table', () => {
  it('is under forced row level security and tried below, or stands apart for a reason', async () => {
    const found = await names(
      `select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p', 'f', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`,
    );
    const tried = tables.map((table) => `public.${table}`);
    expect(found.sort()).toEqual([...tried, ...Object.keys(apart), ...byActor, ...places].sort());
    const forced = await names(
      `select 'public.' || relname from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity and relforcerowsecurity`,
    );
    expect(forced.sort()).toEqual([...tried, ...byActor, ...places].sort());
  });

  it('that stands apart is closed to the app altogether', async () => {
    const open = await names(
      `select name from unnest($1::text[]) as name where has_table_privilege('qiaomen_app', name, 'select, insert, update, delete, truncate, references, trigger')
         or has_any_column_privilege('qiaomen_app', name, 'select, insert, update, references')`,
      [Object.keys(apart).map((name) => name.replace('.user', '."user"'))],
    );
    expect(open).toEqual([]);
  });

  it('can be read by no other role than its own: sign-ins and jobs see no records', async () => {
    const open = await names(
      `select role || ' ' || c.relname from pg_class c cross join unnest(array['qiaomen_auth', 'qiaomen_worker']) as role
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v', 'm')
         and (has_table_privilege(role, c.oid, 'select, insert, update, delete') or has_any_column_privilege(role, c.oid, 'select, insert, update'))`,
    );
    expect(open).toEqual([]);
  });
});

describe('under the role of the app', () => {
  it('just the rows of the communities in reach are read, of every table', async () => {
    const { home, foreign, empty } = world.communities;
    for (const reach of [[home], [foreign], [home, foreign], [empty], []]) {
      const sql = (table: string): string =>
        `select '${table}' as name, coalesce(array_agg(id order by id), '{}') as ids from "${table}"`;
      const there = tables.map((table) => `${sql(table)} where community_id = any($1)`);
      const expected = (await owner.query(there.join(' union all '), [reach])).rows;
      const seen = await asApp(reach, async () => (await owner.query(tables.map(sql).join(' union all '))).rows);
      expect(seen, `${reach.length} communities`).toEqual(expected);
    }
  });

  it('would be read all without row level security, so that the test above can fail', async () => {
    const counts = await owner.query<{ name: string; count: number }>(
      tables
        .map((table) => `select '${table}' as name, count(*)::int from "${table}" where community_id = $1`)
        .join(' union all '),
      [world.communities.foreign],
    );
    expect(counts.rows.filter(({ count }) => count === 0)).toEqual([]);
  });

  const touch = (table: string): string => `update "${table}" set community_id = community_id where community_id = $1`;

  it('no row of another community is changed', async () => {
    const { home, foreign } = world.communities;
    const isKept = (outcome: Outcome, table: string): boolean => outcome === (appendOnly.includes(table) ? refused : 0);
    expect(await unexpected([home], isKept, touch, [foreign])).toEqual([]);
    // They are there, and not out of reach of the statement itself.
    const isChanged = (outcome: Outcome, table: string): boolean =>
      appendOnly.includes(table) ? isRefused(outcome) : isLetThrough(outcome);
    expect(await unexpected([foreign], isChanged, touch, [foreign])).toEqual([]);
  });

  it('no row is moved into another community', async () => {
    const { home, foreign } = world.communities;
    const move = (table: string): string => `update "${table}" set community_id = $2 where community_id = $1`;
    expect(await unexpected([home], isRefused, move, [home, foreign])).toEqual([]);
  });

  it('no row is made in another community', async () => {
    const { home, foreign } = world.communities;
    // The trail and the outbox are written by whatever is done, wherever it is done.
    const isKeptOut = (outcome: Outcome, table: string): boolean =>
      ['audit_entry', 'outbox_event'].includes(table) ? outcome === 1 : isRefused(outcome);
    expect(await unexpected([home], isKeptOut, copyOf, [home, foreign])).toEqual([]);
    expect(await unexpected([home], isLetThrough, copyOf, [home, home])).toEqual([]);
  });

  it('no row is deleted or truncated, of any community', async () => {
    const { home } = world.communities;
    expect(await unexpected([home], isRefused, (table) => `delete from "${table}"`)).toEqual([]);
    expect(await unexpected([home], isRefused, (table) => `truncate "${table}" cascade`)).toEqual([]);
  });

  it('what is only ever added is not changed, by no column', async () => {
    const open = await names(
      `select name from unnest($1::text[]) as name where has_any_column_privilege('qiaomen_app', name, 'update')`,
      [appendOnly],
    );
    expect(open).toEqual([]);
  });

  it('places are public, and written within the own community alone', async () => {
    const { home, foreign } = world.communities;
    const outcomes = await asApp([home], async () => [
      await outcomeOf(`select from community where id = $1`, [foreign]),
      await outcomeOf(`update community set name = '改名' where id = $1`, [foreign]),
      await outcomeOf(`update community set community_id = $2 where id = $1`, [home, foreign]),
      await outcomeOf(`update community set name = name where id = $1`, [home]),
    ]);
    expect(outcomes).toEqual([1, 0, refused, 1]);
  });

  it('an answer that is kept for a repeat is seen by whoever got it', async () => {
    await owner.query(
      `insert into idempotency_answer (actor, key, body_hash, answer, answered_at) values ('王芳', 'one', 'x', '{}', now()), ('李强', 'one', 'x', '{}', now())`,
    );
    const outcomes = await asApp([world.communities.home], async () => {
      await owner.query(`select set_config('app.actor', '王芳', true)`);
      const insert = `insert into idempotency_answer (actor, key, body_hash, answer, answered_at) values ('李强', 'two', 'x', '{}', now())`;
      return [
        await names('select actor from idempotency_answer'),
        await outcomeOf(`update idempotency_answer set key = 'three' where actor = '李强'`),
        await outcomeOf(`delete from idempotency_answer where actor = '李强'`),
        await outcomeOf(insert),
      ];
    });
    expect(outcomes).toEqual([['王芳'], 0, 0, refused]);
  });

  it('a certificate is seen by its code, and no other one with it', async () => {
    const [code] = await names(`select code from certificate where community_id = $1 and code is not null limit 1`, [
      world.communities.foreign,
    ]);
    const seen = await asApp([], async () => {
      await owner.query(`select set_config('app.certificate_code', $1, true)`, [code]);
      return names('select code from certificate');
    });
    expect(seen).toEqual([code]);
  });

  it('signs in by the role itself, which is held to it by no setting of a session', async () => {
    const client = new pg.Client({
      connectionString: roleUrl(world.database.url, 'qiaomen_app', derivePassword(testSecret, 'app-role-password')),
    });
    await client.connect();
    for (const sql of [
      'set session_replication_role = replica',
      'set role postgres',
      'alter table person no force row level security',
    ])
      await expect(client.query(sql), sql).rejects.toMatchObject({ code: refused });
    await expect(client.query('set row_security = off; select from person')).rejects.toMatchObject({ code: refused });
    await client.end();
  });
});

describe('the trail', () => {
  it('tells of every record of the demo how it was made', async () => {
    // The rows beside the demo were written past the trail.
    const beside = Object.values(world.rows).flatMap((ids) => Object.values(ids).flat());
    const told = ['community', ...tables.filter((table) => !['audit_entry', 'outbox_event'].includes(table))];
    const { rows } = await owner.query<{ name: string; made: number; untold: number }>(
      told
        .map(
          (table) => `select '${table}' as name, count(*)::int as made, count(*) filter (where not exists (
            select from audit_entry a where a.record_table = '${table}' and a.record_id = t.id and a.operation = 'INSERT'
          ))::int as untold from "${table}" t where id <> all($1)`,
        )
        .join(' union all '),
      [beside],
    );
    expect(rows.filter(({ untold }) => untold > 0)).toEqual([]);
    expect(rows.filter(({ made }) => made > 0).length).toBeGreaterThan(40);
  });
});
