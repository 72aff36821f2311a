// A safeguarding report: suspected harm to a child or an adult at risk (未成年人保护法 art. 11: the authority is told at
// once). What it says is restricted (S4): sealed, read by openSafeguardingReport only, by named people, with every look on
// record. It is never deleted, and closed by two people.
import { defineEntity, p } from '@mikro-orm/core';
import { DomainError } from '../../kernel/domain-error.ts';
import { enumeration, type ValueOf } from '../../kernel/enumeration.ts';
import type { Caller } from '../../kernel/scope.ts';
import { CommunityRecord } from '../communities/community-record.ts';
import { Person } from '../people/person.entity.ts';
import { rowGuard } from './row-guard.ts';
import { SafeguardingReceipt } from './safeguarding-receipt.entity.ts';

export const SafeguardingSubject = enumeration('SafeguardingSubject', 'Whom a safeguarding report is about.', {
  CHILD: 'A child under 18.',
  ADULT: 'An adult at risk.',
});
export type SafeguardingSubject = ValueOf<typeof SafeguardingSubject>;

export const SafeguardingStatus = enumeration('SafeguardingStatus', 'Where a safeguarding report stands.', {
  SUSPECTED: 'Filed; no authority has been told yet.',
  REPORTED: 'The authority was told.',
  UNDER_ENQUIRY: 'The authority enquires.',
  SUBSTANTIATED: 'The enquiry found harm.',
  UNSUBSTANTIATED: 'The enquiry found no harm.',
});
export type SafeguardingStatus = ValueOf<typeof SafeguardingStatus>;

const SafeguardingReportSchema = defineEntity({
  name: 'SafeguardingReport',
  extends: CommunityRecord,
  comment: 'Suspected harm to a child or an adult at risk; read by named people only, never deleted.',
  uniques: [{ name: 'safeguarding_report_receipt', properties: ['receipt'] }],
  indexes: [{ name: 'safeguarding_report_status', properties: ['community', 'status'] }],
  checks: [
    { name: 'safeguarding_report_stays', expression: 'archived_at is null' },
    { name: 'safeguarding_report_two_people', expression: 'closed_by <> signed_by' },
    { name: 'safeguarding_report_told', expression: `(status = 'SUSPECTED') = (told_at is null)` },
    { name: 'safeguarding_report_signed_first', expression: 'closed_by is null or signed_by is not null' },
    {
      name: 'safeguarding_report_settled',
      expression: `signed_by is null or status in ('SUBSTANTIATED', 'UNSUBSTANTIATED')`,
    },
  ],
  triggers: [
    rowGuard({
      table: 'safeguarding_report',
      moves: [
        'SUSPECTED REPORTED',
        'REPORTED UNDER_ENQUIRY',
        'UNDER_ENQUIRY SUBSTANTIATED',
        'UNDER_ENQUIRY UNSUBSTANTIATED',
      ],
      frozen: {
        from: ['REPORTED', 'UNDER_ENQUIRY', 'SUBSTANTIATED', 'UNSUBSTANTIATED'],
        columns: ['community_id', 'subject', 'filed_at', 'reported_by', 'account_sealed', 'authority', 'told_at'],
      },
    }),
  ],
  properties: {
    subject: p.enum(SafeguardingSubject.items).groups('S1').comment('Whom it is about.'),
    status: p.enum(SafeguardingStatus.items).default('SUSPECTED').groups('S1').comment('Where it stands.'),
    filedAt: p.datetime(3).groups('S1').comment('When it was filed.'),
    receipt: () => p.manyToOne(SafeguardingReceipt).ref().groups('S1').comment('The receipt that the reporter has.'),
    reportedBy: p.string().length(80).groups('S2').comment('Account that filed it.'),
    reportedByName: p.string().length(80).groups('S2').comment('Name by which colleagues know that account.'),
    accountSealed: p
      .uint8array()
      .groups('S4')
      .comment('Who is concerned and what was seen, sealed with the key of the record.'),
    outcomeSealed: p
      .uint8array()
      .nullable()
      .groups('S4')
      .comment('What the authority answered, sealed with the key of the record.'),
    keyWrapped: p.uint8array().groups('S4').comment('Key of the record, wrapped.'),
    authority: p
      .string()
      .length(120)
      .nullable()
      .groups('S2')
      .comment('The authority that was told: police, civil affairs, education.'),
    toldAt: p.datetime(3).nullable().groups('S1').comment('When the authority was told; null while it has not been.'),
    outcomeAt: p.datetime(3).nullable().groups('S1').comment('When the outcome was received.'),
    assignee: () =>
      p.manyToOne(Person).ref().nullable().index().groups('S1').comment('The social worker who follows it up.'),
    signedBy: p.string().length(80).nullable().groups('S2').comment('Account that signed first that it is settled.'),
    signedByName: p.string().length(80).nullable().groups('S2').comment('Name by which colleagues know that account.'),
    signedAt: p.datetime(3).nullable().groups('S1').comment('When it was signed.'),
    closedBy: p
      .string()
      .length(80)
      .nullable()
      .groups('S2')
      .comment('Account that closed it; never the one that signed.'),
    closedByName: p.string().length(80).nullable().groups('S2').comment('Name by which colleagues know that account.'),
    closedAt: p.datetime(3).nullable().groups('S1').comment('When it was closed; null while it is not.'),
  },
});

export class SafeguardingReport extends SafeguardingReportSchema.class {
  tellAuthority(authority: string, at: Date): void {
    this.require('SUSPECTED');
    Object.assign(this, { status: 'REPORTED', authority, toldAt: at });
  }

  startEnquiry(): void {
    this.require('REPORTED');
    this.status = 'UNDER_ENQUIRY';
  }

  settle(isSubstantiated: boolean, at: Date, outcomeSealed: Buffer): void {
    this.require('UNDER_ENQUIRY');
    Object.assign(this, {
      status: isSubstantiated ? 'SUBSTANTIATED' : 'UNSUBSTANTIATED',
      outcomeAt: at,
      outcomeSealed,
    });
  }

  sign(by: Caller, at: Date): void {
    this.require('SUBSTANTIATED', 'UNSUBSTANTIATED');
    if (this.signedBy) throw new DomainError('SIGNED_ALREADY', ['id'], { name: this.signedByName ?? '' });
    Object.assign(this, { signedBy: by.actor, signedByName: by.actorName, signedAt: at });
  }

  close(by: Caller, at: Date): void {
    this.requireOpen();
    if (!this.signedBy) throw new DomainError('SIGN_FIRST', ['id']);
    if (this.signedBy === by.actor)
      throw new DomainError('NEEDS_ANOTHER_ACCOUNT', ['id'], { name: this.signedByName ?? '' });
    Object.assign(this, { closedBy: by.actor, closedByName: by.actorName, closedAt: at });
  }

  requireOpen(): void {
    if (this.closedAt) throw new DomainError('CLOSED_ALREADY', ['id']);
  }

  private require(...allowed: SafeguardingStatus[]): void {
    this.requireOpen();
    if (!allowed.includes(this.status))
      throw new DomainError('STATE', ['id'], { state: `SafeguardingStatus.${this.status}` });
  }
}
SafeguardingReportSchema.setClass(SafeguardingReport);
