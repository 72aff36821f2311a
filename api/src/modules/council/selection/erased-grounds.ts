// Whoever is erased leaves nothing of themselves in the selection: the honour stays as a count, its grounds and reasons go.
import type { EntityManager } from '@mikro-orm/postgresql';

const own = 'from volunteer v where v.person_id = ? and t.volunteer_id = v.id';

export async function forgetInSelection(em: EntityManager, personId: string): Promise<void> {
  await em.execute(
    `update award_nomination t set grounds = null, status_reason = case when t.status = 'STANDING' then null else '' end ${own}`,
    [personId],
  );
  await em.execute(
    `update award t set grounds = null, withdrawal_reason = case when t.withdrawal_proposed_by is null then null else '' end ${own}`,
    [personId],
  );
}
