// A pledge: what a partner unit promised to give, and how much of it has been delivered.
import { defineEntity, p } from '@mikro-orm/core';
import { DomainError, type Refusals } from '../../kernel/domain-error.ts';
import { enumeration, type ValueOf } from '../../kernel/enumeration.ts';
import { searchText } from '../../kernel/search-text.ts';
import { CommunityRecord } from '../communities/community-record.ts';
import { Agreement } from './agreement.entity.ts';
import { PartnerUnit } from './partner-unit.entity.ts';

export const PledgeKind = enumeration('PledgeKind', 'What a partner unit promised.', {
  TRAINING: 'Training of volunteers or residents.',
  GREEN_CHANNEL: 'A green channel to a doctor.',
  SERVICE_DAY: 'A day of service in the community.',
  REMOTE_GUIDANCE: 'Guidance from afar, by telephone or video.',
  EXPERT: 'An expert’s advice or supervision.',
  VENUE: 'A room or a place.',
  GOODS: 'Goods.',
  FUNDS: 'Money.',
  OTHER: 'Something else.',
});
export type PledgeKind = ValueOf<typeof PledgeKind>;

export const PledgeUnit = enumeration('PledgeUnit', 'In what a pledge is counted.', {
  SESSIONS: 'Sessions.',
  PERSON_TIMES: 'Attendances, each person counted each time.',
  HOURS: 'Hours.',
  DAYS: 'Days.',
  CASES: 'Cases dealt with.',
  FEN: 'Money, in fen.',
  ITEMS: 'Items.',
});
export type PledgeUnit = ValueOf<typeof PledgeUnit>;

/** What the column holds. */
const mostDelivered = 2_147_483_647;

const PledgeSchema = defineEntity({
  name: 'Pledge',
  extends: CommunityRecord,
  comment: 'A promise of a partner unit: so much of something within a time.',
  indexes: [{ properties: ['community', 'partnerUnit'] }, { properties: ['community', 'kind'] }],
  checks: [
    { name: 'pledge_term', expression: 'until >= "from"' },
    { name: 'pledge_promised_quantity', expression: 'promised_quantity > 0' },
    { name: 'pledge_delivered_quantity', expression: 'delivered_quantity >= 0' },
  ],
  triggers: [
    {
      name: 'pledge_agreement_of_unit',
      timing: 'before',
      events: ['insert', 'update'],
      forEach: 'row',
      body: `if new.agreement_id is not null and not exists (select from agreement where id = new.agreement_id and partner_unit_id = new.partner_unit_id) then raise exception 'the agreement is of another unit' using errcode = '23514', constraint = 'pledge_agreement_of_unit', table = 'pledge'; end if; return new`,
    },
  ],
  properties: {
    partnerUnit: () => p.manyToOne(PartnerUnit).ref().groups('S1').comment('The unit that promised.'),
    agreement: () =>
      p
        .manyToOne(Agreement)
        .ref()
        .nullable()
        .index()
        .groups('S1')
        .comment('The agreement in which it was promised, if in one.'),
    kind: p.enum(PledgeKind.items).groups('S1').comment('What was promised.'),
    title: p.string().length(120).groups('S1').comment('The promise in a few words.'),
    promisedQuantity: p.integer().groups('S1').comment('How much was promised, in the unit of the pledge.'),
    deliveredQuantity: p
      .integer()
      .default(0)
      .groups('S1')
      .comment('How much has been delivered, in the unit of the pledge; cancelled deliveries are left out.'),
    remainingQuantity: p
      .integer()
      .generated('(greatest(promised_quantity - delivered_quantity, 0)) stored')
      .nullable()
      .groups('S1')
      .comment('How much of the promise is still to be delivered, in the unit of the pledge; kept by the database.'),
    unit: p.enum(PledgeUnit.items).groups('S1').comment('In what both quantities are counted.'),
    from: p.date().nullable().groups('S1').comment('First day of the promise.'),
    until: p.date().nullable().groups('S1').comment('Last day of the promise.'),
    note: p.text().length(2000).nullable().groups('S1').comment('Anything else worth knowing.'),
    searchText: p
      .string()
      .length(400)
      .onCreate((row: { title: string }) => searchText(row.title))
      .onUpdate((row: { title: string }) => searchText(row.title))
      .groups('S1')
      .comment('What a search looks through.'),
  },
});

export class Pledge extends PledgeSchema.class {
  check(refusals: Refusals): void {
    if (this.from && this.until && this.until < this.from) refusals.add('ENDS_BEFORE_START', ['until']);
    if (this.promisedQuantity < 1) refusals.add('TOO_SMALL', ['promisedQuantity'], { least: 1 });
  }

  isFor(day: string): boolean {
    return (!this.from || this.from <= day) && (!this.until || this.until >= day);
  }

  /** Adds what a delivery brought, or takes away what a cancelled one had brought. */
  count(quantity: number): void {
    const delivered = this.deliveredQuantity + quantity;
    if (delivered > mostDelivered)
      throw new DomainError('TOO_LARGE', ['quantity'], { most: mostDelivered - this.deliveredQuantity });
    this.deliveredQuantity = delivered;
  }
}
PledgeSchema.setClass(Pledge);
