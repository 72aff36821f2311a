// How many times people of each age took part in activities: named on the roll, or counted by age.
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Locale } from '../../kernel/messages.ts';
import type { ImpactFigureKey } from './figures/figures.ts';

/** The figure that the ages add up to. */
export const bandFigure: ImpactFigureKey = 'PARTNER_UNITS';

export async function countByAge(
  _em: EntityManager,
  _communityId: string,
  _period: { readonly from: string; readonly to: string },
): Promise<Readonly<Record<string, number>>> {
  return {};
}

export function bandLabel(band: string, _locale: Locale): string {
  return band;
}
