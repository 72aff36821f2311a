// What each figure of the programme counts: in which states, on which days, and that nothing archived does.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forkFor } from '../../api/src/kernel/context.ts';
import { newId } from '../../api/src/kernel/id.ts';
import { countFigures } from '../../api/src/modules/insights/count-figures.ts';
import { figureKeys, figures, type ImpactFigureKey } from '../../api/src/modules/insights/figures/figures.ts';
import { daysAfter } from '../../api/src/modules/partners/days.ts';
import { openOneRowWorld, type OneRowWorld, type Values } from './one-row-world.ts';

let world: OneRowWorld;
beforeAll(async () => {
  world = await openOneRowWorld();
});
afterAll(() => world?.stop());

const day = '2025-05-05';
const period = { from: day, to: day };

async function count(
  key: ImpactFigureKey,
  { from, to }: { from: string | null; to: string | null } = period,
): Promise<number> {
  const acting = { actor: 'test', actorName: 'test', reach: [world.community] };
  const em = forkFor(world.test.app.services, acting, newId());
  const cell = { communityId: world.community, from, to };
  const [counts] = await em.transactional((inside) => countFigures(inside as typeof em, world.catalog, [cell], [key]));
  return counts![key];
}

interface Counted {
  /** The values with which a row counts, by type and property; with any other it does not. */
  readonly with: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>>;
  /** What has to be set besides, for the row to count. */
  readonly given?: Readonly<Record<string, Values>>;
  /** The day of the figure, by type and property. */
  readonly day?: readonly [type: string, property: string];
}

const heldDrill = ['HELD', 'REVIEWED', 'FINDINGS_CLOSED', 'PLAN_REVISED'];
const heldActivity = ['HELD', 'CLOSED'];
const heldSession = ['HELD', 'ATTENDANCE_LOCKED', 'CERTIFICATES_ISSUED'];
const inService = ['NEW', 'ORDINARY', 'CORE', 'PAUSED'];
const wasPresent = { result: ['ATTENDED', 'PASSED', 'FAILED'] };

const sessionsOf = (kind?: string): Counted => ({
  with: { TrainingSession: { status: heldSession }, ...(kind && { PartnerUnit: { kind: [kind] } }) },
  day: ['TrainingSession', 'heldOn'],
});
const attendancesOf = (kind?: string): Counted => ({
  with: { TrainingAttendance: wasPresent, ...sessionsOf(kind).with },
  day: ['TrainingSession', 'heldOn'],
});
const activitiesOf = (kind?: string): Counted => ({
  with: { Activity: { status: heldActivity, ...(kind && { kind: [kind] }) } },
  day: ['Activity', 'heldOn'],
});
const honoursOf = (more: Readonly<Record<string, readonly unknown[]>> = {}): Counted => ({
  with: { Award: more, AwardRound: { status: ['PUBLISHED'] } },
  given: { Award: { withdrawnOn: null }, AwardRound: { year: 2025 } },
});

const counted: Readonly<Record<ImpactFigureKey, Counted>> = {
  PARTNER_UNITS: { with: { PartnerUnit: {} } },
  PARTNER_DELIVERIES: { with: { Delivery: { status: ['RECORDED'] } }, day: ['Delivery', 'deliveredOn'] },
  VOLUNTEERS: { with: { Volunteer: { level: inService } } },
  CORE_VOLUNTEERS: { with: { Volunteer: { level: ['CORE'] } } },
  CORE_VOLUNTEERS_PROMOTED: { with: { Volunteer: { level: ['CORE'] } }, day: ['Volunteer', 'promotedToCoreOn'] },
  SILVER_VOLUNTEERS: { with: { Volunteer: { level: inService, isSilver: [true] } } },
  VOLUNTEER_TEAMS: { with: { VolunteerTeam: { status: ['FILED', 'ACTIVE'] } } },
  HOSPITAL_TRAINING_SESSIONS: sessionsOf('HOSPITAL'),
  HOSPITAL_TRAINING_PERSON_TIMES: attendancesOf('HOSPITAL'),
  SOCIAL_WORK_TRAINING_SESSIONS: sessionsOf('SOCIAL_WORK_AGENCY'),
  SOCIAL_WORK_TRAINING_PERSON_TIMES: attendancesOf('SOCIAL_WORK_AGENCY'),
  TRAINING_SESSIONS: sessionsOf(),
  TRAINING_PERSON_TIMES: attendancesOf(),
  EMERGENCY_PLANS: { with: { EmergencyPlan: {} }, given: { EmergencyPlan: { versionInForce: 1 } } },
  DRILLS: { with: { Drill: { status: heldDrill } }, day: ['Drill', 'heldOn'] },
  DRILL_PERSON_TIMES: { with: { Drill: { status: heldDrill } }, day: ['Drill', 'heldOn'] },
  FINDINGS_CLOSED: { with: { DrillFinding: { status: ['CLOSED'] } }, day: ['Drill', 'heldOn'] },
  GROUP_ACTIVITIES: activitiesOf('GROUP_WORK'),
  SCENARIO_CLASSES: activitiesOf('SCENARIO_CLASS'),
  ACTIVITIES: activitiesOf(),
  ACTIVITY_PERSON_TIMES: activitiesOf(),
  JOINT_MEETINGS: {
    with: { CommitteeMeeting: { kind: ['QUARTERLY_JOINT'], status: ['HELD', 'MINUTES_CONFIRMED'] } },
    day: ['CommitteeMeeting', 'heldOn'],
  },
  RESOLUTIONS_VERIFIED: { with: { Resolution: { status: ['VERIFIED'] } }, day: ['Resolution', 'verifiedOn'] },
  SUGGESTIONS_PUT_RIGHT: {
    with: { Suggestion: { status: ['PUT_RIGHT', 'VERIFIED'] } },
    day: ['Suggestion', 'putRightOn'],
  },
  OUTSTANDING_VOLUNTEERS: honoursOf(),
  OUTSTANDING_SILVER_VOLUNTEERS: honoursOf({ isSilver: [true] }),
};

/** What the figure adds up, given a number that is no count of rows. */
const sums: Readonly<Record<string, readonly [string, string]>> = {
  DRILL_PERSON_TIMES: ['Drill', 'participantCount'],
  ACTIVITY_PERSON_TIMES: ['Activity', 'attendedCount'],
};
const whole = (key: ImpactFigureKey): number => (sums[key] ? 17 : 1);

/** Sets everything so that the row counts. */
async function makeCount(key: ImpactFigureKey): Promise<void> {
  const { with: values, given = {}, day: at } = counted[key];
  for (const [type, properties] of Object.entries(values))
    for (const [property, [first]] of Object.entries(properties)) await world.set(type, { [property]: first });
  for (const [type, properties] of Object.entries(given)) await world.set(type, properties);
  if (at) await world.set(at[0], { [at[1]]: day });
  const sum = sums[key];
  if (sum) await world.set(sum[0], { [sum[1]]: 17 });
  expect(await count(key, key.startsWith('OUTSTANDING') ? { from: null, to: null } : period)).toBe(whole(key));
}

describe.each(figureKeys)('the figure %s', (key) => {
  const { of } = figures[key];
  const always = { from: null, to: null };

  it('counts in its states, and in no other', async () => {
    await makeCount(key);
    for (const [type, properties] of Object.entries(counted[key].with)) {
      for (const [property, allowed] of Object.entries(properties)) {
        const isFlag = typeof allowed[0] === 'boolean';
        const found: unknown[] = [];
        for (const value of isFlag ? [true, false] : world.valuesOf(type, property)) {
          await world.set(type, { [property]: value });
          if ((await count(key, always)) === whole(key)) found.push(value);
        }
        expect(new Set(found), `${type}.${property}`).toEqual(new Set(allowed));
        await world.set(type, { [property]: allowed[0] });
      }
    }
  });

  it('does not count what is archived', async () => {
    await makeCount(key);
    await world.set(of, { archivedAt: new Date() });
    expect(await count(key, always)).toBe(0);
    await world.set(of, { archivedAt: null });
    expect(await count(key, always)).toBe(whole(key));
  });

  it('is bounded by both of its days, where a day bounds it', async () => {
    await makeCount(key);
    const { day: at } = counted[key];
    const isYear = key.startsWith('OUTSTANDING');
    const values = [
      await count(key, { from: day, to: day }),
      await count(key, { from: daysAfter(day, 1), to: null }),
      await count(key, { from: null, to: daysAfter(day, -1) }),
      await count(key, { from: day, to: null }),
      await count(key, { from: null, to: day }),
    ];
    const all = whole(key);
    if (isYear) expect(values).toEqual([0, 1, 0, 1, 0]);
    else expect(values).toEqual(at ? [all, 0, 0, all, all] : Array.from({ length: 5 }, () => all));
  });
});

describe('what a figure needs besides', () => {
  it.each<[ImpactFigureKey, string, Values]>([
    ['CORE_VOLUNTEERS_PROMOTED', 'Volunteer', { mentor: null }],
    ['CORE_VOLUNTEERS_PROMOTED', 'Volunteer', { promotedToCoreOn: null }],
    ['EMERGENCY_PLANS', 'EmergencyPlan', { versionInForce: null }],
    ['RESOLUTIONS_VERIFIED', 'Resolution', { verifiedOn: null }],
    ['SUGGESTIONS_PUT_RIGHT', 'Suggestion', { putRightOn: null }],
    ['OUTSTANDING_VOLUNTEERS', 'Award', { withdrawnOn: day }],
    ['OUTSTANDING_SILVER_VOLUNTEERS', 'Award', { withdrawnOn: day }],
    ['TRAINING_PERSON_TIMES', 'TrainingSession', { archivedAt: '2025-05-06T02:00:00Z' }],
    ['HOSPITAL_TRAINING_PERSON_TIMES', 'TrainingSession', { archivedAt: '2025-05-06T02:00:00Z' }],
  ])('%s: %s with %o does not count', async (key, type, values) => {
    await makeCount(key);
    const before = await world.read(type, Object.keys(values));
    await world.set(type, values);
    expect(await count(key, { from: null, to: null })).toBe(0);
    await world.set(type, before);
  });

  it('an honour counts in the period in which the last day of its year lies', async () => {
    await makeCount('OUTSTANDING_VOLUNTEERS');
    const within = (from: string | null, to: string | null): Promise<number> =>
      count('OUTSTANDING_VOLUNTEERS', { from, to });
    expect([
      await within('2025-01-01', '2025-12-31'),
      await within('2025-01-01', '2025-12-30'),
      await within('2025-12-31', '2025-12-31'),
      await within('2026-01-01', null),
      await within(null, '2024-12-31'),
      await within('2024-01-01', '2026-06-30'),
    ]).toEqual([1, 0, 1, 0, 0, 1]);
  });
});
