// An activity from its plan to its evaluation: who may, in which state, and what a closed one still lets happen.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../../kernel/id.ts';
import { lecture, now, onTheDay, openActivitiesWorld, type ActivitiesWorld } from './activities.fixture.ts';

let world: ActivitiesWorld;

beforeAll(async () => {
  world = await openActivitiesWorld();
});
afterAll(() => world?.stop());
beforeEach(() => world.clock.set(now));

const shown =
  'activity { id status title heldOn startsAt endsAt hostUnitId isHostedByCommunity capacity takenPlaces attendedCount }';

describe('planning an activity', () => {
  it('gives the community one of its own, on the day that it is in Shanghai', async () => {
    const input = {
      ...lecture,
      startsAt: '2026-03-20T17:00:00Z',
      endsAt: '2026-03-20T18:00:00Z',
      title: ' 夜读 ',
      capacity: 20,
    };
    const { activity } = await world.done(world.coordinator, 'planActivity', input, shown);
    expect(activity).toMatchObject({
      status: 'PLANNED',
      title: '夜读',
      heldOn: '2026-03-21',
      hostUnitId: null,
      isHostedByCommunity: true,
      capacity: 20,
      takenPlaces: 0,
      attendedCount: 0,
    });
  });

  it('gives a hospital one of its own without being told, beside the clinic', async () => {
    const input = { ...lecture, coHostUnitIds: [world.clinic, world.hospital] };
    const { activity } = await world.done(
      world.hospitalStaff,
      'planActivity',
      input,
      'activity { hostUnitId isHostedByCommunity coHosts { nodes { partnerUnitId } } }',
    );
    expect(activity).toEqual({
      hostUnitId: world.hospital,
      isHostedByCommunity: false,
      coHosts: { nodes: [{ partnerUnitId: world.clinic }] },
    });
  });

  it('is not for a hospital to do in the name of a clinic, nor for a volunteer', async () => {
    expect(await world.refused(world.hospitalStaff, 'planActivity', { ...lecture, hostUnitId: world.clinic })).toEqual([
      'NOT_ALLOWED_HERE hostUnitId',
    ]);
    expect(await world.refused(world.as('VOLUNTEER'), 'planActivity', lecture)).toEqual(['FORBIDDEN']);
  });

  it('refuses an end before the start, one after a day, and no place at all', async () => {
    const plan = (facts: object): Promise<string[]> =>
      world.refused(world.coordinator, 'planActivity', { ...lecture, ...facts });
    expect(await plan({ endsAt: lecture.startsAt })).toEqual(['ENDS_BEFORE_START endsAt']);
    expect(await plan({ endsAt: '2026-03-21T14:01:00+08:00' })).toEqual(['TOO_LARGE endsAt']);
    expect(await plan({ capacity: 0, title: '  ' })).toEqual(['TOO_SMALL capacity', 'REQUIRED title']);
  });

  it('takes a minute and a whole day, one place and the most, and somebody to hold it', async () => {
    const plan = (facts: object) => world.done(world.coordinator, 'planActivity', { ...lecture, ...facts }, shown);
    await plan({ endsAt: '2026-03-20T14:01:00+08:00', capacity: 1 });
    await plan({ endsAt: '2026-03-21T14:00:00+08:00', capacity: 100_000 });
    const nobody = { ...lecture, isHostedByCommunity: false };
    expect(await world.refused(world.coordinator, 'planActivity', nobody)).toEqual(['REQUIRED hostUnitId']);
    const { activity } = await plan({ hostUnitId: world.hospital, isHostedByCommunity: true });
    expect(activity).toMatchObject({ hostUnitId: world.hospital, isHostedByCommunity: true });
  });

  it('names units of the community that are still partners', async () => {
    const chair = world.as('COMMITTEE_CHAIR');
    const former = { name: '旧诊所', kind: 'HOSPITAL' };
    const { partnerUnit } = await world.done(chair, 'createPartnerUnit', former, 'partnerUnit { id }');
    await world.done(chair, 'archivePartnerUnit', { id: partnerUnit.id });
    const plan = (facts: object): Promise<string[]> =>
      world.refused(world.coordinator, 'planActivity', { ...lecture, ...facts });
    expect(await plan({ hostUnitId: partnerUnit.id })).toEqual(['ARCHIVED hostUnitId']);
    expect(await plan({ hostUnitId: newId() })).toEqual(['NOT_FOUND hostUnitId']);
    expect(await plan({ hostUnitId: world.clinic, communityId: world.elsewhere })).toEqual([
      'OTHER_COMMUNITY hostUnitId',
    ]);
    expect(await plan({ coHostUnitIds: [world.clinic, partnerUnit.id] })).toEqual(['ARCHIVED coHostUnitIds.1']);
    expect(await plan({ coHostUnitIds: [newId()] })).toEqual(['NOT_FOUND coHostUnitIds.0']);
  });

  it('with an id of the client happens once', async () => {
    const input = { ...lecture, id: newId() };
    const first = await world.done(world.coordinator, 'planActivity', input, shown);
    expect(await world.done(world.coordinator, 'planActivity', input, shown)).toEqual(first);
    const { startsAt, endsAt } = { startsAt: '2026-03-21T14:00:00+08:00', endsAt: '2026-03-21T15:30:00+08:00' };
    for (const other of [{ title: '另一个' }, { kind: 'FESTIVAL' }, { startsAt, endsAt }, { hostUnitId: world.clinic }])
      expect(await world.refused(world.coordinator, 'planActivity', { ...input, ...other })).toEqual(['ID_TAKEN id']);
  });
});

describe('the life of an activity', () => {
  it('leads from its plan over its day to its evaluation', async () => {
    const id = await world.openActivity();
    expect(await world.refused(world.coordinator, 'holdActivity', { id })).toEqual(['ACTIVITY_NOT_YET id']);
    world.clock.set(onTheDay);
    await world.done(world.coordinator, 'holdActivity', { id });
    expect(await world.refused(world.coordinator, 'closeActivity', { id })).toEqual(['NOBODY_TOOK_PART id']);
    const counts = [
      { ageBand: 'AGE_60_TO_69', people: 12 },
      { ageBand: 'AGE_80_AND_OVER', people: 3 },
    ];
    await world.done(world.coordinator, 'recordActivityHeadcount', { activityId: id, counts });
    const { activity, activityEvaluation } = await world.done(
      world.coordinator,
      'closeActivity',
      {
        ...{ id, ratedFiveCount: 8, ratedFourCount: 2, ratedThreeCount: 2, ratedTwoCount: 1, ratedOneCount: 1 },
        ...{ wentWell: ' 座无虚席 ', toImprove: ' ', suggestion: ' 多讲几场 ' },
      },
      'activity { status attendedCount } activityEvaluation { ratingCount averageRatingTenths wentWell toImprove suggestion evaluatedOn }',
    );
    expect(activity).toEqual({ status: 'CLOSED', attendedCount: 15 });
    expect(activityEvaluation).toEqual({
      ratingCount: 14,
      averageRatingTenths: 41,
      wentWell: '座无虚席',
      toImprove: null,
      suggestion: '多讲几场',
      evaluatedOn: '2026-03-20',
    });
  });

  it('ends once it is closed: neither counts nor roll nor time change, past the API neither', async () => {
    const id = await world.openActivity();
    world.clock.set(onTheDay);
    await world.done(world.coordinator, 'holdActivity', { id });
    await world.done(world.coordinator, 'countActivityVisitors', { activityId: id, people: 4 });
    await world.done(world.coordinator, 'closeActivity', { id });
    const refused = (name: string, input: object): Promise<string[]> => world.refused(world.coordinator, name, input);
    expect(await refused('countActivityVisitors', { activityId: id })).toEqual(['STATE activityId']);
    expect(await refused('recordActivityRoll', { activityId: id, entries: [{ name: '张三' }] })).toEqual([
      'STATE activityId',
    ]);
    expect(await refused('rescheduleActivity', { id, startsAt: lecture.startsAt })).toEqual(['STATE id']);
    expect(await refused('cancelActivity', { id, reason: '误' })).toEqual(['STATE id']);
    for (const sql of [
      'update activity set attended_count = 5 where id = $1',
      'update activity_headcount set people = 5 where activity_id = $1',
      'delete from activity_headcount where activity_id = $1',
      `update activity set status = 'OPEN' where id = $1`,
    ])
      await expect(world.rows(sql, [id])).rejects.toMatchObject({ code: '23514' });
  });

  it('is cut short by a reason; who was on its roll counts no more', async () => {
    const id = await world.openActivity();
    world.clock.set(onTheDay);
    await world.done(world.coordinator, 'countActivityVisitors', { activityId: id, people: 4 });
    expect(await world.refused(world.coordinator, 'cancelActivity', { id, reason: ' ' })).toEqual(['REQUIRED reason']);
    const { activity } = await world.done(
      world.coordinator,
      'cancelActivity',
      { id, reason: '暴雨' },
      'activity { status cancelReason attendedCount headcounts { totalCount } }',
    );
    expect(activity).toEqual({
      status: 'CANCELLED',
      cancelReason: '暴雨',
      attendedCount: 0,
      headcounts: { totalCount: 0 },
    });
  });

  it('is run by its host alone among the partner units', async () => {
    const id = await world.openActivity({}, world.hospitalStaff);
    expect(await world.refused(world.clinicStaff, 'cancelActivity', { id, reason: '误' })).toEqual([
      'NOT_ALLOWED_HERE id',
    ]);
    await world.done(world.hospitalStaff, 'resizeActivity', { id, capacity: 5 });
  });

  it('moves to another time with its length, and to another place only when one is given', async () => {
    const id = await world.openActivity({ place: '一楼大厅' });
    const input = { id, startsAt: '2026-03-22T09:00:00+08:00' };
    const { activity } = await world.done(
      world.coordinator,
      'rescheduleActivity',
      input,
      'activity { startsAt endsAt heldOn place }',
    );
    expect(activity).toEqual({
      startsAt: '2026-03-22T01:00:00+00:00',
      endsAt: '2026-03-22T02:30:00+00:00',
      heldOn: '2026-03-22',
      place: '一楼大厅',
    });
  });
});

describe('a program of a third party', () => {
  it('reads activities and who came, without names, and writes nothing', async () => {
    const { person, caller } = await world.addVolunteer('赵一鸣');
    const id = await world.openActivity({ title: '第三方可见' });
    await world.done(caller, 'enrolInActivity', { activityId: id });
    const program = world.program('ACTIVITY_READ');
    const { data, faults } = await world.ask(
      program,
      `{ activities(filter: { title: { eq: "第三方可见" } }) { nodes { title status enrolments { nodes { personId participantName ageBand masked } } } } }`,
    );
    expect(faults).toEqual([]);
    expect(data.activities.nodes).toEqual([
      {
        title: '第三方可见',
        status: 'OPEN',
        enrolments: {
          nodes: [
            {
              personId: person,
              participantName: null,
              ageBand: null,
              masked: ['participantName', 'ageBand', 'isChild'],
            },
          ],
        },
      },
    ]);
    expect(await world.refused(program, 'cancelActivity', { id, reason: '误' })).toEqual(['FORBIDDEN']);
    expect((await world.ask(program, '{ activityPhotos { totalCount } }')).faults).toEqual(['FORBIDDEN']);
  });
});
