// A seat in the committee that steers the programme: who sits there, for which unit, with which written duty.
import { defineEntity, p } from '@mikro-orm/core';
import { DomainError } from '../../kernel/domain-error.ts';
import { enumeration, type ValueOf } from '../../kernel/enumeration.ts';
import { CommunityRecord } from '../communities/community-record.ts';
import { PartnerUnit } from '../partners/partner-unit.entity.ts';
import { Person } from '../people/person.entity.ts';

export const CommitteeRole = enumeration('CommitteeRole', 'Role of a seat in the committee.', {
  CHAIR: 'Chairs the committee; there is one at a time.',
  VICE_CHAIR: 'Stands in for the chair.',
  SECRETARY: 'Keeps the minutes and calls the meetings.',
  MEMBER: 'A member.',
});
export type CommitteeRole = ValueOf<typeof CommitteeRole>;

const CommitteeSeatSchema = defineEntity({
  name: 'CommitteeSeat',
  extends: CommunityRecord,
  comment: 'A seat in the committee, held by a person for the community or for a partner unit, from a day until a day.',
  indexes: [{ properties: ['community', 'until'] }],
  checks: [
    { name: 'committee_seat_term', expression: 'until >= "from"' },
    { name: 'committee_seat_end_reason', expression: 'end_reason is null or until is not null' },
    {
      name: 'committee_seat_one_chair',
      expression: `EXCLUDE USING gist (community_id WITH =, daterange("from", until, '[]'::text) WITH &&) WHERE ((archived_at IS NULL) AND (role = 'CHAIR'::text))`,
    },
    {
      // A seat without a unit is for the community itself.
      name: 'committee_seat_once_at_a_time',
      expression: `EXCLUDE USING gist (community_id WITH =, person_id WITH =, COALESCE(partner_unit_id, community_id) WITH =, daterange("from", until, '[]'::text) WITH &&) WHERE ((archived_at IS NULL))`,
    },
  ],
  properties: {
    person: () => p.manyToOne(Person).ref().index().groups('S1').comment('Who holds the seat.'),
    partnerUnit: () =>
      p
        .manyToOne(PartnerUnit)
        .ref()
        .nullable()
        .index()
        .groups('S1')
        .comment('For which partner unit; without one for the community itself.'),
    role: p.enum(CommitteeRole.items).groups('S1').comment('Role of the seat.'),
    writtenDuty: p.text().length(1000).groups('S1').comment('The duty of the seat, as written down.'),
    from: p.date().groups('S1').comment('First day of the seat.'),
    until: p.date().nullable().groups('S1').comment('Last day of the seat; without one it goes on.'),
    endReason: p.string().length(200).nullable().groups('S1').comment('Why it ended.'),
  },
});

export class CommitteeSeat extends CommitteeSeatSchema.class {
  changeDuty(writtenDuty: string, today: string): void {
    if (this.until && this.until < today) throw new DomainError('SEAT_ENDED', ['id'], { until: this.until });
    this.writtenDuty = writtenDuty;
  }

  /** A seat that ends at a later day, or on none, ends on this day. */
  end(on: string, reason: string, today: string): void {
    if (this.endReason || (this.until && this.until < today))
      throw new DomainError('SEAT_ENDED', ['id'], { until: this.until ?? '' });
    if (on < this.from) throw new DomainError('ENDS_BEFORE_START', ['on']);
    if (this.until && on > this.until) throw new DomainError('SEAT_ENDS_EARLIER', ['on'], { until: this.until });
    this.until = on;
    this.endReason = reason;
  }
}
CommitteeSeatSchema.setClass(CommitteeSeat);
