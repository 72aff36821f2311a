// Series: which days their rule gives, what public holidays do to them, and what a change leaves as it was.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { forkFor } from '../../kernel/context.ts';
import { now, openActivitiesWorld, type ActivitiesWorld } from './activities.fixture.ts';
import { occurrencesOf, type Recurrence } from './recurrence.ts';
import { makeSeriesActivities } from './series-nights.ts';

const october = { from: '2026-09-28', until: '2026-10-12' };
const nothing = new Set<string>();
const days = (series: Partial<Recurrence>, window = october, out: ReadonlySet<string> = nothing): string[] =>
  occurrencesOf(
    { rule: 'FREQ=WEEKLY;BYDAY=WE,FR', fromDay: '2026-09-01', holidayPolicy: 'SKIP', ...series },
    window,
    out,
  ).map(({ seriesDay, day, reason, holiday }) =>
    [
      seriesDay,
      day === seriesDay ? '' : `>${day ?? ''}`,
      reason ? ` ${reason}` : '',
      holiday ? ` ${holiday['zh-CN']}` : '',
    ].join(''),
  );

describe('the days of a rule', () => {
  it('leave out public holidays by name', () => {
    expect(days({})).toEqual(['2026-09-30', '2026-10-02> HOLIDAY 国庆节', '2026-10-07> HOLIDAY 国庆节', '2026-10-09']);
  });

  it('move past holidays to the next working day, but not onto another date of the series', () => {
    expect(days({ holidayPolicy: 'MOVE' })).toEqual([
      '2026-09-30',
      '2026-10-02>2026-10-08 HOLIDAY 国庆节',
      '2026-10-07> ANOTHER_DATE 国庆节',
      '2026-10-09',
    ]);
  });

  it('stay where holidays are kept', () => {
    expect(days({ holidayPolicy: 'KEEP' })).toEqual(['2026-09-30', '2026-10-02', '2026-10-07', '2026-10-09']);
  });

  it('leave out a Saturday that people work to make up, and may use it for a working day', () => {
    const saturdays = { rule: 'FREQ=WEEKLY;BYDAY=SA', fromDay: '2026-10-05' };
    const window = { from: '2026-10-10', until: '2026-10-17' };
    expect(days(saturdays, window)).toEqual(['2026-10-10> MAKE_UP_DAY 国庆节', '2026-10-17']);
    expect(days({ ...saturdays, holidayPolicy: 'MOVE' }, window)).toEqual([
      '2026-10-10>2026-10-11 MAKE_UP_DAY 国庆节',
      '2026-10-17',
    ]);
  });

  it('keep within the series, and leave out what was taken out', () => {
    expect(days({ fromDay: '2026-09-30', untilDay: '2026-10-01' })).toEqual(['2026-09-30']);
    expect(days({}, october, new Set(['2026-10-09'])).at(-1)).toBe('2026-10-09> EXCEPTION');
  });
});

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

  it('goes on by itself every night', async () => {
    const id = await plan({ title: '夜里生成' });
    const night = () =>
      forkFor(world.services, world.system, 'night').transactional((em) =>
        makeSeriesActivities(em as never, world.clock),
      );
    await night();
    expect(await standing(id)).toHaveLength(4);
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

  it('ends with a reason; what has not started is cancelled, and nothing more is made', async () => {
    const id = await plan();
    await generate(id, '2026-03-20');
    await world.done(world.coordinator, 'endActivitySeries', { id, reason: '学期结束' });
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
    expect(await refused({ startTime: '25:00' })).toEqual(['TIME_UNREADABLE startTime']);
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
  });
});
