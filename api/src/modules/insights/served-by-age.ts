// How many times people of each age took part in activities that were held: named on the roll, or counted by age.
import type { EntityManager } from '@mikro-orm/postgresql';
import { Dictionary, type Locale } from '../../kernel/messages.ts';
import { AgeBand } from '../activities/activity-kind.ts';
import { activitiesMessages } from '../activities/activities.messages.ts';
import type { ImpactFigureKey } from './figures/figures.ts';

/** The figure that the ages add up to. */
export const bandFigure: ImpactFigureKey = 'ACTIVITY_PERSON_TIMES';

const counted = `
  select age_band, sum(people)::int as people from (
    select h.age_band, h.people from activity_headcount h join activity a on a.id = h.activity_id
      where h.archived_at is null and a.community_id = ? and a.archived_at is null and a.status in ('HELD', 'CLOSED') and a.held_on between ? and ?
    union all
    select t.age_band, 1 from activity_attendance t join activity a on a.id = t.activity_id
      where t.archived_at is null and t.role = 'PARTICIPANT' and a.community_id = ? and a.archived_at is null and a.status in ('HELD', 'CLOSED') and a.held_on between ? and ?
  ) each group by age_band`;

export async function countByAge(
  em: EntityManager,
  communityId: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<Readonly<Record<string, number>>> {
  const place = [communityId, from, to];
  const rows = await em.execute<{ age_band: string; people: number }[]>(counted, [...place, ...place]);
  const found = new Map(rows.map(({ age_band: band, people }) => [band, people]));
  return Object.fromEntries(AgeBand.items.map((band) => [band, found.get(band) ?? 0]));
}

const dictionary = new Dictionary({ 'zh-CN': [activitiesMessages['zh-CN']], en: [activitiesMessages.en] });

export function bandLabel(band: string, locale: Locale): string {
  return dictionary.value(locale, 'AgeBand', band) ?? band;
}
