// Stalls of a fair: every time somebody is served counts as a person-time, and each person once.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
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

  it('are counted by name by those alone who may look up people, from the day on, while they stand', async () => {
    const [id, other] = [await addStall('义剪'), await addStall('测血压')];
    const refused = (caller: Caller, input: object = {}): Promise<string[]> =>
      world.refused(caller, 'countStallVisits', { id, ...input });
    world.clock.set(new Date('2026-03-19T15:59:59Z'));
    expect(await refused(world.coordinator)).toEqual(['ACTIVITY_NOT_YET id']);
    world.clock.set(onTheDay);
    expect(await refused(zhao.caller, { personId: qian.person })).toEqual(['NOT_ALLOWED_HERE personId']);
    expect(await refused(world.coordinator, { personId: newId() })).toEqual(['NOT_FOUND personId']);
    expect(await refused(world.as('COORDINATOR', { community: world.elsewhere }))).toEqual(['NOT_FOUND id']);
    const count = (input: object) => world.done(world.coordinator, 'countStallVisits', { id, ...input });
    await count({ visits: 3, areNew: true });
    await count({ visits: 2, personId: qian.person });
    await count({ visits: 1, personId: qian.person });
    await count({ visits: -4, personId: zhao.person });
    await count({ visits: -2, areNew: true });
    const { stalls, attendances, ...counted } = await world.activity(
      activityId,
      `${counts} stalls { nodes { name position } } attendances { nodes { personId stallVisitCount } }`,
    );
    expect(counted).toEqual({ attendedCount: 3, helperCount: 0, visitCount: 0 });
    expect(new Set(stalls.nodes)).toEqual(
      new Set([
        { name: '义剪', position: 1 },
        { name: '测血压', position: 2 },
      ]),
    );
    expect(new Set(attendances.nodes)).toEqual(
      new Set([
        { personId: qian.person, stallVisitCount: 3 },
        { personId: zhao.person, stallVisitCount: 0 },
      ]),
    );
    await world.done(world.coordinator, 'removeActivityStall', { id: other, reason: '撤摊' });
    expect(await refused(world.coordinator, { id: other })).toEqual(['ARCHIVED id']);
    expect(await world.refused(world.coordinator, 'removeActivityStall', { id: other, reason: '撤摊' })).toEqual([
      'ARCHIVED id',
    ]);
    await world.done(world.coordinator, 'holdActivity', { id: activityId });
    await world.done(world.coordinator, 'closeActivity', { id: activityId });
    expect(await refused(world.coordinator)).toEqual(['STATE id']);
    expect(await world.refused(world.coordinator, 'removeActivityStall', { id, reason: '撤摊' })).toEqual(['STATE id']);
  });

  it('count again whoever was taken off the roll and is served by name after all', async () => {
    const id = await addStall('义剪');
    world.clock.set(onTheDay);
    const write = (isPresent: boolean) => ({ activityId, entries: [{ personId: qian.person, isPresent }] });
    for (const isPresent of [true, false]) await world.done(world.coordinator, 'recordActivityRoll', write(isPresent));
    const visit = { id, personId: qian.person };
    const { activity } = await world.done(world.coordinator, 'countStallVisits', visit, `activity { ${counts} }`);
    expect(activity).toEqual({ attendedCount: 1, helperCount: 0, visitCount: 1 });
  });

  it('are looked after by a unit of the community that is still a partner', async () => {
    const both = world.as('COORDINATOR', { alsoIn: world.elsewhere });
    const unit = async (facts: object): Promise<string> =>
      (await world.done(both, 'createPartnerUnit', { kind: 'HOSPITAL', ...facts }, 'partnerUnit { id }')).partnerUnit
        .id;
    const [foreign, former] = [
      await unit({ name: '蓝桥医院', communityId: world.elsewhere }),
      await unit({ name: '旧诊所', communityId: world.community }),
    ];
    await world.done(both, 'archivePartnerUnit', { id: former });
    const refused = (name: string, input: object): Promise<string[]> => world.refused(both, name, input);
    const stall = { activityId, name: '义诊' };
    expect(await refused('addActivityStall', { ...stall, partnerUnitId: foreign })).toEqual([
      'NOT_FOUND partnerUnitId',
    ]);
    expect(await refused('addActivityStall', { ...stall, partnerUnitId: former })).toEqual(['ARCHIVED partnerUnitId']);
    const plan = { ...lecture, communityId: world.community, coHostUnitIds: [foreign] };
    expect(await refused('planActivity', plan)).toEqual(['NOT_FOUND coHostUnitIds.0']);
  });

  it('have names of their own, and go with what was counted', async () => {
    const id = await addStall(' 义剪 ');
    expect(await world.refused(world.coordinator, 'addActivityStall', { activityId, name: '义剪' })).toEqual([
      'TAKEN name',
    ]);
    world.clock.set(onTheDay);
    await world.done(world.coordinator, 'countStallVisits', { id, visits: 7 });
    await world.done(world.coordinator, 'removeActivityStall', { id, reason: '撤摊' });
    expect(await world.activity(activityId, counts)).toEqual({ attendedCount: 0, helperCount: 0, visitCount: 0 });
    await addStall('测血压');
    await addStall('义剪');
    const { stalls } = await world.activity(
      activityId,
      'stalls(orderBy: [{ field: POSITION }]) { nodes { name position } }',
    );
    expect(stalls.nodes).toEqual([
      { name: '测血压', position: 2 },
      { name: '义剪', position: 3 },
    ]);
  });
});
