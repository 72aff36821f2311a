// One annual selection: planned with its criteria, nominated for, voted on, decided, shown for objections, published.
import { defineEntity, p } from '@mikro-orm/core';
import { DomainError, type Refusals } from '../../../kernel/domain-error.ts';
import { enumeration, type ValueOf } from '../../../kernel/enumeration.ts';
import { CommunityRecord } from '../../communities/community-record.ts';
import { daysAfter } from '../../partners/days.ts';

export const AwardRoundStatus = enumeration('AwardRoundStatus', 'Where a selection stands.', {
  DRAFT: 'It is being planned; its criteria can still change.',
  NOMINATING: 'Volunteers can be nominated.',
  VOTING: 'The seats of the committee vote.',
  DECIDED: 'The votes are counted; the result is shown, and objections are heard.',
  PUBLISHED: 'The awards are given.',
});
export type AwardRoundStatus = ValueOf<typeof AwardRoundStatus>;

const moves = ['DRAFT NOMINATING', 'NOMINATING VOTING', 'VOTING DECIDED', 'DECIDED PUBLISHED'];
const facts =
  'community_id, year, award_title, places, nominating_from, nominating_until, voting_from, voting_until, publicity_days';
const factsOf = (row: string): string => `(${facts.replace(/\w+/g, (column) => `${row}.${column}`)})`;

/** States move only forward, and the rules of a selection stand once it has begun. */
const guard =
  `if new.status <> old.status and (old.status || ' ' || new.status) not in (${moves.map((move) => `'${move}'`).join(', ')}) then ` +
  `raise exception 'a selection does not move from % to %', old.status, new.status using errcode = 'check_violation', constraint = 'award_round_moves', table = 'award_round'; end if; ` +
  `if old.status <> 'DRAFT' and old.nominating_from is not null and ${factsOf('new')} is distinct from ${factsOf('old')} then ` +
  `raise exception 'the rules of a selection stand' using errcode = 'check_violation', constraint = 'award_round_rules', table = 'award_round'; end if; return new`;

const AwardRoundSchema = defineEntity({
  name: 'AwardRound',
  extends: CommunityRecord,
  comment: 'One annual selection of volunteers for an award.',
  uniques: [
    {
      name: 'award_round_once_a_year',
      properties: ['community', 'year', 'awardTitle'],
      where: 'archived_at is null',
    },
  ],
  indexes: [{ properties: ['community', 'status'] }],
  checks: [
    { name: 'award_round_year', expression: 'year >= 2000 and year <= 2100' },
    { name: 'award_round_places', expression: 'places >= 1 and places <= 500' },
    { name: 'award_round_publicity_days', expression: 'publicity_days >= 1 and publicity_days <= 60' },
    {
      name: 'award_round_periods',
      expression: `case num_nulls(nominating_from, nominating_until, voting_from, voting_until) when 0 then nominating_until >= nominating_from and voting_from > nominating_until and voting_until >= voting_from when 4 then status = 'PUBLISHED' else false end`,
    },
    { name: 'award_round_decided', expression: `decided_on is null or status = 'DECIDED' or status = 'PUBLISHED'` },
    { name: 'award_round_published', expression: `(status = 'PUBLISHED') = (published_on is not null)` },
  ],
  triggers: [{ name: 'award_round_guard', timing: 'before', events: ['update'], forEach: 'row', body: guard }],
  properties: {
    year: p.integer().groups('S1').comment('The year for which it selects.'),
    awardTitle: p.string().length(80).groups('S1').comment('Title of the award, such as 优秀志愿者.'),
    places: p.integer().groups('S1').comment('How many can be selected (people); each seat has as many votes.'),
    nominatingFrom: p
      .date()
      .nullable()
      .groups('S1')
      .comment('First day of nominating; none of the four days is known of a selection taken from a ledger.'),
    nominatingUntil: p.date().nullable().groups('S1').comment('Last day of nominating.'),
    votingFrom: p.date().nullable().groups('S1').comment('First day of voting.'),
    votingUntil: p.date().nullable().groups('S1').comment('Last day of voting.'),
    publicityDays: p
      .integer()
      .default(7)
      .groups('S1')
      .comment('How long the result is shown for objections before it is published (days).'),
    status: p.enum(AwardRoundStatus.items).default('DRAFT').groups('S1').comment('Where it stands.'),
    decidedOn: p.date().nullable().groups('S1').comment('Day on which the votes were counted.'),
    seatsVoted: p.integer().nullable().groups('S1').comment('How many seats voted; told once the votes are counted.'),
    publicityUntil: p
      .date()
      .nullable()
      .groups('S1')
      .comment('Last day on which the result is shown for objections; none while a tie is open.'),
    tieReason: p
      .string()
      .length(500)
      .nullable()
      .groups('S1')
      .comment('Why a tie at the last place was settled as it was.'),
    publishedOn: p.date().nullable().groups('S1').comment('Day on which the awards were given.'),
  },
});

export class AwardRound extends AwardRoundSchema.class {
  check(refusals: Refusals): void {
    const { nominatingFrom, nominatingUntil, votingFrom, votingUntil } = this;
    if (nominatingFrom! > nominatingUntil!) refusals.add('ENDS_BEFORE_START', ['nominatingUntil']);
    if (votingFrom! <= nominatingUntil!) refusals.add('VOTING_AFTER_NOMINATING', ['votingFrom']);
    if (votingFrom! > votingUntil!) refusals.add('ENDS_BEFORE_START', ['votingUntil']);
  }

  requireState(state: AwardRoundStatus, path: readonly string[] = ['id']): void {
    if (this.status !== state) throw new DomainError('STATE', path, { state: `AwardRoundStatus.${this.status}` });
  }

  openNominations(today: string): void {
    this.requireState('DRAFT');
    if (today > this.nominatingUntil!)
      throw new DomainError('NOMINATING_IS_OVER', ['id'], { until: this.nominatingUntil! });
    this.status = 'NOMINATING';
  }

  requireNominating(today: string, path: readonly string[]): void {
    this.requireState('NOMINATING', path);
    if (today < this.nominatingFrom! || today > this.nominatingUntil!)
      throw new DomainError('NOT_NOMINATING_TODAY', path, { from: this.nominatingFrom!, until: this.nominatingUntil! });
  }

  openVoting(today: string): void {
    this.requireState('NOMINATING');
    if (today <= this.nominatingUntil!)
      throw new DomainError('NOMINATING_GOES_ON', ['id'], { until: this.nominatingUntil! });
    if (today > this.votingUntil!) throw new DomainError('VOTING_IS_OVER', ['id'], { until: this.votingUntil! });
    this.status = 'VOTING';
  }

  requireVoting(today: string, path: readonly string[]): void {
    this.requireState('VOTING', path);
    if (today < this.votingFrom! || today > this.votingUntil!)
      throw new DomainError('NOT_VOTING_TODAY', path, { from: this.votingFrom!, until: this.votingUntil! });
  }

  /** From the last day of voting on. */
  decide(today: string, seatsVoted: number): void {
    this.requireState('VOTING');
    if (today < this.votingUntil!) throw new DomainError('VOTING_GOES_ON', ['id'], { until: this.votingUntil! });
    Object.assign(this, { status: 'DECIDED', decidedOn: today, seatsVoted });
  }

  /** The result as it stands is shown from today on; while a tie is open there is none to show. */
  show(today: string, hasOpenTie: boolean): void {
    this.publicityUntil = hasOpenTie ? null : daysAfter(today, this.publicityDays);
  }

  publish(today: string): void {
    this.requireState('DECIDED');
    if (!this.publicityUntil) throw new DomainError('TIE_IS_OPEN', ['id']);
    if (today <= this.publicityUntil)
      throw new DomainError('PUBLICITY_GOES_ON', ['id'], { until: this.publicityUntil });
    Object.assign(this, { status: 'PUBLISHED', publishedOn: today });
  }
}
AwardRoundSchema.setClass(AwardRound);
