// The code on the screen of an activity: who is checked in by it, until when, and as what.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../../kernel/id.ts';
import {
  lecture,
  now,
  onTheDay,
  openActivitiesWorld,
  type ActivitiesWorld,
  type Somebody,
} from './activities.fixture.ts';

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
    world.clock.set(new Date('2026-03-20T07:05:00Z'));
    await world.done(zhao.caller, 'checkInToActivity', { token: ` ${token} ` });
  });

  it('ends with the day of the activity, whatever time is left to it', async () => {
    world.clock.set(new Date('2026-03-20T15:58:00Z'));
    const { token } = await codeFor();
    world.clock.set(new Date('2026-03-20T16:00:00Z'));
    expect(await world.refused(zhao.caller, 'checkInToActivity', { token })).toEqual(['CHECK_IN_CODE_OLD token']);
    expect(await codeFor()).toBeNull();
    world.clock.set(new Date('2026-03-20T15:59:59Z'));
    await world.done(zhao.caller, 'checkInToActivity', { token });
  });

  it('is none while the activity is not open, and takes nobody without a person on file', async () => {
    const planned = await world.done(world.coordinator, 'planActivity', lecture, 'activity { id }');
    const other = activityId;
    world.clock.set(onTheDay);
    const { token } = await codeFor();
    activityId = planned.activity.id;
    expect(await codeFor()).toBeNull();
    await world.done(world.coordinator, 'cancelActivity', { id: activityId, reason: '暴雨' });
    expect(await codeFor()).toBeNull();
    activityId = other;
    const stranger = world.as('VOLUNTEER', { person: newId() });
    expect(await world.refused(stranger, 'checkInToActivity', { token })).toEqual(['NOBODY_BEHIND_ACCOUNT token']);
    await world.done(world.coordinator, 'holdActivity', { id: activityId });
    await world.done(zhao.caller, 'checkInToActivity', { token });
    await world.done(world.coordinator, 'closeActivity', { id: activityId });
    expect(await codeFor()).toBeNull();
    expect(await world.refused(qian.caller, 'checkInToActivity', { token })).toEqual(['STATE token']);
  });

  it('takes nobody of another community, and nobody to an activity that is put away', async () => {
    world.clock.set(onTheDay);
    const { token } = await codeFor();
    const registrar = world.as('COORDINATOR', { community: world.elsewhere });
    const { person } = await world.done(registrar, 'registerPerson', { fullName: '外乡人' }, 'person { id }');
    const stranger = world.as('VOLUNTEER', { person: person.id, alsoIn: world.elsewhere });
    expect(await world.refused(stranger, 'checkInToActivity', { token })).toEqual(['NOBODY_BEHIND_ACCOUNT token']);
    await world.done(world.coordinator, 'archiveActivity', { id: activityId });
    expect(await codeFor()).toBeNull();
    expect(await world.refused(zhao.caller, 'checkInToActivity', { token })).toEqual(['CHECK_IN_CODE_UNKNOWN token']);
  });

  it('takes whoever gave up helping as one who takes part', async () => {
    const input = { activityId, role: 'HELPER' };
    const { activityEnrolment } = await world.done(zhao.caller, 'enrolInActivity', input, 'activityEnrolment { id }');
    await world.done(zhao.caller, 'withdrawFromActivity', { id: activityEnrolment.id });
    world.clock.set(onTheDay);
    const { token } = await codeFor();
    const { activity } = await world.done(zhao.caller, 'checkInToActivity', { token }, `activity { ${counts} }`);
    expect(activity).toEqual({ attendedCount: 1, helperCount: 0, visitCount: 0 });
  });
});
