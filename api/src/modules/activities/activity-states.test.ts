// The states of an activity, at the moments and days at which they turn, and what the database keeps of them.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { lecture, now, onTheDay, openActivitiesWorld, type ActivitiesWorld } from './activities.fixture.ts';

let world: ActivitiesWorld;

beforeAll(async () => {
  world = await openActivitiesWorld();
});
afterAll(() => world?.stop());
beforeEach(() => world.clock.set(now));

describe('the states of an activity', () => {
  const refused = (name: string, input: object): Promise<string[]> => world.refused(world.coordinator, name, input);
  const planned = async (facts: object = {}): Promise<string> =>
    (await world.done(world.coordinator, 'planActivity', { ...lecture, ...facts }, 'activity { id }')).activity.id;

  it('open it until the moment at which it starts, and once', async () => {
    const [id, other] = [await planned(), await planned()];
    world.clock.set(new Date('2026-03-20T06:00:00Z'));
    expect(await refused('openActivity', { id })).toEqual(['ACTIVITY_STARTED id']);
    world.clock.set(new Date('2026-03-20T05:59:59.999Z'));
    await world.done(world.coordinator, 'openActivity', { id });
    expect(await refused('openActivity', { id })).toEqual(['STATE id']);
    world.clock.set(new Date('2026-03-19T15:59:59Z'));
    expect(await refused('holdActivity', { id: other })).toEqual(['ACTIVITY_NOT_YET id']);
    world.clock.set(new Date('2026-03-19T16:00:00Z'));
    await world.done(world.coordinator, 'holdActivity', { id: other });
    expect(await refused('holdActivity', { id: other })).toEqual(['STATE id']);
  });

  it('let one that is planned, open or held be cancelled, and nothing follow', async () => {
    const [id, open, held] = [await planned(), await world.openActivity(), await planned()];
    world.clock.set(onTheDay);
    await world.done(world.coordinator, 'holdActivity', { id: held });
    for (const each of [id, open, held])
      await world.done(world.coordinator, 'cancelActivity', { id: each, reason: '暴雨' });
    for (const [name, input] of [
      ['openActivity', { id }],
      ['holdActivity', { id }],
      ['closeActivity', { id }],
      ['cancelActivity', { id, reason: '暴雨' }],
      ['rescheduleActivity', { id, startsAt: lecture.startsAt }],
      ['resizeActivity', { id, capacity: 5 }],
    ] as const)
      expect(await refused(name, input), name).toEqual(['STATE id']);
    expect(await refused('recordActivityHeadcount', { activityId: id, counts: [] })).toEqual(['STATE activityId']);
    expect(await refused('addActivityStall', { activityId: id, name: '义剪' })).toEqual(['STATE activityId']);
  });

  it('close it from held alone, without a rating too, and no longer let its places change once it is held', async () => {
    const id = await world.openActivity({ capacity: 5 });
    world.clock.set(onTheDay);
    await world.done(world.coordinator, 'countActivityVisitors', { activityId: id });
    expect(await refused('closeActivity', { id })).toEqual(['STATE id']);
    await world.done(world.coordinator, 'holdActivity', { id });
    expect(await refused('resizeActivity', { id, capacity: 6 })).toEqual(['STATE id']);
    const { activityEvaluation } = await world.done(
      world.coordinator,
      'closeActivity',
      { id },
      'activityEvaluation { ratingCount averageRatingTenths }',
    );
    expect(activityEvaluation).toEqual({ ratingCount: 0, averageRatingTenths: null });
    expect(await refused('closeActivity', { id })).toEqual(['STATE id']);
  });

  it('move one that was held no further than today', async () => {
    const id = await world.openActivity();
    world.clock.set(onTheDay);
    await world.done(world.coordinator, 'holdActivity', { id });
    const move = (startsAt: string) => ({ id, startsAt, endsAt: null });
    expect(await refused('rescheduleActivity', move('2026-03-21T00:00:00+08:00'))).toEqual([
      'ACTIVITY_NOT_YET startsAt',
    ]);
    await world.done(world.coordinator, 'rescheduleActivity', move('2026-03-20T23:59:00+08:00'));
    expect(
      await refused('rescheduleActivity', {
        ...move('2026-03-20T09:00:00+08:00'),
        endsAt: '2026-03-20T09:00:59+08:00',
      }),
    ).toEqual(['ENDS_BEFORE_START endsAt']);
  });

  it('are kept by the database, past the API too', async () => {
    const [id, closed] = [await world.openActivity({ capacity: 2 }), await world.openActivity()];
    await world.done(world.coordinator, 'addActivityStall', { activityId: closed, name: '义剪' });
    world.clock.set(onTheDay);
    await world.done(world.coordinator, 'holdActivity', { id: closed });
    const entries = [{ name: '周阿姨', ageBand: 'AGE_60_TO_69' }];
    await world.done(world.coordinator, 'recordActivityRoll', { activityId: closed, entries });
    await world.done(world.coordinator, 'countActivityVisitors', { activityId: closed });
    await world.done(world.coordinator, 'closeActivity', { id: closed });
    const update = (table: string, change: string, key = 'activity_id') =>
      world.refusedByDatabase(`update ${table} set ${change} where ${key} = $1`, [closed]);
    for (const change of [
      `kind = 'GROUP_WORK'`,
      `host_unit_id = '${world.clinic}'`,
      'attended_count = 9',
      'helper_count = 9',
      'visit_count = 9',
      `starts_at = starts_at + interval '1 minute'`,
      `ends_at = ends_at + interval '1 minute'`,
      'starts_at = null, ends_at = null, held_on = held_on - 1',
    ])
      expect(await update('activity', change, 'id'), change).toEqual(['ACTIVITY_CLOSED id']);
    for (const change of ['visit_count = 9', 'archived_at = now()'])
      expect(await update('activity_stall', change), change).toEqual(['ACTIVITY_CLOSED id']);
    for (const change of ['people = 9', `age_band = 'AGE_80_AND_OVER'`, 'archived_at = now()'])
      expect(await update('activity_headcount', change), change).toEqual(['ACTIVITY_CLOSED id']);
    for (const change of ['minutes = 9', `age_band = 'AGE_80_AND_OVER'`, 'archived_at = now()'])
      expect(await update('activity_attendance', change), change).toEqual(['ACTIVITY_CLOSED id']);
    expect(await world.refusedByDatabase('delete from activity_attendance where activity_id = $1', [closed])).toEqual([
      'ACTIVITY_CLOSED id',
    ]);
    expect(await update('activity', `status = 'HELD'`, 'id')).toEqual(['ACTIVITY_MOVE_IMPOSSIBLE id']);
    const moves = (status: string) =>
      world.refusedByDatabase('update activity set status = $2 where id = $1', [id, status]);
    expect([await moves('PLANNED'), await moves('CLOSED')]).toEqual([
      ['ACTIVITY_MOVE_IMPOSSIBLE id'],
      ['ACTIVITY_MOVE_IMPOSSIBLE id'],
    ]);
    expect(await world.refusedByDatabase('update activity set taken_places = 3 where id = $1', [id])).toEqual([
      'PLACES_BELOW_TAKEN capacity',
    ]);
    await world.rows(`update activity set note = '已归档' where id = $1`, [closed]);
  });
});
