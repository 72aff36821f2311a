// The activities that a series makes: those that are missing in a window of days, and never one twice.
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../../kernel/clock.ts';
import { Activity } from './activity.entity.ts';
import { ActivitySeriesException } from './activity-parts.entity.ts';
import type { ActivitySeries } from './activity-series.entity.ts';
import { occurrencesOf, type Occurrence } from './recurrence.ts';

interface Window {
  readonly from: string;
  readonly until: string;
}

export async function datesOf(em: EntityManager, series: ActivitySeries, window: Window): Promise<Occurrence[]> {
  const exceptions = await em.find(ActivitySeriesException, { series: series.id, archivedAt: null });
  return occurrencesOf(series, window, new Set(exceptions.map(({ day }) => day)));
}

/** Makes what is missing from today on. The series must be locked. */
export async function makeMissing(
  em: EntityManager,
  clock: Clock,
  series: ActivitySeries,
  until: string,
): Promise<Activity[]> {
  const window = { from: clock.today(), until };
  const dates = await datesOf(em, series, window);
  const standing = await em.find(Activity, { series: series.id, seriesDay: { $gte: window.from } });
  const made = new Set(standing.map(({ seriesDay }) => seriesDay));
  const missing = dates.filter(
    ({ day, seriesDay }) => day && !made.has(seriesDay) && startOf(series, day) > clock.now(),
  );
  const activities = missing.map(({ day, seriesDay }) =>
    em.create(Activity, { ...factsOf(series), ...timeOf(series, day!), ...originOf(series, seriesDay) }),
  );
  if (!series.madeUntil || series.madeUntil < until) series.madeUntil = until;
  await em.persist(activities).flush();
  return activities as Activity[];
}

/** What an activity has from its series. */
export function factsOf(series: ActivitySeries) {
  const { title, description, riskStatement, place, capacity } = series;
  return { title, description, riskStatement, place, capacity };
}

function originOf(series: ActivitySeries, seriesDay: string) {
  return {
    series: series.id,
    seriesDay,
    kind: series.kind,
    isForChildren: series.isForChildren,
    hostUnit: series.hostUnit?.id ?? null,
    isHostedByCommunity: !series.hostUnit,
    community: series.community.id,
    status: series.isOpenAtOnce ? ('OPEN' as const) : ('PLANNED' as const),
  };
}

export function startOf({ startTime }: Pick<ActivitySeries, 'startTime'>, day: string): Date {
  return new Date(`${day}T${startTime}:00+08:00`);
}

export function timeOf(series: Pick<ActivitySeries, 'startTime' | 'minutes'>, day: string) {
  const startsAt = startOf(series, day);
  return { startsAt, endsAt: new Date(startsAt.getTime() + series.minutes * 60_000), heldOn: day };
}
