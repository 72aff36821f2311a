// The result of a selection: counted, a tie settled, shown for objections, published.
import { ArrayMaxSize, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { DomainError } from '../../../kernel/domain-error.ts';
import { workflow } from '../../../kernel/workflow.ts';
import { IsNotBlank, OneRecordInput } from '../../partners/inputs.ts';
import { lockStanding } from '../../partners/lock.ts';
import { findStanding } from '../find-standing.ts';
import { AwardNomination } from './award-nomination.entity.ts';
import { AwardObjection } from './award-objection.entity.ts';
import { AwardRound } from './award-round.entity.ts';
import { Award } from './award.entity.ts';
import { countVotes, rankAnew, standingOf } from './count-votes.ts';
import { lockRoundOf } from './nominations.workflows.ts';

@InputType('DecideAwardRoundInput', { description: 'Which selection is counted.' })
class DecideAwardRoundInput extends OneRecordInput {}

export const decideAwardRound = workflow({
  name: 'decideAwardRound',
  description:
    'Counts the votes of a selection from the last day of voting on and ranks the nominations: by votes, then by the figures of the records. The result is shown for objections, unless a tie at the last place has to be settled first.',
  may: 'award.run',
  input: DecideAwardRoundInput,
  gives: { awardRound: () => AwardRound },
  async run(ctx, input) {
    const awardRound = await lockStanding(ctx, AwardRound, 'award.run', input);
    const { votes, seatsVoted } = await countVotes(ctx, awardRound);
    awardRound.decide(ctx.clock.today(), seatsVoted);
    await rankAnew(ctx, awardRound, votes);
    return { awardRound };
  },
});

@InputType('SettleAwardTieInput', { description: 'Who of those who are tied is selected, and why.' })
class SettleAwardTieInput extends OneRecordInput {
  @IsUUID(undefined, { each: true })
  @ArrayMaxSize(500)
  @Field(() => [ID], { description: 'The tied nominations that get the places which are left.' })
  nominationIds!: string[];

  @IsNotBlank()
  @MaxLength(500)
  @Field(() => String, { description: 'Why; it is shown with the result. At most 500 characters.' })
  reason!: string;
}

export const settleAwardTie = workflow({
  name: 'settleAwardTie',
  description: 'Settles a tie at the last place by a decision of the committee; the result is shown from this day on.',
  may: 'award.run',
  input: SettleAwardTieInput,
  gives: { awardRound: () => AwardRound },
  async run(ctx, input) {
    const awardRound = await lockStanding(ctx, AwardRound, 'award.run', input);
    awardRound.requireState('DECIDED');
    const standing = await standingOf(ctx, awardRound);
    const tied = standing.filter(({ rankGround }) => rankGround === 'TIED');
    if (tied.length === 0) throw new DomainError('NO_TIE', ['id']);
    const left = awardRound.places - standing.filter(({ isSelected }) => isSelected).length;
    const chosen = new Set(input.nominationIds.map((id) => id.toLowerCase()));
    if (chosen.size !== left || [...chosen].some((id) => !tied.some((each) => each.id === id)))
      throw new DomainError('TIE_CHOICE', ['nominationIds'], { left });
    const inOrder = [...tied].sort((one, other) => Number(chosen.has(other.id)) - Number(chosen.has(one.id)));
    await rankAnew(ctx, awardRound, undefined, new Map(inOrder.map(({ id }, place) => [id, place])));
    awardRound.tieReason = input.reason.trim();
    return { awardRound };
  },
});

@InputType('ObjectToAwardNominationInput', { description: 'What is said against a nomination in a result.' })
class ObjectToAwardNominationInput {
  @IsUUID()
  @Field(() => ID, { description: 'The nomination.' })
  nominationId!: string;

  @IsNotBlank()
  @MaxLength(1000)
  @Field(() => String, { description: 'What is said against it. At most 1000 characters.' })
  text!: string;
}

export const objectToAwardNomination = workflow({
  name: 'objectToAwardNomination',
  description: 'Objects to a nomination while the result is shown.',
  may: 'award.object',
  input: ObjectToAwardNominationInput,
  gives: { awardObjection: () => AwardObjection },
  async run(ctx, input) {
    const nominationId = { id: input.nominationId, path: ['nominationId'] };
    const seen = await findStanding(ctx, AwardNomination, input.nominationId, 'nominationId');
    const round = await lockRoundOf(ctx, seen);
    round.requireState('DECIDED', ['nominationId']);
    const nomination = await lockStanding(ctx, AwardNomination, 'award.object', nominationId);
    nomination.requireStanding(['nominationId']);
    const awardObjection = ctx.em.create(AwardObjection, {
      round: round.id,
      nomination: nomination.id,
      text: input.text.trim(),
      raisedOn: ctx.clock.today(),
      raisedBy: ctx.caller.actor,
      objector: ctx.caller.personId ?? null,
      community: round.community.id,
    });
    ctx.em.persist(awardObjection);
    return { awardObjection };
  },
});

@InputType('AnswerAwardObjectionInput', { description: 'The answer to an objection.' })
class AnswerAwardObjectionInput extends OneRecordInput {
  @Field(() => Boolean, { description: 'Whether it was right: then the nomination is set aside.' })
  isUpheld!: boolean;

  @IsNotBlank()
  @MaxLength(1000)
  @Field(() => String, { description: 'The answer, with its reasons. At most 1000 characters.' })
  answer!: string;
}

export const answerAwardObjection = workflow({
  name: 'answerAwardObjection',
  description:
    'Answers an objection that somebody else raised. When it is upheld the nomination is set aside, the next moves up, and the result is shown anew.',
  may: 'award.run',
  input: AnswerAwardObjectionInput,
  gives: { awardObjection: () => AwardObjection, awardRound: () => AwardRound },
  async run(ctx, input) {
    const awardRound = await lockRoundOf(ctx, await findStanding(ctx, AwardObjection, input.id, 'id'));
    const awardObjection = await lockStanding(ctx, AwardObjection, 'award.run', input);
    awardRound.requireState('DECIDED');
    const answer = input.answer.trim();
    const status = input.isUpheld ? 'UPHELD' : 'DISMISSED';
    awardObjection.answerWith(status, answer, ctx.clock.today(), ctx.caller.actor);
    if (input.isUpheld) {
      const nomination = await ctx.em.findOneOrFail(AwardNomination, awardObjection.nomination.id);
      if (nomination.status === 'STANDING') (nomination as AwardNomination).setAside(answer.slice(0, 200));
      await ctx.em.flush();
      await rankAnew(ctx, awardRound);
    }
    return { awardObjection, awardRound };
  },
});

@InputType('PublishAwardRoundInput', { description: 'Which result is published.' })
class PublishAwardRoundInput extends OneRecordInput {}

export const publishAwardRound = workflow({
  name: 'publishAwardRound',
  description:
    'Publishes a result once it was shown long enough and every objection is answered: the awards are given.',
  may: 'award.run',
  input: PublishAwardRoundInput,
  gives: { awardRound: () => AwardRound },
  async run(ctx, input) {
    const awardRound = await lockStanding(ctx, AwardRound, 'award.run', input);
    awardRound.publish(ctx.clock.today());
    const open = await ctx.em.count(AwardObjection, { round: awardRound.id, status: 'OPEN', archivedAt: null });
    if (open > 0) throw new DomainError('OBJECTIONS_OPEN', ['id'], { open });
    for (const { id, volunteer, isSilver, grounds, isSelected } of await standingOf(ctx, awardRound)) {
      if (!isSelected) continue;
      ctx.em.persist(
        ctx.em.create(Award, {
          round: awardRound.id,
          nomination: id,
          volunteer: volunteer.id,
          isSilver,
          grounds,
          community: awardRound.community.id,
        }),
      );
    }
    return { awardRound };
  },
});
