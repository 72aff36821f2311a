// `GET /calendar/:token.ics`: the calendar of whoever made the secret link, for a calendar program. The link is looked up
// anew each time, so that it is dead as soon as it is revoked or its account is switched off.
import type { FastifyInstance } from 'fastify';
import type { EntityManager } from '@mikro-orm/postgresql';
import { forkFor, type Services } from '../kernel/context.ts';
import { localDateOf } from '../kernel/clock.ts';
import { personOf } from '../modules/access/person-of.ts';
import { calendarEntriesOf } from '../modules/oversight/calendar/calendar-entries.ts';
import { calendarFile } from '../modules/oversight/calendar/calendar-file.ts';
import { hashOfLink } from '../modules/oversight/notices/notices.workflows.ts';

export interface CalendarFeedOptions {
  readonly services: Services;
  readonly publicUrl: string;
}

const backDays = 90;
const aheadDays = 400;
const secret = /^[\w-]{32}$/;

export async function calendarFeedRoutes(
  app: FastifyInstance,
  { services, publicUrl }: CalendarFeedOptions,
): Promise<void> {
  app.get<{ Params: { token: string } }>('/calendar/:token.ics', async (request, reply) => {
    const { token } = request.params;
    const entries = secret.test(token) ? await entriesFor(services, token, request.id) : null;
    reply.header('cache-control', 'private, no-store').header('x-robots-tag', 'noindex');
    if (!entries) return reply.code(404).type('text/plain; charset=utf-8').send('Not found\n');
    return reply.type('text/calendar; charset=utf-8').send(calendarFile(entries, { name: '敲门日历', publicUrl }));
  });
}

const feedSql = `
  with found as (select id, account_id, last_used_at from calendar_feed where token_hash = ? and revoked_at is null and archived_at is null),
  used as (
    update calendar_feed set last_used_at = ? from found
    where calendar_feed.id = found.id and (found.last_used_at is null or found.last_used_at < ?::timestamptz - interval '1 minute'))
  select account_id as "accountId" from found`;

async function entriesFor(services: Services, token: string, requestId: string) {
  const hash = hashOfLink(services, token);
  const now = services.clock.now();
  const em = services.orm.em.fork({ session: { variables: { 'app.key_hash': hash.toString('hex') } } });
  const [feed] = await em.transactional((inside) => inside.execute<{ accountId: string }[]>(feedSql, [hash, now, now]));
  const identity = feed ? await personOf(services, feed.accountId, false) : null;
  if (!identity) return null;
  const { caller, rights } = identity;
  const day = (days: number): string => localDateOf(new Date(now.getTime() + days * 86_400_000));
  return calendarEntriesOf({
    em: forkFor(services, caller, requestId) as EntityManager,
    ...{ catalog: services.catalog, caller, rights, communities: caller.communities('calendar.follow') },
    ...{ from: day(-backDays), until: day(aheadDays) },
  });
}
