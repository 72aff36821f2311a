// To publish a year or a quarter, and to withdraw what was published wrongly.
import { IsUUID } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { Context } from '../../../kernel/context.ts';
import { DomainError } from '../../../kernel/domain-error.ts';
import { LocalDate } from '../../../kernel/scalars.ts';
import { workflow } from '../../../kernel/workflow.ts';
import { Community } from '../../communities/community.entity.ts';
import { ReasonedInput } from '../../partners/inputs.ts';
import { lockStanding } from '../../partners/lock.ts';
import { draftPublication, type DraftValue } from './draft-publication.ts';
import { ImpactPublication } from './impact-publication.entity.ts';
import { requireFixedPeriod } from './periods.ts';

@InputType('PublishImpactInput', { description: 'Which period of which community to publish.' })
export class PublishImpactInput {
  @IsUUID()
  @Field(() => ID, { description: 'The community.' })
  communityId!: string;
  @Field(() => LocalDate, { description: 'First day of a year or a quarter.' })
  from!: string;
  @Field(() => LocalDate, { description: 'Last day of that year or quarter; it must be over.' })
  to!: string;
}

export const publishImpact = workflow({
  name: 'publishImpact',
  description:
    'Publishes the figures of a year or a quarter that is over: from then on everybody can read them. Small numbers of people served are hidden, and what would tell them.',
  may: 'impact.publish',
  input: PublishImpactInput,
  gives: { impactPublication: () => ImpactPublication },
  async run(ctx, { communityId, from, to }) {
    const period = requireFixedPeriod(from, to, ctx.clock.today());
    await lockCommunity(ctx, communityId);
    const draft = await draftPublication({ em: ctx.em, catalog: ctx.services.catalog, communityId }, period);
    const impactPublication = ctx.em.create(ImpactPublication, {
      ...period,
      community: communityId,
      figures: draft.figures.map(({ key, ...cell }) => ({ key, value: shown(cell) })),
      ageBands: draft.ageBands.map(({ band, ...cell }) => ({ band, value: shown(cell) })),
      publishedAt: ctx.clock.now(),
      publishedByName: ctx.caller.actorName,
    });
    ctx.em.persist(impactPublication);
    return { impactPublication };
  },
});

const shown = ({ value, isHidden }: DraftValue): number | null => (isHidden ? null : value);

/** What is published next must know what was published before: one publication of a community at a time. */
async function lockCommunity(ctx: Context, communityId: string): Promise<void> {
  if (!ctx.caller.communities('impact.publish').includes(communityId))
    throw new DomainError('NOT_FOUND', ['communityId'], { type: 'Community.$' });
  await ctx.em.findOneOrFail(Community, communityId);
  await ctx.em.execute(`select pg_advisory_xact_lock(hashtextextended('publish ' || ?, 0))`, [communityId]);
}

export const withdrawImpactPublication = workflow({
  name: 'withdrawImpactPublication',
  description:
    'Withdraws a published period: nobody outside sees it any more. When the period is published again, numbers of people served stay hidden.',
  may: 'impact.publish',
  input: ReasonedInput,
  gives: { impactPublication: () => ImpactPublication },
  async run(ctx, input) {
    const impactPublication = await lockStanding(ctx, ImpactPublication, 'impact.publish', input);
    impactPublication.withdraw(ctx.clock.now(), input.reason);
    return { impactPublication };
  },
});
