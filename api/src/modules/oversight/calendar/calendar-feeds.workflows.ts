// One's own secret link to the calendar is made, anew if need be, and revoked.
import { InputType } from 'type-graphql';
import { Field, ID } from 'type-graphql';
import { IsOptional, IsUUID } from 'class-validator';
import { newId } from '../../../kernel/id.ts';
import { workflow } from '../../../kernel/workflow.ts';
import { OneRecordInput } from '../../partners/inputs.ts';
import { lockStanding } from '../../partners/lock.ts';
import { settleCommunity } from '../../people/settle-community.ts';
import { newLink, requireAccount } from '../notices/notices.workflows.ts';
import { CalendarFeed } from './calendar-feed.entity.ts';

@InputType('MakeCalendarFeedInput', { description: 'A new secret link to the calendar.' })
class MakeCalendarFeedInput {
  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'The community; may be left out by whoever has one only.' })
  communityId?: string | null;
}

export const makeCalendarFeed = workflow({
  name: 'makeCalendarFeed',
  description: 'Makes one’s own secret link to the calendar; a link made before is dead from then on.',
  may: 'calendar.follow',
  input: MakeCalendarFeedInput,
  gives: { calendarFeed: () => CalendarFeed, path: () => String },
  gift: { path: 'Path of the link on this server, shown this once; null when the same request is repeated.' },
  once: ['path'],
  async run(ctx, input) {
    const account = requireAccount(ctx);
    const community = settleCommunity(
      ctx,
      'calendar.follow',
      input.communityId ?? ctx.caller.communities('calendar.follow')[0],
    );
    for (const before of await ctx.em.find(CalendarFeed, { account, revokedAt: null }))
      before.revokedAt = ctx.clock.now();
    await ctx.em.flush();
    const { token, hash } = newLink(ctx.services);
    const calendarFeed = ctx.em.create(CalendarFeed, { id: newId(), account, community, tokenHash: hash });
    await ctx.em.persist(calendarFeed).flush();
    return { calendarFeed, path: `/calendar/${token}.ics` };
  },
});

@InputType('RevokeCalendarFeedInput', { description: 'Which link to revoke.' })
class RevokeCalendarFeedInput extends OneRecordInput {}

export const revokeCalendarFeed = workflow({
  name: 'revokeCalendarFeed',
  description: 'Revokes one’s own link to the calendar: it is dead at once, for good.',
  may: 'calendar.follow',
  input: RevokeCalendarFeedInput,
  gives: { calendarFeed: () => CalendarFeed },
  async run(ctx, input) {
    const calendarFeed = await lockStanding(ctx, CalendarFeed, 'calendar.follow', input);
    calendarFeed.revokedAt ??= ctx.clock.now();
    return { calendarFeed };
  },
});
