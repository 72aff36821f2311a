// A meeting of the committee: planned, called, held with a quorum, its minutes confirmed; or cancelled.
import { defineEntity, p } from '@mikro-orm/core';
import { localDateOf } from '../../../kernel/clock.ts';
import { DomainError, type Refusals } from '../../../kernel/domain-error.ts';
import { enumeration, type ValueOf } from '../../../kernel/enumeration.ts';
import { identity } from '../../../kernel/privacy.ts';
import { searchText } from '../../../kernel/search-text.ts';
import { CommunityRecord } from '../../communities/community-record.ts';
import { CommitteeSeat } from '../committee-seat.entity.ts';

export const MeetingKind = enumeration('MeetingKind', 'Which meeting it is.', {
  QUARTERLY_JOINT: 'The joint meeting of all sides, once a quarter.',
  WEEKLY_LEADERS: 'The weekly meeting of social workers and team leaders.',
  RESIDENTS_COUNCIL: 'A council with the residents.',
  SPECIAL: 'A meeting for one matter, out of turn.',
});
export type MeetingKind = ValueOf<typeof MeetingKind>;

export const CommitteeMeetingStatus = enumeration('CommitteeMeetingStatus', 'Where a meeting stands.', {
  PLANNED: 'It has a date; its agenda is being made.',
  CALLED: 'The seats are invited.',
  HELD: 'It takes or took place: roll, votes, resolutions and minutes are being recorded.',
  MINUTES_CONFIRMED: 'Its minutes are confirmed and no longer change.',
  CANCELLED: 'It does not take place.',
});
export type CommitteeMeetingStatus = ValueOf<typeof CommitteeMeetingStatus>;

/** A meeting lasts a day at most. */
const mostMinutes = 1440;

const words = (row: { title: string; place?: string | null }): string => searchText(row.title, row.place);

const moves = [
  ...['PLANNED CALLED', 'PLANNED CANCELLED', 'CALLED HELD', 'CALLED CANCELLED'],
  ...['HELD MINUTES_CONFIRMED', 'HELD CANCELLED'],
];
const refusal = (constraint: string): string =>
  `raise exception 'the meeting does not allow it' using errcode = 'check_violation', constraint = '${constraint}', table = 'committee_meeting'`;
const kept = `'{archived_at,updated_at,version,search_text}'::text[]`;

const CommitteeMeetingSchema = defineEntity({
  name: 'CommitteeMeeting',
  extends: CommunityRecord,
  comment: 'A meeting of the committee, with its agenda, its roll, what it decided and its minutes.',
  indexes: [{ name: 'committee_meeting_community_day', properties: ['community', 'heldOn'] }],
  checks: [
    { name: 'committee_meeting_minutes', expression: `minutes >= 1 and minutes <= ${mostMinutes}` },
    { name: 'committee_meeting_cancelled', expression: `status <> 'CANCELLED' or cancel_reason is not null` },
    { name: 'committee_meeting_counts', expression: 'present_count <= seat_count and quorum_needed >= 1' },
    {
      name: 'committee_meeting_day',
      expression: `starts_at is null or held_on = (starts_at at time zone 'Asia/Shanghai')::date`,
    },
  ],
  triggers: [
    {
      name: 'committee_meeting_guard',
      timing: 'before',
      events: ['update'],
      forEach: 'row',
      body: `if old.status = 'MINUTES_CONFIRMED' and to_jsonb(new) - ${kept} <> to_jsonb(old) - ${kept} then ${refusal('committee_meeting_minutes_confirmed')}; end if; if new.status <> old.status and (old.status || ' ' || new.status) not in (${moves.map((move) => `'${move}'`).join(', ')}) then ${refusal('committee_meeting_moves')}; end if; return new`,
    },
  ],
  properties: {
    kind: p.enum(MeetingKind.items).groups('S1').comment('Which meeting it is.'),
    title: p.string().length(120).groups('S1').comment('What it is called.'),
    status: p.enum(CommitteeMeetingStatus.items).default('PLANNED').groups('S1').comment('Where it stands.'),
    startsAt: p.datetime(3).nullable().groups('S1').comment('When it starts; null when only the day is on record.'),
    heldOn: p.date().groups('S1').comment('Its day in Asia/Shanghai; follows from startsAt.'),
    minutes: p.integer().nullable().groups('S1').comment('How long it is planned to last (minutes).'),
    place: p.string().length(120).nullable().groups('S1').comment('Where it takes place.'),
    calledAt: p.datetime(3).nullable().groups('S1').comment('When the seats were invited.'),
    seatCount: p
      .integer()
      .nullable()
      .groups('S1')
      .comment('Seats in office on its day (seats); null until it is called and for meetings of the past.'),
    quorumNeeded: p
      .integer()
      .nullable()
      .groups('S1')
      .comment('Seats that have to be present before anything is decided (seats); by the rule that held on its day.'),
    presentCount: p.integer().nullable().groups('S1').comment('Seats present or represented (seats); kept by the API.'),
    guests: p.text().length(1000).nullable().groups('S2', identity).comment('Who else was there.'),
    summary: p
      .text()
      .length(8000)
      .nullable()
      .groups('S1')
      .comment('The minutes as a whole; what was said of an item stands there.'),
    minutesWrittenBy: p
      .string()
      .length(80)
      .nullable()
      .groups('S1')
      .comment('Id of the account that wrote the minutes last.'),
    minutesWriterName: p.string().length(60).nullable().groups('S2').comment('Who wrote the minutes last.'),
    minutesConfirmedAt: p.datetime(3).nullable().groups('S1').comment('When the minutes were confirmed.'),
    minutesConfirmedBySeat: () =>
      p
        .manyToOne(CommitteeSeat)
        .ref()
        .nullable()
        .groups('S1')
        .comment('Seat that confirmed the minutes; never that of their writer.'),
    cancelReason: p.string().length(200).nullable().groups('S1').comment('Why it was cancelled.'),
    searchText: p
      .string()
      .length(400)
      .onCreate(words)
      .onUpdate(words)
      .groups('S1')
      .comment('What a search looks through.'),
  },
});

export class CommitteeMeeting extends CommitteeMeetingSchema.class {
  check(refusals: Refusals): void {
    if (this.minutes != null && this.minutes < 1) refusals.add('TOO_SMALL', ['minutes'], { least: 1 });
    if (this.minutes != null && this.minutes > mostMinutes)
      refusals.add('TOO_LARGE', ['minutes'], { most: mostMinutes });
  }

  hasQuorum(): boolean {
    return this.quorumNeeded != null && (this.presentCount ?? 0) >= this.quorumNeeded;
  }

  call(now: Date): void {
    this.require('id', 'PLANNED');
    this.status = 'CALLED';
    this.calledAt = now;
  }

  hold(today: string): void {
    this.require('id', 'CALLED');
    if (this.heldOn > today) throw new DomainError('MEETING_TO_COME', ['id'], { heldOn: this.heldOn });
    this.status = 'HELD';
  }

  /** Who was invited to the old time has to be invited anew. */
  moveTo(startsAt: Date, today: string): void {
    this.require('id', 'PLANNED', 'CALLED');
    const heldOn = localDateOf(startsAt);
    if (heldOn < today) throw new DomainError('IN_PAST', ['startsAt'], { today });
    this.startsAt = startsAt;
    this.heldOn = heldOn;
  }

  cancel(reason: string): void {
    this.require('id', 'PLANNED', 'CALLED', 'HELD');
    this.status = 'CANCELLED';
    this.cancelReason = reason;
  }

  requireAgendaOpen(path: string): void {
    this.require(path, 'PLANNED', 'CALLED', 'HELD');
  }

  requireHeld(path: string): void {
    this.require(path, 'HELD');
  }

  /** Nothing is decided without a quorum. */
  requireQuorum(path: string): void {
    this.requireHeld(path);
    if (!this.hasQuorum())
      throw new DomainError('NO_QUORUM', [path], { present: this.presentCount ?? 0, needed: this.quorumNeeded ?? 0 });
  }

  private require(path: string, ...allowed: CommitteeMeetingStatus[]): void {
    if (!allowed.includes(this.status))
      throw new DomainError('STATE', [path], { state: `CommitteeMeetingStatus.${this.status}` });
  }
}
CommitteeMeetingSchema.setClass(CommitteeMeeting);
