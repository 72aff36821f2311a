// A community with two hospitals, a social work station and their volunteers, on a real PostgreSQL; and its callers, each
// with the rights that their roles give. Everybody is invented.
import 'reflect-metadata';
import type { EntityClass } from '@mikro-orm/core';
import { graphql, type GraphQLError } from 'graphql';
import pg from 'pg';
import { inject } from 'vitest';
import { withClusterLock } from '../../../../test/support/cluster.ts';
import { createDatabase } from '../../../../test/support/database.ts';
import { testSecret } from '../../../../test/support/secret.ts';
import { foundationUp, trailsUp } from '../../database/foundation.ts';
import { openOrm } from '../../database/orm.ts';
import { ensureRoles, roleUrl } from '../../database/roles.ts';
import { listenToChanges } from '../../kernel/changes.ts';
import { fixedClock } from '../../kernel/clock.ts';
import { forkFor, type Context, type Services } from '../../kernel/context.ts';
import { deriveKey, derivePassword } from '../../kernel/crypto/secrets.ts';
import { newId } from '../../kernel/id.ts';
import type { Locale } from '../../kernel/messages.ts';
import { createLoaders } from '../../kernel/read/loaders.ts';
import { rightsOf } from '../../kernel/read/rights.ts';
import type { Caller } from '../../kernel/scope.ts';
import type { System } from '../../kernel/system.ts';
import { keyCaller, personCaller, systemCaller } from '../access/caller.ts';
import type { Role } from '../access/role-grant.entity.ts';
import { Community } from '../communities/community.entity.ts';
import { PartnerUnit } from '../partners/partner-unit.entity.ts';
import { Person } from '../people/person.entity.ts';
import { Volunteer, type VolunteerLevel } from '../people/volunteer.entity.ts';
import { connections } from '../../../../test/support/config.ts';

/** Ten in the morning of the tenth of March, in Shanghai. */
const start = new Date('2026-03-10T02:00:00Z');

export interface ShownError {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
}

export interface ShownRow {
  readonly position: number;
  readonly given: string;
  readonly status: string;
  readonly attendance: {
    readonly id: string;
    readonly volunteerId: string;
    readonly volunteerName: string | null;
  } | null;
  readonly userErrors: readonly ShownError[];
}

/** What the mutations of the tests give; what was not selected, or was refused, is not there. */
export interface Payload {
  readonly userErrors: readonly ShownError[];
  readonly course: { readonly id: string };
  readonly partnerUnit: { readonly id: string };
  readonly trainingSession: {
    readonly id: string;
    readonly status: string;
    readonly version: number;
    readonly providerUnitId: string;
    readonly attendedCount: number;
  };
  readonly trainingEnrolment: { readonly id: string; readonly status: string; readonly volunteerName: string | null };
  readonly movedUp: unknown;
  readonly rows: readonly ShownRow[];
  readonly trainingAttendance: { readonly id: string; readonly archivedAt: string | null };
  readonly trainingAttendances: readonly { readonly volunteerName: string | null; readonly credentialId: string }[];
}

interface ShownList {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string; readonly volunteerName: string | null }[];
}

export interface ShownCandidate {
  readonly volunteerId: string | null;
  readonly name: string;
  readonly phoneTail: string | null;
  readonly namesakeCount: number;
  readonly source: string;
}

/** What the operations of the tests give. */
export interface Data {
  readonly trainingSessions: ShownList;
  readonly trainingEnrolments: ShownList;
  readonly trainingAttendances: ShownList;
  readonly volunteers: ShownList;
  readonly rosterCandidates: readonly ShownCandidate[];
  readonly openTrainingSession: Payload;
  readonly updateTrainingSession: Payload;
}

export interface Callers {
  readonly coordinator: Caller;
  readonly teamLeader: Caller;
  readonly committeeMember: Caller;
  readonly operator: Caller;
  /** Staff of the hospital. */
  readonly hospital: Caller;
  /** Staff of the other hospital. */
  readonly clinic: Caller;
  /** The volunteer 赵一鸣. */
  readonly zhao: Caller;
  /** A volunteer's account without a volunteer behind it. */
  readonly stranger: Caller;
  /** A reading program of a third party. */
  readonly program: Caller;
  /** A program of the hospital. */
  readonly hospitalProgram: Caller;
}

export interface TrainingWorld extends Callers {
  readonly ids: {
    readonly community: string;
    readonly hospital: string;
    readonly clinic: string;
    readonly station: string;
    readonly foreignUnit: string;
  };
  /** Ids of the volunteers by name and phone tail, such as `王芳0005`. */
  readonly volunteers: Readonly<Record<string, string>>;
  readonly clock: ReturnType<typeof fixedClock>;
  /** The database as its owner. */
  readonly owner: pg.Client;
  readonly services: Services;
  /** Sends one operation; gives `data` and faults. */
  ask(caller: Caller, source: string, variables?: object, locale?: Locale): Promise<{ data: Data; faults: string[] }>;
  /** Sends one mutation with an input; gives its payload. */
  does(caller: Caller, name: string, input: object, selection: string): Promise<Payload>;
  addVolunteer(fullName: string, phoneTail: string, level?: VolunteerLevel): Promise<string>;
  stop(): Promise<void>;
}

/** Opens it for the system that all modules make together, with all their tables. */
export async function openTrainingWorld(
  system: System,
  entities: readonly EntityClass<object>[],
): Promise<TrainingWorld> {
  const database = await createDatabase();
  const owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  await prepare(database.url, owner, entities);
  const appUrl = roleUrl(database.url, 'qiaomen_app', derivePassword(testSecret, 'app-role-password'));
  const orm = openOrm({ url: appUrl, entities, ...connections });
  const clock = fixedClock(start);
  const changes = listenToChanges(appUrl, () => undefined);
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
  const places = await populate(services, owner);
  const asCaller = contextMaker(services);
  const ask: TrainingWorld['ask'] = async (caller, source, variables = {}, locale = 'zh-CN') => {
    const { data, errors = [] } = await graphql({
      schema: system.schema,
      source,
      variableValues: { ...variables },
      contextValue: asCaller(caller, locale),
    });
    return { data: data as unknown as Data, faults: errors.map((each) => `${codeOf(each)} ${each.message}`) };
  };
  return {
    ...places,
    ...callersOf(system, places),
    clock,
    owner,
    services,
    ask,
    async does(caller, name, input, selection) {
      const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
      const { data, faults } = await ask(
        caller,
        `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code path message } } }`,
        { input },
      );
      if (faults.length > 0) throw new Error(faults.join('\n'));
      return (data as unknown as Readonly<Record<string, Payload>>)[name]!;
    },
    addVolunteer: (fullName, phoneTail, level) =>
      addVolunteer(services, places.ids.community, fullName, phoneTail, level),
    async stop() {
      await changes.stop();
      await orm.close();
      await owner.end();
      await database.drop();
    },
  };
}

function codeOf(error: GraphQLError): string {
  const { code } = error.extensions;
  return typeof code === 'string' ? code : 'INTERNAL';
}

async function prepare(url: string, owner: pg.Client, entities: readonly EntityClass<object>[]): Promise<void> {
  await withClusterLock(inject('databaseAdminUrl'), () => ensureRoles(owner, testSecret));
  await owner.query(foundationUp);
  const orm = openOrm({ url, entities });
  await orm.schema.create();
  await orm.close();
  await owner.query(trailsUp);
}

function contextMaker(services: Services): (caller: Caller, locale: Locale) => Context {
  return (caller, locale) => {
    const rights = rightsOf(services.catalog, caller);
    const requestId = newId();
    const em = forkFor(services, caller, requestId);
    return {
      services,
      caller,
      rights,
      clock: services.clock,
      locale,
      requestId,
      em,
      loaders: createLoaders(em, services.catalog, rights),
    };
  };
}

type Places = Pick<TrainingWorld, 'ids' | 'volunteers'> & { readonly zhaoPerson: string };

const people: readonly (readonly [string, string, VolunteerLevel])[] = [
  ['赵一鸣', '0001', 'CORE'],
  ['钱小燕', '0002', 'ORDINARY'],
  ['孙大海', '0003', 'ORDINARY'],
  ['李晓云', '0004', 'NEW'],
  ['王芳', '0005', 'ORDINARY'],
  ['王芳', '0006', 'NEW'],
  ['周强', '0007', 'BARRED'],
  ['吴敏', '0008', 'LEFT'],
];

async function populate(services: Services, owner: pg.Client): Promise<Places> {
  const community = await addCommunity(owner, '柳荫社区');
  const foreign = await addCommunity(owner, '东湖社区');
  const ids = {
    community,
    hospital: await addUnit(services, community, '青石桥医院', 'HOSPITAL'),
    clinic: await addUnit(services, community, '临江医院', 'HOSPITAL'),
    station: await addUnit(services, community, '柳荫街道社工站', 'SOCIAL_WORK_AGENCY'),
    foreignUnit: await addUnit(services, foreign, '东湖医院', 'HOSPITAL'),
  };
  const volunteers: Record<string, string> = {};
  for (const [name, tail, level] of people)
    volunteers[name + tail] = await addVolunteer(services, community, name, tail, level);
  volunteers['郑远0009'] = await addVolunteer(services, foreign, '郑远', '0009');
  const { rows } = await owner.query<{ person_id: string }>('select person_id from volunteer where id = $1', [
    volunteers['赵一鸣0001'],
  ]);
  return { ids, volunteers, zhaoPerson: rows[0]!.person_id };
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

async function addUnit(
  services: Services,
  community: string,
  name: string,
  kind: PartnerUnit['kind'],
): Promise<string> {
  const em = forkFor(services, systemCaller('fixture', [community]), 'fixture');
  const unit = em.create(PartnerUnit, { id: newId(), name, kind, community: em.getReference(Community, community) });
  await em.transactional(async (inside) => inside.persist(unit).flush());
  return unit.id;
}

async function addVolunteer(
  services: Services,
  community: string,
  fullName: string,
  phoneTail: string,
  level: VolunteerLevel = 'ORDINARY',
): Promise<string> {
  const em = forkFor(services, systemCaller('fixture', [community]), 'fixture');
  return em.transactional(async (inside) => {
    const person = inside.create(Person, { id: newId(), fullName, phoneTail, community });
    const isBarred = level === 'BARRED';
    const bar = isBarred
      ? { barProposedBy: 'one', barProposedAt: start, barReason: 'a test', barConfirmedBy: 'another' }
      : {};
    const volunteer = inside.create(Volunteer, { id: newId(), person, level, community, ...bar });
    await inside.persist([person, volunteer]).flush();
    return volunteer.id;
  });
}

function callersOf(system: System, { ids, zhaoPerson }: Places): Callers {
  const as = (role: Role, more: { unit?: string; person?: string } = {}): Caller =>
    personCaller(system.permissions, {
      accountId: newId(),
      name: role,
      personId: more.person ?? null,
      grants: [
        {
          role,
          scopeName: '',
          communityId: ids.community,
          partnerUnitId: more.unit ?? null,
          communities: [ids.community],
        },
      ],
      mayOpenSensitive: true,
    });
  const program = (unit: string | null, scopes: Parameters<typeof keyCaller>[1]['scopes']): Caller =>
    keyCaller(system.permissions, {
      keyId: newId(),
      name: 'a program',
      communityId: ids.community,
      partnerUnitId: unit,
      scopes,
    });
  return {
    coordinator: as('COORDINATOR'),
    teamLeader: as('TEAM_LEADER'),
    committeeMember: as('COMMITTEE_MEMBER'),
    operator: as('SYSTEM_ADMIN'),
    hospital: as('PARTNER_STAFF', { unit: ids.hospital }),
    clinic: as('PARTNER_STAFF', { unit: ids.clinic }),
    zhao: as('VOLUNTEER', { person: zhaoPerson }),
    stranger: as('VOLUNTEER'),
    program: program(null, ['TRAINING_READ', 'PARTNER_READ']),
    hospitalProgram: program(ids.hospital, ['TRAINING_READ', 'TRAINING_WRITE']),
  };
}
