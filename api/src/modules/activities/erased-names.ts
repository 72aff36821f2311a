// Whoever is erased leaves the rolls of all activities nameless, the closed ones too; that they were there stays counted.
import type { EntityManager } from '@mikro-orm/postgresql';

/** Takes the name of a person off all rolls and enrolments, and what a guardian said for them. */
export async function forgetAtActivities(em: EntityManager, personId: string): Promise<void> {
  await em.execute(`update activity_attendance set participant_name = null, search_text = '' where person_id = ?`, [
    personId,
  ]);
  await em.execute(
    `update guardian_consent set guardian_name_sealed = null where enrolment_id in (select id from activity_enrolment where person_id = ?)`,
    [personId],
  );
  await em.execute(`update activity_enrolment set participant_name = null, search_text = '' where person_id = ?`, [
    personId,
  ]);
}
