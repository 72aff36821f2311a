// The access matrix: every operation and every field, for every demo sign-in, the third-party key and nobody. What is
// expected is worked out from the committed permission table alone; the matrix grows by itself with the schema.
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
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type Client, type TestApp } from '../support/app.ts';

interface Permission {
  readonly community?: readonly string[];
  readonly unit?: readonly string[];
  readonly key?: string;
  readonly anyone?: true;
  readonly self?: true;
  readonly operations: readonly string[];
}

interface TypeRow {
  readonly may: { readonly read: string };
  readonly unit?: string;
  readonly self?: string;
  readonly fields: Readonly<Record<string, string>>;
}

const file = path.resolve(import.meta.dirname, '../../schema/permissions.json');
const table = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly permissions: Readonly<Record<string, Permission>>;
  readonly types: Readonly<Record<string, TypeRow>>;
};

interface Who {
  readonly role?: string;
  readonly isOfUnit?: true;
  readonly isOnFile?: true;
  readonly reads?: true;
}

const callers: Readonly<Record<string, Who>> = {
  operator: { role: 'SYSTEM_ADMIN' },
  committee: { role: 'COMMITTEE_CHAIR' },
  coordinator: { role: 'COORDINATOR' },
  socialworker: { role: 'SOCIAL_WORKER' },
  gridworker: { role: 'GRID_WORKER' },
  volunteer: { role: 'VOLUNTEER', isOnFile: true },
  hospital: { role: 'PARTNER_STAFF', isOfUnit: true },
  school: { role: 'PARTNER_STAFF', isOfUnit: true },
  auditor: { role: 'AUDIT_READER' },
  'third party': { reads: true },
  nobody: {},
};

/** Whether a caller holds a permission anywhere at all. */
function holds({ role, isOfUnit, isOnFile, reads }: Who, permission: Permission): boolean {
  if (permission.anyone) return true;
  if (role && permission.community?.includes(role)) return true;
  if (role && isOfUnit && permission.unit?.includes(role)) return true;
  if (isOnFile && permission.self) return true;
  return !!reads && !!permission.key?.endsWith(':read');
}

let test: TestApp;
const clients = new Map<string, Client>();

beforeAll(async () => {
  test = await startApp({ demo: true });
  for (const name of Object.keys(callers)) {
    if (name === 'nobody') clients.set(name, test.withHeaders({}));
    else if (name === 'third party')
      clients.set(name, test.withHeaders({ authorization: 'Bearer qm_demo_thirdparty' }));
    else clients.set(name, await test.as(name));
  }
}, 120_000);

afterAll(() => test?.stop());

const noRow = '00000000-0000-7000-8000-000000000000';

/** Some value that a type takes; ids lead nowhere, so that what is allowed changes little. */
function someValue(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return someValue(type.ofType as GraphQLInputType);
  if (isListType(type)) return [someValue(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]!.value;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter(isRequiredInputField);
    return Object.fromEntries(required.map((field) => [field.name, someValue(field.type)]));
  }
  const values: Readonly<Record<string, unknown>> = {
    ID: noRow,
    Int: 1,
    Boolean: true,
    LocalDate: '2026-01-05',
    DateTime: '2026-01-05T09:00:00+08:00',
  };
  return values[type.name] ?? '试';
}

function documentOf(
  kind: 'query' | 'mutation',
  field: GraphQLField<unknown, unknown>,
): [string, Record<string, unknown>] {
  const required = field.args.filter(isRequiredArgument);
  const declared = required.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = required.map(({ name }) => `${name}: $${name}`).join(', ');
  const target = getNamedType(field.type);
  const inner = isLeafType(target) ? '' : kind === 'mutation' ? '{ userErrors { code } }' : '{ __typename }';
  const document = `${kind} Try${declared ? `(${declared})` : ''} { ${field.name}${passed ? `(${passed})` : ''} ${inner} }`;
  return [document, Object.fromEntries(required.map(({ name, type }) => [name, someValue(type)]))];
}

const refusals = new Set(['FORBIDDEN', 'UNAUTHENTICATED']);

describe.each(Object.keys(callers))('%s', (name) => {
  it.each(['query', 'mutation'] as const)(
    'may send each %s just when the table says so',
    async (kind) => {
      const { schema } = test.app.system;
      const root = (kind === 'query' ? schema.getQueryType() : schema.getMutationType())!;
      const wrong: string[] = [];
      for (const field of Object.values(root.getFields())) {
        const [permissionName, permission] = Object.entries(table.permissions).find(([, each]) =>
          each.operations.includes(field.name),
        )!;
        const [document, variables] = documentOf(kind, field);
        const { errors } = await clients.get(name)!.send(document, variables);
        const code = errors?.[0]?.extensions.code;
        const isAllowed = !code || !refusals.has(code);
        const isExpected = holds(callers[name]!, permission);
        if (isAllowed !== isExpected || code === 'INTERNAL')
          wrong.push(
            `${field.name} (${permissionName}): expected ${isExpected ? 'allowed' : 'refused'}, got ${code ?? 'allowed'}`,
          );
      }
      expect(wrong).toEqual([]);
    },
    120_000,
  );

  it('sees of every type the fields of its classes, and of the others their names in masked', async () => {
    const wrong: string[] = [];
    for (const [type, row] of Object.entries(table.types)) {
      if (!holds(callers[name]!, table.permissions[row.may.read]!)) continue;
      for (const shown of await rowsOf(name, type)) wrong.push(...faultsOf(name, type, row, shown));
    }
    expect(wrong).toEqual([]);
  }, 120_000);
});

type Row = Readonly<Record<string, unknown>> & { readonly masked: readonly string[] };

async function rowsOf(name: string, type: string): Promise<Row[]> {
  const exposure = test.app.system.catalog.get(type);
  const fields = Object.values((test.app.system.schema.getType(type) as GraphQLObjectType).getFields());
  const plain = fields.filter(
    (field) => !isObjectType(getNamedType(field.type)) && (exposure.fields.has(field.name) || field.name === 'masked'),
  );
  const query = `{ ${exposure.plural}(first: 20) { nodes { ${plain.map((field) => field.name).join(' ')} } } }`;
  const data = (await clients.get(name)!.data(query)) as Record<string, { nodes: Row[] }>;
  return data[exposure.plural]!.nodes;
}

const opens: Readonly<Record<string, string>> = { S2: 'personal.read', S3: 'sensitive.read' };

/** What is wrong with one row: a field that should be hidden and is not, or the other way round. */
function faultsOf(name: string, type: string, row: TypeRow, shown: Row): string[] {
  const who = callers[name]!;
  return Object.entries(row.fields).flatMap(([field, privacyClass]) => {
    if (privacyClass < 'S2') return shown.masked.includes(field) ? [`${type}.${field} is masked`] : [];
    const permission = table.permissions[opens[privacyClass] ?? ''];
    const byRole = !!who.role && !!permission?.community?.includes(who.role);
    // Own rows of a unit or a person may be seen; which these are is the business of the tests below.
    const mayBeOwn =
      (!!row.unit && !!who.isOfUnit && !!permission?.unit) || (!!row.self && !!who.isOnFile && !!permission?.self);
    const isMasked = shown.masked.includes(field);
    const isLeaking = isMasked && field in shown && shown[field] !== null;
    if (isLeaking) return [`${type}.${field} is named in masked and shown`];
    const isOpenEitherWay = mayBeOwn && !byRole;
    if (isMasked === byRole && !isOpenEitherWay) return [`${type}.${field} of ${privacyClass}: masked ${isMasked}`];
    return [];
  });
}

describe('a relation', () => {
  const attendances =
    '{ trainingAttendances(first: 100, orderBy: [{ field: SESSION_HELD_ON }]) { nodes { volunteerName volunteer { person { id } } session { providerUnit { name } } } } }';
  type Line = {
    volunteerName: string | null;
    volunteer: { person: { id: string } };
    session: { providerUnit: { name: string } };
  };

  async function linesOf(name: string): Promise<Line[]> {
    const { trainingAttendances } = (await clients.get(name)!.data(attendances)) as {
      trainingAttendances: { nodes: Line[] };
    };
    return trainingAttendances.nodes;
  }

  it('of the own unit opens the names on its rosters, and of another unit does not', async () => {
    const lines = await linesOf('hospital');
    const own = lines.filter((line) => line.session.providerUnit.name === '金银潭医院');
    const foreign = lines.filter((line) => line.session.providerUnit.name !== '金银潭医院');
    expect([own.length > 0, foreign.length > 0]).toEqual([true, true]);
    expect(own.every((line) => line.volunteerName !== null)).toBe(true);
    expect(foreign.every((line) => line.volunteerName === null)).toBe(true);
  });

  it('to oneself opens the own name, and no other', async () => {
    const me = clients.get('volunteer')!;
    const { people } = await me.data('{ people(first: 100) { nodes { id fullName } } }');
    const named = people.nodes.filter((person: { fullName: string | null }) => person.fullName !== null);
    expect(named.map((person: { fullName: string }) => person.fullName)).toEqual(['赵永康']);
    const names = new Set(
      (await linesOf('volunteer')).flatMap((line) => (line.volunteerName === null ? [] : [line.volunteerName])),
    );
    expect([...names].every((each) => each === '赵永康')).toBe(true);
  });
});
