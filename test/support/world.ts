// Two communities on the real system without HTTP, and callers with the rights that their roles give. Everybody is invented.
// The database comes first: with it comes what decorators need.
import { cloneTemplate } from './database.ts';
import { hash } from 'node:crypto';
import { graphql } from 'graphql';
import pg from 'pg';
import { openOrm } from '../../api/src/database/orm.ts';
import { roleUrl } from '../../api/src/database/roles.ts';
import { listenToChanges } from '../../api/src/kernel/changes.ts';
import { fixedClock } from '../../api/src/kernel/clock.ts';
import { asDomainError } from '../../api/src/kernel/database-error.ts';
import { forkFor, type Context, type Services } from '../../api/src/kernel/context.ts';
import { deriveKey, derivePassword } from '../../api/src/kernel/crypto/secrets.ts';
import { newId } from '../../api/src/kernel/id.ts';
import { merged } from '../../api/src/kernel/messages.ts';
import { createLoaders } from '../../api/src/kernel/read/loaders.ts';
import { rightsOf } from '../../api/src/kernel/read/rights.ts';
import type { Caller } from '../../api/src/kernel/scope.ts';
import type { ApiScope } from '../../api/src/modules/access/api-key.entity.ts';
import { anonymous, keyCaller, personCaller, systemCaller } from '../../api/src/modules/access/caller.ts';
import type { Role } from '../../api/src/modules/access/role-grant.entity.ts';
import { entities, theSystem } from '../../api/src/modules.ts';
import { testSecret } from './secret.ts';
import { connections } from './config.ts';

export type Answer = any;

export interface CallerOptions {
  readonly name?: string;
  readonly community?: string;
  /** Another community in which they have a role too: the same, unless `roleThere` says otherwise. */
  readonly alsoIn?: string;
  readonly roleThere?: Role;
  readonly unit?: string;
  readonly person?: string;
}

export interface AskOptions {
  readonly variables?: object;
  readonly locale?: 'zh-CN' | 'en';
  readonly idempotencyKey?: string;
}

export interface World {
  readonly services: Services;
  /** Stands at ten in the morning of 10 March 2026 in Shanghai until it is moved. */
  readonly clock: ReturnType<typeof fixedClock>;
  /** 柳荫社区, where everything happens, and 蓝桥社区, which must see nothing of it. */
  readonly community: string;
  readonly elsewhere: string;
  /** A new account with one role. */
  as(role: Role, options?: CallerOptions): Caller;
  /** A program of a third party with a key. */
  program(...scopes: ApiScope[]): Caller;
  readonly nobody: Caller;
  readonly system: Caller;
  /** Sends one operation; gives `data`, the codes of the faults, and the codes of the dictionary that say why. */
  ask(
    caller: Caller,
    source: string,
    options?: AskOptions,
  ): Promise<{ data: Answer; faults: string[]; reasons: string[] }>;
  /** Sends one mutation with an input; gives its payload. */
  does(caller: Caller, name: string, input: object, selection?: string, options?: AskOptions): Promise<Answer>;
  /** Sends a mutation that is refused; gives each refusal as `CODE path`, or the codes of the faults. Fails if anything in the database has changed. */
  refused(caller: Caller, name: string, input: object): Promise<string[]>;
  /** Runs a statement past the API that the database itself refuses; gives the refusal as the API would word it. Fails if it is taken. */
  refusedByDatabase(sql: string, values?: unknown[]): Promise<string[]>;
  /** Rows of the database as its owner sees them. */
  rows<Row extends object = Record<string, unknown>>(sql: string, values?: unknown[]): Promise<Row[]>;
  stop(): Promise<void>;
}

const start = new Date('2026-03-10T02:00:00Z');

export async function openWorld(): Promise<World> {
  const database = await cloneTemplate();
  const clock = fixedClock(start);
  const appUrl = roleUrl(database.url, 'qiaomen_app', derivePassword(testSecret, 'app-role-password'));
  const orm = openOrm({ url: appUrl, entities, ...connections });
  const changes = listenToChanges(appUrl, () => undefined);
  const { modules, catalog, forget, duties, permissions } = theSystem();
  const constraints = merged(modules.map((each) => each.constraints ?? {}));
  const services: Services = {
    orm,
    catalog,
    clock,
    changes,
    forget,
    duties,
    permissions,
    secret: testSecret,
    keyFor: (purpose) => deriveKey(testSecret, purpose),
  };
  const owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  const community = await addCommunity(owner, '柳荫社区');
  const elsewhere = await addCommunity(owner, '蓝桥社区');
  const rows: World['rows'] = async (sql, values) => (await owner.query(sql, values)).rows as never;
  const everything = await readerOfEverything(owner);
  const ask = asker(services);
  const does: World['does'] = async (caller, name, input, selection = '', options = {}) => {
    const { data, faults } = await ask(caller, mutationOf(name, selection), { ...options, variables: { input } });
    if (faults.length > 0) throw new Error(faults.join('\n'));
    return data[name];
  };
  return {
    ...{ services, clock, community, elsewhere, ask, does, rows },
    ...callersOf(community),
    async refused(caller, name, input) {
      const before = await everything();
      const { data, faults } = await ask(caller, mutationOf(name, ''), { variables: { input } });
      const refusals = faults.length > 0 ? faults : data[name].userErrors.map(codeAndPath);
      if (refusals.length === 0) throw new Error(`${name} was not refused`);
      if ((await everything()) !== before) throw new Error(`${name} was refused and has changed something`);
      return refusals;
    },
    async refusedByDatabase(sql, values) {
      const refusal = await rows(sql, values).then(
        () => null,
        (error: unknown) => asDomainError(error, catalog, constraints),
      );
      if (!refusal) throw new Error(`the database did not refuse: ${sql}`);
      return refusal.refusals.map(({ code, path }) => codeAndPath({ code, path: ['input', ...path.map(String)] }));
    },
    async stop() {
      await owner.end();
      await changes.stop();
      await orm.close();
      await database.drop();
    },
  };
}

function mutationOf(name: string, selection: string): string {
  const { type } = theSystem().schema.getMutationType()!.getFields()[name]!.args[0]!;
  return `mutation ($input: ${String(type)}) { ${name}(input: $input) { ${selection} userErrors { code path message } } }`;
}

/** `IN_FUTURE signedOn`: the code, and where in the input it stands. */
export function codeAndPath({ code, path }: { code: string; path: string[] }): string {
  return [code, path.slice(1).join('.')].filter(Boolean).join(' ');
}

/** A statement that writes rows of a table once more, under ids of their own. */
export const onceMore = (table: string, where: string): string =>
  `insert into ${table} select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid()))).* from ${table} t where ${where}`;

function asker(services: Services): World['ask'] {
  const { schema, catalog } = theSystem();
  return async (caller, source, { variables = {}, locale = 'zh-CN', idempotencyKey } = {}) => {
    const requestId = newId();
    const rights = rightsOf(catalog, caller);
    const em = forkFor(services, caller, requestId);
    const loaders = createLoaders(em, catalog, rights);
    const bodyHash = hash('sha256', JSON.stringify([source, variables]));
    const contextValue: Context = {
      services,
      caller,
      rights,
      clock: services.clock,
      locale,
      requestId,
      em,
      loaders,
      idempotencyKey,
      bodyHash,
    };
    const { data, errors = [] } = await graphql({ schema, source, variableValues: { ...variables }, contextValue });
    return {
      data,
      reasons: errors.map(({ message }) => message),
      faults: errors.map(({ extensions, message }) =>
        typeof extensions.code === 'string' ? extensions.code : `INTERNAL ${message}`,
      ),
    };
  };
}

function callersOf(home: string): Pick<World, 'as' | 'program' | 'nobody' | 'system'> {
  const { permissions } = theSystem();
  return {
    as: (role, { name = role, community = home, alsoIn, roleThere = role, unit, person } = {}) =>
      personCaller(permissions, {
        accountId: newId(),
        name,
        personId: person ?? null,
        grants: [community, ...(alsoIn ? [alsoIn] : [])].map((communityId) => ({
          role: communityId === alsoIn ? roleThere : role,
          ...{ scopeName: '', communityId, partnerUnitId: unit ?? null, communities: [communityId] },
        })),
        mayOpenSensitive: true,
      }),
    program: (...scopes) =>
      keyCaller(permissions, { keyId: newId(), name: 'a program', communityId: home, partnerUnitId: null, scopes }),
    nobody: anonymous(permissions),
    system: systemCaller('test', [home]),
  };
}

async function addCommunity(owner: pg.Client, name: string): Promise<string> {
  const id = newId();
  const columns = 'id, name, level, community_id, created_at, updated_at, version, search_text';
  await owner.query(`insert into community (${columns}) values ($1, $2, 'COMMUNITY', $1, now(), now(), 1, $2)`, [
    id,
    name,
  ]);
  return id;
}

/** Reads the whole content of the tables of the domain as one text. Planning it takes longer than that: it is planned once. */
async function readerOfEverything(owner: pg.Client): Promise<() => Promise<string>> {
  const { rows: tables } = await owner.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'mikro_orm_migrations' order by 1`,
  );
  const parts = tables.map(
    ({ name }) =>
      `select '${name}' as name, (select string_agg(t::text, e'\\n' order by t::text) from ${pg.escapeIdentifier(name)} t) as content`,
  );
  const statement = { name: 'everything', text: parts.join(' union all ') };
  return async () => JSON.stringify((await owner.query(statement)).rows);
}
