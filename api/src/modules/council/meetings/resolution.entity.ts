// A resolution: who does what until when; done with proof, verified by another seat; dropped only by a vote.
import { defineEntity, p, ref } from '@mikro-orm/core';
import { DomainError } from '../../../kernel/domain-error.ts';
import { enumeration, type ValueOf } from '../../../kernel/enumeration.ts';
import { searchText } from '../../../kernel/search-text.ts';
import { CommunityRecord } from '../../communities/community-record.ts';
import { Attachment } from '../../platform/attachments/attachment.entity.ts';
import { PartnerUnit } from '../../partners/partner-unit.entity.ts';
import { Person } from '../../people/person.entity.ts';
import { CommitteeSeat } from '../committee-seat.entity.ts';
import { AgendaItem } from './agenda-item.entity.ts';
import { CommitteeMeeting } from './committee-meeting.entity.ts';

export const ResolutionStatus = enumeration(
  'ResolutionStatus',
  'Where a resolution stands. Whether it is overdue follows from its due date.',
  {
    OPEN: 'It has an owner and a due date.',
    DONE: 'It is done, with proof; another seat has to verify it.',
    VERIFIED: 'Another seat than the owner’s has verified it.',
    DROPPED: 'A vote of the committee dropped it.',
  },
);
export type ResolutionStatus = ValueOf<typeof ResolutionStatus>;

const words = (row: { text: string }): string => searchText(row.text).slice(0, 400);

interface Doing {
  readonly on: string;
  readonly proof: string;
  readonly file: Attachment | null;
  readonly account: string;
  readonly name: string;
}

interface Verdict {
  readonly seat: CommitteeSeat;
  readonly on: string;
  readonly note: string | null;
}

const ResolutionSchema = defineEntity({
  name: 'Resolution',
  extends: CommunityRecord,
  comment: 'What a meeting of the committee resolved: who does what until when.',
  indexes: [{ name: 'resolution_community_due', properties: ['community', 'status', 'dueOn'] }],
  checks: [
    { name: 'resolution_one_owner', expression: 'num_nonnulls(owner_seat_id, owner_person_id, owner_unit_id) = 1' },
    {
      name: 'resolution_done',
      expression: `status in ('OPEN', 'DROPPED') or num_nonnulls(done_on, proof) = 2`,
    },
    { name: 'resolution_verified', expression: `(status = 'VERIFIED') = (verified_on is not null)` },
    {
      name: 'resolution_other_seat',
      expression: 'verified_by_seat_id is distinct from owner_seat_id or verified_by_seat_id is null',
    },
  ],
  properties: {
    meeting: () => p.manyToOne(CommitteeMeeting).ref().index().groups('S1').comment('The meeting that resolved it.'),
    agendaItem: () =>
      p.manyToOne(AgendaItem).ref().nullable().index().groups('S1').comment('The item under which it was resolved.'),
    text: p.string().length(500).groups('S1').comment('What is to be done.'),
    status: p.enum(ResolutionStatus.items).default('OPEN').groups('S1').comment('Where it stands.'),
    ownerSeat: () =>
      p
        .manyToOne(CommitteeSeat)
        .ref()
        .nullable()
        .index()
        .groups('S1')
        .comment('The seat that answers for it, if a seat does.'),
    ownerPerson: () =>
      p
        .manyToOne(Person)
        .ref()
        .nullable()
        .index()
        .groups('S1')
        .comment('The person who answers for it, if no seat or unit does.'),
    ownerUnit: () =>
      p
        .manyToOne(PartnerUnit)
        .ref()
        .nullable()
        .index()
        .groups('S1')
        .comment('The partner unit that answers for it, if a unit does.'),
    dueOn: p.date().groups('S1').comment('Day by which it is to be done; after it an open one is overdue.'),
    doneOn: p.date().nullable().groups('S1').comment('Day on which it was done.'),
    proof: p.text().length(2000).nullable().groups('S1').comment('What shows that it is done; no personal data.'),
    proofFile: () =>
      p.manyToOne(Attachment).ref().nullable().index().groups('S1').comment('A picture or paper that shows it.'),
    doneBy: p.string().length(80).nullable().groups('S1').comment('Id of the account that reported it done.'),
    doneByName: p.string().length(60).nullable().groups('S2').comment('Who reported it done.'),
    verifiedOn: p.date().nullable().groups('S1').comment('Day on which another seat verified it.'),
    verifiedBySeat: () =>
      p.manyToOne(CommitteeSeat).ref().nullable().groups('S1').comment('The seat that verified it; never the owner’s.'),
    verificationNote: p.string().length(500).nullable().groups('S1').comment('What the verification found.'),
    reopenReason: p.string().length(200).nullable().groups('S1').comment('Why it was last opened again.'),
    reopenedCount: p.integer().default(0).groups('S1').comment('How often it was opened again (times).'),
    searchText: p
      .string()
      .length(400)
      .onCreate(words)
      .onUpdate(words)
      .groups('S1')
      .comment('What a search looks through.'),
  },
});

export class Resolution extends ResolutionSchema.class {
  reportDone({ on, proof, file, account, name }: Doing): void {
    this.require('id', 'OPEN');
    this.status = 'DONE';
    this.doneOn = on;
    this.proof = proof;
    this.proofFile = file && ref(file);
    this.doneBy = account;
    this.doneByName = name;
  }

  verify({ seat, on, note }: Verdict): void {
    this.require('id', 'DONE');
    this.status = 'VERIFIED';
    this.verifiedOn = on;
    this.verificationNote = note;
    this.verifiedBySeat = ref(seat);
  }

  reopen(reason: string): void {
    this.require('id', 'DONE', 'VERIFIED');
    this.status = 'OPEN';
    this.reopenReason = reason;
    this.reopenedCount += 1;
    this.doneOn = null;
    this.doneBy = null;
    this.doneByName = null;
    this.verifiedOn = null;
    this.verifiedBySeat = null;
    this.verificationNote = null;
  }

  drop(): void {
    this.requireDroppable('id');
    this.status = 'DROPPED';
  }

  requireOpen(path: string): void {
    this.require(path, 'OPEN');
  }

  requireDroppable(path: string): void {
    this.require(path, 'OPEN', 'DONE');
  }

  private require(path: string, ...allowed: ResolutionStatus[]): void {
    if (!allowed.includes(this.status))
      throw new DomainError('STATE', [path], { state: `ResolutionStatus.${this.status}` });
  }
}
ResolutionSchema.setClass(Resolution);
