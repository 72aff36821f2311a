// A suggestion for the programme: raised, accepted with an owner and a day, put right with proof, verified by somebody else.
import { defineEntity, p } from '@mikro-orm/core';
import { DomainError } from '../../../kernel/domain-error.ts';
import { enumeration, type ValueOf } from '../../../kernel/enumeration.ts';
import { searchText } from '../../../kernel/search-text.ts';
import { CommunityRecord } from '../../communities/community-record.ts';
import { PartnerUnit } from '../../partners/partner-unit.entity.ts';
import { Person } from '../../people/person.entity.ts';
import { VolunteerTeam } from '../../people/volunteer-team.entity.ts';
import { Drill } from '../../safety/drill.entity.ts';
import { CommitteeSeat } from '../committee-seat.entity.ts';
import { CommitteeMeeting } from '../meetings/committee-meeting.entity.ts';

export const SuggestionSource = enumeration('SuggestionSource', 'Where a suggestion comes from.', {
  RETURN_VISIT: 'A monthly return visit.',
  JOINT_MEETING: 'A quarterly joint meeting.',
  SUGGESTION_BOX: 'The suggestion box of the residents.',
  DRILL: 'An emergency drill.',
  OTHER: 'Anything else.',
});
export type SuggestionSource = ValueOf<typeof SuggestionSource>;

export const SuggestionStatus = enumeration('SuggestionStatus', 'Where a suggestion stands.', {
  RAISED: 'It waits for a decision.',
  ACCEPTED: 'Somebody is to put it right by a day.',
  DECLINED: 'It is not followed, for a reason.',
  PUT_RIGHT: 'It is said to be put right; somebody else has to verify it.',
  REOPENED: 'It was not put right after all.',
  VERIFIED: 'Somebody else saw that it is put right.',
  DUPLICATE: 'Another suggestion says the same and stands for it.',
});
export type SuggestionStatus = ValueOf<typeof SuggestionStatus>;

const moves = [
  ...['RAISED ACCEPTED', 'RAISED DECLINED', 'DECLINED ACCEPTED', 'ACCEPTED PUT_RIGHT', 'REOPENED PUT_RIGHT'],
  ...['PUT_RIGHT VERIFIED', 'PUT_RIGHT REOPENED', 'VERIFIED REOPENED', 'DUPLICATE RAISED'],
  ...['RAISED DUPLICATE', 'ACCEPTED DUPLICATE', 'DECLINED DUPLICATE', 'REOPENED DUPLICATE'],
];

/** States move only along their path, whoever writes. */
const guard =
  `if new.status <> old.status and (old.status || ' ' || new.status) not in (${moves.map((move) => `'${move}'`).join(', ')}) then ` +
  `raise exception 'a suggestion does not move from % to %', old.status, new.status using errcode = 'check_violation', constraint = 'suggestion_moves', table = 'suggestion'; ` +
  'end if; return new';

const words = (row: { text: string }): string => searchText(row.text);

const SuggestionSchema = defineEntity({
  name: 'Suggestion',
  extends: CommunityRecord,
  comment:
    'Something that residents, units or seats ask to be done better, followed until it is put right and verified.',
  indexes: [{ properties: ['community', 'status', 'dueOn'] }, { properties: ['community', 'raisedOn'] }],
  checks: [
    {
      name: 'suggestion_one_responsible',
      expression: 'num_nonnulls(responsible_unit_id, responsible_team_id, responsible_seat_id) <= 1',
    },
    {
      name: 'suggestion_is_somebodys',
      expression: `(status <> 'ACCEPTED' and status <> 'REOPENED') or (due_on is not null and num_nonnulls(responsible_unit_id, responsible_team_id, responsible_seat_id) = 1)`,
    },
    { name: 'suggestion_one_origin', expression: 'num_nonnulls(meeting_id, drill_id) <= 1' },
    { name: 'suggestion_declined_for_a_reason', expression: `status <> 'DECLINED' or decline_reason is not null` },
    {
      name: 'suggestion_put_right_on_a_day',
      expression: `(status <> 'PUT_RIGHT' and status <> 'VERIFIED') or put_right_on is not null`,
    },
    { name: 'suggestion_put_right_after_raised', expression: 'put_right_on >= raised_on' },
    { name: 'suggestion_verified_by_another', expression: 'verified_by <> put_right_by' },
    { name: 'suggestion_verified', expression: `(status = 'VERIFIED') = (verified_on is not null)` },
    { name: 'suggestion_duplicate', expression: `(status = 'DUPLICATE') = (duplicate_of_id is not null)` },
    { name: 'suggestion_not_its_own_duplicate', expression: 'duplicate_of_id <> id' },
  ],
  triggers: [{ name: 'suggestion_guard', timing: 'before', events: ['update'], forEach: 'row', body: guard }],
  properties: {
    text: p.text().length(1000).groups('S1').comment('What is suggested; it names no person.'),
    raisedOn: p.date().groups('S1').comment('Day on which it was raised.'),
    source: p.enum(SuggestionSource.items).groups('S1').comment('Where it comes from.'),
    raisedBy: () =>
      p
        .manyToOne(Person)
        .ref()
        .nullable()
        .index()
        .groups('S2')
        .comment('Who raised it, if they want to be named; the responsible unit is not told.'),
    responsibleUnit: () =>
      p
        .manyToOne(PartnerUnit)
        .ref()
        .nullable()
        .index()
        .groups('S1')
        .comment('The partner unit that is to put it right.'),
    responsibleTeam: () =>
      p
        .manyToOne(VolunteerTeam)
        .ref()
        .nullable()
        .index()
        .groups('S1')
        .comment('The team of volunteers that is to put it right.'),
    responsibleSeat: () =>
      p
        .manyToOne(CommitteeSeat)
        .ref()
        .nullable()
        .index()
        .groups('S1')
        .comment('The seat of the committee that is to put it right.'),
    meeting: () =>
      p
        .manyToOne(CommitteeMeeting)
        .ref()
        .nullable()
        .index()
        .groups('S1')
        .comment('The meeting at which it was raised.'),
    drill: () => p.manyToOne(Drill).ref().nullable().index().groups('S1').comment('The drill that gave rise to it.'),
    status: p.enum(SuggestionStatus.items).default('RAISED').groups('S1').comment('Where it stands.'),
    dueOn: p.date().nullable().groups('S1').comment('Day by which it is to be put right.'),
    declineReason: p.string().length(200).nullable().groups('S1').comment('Why it is not followed.'),
    proof: p.text().length(1000).nullable().groups('S1').comment('What shows that it was put right.'),
    putRightOn: p.date().nullable().groups('S1').comment('Day on which it was put right.'),
    putRightBy: p
      .string()
      .length(80)
      .nullable()
      .groups('S2')
      .comment('Account that said so; another has to verify it.'),
    verifiedOn: p.date().nullable().groups('S1').comment('Day on which somebody else verified it.'),
    verifiedBy: p.string().length(80).nullable().groups('S2').comment('Account that verified it.'),
    reopenReason: p.string().length(200).nullable().groups('S1').comment('Why it was opened again, the last time.'),
    duplicateOf: () =>
      p
        .manyToOne(Suggestion)
        .ref()
        .nullable()
        .index()
        .groups('S1')
        .comment('The suggestion that says the same and stands for this one.'),
    searchText: p
      .string()
      .length(400)
      .onCreate(words)
      .onUpdate(words)
      .groups('S1')
      .comment('What a search looks through: the text, its pinyin and initials.'),
  },
});

/** Who is to put a suggestion right: exactly one of the three. */
export interface Responsible {
  readonly responsibleUnit: PartnerUnit | null;
  readonly responsibleTeam: VolunteerTeam | null;
  readonly responsibleSeat: CommitteeSeat | null;
}

export class Suggestion extends SuggestionSchema.class {
  hasResponsible(): boolean {
    return !!(this.responsibleUnit ?? this.responsibleTeam ?? this.responsibleSeat);
  }

  /** Whoever is responsible is settled before. */
  accept(dueOn: string): void {
    this.requireState('RAISED', 'DECLINED');
    if (!this.hasResponsible()) throw new DomainError('SUGGESTION_NEEDS_RESPONSIBLE', ['responsibleUnitId']);
    Object.assign(this, { status: 'ACCEPTED', dueOn, declineReason: null });
  }

  decline(reason: string): void {
    this.requireState('RAISED');
    Object.assign(this, { status: 'DECLINED', declineReason: reason });
  }

  putRight(on: string, proof: string, by: string): void {
    this.requireState('ACCEPTED', 'REOPENED');
    if (on < this.raisedOn) throw new DomainError('PUT_RIGHT_BEFORE_RAISED', ['on'], { raisedOn: this.raisedOn });
    Object.assign(this, { status: 'PUT_RIGHT', putRightOn: on, proof, putRightBy: by });
  }

  verify(on: string, by: string): void {
    this.requireState('PUT_RIGHT');
    if (by === this.putRightBy) throw new DomainError('VERIFIED_BY_ANOTHER', ['id']);
    Object.assign(this, { status: 'VERIFIED', verifiedOn: on, verifiedBy: by });
  }

  /** What was said to be put right stays in the audit trail. */
  reopen(reason: string, dueOn: string): void {
    this.requireState('PUT_RIGHT', 'VERIFIED');
    if (!this.hasResponsible()) throw new DomainError('SUGGESTION_NEEDS_RESPONSIBLE', ['id']);
    const undone = { putRightOn: null, putRightBy: null, proof: null, verifiedOn: null, verifiedBy: null };
    Object.assign(this, { status: 'REOPENED', reopenReason: reason, dueOn, ...undone });
  }

  mergeInto(other: Suggestion): void {
    this.requireState('RAISED', 'ACCEPTED', 'DECLINED', 'REOPENED');
    if (other.status === 'DUPLICATE') throw new DomainError('DUPLICATE_OF_DUPLICATE', ['duplicateOfId']);
    Object.assign(this, { status: 'DUPLICATE', duplicateOf: other });
  }

  separate(): void {
    this.requireState('DUPLICATE');
    Object.assign(this, { status: 'RAISED', duplicateOf: null, dueOn: null, declineReason: null, reopenReason: null });
  }

  private requireState(...allowed: SuggestionStatus[]): void {
    if (!allowed.includes(this.status))
      throw new DomainError('STATE', ['id'], { state: `SuggestionStatus.${this.status}` });
  }
}
SuggestionSchema.setClass(Suggestion);
