// A resolution through its life: made at a meeting with a quorum, reported done with proof, verified by another seat; opened
// again with a reason. It is dropped by a vote alone (votes.workflows.ts).
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { Context } from '../../../kernel/context.ts';
import { DomainError } from '../../../kernel/domain-error.ts';
import { LocalDate } from '../../../kernel/scalars.ts';
import { workflow } from '../../../kernel/workflow.ts';
import { IsNotBlank, OneRecordInput, ReasonedInput, requireCome } from '../../partners/inputs.ts';
import { lockStanding } from '../../partners/lock.ts';
import { requireAttachment } from '../../platform/attachments/attachment-store.ts';
import { CommitteeSeat } from '../committee-seat.entity.ts';
import { ownSeat, ownSeats, runsMeetings } from './acting-seat.ts';
import { lockItem } from './meeting-rows.ts';
import { ownerFor, type Owner } from './resolution-owner.ts';
import { Resolution } from './resolution.entity.ts';

const ownerTexts = {
  seat: 'The seat that answers for it; name a seat, a person or a partner unit.',
  person: 'The person who answers for it.',
  unit: 'The partner unit that answers for it.',
};

@InputType('MakeResolutionInput', { description: 'What was resolved: who does what until when.' })
class MakeResolutionInput implements Owner {
  @IsUUID()
  @Field(() => ID, { description: 'The item of the agenda under which it was resolved.' })
  agendaItemId!: string;

  @IsNotBlank()
  @MaxLength(500)
  @Field(() => String, { description: 'What is to be done. At most 500 characters.' })
  text!: string;

  @Field(() => LocalDate, { description: 'Day by which it is to be done; not before the meeting.' })
  dueOn!: string;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: ownerTexts.seat })
  ownerSeatId?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: ownerTexts.person })
  ownerPersonId?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: ownerTexts.unit })
  ownerUnitId?: string | null;
}

export const makeResolution = workflow({
  name: 'makeResolution',
  description:
    'Makes a resolution under an item of a meeting that takes place and has its quorum, with an owner and a due date.',
  may: 'meeting.run',
  input: MakeResolutionInput,
  gives: { resolution: () => Resolution },
  async run(ctx, input) {
    const { meeting, item } = await lockItem(ctx, 'meeting.run', { id: input.agendaItemId, path: ['agendaItemId'] });
    meeting.requireQuorum('agendaItemId');
    if (item.strikeReason) throw new DomainError('ITEM_STRUCK', ['agendaItemId']);
    if (input.dueOn < meeting.heldOn)
      throw new DomainError('DUE_BEFORE_MEETING', ['dueOn'], { heldOn: meeting.heldOn });
    const resolution = ctx.em.create(Resolution, {
      ...(await ownerFor(ctx, input, meeting.community.id)),
      meeting: meeting.id,
      agendaItem: item.id,
      text: input.text.trim(),
      dueOn: input.dueOn,
      community: meeting.community.id,
    });
    await ctx.em.persist(resolution).flush();
    return { resolution };
  },
});

@InputType('ChangeResolutionInput', { description: 'Another due date or owner for an open resolution, and why.' })
class ChangeResolutionInput extends ReasonedInput implements Owner {
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day by which it is to be done; stays when left out. Not in the past.',
  })
  dueOn?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: `${ownerTexts.seat} The owner stays when none is named.` })
  ownerSeatId?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: ownerTexts.person })
  ownerPersonId?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: ownerTexts.unit })
  ownerUnitId?: string | null;
}

export const changeResolution = workflow({
  name: 'changeResolution',
  description: 'Gives an open resolution another due date or another owner, with the reason; its words stay.',
  may: 'meeting.run',
  input: ChangeResolutionInput,
  gives: { resolution: () => Resolution },
  async run(ctx, input) {
    const resolution = await lockStanding(ctx, Resolution, 'meeting.run', input);
    resolution.requireOpen('id');
    const today = ctx.clock.today();
    if (input.dueOn && input.dueOn < today) throw new DomainError('IN_PAST', ['dueOn'], { today });
    if (input.dueOn) resolution.dueOn = input.dueOn;
    if (input.ownerSeatId || input.ownerPersonId || input.ownerUnitId)
      ctx.em.assign(resolution, await ownerFor(ctx, input, resolution.community.id));
    return { resolution };
  },
});

@InputType('ReportResolutionDoneInput', { description: 'A resolution that is done, and what shows it.' })
class ReportResolutionDoneInput extends OneRecordInput {
  @IsNotBlank()
  @MaxLength(2000)
  @Field(() => String, { description: 'What shows that it is done; no personal data. At most 2000 characters.' })
  proof!: string;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'An attachment that shows it.' })
  proofFileId?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day on which it was done; today when nothing is said.' })
  doneOn?: string | null;
}

export const reportResolutionDone = workflow({
  name: 'reportResolutionDone',
  description:
    'Reports an open resolution done, with proof: its owner, or who runs the meetings. Another seat then verifies it.',
  may: 'resolution.report',
  input: ReportResolutionDoneInput,
  gives: { resolution: () => Resolution },
  async run(ctx, input) {
    const resolution = await lockStanding(ctx, Resolution, 'resolution.report', input);
    await requireOwner(ctx, resolution);
    const on = input.doneOn ?? ctx.clock.today();
    requireCome(ctx, on, ['doneOn']);
    const file = input.proofFileId
      ? await requireAttachment(ctx, input.proofFileId, resolution.community.id, ['proofFileId'])
      : null;
    const { actor: account, actorName: name } = ctx.caller;
    resolution.reportDone({ on, proof: input.proof.trim(), file, account, name });
    return { resolution };
  },
});

async function requireOwner(ctx: Context, { ownerSeat, ownerPerson, ownerUnit, community }: Resolution): Promise<void> {
  if (runsMeetings(ctx, community.id)) return;
  const seats = await ownSeats(ctx, community.id, ctx.clock.today());
  const isOwner =
    (!!ownerPerson && ownerPerson.id === ctx.caller.personId) ||
    seats.some(({ id, partnerUnit }) => id === ownerSeat?.id || (!!partnerUnit && partnerUnit.id === ownerUnit?.id)) ||
    (!!ownerUnit && ctx.caller.units('resolution.report').includes(ownerUnit.id));
  if (!isOwner) throw new DomainError('NOT_THE_OWNER', ['id']);
}

@InputType('VerifyResolutionInput', { description: 'A resolution whose proof holds.' })
class VerifyResolutionInput extends OneRecordInput {
  @IsOptional()
  @IsUUID()
  @Field(() => ID, {
    nullable: true,
    description: 'The seat that verifies it, one’s own; may be left out when one holds a single seat.',
  })
  seatId?: string | null;

  @IsOptional()
  @MaxLength(500)
  @Field(() => String, { nullable: true, description: 'What the verification found. At most 500 characters.' })
  note?: string | null;
}

export const verifyResolution = workflow({
  name: 'verifyResolution',
  description:
    'Verifies for the seat that one holds that a resolution is done: not for the owner’s seat or unit, and not who reported it.',
  may: 'seat.act',
  input: VerifyResolutionInput,
  gives: { resolution: () => Resolution },
  async run(ctx, input) {
    const resolution = await lockStanding(ctx, Resolution, 'seat.act', input);
    const seat = await ownSeat(ctx, resolution.community.id, ctx.clock.today(), input.seatId);
    if (resolution.doneBy === ctx.caller.actor) throw new DomainError('REPORTED_BY_ONESELF', ['id']);
    if (await isOwners(ctx, resolution, seat)) throw new DomainError('SEAT_OF_OWNER', ['seatId']);
    resolution.verify({ seat, on: ctx.clock.today(), note: input.note?.trim() || null });
    return { resolution };
  },
});

/** Whether a seat is the owner’s, or is held by the owner or for the owner’s unit. */
async function isOwners(
  { em }: Context,
  { ownerSeat, ownerPerson, ownerUnit }: Resolution,
  seat: CommitteeSeat,
): Promise<boolean> {
  const owner = ownerSeat ? await em.findOneOrFail(CommitteeSeat, ownerSeat.id) : null;
  const person = owner?.person.id ?? ownerPerson?.id;
  const unit = owner?.partnerUnit?.id ?? ownerUnit?.id;
  return seat.id === owner?.id || seat.person.id === person || (!!unit && seat.partnerUnit?.id === unit);
}

@InputType('ReopenResolutionInput', { description: 'A resolution that is not done after all, and why.' })
class ReopenResolutionInput extends ReasonedInput {}

export const reopenResolution = workflow({
  name: 'reopenResolution',
  description: 'Opens a resolution again that was reported done or verified, with a reason: who runs the meetings.',
  may: 'meeting.run',
  input: ReopenResolutionInput,
  gives: { resolution: () => Resolution },
  async run(ctx, input) {
    const resolution = await lockStanding(ctx, Resolution, 'meeting.run', input);
    resolution.reopen(input.reason.trim());
    return { resolution };
  },
});
