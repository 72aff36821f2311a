// A nomination: a volunteer stands for an award, with what the records said of them on that day; later its votes and rank.
import { defineEntity, p } from '@mikro-orm/core';
import { DomainError } from '../../../kernel/domain-error.ts';
import { enumeration, type ValueOf } from '../../../kernel/enumeration.ts';
import { identity } from '../../../kernel/privacy.ts';
import { CommunityRecord } from '../../communities/community-record.ts';
import { Volunteer, VolunteerLevel } from '../../people/volunteer.entity.ts';
import { AwardRound } from './award-round.entity.ts';

export const AwardNominationStatus = enumeration('AwardNominationStatus', 'Where a nomination stands.', {
  STANDING: 'It stands.',
  WITHDRAWN: 'It was withdrawn before the votes were counted.',
  SET_ASIDE: 'An objection to it was upheld.',
});
export type AwardNominationStatus = ValueOf<typeof AwardNominationStatus>;

export const RankGround = enumeration('RankGround', 'What gave a nomination its rank.', {
  VOTES: 'Its votes alone.',
  RECORDS: 'As many votes as another; the figures of the records decided.',
  DECISION: 'Votes and figures as another; the committee settled the tie.',
  TIED: 'Votes and figures as another, at the last place: the tie is open.',
  SHARED: 'Votes and figures as another; they share the rank.',
});
export type RankGround = ValueOf<typeof RankGround>;

const AwardNominationSchema = defineEntity({
  name: 'AwardNomination',
  extends: CommunityRecord,
  comment: 'A volunteer nominated in a selection, with the figures of the records on the day of the nomination.',
  uniques: [
    {
      name: 'award_nomination_once',
      properties: ['round', 'volunteer'],
      where: `archived_at is null and status <> 'WITHDRAWN'`,
    },
  ],
  indexes: [{ properties: ['community', 'volunteer'] }, { properties: ['round', 'rank'] }],
  checks: [
    { name: 'award_nomination_selected', expression: `not is_selected or (status = 'STANDING' and rank is not null)` },
    { name: 'award_nomination_reason', expression: `(status = 'STANDING') = (status_reason is null)` },
  ],
  properties: {
    round: () => p.manyToOne(AwardRound).ref().groups('S1').comment('The selection.'),
    volunteer: () => p.manyToOne(Volunteer).ref().groups('S1').comment('Who is nominated; the name is personal.'),
    nominatedBy: p.string().length(80).groups('S2').comment('Account that nominated them.'),
    nominatedByName: p
      .string()
      .length(80)
      .nullable()
      .groups('S2', identity)
      .comment('Name by which colleagues know whoever nominated them.'),
    grounds: p.text().length(1000).nullable().groups('S1').comment('Why; drafted from the records, without the name.'),
    recordsUntil: p.date().groups('S1').comment('Day of the records that the figures are taken from.'),
    level: p.enum(VolunteerLevel.items).groups('S1').comment('Level on that day.'),
    isSilver: p.boolean().groups('S1').comment('Whether they were a silver (older) volunteer on that day.'),
    serviceMonths: p.integer().groups('S1').comment('Months since they joined, on that day.'),
    trainingsAttended: p.integer().groups('S1').comment('Trainings attended in the year (person-times).'),
    activitiesHelped: p.integer().groups('S1').comment('Activities helped at in the year (person-times).'),
    menteeCount: p.integer().groups('S1').comment('Volunteers whom they guide (people).'),
    promotedMenteeCount: p.integer().groups('S1').comment('Of those, who became core volunteers (people).'),
    status: p.enum(AwardNominationStatus.items).default('STANDING').groups('S1').comment('Where it stands.'),
    statusReason: p.string().length(200).nullable().groups('S2').comment('Why it was withdrawn or set aside.'),
    voteCount: p.integer().nullable().groups('S1').comment('Votes for it; told once they are counted.'),
    recordPermille: p
      .integer()
      .nullable()
      .groups('S1')
      .comment('What the figures give by the weights of the criteria, of 1000 for whoever leads in each (per mille).'),
    rank: p.integer().nullable().groups('S1').comment('Rank in the result.'),
    rankGround: p.enum(RankGround.items).nullable().groups('S1').comment('What gave it its rank.'),
    isSelected: p.boolean().default(false).groups('S1').comment('Whether it is among those selected.'),
  },
});

export class AwardNomination extends AwardNominationSchema.class {
  withdraw(reason: string): void {
    this.leave('WITHDRAWN', reason);
  }

  setAside(reason: string): void {
    this.leave('SET_ASIDE', reason);
  }

  requireStanding(path: readonly string[] = ['id']): void {
    if (this.status !== 'STANDING')
      throw new DomainError('STATE', path, { state: `AwardNominationStatus.${this.status}` });
  }

  private leave(status: AwardNominationStatus, statusReason: string): void {
    this.requireStanding();
    Object.assign(this, { status, statusReason, rank: null, rankGround: null, isSelected: false });
  }
}
AwardNominationSchema.setClass(AwardNomination);
