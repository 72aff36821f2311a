// A series of activities: a rule that says on which days they are held, what happens on public holidays, and until when.
import { defineEntity, p } from '@mikro-orm/core';
import { DomainError, type Refusals } from '../../kernel/domain-error.ts';
import { enumeration, type ValueOf } from '../../kernel/enumeration.ts';
import { searchText } from '../../kernel/search-text.ts';
import { CommunityRecord } from '../communities/community-record.ts';
import { PartnerUnit } from '../partners/partner-unit.entity.ts';
import { ActivityKind, checkLength, mostMinutes, mostPeople } from './activity-kind.ts';
import { isRule } from './recurrence.ts';

export const SeriesStatus = enumeration('SeriesStatus', 'Whether a series goes on.', {
  ACTIVE: 'It makes activities.',
  ENDED: 'It makes no more activities.',
});
export type SeriesStatus = ValueOf<typeof SeriesStatus>;

export const HolidayPolicy = enumeration(
  'HolidayPolicy',
  'What happens to a date of a series on a public holiday, or on a weekend day that people work to make up for one.',
  {
    KEEP: 'It is held all the same.',
    SKIP: 'It is left out.',
    MOVE: 'It moves to the next day of its sort: a working day (a made-up one too), or a free day of a weekend.',
  },
);
export type HolidayPolicy = ValueOf<typeof HolidayPolicy>;

const timePattern = /^([01]\d|2[0-3]):[0-5]\d$/;
const words = (row: { title: string; place?: string | null }): string => searchText(row.title, row.place);

const ActivitySeriesSchema = defineEntity({
  name: 'ActivitySeries',
  extends: CommunityRecord,
  comment: 'A rule by which activities are held again and again.',
  indexes: [{ name: 'activity_series_community_status', properties: ['community', 'status'] }],
  checks: [
    { name: 'activity_series_minutes', expression: `minutes >= 1 and minutes <= ${mostMinutes}` },
    { name: 'activity_series_capacity', expression: `capacity >= 1 and capacity <= ${mostPeople}` },
    { name: 'activity_series_term', expression: 'until_day >= from_day' },
    { name: 'activity_series_ended', expression: `(status = 'ENDED') = (end_reason is not null)` },
  ],
  properties: {
    kind: p.enum(ActivityKind.items).groups('S1').comment('Kind of its activities.'),
    title: p.string().length(200).groups('S1').comment('What its activities are called.'),
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
        .index()
        .groups('S1')
        .comment('The partner unit that holds it and looks after it; none when the community itself does.'),
    place: p.string().length(120).nullable().groups('S1').comment('Where it takes place.'),
    capacity: p
      .integer()
      .nullable()
      .groups('S1')
      .comment('How many can take part each time (people); null when there is no limit.'),
    isForChildren: p.boolean().default(false).groups('S1').comment('Whether children take part.'),
    rule: p
      .string()
      .length(200)
      .groups('S1')
      .comment('On which days it is held: a recurrence rule of iCalendar, such as FREQ=WEEKLY;BYDAY=MO,WE.'),
    startTime: p.string().length(5).groups('S1').comment('Time of day in Asia/Shanghai at which it starts: HH:MM.'),
    minutes: p.integer().groups('S1').comment('Length of each activity (minutes).'),
    fromDay: p.date().groups('S1').comment('First day on which it may be held.'),
    untilDay: p.date().nullable().groups('S1').comment('Last day on which it may be held; null when it goes on.'),
    holidayPolicy: p
      .enum(HolidayPolicy.items)
      .default('SKIP')
      .groups('S1')
      .comment('What happens to a date on a public holiday.'),
    isOpenAtOnce: p
      .boolean()
      .default(true)
      .groups('S1')
      .comment('Whether its activities are open for enrolment as soon as they are made.'),
    status: p.enum(SeriesStatus.items).default('ACTIVE').groups('S1').comment('Whether it goes on.'),
    endReason: p.string().length(200).nullable().groups('S1').comment('Why it ended.'),
    madeUntil: p.date().nullable().groups('S1').comment('Day up to which its activities have been made.'),
    searchText: p
      .string()
      .length(400)
      .onCreate(words)
      .onUpdate(words)
      .groups('S1')
      .comment('What a search looks through.'),
  },
});

export class ActivitySeries extends ActivitySeriesSchema.class {
  check(refusals: Refusals): void {
    const { capacity } = this;
    checkLength(refusals, this.minutes, ['minutes']);
    if (capacity != null && capacity < 1) refusals.add('TOO_SMALL', ['capacity'], { least: 1 });
    if (capacity != null && capacity > mostPeople) refusals.add('TOO_LARGE', ['capacity'], { most: mostPeople });
    if (!timePattern.test(this.startTime)) refusals.add('TIME_UNREADABLE', ['startTime']);
    if (this.untilDay && this.untilDay < this.fromDay) refusals.add('ENDS_BEFORE_START', ['untilDay']);
    if (!isRule(this.rule)) refusals.add('RULE_UNREADABLE', ['rule']);
  }

  end(reason: string): void {
    this.requireActive('id');
    this.status = 'ENDED';
    this.endReason = reason;
  }

  requireActive(path: string): void {
    if (this.status !== 'ACTIVE') throw new DomainError('STATE', [path], { state: `SeriesStatus.${this.status}` });
  }
}
ActivitySeriesSchema.setClass(ActivitySeries);
