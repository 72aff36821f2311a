// The access matrix: every operation, and every field of every type, for every caller of the demo, on rows that are the
// caller's own, of the same community, and foreign. What is expected is worked out here from the published permission
// table alone; so the matrix grows with the schema, and the pipeline cannot agree with itself by mistake.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
} from 'graphql';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../api/src/kernel/id.ts';
import { startApp, type Client, type TestApp } from '../support/app.ts';
import { addElsewhere, addRows, asOwner, ownedBy } from '../support/elsewhere.ts';

interface Permission {
  readonly operations: readonly string[];
  readonly community?: readonly string[];
  readonly unit?: readonly string[];
  readonly key?: string;
  readonly anyone?: true;
  readonly self?: true;
}
interface TypeRules {
  readonly may: { readonly read: string };
  readonly unit?: string;
  readonly self?: string;
  readonly owner?: string;
  readonly fields: Readonly<Record<string, 'S0' | 'S1' | 'S2' | 'S3' | 'S4'>>;
}
const table = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../schema/permissions.json'), 'utf8')) as {
  readonly permissions: Readonly<Record<string, Permission>>;
  readonly types: Readonly<Record<string, TypeRules>>;
};
const opens = { S0: undefined, S1: undefined, S2: 'personal.read', S3: 'sensitive.read', S4: 'nobody' } as const;

/** What the demo gives to each sign-in; `isPerson` and `isStaff` say which rows can be their own. */
interface Facts {
  readonly role?: string;
  readonly isPerson?: true;
  readonly isStaff?: true;
  /** Scopes of a key. */
  readonly scopes?: readonly string[];
}
const callers: Readonly<Record<string, Facts>> = {
  operator: { role: 'SYSTEM_ADMIN' },
  committee: { role: 'COMMITTEE_CHAIR', isPerson: true },
  coordinator: { role: 'COORDINATOR' },
  socialworker: { role: 'SOCIAL_WORKER' },
  gridworker: { role: 'GRID_WORKER' },
  volunteer: { role: 'VOLUNTEER', isPerson: true },
  hospital: { role: 'PARTNER_STAFF', isStaff: true },
  school: { role: 'PARTNER_STAFF' },
  auditor: { role: 'AUDIT_READER' },
  'third party': {
    scopes: [
      ...['community:read', 'partner:read', 'volunteer:read', 'training:read', 'safety:read', 'activity:read'],
      ...['certificate:read', 'council:read', 'impact:read'],
    ],
  },
  nobody: {},
};
const names = Object.keys(callers);

let test: TestApp;
/** Ids of a row of each type: mine belongs to the hospital and is about the volunteer, theirs to nobody here. */
let rows: Readonly<Record<'mine' | 'theirs' | 'foreign', Readonly<Record<string, string>>>>;
const clients: Record<string, Client> = {};

beforeAll(async () => {
  test = await startApp({ demo: true });
  await asOwner(test, dropUniqueness);
  const community = await asOwner(
    test,
    async (client) =>
      (await client.query<{ id: string }>(`select id from community where level = 'COMMUNITY'`)).rows[0]!.id,
  );
  const [mine, theirs, foreign] = [
    await addRows(test, community),
    await addRows(test, community),
    (await addElsewhere(test)).ids,
  ];
  await asOwner(test, async (client) => {
    await client.query(`update account set person_id = $1 where username in ('volunteer', 'committee')`, [mine.Person]);
    await client.query(
      `update role_grant set partner_unit_id = $1 where account_id = (select id from account where username = 'hospital')`,
      [mine.PartnerUnit],
    );
    const audit = await client.query<{ id: string }>(
      'select id from audit_entry where community_id = $1 order by id limit 2',
      [community],
    );
    [mine.AuditEntry, theirs.AuditEntry] = audit.rows.map(({ id }) => id) as [string, string];
  });
  rows = { mine, theirs, foreign: { ...foreign, AuditEntry: newId() } };
  for (const name of names)
    clients[name] =
      name === 'nobody'
        ? test.withHeaders({})
        : name === 'third party'
          ? test.withHeaders({ authorization: 'Bearer qm_demo_thirdparty' })
          : await test.as(name);
}, 120_000);
afterAll(() => test?.stop());

/** The rows of the matrix are made of one pattern: more of them than the rules of the domain would let stand. */
async function dropUniqueness(client: pg.Client): Promise<void> {
  const constraints = await client.query<{ table: string; name: string }>(
    `select conrelid::regclass::text as table, conname as name from pg_constraint where contype in ('x', 'u') and connamespace = 'public'::regnamespace`,
  );
  for (const { table: of, name } of constraints.rows)
    await client.query(`alter table ${of} drop constraint "${name}" cascade`);
  const indexes = await client.query<{ name: string }>(
    `select indexrelid::regclass::text as name from pg_index i join pg_class t on t.oid = i.indrelid where indisunique and not indisprimary and t.relnamespace = 'public'::regnamespace`,
  );
  for (const { name } of indexes.rows) await client.query(`drop index ${name}`);
}

type Relation = 'mine' | 'theirs' | 'foreign';

/** Whether a permission reaches a row: for the whole community, for the own unit, or for oneself. */
function reaches(
  { role, isPerson, isStaff, scopes }: Facts,
  name: string,
  type: TypeRules,
  relation: Relation,
): boolean {
  const permission = table.permissions[name];
  if (!permission) return false;
  if (permission.anyone) return true;
  if (relation === 'foreign') return false;
  // The accounts of these rows are nobody's here.
  if (type.owner) return false;
  if (scopes) return permission.key?.endsWith(':read') === true && scopes.includes(permission.key);
  if (!role) return false;
  const isOwn = relation === 'mine';
  return (
    permission.community?.includes(role) === true ||
    (isOwn && isStaff === true && type.unit !== undefined && permission.unit?.includes(role) === true) ||
    (isOwn && isPerson === true && type.self !== undefined && permission.self === true)
  );
}

/** Whether somebody may try an operation at all. */
function mayTry(facts: Facts, permission: Permission, type: TypeRules | undefined): boolean {
  const { role, scopes, isPerson } = facts;
  if (permission.anyone) return true;
  if (scopes) return permission.key?.endsWith(':read') === true && scopes.includes(permission.key);
  if (!role) return false;
  if (permission.community?.includes(role) || permission.unit?.includes(role)) return true;
  // What is about oneself is there for those about whom there is a record.
  return permission.self === true && isPerson === true && (type === undefined || type.self !== undefined);
}

/** An operation with the least that it takes, about things that are not there. */
function smallest(
  kind: 'query' | 'mutation',
  field: GraphQLField<unknown, unknown>,
): { query: string; variables: Record<string, unknown> } {
  const needed = field.args.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
  const variables = Object.fromEntries(needed.map(({ name, type }) => [name, valueOf(type)]));
  const declared = needed.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = needed.map(({ name }) => `${name}: $${name}`).join(', ');
  const selection = isLeafType(getNamedType(field.type)) ? '' : '{ __typename }';
  return {
    query: `${kind}${declared ? `(${declared})` : ''} { ${field.name}${passed ? `(${passed})` : ''} ${selection} }`,
    variables,
  };
}

function valueOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType as GraphQLInputType);
  if (isListType(type)) return [valueOf(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((field) => isNonNullType(field.type))
        .map((field) => [field.name, valueOf(field.type)]),
    );
  return (
    {
      ID: '00000000-0000-7000-8000-000000000000',
      Int: 1,
      Boolean: false,
      LocalDate: '2026-01-01',
      DateTime: '2026-01-01T00:00:00Z',
      JSON: {},
    }[type.name] ?? 'x'
  );
}

const permissionOf = (operation: string): Permission[] =>
  Object.values(table.permissions).filter(({ operations }) => operations.includes(operation));

describe('the permission table', () => {
  it('names every operation of the schema once, and no other', () => {
    const { schema } = test.app.system;
    const offered = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((root) =>
      Object.keys(root?.getFields() ?? {}),
    );
    const named = Object.values(table.permissions).flatMap(({ operations }) => operations);
    expect(named.sort()).toEqual(offered.sort());
  });

  it('names every type of the catalog, and every field that a class guards', () => {
    const { catalog } = test.app.system;
    expect(Object.keys(table.types).sort()).toEqual(catalog.exposures.map(({ name }) => name).sort());
    for (const { name, fields } of catalog.exposures) {
      const guarded = [...fields.values()].filter((field) => field.is !== 'many').map((field) => field.name);
      expect(Object.keys(table.types[name]!.fields).sort(), name).toEqual(guarded.sort());
    }
  });
});

describe.each(names)('%s', (name) => {
  const facts = callers[name]!;

  it('may try just the operations that the table gives', async () => {
    const { schema } = test.app.system;
    const [expected, found]: [string[], string[]] = [[], []];
    for (const [kind, root] of [
      ['query', schema.getQueryType()!],
      ['mutation', schema.getMutationType()!],
    ] as const) {
      for (const field of Object.values(root.getFields())) {
        const [permission] = permissionOf(field.name);
        const type =
          kind === 'query' ? table.types[getNamedType(field.type).name.replace(/Connection$/, '')] : undefined;
        const refusal = facts.role || facts.scopes ? 'FORBIDDEN' : 'UNAUTHENTICATED';
        expected.push(`${field.name}: ${mayTry(facts, permission!, type) ? 'goes in' : refusal}`);
        const { query, variables } = smallest(kind, field);
        const { errors = [], data } = await clients[name]!.send(query, variables);
        expect(data, `${query} ${JSON.stringify(errors)}`).toBeDefined();
        const code = errors[0]?.extensions.code;
        found.push(`${field.name}: ${code === 'FORBIDDEN' || code === 'UNAUTHENTICATED' ? code : 'goes in'}`);
      }
    }
    expect(found).toEqual(expected);
  }, 60_000);

  it('reads just the rows and fields that the table gives', async () => {
    const [expected, found]: [string[], string[]] = [[], []];
    for (const [typeName, type] of Object.entries(table.types)) {
      const relations = (['mine', 'theirs', 'foreign'] as const).filter((relation) => rows[relation][typeName]);
      for (const relation of relations) expected.push(expectation(facts, typeName, type, relation));
      found.push(...(await readBy(clients[name]!, typeName, type, relations)));
    }
    expect(found).toEqual(expected);
  }, 60_000);
});

describe('what me tells', () => {
  it('is for which rows each permission of the table is held', async () => {
    for (const name of names.filter((each) => each !== 'nobody')) {
      const facts = callers[name]!;
      const { me } = await clients[name]!.data(
        '{ me { permissions reaches { permission communityIds partnerUnitIds } } }',
      );
      const reaches = me.reaches as { permission: string; communityIds: string[]; partnerUnitIds: string[] }[];
      const expected = (me.permissions as string[]).flatMap((permission) => {
        const { key, community = [], unit = [] } = table.permissions[permission]!;
        const isOfCommunity = facts.scopes
          ? key?.endsWith(':read') === true && facts.scopes.includes(key)
          : community.includes(facts.role!);
        const isOfUnit = unit.includes(facts.role ?? '');
        return isOfCommunity || isOfUnit ? [`${permission} ${isOfCommunity} ${isOfUnit}`] : [];
      });
      const told = reaches.map(
        ({ permission, communityIds, partnerUnitIds }) =>
          `${permission} ${communityIds.length > 0} ${partnerUnitIds.length > 0}`,
      );
      expect(told, name).toEqual(expected);
    }
  });
});

describe('live changes', () => {
  /** What a stream says in its first moments: a code, or nothing when it stays open. */
  async function heardBy(client: Client): Promise<string> {
    const end = new AbortController();
    const timer = setTimeout(() => end.abort(), 1_000);
    const headers = { 'content-type': 'application/json', accept: 'text/event-stream', ...client.headers };
    const body = JSON.stringify({ query: 'subscription { changed(types: []) { types } }' });
    let text = '';
    try {
      const { body: stream } = await fetch(`${test.url}/graphql/stream`, {
        method: 'POST',
        headers,
        body,
        signal: end.signal,
      });
      for await (const chunk of stream!) text += Buffer.from(chunk).toString();
    } catch {
      // It was still open.
    }
    clearTimeout(timer);
    return /UNAUTHENTICATED|FORBIDDEN/.exec(text)?.[0] ?? 'goes in';
  }

  it('are followed by just those to whom the table gives them', async () => {
    const [permission] = permissionOf('changed');
    const expected = names.map(
      (name) =>
        `${name}: ${mayTry(callers[name]!, permission!, undefined) ? 'goes in' : name === 'nobody' ? 'UNAUTHENTICATED' : 'FORBIDDEN'}`,
    );
    expect(await Promise.all(names.map(async (name) => `${name}: ${await heardBy(clients[name]!)}`))).toEqual(expected);
  });
});

function line(typeName: string, relation: string, isShown: boolean, masked: readonly string[]): string {
  return `${typeName} ${relation}: ${isShown ? `shown${masked.length > 0 ? ` without ${[...masked].sort().join(' ')}` : ' whole'}` : 'not shown'}`;
}

function expectation(facts: Facts, typeName: string, type: TypeRules, relation: Relation): string {
  const isShown = reaches(facts, type.may.read, type, relation);
  const masked = Object.entries(type.fields).flatMap(([field, privacyClass]) => {
    const permission = opens[privacyClass];
    return permission !== undefined && !reaches(facts, permission, type, relation) ? [field] : [];
  });
  return line(typeName, relation, isShown, masked);
}

/** Reads the rows of a type one by one and as a list, which must agree; says of each what was shown. */
async function readBy(
  client: Client,
  typeName: string,
  type: TypeRules,
  relations: readonly Relation[],
): Promise<string[]> {
  const { singular, plural } = test.app.system.catalog.get(typeName);
  const object = test.app.system.schema.getType(typeName) as GraphQLObjectType;
  const fields = Object.keys(type.fields).map((field) =>
    isObjectType(getNamedType(object.getFields()[field]!.type)) ? `${field} { __typename }` : field,
  );
  const ids = relations.map((relation) => rows[relation][typeName]!);
  const single = relations.map((relation, index) => `${relation}: ${singular}(id: "${ids[index]}") { ...F }`).join(' ');
  const list = `list: ${plural}(filter: { id: { in: ${JSON.stringify(ids)} } }, includeArchived: true) { totalCount nodes { ...F } }`;
  const nodes = `nodes(ids: ${JSON.stringify(ids)}) { ...F }`;
  const fragment = `fragment F on ${typeName} { id masked ${fields.join(' ')} }`;
  const { data } = await client.send(`{ ${nodes} ${single} ${list} } ${fragment}`);
  const alone = data ?? (await client.send(`{ ${nodes} } ${fragment}`)).data;
  return relations.map((relation, index) => {
    const row = data?.[relation] ?? null;
    const listed = data?.list.nodes.find(({ id }: { id: string }) => id === ids[index]) ?? null;
    const byId = alone.nodes[index]?.id ? alone.nodes[index] : null;
    // A list, a record and a node show the same, or one of them is a way round.
    expect([listed, byId], `${typeName} ${relation}`).toEqual([row, row]);
    return line(typeName, relation, row !== null, row === null ? [] : hiddenIn(row, typeName, type));
  });
}

/**
 * What is hidden in a row: said so, and null. Whatever is said to be shown is there, as no field of these rows is empty;
 * but a record that it points to may be out of reach, while its id is told.
 */
function hiddenIn(row: Record<string, unknown>, typeName: string, type: TypeRules): string[] {
  const masked = row.masked as string[];
  for (const field of masked) expect(row[field], field).toBeNull();
  const isFull = ownedBy(test).some(({ name }) => name === typeName);
  const empty = Object.keys(isFull ? type.fields : {}).filter(
    (field) => row[field] === null && !masked.includes(field) && !(`${field}Id` in type.fields),
  );
  return [...masked, ...empty.filter((field) => field !== 'archivedAt').map((field) => `(empty) ${field}`)];
}
