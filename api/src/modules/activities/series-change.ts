// What a change of a series does to its activities that have not started yet; those before stay as they were.
import { LockMode } from '@mikro-orm/core';
import type { Context } from '../../kernel/context.ts';
import { Refusals } from '../../kernel/domain-error.ts';
import { Activity } from './activity.entity.ts';
import type { ActivitySeries } from './activity-series.entity.ts';
import { fillFreePlaces } from './places.ts';
import { datesOf, factsOf, makeMissing, startOf, timeOf } from './series-activities.ts';
import type { ChangeActivitySeriesInput } from './series-inputs.ts';

type Patch = Omit<ChangeActivitySeriesInput, 'id' | 'expectedVersion' | 'reason'>;
const clearable = ['description', 'riskStatement', 'place', 'capacity', 'untilDay'] as const;
const needed = ['title', 'rule', 'startTime', 'minutes', 'holidayPolicy'] as const;

export async function changeFuture(
  ctx: Context,
  series: ActivitySeries,
  input: ChangeActivitySeriesInput,
): Promise<Activity[]> {
  const today = ctx.clock.today();
  const until = series.madeUntil ?? today;
  const before = await startsOf(ctx, series, until);
  apply(series, input);
  await ctx.em.flush();
  const dates = new Map(
    (await datesOf(ctx.em, series, { from: today, until })).map((date) => [date.seriesDay, date.day]),
  );
  const toCome = await activitiesToCome(ctx, series);
  for (const activity of toCome) {
    const seriesDay = activity.seriesDay!;
    const day = dates.get(seriesDay);
    if (!day) activity.cancel(input.reason.trim());
    else await follow(ctx, series, activity, { day, wasMoved: activity.startsAt?.getTime() !== before.get(seriesDay) });
  }
  return [...toCome, ...(await makeMissing(ctx.em, ctx.clock, series, until))];
}

/** When each date was to start before the change: an activity that starts otherwise was moved by itself. */
async function startsOf(ctx: Context, series: ActivitySeries, until: string): Promise<Map<string, number>> {
  const dates = await datesOf(ctx.em, series, { from: ctx.clock.today(), until });
  return new Map(dates.flatMap(({ seriesDay, day }) => (day ? [[seriesDay, startOf(series, day).getTime()]] : [])));
}

function apply(series: ActivitySeries, input: Patch): void {
  const refusals = new Refusals();
  for (const key of needed) {
    const value = typeof input[key] === 'string' ? input[key].trim() : input[key];
    if (value === undefined) continue;
    if (value === null || value === '') refusals.add('REQUIRED', [key]);
    else Object.assign(series, { [key]: value });
  }
  for (const key of clearable) {
    const value = typeof input[key] === 'string' ? input[key].trim() || null : input[key];
    if (value !== undefined) Object.assign(series, { [key]: value });
  }
  series.check(refusals);
  refusals.check();
}

async function follow(
  ctx: Context,
  series: ActivitySeries,
  activity: Activity,
  { day, wasMoved }: { day: string; wasMoved: boolean },
): Promise<void> {
  Object.assign(activity, factsOf(series), wasMoved ? {} : timeOf(series, day));
  const refusals = new Refusals();
  activity.check(refusals);
  refusals.check();
  await fillFreePlaces(ctx, activity);
}

async function activitiesToCome(ctx: Context, series: ActivitySeries): Promise<Activity[]> {
  const found = await ctx.em.find(
    Activity,
    { series: series.id, archivedAt: null, status: { $in: ['PLANNED', 'OPEN'] }, startsAt: { $gt: ctx.clock.now() } },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  return found as Activity[];
}
