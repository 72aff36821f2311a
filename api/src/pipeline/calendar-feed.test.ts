// The secret link to the calendar: from when until when it tells, what it tells of its own use, and when it is dead.
import fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../../../test/support/world.ts';
import type { Caller } from '../kernel/scope.ts';
import { addAccount } from '../modules/access/access.fixture.ts';
import { calendarFeedRoutes } from './calendar-feed.ts';

let world: World;
let app: FastifyInstance;
let chair: Caller;

beforeAll(async () => {
  world = await openWorld();
  app = fastify();
  await app.register(calendarFeedRoutes, { services: world.services, publicUrl: 'https://qiaomen.example.org' });
  chair = await addAccount(world, 'COMMITTEE_CHAIR');
  const stranger = await addAccount(world, 'COMMITTEE_CHAIR', { community: world.elsewhere });
  const plan = async (by: Caller, title: string, startsAt: string): Promise<unknown> =>
    world.does(by, 'planActivity', { kind: 'LECTURE', title, startsAt, endsAt: startsAt.replace('T01', 'T03') });
  // 10 March 2026 less 90 days, and plus 400.
  await plan(chair, '太早', '2025-12-09T01:00:00Z');
  await plan(chair, '最早', '2025-12-10T01:00:00Z');
  await plan(chair, '最晚', '2027-04-14T01:00:00Z');
  await plan(chair, '太晚', '2027-04-15T01:00:00Z');
  await plan(stranger, '别处', '2026-03-11T01:00:00Z');
});
afterAll(async () => {
  await app?.close();
  await world?.stop();
});
beforeEach(() => world.clock.set(new Date('2026-03-10T02:00:00Z')));

const linkOf = async (by: Caller): Promise<string> =>
  (await world.does(by, 'makeCalendarFeed', {}, 'path calendarFeed { id }')).path;
const status = async (path: string): Promise<number> => (await app.inject(path)).statusCode;

describe('the link', () => {
  it('tells of the events from ninety days before to four hundred days ahead, and of nothing elsewhere', async () => {
    const answer = await app.inject(await linkOf(chair));
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({
      ...{ 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'private, no-store' },
      'x-robots-tag': 'noindex',
    });
    expect([...answer.body.matchAll(/SUMMARY:(.*)/g)].map(([, title]) => title!.trim())).toEqual(['最早', '最晚']);
  });

  it('gives an event whose hour nobody knows its whole day, and one whose end nobody knows none', async () => {
    const facts = { kind: 'LECTURE', title: '全天讲座', heldOn: '2026-03-09', counts: [] };
    await world.does(chair, 'logActivity', facts);
    const meeting = { kind: 'SPECIAL', title: '无尽会议', startsAt: '2026-03-11T01:00:00Z', place: '会议室' };
    await world.does(chair, 'planCommitteeMeeting', meeting);
    const { body } = await app.inject(await linkOf(chair));
    const events = body.split('BEGIN:VEVENT').slice(1);
    const of = (title: string): string => events.find((each) => each.includes(title))!;
    expect(of('全天讲座')).toMatch(/DTSTART;VALUE=DATE:20260309\r\n/);
    expect(of('全天讲座')).not.toMatch(/DTEND/);
    expect(of('无尽会议')).toMatch(/DTSTART;TZID=Asia\/Shanghai:20260311T090000\r\n/);
    expect(of('无尽会议')).not.toMatch(/DTEND/);
    expect(of('最晚')).toMatch(/DTEND;TZID=Asia\/Shanghai:20270414T110000\r\n/);
  });

  it('notes its use after a full minute', async () => {
    const path = await linkOf(chair);
    const usedAt = async (instant: string): Promise<unknown> => {
      world.clock.set(new Date(instant));
      expect(await status(path)).toBe(200);
      const sql = 'select last_used_at as at from calendar_feed where account_id = $1 and revoked_at is null';
      return (await world.rows<{ at: Date }>(sql, [chair.accountId]))[0]!.at.toISOString();
    };
    expect([
      await usedAt('2026-03-10T02:00:00.000Z'),
      await usedAt('2026-03-10T02:01:00.000Z'),
      await usedAt('2026-03-10T02:01:00.001Z'),
    ]).toEqual(['2026-03-10T02:00:00.000Z', '2026-03-10T02:00:00.000Z', '2026-03-10T02:01:00.001Z']);
  });

  it.each(['calendar_feed set archived_at', 'calendar_feed set revoked_at'])(
    'is dead, with nothing noted, once it is put away: %s',
    async (change) => {
      const caller = await addAccount(world, 'VOLUNTEER');
      const path = await linkOf(caller);
      expect(await status(path)).toBe(200);
      await world.rows(`update ${change} = now() where account_id = $1`, [caller.accountId]);
      world.clock.set(new Date('2026-03-10T03:00:00Z'));
      const answer = await app.inject(path);
      expect([answer.statusCode, answer.body, answer.headers['x-robots-tag']]).toEqual([404, 'Not found\n', 'noindex']);
      const sql = 'select last_used_at as at from calendar_feed where account_id = $1';
      expect((await world.rows<{ at: Date }>(sql, [caller.accountId]))[0]!.at).toEqual(
        new Date('2026-03-10T02:00:00Z'),
      );
    },
  );

  it('tells nothing any more once the role of its account has ended', async () => {
    const caller = await addAccount(world, 'VOLUNTEER');
    const path = await linkOf(caller);
    expect((await app.inject(path)).body).toContain('BEGIN:VEVENT');
    await world.rows(`update role_grant set valid_until = '2026-03-09' where account_id = $1`, [caller.accountId]);
    const { statusCode, body } = await app.inject(path);
    expect([statusCode, body.includes('BEGIN:VEVENT')]).toEqual([200, false]);
  });

  it('is thirty-two characters and ends in .ics', async () => {
    const path = await linkOf(chair);
    for (const wrong of [path.slice(0, -5), `${path.slice(0, -4)}x.ics`, path.replace('.ics', ''), '/calendar/.ics'])
      expect([wrong.length, await status(wrong)]).toEqual([wrong.length, 404]);
  });
});
