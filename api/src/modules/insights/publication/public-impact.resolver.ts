// Published figures for everybody, and the draft of a publication for those who decide about it.
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../kernel/context.ts';
import { DomainError, Fault } from '../../../kernel/domain-error.ts';
import { requirePermission } from '../../../kernel/mutation.ts';
import { LocalDate } from '../../../kernel/scalars.ts';
import { draftPublication, type DraftValue } from './draft-publication.ts';
import { requireFixedPeriod, type FixedPeriod } from './periods.ts';
import { ImpactDraft, PublicImpact } from './public-answers.ts';
import { publishedBand, publishedFigure, readPublicImpact } from './read-public-impact.ts';

const descriptions = {
  publicImpact:
    'What a community has published of a year or a quarter; without days, of its latest year. Null when it has published nothing of the kind. Open to everybody.',
  impactDraft:
    'What would be published of a year or a quarter that is over, with what would be hidden and its true values: to look at before publishImpact.',
} as const;

@Resolver()
export class PublicImpactResolver {
  @Query(() => PublicImpact, { nullable: true, description: descriptions.publicImpact })
  async publicImpact(
    @Ctx() ctx: Context,
    @Arg('communityId', () => ID, { description: 'The community.' }) communityId: string,
    @Arg('from', () => LocalDate, { nullable: true, description: 'First day of a published period.' }) from?:
      | string
      | null,
    @Arg('to', () => LocalDate, { nullable: true, description: 'Last day of that period.' }) to?: string | null,
  ): Promise<PublicImpact | null> {
    const { services, locale, requestId } = ctx;
    return readPublicImpact(services, { communityId, from, to, locale, requestId });
  }

  @Query(() => ImpactDraft, { description: descriptions.impactDraft })
  async impactDraft(
    @Ctx() ctx: Context,
    @Arg('communityId', () => ID, { description: 'The community.' }) communityId: string,
    @Arg('from', () => LocalDate, { description: 'First day of the period.' }) from: string,
    @Arg('to', () => LocalDate, { description: 'Last day of the period.' }) to: string,
  ): Promise<ImpactDraft> {
    requirePermission(ctx, 'impact.publish');
    if (!ctx.caller.communities('impact.publish').includes(communityId)) throw new Fault('NOT_FOUND', 'NOT_FOUND');
    const period = fixedPeriod(ctx, from, to);
    const draft = await draftPublication({ em: ctx.em, catalog: ctx.services.catalog, communityId }, period);
    return {
      figures: draft.figures.map(({ key, ...cell }) =>
        Object.assign(publishedFigure({ key, value: shown(cell) }, ctx.locale), { trueValue: cell.value }),
      ),
      ageBands: draft.ageBands.map(({ band, ...cell }) =>
        Object.assign(publishedBand({ band, value: shown(cell) }, ctx.locale), { trueValue: cell.value }),
      ),
    };
  }
}

const shown = ({ value, isHidden }: DraftValue): number | null => (isHidden ? null : value);

/** In a query a refusal is a fault. */
function fixedPeriod(ctx: Context, from: string, to: string): FixedPeriod {
  try {
    return requireFixedPeriod(from, to, ctx.clock.today());
  } catch (error) {
    const [refusal] = error instanceof DomainError ? error.refusals : [];
    if (!refusal) throw error;
    throw new Fault('BAD_REQUEST', refusal.code, refusal.params);
  }
}

export const publicImpactOperations = {
  publicImpact: { kind: 'query', permission: 'impact.public', description: descriptions.publicImpact },
  impactDraft: { kind: 'query', permission: 'impact.publish', description: descriptions.impactDraft },
} as const;
