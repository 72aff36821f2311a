// What waits for somebody: in which states, from which day to which, and that nothing archived does.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forkFor } from '../../api/src/kernel/context.ts';
import { newId } from '../../api/src/kernel/id.ts';
import { findRows } from '../../api/src/kernel/read/loaders.ts';
import { rightsOf } from '../../api/src/kernel/read/rights.ts';
import { systemCaller } from '../../api/src/modules/access/caller.ts';
import { waitingFor } from '../../api/src/modules/oversight/notices/due-matter.ts';
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

async function waits(kind: DueMatterKind): Promise<boolean> {
  const { services } = world.test.app;
  const { catalog, community: communityId } = world;
  const caller = systemCaller('test', [communityId]);
  const em = forkFor(services, caller, newId());
  const matter = dueMatters.find((each) => each.kind === kind)!;
  const looking = { catalog, caller, rights: rightsOf(catalog, caller), today, communityId };
  const scope = waitingFor(matter, looking);
  return em.transactional(
    async (inside) => (await findRows(inside as typeof em, catalog.get(matter.record), scope)).length === 1,
  );
}

interface Waits {
  readonly of: string;
  /** The property that says where it stands, and the values with which it waits; with any other it does not. */
  readonly in?: readonly [property: string, ...values: string[]];
  /** The property of the day, and the first and the last day on which it waits; null leaves an end open. */
  readonly on?: readonly [property: string, first: string | null, last: string | null];
  readonly given?: Values;
}

const serving = ['NEW', 'ORDINARY', 'CORE'];
const unheld = ['PLANNED', 'OPEN'];

const expected: Readonly<Record<DueMatterKind, Waits>> = {
  SAFEGUARDING_UNTOLD: { of: 'SafeguardingReport', in: ['status', 'SUSPECTED'] },
  INCIDENT_OPEN: { of: 'Incident', in: ['status', 'REPORTED', 'INVESTIGATED', 'SIGNED'] },
  FINDING_OPEN: { of: 'DrillFinding', in: ['status', 'OPEN', 'REOPENED'] },
  FINDING_TO_CLOSE: { of: 'DrillFinding', in: ['status', 'PROOF_GIVEN'] },
  PLAN_REVIEW_DUE: { of: 'EmergencyPlan', on: ['reviewDueOn', null, '2026-04-09'] },
  DRILL_NOT_HELD: { of: 'Drill', in: ['status', 'PLANNED'], on: ['heldOn', null, '2026-03-09'] },
  DRILL_COMING: { of: 'Drill', in: ['status', 'PLANNED'], on: ['heldOn', '2026-03-10', '2026-03-17'] },
  RESOLUTION_OPEN: { of: 'Resolution', in: ['status', 'OPEN'] },
  RESOLUTION_TO_VERIFY: { of: 'Resolution', in: ['status', 'DONE'] },
  SUGGESTION_TO_DECIDE: { of: 'Suggestion', in: ['status', 'RAISED'] },
  SUGGESTION_TO_PUT_RIGHT: { of: 'Suggestion', in: ['status', 'ACCEPTED', 'REOPENED'] },
  SUGGESTION_TO_VERIFY: { of: 'Suggestion', in: ['status', 'PUT_RIGHT'] },
  MINUTES_UNCONFIRMED: { of: 'CommitteeMeeting', in: ['status', 'HELD'] },
  ACTIVITY_NOT_HELD: { of: 'Activity', in: ['status', ...unheld], on: ['heldOn', null, '2026-03-09'] },
  TRAINING_NOT_HELD: { of: 'TrainingSession', in: ['status', ...unheld], on: ['heldOn', null, '2026-03-09'] },
  TRAINING_ROSTER_OPEN: { of: 'TrainingSession', in: ['status', 'HELD'], on: ['heldOn', '2026-02-08', null] },
  AGREEMENT_ENDING: { of: 'Agreement', in: ['status', 'RENEWAL_DUE'] },
  PLEDGE_BEHIND: {
    ...{ of: 'Pledge', on: ['until', null, '2026-04-09'] },
    given: { promisedQuantity: 2, deliveredQuantity: 1 },
  },
  BACKGROUND_CHECK_DUE: {
    ...{ of: 'Volunteer', in: ['level', ...serving], on: ['mayServeChildrenUntil', null, '2026-04-09'] },
  },
  VOLUNTEER_WAITING: { of: 'Volunteer', in: ['level', 'APPLICANT', 'IN_VETTING'] },
  APPLICATION_UNANSWERED: { of: 'VolunteerApplication', in: ['status', 'RECEIVED', 'IDENTITY_CHECKED', 'VETTED'] },
  MENTORSHIP_TO_ASSESS: {
    ...{ of: 'Mentorship', in: ['status', 'ACTIVE', 'EXTENDED'], on: ['assessDueOn', null, '2026-03-17'] },
  },
  MENTORSHIP_WITHOUT_VISIT: {
    ...{ of: 'Mentorship', in: ['status', 'ACTIVE', 'EXTENDED'], on: ['nextVisitDueOn', null, '2026-03-31'] },
  },
  CREDENTIAL_UNVERIFIED: { of: 'Credential', given: { verifiedOn: null } },
  CREDENTIAL_EXPIRING: {
    ...{ of: 'Credential', on: ['expiresOn', '2026-03-10', '2026-04-09'] },
    given: { kind: 'FIRST_AID' },
  },
  AWARD_NOMINATING_ENDS: {
    of: 'AwardRound',
    in: ['status', 'NOMINATING'],
    on: ['nominatingUntil', null, '2026-03-17'],
  },
  AWARD_VOTING_ENDS: { of: 'AwardRound', in: ['status', 'VOTING'], on: ['votingUntil', null, '2026-03-17'] },
  AWARD_UNPUBLISHED: { of: 'AwardRound', in: ['status', 'DECIDED'], on: ['publicityUntil', null, '2026-03-09'] },
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

  it('does not wait once it is archived', async () => {
    await makeWait(kind);
    await world.set(of, { archivedAt: new Date() });
    expect(await waits(kind)).toBe(false);
    await world.set(of, { archivedAt: null });
    expect(await waits(kind)).toBe(true);
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
