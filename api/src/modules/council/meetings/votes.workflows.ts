// Votes of a meeting: a motion is put, each seat that is present votes once, closing counts.
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { Context } from '../../../kernel/context.ts';
import { DomainError } from '../../../kernel/domain-error.ts';
import { workflow } from '../../../kernel/workflow.ts';
import { IsNotBlank, OneRecordInput, ReasonedInput } from '../../partners/inputs.ts';
import { lockStanding } from '../../partners/lock.ts';
import { ownSeat, ownSeats, runsMeetings } from './acting-seat.ts';
import type { CommitteeMeeting } from './committee-meeting.entity.ts';
import { MeetingAttendance } from './meeting-attendance.entity.ts';
import { lockItem, lockMotion } from './meeting-rows.ts';
import { MajorityRule, Motion } from './motion.entity.ts';
import { quorumRuleOn } from './quorum.ts';
import { Resolution } from './resolution.entity.ts';
import { Vote, VoteChoice } from './vote.entity.ts';

@InputType('PutMotionInput', { description: 'A motion to vote on.' })
class PutMotionInput {
  @IsUUID()
  @Field(() => ID, { description: 'The item of the agenda under which it is put.' })
  agendaItemId!: string;

  @IsNotBlank()
  @MaxLength(500)
  @Field(() => String, { description: 'What is voted on. At most 500 characters.' })
  text!: string;

  @Field(() => MajorityRule.graphql, { defaultValue: 'MAJORITY_OF_PRESENT', description: 'Which majority passes it.' })
  rule!: MajorityRule;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'A resolution that is to be dropped if it passes.' })
  dropsResolutionId?: string | null;
}

export const putMotion = workflow({
  name: 'putMotion',
  description: 'Puts a motion to the vote under an item of a meeting that takes place and has its quorum.',
  may: 'meeting.run',
  input: PutMotionInput,
  gives: { motion: () => Motion },
  async run(ctx, { agendaItemId, text, rule, dropsResolutionId }) {
    const { meeting, item } = await lockItem(ctx, 'meeting.run', { id: agendaItemId, path: ['agendaItemId'] });
    meeting.requireQuorum('agendaItemId');
    if (item.strikeReason) throw new DomainError('ITEM_STRUCK', ['agendaItemId']);
    if (dropsResolutionId) {
      const choice = { id: dropsResolutionId, path: ['dropsResolutionId'] };
      const resolution = await lockStanding(ctx, Resolution, 'meeting.run', choice);
      if (resolution.community.id !== meeting.community.id)
        throw new DomainError('OTHER_COMMUNITY', ['dropsResolutionId']);
      resolution.requireDroppable('dropsResolutionId');
    }
    const motion = ctx.em.create(Motion, {
      agendaItem: item.id,
      text: text.trim(),
      rule,
      dropsResolution: dropsResolutionId ?? null,
      community: meeting.community.id,
    });
    await ctx.em.persist(motion).flush();
    return { motion };
  },
});

@InputType('SeatOnMotionInput', { description: 'Which seat does something on which motion.' })
class SeatOnMotionInput {
  @IsUUID()
  @Field(() => ID, { description: 'The motion.' })
  motionId!: string;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, {
    nullable: true,
    description:
      'The seat; may be left out when one holds a single seat. Who runs the meeting records it for others that are present.',
  })
  seatId?: string | null;
}

@InputType('CastVoteInput', { description: 'The vote of a seat.' })
class CastVoteInput extends SeatOnMotionInput {
  @Field(() => VoteChoice.graphql, { description: 'How it votes.' })
  choice!: VoteChoice;
}

export const castVote = workflow({
  name: 'castVote',
  description:
    'Casts the vote of a seat that is present, or changes it until the vote is closed; a seat has one vote on a motion. Who runs the meeting records it for the seats present.',
  may: 'seat.act',
  input: CastVoteInput,
  gives: { vote: () => Vote },
  async run(ctx, input) {
    const { motion, seat, recordedByName } = await takePart(ctx, input);
    const earlier = await ctx.em.findOne(Vote, { motion: motion.id, seat });
    if (earlier?.conflictReason) throw new DomainError('CONFLICT_OF_INTEREST', ['seatId']);
    const values = { choice: input.choice, castAt: ctx.clock.now(), recordedByName };
    if (!earlier) return { vote: await made(ctx, motion, seat, values) };
    // The same vote again is no change.
    if (earlier.choice !== input.choice) Object.assign(earlier, values);
    return { vote: earlier };
  },
});

@InputType('DeclareConflictOfInterestInput', { description: 'Why a seat does not vote on a motion.' })
class DeclareConflictOfInterestInput extends SeatOnMotionInput {
  @IsNotBlank()
  @MaxLength(200)
  @Field(() => String, { description: 'The conflict of interest. At most 200 characters.' })
  reason!: string;
}

export const declareConflictOfInterest = workflow({
  name: 'declareConflictOfInterest',
  description:
    'Declares the conflict of interest of a seat on a motion: it does not vote, and a vote that it cast falls away.',
  may: 'seat.act',
  input: DeclareConflictOfInterestInput,
  gives: { vote: () => Vote },
  async run(ctx, input) {
    const { motion, seat, recordedByName } = await takePart(ctx, input);
    const values = { choice: null, conflictReason: input.reason.trim(), castAt: ctx.clock.now(), recordedByName };
    const earlier = await ctx.em.findOne(Vote, { motion: motion.id, seat });
    if (!earlier) return { vote: await made(ctx, motion, seat, values) };
    Object.assign(earlier, values);
    return { vote: earlier };
  },
});

async function made(
  ctx: Context,
  motion: Motion,
  seat: string,
  values: Pick<Vote, 'choice' | 'castAt'> & { conflictReason?: string },
): Promise<Vote> {
  const vote = ctx.em.create(Vote, { motion: motion.id, seat, community: motion.community.id, ...values });
  await ctx.em.persist(vote).flush();
  return vote;
}

/** The open motion and the seat that takes part in it: present, and one’s own unless one runs the meeting. */
async function takePart(
  ctx: Context,
  { motionId, seatId }: SeatOnMotionInput,
): Promise<{ motion: Motion; seat: string; recordedByName: string | null }> {
  const { meeting, motion } = await lockMotion(ctx, 'seat.act', { id: motionId, path: ['motionId'] });
  motion.requireOpen('motionId');
  meeting.requireQuorum('motionId');
  const community = meeting.community.id;
  const own = await ownSeats(ctx, community, meeting.heldOn);
  const isForOther = !!seatId && !own.some(({ id }) => id === seatId) && runsMeetings(ctx, community);
  const seat = isForOther ? seatId : (await ownSeat(ctx, community, meeting.heldOn, seatId)).id;
  const row = await ctx.em.findOne(MeetingAttendance, { meeting: meeting.id, seat, archivedAt: null });
  const { countsRepresented } = await quorumRuleOn(ctx.em, meeting);
  if (!row?.counts(countsRepresented)) throw new DomainError('SEAT_NOT_PRESENT', ['seatId']);
  return { motion, seat, recordedByName: isForOther ? ctx.caller.actorName : null };
}

@InputType('CloseMotionInput', { description: 'A motion whose votes are to be counted.' })
class CloseMotionInput extends OneRecordInput {}

export const closeMotion = workflow({
  name: 'closeMotion',
  description:
    'Closes the vote on a motion and counts: its rule says whether it passes. If it drops a resolution and passes, the resolution is dropped.',
  may: 'meeting.run',
  input: CloseMotionInput,
  gives: { motion: () => Motion },
  async run(ctx, input) {
    const { meeting, motion } = await lockMotion(ctx, 'meeting.run', input);
    meeting.requireQuorum('id');
    motion.requireOpen('id');
    const votes = await ctx.em.find(Vote, { motion: motion.id });
    if (votes.every(({ choice }) => choice === null)) throw new DomainError('NO_VOTES', ['id']);
    motion.close(countOf(votes, meeting), ctx.clock.now());
    if (motion.status === 'PASSED' && motion.dropsResolution) {
      const resolution = await lockStanding(ctx, Resolution, 'meeting.run', { id: motion.dropsResolution.id });
      resolution.drop();
    }
    return { motion };
  },
});

function countOf(votes: readonly Vote[], meeting: CommitteeMeeting) {
  const number = (choice: VoteChoice | null): number => votes.filter((vote) => vote.choice === choice).length;
  return {
    for: number('FOR'),
    against: number('AGAINST'),
    abstained: number('ABSTAIN'),
    conflicted: number(null),
    present: meeting.presentCount ?? 0,
    seats: meeting.seatCount ?? 0,
  };
}

@InputType('WithdrawMotionInput', { description: 'A motion to take back.' })
class WithdrawMotionInput extends ReasonedInput {}

export const withdrawMotion = workflow({
  name: 'withdrawMotion',
  description: 'Takes a motion back before its votes are counted, with a reason.',
  may: 'meeting.run',
  input: WithdrawMotionInput,
  gives: { motion: () => Motion },
  async run(ctx, input) {
    const { motion } = await lockMotion(ctx, 'meeting.run', input);
    motion.withdraw(input.reason.trim());
    return { motion };
  },
});
