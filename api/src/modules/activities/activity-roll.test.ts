// Who was at an activity: the roll, people counted by age, and activities that are logged afterwards.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../../kernel/id.ts';
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
      { name: ' 周阿姨 ', ageBand: 'AGE_60_TO_69' },
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

  it('needs a name, an age among children, and an enrolment of this activity that still stands', async () => {
    const enrol = async (id: string) =>
      (await world.done(zhao.caller, 'enrolInActivity', { activityId: id }, 'activityEnrolment { id }'))
        .activityEnrolment.id;
    const [elsewhere, enrolmentId] = [await enrol(await world.openActivity()), await enrol(activityId)];
    await world.done(zhao.caller, 'withdrawFromActivity', { id: enrolmentId });
    const amongChildren = await world.openActivity({ isForChildren: true });
    world.clock.set(onTheDay);
    const refused = (input: object): Promise<string[]> =>
      world.refused(world.coordinator, 'recordActivityRoll', { activityId, ...input });
    expect(await refused({ entries: [], helperText: ' ' })).toEqual(['REQUIRED entries']);
    expect(await refused({ entries: [{ name: ' ' }] })).toEqual(['REQUIRED entries.0.name']);
    expect(await refused({ entries: [{ enrolmentId: elsewhere }] })).toEqual(['NOT_FOUND entries.0.enrolmentId']);
    expect(await refused({ entries: [{ enrolmentId }] })).toEqual(['STATE entries.0.enrolmentId']);
    await roll([{ enrolmentId, isPresent: false }]);
    activityId = amongChildren;
    expect(await refused({ entries: [{ name: '周阿姨' }] })).toEqual(['AGE_BAND_NEEDED entries.0.ageBand']);
    expect((await roll([{ name: '周阿姨', ageBand: 'AGE_14_TO_17' }])).activity.attendedCount).toBe(1);
  });

  it('keeps what was written until something new is, and takes off nobody else', async () => {
    world.clock.set(onTheDay);
    const helper = { volunteerId: zhao.volunteer, role: 'HELPER' };
    const namesake = await world.addPerson('周阿姨');
    const first = await roll([
      { ...helper, minutes: 45 },
      { personId: qian.person },
      { personId: namesake },
      { name: '周阿姨' },
      { name: '吴阿姨' },
    ]);
    expect(first.activity).toEqual({ attendedCount: 4, helperCount: 1, visitCount: 0 });
    expect((await roll([helper])).activityAttendances).toMatchObject([
      { id: first.activityAttendances[0].id, minutes: 45 },
    ]);
    expect((await roll([{ ...helper, minutes: 0 }])).activityAttendances).toMatchObject([{ minutes: 0 }]);
    const off = await roll([
      { personId: qian.person, isPresent: false },
      { name: '周阿姨', isPresent: false },
      { name: '路人甲', isPresent: false },
    ]);
    expect(off.activity).toEqual({ attendedCount: 2, helperCount: 1, visitCount: 0 });
    expect((await roll([{ personId: namesake, isPresent: false }])).activity.attendedCount).toBe(1);
    const again = await roll([{ personId: qian.person }]);
    expect(again.activity).toEqual({ attendedCount: 2, helperCount: 1, visitCount: 0 });
    expect(again.activityAttendances[0].id).toBe(first.activityAttendances[1].id);
  });

  it('lets a line go that stands there by mistake, until the activity is closed', async () => {
    world.clock.set(onTheDay);
    const { activityAttendances } = await roll([{ name: '周阿姨' }, { name: '吴阿姨' }]);
    const [first, second] = activityAttendances.map(({ id }: { id: string }) => ({ id, reason: '重复登记' }));
    await world.done(world.coordinator, 'holdActivity', { id: activityId });
    expect(await world.refused(world.hospitalStaff, 'removeActivityAttendance', first)).toEqual([
      'NOT_ALLOWED_HERE id',
    ]);
    await world.done(world.coordinator, 'removeActivityAttendance', first);
    expect(await world.activity(activityId, counts)).toEqual({ attendedCount: 1, helperCount: 0, visitCount: 0 });
    await world.done(world.coordinator, 'closeActivity', { id: activityId });
    expect(await world.refused(world.coordinator, 'removeActivityAttendance', second)).toEqual(['STATE id']);
  });
});

describe('whoever is erased', () => {
  it('leaves the rolls of closed activities too nameless, and stays counted', async () => {
    const wang = await world.addVolunteer('王成林');
    const children = await world.openActivity({ isForChildren: true });
    const young = await world.addPerson('王小苗', '2016-05-01');
    const consent = { guardianName: '王成林', relation: 'PARENT', givenOn: '2026-03-09' };
    await world.done(wang.caller, 'enrolInActivity', { activityId });
    await world.done(world.coordinator, 'enrolInActivity', { activityId: children, personId: young, consent });
    world.clock.set(onTheDay);
    await roll([{ personId: wang.person }, { personId: qian.person }]);
    await world.done(world.coordinator, 'holdActivity', { id: activityId });
    await world.done(world.coordinator, 'closeActivity', { id: activityId });
    await world.done(world.coordinator, 'endVolunteer', { id: wang.volunteer, reason: '迁居' });
    for (const id of [wang.person, young])
      await world.done(world.coordinator, 'erasePerson', { id, reason: '本人要求' });
    for (const table of ['activity_attendance', 'activity_enrolment'])
      expect(
        await world.rows(`select participant_name, search_text from ${table} where person_id = $1`, [wang.person]),
        table,
      ).toEqual([{ participant_name: null, search_text: '' }]);
    expect(
      await world.rows(
        `select guardian_name_sealed from guardian_consent c join activity_enrolment e on e.id = c.enrolment_id where e.person_id = $1`,
        [young],
      ),
    ).toEqual([{ guardian_name_sealed: null }]);
    const { attendedCount, attendances } = await world.activity(
      activityId,
      'attendedCount attendances { nodes { participantName } }',
    );
    expect(attendedCount).toBe(2);
    const names = attendances.nodes.map((each: { participantName: string | null }) => each.participantName);
    expect(new Set(names)).toEqual(new Set([null, '钱小燕']));
  });
});

describe('people who are counted', () => {
  it('are set by age band or added one by one, and never fall below none', async () => {
    world.clock.set(onTheDay);
    const head = (...pairs: [string, number][]) =>
      world.done(world.coordinator, 'recordActivityHeadcount', {
        activityId,
        counts: pairs.map(([ageBand, people]) => ({ ageBand, people })),
      });
    const add = async (people: number, ageBand = 'AGE_60_TO_69') =>
      (
        await world.done(
          zhao.caller,
          'countActivityVisitors',
          { activityId, people, ageBand },
          'activity { attendedCount }',
        )
      ).activity.attendedCount;
    await head(['AGE_60_TO_69', 5], ['UNKNOWN', 2]);
    await head(['UNKNOWN', 1]);
    expect([await add(2), await add(-6), await add(3, 'UNKNOWN'), await add(-2)]).toEqual([8, 2, 5, 4]);
    expect(await world.refused(world.hospitalStaff, 'countActivityVisitors', { activityId })).toEqual([
      'NOT_ALLOWED_HERE activityId',
    ]);
  });
});

describe('an activity that is cancelled', () => {
  it('keeps in the archive who was there and what was counted, by name and at its stalls too', async () => {
    const stall = { activityId, name: '义剪' };
    const { activityStall } = await world.done(world.coordinator, 'addActivityStall', stall, 'activityStall { id }');
    world.clock.set(onTheDay);
    await roll([{ personId: qian.person }], { helperText: '赵一鸣' });
    await world.done(world.coordinator, 'countStallVisits', { id: activityStall.id, visits: 3 });
    const { activity } = await world.done(
      world.coordinator,
      'cancelActivity',
      { id: activityId, reason: ' 暴雨 ' },
      `activity { cancelReason ${counts} attendances { totalCount } stalls { totalCount } }`,
    );
    expect(activity).toEqual({
      ...{ cancelReason: '暴雨', attendedCount: 0, helperCount: 0, visitCount: 0 },
      ...{ attendances: { totalCount: 0 }, stalls: { totalCount: 0 } },
    });
    expect(
      await world.rows('select archived_at from activity_attendance where activity_id = $1', [activityId]),
    ).toEqual([{ archived_at: onTheDay }, { archived_at: onTheDay }]);
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

  it('may know its day alone, or its times; of whoever helped for an unknown time no minutes', async () => {
    const shown = 'activity { heldOn startsAt endsAt attendances { nodes { role minutes participantName } } }';
    const helped = { ...log, heldOn: '2026-03-10', helperText: '赵一鸣' };
    const { activity } = await world.done(world.coordinator, 'logActivity', helped, shown);
    expect(activity).toEqual({
      heldOn: '2026-03-10',
      startsAt: null,
      endsAt: null,
      attendances: { nodes: [{ role: 'HELPER', minutes: null, participantName: '赵一鸣' }] },
    });
    const refused = (facts: object): Promise<string[]> =>
      world.refused(world.coordinator, 'logActivity', { kind: log.kind, title: log.title, ...facts });
    const [startsAt, endsAt] = ['2026-03-08T14:00:00+08:00', '2026-03-08T15:00:00+08:00'];
    expect(await refused({})).toEqual(['REQUIRED heldOn']);
    expect(await refused({ startsAt })).toEqual(['REQUIRED endsAt']);
    expect(await refused({ heldOn: '2026-03-08', endsAt })).toEqual(['REQUIRED startsAt']);
    expect(await refused({ startsAt: '2026-03-11T00:00:00+08:00', endsAt: '2026-03-11T01:00:00+08:00' })).toEqual([
      'ACTIVITY_NOT_YET startsAt',
    ]);
    const timed = { ...log, heldOn: '2026-01-01', startsAt, endsAt, helperText: '赵一鸣' };
    expect((await world.done(world.coordinator, 'logActivity', timed, shown)).activity).toMatchObject({
      heldOn: '2026-03-08',
      attendances: { nodes: [{ minutes: 60 }] },
    });
  });

  it('takes those who came by name, and is read from its day on where it was only planned', async () => {
    const came = { ...log, entries: [{ personId: qian.person }, { name: '周阿姨' }] };
    const shown = `activity { id ${counts} }`;
    const { activity } = await world.done(world.coordinator, 'logActivity', came, shown);
    expect(activity).toMatchObject({ attendedCount: 2, helperCount: 0 });
    // Of an activity of which only the day is on record, an hour is planned once it gets a time.
    const moved = { id: activity.id, startsAt: '2026-03-09T09:00:00+08:00', place: ' 二楼 ' };
    expect(
      (await world.done(world.coordinator, 'rescheduleActivity', moved, 'activity { endsAt place }')).activity,
    ).toEqual({ endsAt: '2026-03-09T02:00:00+00:00', place: '二楼' });
    const times = { startsAt: '2026-03-20T14:00:00+08:00', endsAt: '2026-03-20T15:00:00+08:00' };
    const plan = { kind: 'LECTURE', title: '未开放报名', ...times };
    const planned = await world.done(world.coordinator, 'planActivity', plan, 'activity { id }');
    activityId = planned.activity.id;
    world.clock.set(onTheDay);
    expect((await roll([{ name: '周阿姨' }])).activity.attendedCount).toBe(1);
  });

  it('with an id of the client is logged once, and its counts are not taken twice', async () => {
    const input = { ...log, id: newId(), counts: [{ ageBand: 'UNKNOWN', people: 4 }] };
    const shown = 'activity { id attendedCount }';
    await world.done(world.coordinator, 'logActivity', input, shown);
    const repeat = { ...input, counts: [{ ageBand: 'UNKNOWN', people: 9 }] };
    expect((await world.done(world.coordinator, 'logActivity', repeat, shown)).activity).toEqual({
      id: input.id,
      attendedCount: 4,
    });
  });
});
