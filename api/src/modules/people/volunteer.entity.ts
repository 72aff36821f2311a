// A volunteer: a person who serves, and how far they have come from their application on.
import { defineEntity, p } from '@mikro-orm/core';
import { DomainError, type Refusals } from '../../kernel/domain-error.ts';
import { enumeration, type ValueOf } from '../../kernel/enumeration.ts';
import { CommunityRecord } from '../communities/community-record.ts';
import { childrenServedUntil } from './credential.entity.ts';
import { Person } from './person.entity.ts';

export const VolunteerLevel = enumeration('VolunteerLevel', 'How far a volunteer has come.', {
  APPLICANT: 'Has applied.',
  IN_VETTING: 'Is being vetted.',
  NEW: 'Accepted, and serves beside somebody experienced.',
  ORDINARY: 'Serves on their own.',
  CORE: 'A core volunteer, who also guides others.',
  PAUSED: 'Pauses for a time.',
  LEFT: 'Has left.',
  BARRED: 'May never serve again; two accounts confirmed it.',
});
export type VolunteerLevel = ValueOf<typeof VolunteerLevel>;

/** Levels at which a volunteer serves. */
export const servingLevels: readonly VolunteerLevel[] = ['NEW', 'ORDINARY', 'CORE'];

const VolunteerSchema = defineEntity({
  name: 'Volunteer',
  extends: CommunityRecord,
  comment: 'A person who serves, or applied to serve, as a volunteer of the community.',
  uniques: [
    { name: 'volunteer_community_person', properties: ['community', 'person'] },
    { name: 'volunteer_community_national_number', properties: ['community', 'nationalVolunteerNumber'] },
  ],
  indexes: [{ properties: ['community', 'level'] }, { properties: ['community', 'joinedOn'] }],
  checks: [
    { name: 'volunteer_promoted_after_joining', expression: 'promoted_to_core_on >= joined_on' },
    { name: 'volunteer_not_own_mentor', expression: 'mentor_id <> id' },
    { name: 'volunteer_level_before_pause', expression: `(level = 'PAUSED') = (level_before_pause is not null)` },
    { name: 'volunteer_barred_by_two', expression: 'bar_confirmed_by <> bar_proposed_by' },
    { name: 'volunteer_barred_is_confirmed', expression: `(level = 'BARRED') = (bar_confirmed_by is not null)` },
  ],
  triggers: [
    {
      // Whoever becomes a volunteer may have been checked before.
      name: 'volunteer_settles_children',
      timing: 'before',
      events: ['insert'],
      body: `new.may_serve_children_until := ${childrenServedUntil('new.person_id')}; return new`,
    },
  ],
  properties: {
    person: () => p.manyToOne(Person).ref().groups('S1').comment('The person who volunteers.'),
    level: p.enum(VolunteerLevel.items).default('APPLICANT').groups('S1').comment('How far the volunteer has come.'),
    isSilver: p.boolean().default(false).groups('S1').comment('Whether this is a silver (older) volunteer.'),
    skills: p.string().array().default([]).groups('S2').comment('What the volunteer can do.'),
    availability: p.text().length(500).nullable().groups('S2').comment('When the volunteer can serve.'),
    nationalVolunteerNumber: p
      .string()
      .length(40)
      .nullable()
      .groups('S2')
      .comment('Number in the national system of volunteers.'),
    joinedOn: p.date().nullable().groups('S1').comment('Day on which they joined.'),
    promotedToCoreOn: p
      .date()
      .nullable()
      .groups('S1')
      .comment('Day on which they were promoted to core; with a mentor it counts as promoted by mentoring.'),
    endedOn: p.date().nullable().groups('S1').comment('Last day as a volunteer.'),
    mentor: () =>
      p
        .manyToOne(Volunteer)
        .ref()
        .nullable()
        .index()
        .groups('S1')
        .comment('The experienced volunteer who guides them.'),
    mayServeChildrenUntil: p
      .date()
      .nullable()
      .groups('S1')
      .comment(
        'Last day on which they may serve children by their background check; derived, null without one that is clear.',
      ),
    teamIds: p
      .string()
      .array()
      .default([])
      .groups('S1')
      .comment('Ids of the teams to which they belong; derived from their memberships without an end.'),
    statusReason: p.string().length(200).nullable().groups('S3').comment('Why they pause or left.'),
    levelBeforePause: p
      .enum(VolunteerLevel.items)
      .nullable()
      .groups('S1')
      .comment('Level to which they return after the pause.'),
    barReason: p.string().length(200).nullable().groups('S3').comment('Why it was proposed to bar them.'),
    barProposedBy: p.string().length(80).nullable().groups('S3').comment('Account that proposed to bar them.'),
    barProposedAt: p
      .datetime(3)
      .nullable()
      .groups('S3')
      .comment('When it was proposed to bar them; a second account has to confirm.'),
    barConfirmedBy: p.string().length(80).nullable().groups('S3').comment('Account that confirmed the bar.'),
  },
});

export class Volunteer extends VolunteerSchema.class {
  check(refusals: Refusals): void {
    if (this.mentor?.id === this.id) refusals.add('MENTOR_OF_ONESELF', ['mentorId']);
    if (this.joinedOn && this.promotedToCoreOn && this.promotedToCoreOn < this.joinedOn)
      refusals.add('BEFORE_JOINING', ['joinedOn'], { joinedOn: this.joinedOn });
  }

  isServing(): boolean {
    return servingLevels.includes(this.level);
  }

  startVetting(): void {
    this.requireState('APPLICANT');
    this.level = 'IN_VETTING';
  }

  accept(on: string): void {
    this.requireState('IN_VETTING');
    this.level = 'NEW';
    this.joinedOn ??= on;
  }

  /** One step up: from new to ordinary, from ordinary to core. */
  promote(on: string): void {
    this.requireState('NEW', 'ORDINARY');
    if (this.joinedOn && on < this.joinedOn)
      throw new DomainError('BEFORE_JOINING', ['on'], { joinedOn: this.joinedOn });
    if (this.level === 'ORDINARY') this.promotedToCoreOn = on;
    this.level = this.level === 'NEW' ? 'ORDINARY' : 'CORE';
  }

  /** Straight to core, whoever was guided and assessed. */
  promoteByMentoring(on: string): void {
    this.requireState('NEW', 'ORDINARY');
    if (this.joinedOn && on < this.joinedOn)
      throw new DomainError('BEFORE_JOINING', ['id'], { joinedOn: this.joinedOn });
    Object.assign(this, { level: 'CORE', promotedToCoreOn: on });
  }

  pause(reason: string): void {
    this.requireState('NEW', 'ORDINARY', 'CORE');
    this.levelBeforePause = this.level;
    this.level = 'PAUSED';
    this.statusReason = reason;
  }

  resume(): void {
    this.requireState('PAUSED');
    this.level = this.levelBeforePause!;
    this.levelBeforePause = null;
    this.statusReason = null;
  }

  end(on: string, reason: string): void {
    this.requireState('APPLICANT', 'IN_VETTING', 'NEW', 'ORDINARY', 'CORE', 'PAUSED');
    this.stop('LEFT', on, reason);
  }

  /** Whoever left may apply again; whoever was barred may not. */
  applyAgain(): void {
    if (this.level === 'BARRED') throw new DomainError('VOLUNTEER_BARRED', []);
    if (this.level !== 'LEFT') throw new DomainError('VOLUNTEER_EXISTS', []);
    Object.assign(this, {
      level: 'APPLICANT',
      endedOn: null,
      statusReason: null,
      joinedOn: null,
      promotedToCoreOn: null,
    });
  }

  erase(): void {
    Object.assign(this, { skills: [], availability: null, nationalVolunteerNumber: null, statusReason: null });
  }

  /** The first of two accounts; until a second confirms, nothing else changes. */
  proposeBar(by: string, at: Date, reason: string): void {
    this.requireNotBarred();
    Object.assign(this, { barProposedBy: by, barProposedAt: at, barReason: reason });
  }

  confirmBar(by: string, on: string): void {
    this.requireNotBarred();
    if (by === this.barProposedBy) throw new DomainError('BAR_NEEDS_ANOTHER_ACCOUNT', ['id']);
    this.barConfirmedBy = by;
    this.stop('BARRED', on, null);
  }

  withdrawBar(): void {
    this.requireNotBarred();
    if (!this.barProposedBy) throw new DomainError('BAR_NOT_PROPOSED', ['id']);
    Object.assign(this, { barProposedBy: null, barProposedAt: null, barReason: null });
  }

  private requireNotBarred(): void {
    if (this.level === 'BARRED') throw new DomainError('STATE', ['id'], { state: `VolunteerLevel.${this.level}` });
  }

  private stop(level: VolunteerLevel, on: string, reason: string | null): void {
    Object.assign(this, { level, levelBeforePause: null, endedOn: on, statusReason: reason });
  }

  private requireState(...allowed: VolunteerLevel[]): void {
    if (!allowed.includes(this.level))
      throw new DomainError('STATE', ['id'], { state: `VolunteerLevel.${this.level}` });
  }
}
VolunteerSchema.setClass(Volunteer);
