// What the records say of a volunteer in a year: the figures of a nomination, and the grounds drafted from them.
import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Locale } from '../../../kernel/messages.ts';
import { countedStatuses } from '../../activities/activity.entity.ts';
import { VolunteerLevel, type Volunteer } from '../../people/volunteer.entity.ts';
import { LocalDate } from '../../../kernel/scalars.ts';
import type { Figures } from './rank-nominations.ts';

@ObjectType('VolunteerRecord', { description: 'What the records say of a volunteer in a year.', simpleResolvers: true })
export class VolunteerRecord {
  @Field(() => LocalDate, { description: 'Day up to which the records are counted.' })
  recordsUntil!: string;
  @Field(() => VolunteerLevel.graphql, { description: 'Level at present.' })
  level!: VolunteerLevel;
  @Field(() => Boolean, { description: 'Whether this is a silver (older) volunteer.' })
  isSilver!: boolean;
  @Field(() => Int, { description: 'Months since they joined.' })
  serviceMonths!: number;
  @Field(() => Int, { description: 'Trainings attended in the year (person-times).' })
  trainingsAttended!: number;
  @Field(() => Int, { description: 'Activities helped at in the year (person-times).' })
  activitiesHelped!: number;
  @Field(() => Int, { description: 'Volunteers whom they guide (people).' })
  menteeCount!: number;
  @Field(() => Int, { description: 'Of those, who became core volunteers (people).' })
  promotedMenteeCount!: number;
  @Field(() => String, { description: 'Grounds drafted from these figures, in the language of the request.' })
  draftedGrounds!: string;
}

type Counts = Pick<VolunteerRecord, 'trainingsAttended' | 'activitiesHelped' | 'menteeCount' | 'promotedMenteeCount'>;

const countsSql = `
  select
    (select count(*)::int from training_attendance a join training_session s on s.id = a.session_id
      where a.volunteer_id = v.id and a.archived_at is null and s.archived_at is null and a.result <> 'ABSENT'
        and s.status <> 'CANCELLED' and s.held_on between ? and ?) as "trainingsAttended",
    (select count(*)::int from activity_attendance h join activity a on a.id = h.activity_id
      where h.volunteer_id = v.id and h.role = 'HELPER' and h.archived_at is null and a.archived_at is null
        and a.status in (${countedStatuses.map((status) => `'${status}'`).join(', ')}) and a.held_on between ? and ?) as "activitiesHelped",
    (select count(*)::int from volunteer m where m.mentor_id = v.id and m.archived_at is null) as "menteeCount",
    (select count(*)::int from volunteer m where m.mentor_id = v.id and m.archived_at is null
        and m.promoted_to_core_on <= ?) as "promotedMenteeCount"
  from volunteer v where v.id = ?`;

interface Wanted {
  readonly year: number;
  readonly today: string;
  readonly locale: Locale;
}

/** The figures of a year, up to today or to the end of the year. */
export async function recordOf(
  em: EntityManager,
  volunteer: Volunteer,
  { year, today, locale }: Wanted,
): Promise<VolunteerRecord> {
  const lastDay = `${year}-12-31`;
  const recordsUntil = today < lastDay ? today : lastDay;
  const period = [`${year}-01-01`, recordsUntil];
  const values = [...period, ...period, recordsUntil, volunteer.id];
  const [counts] = await em.execute<[Counts]>(countsSql, values);
  const facts = {
    recordsUntil,
    level: volunteer.level,
    isSilver: volunteer.isSilver,
    serviceMonths: volunteer.joinedOn ? monthsBetween(volunteer.joinedOn, recordsUntil) : 0,
    ...counts,
  };
  return { ...facts, draftedGrounds: draft(facts, year, locale) };
}

/** Whole months from one day to another. */
export function monthsBetween(from: string, until: string): number {
  if (until < from) return 0;
  const [year, month, day] = from.split('-').map(Number) as [number, number, number];
  const [toYear, toMonth, toDay] = until.split('-').map(Number) as [number, number, number];
  return (toYear - year) * 12 + toMonth - month - (toDay < day ? 1 : 0);
}

type Facts = Omit<VolunteerRecord, 'draftedGrounds'>;

function draft(facts: Facts, year: number, locale: Locale): string {
  const { serviceMonths, trainingsAttended, activitiesHelped, menteeCount, promotedMenteeCount } = facts;
  const isChinese = locale === 'zh-CN';
  const parts = isChinese
    ? [
        `加入志愿服务满 ${serviceMonths} 个月`,
        trainingsAttended > 0 && `${year} 年参加培训 ${trainingsAttended} 次`,
        activitiesHelped > 0 && `协助活动 ${activitiesHelped} 次`,
        menteeCount > 0 && `带教 ${menteeCount} 人，其中 ${promotedMenteeCount} 人晋升骨干`,
      ]
    : [
        `${serviceMonths} months of service`,
        trainingsAttended > 0 && `${trainingsAttended} trainings attended in ${year}`,
        activitiesHelped > 0 && `helped at ${activitiesHelped} activities`,
        menteeCount > 0 && `guides ${menteeCount} volunteers, of whom ${promotedMenteeCount} became core volunteers`,
      ];
  const told = parts.filter(Boolean);
  return isChinese ? `${told.join('，')}。` : `${told.join('; ')}.`;
}

/** The figures by the names that criteria use. */
export function figuresOf(record: Pick<VolunteerRecord, 'serviceMonths' | keyof Counts>): Figures {
  return {
    SERVICE_MONTHS: record.serviceMonths,
    TRAININGS_ATTENDED: record.trainingsAttended,
    ACTIVITIES_HELPED: record.activitiesHelped,
    MENTEES: record.menteeCount,
    MENTEES_PROMOTED: record.promotedMenteeCount,
  };
}
