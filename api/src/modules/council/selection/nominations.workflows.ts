// Volunteers are nominated, with what the records say of them; a nomination can be withdrawn until the votes are counted.
import { LockMode } from '@mikro-orm/core';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { Context } from '../../../kernel/context.ts';
import { DomainError } from '../../../kernel/domain-error.ts';
import { workflow } from '../../../kernel/workflow.ts';
import { ReasonedInput } from '../../partners/inputs.ts';
import { lockStanding } from '../../partners/lock.ts';
import { Volunteer } from '../../people/volunteer.entity.ts';
import { findStanding } from '../find-standing.ts';
import { AwardNomination } from './award-nomination.entity.ts';
import { AwardRound } from './award-round.entity.ts';
import { recordOf } from './volunteer-record.ts';

@InputType('NominateForAwardInput', { description: 'Who is nominated in which selection, and why.' })
class NominateForAwardInput {
  @IsUUID()
  @Field(() => ID, { description: 'The selection.' })
  roundId!: string;

  @IsUUID()
  @Field(() => ID, { description: 'The volunteer.' })
  volunteerId!: string;

  @IsOptional()
  @MaxLength(1000)
  @Field(() => String, {
    nullable: true,
    description: 'Why, without the name; drafted from the records when left out. At most 1000 characters.',
  })
  grounds?: string | null;
}

export const nominateForAward = workflow({
  name: 'nominateForAward',
  description: 'Nominates a volunteer; what the records say of them on this day is kept with the nomination.',
  may: 'award.nominate',
  input: NominateForAwardInput,
  gives: { awardNomination: () => AwardNomination },
  async run(ctx, input) {
    const round = await lockStanding(ctx, AwardRound, 'award.nominate', { id: input.roundId, path: ['roundId'] });
    const today = ctx.clock.today();
    round.requireNominating(today, ['roundId']);
    const volunteer = await findStanding(ctx, Volunteer, input.volunteerId, 'volunteerId');
    requireEligible(ctx, round, volunteer);
    const { draftedGrounds, ...figures } = await recordOf(ctx.em, volunteer, {
      year: round.year,
      today,
      locale: ctx.locale,
    });
    const awardNomination = ctx.em.create(AwardNomination, {
      ...figures,
      round: round.id,
      volunteer: volunteer.id,
      grounds: input.grounds?.trim() || draftedGrounds,
      nominatedBy: ctx.caller.actor,
      nominatedByName: ctx.caller.actorName.slice(0, 80),
      community: round.community.id,
    });
    await ctx.em.persist(awardNomination).flush();
    return { awardNomination };
  },
});

function requireEligible(ctx: Context, round: AwardRound, volunteer: Volunteer): void {
  const path = ['volunteerId'];
  if (volunteer.community.id !== round.community.id) throw new DomainError('OTHER_COMMUNITY', path);
  if (!volunteer.isServing())
    throw new DomainError('NOT_SERVING', path, { level: `VolunteerLevel.${volunteer.level}` });
  if (volunteer.person.id === ctx.caller.personId) throw new DomainError('NOMINATES_ONESELF', path);
}

@InputType('WithdrawAwardNominationInput', { description: 'Which nomination is withdrawn, and why.' })
class WithdrawAwardNominationInput extends ReasonedInput {}

export const withdrawAwardNomination = workflow({
  name: 'withdrawAwardNomination',
  description:
    'Withdraws a nomination before the votes are counted: those who run the selection any, others their own. Votes for it are free again.',
  may: 'award.nominate',
  input: WithdrawAwardNominationInput,
  gives: { awardNomination: () => AwardNomination },
  async run(ctx, input) {
    const seen = await findStanding(ctx, AwardNomination, input.id, 'id');
    const round = await lockRoundOf(ctx, seen);
    const awardNomination = await lockStanding(ctx, AwardNomination, 'award.nominate', input);
    const mayRun = ctx.caller.kind === 'SYSTEM' || ctx.caller.communities('award.run').includes(round.community.id);
    if (!mayRun && awardNomination.nominatedBy !== ctx.caller.actor) throw new DomainError('NOT_ALLOWED_HERE', ['id']);
    if (round.status !== 'NOMINATING') round.requireState('VOTING');
    awardNomination.withdraw(input.reason.trim());
    return { awardNomination };
  },
});

/** The selection is locked before anything in it, here as everywhere. */
export async function lockRoundOf(
  ctx: Context,
  { round }: { readonly round: { readonly id: string } },
): Promise<AwardRound> {
  const options = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
  const locked = (await ctx.em.findOneOrFail(AwardRound, round.id, options)) as AwardRound;
  if (locked.archivedAt) throw new DomainError('ARCHIVED', ['id']);
  return locked;
}
