// The figures of the programme: for one community and period, or for several side by side.
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { Fault } from '../../kernel/domain-error.ts';
import { requirePermission } from '../../kernel/mutation.ts';
import { LocalDate } from '../../kernel/scalars.ts';
import { Community } from '../communities/community.entity.ts';
import { countFigures, isBounded, recordsFilter, type Cell, type Counts, type Period } from './count-figures.ts';
import { figureKeys, figures, ImpactFigureKey } from './figures/figures.ts';
import { Impact, ImpactPeriodInput, type ImpactFigure } from './impact-answers.ts';

const mostCells = 60;

const descriptions = {
  impact:
    'The figures of a community, each with its unit, its definition and the way to its records. Both days count; without them a figure is of all time. ' +
    'A figure that no day bounds is as it stands now.',
  impactComparison:
    'The figures of several communities and periods side by side: every community with every period, in that order, at most 60 in all.',
} as const;

@Resolver()
export class ImpactResolver {
  @Query(() => Impact, { description: descriptions.impact })
  async impact(
    @Ctx() ctx: Context,
    @Arg('communityId', () => ID, { description: 'The community.' }) communityId: string,
    @Arg('from', () => LocalDate, { nullable: true, description: 'First day of the period.' }) from?: string | null,
    @Arg('to', () => LocalDate, { nullable: true, description: 'Last day of the period.' }) to?: string | null,
  ): Promise<Impact> {
    const [only] = await impactOf(ctx, [communityId], [{ from: from ?? null, to: to ?? null }], figureKeys);
    return only!;
  }

  @Query(() => [Impact], { description: descriptions.impactComparison })
  async impactComparison(
    @Ctx() ctx: Context,
    @Arg('communityIds', () => [ID], { description: 'The communities.' }) communityIds: string[],
    @Arg('periods', () => [ImpactPeriodInput], { description: 'The periods.' }) periods: ImpactPeriodInput[],
    @Arg('keys', () => [ImpactFigureKey.graphql], { nullable: true, description: 'Which figures; left out, all.' })
    keys?: ImpactFigureKey[] | null,
  ): Promise<Impact[]> {
    if (communityIds.length * periods.length > mostCells)
      throw new Fault('BAD_REQUEST', 'LIST_TOO_LONG', { field: 'periods', most: mostCells });
    const bounds = periods.map(({ from, to }) => ({ from: from ?? null, to: to ?? null }));
    return impactOf(ctx, communityIds, bounds, keys ?? figureKeys);
  }
}

export const impactOperations = {
  impact: { kind: 'query', permission: 'impact.read', description: descriptions.impact },
  impactComparison: { kind: 'query', permission: 'impact.read', description: descriptions.impactComparison },
} as const;

async function impactOf(
  ctx: Context,
  communityIds: readonly string[],
  periods: readonly Period[],
  keys: readonly ImpactFigureKey[],
): Promise<Impact[]> {
  requirePermission(ctx, 'impact.read');
  for (const period of periods) requireForwards(period);
  const names = await communityNames(ctx, communityIds);
  const cells = communityIds.flatMap((communityId) => periods.map((period): Cell => ({ communityId, ...period })));
  const counts = await countFigures(ctx.em, ctx.services.catalog, cells, keys);
  return cells.map((cell, index) => ({
    ...cell,
    communityName: names.get(cell.communityId)!,
    figures: keys.map((key) => figureOf(ctx, cell, key, counts[index]!)),
  }));
}

export function requireForwards({ from, to }: Period): void {
  if (from !== null && to !== null && from > to) throw new Fault('BAD_REQUEST', 'PERIOD_BACKWARDS', { from, to });
}

/** Refuses a community for which the caller may not read figures; one that does not exist is refused alike. */
async function communityNames(ctx: Context, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const own = new Set(ctx.caller.communities('impact.read'));
  if (!ids.every((id) => own.has(id))) throw new Fault('NOT_FOUND', 'NOT_FOUND');
  const found = await ctx.em.find(Community, { id: { $in: [...ids] } });
  return new Map(found.map(({ id, name }) => [id, name]));
}

function figureOf(ctx: Context, cell: Cell, key: ImpactFigureKey, counts: Counts): ImpactFigure {
  const { label, definition, group, unit, audience, of, isOfPeopleServed } = figures[key];
  const { plural, resource } = ctx.services.catalog.get(of);
  const mayRead = ctx.caller.communities(resource.may.read).includes(cell.communityId);
  const isSuppressed = isOfPeopleServed === true && !mayRead;
  return {
    ...{ key, group, unit, audience, isSuppressed },
    label: label[ctx.locale],
    definition: definition[ctx.locale],
    value: isSuppressed ? null : counts[key],
    isBounded: isBounded(key),
    records: mayRead ? { type: of, list: plural, filter: recordsFilter(key, cell) } : null,
  };
}
