// A motion put to the vote under an item of the agenda; each seat that is present votes once, and closing counts.
import { defineEntity, p } from '@mikro-orm/core';
import { DomainError } from '../../../kernel/domain-error.ts';
import { enumeration, type ValueOf } from '../../../kernel/enumeration.ts';
import { CommunityRecord } from '../../communities/community-record.ts';
import { AgendaItem } from './agenda-item.entity.ts';
import { guardOfMinutes } from './confirmed-minutes.ts';
import { Resolution } from './resolution.entity.ts';

export const MotionStatus = enumeration('MotionStatus', 'Where a motion stands.', {
  OPEN: 'Votes are being cast.',
  PASSED: 'It got the majority that its rule asks for.',
  REJECTED: 'It did not get that majority.',
  WITHDRAWN: 'It was taken back before the count.',
});
export type MotionStatus = ValueOf<typeof MotionStatus>;

export const MajorityRule = enumeration(
  'MajorityRule',
  'Which majority passes a motion. Seats with a conflict of interest are left out.',
  {
    MAJORITY_OF_PRESENT: 'More than half of the seats present vote for it.',
    TWO_THIRDS_OF_PRESENT: 'At least two thirds of the seats present vote for it.',
    MAJORITY_OF_SEATS: 'More than half of all seats in office vote for it.',
  },
);
export type MajorityRule = ValueOf<typeof MajorityRule>;

/** What a count found. */
export interface Count {
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
  readonly conflicted: number;
  readonly present: number;
  readonly seats: number;
}

const MotionSchema = defineEntity({
  name: 'Motion',
  extends: CommunityRecord,
  comment: 'A motion put to the vote of the committee.',
  checks: [
    { name: 'motion_closed', expression: `(status in ('PASSED', 'REJECTED')) = (for_count is not null)` },
    { name: 'motion_withdrawn', expression: `(status = 'WITHDRAWN') = (withdraw_reason is not null)` },
  ],
  triggers: [
    guardOfMinutes({
      table: 'motion',
      meeting: '(select i.meeting_id from agenda_item i where i.id = new.agenda_item_id)',
    }),
    {
      name: 'motion_counted',
      timing: 'before',
      events: ['update'],
      forEach: 'row',
      body: `if old.status <> 'OPEN' and (new.status, new.text, new.rule, new.for_count, new.against_count, new.abstain_count, new.conflict_count) is distinct from (old.status, old.text, old.rule, old.for_count, old.against_count, old.abstain_count, old.conflict_count) then raise exception 'the vote is closed' using errcode = 'check_violation', constraint = 'motion_counted', table = 'motion'; end if; return new`,
    },
  ],
  properties: {
    agendaItem: () => p.manyToOne(AgendaItem).ref().index().groups('S1').comment('The item under which it is put.'),
    text: p.string().length(500).groups('S1').comment('What is voted on.'),
    rule: p.enum(MajorityRule.items).default('MAJORITY_OF_PRESENT').groups('S1').comment('Which majority passes it.'),
    dropsResolution: () =>
      p
        .manyToOne(Resolution)
        .ref()
        .nullable()
        .index()
        .groups('S1')
        .comment('The resolution that is dropped if it passes.'),
    status: p.enum(MotionStatus.items).default('OPEN').groups('S1').comment('Where it stands.'),
    forCount: p.integer().nullable().groups('S1').comment('Votes for it (seats); null until the vote is closed.'),
    againstCount: p.integer().nullable().groups('S1').comment('Votes against it (seats).'),
    abstainCount: p.integer().nullable().groups('S1').comment('Abstentions (seats).'),
    conflictCount: p
      .integer()
      .nullable()
      .groups('S1')
      .comment('Seats that did not vote for a conflict of interest (seats).'),
    closedAt: p.datetime(3).nullable().groups('S1').comment('When the vote was closed.'),
    withdrawReason: p.string().length(200).nullable().groups('S1').comment('Why it was taken back.'),
  },
});

export class Motion extends MotionSchema.class {
  requireOpen(path: string): void {
    if (this.status !== 'OPEN') throw new DomainError('STATE', [path], { state: `MotionStatus.${this.status}` });
  }

  close(count: Count, now: Date): void {
    this.requireOpen('id');
    this.forCount = count.for;
    this.againstCount = count.against;
    this.abstainCount = count.abstained;
    this.conflictCount = count.conflicted;
    this.closedAt = now;
    this.status = passes(this.rule, count) ? 'PASSED' : 'REJECTED';
  }

  withdraw(reason: string): void {
    this.requireOpen('id');
    this.status = 'WITHDRAWN';
    this.withdrawReason = reason;
  }
}
MotionSchema.setClass(Motion);

/** Whoever has a conflict of interest is left out of the whole of which the majority is asked. */
export function passes(rule: MajorityRule, { for: votes, present, seats, conflicted }: Count): boolean {
  const whole = (rule === 'MAJORITY_OF_SEATS' ? seats : present) - conflicted;
  return votes > 0 && (rule === 'TWO_THIRDS_OF_PRESENT' ? votes * 3 >= whole * 2 : votes * 2 > whole);
}
