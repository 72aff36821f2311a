// A meeting through its life: planned, called, moved, held; or cancelled.
import { IsOptional, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { localDateOf } from '../../../kernel/clock.ts';
import { DomainError } from '../../../kernel/domain-error.ts';
import { DateTime } from '../../../kernel/scalars.ts';
import { workflow } from '../../../kernel/workflow.ts';
import { IsNotBlank, OneRecordInput, ReasonedInput } from '../../partners/inputs.ts';
import { settleCommunity } from '../../people/settle-community.ts';
import { AgendaItem } from './agenda-item.entity.ts';
import { CommitteeMeeting, MeetingKind } from './committee-meeting.entity.ts';
import { requireNothingDecided } from './decided.ts';
import { lockMeeting } from './meeting-rows.ts';
import { settleRoll } from './quorum.ts';

@InputType('PlanCommitteeMeetingInput', { description: 'A meeting of the committee.' })
class PlanCommitteeMeetingInput {
  @Field(() => MeetingKind.graphql, { description: 'Which meeting it is.' })
  kind!: MeetingKind;

  @IsNotBlank()
  @MaxLength(120)
  @Field(() => String, { description: 'What it is called. At most 120 characters.' })
  title!: string;

  @Field(() => DateTime, { description: 'When it starts.' })
  startsAt!: Date;

  @IsOptional()
  @Min(1)
  @Max(1440)
  @Field(() => Int, { nullable: true, description: 'How long it is planned to last (minutes).' })
  minutes?: number | null;

  @IsOptional()
  @MaxLength(120)
  @Field(() => String, { nullable: true, description: 'Where it takes place. At most 120 characters.' })
  place?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, {
    nullable: true,
    description: 'The community; may be left out when the right to run meetings is held in one alone.',
  })
  communityId?: string | null;
}

export const planCommitteeMeeting = workflow({
  name: 'planCommitteeMeeting',
  description: 'Plans a meeting of the committee; nobody is invited before it is called.',
  may: 'meeting.run',
  input: PlanCommitteeMeetingInput,
  gives: { committeeMeeting: () => CommitteeMeeting },
  async run(ctx, { kind, title, startsAt, minutes, place, communityId }) {
    const community = settleCommunity(ctx, 'meeting.run', communityId);
    const committeeMeeting = ctx.em.create(CommitteeMeeting, {
      kind,
      title: title.trim(),
      startsAt,
      heldOn: localDateOf(startsAt),
      minutes: minutes ?? null,
      place: place?.trim() || null,
      community,
    });
    await ctx.em.persist(committeeMeeting).flush();
    return { committeeMeeting };
  },
});

@InputType('CallCommitteeMeetingInput', { description: 'A planned meeting to call.' })
class CallCommitteeMeetingInput extends OneRecordInput {}

export const callCommitteeMeeting = workflow({
  name: 'callCommitteeMeeting',
  description: 'Calls a planned meeting: the seats in office on its day are invited. It needs an agenda.',
  may: 'meeting.run',
  input: CallCommitteeMeetingInput,
  gives: { committeeMeeting: () => CommitteeMeeting },
  async run(ctx, input) {
    const committeeMeeting = await lockMeeting(ctx, 'meeting.run', input);
    committeeMeeting.call(ctx.clock.now());
    const standing = { meeting: committeeMeeting.id, archivedAt: null, strikeReason: null };
    if ((await ctx.em.count(AgendaItem, standing)) === 0) throw new DomainError('AGENDA_EMPTY', ['id']);
    await settleRoll(ctx.em, committeeMeeting);
    return { committeeMeeting };
  },
});

@InputType('HoldCommitteeMeetingInput', { description: 'A called meeting that takes place.' })
class HoldCommitteeMeetingInput extends OneRecordInput {}

export const holdCommitteeMeeting = workflow({
  name: 'holdCommitteeMeeting',
  description:
    'Says that a called meeting takes place, not before its day: from then on its roll, votes, resolutions and minutes are recorded.',
  may: 'meeting.run',
  input: HoldCommitteeMeetingInput,
  gives: { committeeMeeting: () => CommitteeMeeting },
  async run(ctx, input) {
    const committeeMeeting = await lockMeeting(ctx, 'meeting.run', input);
    committeeMeeting.hold(ctx.clock.today());
    await settleRoll(ctx.em, committeeMeeting);
    return { committeeMeeting };
  },
});

@InputType('RescheduleCommitteeMeetingInput', { description: 'Another time for a meeting.' })
class RescheduleCommitteeMeetingInput extends OneRecordInput {
  @Field(() => DateTime, { description: 'When it starts now; not in the past.' })
  startsAt!: Date;

  @IsOptional()
  @MaxLength(120)
  @Field(() => String, {
    nullable: true,
    description: 'Where it takes place now; the old place stays when left out. At most 120 characters.',
  })
  place?: string | null;
}

export const rescheduleCommitteeMeeting = workflow({
  name: 'rescheduleCommitteeMeeting',
  description:
    'Moves a meeting that is planned or called to another time, and to another place if one is given; a called one is called to the seats of the new day.',
  may: 'meeting.run',
  input: RescheduleCommitteeMeetingInput,
  gives: { committeeMeeting: () => CommitteeMeeting },
  async run(ctx, input) {
    const committeeMeeting = await lockMeeting(ctx, 'meeting.run', input);
    committeeMeeting.moveTo(input.startsAt, ctx.clock.today());
    if (input.place?.trim()) committeeMeeting.place = input.place.trim();
    if (committeeMeeting.status === 'CALLED') {
      committeeMeeting.calledAt = ctx.clock.now();
      await settleRoll(ctx.em, committeeMeeting);
    }
    return { committeeMeeting };
  },
});

@InputType('CancelCommitteeMeetingInput', { description: 'A meeting that does not take place.' })
class CancelCommitteeMeetingInput extends ReasonedInput {}

export const cancelCommitteeMeeting = workflow({
  name: 'cancelCommitteeMeeting',
  description: 'Cancels a meeting with a reason; not once it has voted or resolved anything.',
  may: 'meeting.run',
  input: CancelCommitteeMeetingInput,
  gives: { committeeMeeting: () => CommitteeMeeting },
  async run(ctx, input) {
    const committeeMeeting = await lockMeeting(ctx, 'meeting.run', input);
    committeeMeeting.cancel(input.reason.trim());
    await requireNothingDecided(ctx, committeeMeeting);
    return { committeeMeeting };
  },
});
