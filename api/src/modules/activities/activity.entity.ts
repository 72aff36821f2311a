// An activity of the community: planned, opened for enrolment, held, closed once it is evaluated; or cancelled.
// Group work (小组活动) and scenario classes (情景模拟课堂) are figures of the programme: those of the kinds GROUP_WORK and
// SCENARIO_CLASS that were held count, whatever else an activity may be.
import { defineEntity, p } from '@mikro-orm/core';
import { localDateOf } from '../../kernel/clock.ts';
import { DomainError, type Refusals } from '../../kernel/domain-error.ts';
import { enumeration, type ValueOf } from '../../kernel/enumeration.ts';
import { searchText } from '../../kernel/search-text.ts';
import { CommunityRecord } from '../communities/community-record.ts';
import { PartnerUnit } from '../partners/partner-unit.entity.ts';
import { ActivitySeries } from './activity-series.entity.ts';
import { ActivityKind, checkLength, mostMinutes, mostPeople, oneLine } from './activity-kind.ts';

export const ActivityStatus = enumeration('ActivityStatus', 'Where an activity stands.', {
  PLANNED: 'It has a date; nobody can enrol yet.',
  OPEN: 'People can enrol.',
  HELD: 'It took place; who came is being recorded.',
  CLOSED: 'It is evaluated, and its counts no longer change.',
  CANCELLED: 'It does not take place, or does not count.',
});
export type ActivityStatus = ValueOf<typeof ActivityStatus>;

/** States of activities that count in the figures of the programme. */
export const countedStatuses: readonly ActivityStatus[] = ['HELD', 'CLOSED'];

const words = (row: { title: string; place?: string | null }): string => searchText(row.title, row.place);

/** Once closed, nothing that a figure rests on changes; states move only along their path. */
const guard = `
if old.status = 'CLOSED' and (new.community_id, new.host_unit_id, new.kind, new.starts_at, new.ends_at, new.held_on, new.attended_count, new.helper_count, new.visit_count)
    is distinct from (old.community_id, old.host_unit_id, old.kind, old.starts_at, old.ends_at, old.held_on, old.attended_count, old.helper_count, old.visit_count) then
  raise exception 'the activity is closed' using errcode = 'check_violation', constraint = 'activity_closed', table = 'activity';
end if;
if new.status <> old.status and (old.status || ' ' || new.status) not in ('PLANNED OPEN', 'PLANNED HELD', 'PLANNED CANCELLED', 'OPEN HELD', 'OPEN CANCELLED', 'HELD CLOSED', 'HELD CANCELLED') then
  raise exception 'an activity does not move from % to %', old.status, new.status using errcode = 'check_violation', constraint = 'activity_moves', table = 'activity';
end if;
return new`;

const ActivitySchema = defineEntity({
  name: 'Activity',
  extends: CommunityRecord,
  comment: 'Something that the community or a partner unit holds for people: group work, a lecture, a fair, a class.',
  uniques: [{ name: 'activity_series_day', properties: ['series', 'seriesDay'] }],
  indexes: [
    { name: 'activity_community_day', properties: ['community', 'heldOn'] },
    { name: 'activity_community_kind_day', properties: ['community', 'kind', 'heldOn'] },
    { name: 'activity_host_day', properties: ['hostUnit', 'heldOn'] },
  ],
  checks: [
    { name: 'activity_places', expression: 'taken_places >= 0 and (capacity is null or taken_places <= capacity)' },
    { name: 'activity_capacity', expression: `capacity >= 1 and capacity <= ${mostPeople}` },
    { name: 'activity_counts', expression: 'attended_count >= 0 and helper_count >= 0 and visit_count >= 0' },
    { name: 'activity_term', expression: `(starts_at is null) = (ends_at is null) and ends_at > starts_at` },
    {
      name: 'activity_day',
      expression: `starts_at is null or held_on = (starts_at at time zone 'Asia/Shanghai')::date`,
    },
    { name: 'activity_of_series', expression: '(series_id is null) = (series_day is null)' },
    { name: 'activity_cancelled', expression: `status <> 'CANCELLED' or cancel_reason is not null` },
  ],
  triggers: [{ name: 'activity_guard', timing: 'before', events: ['update'], forEach: 'row', body: oneLine(guard) }],
  properties: {
    kind: p.enum(ActivityKind.items).groups('S1').comment('Kind of the activity; says for which figure it counts.'),
    title: p.string().length(200).groups('S1').comment('What it is called.'),
    description: p.text().length(2000).nullable().groups('S1').comment('What happens there, and for whom it is.'),
    riskStatement: p
      .text()
      .length(1000)
      .nullable()
      .groups('S1')
      .comment('Risks of which those who take part or help are told before they enrol.'),
    hostUnit: () =>
      p
        .manyToOne(PartnerUnit)
        .ref()
        .nullable()
        .groups('S1')
        .comment('The partner unit that holds it and looks after it; none when the community itself does.'),
    isHostedByCommunity: p.boolean().default(true).groups('S1').comment('Whether the community is among the hosts.'),
    place: p.string().length(120).nullable().groups('S1').comment('Where it takes place.'),
    startsAt: p.datetime(3).nullable().groups('S1').comment('When it starts; null when only the day is on record.'),
    endsAt: p.datetime(3).nullable().groups('S1').comment('When it ends; null when only the day is on record.'),
    heldOn: p.date().groups('S1').comment('Its day in Asia/Shanghai; follows from startsAt.'),
    capacity: p
      .integer()
      .nullable()
      .groups('S1')
      .comment('How many can take part (people), helpers apart; null when there is no limit.'),
    takenPlaces: p
      .integer()
      .default(0)
      .groups('S1')
      .comment('How many are enrolled to take part (people), helpers apart; kept by the API.'),
    isForChildren: p.boolean().default(false).groups('S1').comment('Whether children take part.'),
    status: p.enum(ActivityStatus.items).default('PLANNED').groups('S1').comment('Where it stands.'),
    cancelReason: p.string().length(200).nullable().groups('S1').comment('Why it was cancelled.'),
    attendedCount: p
      .integer()
      .default(0)
      .groups('S1')
      .comment('How many people took part, named or counted, each once (people); kept by the API.'),
    helperCount: p.integer().default(0).groups('S1').comment('How many volunteers helped (people); kept by the API.'),
    visitCount: p
      .integer()
      .default(0)
      .groups('S1')
      .comment('How often people were served at its stalls (person-times); kept by the API.'),
    series: () => p.manyToOne(ActivitySeries).ref().nullable().groups('S1').comment('The series that made it.'),
    seriesDay: p
      .date()
      .nullable()
      .groups('S1')
      .comment('Day for which the series made it; the day itself may have been moved since.'),
    note: p.text().length(2000).nullable().groups('S1').comment('Anything else worth knowing; no names of people.'),
    searchText: p
      .string()
      .length(400)
      .onCreate(words)
      .onUpdate(words)
      .groups('S1')
      .comment('What a search looks through.'),
  },
});

export class Activity extends ActivitySchema.class {
  /** It ends after it starts, within a day, and has no fewer places than are taken. */
  check(refusals: Refusals): void {
    const { capacity, startsAt, endsAt } = this;
    if (capacity != null && capacity < 1) refusals.add('TOO_SMALL', ['capacity'], { least: 1 });
    else if (capacity != null && capacity > mostPeople) refusals.add('TOO_LARGE', ['capacity'], { most: mostPeople });
    else if (capacity != null && capacity < this.takenPlaces)
      refusals.add('PLACES_BELOW_TAKEN', ['capacity'], { taken: this.takenPlaces });
    if (startsAt && endsAt) checkLength(refusals, (endsAt.getTime() - startsAt.getTime()) / 60_000, ['endsAt']);
    if (!this.hostUnit && !this.isHostedByCommunity) refusals.add('REQUIRED', ['hostUnitId']);
  }

  /** Length (minutes); nothing where only the day is on record. */
  minutes(): number | null {
    const { startsAt, endsAt } = this;
    if (!startsAt || !endsAt) return null;
    return Math.min(mostMinutes, Math.round((endsAt.getTime() - startsAt.getTime()) / 60_000));
  }

  isFull(): boolean {
    return this.capacity != null && this.takenPlaces >= this.capacity;
  }

  hasStarted(now: Date): boolean {
    return this.startsAt ? this.startsAt <= now : this.heldOn < localDateOf(now);
  }

  open(now: Date): void {
    this.require('id', 'PLANNED');
    if (this.hasStarted(now)) throw new DomainError('ACTIVITY_STARTED', ['id']);
    this.status = 'OPEN';
  }

  hold(today: string): void {
    this.require('id', 'PLANNED', 'OPEN');
    this.requireCome('id', today);
    this.status = 'HELD';
  }

  close(): void {
    this.require('id', 'HELD');
    if (this.attendedCount === 0) throw new DomainError('NOBODY_TOOK_PART', ['id']);
    this.status = 'CLOSED';
  }

  cancel(reason: string): void {
    this.require('id', 'PLANNED', 'OPEN', 'HELD');
    this.status = 'CANCELLED';
    this.cancelReason = reason;
  }

  /** Moves it to another time; its length stays unless an end is given. What was held cannot come to lie in the future. */
  moveTo(startsAt: Date, endsAt: Date | null, today: string): void {
    this.require('id', 'PLANNED', 'OPEN', 'HELD');
    const heldOn = localDateOf(startsAt);
    if (this.status === 'HELD' && heldOn > today) throw new DomainError('ACTIVITY_NOT_YET', ['startsAt'], { heldOn });
    this.endsAt = endsAt ?? new Date(startsAt.getTime() + (this.minutes() ?? 60) * 60_000);
    this.startsAt = startsAt;
    this.heldOn = heldOn;
  }

  resize(capacity: number | null): void {
    this.require('id', 'PLANNED', 'OPEN');
    this.capacity = capacity;
  }

  requireOpen(now: Date, path: string): void {
    this.require(path, 'OPEN');
    if (this.hasStarted(now)) throw new DomainError('ACTIVITY_STARTED', [path]);
  }

  /** Who comes is recorded from the day of the activity on, until it is closed. */
  requireRecordable(today: string, path: string): void {
    this.require(path, 'PLANNED', 'OPEN', 'HELD');
    this.requireCome(path, today);
  }

  requireNotClosed(path: string): void {
    this.require(path, 'PLANNED', 'OPEN', 'HELD');
  }

  requireNotHeld(path: string): void {
    this.require(path, 'PLANNED', 'OPEN');
  }

  private requireCome(path: string, today: string): void {
    if (this.heldOn > today) throw new DomainError('ACTIVITY_NOT_YET', [path], { heldOn: this.heldOn });
  }

  private require(path: string, ...allowed: ActivityStatus[]): void {
    if (!allowed.includes(this.status))
      throw new DomainError('STATE', [path], { state: `ActivityStatus.${this.status}` });
  }
}
ActivitySchema.setClass(Activity);
