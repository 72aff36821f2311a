// A sharing meeting is recorded with who came and who shared; names can be added afterwards.
import { ArrayMaxSize, ArrayMinSize, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { Context } from '../../../kernel/context.ts';
import { DomainError } from '../../../kernel/domain-error.ts';
import { LocalDate } from '../../../kernel/scalars.ts';
import { workflow } from '../../../kernel/workflow.ts';
import { IsNotBlank, OneRecordInput, requireCome } from '../../partners/inputs.ts';
import { lockStanding } from '../../partners/lock.ts';
import { settleCommunity } from '../settle-community.ts';
import { Volunteer } from '../volunteer.entity.ts';
import { SharingAttendance } from './sharing-attendance.entity.ts';
import { SharingMeeting } from './sharing-meeting.entity.ts';

@InputType('RecordSharingMeetingInput', { description: 'A sharing meeting that was held.' })
class RecordSharingMeetingInput {
  @IsOptional()
  @IsUUID()
  @Field(() => ID, {
    nullable: true,
    description: 'The community. May be left out by whoever works for one community only.',
  })
  communityId?: string | null;

  @Field(() => LocalDate, { description: 'Day of the meeting.' })
  heldOn!: string;

  @IsNotBlank()
  @MaxLength(120)
  @Field(() => String, { description: 'What it was about. At most 120 characters.' })
  topic!: string;

  @IsOptional()
  @MaxLength(120)
  @Field(() => String, { nullable: true, description: 'Where it was held. At most 120 characters.' })
  place?: string | null;

  @IsOptional()
  @MaxLength(1000)
  @Field(() => String, { nullable: true, description: 'What came of it, without names. At most 1000 characters.' })
  note?: string | null;

  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @IsUUID(undefined, { each: true })
  @Field(() => [ID], { description: 'Volunteers who shared something; they came too.' })
  sharerIds!: string[];

  @ArrayMaxSize(300)
  @IsUUID(undefined, { each: true })
  @Field(() => [ID], { description: 'Volunteers who came besides.' })
  attendeeIds!: string[];
}

export const recordSharingMeeting = workflow({
  name: 'recordSharingMeeting',
  description: 'Records a sharing meeting with who shared and who came; one is expected every quarter.',
  may: 'mentoring.run',
  input: RecordSharingMeetingInput,
  gives: { sharingMeeting: () => SharingMeeting },
  async run(ctx, input) {
    const community = settleCommunity(ctx, 'mentoring.run', input.communityId);
    requireCome(ctx, input.heldOn, ['heldOn']);
    const sharingMeeting = ctx.em.create(SharingMeeting, {
      heldOn: input.heldOn,
      topic: input.topic.trim(),
      place: input.place?.trim() || null,
      note: input.note?.trim() || null,
      community,
    }) as SharingMeeting;
    ctx.em.persist(sharingMeeting);
    await addVolunteers(ctx, sharingMeeting, input);
    return { sharingMeeting };
  },
});

@InputType('AddToSharingMeetingInput', { description: 'Who came to a sharing meeting besides.' })
class AddToSharingMeetingInput extends OneRecordInput {
  @ArrayMaxSize(30)
  @IsUUID(undefined, { each: true })
  @Field(() => [ID], { description: 'Volunteers who shared something.' })
  sharerIds!: string[];

  @ArrayMaxSize(300)
  @IsUUID(undefined, { each: true })
  @Field(() => [ID], { description: 'Volunteers who came.' })
  attendeeIds!: string[];
}

export const addToSharingMeeting = workflow({
  name: 'addToSharingMeeting',
  description: 'Adds volunteers who came to a sharing meeting; whoever stands there already stays as they are.',
  may: 'mentoring.run',
  input: AddToSharingMeetingInput,
  gives: { sharingMeeting: () => SharingMeeting },
  async run(ctx, input) {
    const sharingMeeting = await lockStanding(ctx, SharingMeeting, 'mentoring.run', input);
    await addVolunteers(ctx, sharingMeeting, input);
    return { sharingMeeting };
  },
});

interface Came {
  readonly sharerIds: readonly string[];
  readonly attendeeIds: readonly string[];
}

async function addVolunteers(ctx: Context, meeting: SharingMeeting, came: Came): Promise<void> {
  const sharers = new Set(came.sharerIds);
  const all = [...new Set([...came.sharerIds, ...came.attendeeIds])];
  const community = meeting.community.id;
  const known = await ctx.em.find(Volunteer, { id: { $in: all }, community, archivedAt: null }, { fields: ['id'] });
  const knownIds = new Set(known.map(({ id }) => id));
  for (const [field, ids] of Object.entries(came).filter(([key]) => key === 'sharerIds' || key === 'attendeeIds')) {
    if ((ids as string[]).some((id) => !knownIds.has(id)))
      throw new DomainError('NOT_FOUND', [field], { type: 'Volunteer.$' });
  }
  const there = await ctx.em.find(SharingAttendance, { meeting: meeting.id, archivedAt: null });
  const standing = new Set(there.map(({ volunteer }) => volunteer.id));
  for (const volunteer of all.filter((id) => !standing.has(id)))
    ctx.em.persist(
      ctx.em.create(SharingAttendance, {
        meeting: meeting.id,
        volunteer,
        hasShared: sharers.has(volunteer),
        community,
      }),
    );
  await ctx.em.flush();
}
