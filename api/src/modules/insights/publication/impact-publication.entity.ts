// A published period: the figures as they were shown to everybody, fixed for good. A wrong one is withdrawn, never changed.
import { defineEntity, p } from '@mikro-orm/core';
import { DomainError } from '../../../kernel/domain-error.ts';
import { enumeration, type ValueOf } from '../../../kernel/enumeration.ts';
import { CommunityRecord } from '../../communities/community-record.ts';
import type { ImpactFigureKey } from '../figures/figures.ts';

export const ImpactPeriodKind = enumeration(
  'ImpactPeriodKind',
  'Which periods are published: fixed ones, so that none can be taken from another.',
  {
    YEAR: 'A calendar year.',
    QUARTER: 'A quarter of a calendar year.',
  },
);
export type ImpactPeriodKind = ValueOf<typeof ImpactPeriodKind>;

/** A value as everybody sees it: null when it is hidden. */
export interface PublishedValue {
  readonly key: ImpactFigureKey;
  readonly value: number | null;
}

/** How many times people of an age took part: null when it is hidden. */
export interface PublishedBand {
  readonly band: string;
  readonly value: number | null;
}

const guard = `
if (new.community_id, new.kind, new."from", new."to", new.figures, new.age_bands, new.published_at) is distinct from
    (old.community_id, old.kind, old."from", old."to", old.figures, old.age_bands, old.published_at) or (old.withdrawn_at is not null and new.withdrawn_at is distinct from old.withdrawn_at) then
  raise exception 'what was published stays as it was' using errcode = 'check_violation', constraint = 'impact_publication_fixed', table = 'impact_publication';
end if;
return new`;

const ImpactPublicationSchema = defineEntity({
  name: 'ImpactPublication',
  extends: CommunityRecord,
  comment: 'The figures of one year or quarter as they were published to everybody.',
  uniques: [
    { name: 'impact_publication_once', properties: ['community', 'from', 'to'], where: 'withdrawn_at is null' },
  ],
  checks: [
    { name: 'impact_publication_days', expression: '"from" < "to"' },
    { name: 'impact_publication_withdrawn', expression: '(withdrawn_at is null) = (withdraw_reason is null)' },
  ],
  triggers: [
    {
      name: 'impact_publication_guard',
      timing: 'before',
      events: ['update'],
      forEach: 'row',
      body: guard.trim().replace(/\s+/g, ' '),
    },
  ],
  properties: {
    kind: p.enum(ImpactPeriodKind.items).groups('S0').comment('Whether it is a year or a quarter.'),
    from: p.date().groups('S0').comment('First day of the period.'),
    to: p.date().groups('S0').comment('Last day of the period.'),
    figures: p
      .json<readonly PublishedValue[]>()
      .groups('S0')
      .comment('Key and value of each figure; a value of null is hidden.'),
    ageBands: p
      .json<readonly PublishedBand[]>()
      .groups('S0')
      .comment(
        'How many times people of each age took part in activities (person-times); a value of null is hidden. Years only.',
      ),
    publishedAt: p.datetime(3).groups('S0').comment('When it was published.'),
    publishedByName: p.string().length(80).groups('S1').comment('Who published it, as colleagues know them.'),
    withdrawnAt: p
      .datetime(3)
      .nullable()
      .groups('S1')
      .comment('When it was withdrawn; nobody outside sees it any more.'),
    withdrawReason: p.string().length(200).nullable().groups('S1').comment('Why it was withdrawn.'),
  },
});

export class ImpactPublication extends ImpactPublicationSchema.class {
  withdraw(at: Date, reason: string): void {
    if (this.withdrawnAt) throw new DomainError('PUBLICATION_WITHDRAWN', ['id']);
    Object.assign(this, { withdrawnAt: at, withdrawReason: reason });
  }
}
ImpactPublicationSchema.setClass(ImpactPublication);
