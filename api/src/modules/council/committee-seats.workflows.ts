// Somebody is appointed to a seat in the committee, is given another duty, and leaves the seat.
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { DomainError } from '../../kernel/domain-error.ts';
import { LocalDate } from '../../kernel/scalars.ts';
import { workflow } from '../../kernel/workflow.ts';
import { IsNotBlank, OneRecordInput, ReasonedInput } from '../partners/inputs.ts';
import { lockStanding } from '../partners/lock.ts';
import { PartnerUnit } from '../partners/partner-unit.entity.ts';
import { Person } from '../people/person.entity.ts';
import { CommitteeRole, CommitteeSeat } from './committee-seat.entity.ts';
import { findStanding } from './find-standing.ts';

@InputType('AppointToCommitteeSeatInput', { description: 'Who takes which seat, from which day on.' })
class AppointToCommitteeSeatInput {
  @IsUUID()
  @Field(() => ID, { description: 'Who takes the seat.' })
  personId!: string;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, {
    nullable: true,
    description: 'For which partner unit; for the community itself when nothing is said.',
  })
  partnerUnitId?: string | null;

  @Field(() => CommitteeRole.graphql, { description: 'Role of the seat.' })
  role!: CommitteeRole;

  @IsNotBlank()
  @MaxLength(1000)
  @Field(() => String, { description: 'The duty of the seat, as written down. At most 1000 characters.' })
  writtenDuty!: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day of the seat; today when nothing is said.' })
  from?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day of the seat; it goes on when nothing is said.' })
  until?: string | null;
}

export const appointToCommitteeSeat = workflow({
  name: 'appointToCommitteeSeat',
  description: 'Appoints a person to a seat in the committee, for the community or for a partner unit.',
  may: 'seat.write',
  input: AppointToCommitteeSeatInput,
  gives: { committeeSeat: () => CommitteeSeat },
  async run(ctx, input) {
    const person = await findStanding(ctx, Person, input.personId, 'personId');
    const unit = input.partnerUnitId
      ? await findStanding(ctx, PartnerUnit, input.partnerUnitId, 'partnerUnitId')
      : null;
    const community = person.community.id;
    if (!ctx.caller.communities('seat.write').includes(community))
      throw new DomainError('NOT_ALLOWED_HERE', ['personId']);
    if (unit && unit.community.id !== community)
      throw new DomainError('NOT_FOUND', ['partnerUnitId'], { type: 'PartnerUnit.$' });
    const from = input.from ?? ctx.clock.today();
    if (input.until && input.until < from) throw new DomainError('ENDS_BEFORE_START', ['until']);
    const committeeSeat = ctx.em.create(CommitteeSeat, {
      person: person.id,
      partnerUnit: unit?.id ?? null,
      role: input.role,
      writtenDuty: input.writtenDuty.trim(),
      from,
      until: input.until ?? null,
      community,
    });
    await ctx.em.persist(committeeSeat).flush();
    return { committeeSeat };
  },
});

@InputType('ChangeDutyInput', { description: 'The new duty of a seat.' })
class ChangeDutyInput extends OneRecordInput {
  @IsNotBlank()
  @MaxLength(1000)
  @Field(() => String, { description: 'The duty of the seat, as written down. At most 1000 characters.' })
  writtenDuty!: string;
}

export const changeDuty = workflow({
  name: 'changeDuty',
  description: 'Gives a seat in the committee another written duty; the earlier one stays in the audit trail.',
  may: 'seat.write',
  input: ChangeDutyInput,
  gives: { committeeSeat: () => CommitteeSeat },
  async run(ctx, input) {
    const committeeSeat = await lockStanding(ctx, CommitteeSeat, 'seat.write', input);
    committeeSeat.changeDuty(input.writtenDuty.trim(), ctx.clock.today());
    return { committeeSeat };
  },
});

@InputType('EndCommitteeSeatInput', { description: 'Which seat ends, on which day, and why.' })
class EndCommitteeSeatInput extends ReasonedInput {
  @Field(() => LocalDate, { nullable: true, description: 'Last day of the seat; today when nothing is said.' })
  on?: string | null;
}

export const endCommitteeSeat = workflow({
  name: 'endCommitteeSeat',
  description: 'Ends a seat in the committee on a day.',
  may: 'seat.write',
  input: EndCommitteeSeatInput,
  gives: { committeeSeat: () => CommitteeSeat },
  async run(ctx, input) {
    const committeeSeat = await lockStanding(ctx, CommitteeSeat, 'seat.write', input);
    const today = ctx.clock.today();
    committeeSeat.end(input.on ?? today, input.reason.trim(), today);
    return { committeeSeat };
  },
});
