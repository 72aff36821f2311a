// The orchard on a real PostgreSQL, with two villages in it and callers whose rights are said in a line.
import { randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { getOperationAST, graphql, parse, validate, type GraphQLError } from 'graphql';
import pg from 'pg';
import { expect, inject } from 'vitest';
import { dropDatabase, withAdmin, withClusterLock } from '../../../test/support/cluster.ts';
import { testSecret } from '../../../test/support/secret.ts';
import { foundationUp } from '../database/foundation.ts';
import { openOrm } from '../database/orm.ts';
import { ensureRoles, roleUrl } from '../database/roles.ts';
import { fixedClock } from './clock.ts';
import { forkFor, type Context, type Services } from './context.ts';
import { deriveKey, derivePassword } from './crypto/secrets.ts';
import { newId } from './id.ts';
import type { Locale } from './messages.ts';
import { orchardEntities, orchardSystem } from './orchard.fixture.ts';
import { createLoaders } from './read/loaders.ts';
import { Planner } from './read/planner.ts';
import { openReadPool, type ReadPool } from './read/read-pool.ts';
import { rightsOf } from './read/rights.ts';
import type { Exposure } from './resource/catalog.ts';
import type { Caller, CallerKind } from './scope.ts';
import type { System } from './system.ts';
import { connections } from '../../../test/support/config.ts';

export type Answer = any;

export const eastVillage = '019aa000-0000-7000-8000-0000000000e1';
export const westVillage = '019aa000-0000-7000-8000-0000000000e2';

export interface Holding {
  readonly kind?: CallerKind;
  readonly actor?: string;
  /** Villages and nurseries of each permission held. */
  readonly communities?: Readonly<Record<string, readonly string[]>>;
  readonly units?: Readonly<Record<string, readonly string[]>>;
  readonly free?: readonly string[];
  readonly personId?: string;
  readonly reach?: readonly string[];
}

/** A caller with just the rights that are named. */
export function callerWith({
  kind = 'PERSON',
  actor = 'wang',
  communities = {},
  units = {},
  free = [],
  personId,
  reach,
}: Holding): Caller {
  const held = new Set([...Object.keys(communities), ...Object.keys(units), ...free, 'node.read', 'village.read']);
  return {
    kind,
    actor,
    actorName: actor,
    personId,
    reach: reach ?? [...new Set(Object.values(communities).flat())].sort(),
    communities: (permission) => communities[permission] ?? [],
    units: (permission) => units[permission] ?? [],
    may: (permission) => held.has(permission),
    permissions: [...held].sort(),
  };
}

const everything = ['tree.read', 'tree.write', 'tree.fell', 'grower.read', 'personal.read', 'sensitive.read'];
export const forester = (village: string = eastVillage): Caller =>
  callerWith({ actor: 'forester', communities: Object.fromEntries(everything.map((each) => [each, [village]])) });
export const visitor = (): Caller =>
  callerWith({ actor: 'visitor', communities: { 'tree.read': [eastVillage], 'grower.read': [eastVillage] } });
export const nurseryman = (nursery: string): Caller =>
  callerWith({
    actor: 'nurseryman',
    units: Object.fromEntries(
      ['tree.read', 'tree.write', 'grower.read', 'personal.read'].map((each) => [each, [nursery]]),
    ),
    reach: [eastVillage],
  });
export const nobody = (): Caller => callerWith({ kind: 'ANONYMOUS', actor: 'nobody' });
export const theSystemItself = (): Caller =>
  callerWith({ kind: 'SYSTEM', actor: 'job', reach: [eastVillage, westVillage] });

export interface Request {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly locale?: Locale;
  readonly idempotencyKey?: string;
  readonly bodyHash?: string;
}

export interface Orchard {
  readonly system: System;
  readonly services: Services;
  readonly clock: ReturnType<typeof fixedClock>;
  /** The database as its owner. */
  readonly owner: pg.Client;
  readonly appUrl: string;
  readonly planner: Planner;
  readonly pool: ReadPool;
  exposure(name: string): Exposure;
  contextOf(caller: Caller, request?: Request): Context;
  /** Sends one operation through the ordinary executor. */
  ask(
    caller: Caller,
    source: string,
    request?: Request,
  ): Promise<{ data: Answer; errors: readonly GraphQLError[]; faults: string[] }>;
  /** Sends one query through the planner; null when it does not plan it. */
  plan(caller: Caller, source: string, variables?: Readonly<Record<string, unknown>>): ReturnType<Planner['plan']>;
  read(caller: Caller, source: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  /** Sends one query both ways, which must agree; gives the answer. */
  both(caller: Caller, source: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  /** Adds a row as the system does, and gives its id. */
  add(name: string, values: Readonly<Record<string, unknown>>): Promise<string>;
  rows(sql: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
  stop(): Promise<void>;
}

/** The trail that the audit triggers write to; in the app it is a table of a module. */
const trail = `create table audit_entry (id uuid primary key, at timestamptz not null, actor text, actor_name text, request_id text, reason text, record_table text, operation text, record_id uuid, community_id uuid, changes jsonb);
  grant insert on audit_entry to qiaomen_app;`;

export async function openOrchard(): Promise<Orchard> {
  const database = await createDatabase();
  const owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  await withClusterLock(inject('databaseAdminUrl'), () => ensureRoles(owner, testSecret));
  await owner.query(foundationUp);
  await owner.query(trail);
  await makeTables(database.url);
  await owner.query('grant delete on idempotency_answer to qiaomen_app');
  for (const [id, name] of [
    [eastVillage, '东村'],
    [westVillage, '西村'],
  ]) {
    await owner.query(
      'insert into village (id, created_at, updated_at, version, name) values ($1, now(), now(), 1, $2)',
      [id, name],
    );
  }
  const appUrl = roleUrl(database.url, 'qiaomen_app', derivePassword(testSecret, 'app-role-password'));
  const system = orchardSystem();
  const orm = openOrm({ url: appUrl, entities: orchardEntities, ...connections });
  const clock = fixedClock(new Date('2026-03-10T02:00:00Z'));
  const changes = {
    announce: () => undefined,
    follow: () => Promise.reject(new Error('nobody follows here')) as never,
    stop: () => Promise.resolve(),
  };
  const services: Services = {
    orm,
    catalog: system.catalog,
    clock,
    changes,
    forget: system.forget,
    duties: system.duties,
    permissions: system.permissions,
    secret: testSecret,
    keyFor: (purpose) => deriveKey(testSecret, purpose),
  };
  const planner = new Planner(system.schema, system.catalog);
  const pool = openReadPool(appUrl, 3, () => undefined);
  const contextOf = contextMaker(services);
  const plan: Orchard['plan'] = (caller, source, variables = {}) => {
    const document = parse(source);
    const faults = validate(system.schema, document);
    if (faults.length > 0) throw new Error(faults.join('\n'));
    return planner.plan({
      key: source,
      document,
      operation: getOperationAST(document)!,
      variables,
      rights: rightsOf(system.catalog, caller),
    });
  };
  const ask: Orchard['ask'] = async (caller, source, request = {}) => {
    const { data, errors = [] } = await graphql({
      schema: system.schema,
      source,
      variableValues: request.variables,
      contextValue: contextOf(caller, request),
    });
    const faults = errors.map(
      (each) => `${(each.extensions['code'] as string | undefined) ?? 'INTERNAL'} ${each.message}`,
    );
    return { data: JSON.parse(JSON.stringify(data ?? null)) as Answer, errors, faults };
  };
  const read: Orchard['read'] = async (caller, source, variables) => {
    const planned = plan(caller, source, variables);
    if (!planned) throw new Error(`not planned: ${source}`);
    return JSON.parse(await pool.read(planned.plan, planned.values, caller.reach)) as Answer;
  };
  return {
    ...{ system, services, clock, owner, appUrl, planner, pool, contextOf, plan, ask, read },
    exposure: (name) => system.catalog.get(name),
    async both(caller, source, variables) {
      const [fast, slow] = [await read(caller, source, variables), await ask(caller, source, { variables })];
      expect({ data: slow.data, faults: slow.faults }, source).toEqual({ data: fast, faults: [] });
      return fast;
    },
    async add(name, values) {
      const em = forkFor(services, theSystemItself(), 'fixture');
      const row = em.create(system.catalog.get(name).resource.entity, {
        id: newId(),
        community: eastVillage,
        ...values,
      } as never) as { id: string };
      await em.persist(row).flush();
      return row.id;
    },
    rows: async (sql, values) => (await owner.query<Record<string, unknown>>(sql, values)).rows,
    async stop() {
      await pool.close();
      await orm.close();
      await owner.end();
      await database.drop();
    },
  };
}

/** An empty database, made here, as the usual way to one would bring the whole programme into this process. */
async function createDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const adminUrl = inject('databaseAdminUrl');
  const name = `${inject('databasePrefix')}orchard_${randomBytes(6).toString('hex')}`;
  await withAdmin(adminUrl, (admin) => admin.query(`create database ${name}`));
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: () => dropDatabase(adminUrl, name),
  };
}

async function makeTables(url: string): Promise<void> {
  const orm = openOrm({ url, entities: orchardEntities });
  await orm.schema.create();
  await orm.close();
}

function contextMaker(services: Services): Orchard['contextOf'] {
  return (caller, { locale = 'zh-CN', idempotencyKey, bodyHash } = {}) => {
    const rights = rightsOf(services.catalog, caller);
    const requestId = newId();
    const em: EntityManager = forkFor(services, caller, requestId);
    return {
      services,
      caller,
      rights,
      clock: services.clock,
      locale,
      requestId,
      em,
      loaders: createLoaders(em, services.catalog, rights),
      idempotencyKey,
      bodyHash,
    };
  };
}
