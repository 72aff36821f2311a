// Who was at an activity: the roll, the code on the screen, people counted by age, and stalls that count person-times.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { now, onTheDay, openActivitiesWorld, type ActivitiesWorld, type Somebody } from './activities.fixture.ts';

let world: ActivitiesWorld;
let zhao: Somebody;
let qian: Somebody;
let activityId: string;

beforeAll(async () => {
  world = await openActivitiesWorld();
  zhao = await world.addVolunteer('赵一鸣');
  qian = await world.addVolunteer('钱小燕');
});
afterAll(() => world?.stop());
beforeEach(async () => {
  world.clock.set(now);
  activityId = await world.openActivity();
});

const counts = 'attendedCount helperCount visitCount';
const roll = async (entries: object[], more: object = {}) =>
  await world.done(
    world.coordinator,
    'recordActivityRoll',
    { activityId, entries, ...more },
    `activity { ${counts} } activityAttendances { id role minutes method ageBand personId }`,
  );

describe('the roll', () => {
  it('is kept from the day of the activity on', async () => {
    expect(
      await world.refused(world.coordinator, 'recordActivityRoll', { activityId, entries: [{ name: '周阿姨' }] }),
    ).toEqual(['ACTIVITY_NOT_YET activityId']);
  });

  it('counts each person once, however often they are written down', async () => {
    const input = { activityId, role: 'HELPER' };
    const { activityEnrolment } = await world.done(zhao.caller, 'enrolInActivity', input, 'activityEnrolment { id }');
    world.clock.set(onTheDay);
    const entries = [
      { enrolmentId: activityEnrolment.id },
      { personId: qian.person },
      { volunteerId: qian.volunteer },
      { name: '周阿姨', ageBand: 'AGE_60_TO_69' },
      { name: '周阿姨' },
    ];
    const first = await roll(entries);
    expect(first.activity).toEqual({ attendedCount: 2, helperCount: 1, visitCount: 0 });
    expect(first.activityAttendances).toMatchObject([
      { role: 'HELPER', minutes: 90, method: 'ROLL', personId: zhao.person },
      { role: 'PARTICIPANT', minutes: null, personId: qian.person },
      { role: 'PARTICIPANT', ageBand: 'AGE_60_TO_69', personId: null },
    ]);
    expect(await roll(entries)).toEqual(first);
    const off = await roll([{ enrolmentId: activityEnrolment.id, isPresent: false }]);
    expect(off.activity).toEqual({ attendedCount: 2, helperCount: 0, visitCount: 0 });
  });

  it('takes helpers from a pasted list, and says who is not meant by anybody', async () => {
    world.clock.set(onTheDay);
    const { activity } = await roll([], { helperText: '赵一鸣;钱小燕' });
    expect(activity).toEqual({ attendedCount: 0, helperCount: 2, visitCount: 0 });
    expect(
      await world.refused(world.coordinator, 'recordActivityRoll', { activityId, helperText: '赵一鸣;路人甲' }),
    ).toEqual(['NOT_FOUND helperText.1']);
  });

  it('takes nobody as a helper among children without a clear check that holds on the day', async () => {
    const sun = await world.addVolunteer('孙大海', { isChecked: true });
    activityId = await world.openActivity({ isForChildren: true });
    world.clock.set(onTheDay);
    const refused = (input: object): Promise<string[]> =>
      world.refused(world.coordinator, 'recordActivityRoll', { activityId, ...input });
    const line = { volunteerId: zhao.volunteer, role: 'HELPER' };
    expect(await refused({ entries: [line] })).toEqual(['BACKGROUND_CHECK_NEEDED entries.0']);
    expect(await refused({ helperText: '孙大海;赵一鸣' })).toEqual(['BACKGROUND_CHECK_NEEDED helperText.1']);
    const { activity } = await roll([{ volunteerId: sun.volunteer, role: 'HELPER' }]);
    expect(activity.helperCount).toBe(1);
    await world.rows(`update credential set check_result = 'ADVERSE' where person_id = $1`, [sun.person]);
    expect(await refused({ helperText: '孙大海' })).toEqual(['BACKGROUND_CHECK_NEEDED helperText.0']);
  });

  it('names no child without consent', async () => {
    world.clock.set(onTheDay);
    const entries = [{ name: '李小朵', ageBand: 'AGE_7_TO_13' }];
    expect(await world.refused(world.coordinator, 'recordActivityRoll', { activityId, entries })).toEqual([
      'CHILD_BY_NAME entries.0.name',
    ]);
  });
});

describe('the code on the screen', () => {
  const codeFor = async (caller = world.coordinator) => {
    const { data } = await world.ask(
      caller,
      `query ($id: ID!) { activityCheckInCode(activityId: $id) { token expiresAt } }`,
      {
        variables: { id: activityId },
      },
    );
    return data.activityCheckInCode;
  };

  it('checks in whoever scans it, once, as they are enrolled', async () => {
    await world.done(zhao.caller, 'enrolInActivity', { activityId, role: 'HELPER' });
    world.clock.set(onTheDay);
    const { token } = await codeFor();
    const checkIn = (who: Somebody) =>
      world.done(
        who.caller,
        'checkInToActivity',
        { token },
        `activityAttendance { id role method minutes } activity { ${counts} }`,
      );
    const first = await checkIn(zhao);
    expect(first.activityAttendance).toMatchObject({ role: 'HELPER', method: 'QR_CODE', minutes: 90 });
    expect(await checkIn(zhao)).toEqual(first);
    const other = await checkIn(qian);
    expect(other.activity).toEqual({ attendedCount: 1, helperCount: 1, visitCount: 0 });
  });

  it('is there for those who run the activity, on its day', async () => {
    expect(await codeFor()).toBeNull();
    world.clock.set(onTheDay);
    expect((await codeFor()).expiresAt).toBe('2026-03-20T07:05:00+00:00');
    expect(await codeFor(world.hospitalStaff)).toBeNull();
  });

  it('runs out, and cannot be made up', async () => {
    world.clock.set(onTheDay);
    const { token } = await codeFor();
    const refused = (given: string): Promise<string[]> =>
      world.refused(zhao.caller, 'checkInToActivity', { token: given });
    const forged = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`;
    expect(await refused(`${forged.slice(0, 30)}x${forged.slice(31)}`)).toEqual(['CHECK_IN_CODE_UNKNOWN token']);
    expect(await refused('abc')).toEqual(['CHECK_IN_CODE_UNKNOWN token']);
    world.clock.set(new Date('2026-03-20T07:05:01Z'));
    expect(await refused(token)).toEqual(['CHECK_IN_CODE_OLD token']);
  });
});

describe('stalls', () => {
  const addStall = async (name: string, more: object = {}): Promise<string> =>
    (
      await world.done(
        world.coordinator,
        'addActivityStall',
        { activityId, name, ...more },
        'activityStall { id position }',
      )
    ).activityStall.id;

  it('count every time somebody is served, and whoever comes new as a person too', async () => {
    const [haircuts, pulse] = [await addStall('义剪'), await addStall('测血压')];
    world.clock.set(onTheDay);
    const count = async (id: string, input: object = {}) =>
      await world.done(
        world.coordinator,
        'countStallVisits',
        { id, ...input },
        `activityStall { visitCount } activity { ${counts} }`,
      );
    await count(haircuts, { areNew: true, ageBand: 'AGE_70_TO_79' });
    await count(pulse);
    await count(pulse, { personId: zhao.person });
    const last = await count(haircuts, { personId: zhao.person });
    expect(last).toMatchObject({ activityStall: { visitCount: 2 }, activity: { attendedCount: 2, visitCount: 4 } });
    expect(await world.refused(world.coordinator, 'countStallVisits', { id: pulse, visits: -3 })).toEqual([
      'TOO_SMALL visits',
    ]);
    expect((await count(pulse, { visits: -1 })).activity).toEqual({ attendedCount: 2, helperCount: 0, visitCount: 3 });
  });

  it('are counted by the unit that looks after them, by volunteers, and by no other unit', async () => {
    const id = await addStall('义诊', { partnerUnitId: world.hospital });
    world.clock.set(onTheDay);
    await world.done(world.hospitalStaff, 'countStallVisits', { id });
    await world.done(zhao.caller, 'countStallVisits', { id });
    expect(await world.refused(world.clinicStaff, 'countStallVisits', { id })).toEqual(['NOT_ALLOWED_HERE id']);
  });

  it('have names of their own, and go with what was counted', async () => {
    const id = await addStall('义剪');
    expect(await world.refused(world.coordinator, 'addActivityStall', { activityId, name: '义剪' })).toEqual([
      'TAKEN name',
    ]);
    world.clock.set(onTheDay);
    await world.done(world.coordinator, 'countStallVisits', { id, visits: 7 });
    await world.done(world.coordinator, 'removeActivityStall', { id, reason: '撤摊' });
    expect(await world.activity(activityId, counts)).toEqual({ attendedCount: 0, helperCount: 0, visitCount: 0 });
  });
});

describe('an activity logged afterwards', () => {
  const log = { kind: 'GROUP_WORK', title: '读书分享会', heldOn: '2026-03-08' };

  it('stands with its counts and helpers by one call, and not before its day', async () => {
    const input = {
      ...log,
      counts: [
        { ageBand: 'AGE_60_TO_69', people: 9 },
        { ageBand: 'UNKNOWN', people: 2 },
      ],
      helperText: '赵一鸣',
    };
    const { activity } = await world.done(
      world.coordinator,
      'logActivity',
      input,
      `activity { status heldOn ${counts} }`,
    );
    expect(activity).toEqual({
      status: 'HELD',
      heldOn: '2026-03-08',
      attendedCount: 11,
      helperCount: 1,
      visitCount: 0,
    });
    expect(await world.refused(world.coordinator, 'logActivity', { ...log, heldOn: '2026-03-11' })).toEqual([
      'ACTIVITY_NOT_YET heldOn',
    ]);
    expect(await world.refused(world.coordinator, 'logActivity', { ...log, helperText: '路人甲' })).toEqual([
      'NOT_FOUND helperText.0',
    ]);
  });
});
