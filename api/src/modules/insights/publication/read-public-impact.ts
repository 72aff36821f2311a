// Reads what a community has published: for GraphQL and for its public page. Only published rows are ever looked at.
import { forkFor, type Services } from '../../../kernel/context.ts';
import { isId } from '../../../kernel/id.ts';
import type { Locale } from '../../../kernel/messages.ts';
import { Community } from '../../communities/community.entity.ts';
import { isBounded } from '../count-figures.ts';
import { figures } from '../figures/figures.ts';
import { bandLabel } from '../served-by-age.ts';
import { ImpactPublication, type PublishedBand, type PublishedValue } from './impact-publication.entity.ts';
import type { PublicImpact, PublishedAgeBand, PublishedFigure } from './public-answers.ts';

export interface PublicQuestion {
  readonly communityId: string;
  /** The latest year, else the latest quarter, when left out. */
  readonly from?: string | null;
  readonly to?: string | null;
  readonly locale: Locale;
  readonly requestId: string;
}

/** Null when the community has published nothing, not that period, or does not exist: one answer for all. */
export async function readPublicImpact(services: Services, asked: PublicQuestion): Promise<PublicImpact | null> {
  const { communityId, from, to, locale, requestId } = asked;
  if (!isId(communityId)) return null;
  const em = forkFor(services, { actor: 'nobody', actorName: '', reach: [communityId] }, requestId);
  const published = await em.find(
    ImpactPublication,
    { community: communityId, withdrawnAt: null, archivedAt: null },
    { orderBy: { to: 'desc', kind: 'desc' } },
  );
  const latest = published.find(({ kind }) => kind === 'YEAR') ?? published[0];
  const chosen = from == null && to == null ? latest : published.find((each) => each.from === from && each.to === to);
  if (!chosen) return null;
  const community = await em.findOneOrFail(Community, communityId);
  return {
    ...{ communityId, communityName: community.name },
    ...{ kind: chosen.kind, from: chosen.from, to: chosen.to, publishedAt: chosen.publishedAt },
    figures: chosen.figures.filter(({ key }) => key in figures).map((each) => publishedFigure(each, locale)),
    ageBands: chosen.ageBands.map((each) => publishedBand(each, locale)),
    periods: published.map((each) => ({ kind: each.kind, from: each.from, to: each.to })),
  };
}

export function publishedFigure({ key, value }: PublishedValue, locale: Locale): PublishedFigure {
  const { label, definition, group, unit } = figures[key];
  return {
    ...{ key, group, unit, value, isHidden: value === null, isBounded: isBounded(key) },
    label: label[locale],
    definition: definition[locale],
  };
}

export function publishedBand({ band, value }: PublishedBand, locale: Locale): PublishedAgeBand {
  return { band, label: bandLabel(band, locale), value, isHidden: value === null };
}
