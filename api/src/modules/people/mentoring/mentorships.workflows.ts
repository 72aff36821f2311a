// A pair is proposed, begins and, if it does not work out, is stopped. A mentor has a few places; the database counts them.
import { LockMode } from '@mikro-orm/core';
import { IsUUID } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { Context } from '../../../kernel/context.ts';
import { DomainError } from '../../../kernel/domain-error.ts';
import { LocalDate } from '../../../kernel/scalars.ts';
import { workflow } from '../../../kernel/workflow.ts';
import { monthsAfter } from '../../partners/days.ts';
import { OneRecordInput, ReasonedInput, requireCome } from '../../partners/inputs.ts';
import { lockStanding } from '../../partners/lock.ts';
import { Volunteer } from '../volunteer.entity.ts';
import { presetOn } from './mentoring-preset.entity.ts';
import { liveMentorships, Mentorship } from './mentorship.entity.ts';

@InputType('ProposeMentorshipInput', { description: 'Who is to guide whom.' })
class ProposeMentorshipInput {
  @IsUUID()
  @Field(() => ID, { description: 'The core volunteer who guides.' })
  mentorId!: string;

  @IsUUID()
  @Field(() => ID, { description: 'The new or ordinary volunteer who is guided.' })
  newcomerId!: string;
}

export const proposeMentorship = workflow({
  name: 'proposeMentorship',
  description: 'Proposes that a core volunteer guides a newcomer. A mentor guides a few at a time, a newcomer has one.',
  may: 'mentoring.run',
  input: ProposeMentorshipInput,
  gives: { mentorship: () => Mentorship },
  async run(ctx, { mentorId, newcomerId }) {
    if (mentorId === newcomerId) throw new DomainError('MENTOR_OF_ONESELF', ['mentorId']);
    const { mentor, newcomer } = await lockPair(ctx, mentorId, newcomerId);
    requireLevel(mentor, ['CORE'], 'mentorId');
    requireLevel(newcomer, ['NEW', 'ORDINARY'], 'newcomerId');
    if (mentor.community.id !== newcomer.community.id) throw new DomainError('OTHER_COMMUNITY', ['newcomerId']);
    await requireFreePlace(ctx, mentor);
    const mentorship = ctx.em.create(Mentorship, {
      mentor: mentor.id,
      newcomer: newcomer.id,
      proposedOn: ctx.clock.today(),
      community: mentor.community.id,
    });
    await ctx.em.persist(mentorship).flush();
    return { mentorship };
  },
});

/** Both volunteers, locked in the order of their ids: the mentor's places have one writer at a time. */
async function lockPair(
  ctx: Context,
  mentorId: string,
  newcomerId: string,
): Promise<{ mentor: Volunteer; newcomer: Volunteer }> {
  const wanted = [
    { id: mentorId, path: ['mentorId'] },
    { id: newcomerId, path: ['newcomerId'] },
  ].sort((a, b) => (a.id.toLowerCase() < b.id.toLowerCase() ? -1 : 1));
  const found = new Map<string, Volunteer>();
  for (const each of wanted) found.set(each.id, await lockStanding(ctx, Volunteer, 'mentoring.run', each));
  return { mentor: found.get(mentorId)!, newcomer: found.get(newcomerId)! };
}

function requireLevel(volunteer: Volunteer, levels: readonly string[], field: string): void {
  if (!levels.includes(volunteer.level))
    throw new DomainError('STATE', [field], { state: `VolunteerLevel.${volunteer.level}` });
}

async function requireFreePlace(ctx: Context, mentor: Volunteer): Promise<void> {
  const { mostNewcomers } = await presetOn(ctx.em, mentor.community.id, ctx.clock.today());
  const live = { mentor: mentor.id, status: { $in: [...liveMentorships] }, archivedAt: null };
  if ((await ctx.em.count(Mentorship, live)) >= mostNewcomers)
    throw new DomainError('MENTOR_FULL', ['mentorId'], { most: mostNewcomers });
}

/** A mentorship after its newcomer, as whenever both are locked. */
export async function lockMentorship(
  ctx: Context,
  input: OneRecordInput,
): Promise<{ mentorship: Mentorship; newcomer: Volunteer | null }> {
  const seen = await ctx.em.findOne(Mentorship, { id: input.id });
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
  const newcomer = seen && ((await ctx.em.findOne(Volunteer, { id: seen.newcomer.id }, lock)) as Volunteer | null);
  const mentorship = await lockStanding(ctx, Mentorship, 'mentoring.run', input);
  return { mentorship, newcomer };
}

@InputType('StartMentorshipInput', { description: 'Which pair begins, from which day on.' })
class StartMentorshipInput extends OneRecordInput {
  @Field(() => LocalDate, { nullable: true, description: 'First day; today when nothing is said.' })
  on?: string | null;
}

export const startMentorship = workflow({
  name: 'startMentorship',
  description: 'Records that a pair has begun; the day of the assessment follows from what the community asks.',
  may: 'mentoring.run',
  input: StartMentorshipInput,
  gives: { mentorship: () => Mentorship },
  async run(ctx, input) {
    const { mentorship, newcomer } = await lockMentorship(ctx, input);
    const on = input.on ?? ctx.clock.today();
    requireCome(ctx, on, ['on']);
    const { months } = await presetOn(ctx.em, mentorship.community.id, on);
    mentorship.start(on, monthsAfter(on, months));
    if (newcomer) ctx.em.assign(newcomer, { mentor: mentorship.mentor.id });
    return { mentorship };
  },
});

@InputType('StopMentorshipInput', { description: 'Which mentorship is stopped, and why.' })
class StopMentorshipInput extends ReasonedInput {}

export const stopMentorship = workflow({
  name: 'stopMentorship',
  description: 'Stops a mentorship that leads no further; the place of the mentor is free again.',
  may: 'mentoring.run',
  input: StopMentorshipInput,
  gives: { mentorship: () => Mentorship },
  async run(ctx, input) {
    const { mentorship } = await lockMentorship(ctx, input);
    mentorship.stop(ctx.clock.today(), input.reason.trim());
    return { mentorship };
  },
});

/** Why somebody leaves or is barred is sensitive and stands with the volunteer alone. */
const servesNoMore = '一方不再参加服务';

/** Stops the mentorships of a volunteer who serves no more, on either side. */
export async function stopMentorshipsOf(ctx: Context, volunteer: Volunteer, on: string): Promise<void> {
  const open = await ctx.em.find(
    Mentorship,
    { $or: [{ mentor: volunteer.id }, { newcomer: volunteer.id }], status: { $in: [...liveMentorships] } },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  for (const mentorship of open) mentorship.stop(on, servesNoMore);
}
