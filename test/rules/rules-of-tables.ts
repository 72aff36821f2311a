// One rule of the database at a time: rows that it must take and rows that it must refuse, on the real table with nothing
// else of its rules left. All is taken back.
import pg from 'pg';
import { newId } from '../../api/src/kernel/id.ts';

/** A value of the column's type, and a second one. */
export const given = Symbol('given');
export const another = Symbol('another');

export type Row = Readonly<Record<string, unknown>>;

export interface Rule {
  /** Rows that may stand together. */
  readonly takes: readonly (readonly Row[])[];
  /** Rows of which the last is refused. */
  readonly refuses: readonly (readonly Row[])[];
}

export type Rules = Readonly<Record<string, Rule>>;

const samples: readonly (readonly [type: RegExp, given: unknown, another: unknown])[] = [
  [/^uuid/, '00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002'],
  [/^(int|smallint|bigint|numeric)/, 1, 2],
  [/^date/, '2026-03-10', '2026-03-11'],
  [/^timestamp/, '2026-03-10T02:00:00Z', '2026-03-11T02:00:00Z'],
  [/^bool/, true, false],
  [/^jsonb/, { one: 1 }, { two: 2 }],
  [/^bytea/, '\\x01', '\\x02'],
  [/\[\]$/, ['ONE'], ['TWO']],
  [/./, 'ONE', 'TWO'],
];

/** Says of each case whether it is as the rule wants it. */
export async function outcomesOf(client: pg.Client, name: string, { takes, refuses }: Rule): Promise<object> {
  const table = await tableOf(client, name);
  if (!table) return { takes: 'there is no such rule', refuses: 'there is no such rule' };
  await client.query('begin');
  await leaveOnly(client, table, name);
  const outcomes = {
    takes: await inTurn(takes, (rows) => refusalOf(client, () => addRows(client, table, rows))),
    refuses: await inTurn(refuses, (rows) => refusalOf(client, () => addRows(client, table, rows))),
  };
  await client.query('rollback');
  return outcomes;
}

export const wanted = (name: string, { takes, refuses }: Rule): object => ({
  takes: takes.map(() => 'taken'),
  refuses: refuses.map(() => name),
});

/** Leaves a table without any rule but one, so that a row needs no more than what the rule looks at. */
export async function leaveOnly(client: pg.Client, table: string, rule: string): Promise<void> {
  await client.query('set local session_replication_role = replica');
  const { rows } = await client.query<{ sql: string }>(
    `select format('alter table %I alter %I drop not null', $1::text, attname) as sql from pg_attribute
       where attrelid = $1::regclass and attnum > 0 and attnotnull and attidentity = '' and attname <> 'id'
     union all select format('alter table %I drop constraint %I cascade', $1::text, conname) from pg_constraint
       where conrelid = $1::regclass and contype in ('c', 'f', 'u', 'x') and conname <> $2
     union all select format('drop index %I', i.relname) from pg_index x join pg_class i on i.oid = x.indexrelid
       where x.indrelid = $1::regclass and x.indisunique and not x.indisprimary and i.relname <> $2
       and not exists (select from pg_constraint where conindid = x.indexrelid)`,
    [table, rule],
  );
  for (const { sql } of rows) await client.query(sql);
}

/** The name of the rule that refuses a piece of work, which is then taken back, or `taken`. */
export async function refusalOf(client: pg.Client, work: () => Promise<unknown>): Promise<string> {
  await client.query('savepoint tried');
  const refusal = await work().then(
    () => 'taken',
    (error: pg.DatabaseError) => error.constraint ?? error.message,
  );
  await client.query('rollback to tried');
  return refusal;
}

/** Adds rows with the values that are given, and an id of their own. */
export async function addRows(client: pg.Client, table: string, rows: readonly Row[]): Promise<void> {
  for (const row of rows) {
    const values = await valuesFor(client, table, { id: newId(), ...row });
    const columns = Object.keys(values)
      .map((column) => pg.escapeIdentifier(column))
      .join(', ');
    await client.query(
      `insert into "${table}" (${columns}) select ${columns} from jsonb_populate_record(null::"${table}", $1)`,
      [JSON.stringify(values)],
    );
  }
}

/** Changes a row, and says of each change which rule refuses it: `place: activity_closed`, `title: taken`. */
export async function outcomesOfChanges(
  client: pg.Client,
  table: string,
  row: Row,
  changes: readonly Row[],
): Promise<string[]> {
  return await inTurn(changes, async (change) => {
    const outcome = await refusalOf(client, async () => {
      await addRows(client, table, [{ community_id: given, ...row }]);
      await watched(client);
      const values = await valuesFor(client, table, change);
      const columns = Object.keys(values).map((column) => `"${column}" = changed."${column}"`);
      const sql = `update "${table}" set ${columns.join(', ')} from jsonb_populate_record(null::"${table}", $1) changed`;
      await client.query(sql, [JSON.stringify(values)]);
    });
    return `${Object.keys(change).join(' ')}: ${outcome}`;
  });
}

/** From here on the triggers look at what is written. */
export async function watched(client: pg.Client): Promise<void> {
  await client.query('set local session_replication_role = origin');
}

/** A row with values of the types of its columns where it says only that they are given. */
async function valuesFor(client: pg.Client, table: string, row: Row): Promise<Row> {
  const types = await typesOf(client, table);
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, sampleOf(types, column, value)]));
}

export async function inTurn<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}

/**
 * The rules that triggers keep, but for the steps from state to state: of a record itself, which is looked at when it
 * changes, or of what hangs on one, which is looked at when it is added as well.
 */
export async function rulesOfTriggers(client: pg.Client, from: 'change' | 'addition'): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select distinct found[1] as name from pg_trigger t join pg_proc p on p.oid = t.tgfoid,
       regexp_matches(p.prosrc, 'constraint = ''(\\w+)''', 'g') as found
     where not t.tgisinternal and (t.tgtype & 4 > 0) = $1 and found[1] !~ '_moves$'`,
    [from === 'addition'],
  );
  return rows.map(({ name }) => name).sort();
}

async function typesOf(client: pg.Client, table: string): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ name: string; type: string }>(
    `select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute where attrelid = $1::regclass and attnum > 0`,
    [table],
  );
  return new Map(rows.map(({ name, type }) => [name, type]));
}

function sampleOf(types: ReadonlyMap<string, string>, column: string, value: unknown): unknown {
  const type = types.get(column);
  if (type === undefined) throw new Error(`there is no column ${column}`);
  if (value !== given && value !== another) return value;
  const [, first, second] = samples.find(([pattern]) => pattern.test(type.replace(/^.*(?=\[\]$)/, '')))!;
  return value === given ? first : second;
}

async function tableOf(client: pg.Client, rule: string): Promise<string | undefined> {
  const { rows } = await client.query<{ table: string }>(
    `select relname as table from pg_constraint k join pg_class c on c.oid = k.conrelid where conname = $1
     union select t.relname from pg_class i join pg_index x on x.indexrelid = i.oid join pg_class t on t.oid = x.indrelid
       where i.relname = $1`,
    [rule],
  );
  return rows[0]?.table;
}
