// The one calendar: what stands in it for whom.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type Answer, type World } from '../../../../../test/support/world.ts';
import type { Caller } from '../../../kernel/scope.ts';
import { theSystem } from '../../../modules.ts';
import { addAccount } from '../../access/access.fixture.ts';
import { calendarSources } from './calendar-source.ts';

let world: World;
let chair: Caller;
let hospital: Caller;
let clinic: Caller;
let sessions: string[];

beforeAll(async () => {
  world = await openWorld();
  chair = await addAccount(world, 'COMMITTEE_CHAIR');
  const add = async (name: string): Promise<string> =>
    (await world.does(chair, 'createPartnerUnit', { name, kind: 'HOSPITAL' }, 'partnerUnit { id }')).partnerUnit.id;
  hospital = await addAccount(world, 'PARTNER_STAFF', { unit: await add('柳荫医院') });
  clinic = await addAccount(world, 'PARTNER_STAFF', { unit: await add('另一家医院') });
  const plan = async (title: string, startsAt: string): Promise<string> => {
    const input = { title, topicArea: 'FIRST_AID', startsAt, minutes: 90, place: '活动室' };
    return (await world.does(hospital, 'planTrainingSession', input, 'trainingSession { id }')).trainingSession.id;
  };
  sessions = [
    await plan('夜里的培训', '2026-03-31T16:30:00Z'),
    await plan('早上的培训', '2026-03-11T01:00:00Z'),
    await plan('取消的培训', '2026-03-12T01:00:00Z'),
  ];
  await world.does(hospital, 'cancelTrainingSession', { id: sessions[2], reason: '场地维修' });
});
afterAll(() => world?.stop());

async function entries(caller: Caller, from: string, until: string, communityId = world.community): Promise<string[]> {
  const query = `{ calendarEntries(communityId: "${communityId}", from: "${from}", until: "${until}") { id kind title on startsAt endsAt place isCancelled isMovable } }`;
  const { data } = await world.ask(caller, query);
  return data.calendarEntries.map(
    (each: Answer) =>
      `${each.kind} ${each.title} ${each.on} ${each.startsAt}–${each.endsAt} ${each.place}${each.isCancelled ? ' cancelled' : ''}${each.isMovable ? ' movable' : ''}`,
  );
}

describe('the calendar', () => {
  it('holds what lies within the days, by the day in Shanghai, in the order of time', async () => {
    expect(await entries(hospital, '2026-03-01', '2026-03-31')).toEqual([
      'TRAINING 早上的培训 2026-03-11 2026-03-11T01:00:00+00:00–2026-03-11T02:30:00+00:00 活动室 movable',
      'TRAINING 取消的培训 2026-03-12 2026-03-12T01:00:00+00:00–2026-03-12T02:30:00+00:00 活动室 cancelled',
    ]);
    expect(await entries(hospital, '2026-04-01', '2026-04-01')).toEqual([
      'TRAINING 夜里的培训 2026-04-01 2026-03-31T16:30:00+00:00–2026-03-31T18:00:00+00:00 活动室 movable',
    ]);
  });

  it('says what the caller may move: the chair all, a unit its own', async () => {
    const movable = (lines: string[]): number => lines.filter((line) => line.endsWith('movable')).length;
    expect(movable(await entries(chair, '2026-03-01', '2026-04-30'))).toBe(2);
    expect(movable(await entries(clinic, '2026-03-01', '2026-04-30'))).toBe(0);
  });

  it('holds every kind of event, with its end or without, and nothing that is archived', async () => {
    const on = (day: string): string => `2027-05-${day}T01:00:00Z`;
    const plan = { planId: '', title: '疏散演练', startsAt: on('02'), minutes: 30, place: '广场' };
    plan.planId = (
      await world.does(chair, 'createEmergencyPlan', { name: '火灾预案', type: 'FIRE' }, 'emergencyPlan { id }')
    ).emergencyPlan.id;
    await world.does(chair, 'planDrill', plan);
    const activity = { kind: 'LECTURE', title: '讲座', startsAt: on('03'), endsAt: '2027-05-03T03:30:00Z' };
    await world.does(chair, 'planActivity', { ...activity, place: '礼堂' });
    const meeting = { kind: 'SPECIAL', title: '专题会议', startsAt: on('04'), place: '会议室' };
    await world.does(chair, 'planCommitteeMeeting', meeting);
    const lines = [
      'DRILL 疏散演练 2027-05-02 2027-05-02T01:00:00+00:00–2027-05-02T01:30:00+00:00 广场 movable',
      'ACTIVITY 讲座 2027-05-03 2027-05-03T01:00:00+00:00–2027-05-03T03:30:00+00:00 礼堂 movable',
      'MEETING 专题会议 2027-05-04 2027-05-04T01:00:00+00:00–null 会议室 movable',
    ];
    expect(await entries(chair, '2027-05-01', '2027-05-31')).toEqual(lines);
    expect(await entries(chair, '2027-05-02', '2027-05-04')).toEqual(lines);
    expect(await entries(chair, '2027-05-03', '2027-05-03')).toEqual([lines[1]]);
    await world.rows(`update drill set archived_at = now() where title = '疏散演练'`);
    expect(await entries(chair, '2027-05-01', '2027-05-31')).toEqual(lines.slice(1));
  });

  it('of another community is empty', async () => {
    expect(await entries(chair, '2026-03-01', '2026-04-30', world.elsewhere)).toEqual([]);
  });

  it('is given for 400 days after the first at once, and no longer', async () => {
    const upTo = (until: string) =>
      `{ calendarEntries(communityId: "${world.community}", from: "2026-01-01", until: "${until}") { title } }`;
    const { data } = await world.ask(chair, upTo('2027-02-05'));
    expect(data.calendarEntries.map(({ title }: { title: string }) => title)).toEqual([
      ...['早上的培训', '取消的培训', '夜里的培训'],
    ]);
    const tooLong = await world.ask(chair, upTo('2027-02-06'));
    expect([tooLong.data, tooLong.faults, tooLong.reasons]).toEqual([null, ['BAD_REQUEST'], ['CALENDAR_TOO_LONG']]);
  });

  it('takes from each kind of record what is internal, and is moved by a workflow that is there', () => {
    const { catalog, operations, permissions } = theSystem();
    for (const source of calendarSources) {
      const { properties } = catalog.get(source.record);
      for (const name of [
        source.title,
        source.startsAt,
        source.day,
        source.minutes,
        source.endsAt,
        source.place,
        'status',
      ])
        if (name) expect(properties.get(name)?.privacyClass, `${source.kind} ${name}`).toBe('S1');
      expect(
        operations.some(({ name }) => name === source.workflow),
        source.workflow,
      ).toBe(true);
      expect(permissions).toHaveProperty([source.moves]);
    }
  });
});

describe('the link for calendar programs', () => {
  it('is one for an account, and its secret is told once and kept nowhere', async () => {
    const made = await world.does(hospital, 'makeCalendarFeed', {}, 'path calendarFeed { id }');
    expect(made.path).toMatch(/^\/calendar\/[\w-]{32}\.ics$/);
    const again = await world.does(hospital, 'makeCalendarFeed', {}, 'path calendarFeed { id }');
    expect(again.path).not.toBe(made.path);
    const { data } = await world.ask(
      hospital,
      '{ calendarFeeds(orderBy: [{ field: CREATED_AT }]) { nodes { id revokedAt } } }',
    );
    expect(data.calendarFeeds.nodes).toEqual([
      { id: made.calendarFeed.id, revokedAt: '2026-03-10T02:00:00+00:00' },
      { id: again.calendarFeed.id, revokedAt: null },
    ]);
    const kept =
      JSON.stringify(await world.rows('select * from calendar_feed')) +
      JSON.stringify(await world.rows('select * from audit_entry'));
    for (const { path } of [made, again]) expect(kept).not.toContain(path.slice(10, 42));
  });

  it('is revoked by its owner alone', async () => {
    const { calendarFeed } = await world.does(clinic, 'makeCalendarFeed', {}, 'calendarFeed { id }');
    expect(await world.refused(hospital, 'revokeCalendarFeed', { id: calendarFeed.id })).toEqual(['NOT_FOUND id']);
    const { calendarFeed: revoked } = await world.does(
      clinic,
      'revokeCalendarFeed',
      { id: calendarFeed.id },
      'calendarFeed { revokedAt }',
    );
    expect(revoked.revokedAt).toBe('2026-03-10T02:00:00+00:00');
  });
});
