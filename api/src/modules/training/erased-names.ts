// Whoever is erased leaves every roster nameless, the locked ones too; that they were there stays, and so do the figures.
import type { EntityManager } from '@mikro-orm/postgresql';

const own = 'from volunteer v where v.person_id = ? and t.volunteer_id = v.id';

/** Takes the name of a person, and what was remarked about them, off all rosters and enrolments. */
export async function forgetOnRosters(em: EntityManager, personId: string): Promise<void> {
  await em.execute(`update training_attendance t set volunteer_name = null, note = null, search_text = '' ${own}`, [
    personId,
  ]);
  await em.execute(`update training_enrolment t set volunteer_name = null, search_text = '' ${own}`, [personId]);
}
