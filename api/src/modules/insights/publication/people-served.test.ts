// Small numbers of people served, from the roll to what everybody reads: hidden where they stand, and wherever a subtraction
// over years, quarters and ages would tell them; whichever period is published first.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../../../../../test/support/world.ts';
import type { Caller } from '../../../kernel/scope.ts';

let world: World;
let chair: Caller;

const year = { from: '2025-01-01', to: '2025-12-31' };
const quarters = [
  { from: '2025-01-01', to: '2025-03-31' },
  { from: '2025-04-01', to: '2025-06-30' },
  { from: '2025-07-01', to: '2025-09-30' },
  { from: '2025-10-01', to: '2025-12-31' },
] as const;

beforeAll(async () => {
  world = await openWorld();
  chair = world.as('COMMITTEE_CHAIR');
  const log = (heldOn: string, counts: readonly object[]) =>
    world.does(
      world.as('COORDINATOR'),
      'logActivity',
      { kind: 'LECTURE', title: `讲座 ${heldOn}`, heldOn, counts, communityId: world.community },
      'activity { attendedCount }',
    );
  const logged = [
    await log('2025-02-10', [{ ageBand: 'AGE_60_TO_69', people: 20 }]),
    await log('2025-05-10', [
      { ageBand: 'AGE_70_TO_79', people: 30 },
      { ageBand: 'AGE_0_TO_6', people: 4 },
    ]),
    await log('2025-08-10', [{ ageBand: 'AGE_80_AND_OVER', people: 7 }]),
    await log('2025-11-10', [{ ageBand: 'AGE_18_TO_59', people: 40 }]),
  ];
  expect(logged.map(({ activity, userErrors }) => [activity?.attendedCount, userErrors])).toEqual(
    [20, 34, 7, 40].map((count) => [count, []]),
  );
});
afterAll(() => world?.stop());

async function publish(period: object): Promise<void> {
  const { userErrors } = await world.does(chair, 'publishImpact', { communityId: world.community, ...period });
  expect(userErrors).toEqual([]);
}

interface Read {
  readonly served: number | null;
  readonly activities: number | null;
  readonly bands: Record<string, number | null>;
}

/** What somebody reads who has not signed in. */
async function read(period: object): Promise<Read> {
  const { data, faults } = await world.ask(
    world.nobody,
    `query ($id: ID!, $from: LocalDate, $to: LocalDate) {
      publicImpact(communityId: $id, from: $from, to: $to) { figures { key value isHidden } ageBands { band value } }
    }`,
    { variables: { id: world.community, ...period } },
  );
  expect(faults).toEqual([]);
  const values = new Map<string, number | null>(
    data.publicImpact.figures.map((each: { key: string; value: number | null }) => [each.key, each.value]),
  );
  const bands = data.publicImpact.ageBands.map((each: { band: string; value: number | null }) => [
    each.band,
    each.value,
  ]);
  return {
    served: values.get('ACTIVITY_PERSON_TIMES')!,
    activities: values.get('ACTIVITIES')!,
    bands: Object.fromEntries(bands),
  };
}

describe('the people served in a year', () => {
  it('are shown in all and by age, but for the few of an age', async () => {
    await publish(year);
    const { served, activities, bands } = await read(year);
    expect([served, activities]).toEqual([101, 4]);
    expect(bands).toEqual({
      ...{ AGE_0_TO_6: null, AGE_7_TO_13: 0, AGE_14_TO_17: 0, AGE_18_TO_59: 40 },
      ...{ AGE_60_TO_69: 20, AGE_70_TO_79: 30, AGE_80_AND_OVER: null, UNKNOWN: 0 },
    });
  });

  it('tell nothing of the quarter with few of them, when its other quarters are published one by one', async () => {
    for (const quarter of quarters) await publish(quarter);
    const found = await Promise.all(quarters.map(read));
    // Year less three quarters would be the 7 of the third: the last quarter is kept back with it.
    expect(found.map(({ served }) => served)).toEqual([20, 34, null, null]);
    expect(found.map(({ activities }) => activities)).toEqual([1, 1, 1, 1]);
    expect(found.flatMap(({ bands }) => Object.keys(bands))).toEqual([]);
  });

  it('are not shown a second time, when a period was withdrawn and is published again', async () => {
    const { data } = await world.ask(
      chair,
      '{ impactPublications(filter: { kind: { eq: QUARTER } }) { nodes { id from } } }',
    );
    const first = data.impactPublications.nodes.find(({ from }: { from: string }) => from === quarters[0].from);
    await world.ask(
      chair,
      'mutation ($input: ReasonedInput!) { withdrawImpactPublication(input: $input) { userErrors { code } } }',
      { variables: { input: { id: first.id, reason: '人数有误' } } },
    );
    await publish(quarters[0]);
    expect(await read(quarters[0])).toEqual({ served: null, activities: 1, bands: {} });
  });
});

describe('the published periods', () => {
  it('stand from the latest on, a year before its last quarter', async () => {
    const source = `{ publicImpact(communityId: "${world.community}") { kind periods { kind from } } }`;
    const { data } = await world.ask(world.nobody, source);
    const shown = data.publicImpact.periods.map(({ kind, from }: Record<string, string>) => `${kind} ${from}`);
    expect([data.publicImpact.kind, ...shown]).toEqual([
      ...['YEAR', 'YEAR 2025-01-01', 'QUARTER 2025-10-01', 'QUARTER 2025-07-01', 'QUARTER 2025-04-01'],
      'QUARTER 2025-01-01',
    ]);
  });

  it('of one community count and hide nothing of another', async () => {
    const both = [world.community, world.elsewhere];
    const ofBoth: Caller = { ...chair, reach: both, communities: () => both };
    const input = {
      ...{ kind: 'LECTURE', title: '蓝桥讲座', heldOn: '2025-06-10', communityId: world.elsewhere },
      counts: [{ ageBand: 'AGE_60_TO_69', people: 12 }],
    };
    const logged = await world.does(ofBoth, 'logActivity', input);
    expect(logged.userErrors).toEqual([]);
    const draft = async (communityId: string): Promise<unknown> => {
      const source = `{ impactDraft(communityId: "${communityId}", from: "2025-01-01", to: "2025-12-31") { figures { key trueValue value } ageBands { trueValue value } } }`;
      const { impactDraft } = (await world.ask(ofBoth, source)).data;
      const served = impactDraft.figures.find(({ key }: { key: string }) => key === 'ACTIVITY_PERSON_TIMES');
      return [
        served.trueValue,
        served.value,
        impactDraft.ageBands.map((band: { trueValue: number }) => band.trueValue),
      ];
    };
    expect(await draft(world.elsewhere)).toEqual([12, 12, [0, 0, 0, 0, 12, 0, 0, 0]]);
    // What was published once is not shown a second time.
    expect(await draft(world.community)).toEqual([101, null, [4, 0, 0, 40, 20, 30, 7, 0]]);
  });

  it('count by age what stands of activities that were held in them', async () => {
    const ages = async (): Promise<number> => {
      const source = `{ impactDraft(communityId: "${world.elsewhere}", from: "2025-01-01", to: "2025-12-31") { ageBands { band trueValue } } }`;
      const { data } = await world.ask(world.as('COMMITTEE_CHAIR', { community: world.elsewhere }), source);
      return data.impactDraft.ageBands.find(({ band }: { band: string }) => band === 'AGE_60_TO_69').trueValue;
    };
    expect(await ages()).toBe(12);
    const changed = async (table: string, column: string, value: string): Promise<number> => {
      await world.rows('set session_replication_role = replica');
      const where = `community_id = '${world.elsewhere}'`;
      const [before] = await world.rows(`select ${column}::text as kept from ${table} where ${where}`);
      await world.rows(`update ${table} set ${column} = ${value} where ${where}`);
      const found = await ages();
      await world.rows(`update ${table} set ${column} = $1 where ${where}`, [before!.kept]);
      await world.rows('set session_replication_role = origin');
      return found;
    };
    expect([
      await changed('activity_headcount', 'archived_at', 'now()'),
      await changed('activity', 'archived_at', 'now()'),
      await changed('activity', 'status', `'OPEN'`),
      await changed('activity', 'status', `'CLOSED'`),
      await changed('activity', 'held_on', `'2024-12-31'`),
      await changed('activity', 'held_on', `'2025-01-01'`),
      await changed('activity', 'held_on', `'2025-12-31'`),
      await changed('activity', 'held_on', `'2026-01-01'`),
    ]).toEqual([0, 0, 0, 12, 0, 12, 12, 0]);
  });
});

describe('before publishing', () => {
  it('the chair sees what will be hidden, with its true value; nobody else does', async () => {
    const query = `query ($id: ID!) { impactDraft(communityId: $id, from: "2025-07-01", to: "2025-09-30") { figures { key trueValue value isHidden } } }`;
    const { data } = await world.ask(chair, query, { variables: { id: world.community } });
    const served = data.impactDraft.figures.find(({ key }: { key: string }) => key === 'ACTIVITY_PERSON_TIMES');
    expect(served).toEqual({ key: 'ACTIVITY_PERSON_TIMES', trueValue: 7, value: null, isHidden: true });
    const faults = async (caller: Caller) =>
      (await world.ask(caller, query, { variables: { id: world.community } })).faults;
    expect(await faults(world.nobody)).toEqual(['UNAUTHENTICATED']);
    expect(await faults(world.program('IMPACT_READ', 'ACTIVITY_READ'))).toEqual(['FORBIDDEN']);
    expect(await faults(world.as('VOLUNTEER'))).toEqual(['FORBIDDEN']);
    expect(await faults(world.as('COMMITTEE_CHAIR', { community: world.elsewhere }))).toEqual(['NOT_FOUND']);
  });
});

describe('a program that may read figures and no activities', () => {
  it('is given no numbers of people served, for whichever days it asks', async () => {
    const query = `query ($id: ID!) { impact(communityId: $id, from: "2025-08-01", to: "2025-08-31") { figures { key value isSuppressed records { list } } } }`;
    const ask = async (caller: Caller) => {
      const { data } = await world.ask(caller, query, { variables: { id: world.community } });
      return data.impact.figures.find(({ key }: { key: string }) => key === 'ACTIVITY_PERSON_TIMES');
    };
    expect(await ask(world.program('IMPACT_READ'))).toEqual({
      ...{ key: 'ACTIVITY_PERSON_TIMES', value: null, isSuppressed: true, records: null },
    });
    expect(await ask(world.program('IMPACT_READ', 'ACTIVITY_READ'))).toMatchObject({ value: 7, isSuppressed: false });
  });
});
