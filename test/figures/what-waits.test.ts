// What waits for somebody: in which states, from which day to which, and that nothing archived does.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forkFor } from '../../api/src/kernel/context.ts';
import { newId } from '../../api/src/kernel/id.ts';
import { findRows, type Row } from '../../api/src/kernel/read/loaders.ts';
import { rightsOf } from '../../api/src/kernel/read/rights.ts';
import type { Caller } from '../../api/src/kernel/scope.ts';
import { personCaller, systemCaller } from '../../api/src/modules/access/caller.ts';
import { Role } from '../../api/src/modules/access/role-grant.entity.ts';
import { factsOf, waitingFor } from '../../api/src/modules/oversight/notices/due-matter.ts';
import { DueMatterKind } from '../../api/src/modules/oversight/notices/due-matter-kind.ts';
import { dueMatters } from '../../api/src/modules/oversight/notices/due-matters.ts';
import { daysAfter } from '../../api/src/modules/partners/days.ts';
import { openOneRowWorld, type OneRowWorld, type Values } from './one-row-world.ts';

let world: OneRowWorld;
beforeAll(async () => {
  world = await openOneRowWorld();
});
afterAll(() => world?.stop());

const today = '2026-03-10';

async function waits(kind: DueMatterKind, caller?: Caller): Promise<boolean> {
  return (await waiting(kind, caller)) !== undefined;
}

async function waiting(
  kind: DueMatterKind,
  caller: Caller = systemCaller('test', [world.community]),
): Promise<Row | undefined> {
  const { services } = world.test.app;
  const { catalog, community: communityId } = world;
  const em = forkFor(services, caller, newId());
  const matter = dueMatters.find((each) => each.kind === kind)!;
  const looking = { catalog, caller, rights: rightsOf(catalog, caller), today, communityId };
  const scope = waitingFor(matter, looking);
  const rows = await em.transactional((inside) => findRows(inside as typeof em, catalog.get(matter.record), scope));
  expect(rows.length).toBeLessThanOrEqual(1);
  return rows[0];
}

/** Somebody in one role. */
function holder(
  role: Role,
  { unit = null, person = null }: { unit?: string | null; person?: string | null } = {},
): Caller {
  const { community: communityId } = world;
  const grant = { role, scopeName: '', communityId, partnerUnitId: unit, communities: [communityId] };
  const facts = { accountId: newId(), name: role, personId: person, grants: [grant], mayOpenSensitive: false };
  return personCaller(world.test.app.services.permissions, facts);
}

interface Waits {
  readonly of: string;
  /** The property that says where it stands, and the values with which it waits; with any other it does not. */
  readonly in?: readonly [property: string, ...values: string[]];
  /** The property of the day, and the first and the last day on which it waits; null leaves an end open. */
  readonly on?: readonly [property: string, first: string | null, last: string | null];
  readonly given?: Values;
  /** Who answers for it by role. */
  readonly by: readonly Role[];
  /** The property that says what, and the one that says by when; null where nothing does. */
  readonly says: readonly [what: string | null, byWhen: string | null];
}

const steering: readonly Role[] = ['COMMITTEE_CHAIR', 'COORDINATOR'];
const runners: readonly Role[] = [...steering, 'SOCIAL_WORKER'];
const keepers: readonly Role[] = ['COORDINATOR', 'SOCIAL_WORKER'];

const serving = ['NEW', 'ORDINARY', 'CORE'];
const unheld = ['PLANNED', 'OPEN'];

const expected: Readonly<Record<DueMatterKind, Waits>> = {
  SAFEGUARDING_UNTOLD: { of: 'SafeguardingReport', in: ['status', 'SUSPECTED'], by: steering, says: [null, null] },
  INCIDENT_OPEN: {
    of: 'Incident',
    in: ['status', 'REPORTED', 'INVESTIGATED', 'SIGNED'],
    by: runners,
    says: [null, null],
  },
  FINDING_OPEN: { of: 'DrillFinding', in: ['status', 'OPEN', 'REOPENED'], by: runners, says: ['what', 'dueOn'] },
  FINDING_TO_CLOSE: { of: 'DrillFinding', in: ['status', 'PROOF_GIVEN'], by: runners, says: ['what', 'dueOn'] },
  PLAN_REVIEW_DUE: {
    of: 'EmergencyPlan',
    on: ['reviewDueOn', null, '2026-04-09'],
    by: steering,
    says: ['name', 'reviewDueOn'],
  },
  DRILL_NOT_HELD: {
    of: 'Drill',
    in: ['status', 'PLANNED'],
    on: ['heldOn', null, '2026-03-09'],
    by: runners,
    says: ['title', 'heldOn'],
  },
  DRILL_COMING: {
    of: 'Drill',
    in: ['status', 'PLANNED'],
    on: ['heldOn', '2026-03-10', '2026-03-17'],
    by: runners,
    says: ['title', 'heldOn'],
  },
  RESOLUTION_OPEN: { of: 'Resolution', in: ['status', 'OPEN'], by: steering, says: ['text', 'dueOn'] },
  RESOLUTION_TO_VERIFY: { of: 'Resolution', in: ['status', 'DONE'], by: steering, says: ['text', 'dueOn'] },
  SUGGESTION_TO_DECIDE: { of: 'Suggestion', in: ['status', 'RAISED'], by: steering, says: ['text', null] },
  SUGGESTION_TO_PUT_RIGHT: {
    of: 'Suggestion',
    in: ['status', 'ACCEPTED', 'REOPENED'],
    by: steering,
    says: ['text', 'dueOn'],
  },
  SUGGESTION_TO_VERIFY: {
    of: 'Suggestion',
    in: ['status', 'PUT_RIGHT'],
    by: [...steering, 'COMMITTEE_MEMBER'],
    says: ['text', 'dueOn'],
  },
  MINUTES_UNCONFIRMED: { of: 'CommitteeMeeting', in: ['status', 'HELD'], by: steering, says: ['title', 'heldOn'] },
  ACTIVITY_NOT_HELD: {
    of: 'Activity',
    in: ['status', ...unheld],
    on: ['heldOn', null, '2026-03-09'],
    by: runners,
    says: ['title', 'heldOn'],
  },
  TRAINING_NOT_HELD: {
    of: 'TrainingSession',
    in: ['status', ...unheld],
    on: ['heldOn', null, '2026-03-09'],
    by: runners,
    says: ['title', 'heldOn'],
  },
  TRAINING_ROSTER_OPEN: {
    of: 'TrainingSession',
    in: ['status', 'HELD'],
    on: ['heldOn', '2026-02-08', null],
    by: runners,
    says: ['title', 'heldOn'],
  },
  AGREEMENT_ENDING: { of: 'Agreement', in: ['status', 'RENEWAL_DUE'], by: steering, says: ['title', 'validUntil'] },
  PLEDGE_BEHIND: {
    ...{ of: 'Pledge', on: ['until', null, '2026-04-09'] },
    given: { promisedQuantity: 2, deliveredQuantity: 1 },
    by: steering,
    says: ['title', 'until'],
  },
  BACKGROUND_CHECK_DUE: {
    ...{ of: 'Volunteer', in: ['level', ...serving], on: ['mayServeChildrenUntil', null, '2026-04-09'] },
    by: keepers,
    says: [null, 'mayServeChildrenUntil'],
  },
  VOLUNTEER_WAITING: { of: 'Volunteer', in: ['level', 'APPLICANT', 'IN_VETTING'], by: keepers, says: [null, null] },
  APPLICATION_UNANSWERED: {
    of: 'VolunteerApplication',
    in: ['status', 'RECEIVED', 'IDENTITY_CHECKED', 'VETTED'],
    by: keepers,
    says: [null, null],
  },
  MENTORSHIP_TO_ASSESS: {
    ...{ of: 'Mentorship', in: ['status', 'ACTIVE', 'EXTENDED'], on: ['assessDueOn', null, '2026-03-17'] },
    by: runners,
    says: [null, 'assessDueOn'],
  },
  MENTORSHIP_WITHOUT_VISIT: {
    ...{ of: 'Mentorship', in: ['status', 'ACTIVE', 'EXTENDED'], on: ['nextVisitDueOn', null, '2026-03-31'] },
    by: [...runners, 'TEAM_LEADER'],
    says: [null, 'nextVisitDueOn'],
  },
  CREDENTIAL_UNVERIFIED: { of: 'Credential', given: { verifiedOn: null }, by: keepers, says: [null, null] },
  CREDENTIAL_EXPIRING: {
    ...{ of: 'Credential', on: ['expiresOn', '2026-03-10', '2026-04-09'] },
    given: { kind: 'FIRST_AID' },
    by: keepers,
    says: [null, 'expiresOn'],
  },
  AWARD_NOMINATING_ENDS: {
    of: 'AwardRound',
    in: ['status', 'NOMINATING'],
    on: ['nominatingUntil', null, '2026-03-17'],
    by: steering,
    says: ['awardTitle', 'nominatingUntil'],
  },
  AWARD_VOTING_ENDS: {
    of: 'AwardRound',
    in: ['status', 'VOTING'],
    on: ['votingUntil', null, '2026-03-17'],
    by: steering,
    says: ['awardTitle', 'votingUntil'],
  },
  AWARD_UNPUBLISHED: {
    of: 'AwardRound',
    in: ['status', 'DECIDED'],
    on: ['publicityUntil', null, '2026-03-09'],
    by: steering,
    says: ['awardTitle', 'publicityUntil'],
  },
};

/** Sets everything so that the row waits. */
async function makeWait(kind: DueMatterKind): Promise<void> {
  const { of, in: states, on, given = {} } = expected[kind];
  await world.set(of, given);
  if (states) await world.set(of, { [states[0]]: states[1] });
  if (on) await world.set(of, { [on[0]]: on[2] ?? on[1] });
  expect(await waits(kind)).toBe(true);
}

describe.each(DueMatterKind.items)('%s', (kind) => {
  const { of, in: states, on } = expected[kind];

  it('waits in its states, and in no other', async () => {
    await makeWait(kind);
    if (!states) return;
    const [property, ...allowed] = states;
    const found: string[] = [];
    for (const value of world.valuesOf(of, property)) {
      await world.set(of, { [property]: value });
      if (await waits(kind)) found.push(value);
    }
    expect(new Set(found)).toEqual(new Set(allowed));
  });

  it('waits from its first day to its last, and not where there is no day', async () => {
    await makeWait(kind);
    if (!on) return;
    const [property, first, last] = on;
    const waitsOn = async (day: string | null): Promise<boolean> => {
      await world.set(of, { [property]: day });
      return waits(kind);
    };
    if (first) expect([await waitsOn(daysAfter(first, -1)), await waitsOn(first)]).toEqual([false, true]);
    else expect(await waitsOn('2020-01-01')).toBe(true);
    if (last) expect([await waitsOn(last), await waitsOn(daysAfter(last, 1))]).toEqual([true, false]);
    else expect(await waitsOn('2030-01-01')).toBe(true);
    if (world.catalog.get(of).properties.get(property)!.nullable) expect(await waitsOn(null)).toBe(false);
  });

  it('waits for those in the roles that answer for it, and for nobody else', async () => {
    await makeWait(kind);
    const found: Role[] = [];
    for (const role of Role.items) if (await waits(kind, holder(role))) found.push(role);
    expect(new Set(found)).toEqual(new Set(expected[kind].by));
  });

  it('is called and dated as its record says, and has no day where it merely waits', async () => {
    await makeWait(kind);
    const [what, byWhen] = expected[kind].says;
    const row = (await waiting(kind))!;
    const matter = dueMatters.find((each) => each.kind === kind)!;
    if (what) expect(row[what]).toMatch(/./);
    if (byWhen) expect(row[byWhen]).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(factsOf(matter, row)).toEqual({ title: what && row[what], dueOn: byWhen && row[byWhen] });
  });

  it('does not wait once it is archived', async () => {
    await makeWait(kind);
    await world.set(of, { archivedAt: new Date() });
    expect(await waits(kind)).toBe(false);
    await world.set(of, { archivedAt: null });
    expect(await waits(kind)).toBe(true);
  });
});

describe('whoever has taken something on', () => {
  it.each<[DueMatterKind, string, string]>([
    ['FINDING_OPEN', 'ownerPerson', 'VOLUNTEER'],
    ['FINDING_OPEN', 'ownerUnit', 'PARTNER_STAFF'],
    ['RESOLUTION_OPEN', 'ownerPerson', 'COMMITTEE_MEMBER'],
    ['RESOLUTION_OPEN', 'ownerUnit', 'PARTNER_STAFF'],
    ['SUGGESTION_TO_PUT_RIGHT', 'responsibleUnit', 'PARTNER_STAFF'],
  ])('answers for it: %s by its %s', async (kind, property, role) => {
    await makeWait(kind);
    const owner = newId();
    await world.set(expected[kind].of, { [property]: owner });
    const by = (id: string): Caller => holder(role as Role, property === 'ownerPerson' ? { person: id } : { unit: id });
    expect([await waits(kind, by(owner)), await waits(kind, by(newId()))]).toEqual([true, false]);
  });

  it.each<[DueMatterKind, string]>([
    ['FINDING_TO_CLOSE', 'ownerPerson'],
    ['FINDING_TO_CLOSE', 'ownerUnit'],
    ['RESOLUTION_TO_VERIFY', 'ownerPerson'],
    ['RESOLUTION_TO_VERIFY', 'ownerUnit'],
    ['SUGGESTION_TO_VERIFY', 'responsibleUnit'],
  ])('does not check it: %s is not for its %s', async (kind, property) => {
    await makeWait(kind);
    const owner = newId();
    await world.set(expected[kind].of, { [property]: owner });
    const callers = [holder('VOLUNTEER', { person: owner }), holder('PARTNER_STAFF', { unit: owner })];
    for (const caller of callers) expect(await waits(kind, caller)).toBe(false);
  });
});

describe('besides', () => {
  it('a pledge that is kept does not wait, nor one that is more than kept', async () => {
    await makeWait('PLEDGE_BEHIND');
    for (const deliveredQuantity of [2, 3]) {
      await world.set('Pledge', { deliveredQuantity });
      expect(await waits('PLEDGE_BEHIND')).toBe(false);
    }
  });

  it('a credential that was verified does not wait, and a background check is told of elsewhere', async () => {
    await makeWait('CREDENTIAL_UNVERIFIED');
    await world.set('Credential', { verifiedOn: today });
    expect(await waits('CREDENTIAL_UNVERIFIED')).toBe(false);
    await makeWait('CREDENTIAL_EXPIRING');
    await world.set('Credential', { kind: 'BACKGROUND_CHECK' });
    expect(await waits('CREDENTIAL_EXPIRING')).toBe(false);
  });

  it('a visit is due by the last day of the month, however long it is', async () => {
    await makeWait('MENTORSHIP_WITHOUT_VISIT');
    expect(dueMatters.find(({ kind }) => kind === 'MENTORSHIP_WITHOUT_VISIT')!.filter('2028-02-29')).toMatchObject({
      nextVisitDueOn: { lte: '2028-02-29' },
    });
  });

  it('nothing waits twice: every kind is declared once', () => {
    expect(dueMatters.map(({ kind }) => kind).toSorted()).toEqual([...DueMatterKind.items].toSorted());
  });
});
