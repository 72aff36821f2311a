// Series: the activities that they make, and what a change leaves as it was.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { forkFor } from '../../kernel/context.ts';
import { newId } from '../../kernel/id.ts';
import { now, openActivitiesWorld, type ActivitiesWorld } from './activities.fixture.ts';
import { makeSeriesActivities } from './series-nights.ts';

let world: ActivitiesWorld;

beforeAll(async () => {
  world = await openActivitiesWorld();
});
afterAll(() => world?.stop());
beforeEach(() => world.clock.set(now));

const weekly = {
  kind: 'HALF_PAST_FOUR_CLASS',
  title: '四点半课堂',
  isForChildren: true,
  rule: 'FREQ=WEEKLY;BYDAY=WE',
  startTime: '16:30',
  minutes: 90,
  capacity: 20,
  fromDay: '2026-03-01',
};

async function plan(more: object = {}): Promise<string> {
  const input = { ...weekly, ...more };
  return (await world.done(world.coordinator, 'planActivitySeries', input, 'activitySeries { id }')).activitySeries.id;
}

const generate = async (id: string, until = '2026-04-10') =>
  (
    await world.done(
      world.coordinator,
      'generateSeriesActivities',
      { id, until },
      'activities { id heldOn startsAt endsAt status capacity seriesDay }',
    )
  ).activities;

async function standing(id: string): Promise<string[]> {
  const { data } = await world.ask(
    world.coordinator,
    `query ($id: ID!) { activities(filter: { seriesId: { eq: $id } }, orderBy: [{ field: HELD_ON }], first: 50) { nodes { seriesDay heldOn startsAt status capacity } } }`,
    { variables: { id } },
  );
  return data.activities.nodes.map(
    (each: Record<string, string>) =>
      `${each.seriesDay} ${each.startsAt!.slice(0, 16)} ${each.status} ${each.capacity}`,
  );
}

describe('a series', () => {
  it('makes its activities for a window, once, open for enrolment', async () => {
    const id = await plan();
    const made = await generate(id);
    expect(made.map(({ heldOn }: { heldOn: string }) => heldOn)).toEqual([
      '2026-03-11',
      '2026-03-18',
      '2026-03-25',
      '2026-04-01',
      '2026-04-08',
    ]);
    expect(made[0]).toMatchObject({
      startsAt: '2026-03-11T08:30:00+00:00',
      endsAt: '2026-03-11T10:00:00+00:00',
      status: 'OPEN',
      capacity: 20,
    });
    expect(await generate(id)).toEqual([]);
  });

  it('makes them within a year, from today on, and today only what has not started', async () => {
    const refused = (id: string, until: string): Promise<string[]> =>
      world.refused(world.coordinator, 'generateSeriesActivities', { id, until });
    const id = await plan({ rule: 'FREQ=DAILY', isOpenAtOnce: false, holidayPolicy: 'KEEP' });
    expect(await refused(id, '2026-03-09')).toEqual(['ENDS_BEFORE_START until']);
    expect(await refused(id, '2027-03-12')).toEqual(['TOO_FAR_AHEAD until']);
    world.clock.set(new Date('2026-03-10T08:30:00Z'));
    expect(await generate(id, '2026-03-10')).toEqual([]);
    world.clock.set(new Date('2026-03-10T08:29:59.999Z'));
    expect(await generate(id, '2026-03-10')).toMatchObject([{ heldOn: '2026-03-10', status: 'PLANNED' }]);
    expect(await generate(id, '2027-03-11')).toHaveLength(366);
    const madeUntil = async () =>
      (await world.ask(world.coordinator, `{ activitySeries(id: "${id}") { madeUntil } }`)).data.activitySeries;
    expect(await madeUntil()).toEqual({ madeUntil: '2027-03-11' });
    await generate(id, '2026-03-12');
    expect(await madeUntil()).toEqual({ madeUntil: '2027-03-11' });
  });

  it('with an id of the client is planned once', async () => {
    const own = { ...weekly, id: newId() };
    expect([await plan(own), await plan(own)]).toEqual([own.id, own.id]);
    for (const other of [{ title: '晚托班' }, { rule: 'FREQ=WEEKLY;BYDAY=TH' }])
      expect(await world.refused(world.coordinator, 'planActivitySeries', { ...own, ...other })).toEqual([
        'ID_TAKEN id',
      ]);
  });

  it('goes on by itself every night', async () => {
    const id = await plan({ title: '夜里生成' });
    const last = await plan({ title: '最后一天', untilDay: '2026-03-11' });
    const over = await plan({ title: '已过', fromDay: '2026-02-01', untilDay: '2026-03-10' });
    const today = await plan({ title: '仅限今日', rule: 'FREQ=WEEKLY;BYDAY=TU', untilDay: '2026-03-10' });
    const away = await plan({ title: '已归档' });
    await world.done(world.coordinator, 'archiveActivitySeries', { id: away });
    const ended = await plan({ title: '已结束' });
    await world.done(world.coordinator, 'endActivitySeries', { id: ended, reason: '学期结束' });
    const night = () =>
      forkFor(world.services, world.system, 'night').transactional((em) =>
        makeSeriesActivities(em as never, world.clock),
      );
    await night();
    expect(await standing(id)).toHaveLength(4);
    expect(await standing(away)).toEqual([]);
    expect([await standing(last), await standing(today), await standing(over), await standing(ended)]).toEqual([
      ['2026-03-11 2026-03-11T08:30 OPEN 20'],
      ['2026-03-10 2026-03-10T08:30 OPEN 20'],
      [],
      [],
    ]);
    await night();
    expect(await standing(id)).toHaveLength(4);
    world.clock.set(new Date('2026-03-17T02:00:00Z'));
    await night();
    expect(await standing(id)).toHaveLength(5);
  });

  it('changes those to come alone, and keeps the time of one that was moved by itself', async () => {
    const id = await plan();
    const made = await generate(id, '2026-04-01');
    await world.done(world.coordinator, 'rescheduleActivity', {
      id: made[2].id,
      startsAt: '2026-03-26T16:30:00+08:00',
    });
    world.clock.set(new Date('2026-03-12T02:00:00Z'));
    const change = { id, startTime: '17:00', capacity: 30, reason: '学校放学推迟' };
    await world.done(world.coordinator, 'changeActivitySeries', change);
    expect(await standing(id)).toEqual([
      '2026-03-11 2026-03-11T08:30 OPEN 20',
      '2026-03-18 2026-03-18T09:00 OPEN 30',
      '2026-03-25 2026-03-26T08:30 OPEN 30',
      '2026-04-01 2026-04-01T09:00 OPEN 30',
    ]);
    await world.done(world.coordinator, 'changeActivitySeries', {
      id,
      rule: 'FREQ=WEEKLY;BYDAY=TH',
      reason: '改到周四',
    });
    expect(await standing(id)).toEqual([
      '2026-03-11 2026-03-11T08:30 OPEN 20',
      '2026-03-12 2026-03-12T09:00 OPEN 30',
      '2026-03-18 2026-03-18T09:00 CANCELLED 30',
      '2026-03-19 2026-03-19T09:00 OPEN 30',
      '2026-03-25 2026-03-26T08:30 CANCELLED 30',
      '2026-03-26 2026-03-26T09:00 OPEN 30',
      '2026-04-01 2026-04-01T09:00 CANCELLED 30',
    ]);
  });

  it('changes what is given alone, clears what may be empty, and never its number of places below those taken', async () => {
    const id = await plan({ title: '书法班', place: '二楼', isForChildren: false, capacity: 2 });
    const [first] = await generate(id, '2026-03-11');
    for (const name of ['周阿姨', '吴阿姨'])
      await world.done(world.coordinator, 'enrolInActivity', { activityId: first.id, name });
    await world.done(world.coordinator, 'enrolInActivity', { activityId: first.id, name: '郑阿姨', waitIfFull: true });
    const change = (input: object) => ({ id, reason: '调整', ...input });
    const refused = (input: object): Promise<string[]> =>
      world.refused(world.coordinator, 'changeActivitySeries', change(input));
    expect(await refused({ title: null, rule: ' ' })).toEqual(['REQUIRED title', 'REQUIRED rule']);
    expect(await refused({ capacity: 1 })).toEqual(['PLACES_BELOW_TAKEN capacity']);
    await world.done(world.coordinator, 'changeActivitySeries', change({ capacity: null, place: ' ' }));
    expect(await world.activity(first.id, 'title place capacity takenPlaces')).toEqual({
      title: '书法班',
      place: null,
      capacity: null,
      takenPlaces: 3,
    });
  });

  it('gives its words, its length and its last day to those to come, but not to one that is put away', async () => {
    const id = await plan({ title: '合唱', isForChildren: false });
    const [first, away, last] = await generate(id, '2026-03-25');
    await world.done(world.coordinator, 'archiveActivity', { id: away.id });
    const change = {
      title: ' 合唱团 ',
      description: '练声',
      riskStatement: '台阶',
      minutes: 60,
      untilDay: '2026-03-18',
    };
    await world.done(world.coordinator, 'changeActivitySeries', { id, reason: ' 调整 ', ...change });
    const words = 'title description riskStatement startsAt endsAt';
    expect(await world.activity(first.id, words)).toEqual({
      ...{ title: '合唱团', description: '练声', riskStatement: '台阶' },
      ...{ startsAt: '2026-03-11T08:30:00+00:00', endsAt: '2026-03-11T09:30:00+00:00' },
    });
    expect(await world.activity(last.id, 'status cancelReason')).toEqual({ status: 'CANCELLED', cancelReason: '调整' });
    expect(await world.rows('select title from activity where id = $1', [away.id])).toEqual([{ title: '合唱' }]);
    await world.done(world.coordinator, 'changeActivitySeries', { id, reason: '继续', untilDay: null });
    // A date that was cancelled or put away is not made once more.
    expect(await generate(id, '2026-04-01')).toMatchObject([{ heldOn: '2026-04-01', capacity: 20 }]);
  });

  it('of a hospital makes activities of that hospital, as it was planned', async () => {
    const input = { ...weekly, kind: 'LECTURE', isForChildren: false, untilDay: weekly.fromDay };
    const planned = await world.done(
      world.hospitalStaff,
      'planActivitySeries',
      input,
      'activitySeries { id hostUnitId }',
    );
    const { id, hostUnitId } = planned.activitySeries;
    expect(hostUnitId).toBe(world.hospital);
    await world.done(world.hospitalStaff, 'changeActivitySeries', { id, untilDay: null, reason: '继续' });
    const made = { id, until: '2026-03-11' };
    const fields = 'activities { kind isForChildren hostUnitId isHostedByCommunity }';
    const { activities } = await world.done(world.hospitalStaff, 'generateSeriesActivities', made, fields);
    expect(activities).toEqual([
      { kind: 'LECTURE', isForChildren: false, hostUnitId: world.hospital, isHostedByCommunity: false },
    ]);
    expect(await world.refused(world.clinicStaff, 'changeActivitySeries', { id, reason: '误' })).toEqual([
      'NOT_ALLOWED_HERE id',
    ]);
  });

  it('leaves alone what has started on the day that is taken out or changed', async () => {
    const id = await plan({ rule: 'FREQ=WEEKLY;BYDAY=TU,WE' });
    await generate(id, '2026-03-11');
    world.clock.set(new Date('2026-03-10T08:30:00Z'));
    await world.done(world.coordinator, 'changeActivitySeries', { id, capacity: 30, reason: '扩班' });
    const skip = (day: string) => ({ id, day, reason: '场地维修' });
    expect(await world.refused(world.coordinator, 'skipActivitySeriesDay', skip('2026-03-04'))).toEqual([
      'NO_DATE_OF_SERIES day',
    ]);
    const { activity } = await world.done(
      world.coordinator,
      'skipActivitySeriesDay',
      skip('2026-03-10'),
      'activity { status }',
    );
    expect(activity).toBeNull();
    expect(await standing(id)).toEqual(['2026-03-10 2026-03-10T08:30 OPEN 20', '2026-03-11 2026-03-11T08:30 OPEN 30']);
    await world.done(world.coordinator, 'endActivitySeries', { id, reason: '学期结束' });
    expect((await standing(id)).map((each) => each.split(' ')[2])).toEqual(['OPEN', 'CANCELLED']);
    expect(await world.refused(world.coordinator, 'endActivitySeries', { id, reason: '再次' })).toEqual(['STATE id']);
    expect(await world.refused(world.coordinator, 'changeActivitySeries', { id, reason: '再次' })).toEqual([
      'STATE id',
    ]);
    expect(await world.refused(world.coordinator, 'skipActivitySeriesDay', skip('2026-03-18'))).toEqual(['STATE id']);
  });

  it('leaves out a day that is taken out, and cancels what was made for it', async () => {
    const id = await plan();
    await generate(id, '2026-03-20');
    const skip = { id, day: '2026-03-18', reason: '场地维修' };
    const { activity } = await world.done(
      world.coordinator,
      'skipActivitySeriesDay',
      skip,
      'activity { status cancelReason }',
    );
    expect(activity).toEqual({ status: 'CANCELLED', cancelReason: '场地维修' });
    expect(await world.refused(world.coordinator, 'skipActivitySeriesDay', skip)).toEqual(['SERIES_DAY_SKIPPED day']);
    expect(await world.refused(world.coordinator, 'skipActivitySeriesDay', { ...skip, day: '2026-03-19' })).toEqual([
      'NO_DATE_OF_SERIES day',
    ]);
    const { data } = await world.ask(
      world.coordinator,
      `query ($id: ID!) { activitySeriesDates(seriesId: $id, first: 5) { seriesDay day reason holidayName } }`,
      { variables: { id } },
    );
    expect(data.activitySeriesDates).toEqual([
      { seriesDay: '2026-03-11', day: '2026-03-11', reason: null, holidayName: null },
      { seriesDay: '2026-03-18', day: null, reason: 'EXCEPTION', holidayName: null },
      { seriesDay: '2026-03-25', day: '2026-03-25', reason: null, holidayName: null },
      { seriesDay: '2026-04-01', day: '2026-04-01', reason: null, holidayName: null },
      { seriesDay: '2026-04-08', day: '2026-04-08', reason: null, holidayName: null },
    ]);
  });

  it('keeps no space around its words', async () => {
    const spaced = {
      title: ' 书法班 ',
      description: ' 楷书 ',
      riskStatement: ' 墨汁 ',
      place: ' 二楼 ',
      rule: ' FREQ=DAILY ',
    };
    const id = await plan({ ...spaced, holidayPolicy: 'KEEP' });
    const [first] = await generate(id, '2026-03-11');
    expect(await world.activity(first.id, 'title description riskStatement place')).toEqual({
      ...{ title: '书法班', description: '楷书', riskStatement: '墨汁', place: '二楼' },
    });
    const skip = { id, day: first.seriesDay, reason: ' 场地维修 ' };
    await world.done(world.coordinator, 'skipActivitySeriesDay', skip);
    await world.done(world.coordinator, 'endActivitySeries', { id, reason: ' 学期结束 ' });
    const sql = `select s.rule, s.end_reason, e.reason, a.cancel_reason from activity_series s join activity_series_exception e on e.series_id = s.id
      join activity a on a.series_id = s.id and a.series_day = e.day where s.id = $1`;
    expect(await world.rows(sql, [id])).toEqual([
      { rule: 'FREQ=DAILY', end_reason: '学期结束', reason: '场地维修', cancel_reason: '场地维修' },
    ]);
  });

  it('ends with a reason; what has not started is cancelled, and nothing more is made', async () => {
    const id = await plan();
    const [first] = await generate(id, '2026-03-20');
    await world.done(world.coordinator, 'cancelActivity', { id: first.id, reason: '停电' });
    await world.done(world.coordinator, 'endActivitySeries', { id, reason: '学期结束' });
    expect(await world.activity(first.id, 'cancelReason')).toEqual({ cancelReason: '停电' });
    expect((await standing(id)).map((each) => each.split(' ')[2])).toEqual(['CANCELLED', 'CANCELLED']);
    expect(await world.refused(world.coordinator, 'generateSeriesActivities', { id, until: '2026-04-10' })).toEqual([
      'STATE id',
    ]);
  });

  it('needs a rule by days, a time and an end after its start', async () => {
    const refused = (more: object): Promise<string[]> =>
      world.refused(world.coordinator, 'planActivitySeries', { ...weekly, ...more });
    expect(await refused({ rule: 'FREQ=HOURLY' })).toEqual(['RULE_UNREADABLE rule']);
    expect(await refused({ rule: 'every Wednesday' })).toEqual(['RULE_UNREADABLE rule']);
    for (const startTime of ['24:00', '25:00', '12:60'])
      expect(await refused({ startTime }), startTime).toEqual(['TIME_UNREADABLE startTime']);
    for (const startTime of ['00:00', '19:59', '23:59']) await plan({ startTime, title: startTime });
    expect(await refused({ untilDay: '2026-02-01' })).toEqual(['ENDS_BEFORE_START untilDay']);
    expect(
      await world.refused(world.hospitalStaff, 'generateSeriesActivities', { id: await plan(), until: '2026-04-10' }),
    ).toEqual(['NOT_ALLOWED_HERE id']);
  });

  it('shows its dates before it is planned, with holidays in the language of the reader', async () => {
    const query = `{ previewActivitySeries(rule: "FREQ=WEEKLY;BYDAY=MO", fromDay: "2026-04-01", first: 2) { seriesDay day reason holidayName } }`;
    const { data } = await world.ask(world.coordinator, query, { locale: 'en' });
    expect(data.previewActivitySeries).toEqual([
      { seriesDay: '2026-04-06', day: null, reason: 'HOLIDAY', holidayName: 'Tomb-sweeping Day' },
      { seriesDay: '2026-04-13', day: '2026-04-13', reason: null, holidayName: null },
    ]);
    const many = (first: number, rule = 'FREQ=DAILY') =>
      world.ask(
        world.coordinator,
        `{ previewActivitySeries(rule: "${rule}", fromDay: "2026-01-01", holidayPolicy: KEEP, first: ${first}) { day } }`,
      );
    expect((await many(60)).data.previewActivitySeries).toHaveLength(60);
    expect((await many(1)).data.previewActivitySeries).toEqual([{ day: '2026-03-10' }]);
    expect((await many(0)).data.previewActivitySeries).toEqual([]);
    expect((await many(60, 'FREQ=MONTHLY;BYMONTHDAY=10')).data.previewActivitySeries.at(-1)).toEqual({
      day: '2027-03-10',
    });
    expect((await many(5, 'FREQ=HOURLY')).data.previewActivitySeries).toEqual([]);
    for (const first of [61, -1]) expect((await many(first)).faults).toEqual(['BAD_REQUEST']);
  });
});
