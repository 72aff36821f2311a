// A training session: planned, opened for enrolment, held, its roster locked, its certificates issued; or cancelled.
// Which figure of the programme it counts for follows from the kind of the unit that provides it.
import { defineEntity, p } from '@mikro-orm/core';
import { localDateOf } from '../../kernel/clock.ts';
import { DomainError, type Refusals } from '../../kernel/domain-error.ts';
import { enumeration, type ValueOf } from '../../kernel/enumeration.ts';
import { searchText } from '../../kernel/search-text.ts';
import { CommunityRecord } from '../communities/community-record.ts';
import { Delivery } from '../partners/delivery.entity.ts';
import { PartnerUnit } from '../partners/partner-unit.entity.ts';
import { checkMinutes, Course, TopicArea } from './course.entity.ts';

export const TrainingSessionStatus = enumeration('TrainingSessionStatus', 'Where a training session stands.', {
  PLANNED: 'It has a date; nobody can enrol yet.',
  OPEN: 'Volunteers can enrol.',
  HELD: 'It took place; its roster is being recorded.',
  ATTENDANCE_LOCKED: 'Its roster is complete and no longer changes.',
  CERTIFICATES_ISSUED: 'Those who passed have their credentials.',
  CANCELLED: 'It did not take place, or does not count.',
});
export type TrainingSessionStatus = ValueOf<typeof TrainingSessionStatus>;

const words = (row: { title: string; place?: string | null; trainerName?: string | null }): string =>
  searchText(row.title, row.trainerName, row.place);

/** After the lock nothing that a certificate rests on changes, and states move only along their path. */
const guard = `
if old.status in ('ATTENDANCE_LOCKED', 'CERTIFICATES_ISSUED') and (new.community_id, new.provider_unit_id, new.course_id, new.topic_area, new.starts_at, new.held_on, new.minutes, new.pass_mark, new.attended_count)
    is distinct from (old.community_id, old.provider_unit_id, old.course_id, old.topic_area, old.starts_at, old.held_on, old.minutes, old.pass_mark, old.attended_count) then
  raise exception 'the attendance of the session is locked' using errcode = 'check_violation', constraint = 'training_session_locked', table = 'training_session';
end if;
if new.status <> old.status and (old.status || ' ' || new.status) not in ('PLANNED OPEN', 'PLANNED HELD', 'PLANNED CANCELLED', 'OPEN HELD', 'OPEN CANCELLED', 'HELD ATTENDANCE_LOCKED', 'HELD CANCELLED', 'ATTENDANCE_LOCKED CERTIFICATES_ISSUED') then
  raise exception 'a session does not move from % to %', old.status, new.status using errcode = 'check_violation', constraint = 'training_session_moves', table = 'training_session';
end if;
return new`;

const TrainingSessionSchema = defineEntity({
  name: 'TrainingSession',
  extends: CommunityRecord,
  comment: 'One training of volunteers by a partner unit, on one day.',
  indexes: [
    { name: 'training_session_community_day', properties: ['community', 'heldOn'] },
    { name: 'training_session_provider_day', properties: ['providerUnit', 'heldOn'] },
  ],
  uniques: [{ name: 'training_session_delivery', properties: ['delivery'] }],
  checks: [
    { name: 'training_session_minutes', expression: 'minutes >= 1 and minutes <= 1440' },
    { name: 'training_session_seats', expression: 'taken_seats >= 0 and (seats is null or taken_seats <= seats)' },
    { name: 'training_session_attended', expression: 'attended_count >= 0' },
    { name: 'training_session_pass_mark', expression: 'pass_mark >= 1 and pass_mark <= 100' },
    {
      name: 'training_session_day',
      expression: `starts_at is null or held_on = (starts_at at time zone 'Asia/Shanghai')::date`,
    },
    { name: 'training_session_cancelled', expression: `status <> 'CANCELLED' or cancel_reason is not null` },
  ],
  triggers: [
    { name: 'training_session_guard', timing: 'before', events: ['update'], forEach: 'row', body: oneLine(guard) },
  ],
  properties: {
    title: p.string().length(200).groups('S1').comment('What was taught.'),
    course: () => p.manyToOne(Course).ref().nullable().index().groups('S1').comment('The course that it belongs to.'),
    topicArea: p.enum(TopicArea.items).groups('S1').comment('Field of knowledge.'),
    providerUnit: () =>
      p
        .manyToOne(PartnerUnit)
        .ref()
        .groups('S1')
        .comment('The partner unit that provides it; its kind says which figure of the programme it counts for.'),
    // A doctor or teacher stands here in their profession, as on a public timetable: internal, not personal.
    trainerName: p
      .string()
      .length(80)
      .nullable()
      .groups('S1')
      .comment('Name of the trainer, who is a professional at work: internal, not personal.'),
    place: p.string().length(120).nullable().groups('S1').comment('Where it takes place.'),
    startsAt: p.datetime(3).nullable().groups('S1').comment('When it starts; null when only the day is on record.'),
    heldOn: p.date().groups('S1').comment('Its day in Asia/Shanghai; follows from startsAt.'),
    minutes: p.integer().groups('S1').comment('Length (minutes).'),
    seats: p.integer().nullable().groups('S1').comment('How many can enrol (people); null when there is no limit.'),
    takenSeats: p.integer().default(0).groups('S1').comment('How many are enrolled (people); kept by the API.'),
    passMark: p
      .integer()
      .nullable()
      .groups('S1')
      .comment('Mark out of 100 from which it is passed; null when to attend is enough.'),
    status: p.enum(TrainingSessionStatus.items).default('PLANNED').groups('S1').comment('Where it stands.'),
    cancelReason: p.string().length(200).nullable().groups('S1').comment('Why it was cancelled.'),
    attendedCount: p
      .integer()
      .default(0)
      .groups('S1')
      .comment('How many attended, whatever their result (person-times); kept by the API.'),
    note: p.text().length(2000).nullable().groups('S1').comment('Anything else worth knowing; no names of volunteers.'),
    delivery: () =>
      p
        .manyToOne(Delivery)
        .ref()
        .nullable()
        .groups('S1')
        .comment('What it delivers of a pledge of its provider, once it is held; recorded by the API.'),
    searchText: p
      .string()
      .length(400)
      .onCreate(words)
      .onUpdate(words)
      .groups('S1')
      .comment('What a search looks through.'),
  },
});

export class TrainingSession extends TrainingSessionSchema.class {
  /** It lasts a minute to a day, and has no fewer seats than are taken. */
  check(refusals: Refusals): void {
    checkMinutes(refusals, this.minutes);
    const { seats, passMark } = this;
    if (seats != null && seats < 1) refusals.add('TOO_SMALL', ['seats'], { least: 1 });
    else if (seats != null && seats < this.takenSeats)
      refusals.add('SEATS_BELOW_TAKEN', ['seats'], { taken: this.takenSeats });
    if (passMark != null && passMark < 1) refusals.add('TOO_SMALL', ['passMark'], { least: 1 });
    if (passMark != null && passMark > 100) refusals.add('TOO_LARGE', ['passMark'], { most: 100 });
  }

  /** Whether it took place. */
  isHeld(): boolean {
    return ['HELD', 'ATTENDANCE_LOCKED', 'CERTIFICATES_ISSUED'].includes(this.status);
  }

  isFull(): boolean {
    return this.seats != null && this.takenSeats >= this.seats;
  }

  /** Whether a result earns the credential of the course. */
  isPassedBy(result: string): boolean {
    return result === 'PASSED' || (result === 'ATTENDED' && this.passMark == null);
  }

  open(): void {
    this.require('PLANNED');
    this.status = 'OPEN';
  }

  hold(today: string): void {
    this.require('PLANNED', 'OPEN');
    if (this.heldOn > today) throw new DomainError('NOT_HELD_YET', ['id'], { heldOn: this.heldOn });
    this.status = 'HELD';
  }

  lockAttendance(): void {
    this.require('HELD');
    if (this.attendedCount === 0) throw new DomainError('NOBODY_ATTENDED', ['id']);
    this.status = 'ATTENDANCE_LOCKED';
  }

  issueCertificates(): void {
    this.require('ATTENDANCE_LOCKED');
    this.status = 'CERTIFICATES_ISSUED';
  }

  cancel(reason: string): void {
    this.require('PLANNED', 'OPEN', 'HELD');
    this.status = 'CANCELLED';
    this.cancelReason = reason;
  }

  /** Moves it to another time; what was held cannot come to lie in the future. */
  moveTo(startsAt: Date, today: string): void {
    this.require('PLANNED', 'OPEN', 'HELD');
    const heldOn = localDateOf(startsAt);
    if (this.status === 'HELD' && heldOn > today) throw new DomainError('NOT_HELD_YET', ['startsAt'], { heldOn });
    this.startsAt = startsAt;
    this.heldOn = heldOn;
  }

  resize(seats: number | null): void {
    this.require('PLANNED', 'OPEN');
    this.seats = seats;
  }

  requireOpen(now: Date, path: string): void {
    this.requireAt(path, 'OPEN');
    if (this.startsAt && this.startsAt <= now) throw new DomainError('ALREADY_STARTED', [path]);
  }

  requireHeld(path: string): void {
    this.requireAt(path, 'HELD');
  }

  requireNotHeld(path: string): void {
    this.requireAt(path, 'PLANNED', 'OPEN');
  }

  private require(...allowed: TrainingSessionStatus[]): void {
    this.requireAt('id', ...allowed);
  }

  private requireAt(path: string, ...allowed: TrainingSessionStatus[]): void {
    if (!allowed.includes(this.status))
      throw new DomainError('STATE', [path], { state: `TrainingSessionStatus.${this.status}` });
  }
}
TrainingSessionSchema.setClass(TrainingSession);

function oneLine(sql: string): string {
  return sql.trim().replace(/\s+/g, ' ');
}
