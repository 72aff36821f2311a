// Places at an activity: who may take one, who waits and moves up, and help that was promised.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { onceMore } from '../../../../test/support/world.ts';
import { newId } from '../../kernel/id.ts';
import type { Caller } from '../../kernel/scope.ts';
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
let sun: Somebody;
let li: Somebody;

beforeAll(async () => {
  world = await openActivitiesWorld();
  zhao = await world.addVolunteer('赵一鸣', { birthDate: '1958-04-02' });
  qian = await world.addVolunteer('钱小燕', { isChecked: true });
  sun = await world.addVolunteer('孙大海', { level: 'APPLICANT' });
  li = await world.addVolunteer('李建国');
});
afterAll(() => world?.stop());
beforeEach(() => world.clock.set(now));

const shown = 'activityEnrolment { id status role personId volunteerId participantName ageBand isChild allowsPhotos }';
const enrol = async (caller: Caller, activityId: string, input: object = {}) =>
  (await world.done(caller, 'enrolInActivity', { activityId, ...input }, shown)).activityEnrolment;
const refused = (caller: Caller, activityId: string, input: object = {}): Promise<string[]> =>
  world.refused(caller, 'enrolInActivity', { activityId, ...input });

describe('a place', () => {
  it('is taken by a volunteer for themselves, with the age band of the day', async () => {
    const id = await world.openActivity();
    expect(await enrol(zhao.caller, id, { allowsPhotos: true })).toMatchObject({
      status: 'ENROLLED',
      role: 'PARTICIPANT',
      personId: zhao.person,
      volunteerId: zhao.volunteer,
      participantName: '赵一鸣',
      ageBand: 'AGE_60_TO_69',
      isChild: false,
      allowsPhotos: true,
    });
    expect(await refused(zhao.caller, id)).toEqual(['ALREADY_COMING activityId']);
    expect(await refused(zhao.caller, id, { personId: qian.person })).toEqual(['NOT_ALLOWED_HERE personId']);
    expect(await refused(zhao.caller, id, { name: '客人' })).toEqual(['NOT_ALLOWED_HERE name']);
  });

  it('is taken by staff for anybody, and by the host for guests', async () => {
    const id = await world.openActivity({}, world.hospitalStaff);
    expect(await enrol(world.coordinator, id, { personId: zhao.person })).toMatchObject({ participantName: '赵一鸣' });
    expect(await enrol(world.hospitalStaff, id, { name: '周阿姨', ageBand: 'AGE_60_TO_69' })).toMatchObject({
      personId: null,
      participantName: '周阿姨',
    });
    expect(await refused(world.hospitalStaff, id, { personId: qian.person })).toEqual(['NOT_ALLOWED_HERE personId']);
    expect(await refused(world.clinicStaff, id, { name: '周阿姨' })).toEqual(['NOT_ALLOWED_HERE name']);
  });

  it('is waited for in order, and passed on when one is given back', async () => {
    const id = await world.openActivity({ capacity: 1 });
    const first = await enrol(zhao.caller, id);
    expect(await refused(qian.caller, id)).toEqual(['PLACES_TAKEN activityId']);
    const second = await enrol(qian.caller, id, { waitIfFull: true });
    const third = await enrol(world.coordinator, id, { name: '周阿姨', waitIfFull: true });
    expect([second.status, third.status]).toEqual(['WAITING', 'WAITING']);
    const { movedUp } = await world.done(
      zhao.caller,
      'withdrawFromActivity',
      { id: first.id },
      'movedUp { id status }',
    );
    expect(movedUp).toEqual({ id: second.id, status: 'ENROLLED' });
    const resized = await world.done(
      world.coordinator,
      'resizeActivity',
      { id, capacity: 2 },
      'activity { takenPlaces } movedUp { id }',
    );
    expect(resized).toMatchObject({ activity: { takenPlaces: 2 }, movedUp: [{ id: third.id }] });
    expect(await world.refused(world.coordinator, 'resizeActivity', { id, capacity: 1 })).toEqual([
      'PLACES_BELOW_TAKEN capacity',
    ]);
  });

  it('is there neither before the activity is opened nor after it has started', async () => {
    const plan = await world.done(world.coordinator, 'planActivity', lecture, 'activity { id }');
    const { id } = plan.activity;
    expect(await refused(zhao.caller, id)).toEqual(['STATE activityId']);
    await world.done(world.coordinator, 'openActivity', { id });
    world.clock.set(new Date('2026-03-20T05:59:59.999Z'));
    await enrol(zhao.caller, id);
    world.clock.set(new Date('2026-03-20T06:00:00Z'));
    expect(await refused(qian.caller, id)).toEqual(['ACTIVITY_STARTED activityId']);
  });

  it('goes to those who have waited longest, whatever their names and ids', async () => {
    const id = await world.openActivity({ capacity: 1 });
    await enrol(zhao.caller, id);
    // Ids and names run against the order in which they come.
    for (const [index, name] of ['郑阿姨', '王阿姨', '孙阿姨', '刘阿姨'].entries()) {
      world.clock.set(new Date(now.getTime() + index * 60_000));
      const digit = String(9 - index);
      const own = `${digit.repeat(8)}-0000-7000-8000-${digit.repeat(12)}`;
      await enrol(world.coordinator, id, { name, id: own, waitIfFull: true });
    }
    const resize = async (capacity: number | null) =>
      await world.done(
        world.coordinator,
        'resizeActivity',
        { id, capacity },
        'activity { takenPlaces } movedUp { participantName }',
      );
    expect(await resize(3)).toMatchObject({
      activity: { takenPlaces: 3 },
      movedUp: [{ participantName: '郑阿姨' }, { participantName: '王阿姨' }],
    });
    expect(await resize(3)).toMatchObject({ activity: { takenPlaces: 3 }, movedUp: [] });
    expect(await resize(null)).toMatchObject({
      activity: { takenPlaces: 5 },
      movedUp: [{ participantName: '孙阿姨' }, { participantName: '刘阿姨' }],
    });
  });

  it('is passed on only when one is freed, and can be taken again', async () => {
    const id = await world.openActivity({ capacity: 1 });
    const helper = await enrol(zhao.caller, id, { role: 'HELPER' });
    const coming = await enrol(qian.caller, id);
    const waiting = await enrol(world.coordinator, id, { name: '周阿姨', waitIfFull: true });
    const last = await enrol(world.coordinator, id, { name: '吴阿姨', waitIfFull: true });
    const leave = async ({ id: given }: { id: string }) =>
      (
        await world.done(
          world.coordinator,
          'withdrawFromActivity',
          { id: given },
          'activityEnrolment { status } movedUp { id }',
        )
      ).movedUp;
    expect([await leave(helper), await leave(waiting)]).toEqual([null, null]);
    expect(await world.activity(id, 'takenPlaces')).toEqual({ takenPlaces: 1 });
    expect(await leave(coming)).toEqual({ id: last.id });
    expect([await leave(coming), await leave(last)]).toEqual([null, null]);
    expect(await world.activity(id, 'takenPlaces')).toEqual({ takenPlaces: 0 });
    expect(await enrol(qian.caller, id)).toMatchObject({ status: 'ENROLLED' });
  });

  it('is given back until the activity is held', async () => {
    const id = await world.openActivity();
    const { id: enrolmentId } = await enrol(zhao.caller, id);
    world.clock.set(onTheDay);
    await world.done(world.coordinator, 'holdActivity', { id });
    expect(await world.refused(zhao.caller, 'withdrawFromActivity', { id: enrolmentId })).toEqual(['STATE id']);
    expect(await world.refused(qian.caller, 'withdrawFromActivity', { id: enrolmentId })).toEqual([
      'NOT_ALLOWED_HERE id',
    ]);
  });

  it('with an id of the client is taken once, even when the repeat comes late', async () => {
    const [id, other] = [await world.openActivity(), await world.openActivity()];
    const own = newId();
    const first = await enrol(zhao.caller, id, { id: own });
    expect(await refused(qian.caller, id, { id: own })).toEqual(['ID_TAKEN id']);
    expect(await refused(zhao.caller, other, { id: own })).toEqual(['ID_TAKEN id']);
    world.clock.set(onTheDay);
    expect(await enrol(zhao.caller, id, { id: own })).toEqual(first);
    expect(await world.activity(id, 'takenPlaces')).toEqual({ takenPlaces: 1 });
  });

  it('is taken for nobody of another community, nor for who is put away, whoever asks', async () => {
    const id = await world.openActivity();
    const both = world.as('COORDINATOR', { alsoIn: world.elsewhere });
    const foreign = { fullName: '外乡人', communityId: world.elsewhere };
    const { person } = await world.done(both, 'registerPerson', foreign, 'person { id }');
    expect(await refused(both, id, { personId: person.id })).toEqual(['NOT_FOUND personId']);
    const stranger = world.as('VOLUNTEER', { person: person.id, alsoIn: world.elsewhere });
    expect(await refused(stranger, id)).toEqual(['NOBODY_BEHIND_ACCOUNT personId']);
    const gone = await world.addPerson('周阿姨');
    const own = world.as('VOLUNTEER', { person: gone });
    await enrol(own, await world.openActivity());
    await world.done(world.coordinator, 'archivePerson', { id: gone });
    expect(await refused(both, id, { personId: gone })).toEqual(['NOT_FOUND personId']);
    expect(await refused(own, id)).toEqual(['NOBODY_BEHIND_ACCOUNT personId']);
    expect(await enrol(both, id, { name: ' 吴阿姨 ' })).toMatchObject({ participantName: '吴阿姨' });
  });

  it('needs somebody behind the account, and waits for nobody twice', async () => {
    const id = await world.openActivity({ capacity: 1 });
    expect(await refused(world.coordinator, id)).toEqual(['NOBODY_BEHIND_ACCOUNT personId']);
    const stranger = world.as('VOLUNTEER', { person: newId() });
    expect(await refused(stranger, id)).toEqual(['NOBODY_BEHIND_ACCOUNT personId']);
    await enrol(zhao.caller, id, { personId: zhao.person, volunteerId: zhao.volunteer });
    expect(await refused(zhao.caller, id, { volunteerId: qian.volunteer })).toEqual(['NOT_ALLOWED_HERE volunteerId']);
    await enrol(qian.caller, id, { waitIfFull: true });
    expect(await refused(qian.caller, id, { waitIfFull: true })).toEqual(['ALREADY_COMING activityId']);
    const again = onceMore('activity_enrolment', 'person_id = $1 and activity_id = $2');
    expect(await world.refusedByDatabase(again, [qian.person, id])).toEqual(['ALREADY_COMING activityId']);
  });

  it('is not needed by those who help, who must be serving', async () => {
    const id = await world.openActivity({ capacity: 1 });
    expect(await enrol(zhao.caller, id, { role: 'HELPER' })).toMatchObject({ role: 'HELPER', status: 'ENROLLED' });
    expect(await enrol(qian.caller, id)).toMatchObject({ role: 'PARTICIPANT', status: 'ENROLLED' });
    expect(await enrol(li.caller, id, { role: 'HELPER' })).toMatchObject({ role: 'HELPER', status: 'ENROLLED' });
    expect(await world.activity(id, 'takenPlaces')).toEqual({ takenPlaces: 1 });
    expect(await refused(sun.caller, id, { role: 'HELPER' })).toEqual(['HELPER_NOT_SERVING role']);
  });
});

describe('help that was promised', () => {
  it('is open for whoever stops serving, until the activity is over', async () => {
    const wang = await world.addVolunteer('王成');
    const id = await world.openActivity();
    await enrol(wang.caller, id, { role: 'HELPER' });
    await enrol(wang.caller, await world.openActivity());
    const day = (date: string) => ({ startsAt: `${date}T14:00:00+08:00`, endsAt: `${date}T15:30:00+08:00` });
    const sooner = await world.openActivity(day('2026-03-19'));
    await enrol(wang.caller, sooner, { role: 'HELPER' });
    const given = await enrol(wang.caller, await world.openActivity(), { role: 'HELPER' });
    await world.done(wang.caller, 'withdrawFromActivity', { id: given.id });
    const cancelled = await world.openActivity();
    await enrol(wang.caller, cancelled, { role: 'HELPER' });
    await world.done(world.coordinator, 'cancelActivity', { id: cancelled, reason: '暴雨' });
    const archived = await world.openActivity();
    await enrol(wang.caller, archived, { role: 'HELPER' });
    await world.done(world.coordinator, 'archiveActivity', { id: archived });
    const duties = async () =>
      (await world.ask(world.coordinator, `{ volunteerDuties(volunteerId: "${wang.volunteer}") { type id title on } }`))
        .data.volunteerDuties;
    const late = { type: 'Activity', id, title: '高血压防治', on: '2026-03-20' };
    expect(await duties()).toEqual([{ ...late, id: sooner, on: '2026-03-19' }, late]);
    world.clock.set(onTheDay);
    expect(await duties()).toEqual([late]);
    const end = { id: wang.volunteer, reason: '迁居' };
    expect(await world.refused(world.coordinator, 'endVolunteer', end)).toEqual(['DUTIES_OPEN handOver']);
    world.clock.set(new Date('2026-03-21T02:00:00Z'));
    expect(await duties()).toEqual([]);
    world.clock.set(onTheDay);
    await world.done(world.coordinator, 'holdActivity', { id });
    expect(await duties()).toEqual([]);
  });
});
