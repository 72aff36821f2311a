// The roll of a meeting and its minutes: who was there, what was said, and the confirmation by another than the writer.
import { ref } from '@mikro-orm/core';
import { ArrayMaxSize, ArrayMinSize, IsOptional, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { Context } from '../../../kernel/context.ts';
import { DomainError } from '../../../kernel/domain-error.ts';
import { workflow } from '../../../kernel/workflow.ts';
import { OneRecordInput } from '../../partners/inputs.ts';
import { ownSeat } from './acting-seat.ts';
import { AgendaItem } from './agenda-item.entity.ts';
import { CommitteeMeeting } from './committee-meeting.entity.ts';
import { hasDecided } from './decided.ts';
import { MeetingAttendance, MeetingAttendanceStatus } from './meeting-attendance.entity.ts';
import { lockMeeting } from './meeting-rows.ts';
import { Motion } from './motion.entity.ts';
import { countPresent } from './quorum.ts';
import { Vote } from './vote.entity.ts';

@InputType('MeetingRollLineInput', { description: 'Whether a seat is there.' })
class MeetingRollLineInput {
  @IsUUID()
  @Field(() => ID, { description: 'The seat.' })
  seatId!: string;

  @Field(() => MeetingAttendanceStatus.graphql, { description: 'Whether it is there.' })
  status!: MeetingAttendanceStatus;

  @IsOptional()
  @MaxLength(80)
  @Field(() => String, {
    nullable: true,
    description: 'Who is there for the seat, when it is represented. At most 80 characters.',
  })
  representativeName?: string | null;
}

@InputType('RecordMeetingRollInput', { description: 'Who is at a meeting.' })
class RecordMeetingRollInput extends OneRecordInput {
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Field(() => [MeetingRollLineInput], { description: 'The seats of which something is to be recorded; at most 200.' })
  lines!: MeetingRollLineInput[];
}

export const recordMeetingRoll = workflow({
  name: 'recordMeetingRoll',
  description:
    'Records which seats are at a meeting; what was voted or resolved keeps its quorum, and a seat that voted was there.',
  may: 'meeting.run',
  input: RecordMeetingRollInput,
  gives: { committeeMeeting: () => CommitteeMeeting },
  async run(ctx, input) {
    const committeeMeeting = await lockMeeting(ctx, 'meeting.run', input);
    committeeMeeting.requireHeld('id');
    const rows = await ctx.em.find(MeetingAttendance, { meeting: committeeMeeting.id, archivedAt: null });
    for (const [index, line] of input.lines.entries()) {
      const row = rows.find(({ seat }) => seat.id === line.seatId);
      if (!row) throw new DomainError('SEAT_NOT_ON_ROLL', ['lines', index, 'seatId']);
      const name = line.representativeName?.trim() || null;
      if (line.status === 'REPRESENTED' && !name)
        throw new DomainError('REQUIRED', ['lines', index, 'representativeName']);
      row.status = line.status;
      row.representativeName = line.status === 'REPRESENTED' ? name : null;
      if (row.status !== 'PRESENT' && row.status !== 'REPRESENTED')
        await requireNoVote(ctx, committeeMeeting, line.seatId, index);
    }
    await ctx.em.flush();
    await countPresent(ctx.em, committeeMeeting);
    if (!committeeMeeting.hasQuorum() && (await hasDecided(ctx, committeeMeeting)))
      throw new DomainError('QUORUM_NEEDED_BY_DECISIONS', ['lines']);
    return { committeeMeeting };
  },
});

async function requireNoVote({ em }: Context, meeting: CommitteeMeeting, seat: string, index: number): Promise<void> {
  const motion = { agendaItem: { meeting: meeting.id }, status: { $ne: 'WITHDRAWN' as const } };
  if ((await em.count(Vote, { seat, motion })) > 0) throw new DomainError('SEAT_HAS_VOTED', ['lines', index, 'status']);
}

@InputType('ItemMinutesInput', { description: 'What was said of an item.' })
class ItemMinutesInput {
  @IsUUID()
  @Field(() => ID, { description: 'The item.' })
  agendaItemId!: string;

  @IsOptional()
  @MaxLength(4000)
  @Field(() => String, { nullable: true, description: 'What was said of it. At most 4000 characters.' })
  discussion?: string | null;
}

@InputType('WriteMeetingMinutesInput', {
  description: 'The minutes of a meeting, or a part of them; what is left out stays.',
})
class WriteMeetingMinutesInput extends OneRecordInput {
  @IsOptional()
  @MaxLength(8000)
  @Field(() => String, { nullable: true, description: 'The minutes as a whole. At most 8000 characters.' })
  summary?: string | null;

  @IsOptional()
  @MaxLength(1000)
  @Field(() => String, { nullable: true, description: 'Who else was there. At most 1000 characters.' })
  guests?: string | null;

  @IsOptional()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Field(() => [ItemMinutesInput], { nullable: true, description: 'What was said of the items; at most 100.' })
  items?: ItemMinutesInput[] | null;
}

export const writeMeetingMinutes = workflow({
  name: 'writeMeetingMinutes',
  description: 'Writes the minutes of a held meeting, as a whole and item by item, until they are confirmed.',
  may: 'meeting.run',
  input: WriteMeetingMinutesInput,
  gives: { committeeMeeting: () => CommitteeMeeting },
  async run(ctx, input) {
    const committeeMeeting = await lockMeeting(ctx, 'meeting.run', input);
    committeeMeeting.requireHeld('id');
    if (input.summary !== undefined) committeeMeeting.summary = input.summary?.trim() || null;
    if (input.guests !== undefined) committeeMeeting.guests = input.guests?.trim() || null;
    const items = await ctx.em.find(AgendaItem, { meeting: committeeMeeting.id, archivedAt: null });
    for (const [index, { agendaItemId, discussion }] of (input.items ?? []).entries()) {
      const item = items.find(({ id }) => id === agendaItemId);
      if (!item) throw new DomainError('NOT_FOUND', ['items', index, 'agendaItemId'], { type: 'AgendaItem.$' });
      item.discussion = discussion?.trim() || null;
    }
    committeeMeeting.minutesWrittenBy = ctx.caller.actor;
    committeeMeeting.minutesWriterName = ctx.caller.actorName;
    return { committeeMeeting };
  },
});

@InputType('ConfirmMeetingMinutesInput', { description: 'Minutes to confirm.' })
class ConfirmMeetingMinutesInput extends OneRecordInput {
  @IsOptional()
  @IsUUID()
  @Field(() => ID, {
    nullable: true,
    description: 'The seat that confirms them, one’s own; may be left out when one holds a single seat.',
  })
  seatId?: string | null;
}

export const confirmMeetingMinutes = workflow({
  name: 'confirmMeetingMinutes',
  description:
    'Confirms the minutes of a meeting for the seat that one holds; never those that one wrote. Nothing of the meeting changes after that.',
  may: 'seat.act',
  input: ConfirmMeetingMinutesInput,
  gives: { committeeMeeting: () => CommitteeMeeting },
  async run(ctx, input) {
    const committeeMeeting = await lockMeeting(ctx, 'seat.act', input);
    committeeMeeting.requireHeld('id');
    if (!committeeMeeting.summary) throw new DomainError('NO_MINUTES', ['id']);
    const seat = await ownSeat(ctx, committeeMeeting.community.id, ctx.clock.today(), input.seatId);
    if (committeeMeeting.minutesWrittenBy === ctx.caller.actor) throw new DomainError('MINUTES_OF_ONES_OWN', ['id']);
    const open = { agendaItem: { meeting: committeeMeeting.id }, status: 'OPEN' as const };
    if ((await ctx.em.count(Motion, open)) > 0) throw new DomainError('VOTE_STILL_OPEN', ['id']);
    committeeMeeting.status = 'MINUTES_CONFIRMED';
    committeeMeeting.minutesConfirmedAt = ctx.clock.now();
    committeeMeeting.minutesConfirmedBySeat = ref(seat);
    return { committeeMeeting };
  },
});
