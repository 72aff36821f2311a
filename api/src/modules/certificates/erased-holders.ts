// Whoever is erased leaves their certificates nameless; that they were issued stays, and so do their numbers.
import type { EntityManager } from '@mikro-orm/postgresql';

export async function forgetOnCertificates(em: EntityManager, personId: string): Promise<void> {
  await em.execute(
    `update certificate set holder_name = null, masked_name = null, search_text = '' where person_id = ?`,
    [personId],
  );
}
