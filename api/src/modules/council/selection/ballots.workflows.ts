// The ballot of a selection: a seat votes, takes a vote back, or declares that it is related to somebody nominated.
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { Context } from '../../../kernel/context.ts';
import { DomainError } from '../../../kernel/domain-error.ts';
import { lockRow } from '../../../kernel/resource/writes.ts';
import { workflow } from '../../../kernel/workflow.ts';
import { IsNotBlank } from '../../partners/inputs.ts';
import { Volunteer } from '../../people/volunteer.entity.ts';
import { CommitteeSeat } from '../committee-seat.entity.ts';
import { findStanding } from '../find-standing.ts';
import { ownSeat } from '../meetings/acting-seat.ts';
import { AwardNomination } from './award-nomination.entity.ts';
import type { AwardRound } from './award-round.entity.ts';
import { AwardConflict, AwardVote } from './award-vote.entity.ts';
import { lockRoundOf } from './nominations.workflows.ts';

@InputType('CastAwardVoteInput', { description: 'For whom a seat votes.' })
class CastAwardVoteInput {
  @IsUUID()
  @Field(() => ID, { description: 'The nomination.' })
  nominationId!: string;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'Which seat of one’s own; may be left out by whoever has one only.' })
  seatId?: string | null;
}

export const castAwardVote = workflow({
  name: 'castAwardVote',
  description:
    'Votes for a nomination, for a seat of one’s own: once a nomination, and for no more than there are places.',
  may: 'award.vote',
  input: CastAwardVoteInput,
  gives: { awardVote: () => AwardVote },
  async run(ctx, input) {
    const nomination = await findStanding(ctx, AwardNomination, input.nominationId, 'nominationId');
    // One vote of a selection after the other: whoever comes second sees what the first has used up.
    const round = await lockRoundOf(ctx, nomination);
    round.requireVoting(ctx.clock.today(), ['nominationId']);
    await ctx.em.refresh(nomination);
    nomination.requireStanding(['nominationId']);
    const seat = await ownSeat(ctx, round.community.id, ctx.clock.today(), input.seatId);
    await requireNoConflict(ctx, nomination, seat);
    await requireVoteLeft(ctx, round, nomination, seat);
    const awardVote = ctx.em.create(AwardVote, {
      round: round.id,
      nomination: nomination.id,
      seat: seat.id,
      castAt: ctx.clock.now(),
      community: round.community.id,
    });
    await ctx.em.persist(awardVote).flush();
    return { awardVote };
  },
});

/** A seat does not vote on whoever sits on it, nor on whom it is related to. */
async function requireNoConflict(ctx: Context, nomination: AwardNomination, seat: CommitteeSeat): Promise<void> {
  const volunteer = await ctx.em.findOneOrFail(Volunteer, nomination.volunteer.id);
  const declared = { nomination: nomination.id, seat: seat.id, archivedAt: null };
  if (volunteer.person.id === seat.person.id || (await ctx.em.count(AwardConflict, declared)) > 0)
    throw new DomainError('CONFLICT_OF_INTEREST', ['nominationId']);
}

async function requireVoteLeft(
  ctx: Context,
  round: AwardRound,
  nomination: AwardNomination,
  seat: CommitteeSeat,
): Promise<void> {
  const live = { round: round.id, seat: seat.id, withdrawnAt: null, nomination: { status: 'STANDING' as const } };
  const votes = await ctx.em.find(AwardVote, live);
  if (votes.some((vote) => vote.nomination.id === nomination.id))
    throw new DomainError('ALREADY_VOTED', ['nominationId']);
  if (votes.length >= round.places) throw new DomainError('NO_VOTE_LEFT', ['nominationId'], { places: round.places });
}

@InputType('WithdrawAwardVoteInput', { description: 'Which vote is taken back.' })
class WithdrawAwardVoteInput {
  @IsUUID()
  @Field(() => ID, { description: 'The vote.' })
  id!: string;
}

export const withdrawAwardVote = workflow({
  name: 'withdrawAwardVote',
  description: 'Takes back a vote of one’s own while the voting goes on; it can be given to another.',
  may: 'ballot.own',
  input: WithdrawAwardVoteInput,
  gives: { awardVote: () => AwardVote },
  async run(ctx, input) {
    const seen = await findStanding(ctx, AwardVote, input.id, 'id');
    const round = await lockRoundOf(ctx, seen);
    const exposure = ctx.services.catalog.get('AwardVote');
    const awardVote = (await lockRow(ctx, exposure, 'ballot.own', input.id)) as unknown as AwardVote;
    round.requireVoting(ctx.clock.today(), ['id']);
    awardVote.withdrawnAt ??= ctx.clock.now();
    return { awardVote };
  },
});

@InputType('DeclareAwardConflictInput', { description: 'Which seat is related to whom, and how.' })
class DeclareAwardConflictInput {
  @IsUUID()
  @Field(() => ID, { description: 'The nomination.' })
  nominationId!: string;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, {
    nullable: true,
    description: 'Which seat; a seat of one’s own when left out, another only by those who run the selection.',
  })
  seatId?: string | null;

  @IsNotBlank()
  @MaxLength(200)
  @Field(() => String, { description: 'How they are related. At most 200 characters.' })
  reason!: string;
}

export const declareAwardConflict = workflow({
  name: 'declareAwardConflict',
  description:
    'Declares that a seat is related to a nominated volunteer: it may not vote on the nomination, and a vote that it cast is void.',
  may: 'award.vote',
  input: DeclareAwardConflictInput,
  gives: { awardConflict: () => AwardConflict },
  async run(ctx, input) {
    const nomination = await findStanding(ctx, AwardNomination, input.nominationId, 'nominationId');
    const round = await lockRoundOf(ctx, nomination);
    if (round.status !== 'NOMINATING') round.requireState('VOTING', ['nominationId']);
    const seat = await conflictedSeat(ctx, round, input.seatId);
    const awardConflict = ctx.em.create(AwardConflict, {
      nomination: nomination.id,
      seat: seat.id,
      reason: input.reason.trim(),
      declaredBy: ctx.caller.actor,
      community: round.community.id,
    });
    await ctx.em.persist(awardConflict).flush();
    const void_ = { nomination: nomination.id, seat: seat.id, withdrawnAt: null };
    for (const vote of await ctx.em.find(AwardVote, void_)) vote.withdrawnAt = ctx.clock.now();
    return { awardConflict };
  },
});

async function conflictedSeat(
  ctx: Context,
  round: AwardRound,
  given: string | null | undefined,
): Promise<CommitteeSeat> {
  const mayRun = ctx.caller.kind === 'SYSTEM' || ctx.caller.communities('award.run').includes(round.community.id);
  if (!given || !mayRun) return ownSeat(ctx, round.community.id, ctx.clock.today(), given);
  const seat = await findStanding(ctx, CommitteeSeat, given, 'seatId');
  if (seat.community.id !== round.community.id) throw new DomainError('OTHER_COMMUNITY', ['seatId']);
  return seat;
}
