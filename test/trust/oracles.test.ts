// No oracles (trust 11): what a caller may not read tells nothing by filter, order, count, search or cursor. Whoever may
// not read a value gets the same answers to everything after all such values have become others.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import pg from 'pg';
import type { Exposure, ReferenceField } from '../../api/src/kernel/resource/catalog.ts';
import { Generator, type Operation, type Samples } from '../reads/generate-operation.ts';
import { startApp, type Client, type TestApp } from '../support/app.ts';

type EntityProperty = Exposure['meta']['props'][number];

let test: TestApp;
let owner: pg.Client;
let operations: Operation[];
const clients: Record<string, Client> = {};
const own: { person: string; unit: string } = { person: '', unit: '' };

/** May read nothing personal but what is their own. */
const outsiders = ['third party', 'nobody', 'volunteer', 'hospital', 'auditor'];
/** May read what is personal, and nothing sensitive. */
const staff = ['committee', 'gridworker'];

beforeAll(async () => {
  test = await startApp({ demo: true });
  owner = new pg.Client({ connectionString: test.database.url });
  await owner.connect();
  for (const name of ['coordinator', 'volunteer', 'hospital', 'auditor', ...staff]) clients[name] = await test.as(name);
  clients['third party'] = test.withHeaders({ authorization: 'Bearer qm_demo_thirdparty' });
  clients.nobody = test.withHeaders({});
  const [volunteer] = await rows(`select person_id as id from account where username = 'volunteer'`);
  const [grant] = await rows(
    `select partner_unit_id as id from role_grant where partner_unit_id is not null and account_id = (select id from account where username = 'hospital')`,
  );
  Object.assign(own, { person: volunteer!.id, unit: grant!.id });
  const entities = test.app.system.catalog.exposures.map(({ name }) => name);
  const isDerived = (type: string, field: string): boolean =>
    field === 'masked' || test.app.system.catalog.get(type).fields.has(field);
  const generator = new Generator(test.app.system.schema, entities, isDerived, await takeSamples(), 20_261_122);
  // When a key was last used moves with the asking itself.
  operations = [...pointed(), ...Array.from({ length: 80 }, () => generator.operation())].filter(
    ({ query }) => !/lastUsedAt|LAST_USED_AT/.test(query),
  );
}, 120_000);
afterAll(async () => {
  await owner?.end();
  await test?.stop();
});

const rows = async (sql: string): Promise<Record<string, string>[]> =>
  (await owner.query<Record<string, string>>(sql)).rows;

async function takeSamples(): Promise<Samples> {
  const ids: Record<string, string[]> = {};
  for (const { name, table } of test.app.system.catalog.exposures)
    ids[name] = (await rows(`select id from ${table} order by id limit 15`)).map(({ id }) => id!);
  const people = await rows('select full_name, phone_tail from person order by id limit 6');
  return {
    ids,
    cursors: [],
    texts: [
      ...people.flatMap(({ full_name: name, phone_tail: tail }) => [name!, name![0]!, tail ?? '0001']),
      '急救',
      'zhang',
    ],
    days: ['1960-01-01', '2025-04-01'],
  };
}

/** Every filter, every order and every search there is, at least once. */
function pointed(): Operation[] {
  const all: string[] = [];
  for (const { name, plural, resource } of test.app.system.catalog.exposures) {
    const filter = test.app.system.schema.getType(`${name}Filter`) as unknown as {
      getFields(): Record<string, { name: string; type: { name: string } }>;
    };
    for (const field of Object.values(filter.getFields())) {
      if (['and', 'or', 'not'].includes(field.name)) continue;
      all.push(`{ ${plural}(filter: { ${field.name}: { isNull: true } }) { totalCount nodes { id } } }`);
      const operand = field.type.name === 'StringFilter' ? 'contains: "1"' : 'isNull: false';
      all.push(`{ ${plural}(filter: { not: { or: [{ ${field.name}: { ${operand} } }] } }) { totalCount } }`);
    }
    const orders = test.app.system.schema.getType(`${name}OrderField`) as unknown as {
      getValues(): { name: string }[];
    };
    for (const order of orders.getValues())
      all.push(
        `{ ${plural}(first: 7, orderBy: [{ field: ${order.name}, direction: DESC }]) { edges { cursor } pageInfo { endCursor } nodes { id } } }`,
      );
    if (resource.search)
      for (const word of ['张', 'w']) all.push(`{ ${plural}(search: "${word}") { totalCount nodes { id } } }`);
  }
  return all.map((query) => ({ query, variables: {} }));
}

/** Siblings that are all refused fail in the order in which they are reached: which of them is named first tells nothing. */
const placeOf = (step: string | number): string => (typeof step === 'number' ? '*' : step);

/** What a caller hears in answer to everything. */
async function heardBy(name: string): Promise<Map<string, unknown>> {
  const heard = new Map<string, unknown>();
  for (const { query, variables } of operations) {
    const { data, errors, status } = await clients[name]!.send(query, variables);
    heard.set(`${query} ${JSON.stringify(variables)}`, {
      status,
      data,
      errors: errors
        ?.map(({ message, path, extensions }) => JSON.stringify([message, path?.map(placeOf), extensions.code]))
        .sort(),
    });
  }
  return heard;
}

async function allHeard(names: readonly string[]): Promise<Map<string, Map<string, unknown>>> {
  return new Map(await Promise.all(names.map(async (name) => [name, await heardBy(name)] as const)));
}

/** Condition under which a row leads by a dotted path to an id. */
function leadsTo(exposure: Exposure, path: string, id: string): string {
  const [step, ...rest] = path.split('.');
  const field = exposure.properties.get(step!)!;
  if (rest.length === 0) return `"${field.column}" = '${id}'`;
  const target = test.app.system.catalog.get((field as ReferenceField).target);
  return `"${field.column}" in (select id from "${target.table}" where ${leadsTo(target, rest.join('.'), id)})`;
}

/** Another value for a column, of the same type; what was null is not, and some of what was not null is. */
function another(property: EntityProperty): string | null {
  const column = `"${property.fieldNames[0]}"`;
  const type = property.columnTypes[0]!;
  const odd = `get_byte(uuid_send(id), 15) % 2 = 1`;
  const values: [RegExp, string, string][] = [
    [/\[\]$/, `array_append(${column}, 'x')`, `'{x}'`],
    [/^date$/, `${column} + 411`, `date '1999-09-09'`],
    [/^timestamptz/, `${column} - interval '77 days'`, `timestamptz '1999-09-09'`],
    [/^int/, `${column} + 7`, '3'],
    [/^bool/, `not ${column}`, 'true'],
    [/^jsonb$/, `'{"x": 1}'::jsonb`, `'{}'::jsonb`],
    [/^(text|varchar)/, `reverse(${column})`, `right(id::text, ${Math.min(8, property.length ?? 8)})`],
  ];
  const found = values.find(([pattern]) => pattern.test(type));
  if (!found) return null;
  const items = property.items as string[] | undefined;
  const changed =
    items && !type.endsWith('[]')
      ? `case when ${column} = '${items[0]}' then '${items[1]}' else '${items[0]}' end`
      : found[1];
  const filled = items ? `'${items[0]}'` : found[2];
  return property.nullable
    ? `${column} = case when ${column} is null then ${filled} when ${odd} then null else ${changed} end`
    : `${column} = ${changed}`;
}

/** Makes every value of the classes another one, but for what concerns the volunteer and what belongs to the hospital. */
async function scramble(classes: readonly string[]): Promise<number> {
  let changed = 0;
  await owner.query('set session_replication_role = replica');
  for (const exposure of test.app.system.catalog.exposures) {
    const { table, properties, meta, resource } = exposure;
    const hidden = [...properties.values()].filter(
      ({ privacyClass, is }) => is === 'scalar' && classes.includes(privacyClass),
    );
    const settings = hidden.flatMap(({ name }) => another(meta.properties[name as never] as EntityProperty) ?? []);
    if (settings.length === 0) continue;
    for (const { name } of await rows(
      `select conname as name from pg_constraint where conrelid = '${table}'::regclass and contype = 'c'`,
    ))
      await owner.query(`alter table "${table}" drop constraint "${name}"`);
    const kept = [
      resource.self && leadsTo(exposure, resource.self, own.person),
      resource.unit && leadsTo(exposure, resource.unit, own.unit),
    ].filter(Boolean);
    const where = kept.length > 0 ? `where not coalesce(${kept.join(' or ')}, false)` : '';
    changed += (await owner.query(`update "${table}" set ${settings.join(', ')} ${where}`)).rowCount ?? 0;
  }
  await owner.query('set session_replication_role = default');
  return changed;
}

describe('what may not be read tells nothing', () => {
  let before: Map<string, Map<string, unknown>>;

  it('asks for hundreds of things in every way there is', async () => {
    expect(operations.length).toBeGreaterThan(500);
    before = await allHeard([...outsiders, ...staff, 'coordinator']);
    const answered = (name: string): number =>
      [...before.get(name)!.values()].filter(
        (each) => (each as { data: unknown }).data !== null && (each as { data: unknown }).data !== undefined,
      ).length;
    for (const name of ['third party', 'volunteer', 'hospital']) expect(answered(name), name).toBeGreaterThan(150);
    expect(answered('coordinator')).toBeGreaterThan(400);
  }, 240_000);

  it('when everything sensitive has become something else, to the staff that may not read it', async () => {
    expect(await scramble(['S3', 'S4'])).toBeGreaterThan(150);
    for (const [name, heard] of await allHeard([...outsiders, ...staff]))
      expect(differences(before.get(name)!, heard), name).toEqual([]);
  }, 240_000);

  it('when everything personal has become something else, to a third party, a volunteer, a hospital', async () => {
    expect(await scramble(['S2'])).toBeGreaterThan(1_000);
    for (const [name, heard] of await allHeard(outsiders))
      expect(differences(before.get(name)!, heard), name).toEqual([]);
  }, 240_000);

  it('while who may read it hears the difference, so that the tests above can fail', async () => {
    const heard = (await allHeard(['coordinator'])).get('coordinator')!;
    expect(differences(before.get('coordinator')!, heard).length).toBeGreaterThan(25);
  }, 240_000);
});

function differences(before: Map<string, unknown>, after: Map<string, unknown>): string[] {
  return [...before].flatMap(([operation, answer]) => {
    const [was, is] = [JSON.stringify(answer), JSON.stringify(after.get(operation))];
    if (was === is) return [];
    const place = Math.max(0, was.split('').findIndex((sign, index) => sign !== is[index]) - 80);
    return [
      `${operation.slice(0, 400)}\n  was … ${was.slice(place, place + 200)}\n  is  … ${is.slice(place, place + 200)}`,
    ];
  });
}

describe('what is taken', () => {
  /** Names that are one for all communities: of sign-ins and official codes of places; random codes and hashes of secrets. */
  const forAll = [
    ...['account (username)', 'api_key (secret_hash)', 'calendar_feed (token_hash)', 'certificate (code)'],
    ...['community (code)'],
  ];

  it('is so within a community, or of one thing of it, by every unique constraint there is', async () => {
    const found = await rows(`
      select t.relname || ' (' || string_agg(a.attname, ', ' order by k.place) || ')' as name
      from pg_index i join pg_class t on t.oid = i.indrelid
        cross join unnest(i.indkey::int[]) with ordinality as k(number, place)
        join pg_attribute a on a.attrelid = t.oid and a.attnum = k.number
      where t.relnamespace = 'public'::regnamespace and i.indisunique and not i.indisprimary and t.relname <> 'mikro_orm_migrations'
      group by i.indexrelid, t.relname
      having not bool_or(a.attname = 'community_id') and not bool_or(a.attname ~ '_id$' and exists (select from pg_constraint c where c.conrelid = t.oid and c.contype = 'f' and a.attnum = any(c.conkey)))
      order by 1`);
    expect(found.map(({ name }) => name)).toEqual(forAll);
  });
});
