// The last certificate number of a community, a kind and a year. It moves in the transaction that uses the number, so no
// number is lost.
import { defineEntity, p } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from '../../kernel/id.ts';
import { CommunityRecord } from '../communities/community-record.ts';

const CertificateCounterSchema = defineEntity({
  name: 'CertificateCounter',
  extends: CommunityRecord,
  comment: 'The last number of a certificate in a community.',
  uniques: [{ name: 'certificate_counter_series', properties: ['community', 'prefix', 'year'] }],
  properties: {
    prefix: p
      .string()
      .length(4)
      .default('PX')
      .groups('S1')
      .comment('What the numbers begin with: PX training, FW service.'),
    year: p.integer().default(0).groups('S1').comment('Year of issue; every year begins anew.'),
    lastNumber: p.integer().default(0).groups('S1').comment('The number given last; 0 before the first.'),
  },
});
export class CertificateCounter extends CertificateCounterSchema.class {}
CertificateCounterSchema.setClass(CertificateCounter);

export interface Series {
  readonly communityId: string;
  readonly prefix: 'PX' | 'FW';
  /** Day of issue. */
  readonly issuedOn: string;
}

/** Takes the next numbers of a series, such as PX-2026-000001; others who want some wait until this transaction ends. */
export async function takeNumbers(em: EntityManager, series: Series, count: number, now: Date): Promise<string[]> {
  const { communityId, prefix, issuedOn } = series;
  const year = issuedOn.slice(0, 4);
  const [row] = await em.execute<{ last_number: number }[]>(
    `insert into certificate_counter as kept (id, community_id, prefix, year, last_number, created_at, updated_at, version)
      values (?, ?, ?, ?, ?, ?, ?, 1)
      on conflict (community_id, prefix, year) do update
        set last_number = kept.last_number + excluded.last_number, updated_at = excluded.updated_at, version = kept.version + 1
      returning last_number`,
    [newId(), communityId, prefix, Number(year), count, now, now],
  );
  const first = row!.last_number - count + 1;
  return Array.from({ length: count }, (_, index) => `${prefix}-${year}-${String(first + index).padStart(6, '0')}`);
}
