// An agreement goes from state to state: signed, in force, renewed, lapsed.
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import type { Clock } from '../../kernel/clock.ts';
import { LocalDate } from '../../kernel/scalars.ts';
import { workflow } from '../../kernel/workflow.ts';
import { Agreement, renewalNoticeDays } from './agreement.entity.ts';
import { daysAfter } from './days.ts';
import { IsNotBlank, OneRecordInput, requireCome } from './inputs.ts';
import { lockStanding } from './lock.ts';

@InputType('SignAgreementInput', { description: 'Both signatures under an agreement.' })
class SignAgreementInput extends OneRecordInput {
  @Field(() => LocalDate, { nullable: true, description: 'Day of signing; today when nothing is said.' })
  signedOn?: string | null;

  @IsNotBlank()
  @MaxLength(80)
  @Field(() => String, { description: 'Who signed for the community. At most 80 characters.' })
  communitySignatory!: string;

  @IsNotBlank()
  @MaxLength(80)
  @Field(() => String, { description: 'Who signed for the partner unit. At most 80 characters.' })
  partnerSignatory!: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day of its term, as signed; otherwise as drafted.' })
  validFrom?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day of its term, as signed; otherwise as drafted.' })
  validUntil?: string | null;
}

export const signAgreement = workflow({
  name: 'signAgreement',
  description: 'Records that both sides signed a drafted agreement.',
  may: 'agreement.write',
  input: SignAgreementInput,
  gives: { agreement: () => Agreement },
  async run(ctx, input) {
    const agreement = await lockStanding(ctx, Agreement, 'agreement.write', input);
    const on = input.signedOn ?? ctx.clock.today();
    const { communitySignatory, partnerSignatory, validFrom, validUntil } = input;
    agreement.sign({
      on,
      community: communitySignatory.trim(),
      partner: partnerSignatory.trim(),
      validFrom,
      validUntil,
    });
    requireCome(ctx, on, ['signedOn']);
    return { agreement };
  },
});

@InputType('ActivateAgreementInput', { description: 'Which agreement comes into force.' })
class ActivateAgreementInput extends OneRecordInput {}

export const activateAgreement = workflow({
  name: 'activateAgreement',
  description: 'Puts a signed agreement into force, on a day within its term.',
  may: 'agreement.write',
  input: ActivateAgreementInput,
  gives: { agreement: () => Agreement },
  async run(ctx, input) {
    const agreement = await lockStanding(ctx, Agreement, 'agreement.write', input);
    agreement.activate(ctx.clock.today());
    return { agreement };
  },
});

@InputType('RenewAgreementInput', { description: 'The new end of an agreement.' })
class RenewAgreementInput extends OneRecordInput {
  @Field(() => LocalDate, { description: 'New last day of its term; later than the present one.' })
  validUntil!: string;
}

export const renewAgreement = workflow({
  name: 'renewAgreement',
  description: 'Gives an agreement a later end; it is in force again.',
  may: 'agreement.write',
  input: RenewAgreementInput,
  gives: { agreement: () => Agreement },
  async run(ctx, input) {
    const agreement = await lockStanding(ctx, Agreement, 'agreement.write', input);
    agreement.renew(input.validUntil, ctx.clock.today());
    return { agreement };
  },
});

@InputType('LapseAgreementInput', { description: 'Which agreement has lapsed.' })
class LapseAgreementInput extends OneRecordInput {}

export const lapseAgreement = workflow({
  name: 'lapseAgreement',
  description: 'Marks an agreement as lapsed once its term is over.',
  may: 'agreement.write',
  input: LapseAgreementInput,
  gives: { agreement: () => Agreement },
  async run(ctx, input) {
    const agreement = await lockStanding(ctx, Agreement, 'agreement.write', input);
    agreement.lapse(ctx.clock.today());
    return { agreement };
  },
});

const agedAtOnce = 500;

/**
 * What a new day brings to the agreements in reach: those within the notice fall due for renewal, those past their end
 * lapse. For a nightly job; a second run on the same day changes nothing. Gives the number of agreements moved.
 */
export async function ageAgreements(em: EntityManager, clock: Clock): Promise<number> {
  const today = clock.today();
  const isOver = { status: { $in: ['SIGNED', 'ACTIVE', 'RENEWAL_DUE'] as const }, validUntil: { $lt: today } };
  const isNear = { status: 'ACTIVE' as const, validUntil: { $lte: daysAfter(today, renewalNoticeDays) } };
  const due = await em.find(Agreement, { archivedAt: null, $or: [isOver, isNear] } as never, {
    orderBy: { id: 'asc' },
    limit: agedAtOnce,
    lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE,
  });
  const moved = due.filter((agreement) => agreement.age(today)).length;
  await em.flush();
  em.clear();
  return due.length < agedAtOnce ? moved : moved + (await ageAgreements(em, clock));
}
