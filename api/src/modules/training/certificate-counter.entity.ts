// The last certificate number of a community. It moves in the transaction that uses the number, so no number is lost.
import { defineEntity, p } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from '../../kernel/id.ts';
import { CommunityRecord } from '../communities/community-record.ts';

const CertificateCounterSchema = defineEntity({
  name: 'CertificateCounter',
  extends: CommunityRecord,
  comment: 'The last number of a training certificate in a community.',
  uniques: [{ name: 'certificate_counter_community', properties: ['community'] }],
  properties: {
    lastNumber: p.integer().default(0).groups('S1').comment('The number given last; 0 before the first.'),
  },
});
export class CertificateCounter extends CertificateCounterSchema.class {}
CertificateCounterSchema.setClass(CertificateCounter);

/** Takes the next numbers of a community and gives the first; others who want some wait until this transaction ends. */
export async function takeNumbers(em: EntityManager, communityId: string, count: number, now: Date): Promise<number> {
  const [row] = await em.execute<{ last_number: number }[]>(
    `insert into certificate_counter as kept (id, community_id, last_number, created_at, updated_at, version) values (?, ?, ?, ?, ?, 1)
      on conflict (community_id) do update
        set last_number = kept.last_number + excluded.last_number, updated_at = excluded.updated_at, version = kept.version + 1
      returning last_number`,
    [newId(), communityId, count, now, now],
  );
  return row!.last_number - count + 1;
}
