// An agreement with a partner unit: from the draft over the signature to its renewal or its end.
import { defineEntity, p } from '@mikro-orm/core';
import { DomainError, type Refusals } from '../../kernel/domain-error.ts';
import { enumeration, type ValueOf } from '../../kernel/enumeration.ts';
import { searchText } from '../../kernel/search-text.ts';
import { CommunityRecord } from '../communities/community-record.ts';
import { daysAfter } from './days.ts';
import { PartnerUnit } from './partner-unit.entity.ts';

export const AgreementStatus = enumeration('AgreementStatus', 'Where an agreement with a partner unit stands.', {
  DRAFT: 'Being drafted.',
  SIGNED: 'Signed by both sides and not yet in force.',
  ACTIVE: 'In force.',
  RENEWAL_DUE: 'In force, and within 60 days of its end.',
  LAPSED: 'Past its end and not renewed.',
});
export type AgreementStatus = ValueOf<typeof AgreementStatus>;

/** So many days before its end an agreement asks for its renewal. */
export const renewalNoticeDays = 60;

export interface Signature {
  readonly on: string;
  readonly community: string;
  readonly partner: string;
  /** The term as signed; where it says nothing, the drafted one holds. */
  readonly validFrom?: string | null;
  readonly validUntil?: string | null;
}

const AgreementSchema = defineEntity({
  name: 'Agreement',
  extends: CommunityRecord,
  comment: 'A written agreement between the community and a partner unit.',
  uniques: [{ name: 'agreement_unit_title', properties: ['community', 'partnerUnit', 'title'] }],
  indexes: [{ properties: ['community', 'status', 'validUntil'] }],
  checks: [
    { name: 'agreement_validity', expression: 'valid_until >= valid_from' },
    { name: 'agreement_signed', expression: `status = 'DRAFT' or (signed_on is not null and valid_from is not null)` },
  ],
  properties: {
    partnerUnit: () => p.manyToOne(PartnerUnit).ref().groups('S1').comment('The unit with which it is made.'),
    title: p.string().length(120).groups('S1').comment('Title of the agreement.'),
    status: p.enum(AgreementStatus.items).default('DRAFT').groups('S1').comment('Where the agreement stands.'),
    signedOn: p.date().nullable().groups('S1').comment('Day on which both sides signed.'),
    validFrom: p.date().nullable().groups('S1').comment('First day on which it holds.'),
    validUntil: p
      .date()
      .nullable()
      .groups('S1')
      .comment('Last day on which it holds; without one it holds until it is replaced.'),
    communitySignatory: p.string().length(80).nullable().groups('S2').comment('Who signed for the community.'),
    partnerSignatory: p.string().length(80).nullable().groups('S2').comment('Who signed for the partner unit.'),
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

export class Agreement extends AgreementSchema.class {
  check(refusals: Refusals): void {
    if (this.validFrom && this.validUntil && this.validUntil < this.validFrom)
      refusals.add('ENDS_BEFORE_START', ['validUntil']);
  }

  sign(signature: Signature): void {
    this.requireState('DRAFT');
    this.validFrom = signature.validFrom ?? this.validFrom;
    this.validUntil = signature.validUntil ?? this.validUntil;
    if (!this.validFrom) throw new DomainError('REQUIRED', ['validFrom']);
    if (this.validUntil && this.validUntil < this.validFrom) throw new DomainError('ENDS_BEFORE_START', ['validUntil']);
    this.status = 'SIGNED';
    this.signedOn = signature.on;
    this.communitySignatory = signature.community;
    this.partnerSignatory = signature.partner;
  }

  /** Comes into force on a day that lies within its term. */
  activate(today: string): void {
    this.requireState('SIGNED');
    if (this.validFrom && today < this.validFrom)
      throw new DomainError('AGREEMENT_NOT_YET_VALID', ['id'], { from: this.validFrom });
    if (this.validUntil && today > this.validUntil)
      throw new DomainError('AGREEMENT_PAST_END', ['id'], { until: this.validUntil });
    this.status = this.isRenewalDue(today) ? 'RENEWAL_DUE' : 'ACTIVE';
  }

  renew(validUntil: string, today: string): void {
    this.requireState('ACTIVE', 'RENEWAL_DUE', 'LAPSED');
    if (!this.validUntil) throw new DomainError('AGREEMENT_WITHOUT_END', ['id']);
    if (validUntil <= this.validUntil)
      throw new DomainError('RENEWAL_NOT_LATER', ['validUntil'], { until: this.validUntil });
    if (validUntil < today) throw new DomainError('RENEWAL_PAST', ['validUntil']);
    this.validUntil = validUntil;
    this.status = this.isRenewalDue(today) ? 'RENEWAL_DUE' : 'ACTIVE';
  }

  lapse(today: string): void {
    this.requireState('SIGNED', 'ACTIVE', 'RENEWAL_DUE');
    if (!this.validUntil || today <= this.validUntil)
      throw new DomainError('AGREEMENT_STILL_VALID', ['id'], { until: this.validUntil ?? '—' });
    this.status = 'LAPSED';
  }

  /** What a new day brings by itself: the renewal falls due, or the term is over. Says whether anything changed. */
  age(today: string): boolean {
    const before = this.status;
    if (before === 'DRAFT' || !this.validUntil) return false;
    if (today > this.validUntil) this.status = 'LAPSED';
    else if (before === 'ACTIVE' && this.isRenewalDue(today)) this.status = 'RENEWAL_DUE';
    return this.status !== before;
  }

  private isRenewalDue(today: string): boolean {
    return !!this.validUntil && daysAfter(today, renewalNoticeDays) >= this.validUntil;
  }

  private requireState(...allowed: AgreementStatus[]): void {
    if (!allowed.includes(this.status))
      throw new DomainError('STATE', ['id'], { state: `AgreementStatus.${this.status}` });
  }
}
AgreementSchema.setClass(Agreement);
