// A selection is planned and opened: its rules and criteria, the time of nominating, the time of voting.
import { InputType } from 'type-graphql';
import type { Context } from '../../../kernel/context.ts';
import { DomainError, Refusals } from '../../../kernel/domain-error.ts';
import { workflow } from '../../../kernel/workflow.ts';
import { OneRecordInput } from '../../partners/inputs.ts';
import { lockStanding } from '../../partners/lock.ts';
import { settleCommunity } from '../../people/settle-community.ts';
import { AwardCriterion } from './award-criterion.entity.ts';
import { AwardNomination } from './award-nomination.entity.ts';
import { AwardRound } from './award-round.entity.ts';
import { ChangeAwardRoundInput, PlanAwardRoundInput, type AwardRoundFactsInput } from './round-inputs.ts';

const gives = { awardRound: () => AwardRound } as const;

export const planAwardRound = workflow({
  name: 'planAwardRound',
  description: 'Plans a selection with its criteria; it opens later.',
  may: 'award.run',
  input: PlanAwardRoundInput,
  gives,
  async run(ctx, input) {
    const community = settleCommunity(ctx, 'award.run', input.communityId);
    const awardRound = ctx.em.create(AwardRound, { ...factsOf(input), community });
    requireSound(awardRound as AwardRound, input);
    await ctx.em.persist(awardRound).flush();
    addCriteria(ctx, awardRound as AwardRound, input);
    return { awardRound };
  },
});

export const changeAwardRound = workflow({
  name: 'changeAwardRound',
  description: 'Changes the plan of a selection that has not been opened; its criteria are replaced.',
  may: 'award.run',
  input: ChangeAwardRoundInput,
  gives,
  async run(ctx, input) {
    const awardRound = await lockStanding(ctx, AwardRound, 'award.run', input);
    awardRound.requireState('DRAFT');
    ctx.em.assign(awardRound, factsOf(input));
    requireSound(awardRound, input);
    const earlier = await ctx.em.find(AwardCriterion, { round: awardRound.id, archivedAt: null });
    for (const criterion of earlier) criterion.archivedAt = ctx.clock.now();
    await ctx.em.flush();
    addCriteria(ctx, awardRound, input);
    return { awardRound };
  },
});

function factsOf(input: AwardRoundFactsInput) {
  const { year, places, nominatingFrom, nominatingUntil, votingFrom, votingUntil, publicityDays } = input;
  const awardTitle = input.awardTitle.trim();
  return { year, awardTitle, places, nominatingFrom, nominatingUntil, votingFrom, votingUntil, publicityDays };
}

function requireSound(round: AwardRound, { criteria }: AwardRoundFactsInput): void {
  const refusals = new Refusals();
  round.check(refusals);
  const sum = criteria.reduce((all, { weightPercent }) => all + weightPercent, 0);
  if (sum !== 100) refusals.add('WEIGHTS_NOT_WHOLE', ['criteria'], { sum });
  refusals.check();
}

function addCriteria(ctx: Context, round: AwardRound, { criteria }: AwardRoundFactsInput): void {
  for (const [index, { title, weightPercent, figure = null }] of criteria.entries())
    ctx.em.persist(
      ctx.em.create(AwardCriterion, {
        round: round.id,
        position: index + 1,
        title: title.trim(),
        weightPercent,
        figure,
        community: round.community.id,
      }),
    );
}

@InputType('OpenAwardNominationsInput', { description: 'Which selection opens.' })
class OpenAwardNominationsInput extends OneRecordInput {}

export const openAwardNominations = workflow({
  name: 'openAwardNominations',
  description: 'Opens a planned selection: its rules stand, and volunteers can be nominated in its time.',
  may: 'award.run',
  input: OpenAwardNominationsInput,
  gives,
  async run(ctx, input) {
    const awardRound = await lockStanding(ctx, AwardRound, 'award.run', input);
    awardRound.openNominations(ctx.clock.today());
    return { awardRound };
  },
});

@InputType('OpenAwardVotingInput', { description: 'Which selection comes to the vote.' })
class OpenAwardVotingInput extends OneRecordInput {}

export const openAwardVoting = workflow({
  name: 'openAwardVoting',
  description: 'Closes the nominations of a selection and lets the seats vote in its time.',
  may: 'award.run',
  input: OpenAwardVotingInput,
  gives,
  async run(ctx, input) {
    const awardRound = await lockStanding(ctx, AwardRound, 'award.run', input);
    awardRound.openVoting(ctx.clock.today());
    const standing = { round: awardRound.id, status: 'STANDING', archivedAt: null } as const;
    if ((await ctx.em.count(AwardNomination, standing)) === 0) throw new DomainError('NOBODY_NOMINATED', ['id']);
    return { awardRound };
  },
});
