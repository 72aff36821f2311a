// An award: who was honoured, on what grounds. It can be withdrawn for a reason, for which two accounts are needed.
import { defineEntity, p } from '@mikro-orm/core';
import { DomainError } from '../../../kernel/domain-error.ts';
import { CommunityRecord } from '../../communities/community-record.ts';
import { Volunteer } from '../../people/volunteer.entity.ts';
import { AwardNomination } from './award-nomination.entity.ts';
import { AwardRound } from './award-round.entity.ts';

const AwardSchema = defineEntity({
  name: 'Award',
  extends: CommunityRecord,
  comment: 'An award given to a volunteer; the honour is public, the name stays with the person.',
  uniques: [{ name: 'award_once', properties: ['round', 'volunteer'], where: 'archived_at is null' }],
  indexes: [{ properties: ['community', 'volunteer'] }],
  checks: [
    { name: 'award_withdrawn_by_two', expression: 'withdrawn_by <> withdrawal_proposed_by' },
    { name: 'award_withdrawn', expression: '(withdrawn_on is null) = (withdrawn_by is null)' },
    {
      name: 'award_withdrawn_for_a_reason',
      expression: '(withdrawal_proposed_by is null) = (withdrawal_reason is null)',
    },
  ],
  properties: {
    round: () => p.manyToOne(AwardRound).ref().groups('S1').comment('The selection; it says the year and the title.'),
    nomination: () =>
      p
        .manyToOne(AwardNomination)
        .ref()
        .nullable()
        .index()
        .groups('S1')
        .comment('The nomination with its votes and rank; none in an award taken from a ledger.'),
    volunteer: () => p.manyToOne(Volunteer).ref().groups('S1').comment('Who is honoured; the name is personal.'),
    isSilver: p.boolean().groups('S1').comment('Whether they were a silver (older) volunteer at that time.'),
    grounds: p.text().length(1000).nullable().groups('S1').comment('Why, from the records, without the name.'),
    withdrawalReason: p.string().length(200).nullable().groups('S2').comment('Why it is to be withdrawn.'),
    withdrawalProposedBy: p
      .string()
      .length(80)
      .nullable()
      .groups('S2')
      .comment('Account that proposed to withdraw it.'),
    withdrawnOn: p.date().nullable().groups('S1').comment('Day on which it was withdrawn.'),
    withdrawnBy: p.string().length(80).nullable().groups('S2').comment('The second account, which confirmed it.'),
  },
});

export class Award extends AwardSchema.class {
  /** The first of two accounts. */
  proposeWithdrawal(by: string, reason: string): void {
    this.requireGiven();
    Object.assign(this, { withdrawalProposedBy: by, withdrawalReason: reason });
  }

  confirmWithdrawal(by: string, on: string): void {
    this.requireGiven();
    if (by === this.withdrawalProposedBy) throw new DomainError('AWARD_WITHDRAWN_BY_TWO', ['id']);
    Object.assign(this, { withdrawnBy: by, withdrawnOn: on });
  }

  keep(): void {
    this.requireGiven();
    if (!this.withdrawalProposedBy) throw new DomainError('WITHDRAWAL_NOT_PROPOSED', ['id']);
    Object.assign(this, { withdrawalProposedBy: null, withdrawalReason: null });
  }

  private requireGiven(): void {
    if (this.withdrawnOn) throw new DomainError('AWARD_IS_WITHDRAWN', ['id'], { on: this.withdrawnOn });
  }
}
AwardSchema.setClass(Award);
