// A mentorship: a core volunteer guides a newcomer, from the proposal until somebody else has assessed what came of it.
import { defineEntity, p } from '@mikro-orm/core';
import { DomainError, type Refusals } from '../../../kernel/domain-error.ts';
import { enumeration, type ValueOf } from '../../../kernel/enumeration.ts';
import { CommunityRecord } from '../../communities/community-record.ts';
import { Volunteer } from '../volunteer.entity.ts';

export const MentorshipStatus = enumeration('MentorshipStatus', 'Where a mentorship stands.', {
  PENDING: 'The pair is proposed and has not begun.',
  ACTIVE: 'The pair is at work.',
  EXTENDED: 'Assessed, and given more time.',
  PASSED: 'Assessed and passed; the newcomer has become a core volunteer.',
  STOPPED: 'Ended before it was passed.',
});
export type MentorshipStatus = ValueOf<typeof MentorshipStatus>;

/** States in which a mentorship takes up one of the places of its mentor. */
export const liveMentorships: readonly MentorshipStatus[] = ['PENDING', 'ACTIVE', 'EXTENDED'];

/** A joint visit is due in every month: in the first of the pair, then in the month after the latest. */
const nextVisitDueOn = `(date_trunc('month', coalesce(
    (select max(visit.visited_on)::timestamp + interval '1 month' from joint_visit visit where visit.mentorship_id = new.id and visit.archived_at is null),
    new.started_on::timestamp)) + interval '1 month' - interval '1 day')::date`.replaceAll(/\s+/g, ' ');

const MentorshipSchema = defineEntity({
  name: 'Mentorship',
  extends: CommunityRecord,
  comment: 'A core volunteer guides a newcomer until the newcomer is a core volunteer too.',
  uniques: [
    {
      name: 'mentorship_one_live',
      properties: ['newcomer'],
      where: `status in ('PENDING', 'ACTIVE', 'EXTENDED') and archived_at is null`,
    },
  ],
  indexes: [{ properties: ['community', 'status'] }, { properties: ['community', 'mentor'] }],
  checks: [
    { name: 'mentorship_not_oneself', expression: 'mentor_id <> newcomer_id' },
    { name: 'mentorship_stopped', expression: `(status = 'STOPPED') = (stop_reason is not null)` },
    { name: 'mentorship_ended', expression: `(status in ('PASSED', 'STOPPED')) = (ended_on is not null)` },
    { name: 'mentorship_term', expression: 'ended_on >= started_on' },
  ],
  triggers: [
    {
      name: 'mentorship_settles_next_visit',
      timing: 'before',
      events: ['insert', 'update'],
      body: `new.next_visit_due_on := ${nextVisitDueOn}; return new`,
    },
  ],
  properties: {
    mentor: () => p.manyToOne(Volunteer).ref().groups('S1').comment('The core volunteer who guides.'),
    newcomer: () => p.manyToOne(Volunteer).ref().index().groups('S1').comment('The volunteer who is guided.'),
    status: p.enum(MentorshipStatus.items).default('PENDING').groups('S1').comment('Where the mentorship stands.'),
    proposedOn: p.date().groups('S1').comment('Day on which the pair was proposed.'),
    startedOn: p.date().nullable().groups('S1').comment('First day of the mentorship.'),
    assessDueOn: p.date().nullable().groups('S1').comment('Day by which it is to be assessed.'),
    nextVisitDueOn: p
      .date()
      .nullable()
      .groups('S1')
      .comment('Last day of the month in which the next joint visit is due; derived, null before the pair began.'),
    endedOn: p.date().nullable().groups('S1').comment('Day on which it was passed or stopped.'),
    stopReason: p.string().length(200).nullable().groups('S2').comment('Why it was stopped.'),
  },
});

export class Mentorship extends MentorshipSchema.class {
  check(refusals: Refusals): void {
    if (this.mentor.id === this.newcomer.id) refusals.add('MENTOR_OF_ONESELF', ['mentorId']);
  }

  start(on: string, assessDueOn: string): void {
    this.requireState('PENDING');
    // What began before anybody wrote it down was proposed by then.
    const proposedOn = on < this.proposedOn ? on : this.proposedOn;
    Object.assign(this, { status: 'ACTIVE', proposedOn, startedOn: on, assessDueOn });
  }

  /** Refuses what only a pair at work can do. */
  requireRunning(path: readonly string[]): void {
    if (this.status !== 'ACTIVE' && this.status !== 'EXTENDED') throw this.wrongState(path);
  }

  pass(on: string): void {
    this.requireRunning(['id']);
    Object.assign(this, { status: 'PASSED', endedOn: on });
  }

  extend(assessDueOn: string): void {
    this.requireRunning(['id']);
    Object.assign(this, { status: 'EXTENDED', assessDueOn });
  }

  stop(on: string, reason: string): void {
    this.requireState('PENDING', 'ACTIVE', 'EXTENDED');
    const endedOn = this.startedOn && this.startedOn > on ? this.startedOn : on;
    Object.assign(this, { status: 'STOPPED', endedOn, stopReason: reason });
  }

  private requireState(...allowed: MentorshipStatus[]): void {
    if (!allowed.includes(this.status)) throw this.wrongState(['id']);
  }

  private wrongState(path: readonly string[]): DomainError {
    return new DomainError('STATE', path, { state: `MentorshipStatus.${this.status}` });
  }
}
MentorshipSchema.setClass(Mentorship);
