// An objection to the result while it is shown; nothing is published before each of them is answered by somebody else.
import { defineEntity, p } from '@mikro-orm/core';
import { DomainError } from '../../../kernel/domain-error.ts';
import { enumeration, type ValueOf } from '../../../kernel/enumeration.ts';
import { CommunityRecord } from '../../communities/community-record.ts';
import { Person } from '../../people/person.entity.ts';
import { AwardNomination } from './award-nomination.entity.ts';
import { AwardRound } from './award-round.entity.ts';

export const AwardObjectionStatus = enumeration('AwardObjectionStatus', 'What became of an objection.', {
  OPEN: 'It waits for an answer.',
  UPHELD: 'It was right: the nomination is set aside.',
  DISMISSED: 'It did not change the result.',
});
export type AwardObjectionStatus = ValueOf<typeof AwardObjectionStatus>;

const AwardObjectionSchema = defineEntity({
  name: 'AwardObjection',
  extends: CommunityRecord,
  comment: 'An objection to a nomination in a result that is being shown.',
  indexes: [{ properties: ['community', 'status'] }],
  checks: [
    { name: 'award_objection_answered', expression: `(status = 'OPEN') = (answer is null)` },
    { name: 'award_objection_by_another', expression: 'answered_by <> raised_by' },
  ],
  properties: {
    round: () => p.manyToOne(AwardRound).ref().index().groups('S1').comment('The selection.'),
    nomination: () =>
      p.manyToOne(AwardNomination).ref().index().groups('S1').comment('The nomination that it is about.'),
    text: p.text().length(1000).groups('S2').comment('What is said against it.'),
    raisedOn: p.date().groups('S1').comment('Day on which it was raised.'),
    objector: () =>
      p
        .manyToOne(Person)
        .ref()
        .nullable()
        .index()
        .groups('S2')
        .comment('The person behind that account; they follow it.'),
    raisedBy: p.string().length(80).groups('S2').comment('Account that entered it.'),
    status: p.enum(AwardObjectionStatus.items).default('OPEN').groups('S1').comment('What became of it.'),
    answer: p.text().length(1000).nullable().groups('S2').comment('The answer, with its reasons.'),
    answeredOn: p.date().nullable().groups('S1').comment('Day of the answer.'),
    answeredBy: p
      .string()
      .length(80)
      .nullable()
      .groups('S2')
      .comment('Account that answered it; not the one that raised it.'),
  },
});

export class AwardObjection extends AwardObjectionSchema.class {
  answerWith(status: 'UPHELD' | 'DISMISSED', answer: string, on: string, by: string): void {
    if (this.status !== 'OPEN')
      throw new DomainError('STATE', ['id'], { state: `AwardObjectionStatus.${this.status}` });
    if (by === this.raisedBy) throw new DomainError('OBJECTION_ANSWERED_BY_ANOTHER', ['id']);
    Object.assign(this, { status, answer, answeredOn: on, answeredBy: by });
  }
}
AwardObjectionSchema.setClass(AwardObjection);
