// A delivery: a part of a pledge that a partner unit made good on one day.
import { defineEntity, p } from '@mikro-orm/core';
import { DomainError } from '../../kernel/domain-error.ts';
import { enumeration, type ValueOf } from '../../kernel/enumeration.ts';
import { CommunityRecord } from '../communities/community-record.ts';
import { Pledge } from './pledge.entity.ts';

export const DeliveryStatus = enumeration('DeliveryStatus', 'Whether a delivery counts.', {
  RECORDED: 'It counts.',
  CANCELLED: 'It was recorded in error and counts no more.',
});
export type DeliveryStatus = ValueOf<typeof DeliveryStatus>;

const DeliverySchema = defineEntity({
  name: 'Delivery',
  extends: CommunityRecord,
  comment: 'What a partner unit delivered of a pledge on one day.',
  indexes: [{ properties: ['community', 'pledge', 'deliveredOn'] }],
  checks: [
    { name: 'delivery_quantity', expression: 'quantity > 0' },
    { name: 'delivery_cancelled', expression: `(status = 'CANCELLED') = (cancel_reason is not null)` },
  ],
  properties: {
    pledge: () => p.manyToOne(Pledge).ref().groups('S1').comment('The pledge that it makes good.'),
    deliveredOn: p.date().groups('S1').comment('Day of the delivery.'),
    quantity: p.integer().groups('S1').comment('How much, in the unit of the pledge.'),
    note: p.text().length(2000).nullable().groups('S1').comment('Anything else worth knowing.'),
    status: p.enum(DeliveryStatus.items).default('RECORDED').groups('S1').comment('Whether it counts.'),
    cancelReason: p.string().length(200).nullable().groups('S1').comment('Why it was cancelled.'),
  },
});

export class Delivery extends DeliverySchema.class {
  cancel(reason: string): void {
    if (this.status !== 'RECORDED') throw new DomainError('STATE', ['id'], { state: `DeliveryStatus.${this.status}` });
    this.status = 'CANCELLED';
    this.cancelReason = reason;
  }
}
DeliverySchema.setClass(Delivery);
