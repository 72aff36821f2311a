// No oracles (trust 11): what a caller may not read tells nothing by filter, order, count, search or cursor. Whoever may
// not read a value gets the same answers to everything after all such values have become others.
import { parse, getOperationAST } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Planner } from '../../api/src/kernel/read/planner.ts';
import type { Rights } from '../../api/src/kernel/read/rights.ts';
import { Generator, type Operation, type Samples } from '../reads/generate-operation.ts';
import { clientOf } from '../support/callers.ts';
import type { Client } from '../support/app.ts';
import { cloneTemplate } from '../support/database.ts';
import { asOwner } from '../support/elsewhere.ts';
import { startFullWorld, type FullWorld } from '../support/full-world.ts';
import { rowMark } from '../support/rows.ts';
import { documentsOf, textOf, type Question } from './questions.ts';
import { scramble } from './scramble.ts';

let world: FullWorld;
let owner: pg.Client;
let planner: Planner;
let questions: Question[];
let operations: Operation[];
const clients: Record<string, Client> = {};
/** What may be asked at all: the rest is refused before a row is looked at. */
const answerable: Record<string, readonly Question[]> = {};
const refused: Record<string, readonly Question[]> = {};

/** May read nothing personal but what is their own. */
const outsiders = ['third party', 'nobody', 'volunteer', 'hospital', 'auditor'];
/** May read what is personal, and nothing sensitive. */
const staff = ['committee', 'gridworker'];

beforeAll(async () => {
  world = await startFullWorld();
  owner = new pg.Client({ connectionString: world.database.url });
  await owner.connect();
  const { schema, catalog } = world.app.system;
  planner = new Planner(schema, catalog);
  const isDerived = (type: string, field: string): boolean => field === 'masked' || catalog.get(type).fields.has(field);
  const types = catalog.exposures.map(({ name }) => name);
  const generator = new Generator(schema, types, isDerived, await takeSamples(), 20_261_122);
  // When a key was last used moves with the asking itself.
  const isStill = (text: string): boolean => !/lastUsedAt|LAST_USED_AT/.test(text);
  questions = [...pointed().filter((question) => isStill(textOf(question))), ...whole()];
  operations = Array.from({ length: 80 }, () => generator.operation()).filter(({ query }) => isStill(query));
  for (const name of ['coordinator', ...outsiders, ...staff]) {
    clients[name] = await clientOf(world, name);
    const { rights } = await world.app.identify(clients[name].headers);
    answerable[name] = questions.filter((question) => isAnswered(question, rights));
    refused[name] = oneOfEach(
      questions.filter((question) => !answerable[name]!.includes(question)),
      rights,
    );
  }
});
afterAll(async () => {
  await owner?.end();
  await world?.stop();
});

async function takeSamples(): Promise<Samples> {
  const ids: Record<string, string[]> = {};
  for (const { name, table } of world.app.system.catalog.exposures)
    ids[name] = (await rows(`select id from ${table} order by id limit 15`)).map(({ id }) => id!);
  const people = await rows('select full_name, phone_tail from person order by id limit 6');
  return {
    ids,
    cursors: [],
    texts: [
      ...people.flatMap(({ full_name: name, phone_tail: tail }) => [name!, name![0]!, tail ?? '0001']),
      ...['急救', 'zhang', rowMark],
    ],
    days: ['1960-01-01', '2025-04-01', '2025-05-07'],
  };
}

const rows = async (sql: string): Promise<Record<string, string>[]> =>
  (await owner.query<Record<string, string>>(sql)).rows;

/** Every filter, every order and every search there is, at least once. */
function pointed(): Question[] {
  const { schema, catalog } = world.app.system;
  return catalog.exposures.flatMap(({ name, plural, resource }) => {
    const filter = schema.getType(`${name}Filter`) as unknown as {
      getFields(): Record<string, { name: string; type: { name: string } }>;
    };
    const filters = Object.values(filter.getFields()).filter((field) => !['and', 'or', 'not'].includes(field.name));
    const orders = schema.getType(`${name}OrderField`) as unknown as { getValues(): { name: string }[] };
    const asked = [
      ...filters.flatMap((field) => {
        const operand = field.type.name === 'StringFilter' ? 'contains: "1"' : 'isNull: false';
        return [
          `(filter: { ${field.name}: { isNull: true } }) { totalCount nodes { id } }`,
          `(filter: { not: { or: [{ ${field.name}: { ${operand} } }] } }) { totalCount }`,
        ];
      }),
      ...orders
        .getValues()
        .map(
          (order) =>
            `(first: 7, orderBy: [{ field: ${order.name}, direction: DESC }]) { edges { cursor } pageInfo { endCursor } nodes { id } }`,
        ),
      ...(resource.search ? ['张', 'w', rowMark] : []).map((word) => `(search: "${word}") { totalCount nodes { id } }`),
    ];
    return asked.map((rest) => ({ type: name, list: plural, rest }));
  });
}

/** Every value of every type. */
function whole(): Question[] {
  return world.app.system.catalog.exposures.map(({ name, plural, fields }) => {
    const values = [...fields.values()].filter(
      ({ is, name: field }) => is !== 'many' && is !== 'one' && field !== 'lastUsedAt',
    );
    const selected = ['masked', ...values.map((field) => field.name)].join(' ');
    return { type: name, list: plural, rest: `(first: 100, includeArchived: true) { nodes { ${selected} } }` };
  });
}

/** Whether a question is not refused: what is refused is so by the caller's rights alone, and the planner leaves it to be worded. */
function isAnswered(question: Question, rights: Rights): boolean {
  const query = `{ ${textOf(question)} }`;
  const document = parse(query);
  return planner.plan({ key: query, document, operation: getOperationAST(document)!, variables: {}, rights }) !== null;
}

/** Of what is refused: all of a type that may be read, and one of a type that may not. */
function oneOfEach(all: readonly Question[], rights: Rights): Question[] {
  const seen = new Set<string>();
  return all.filter(({ type }) => {
    const isFirst = !seen.has(type);
    seen.add(type);
    return isFirst || rights.rows(world.app.system.catalog.get(type)) !== false;
  });
}

/** Siblings that are all refused fail in the order in which they are reached: which of them is named first tells nothing. */
const placeOf = (step: string | number): string => (typeof step === 'number' ? '*' : step);

/** What a caller hears in answer to one operation. */
async function answerTo(name: string, { query, variables }: Operation): Promise<{ data: any; rest: unknown }> {
  const { data, errors, status } = await clients[name]!.send(query, variables);
  const said = errors?.map(({ message, path, extensions }) =>
    JSON.stringify([message, path?.map(placeOf), extensions.code]),
  );
  return { data, rest: { status, errors: said?.sort() } };
}

type Heard = Map<string, unknown>;

/** What a caller hears in answer to everything. */
async function heardBy(name: string): Promise<Heard> {
  const heard: Heard = new Map();
  for (const { query, keys } of documentsOf(answerable[name]!)) {
    const { data, rest } = await answerTo(name, { query, variables: {} });
    expect(rest, `${name} ${query}`).toEqual({ status: 200, errors: undefined });
    for (const [key, question] of keys) heard.set(textOf(question), data[key]);
  }
  const alone = refused[name]!.map((question) => ({ query: `{ ${textOf(question)} }`, variables: {} }));
  for (const operation of [...alone, ...operations])
    heard.set(`${operation.query} ${JSON.stringify(operation.variables)}`, await answerTo(name, operation));
  return heard;
}

async function allHeard(names: readonly string[]): Promise<Map<string, Heard>> {
  return new Map(await Promise.all(names.map(async (name) => [name, await heardBy(name)] as const)));
}

describe('what may not be read tells nothing', () => {
  let before: Map<string, Heard>;

  it('asks for hundreds of things in every way there is', async () => {
    expect(questions.length).toBeGreaterThan(500);
    expect(new Set(questions.map(({ type }) => type)).size).toBe(world.app.system.catalog.exposures.length);
    before = await allHeard([...outsiders, ...staff, 'coordinator']);
    for (const name of ['third party', 'volunteer', 'hospital'])
      expect(answerable[name]!.length, name).toBeGreaterThan(150);
    expect(answerable.coordinator!.length).toBeGreaterThan(400);
  }, 240_000);

  it('when everything sensitive has become something else, to the staff that may not read it', async () => {
    expect(await scramble(world, owner, ['S3', 'S4'])).toBeGreaterThan(150);
    for (const [name, heard] of await allHeard([...outsiders, ...staff]))
      expect(differences(before.get(name)!, heard), name).toEqual([]);
  }, 240_000);

  it('when everything personal has become something else, to a third party, a volunteer, a hospital', async () => {
    expect(await scramble(world, owner, ['S2'])).toBeGreaterThan(1_000);
    for (const [name, heard] of await allHeard(outsiders))
      expect(differences(before.get(name)!, heard), name).toEqual([]);
  }, 240_000);

  it('while who may read it hears the difference, so that the tests above can fail', async () => {
    const heard = (await allHeard(['coordinator'])).get('coordinator')!;
    expect(differences(before.get('coordinator')!, heard).length).toBeGreaterThan(25);
  }, 240_000);
});

function differences(before: Heard, after: Heard): string[] {
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
    const database = await cloneTemplate();
    const found = await asOwner({ database }, (client) =>
      client.query<{ name: string }>(`
      select t.relname || ' (' || string_agg(a.attname, ', ' order by k.place) || ')' as name
      from pg_index i join pg_class t on t.oid = i.indrelid
        cross join unnest(i.indkey::int[]) with ordinality as k(number, place)
        join pg_attribute a on a.attrelid = t.oid and a.attnum = k.number
      where t.relnamespace = 'public'::regnamespace and i.indisunique and not i.indisprimary and t.relname <> 'mikro_orm_migrations'
      group by i.indexrelid, t.relname
      having not bool_or(a.attname = 'community_id') and not bool_or(a.attname ~ '_id$' and exists (select from pg_constraint c where c.conrelid = t.oid and c.contype = 'f' and a.attnum = any(c.conkey)))
      order by 1`),
    );
    await database.drop();
    expect(found.rows.map(({ name }) => name)).toEqual(forAll);
  });
});
