// A finding of a drill: what was wrong and where, who puts it right until when, and the proof that it is. Whoever gives
// the proof does not close it.
import { defineEntity, p } from '@mikro-orm/core';
import { DomainError } from '../../kernel/domain-error.ts';
import { enumeration, type ValueOf } from '../../kernel/enumeration.ts';
import type { Caller } from '../../kernel/scope.ts';
import { searchText } from '../../kernel/search-text.ts';
import { CommunityRecord } from '../communities/community-record.ts';
import { Attachment } from '../platform/attachments/attachment.entity.ts';
import { PartnerUnit } from '../partners/partner-unit.entity.ts';
import { Person } from '../people/person.entity.ts';
import { VolunteerTeam } from '../people/volunteer-team.entity.ts';
import { Drill } from './drill.entity.ts';
import { ownerExpression } from './owner.ts';
import { rowGuard } from './row-guard.ts';

export const FindingSeverity = enumeration('FindingSeverity', 'How grave a finding is.', {
  MINOR: 'To be improved.',
  MAJOR: 'Would cost time or strength in an emergency.',
  CRITICAL: 'Would cost lives in an emergency.',
});
export type FindingSeverity = ValueOf<typeof FindingSeverity>;

export const FindingStatus = enumeration('FindingStatus', 'Where a finding stands.', {
  OPEN: 'To be put right.',
  PROOF_GIVEN: 'Proof was given; somebody else has to look at it.',
  REOPENED: 'The proof was not enough.',
  CLOSED: 'Put right.',
});
export type FindingStatus = ValueOf<typeof FindingStatus>;

const words = (row: { what: string; place?: string | null }): string => searchText(row.what, row.place);

const DrillFindingSchema = defineEntity({
  name: 'DrillFinding',
  extends: CommunityRecord,
  comment: 'Something that a drill showed to be wrong, until it is put right.',
  indexes: [
    { name: 'drill_finding_due', properties: ['community', 'status', 'dueOn'] },
    { name: 'drill_finding_drill', properties: ['drill'] },
  ],
  checks: [
    { name: 'drill_finding_owner', expression: ownerExpression },
    { name: 'drill_finding_two_people', expression: 'closed_by <> proof_by' },
    { name: 'drill_finding_proof', expression: `status in ('OPEN', 'REOPENED') or proof is not null` },
  ],
  triggers: [
    rowGuard({
      table: 'drill_finding',
      moves: ['OPEN PROOF_GIVEN', 'REOPENED PROOF_GIVEN', 'PROOF_GIVEN CLOSED', 'PROOF_GIVEN REOPENED'],
      frozen: {
        from: ['CLOSED'],
        columns: [
          'community_id',
          'drill_id',
          'what',
          'place',
          'severity',
          'due_on',
          'proof',
          'proof_file_id',
          'proof_by',
          'closed_by',
        ],
      },
    }),
  ],
  properties: {
    drill: () => p.manyToOne(Drill).ref().groups('S1').comment('The drill that showed it.'),
    what: p.string().length(500).groups('S1').comment('What was wrong; no names of recipients.'),
    place: p.string().length(120).nullable().groups('S1').comment('Where.'),
    severity: p.enum(FindingSeverity.items).default('MINOR').groups('S1').comment('How grave it is.'),
    ownerPerson: () =>
      p
        .manyToOne(Person)
        .ref()
        .nullable()
        .index()
        .groups('S1')
        .comment('The person who puts it right; the name is personal.'),
    ownerUnit: () =>
      p.manyToOne(PartnerUnit).ref().nullable().index().groups('S1').comment('The partner unit that puts it right.'),
    ownerTeam: () =>
      p.manyToOne(VolunteerTeam).ref().nullable().index().groups('S1').comment('The team that puts it right.'),
    dueOn: p.date().groups('S1').comment('Day by which it is to be put right; overdue follows from the day.'),
    status: p.enum(FindingStatus.items).default('OPEN').groups('S1').comment('Where it stands.'),
    proof: p.text().length(2000).nullable().groups('S1').comment('What was done, and how one can see it.'),
    proofFile: () =>
      p.manyToOne(Attachment).ref().nullable().index().groups('S1').comment('A picture or paper that shows it.'),
    proofBy: p
      .string()
      .length(80)
      .nullable()
      .groups('S1')
      .comment('Account that gave the proof; null when it came by a ledger.'),
    proofByName: p.string().length(80).nullable().groups('S1').comment('Name by which colleagues know that account.'),
    proofAt: p.datetime(3).nullable().groups('S1').comment('When the proof was given; null when it came by a ledger.'),
    closedBy: p
      .string()
      .length(80)
      .nullable()
      .groups('S1')
      .comment('Account that closed it; never the one that gave the proof.'),
    closedByName: p.string().length(80).nullable().groups('S1').comment('Name by which colleagues know that account.'),
    closedAt: p
      .datetime(3)
      .nullable()
      .groups('S1')
      .comment('When it was closed; null while it is not, and when it came closed by a ledger.'),
    reopenReason: p.string().length(200).nullable().groups('S1').comment('Why the last proof was not enough.'),
    searchText: p
      .string()
      .length(400)
      .onCreate(words)
      .onUpdate(words)
      .groups('S1')
      .comment('What a search looks through.'),
  },
});

export class DrillFinding extends DrillFindingSchema.class {
  giveProof(proof: string, by: Caller, at: Date): void {
    this.require('OPEN', 'REOPENED');
    Object.assign(this, { status: 'PROOF_GIVEN', proof, proofBy: by.actor, proofByName: by.actorName, proofAt: at });
  }

  close(by: Caller, at: Date): void {
    this.require('PROOF_GIVEN');
    if (this.proofBy === by.actor)
      throw new DomainError('NEEDS_ANOTHER_ACCOUNT', ['id'], { name: this.proofByName ?? '' });
    Object.assign(this, { status: 'CLOSED', closedBy: by.actor, closedByName: by.actorName, closedAt: at });
  }

  reopen(reason: string): void {
    this.require('PROOF_GIVEN');
    this.status = 'REOPENED';
    this.reopenReason = reason;
  }

  require(...allowed: FindingStatus[]): void {
    if (!allowed.includes(this.status))
      throw new DomainError('STATE', ['id'], { state: `FindingStatus.${this.status}` });
  }
}
DrillFindingSchema.setClass(DrillFinding);
