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
  parse,
  type DocumentNode,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
} from 'graphql';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Exposure } from '../../api/src/kernel/resource/catalog.ts';
import type { Client } from '../support/app.ts';
import { answerOrdinarily, clientOf } from '../support/callers.ts';
import { asOwner } from '../support/elsewhere.ts';
import { startFullWorld, type FullWorld } from '../support/full-world.ts';
import { pathSql } from '../support/path-sql.ts';

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

/** What the demo gives to each sign-in; `isPerson`, `isStaff` and `isHolder` say which rows can be their own. */
interface Facts {
  readonly role?: string;
  readonly isPerson?: true;
  readonly isStaff?: true;
  readonly isHolder?: true;
  /** Scopes of a key. */
  readonly scopes?: readonly string[];
}
const callers: Readonly<Record<string, Facts>> = {
  operator: { role: 'SYSTEM_ADMIN' },
  committee: { role: 'COMMITTEE_CHAIR', isPerson: true },
  coordinator: { role: 'COORDINATOR' },
  socialworker: { role: 'SOCIAL_WORKER' },
  gridworker: { role: 'GRID_WORKER' },
  volunteer: { role: 'VOLUNTEER', isPerson: true, isHolder: true },
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

let world: FullWorld;
const clients: Record<string, Client> = {};
/** The rows of each type, with what they are to whom: mine belong to the hospital and are about the volunteer. */
const rows: Record<string, readonly MatrixRow[]> = {};

interface MatrixRow {
  readonly id: string;
  readonly label: string;
  readonly isForeign: boolean;
  /** Whether it leads to the hospital; to the volunteer’s and the chair’s person; to the volunteer’s account. */
  readonly isOfUnit: boolean;
  readonly isOfPerson: boolean;
  readonly isOfAccount: boolean;
  /** Whether no value of it that may be empty is so. */
  readonly isFull: boolean;
}

beforeAll(async () => {
  world = await startFullWorld();
  await asOwner(world, async (client) => {
    for (const exposure of world.app.system.catalog.exposures) rows[exposure.name] = await rowsOf(client, exposure);
  });
  for (const name of names) clients[name] = await clientOf(world, name);
});
afterAll(() => world?.stop());

/**
 * The added rows of a type; where they lead is followed in the database, by the paths of the table. With whom a view is
 * shared is a rule of its own, which is tried with the views.
 */
async function rowsOf(client: pg.Client, exposure: Exposure): Promise<MatrixRow[]> {
  const { catalog } = world.app.system;
  const { unit, self, owner } = table.types[exposure.name]!;
  const leads = (path: string | undefined, id: string): string =>
    path ? `coalesce(${pathSql(catalog, exposure, path, 't')} = ${id}, false)` : 'false';
  const { Person, PartnerUnit } = world.rows.mine;
  const { rows: found } = await client.query<Record<'id' | 'of_unit' | 'of_person' | 'of_account', string>>(
    `select id, ${leads(unit, `'${PartnerUnit![0]}'`)} as of_unit, ${leads(self, `'${Person![0]}'`)} as of_person,
       ${leads(owner, `(select id from account where username = 'volunteer')`)} as of_account
     from "${exposure.table}" t where id = any($1) ${exposure.name === 'SavedView' ? `and sharing = 'MINE'` : ''}`,
    [Object.values(world.rows).flatMap((ids) => ids[exposure.name]!)],
  );
  const facts = new Map(found.map((row) => [row.id, row]));
  return Object.entries(world.rows).flatMap(([whose, ids]) =>
    ids[exposure.name]!.filter((id) => facts.has(id)).map((id, index) => ({
      ...{ id, label: `${whose} ${index}`, isForeign: whose === 'foreign' },
      isOfUnit: Boolean(facts.get(id)!.of_unit),
      isOfPerson: Boolean(facts.get(id)!.of_person),
      isOfAccount: Boolean(facts.get(id)!.of_account),
      isFull: exposure.name !== 'Community' && id !== ids[exposure.name]!.at(-1),
    })),
  );
}

/** Whether a permission reaches a row: for the whole community, for the own unit, for oneself, or for whose account it is. */
function reaches(
  { role, isPerson, isStaff, isHolder, scopes }: Facts,
  name: string,
  type: TypeRules,
  row: MatrixRow,
): boolean {
  const permission = table.permissions[name];
  if (!permission) return false;
  if (permission.anyone) return true;
  if (row.isForeign) return false;
  if (type.owner) return isHolder === true && row.isOfAccount;
  if (scopes) return permission.key?.endsWith(':read') === true && scopes.includes(permission.key);
  if (!role) return false;
  return (
    permission.community?.includes(role) === true ||
    (row.isOfUnit && isStaff === true && permission.unit?.includes(role) === true) ||
    (row.isOfPerson && isPerson === true && permission.self === true)
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

const documents = new Map<string, DocumentNode>();

/** The same operations are asked for every caller: each is read once. */
function documentOf(query: string): DocumentNode {
  const known = documents.get(query) ?? parse(query);
  documents.set(query, known);
  return known;
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
    const { schema } = world.app.system;
    const offered = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((root) =>
      Object.keys(root?.getFields() ?? {}),
    );
    const named = Object.values(table.permissions).flatMap(({ operations }) => operations);
    expect(named.sort()).toEqual(offered.sort());
  });

  it('names every type of the catalog, and every field that a class guards', () => {
    const { catalog } = world.app.system;
    expect(Object.keys(table.types).sort()).toEqual(catalog.exposures.map(({ name }) => name).sort());
    for (const { name, fields } of catalog.exposures) {
      const guarded = [...fields.values()].filter((field) => field.is !== 'many').map((field) => field.name);
      expect(Object.keys(table.types[name]!.fields).sort(), name).toEqual(guarded.sort());
    }
  });
});

describe.each(names)('%s', (name) => {
  const facts = callers[name]!;

  it('reads just the rows and fields that the table gives', async () => {
    const [expected, found]: [string[], string[]] = [[], []];
    const readable = Object.keys(table.types).filter((each) =>
      mayTry(facts, table.permissions[table.types[each]!.may.read]!, table.types[each]),
    );
    for (const typeName of Object.keys(table.types))
      for (const row of rows[typeName]!) expected.push(expectation(facts, typeName, table.types[typeName]!, row));
    for (let start = 0; start < readable.length; start += typesAtOnce)
      found.push(...(await readTogether(clients[name]!, readable.slice(start, start + typesAtOnce))));
    for (const typeName of Object.keys(table.types).filter((each) => !readable.includes(each)))
      found.push(...(await readUnreadable(clients[name]!, typeName)));
    expect(found.sort()).toEqual(expected.sort());
  });
});

// Afterwards, as what is tried may change what is the caller’s own.
describe.each(names)('%s', (name) => {
  const facts = callers[name]!;

  it('may try just the operations that the table gives', async () => {
    const { schema } = world.app.system;
    const identity = await world.app.identify(clients[name]!.headers);
    const [expected, found]: [string[], string[]] = [[], []];
    const sent = new Set<string>();
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
        // Every operation is tried by itself, the first of each kind and permission on the whole way through HTTP.
        const group = `${kind} ${Object.keys(table.permissions).find((key) => table.permissions[key] === permission)}`;
        const answer = sent.has(group)
          ? await answerOrdinarily(world, identity, documentOf(query), variables)
          : await clients[name]!.send(query, variables);
        sent.add(group);
        expect(answer.data, `${query} ${JSON.stringify(answer.errors)}`).toBeDefined();
        const code = answer.errors?.[0]?.extensions.code;
        found.push(`${field.name}: ${code === 'FORBIDDEN' || code === 'UNAUTHENTICATED' ? code : 'goes in'}`);
      }
    }
    expect(found).toEqual(expected);
  });
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
  /** What comes of a stream in its first moments: the code with which it is refused, or that it stays open. */
  async function heardBy(client: Client): Promise<string> {
    const end = new AbortController();
    const headers = { 'content-type': 'application/json', accept: 'text/event-stream', ...client.headers };
    const body = JSON.stringify({ query: 'subscription { changed(types: []) { types } }' });
    const { body: stream } = await fetch(`${world.url}/graphql/stream`, {
      ...{ method: 'POST', headers, body, signal: end.signal },
    });
    // Whether it is refused is known by now, and said at once: only a stream that stays open is cut off here.
    const timer = setTimeout(() => end.abort(), 1_000);
    let text = '';
    try {
      for await (const chunk of stream!) text += Buffer.from(chunk).toString();
    } catch (error) {
      if (!end.signal.aborted) throw error;
    }
    clearTimeout(timer);
    return /"code":"(\w+)"/.exec(text)?.[1] ?? (end.signal.aborted ? 'goes in' : 'ended');
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

function line(typeName: string, row: MatrixRow, isShown: boolean, masked: readonly string[]): string {
  return `${typeName} ${row.label}: ${isShown ? `shown${masked.length > 0 ? ` without ${[...masked].sort().join(' ')}` : ' whole'}` : 'not shown'}`;
}

function expectation(facts: Facts, typeName: string, type: TypeRules, row: MatrixRow): string {
  const isShown = reaches(facts, type.may.read, type, row);
  const masked = Object.entries(type.fields).flatMap(([field, privacyClass]) => {
    const permission = opens[privacyClass];
    return permission !== undefined && !reaches(facts, permission, type, row) ? [field] : [];
  });
  return line(typeName, row, isShown, masked);
}

/** How many types are read in one document: three lists of aliases fit into what one may hold. */
const typesAtOnce = 5;

/** Reads the rows of some types: as lists, as nodes, and the first of mine, theirs and the foreign ones by themselves. All must agree. */
async function readTogether(client: Client, typeNames: readonly string[]): Promise<string[]> {
  const parts = typeNames.map((typeName) => {
    const { singular, plural } = world.app.system.catalog.get(typeName);
    const ids = rows[typeName]!.map(({ id }) => id);
    const single = firstOf(typeName).map(
      ({ id }, index) => `${singular}${index}: ${singular}(id: "${id}") { ...${typeName} }`,
    );
    return `${plural}(first: 100, filter: { id: { in: ${JSON.stringify(ids)} } }, includeArchived: true) { nodes { ...${typeName} } } ${single.join(' ')}`;
  });
  const fragments = typeNames.map(fragmentOf).join(' ');
  const data = await client.data(`{ ${parts.join(' ')} } ${fragments}`);
  const byId = await nodesOf(client, typeNames);
  return typeNames.flatMap((typeName) => {
    const { singular, plural } = world.app.system.catalog.get(typeName);
    const listed = new Map((data[plural].nodes as { id: string }[]).map((row) => [row.id, row]));
    const alone = new Map(firstOf(typeName).map(({ id }, index) => [id, data[`${singular}${index}`]]));
    return rows[typeName]!.map((row) => {
      const shown = listed.get(row.id) ?? null;
      // A list, a record and a node show the same, or one of them is a way round.
      expect(
        [byId.get(row.id) ?? null, alone.has(row.id) ? alone.get(row.id) : shown],
        `${typeName} ${row.label}`,
      ).toEqual([shown, shown]);
      return line(typeName, row, shown !== null, shown === null ? [] : hiddenIn(shown, typeName, row));
    });
  });
}

/** The rows of a type that may not be read at all: its list and its records are refused, and as nodes they are not there. */
async function readUnreadable(client: Client, typeName: string): Promise<string[]> {
  const { singular, plural } = world.app.system.catalog.get(typeName);
  const ids = rows[typeName]!.map(({ id }) => id);
  for (const query of [`{ ${plural} { totalCount } }`, `{ ${singular}(id: "${ids[0]}") { id } }`]) {
    const { data, errors } = await client.send(query);
    expect([data ?? null, errors?.length], query).toEqual([singular in (data ?? {}) ? { [singular]: null } : null, 1]);
  }
  const byId = await nodesOf(client, [typeName]);
  return rows[typeName]!.map((row) => line(typeName, row, byId.has(row.id), []));
}

const firstOf = (typeName: string): MatrixRow[] => rows[typeName]!.filter(({ label }) => label.endsWith(' 0'));

/** The rows of some types by their ids alone; each type by itself, since fields of one name may be of different kinds. */
async function nodesOf(client: Client, typeNames: readonly string[]): Promise<Map<string, Shown>> {
  const parts = typeNames.map((typeName) => {
    const ids = JSON.stringify(rows[typeName]!.map(({ id }) => id));
    return `of${typeName}: nodes(ids: ${ids}) { ...${typeName} }`;
  });
  const data = await client.data(`{ ${parts.join(' ')} } ${typeNames.map(fragmentOf).join(' ')}`);
  const shown = (Object.values(data) as (Shown | null)[][]).flat().filter((node) => node !== null);
  return new Map(shown.map((node) => [node.id, node]));
}

type Shown = Record<string, unknown> & { readonly id: string };

function fragmentOf(typeName: string): string {
  const object = world.app.system.schema.getType(typeName) as GraphQLObjectType;
  const fields = Object.keys(table.types[typeName]!.fields).map((field) =>
    isObjectType(getNamedType(object.getFields()[field]!.type)) ? `${field} { __typename }` : field,
  );
  return `fragment ${typeName} on ${typeName} { id masked ${fields.join(' ')} }`;
}

/**
 * What is hidden in a row: said so, and null. Whatever is said to be shown is there, where no value of the row is empty;
 * but a record that it points to may be out of reach, while its id is told.
 */
function hiddenIn(shown: Record<string, unknown>, typeName: string, { isFull }: MatrixRow): string[] {
  const masked = shown.masked as string[];
  for (const field of masked) expect(shown[field], field).toBeNull();
  const { fields } = table.types[typeName]!;
  const empty = Object.keys(isFull ? fields : {}).filter(
    (field) => shown[field] === null && !masked.includes(field) && !(`${field}Id` in fields),
  );
  return [...masked, ...empty.filter((field) => field !== 'archivedAt').map((field) => `(empty) ${field}`)];
}
