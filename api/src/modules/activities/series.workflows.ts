// A series through its life: planned, making its activities, changed for those to come, a day taken out; and ended.
import { LockMode } from '@mikro-orm/core';
import { Field, InputType } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { DomainError, Refusals } from '../../kernel/domain-error.ts';
import { newId } from '../../kernel/id.ts';
import { LocalDate } from '../../kernel/scalars.ts';
import { workflow } from '../../kernel/workflow.ts';
import { daysAfter } from '../partners/days.ts';
import { OneRecordInput, ReasonedInput } from '../partners/inputs.ts';
import { lockStanding } from '../partners/lock.ts';
import { Activity } from './activity.entity.ts';
import { clean } from './activity-inputs.ts';
import { ActivitySeriesException } from './activity-parts.entity.ts';
import { hostFor } from './activity-rows.ts';
import { ActivitySeries } from './activity-series.entity.ts';
import { changeFuture } from './series-change.ts';
import { ChangeActivitySeriesInput, PlanActivitySeriesInput } from './series-inputs.ts';
import { datesOf, makeMissing } from './series-activities.ts';

const mostDaysAhead = 366;

export const planActivitySeries = workflow({
  name: 'planActivitySeries',
  description: 'Plans a series of activities; its activities are made by generateSeriesActivities, and every night.',
  may: 'activity.run',
  input: PlanActivitySeriesInput,
  gives: { activitySeries: () => ActivitySeries },
  async run(ctx, input) {
    const host = await hostFor(ctx, input);
    const earlier = input.id ? await ctx.em.findOne(ActivitySeries, input.id) : null;
    if (earlier) {
      const isRepeat = earlier.title === input.title.trim() && earlier.rule === input.rule.trim();
      if (!isRepeat || earlier.community.id !== host.communityId) throw new DomainError('ID_TAKEN', ['id']);
      return { activitySeries: earlier };
    }
    const { kind, isForChildren, startTime, minutes, fromDay, holidayPolicy, isOpenAtOnce } = input;
    const activitySeries = ctx.em.create(ActivitySeries, {
      ...{ kind, isForChildren, startTime, minutes, fromDay, holidayPolicy, isOpenAtOnce },
      id: input.id ?? newId(),
      community: host.communityId,
      hostUnit: host.unitId,
      title: input.title.trim(),
      description: clean(input.description),
      riskStatement: clean(input.riskStatement),
      place: clean(input.place),
      capacity: input.capacity ?? null,
      rule: input.rule.trim(),
      untilDay: input.untilDay ?? null,
    }) as ActivitySeries;
    requireSound(activitySeries);
    await ctx.em.persist(activitySeries).flush();
    return { activitySeries };
  },
});

function requireSound(series: ActivitySeries): void {
  const refusals = new Refusals();
  series.check(refusals);
  refusals.check();
}

@InputType('GenerateSeriesActivitiesInput', { description: 'Up to which day a series makes its activities.' })
class GenerateSeriesActivitiesInput extends OneRecordInput {
  @Field(() => LocalDate, { description: 'Last day of the window, within a year; it begins today.' })
  until!: string;
}

export const generateSeriesActivities = workflow({
  name: 'generateSeriesActivities',
  description: 'Makes the activities of a series that are missing from today up to a day; a repeat makes no doubles.',
  may: 'activity.run',
  input: GenerateSeriesActivitiesInput,
  gives: { activitySeries: () => ActivitySeries, activities: () => [Activity] },
  gift: { activities: 'The activities that were made.' },
  async run(ctx, input) {
    const activitySeries = await lockStanding(ctx, ActivitySeries, 'activity.run', input);
    activitySeries.requireActive('id');
    const today = ctx.clock.today();
    if (input.until < today) throw new DomainError('ENDS_BEFORE_START', ['until']);
    if (input.until > daysAfter(today, mostDaysAhead))
      throw new DomainError('TOO_FAR_AHEAD', ['until'], { most: mostDaysAhead });
    return { activitySeries, activities: await makeMissing(ctx.em, ctx.clock, activitySeries, input.until) };
  },
});

export const changeActivitySeries = workflow({
  name: 'changeActivitySeries',
  description:
    'Changes a series and those of its activities that have not started: dates that fall away are cancelled with the reason, new ones are made. One that was moved by itself keeps its time.',
  may: 'activity.run',
  input: ChangeActivitySeriesInput,
  gives: { activitySeries: () => ActivitySeries, activities: () => [Activity] },
  gift: { activities: 'The activities that were changed, cancelled or made.' },
  async run(ctx, input) {
    const activitySeries = await lockStanding(ctx, ActivitySeries, 'activity.run', input);
    activitySeries.requireActive('id');
    return { activitySeries, activities: await changeFuture(ctx, activitySeries, input) };
  },
});

@InputType('SkipActivitySeriesDayInput', { description: 'A day that is taken out of a series, and why.' })
class SkipActivitySeriesDayInput extends ReasonedInput {
  @Field(() => LocalDate, { description: 'A day that the rule of the series gives, today or later.' })
  day!: string;
}

export const skipActivitySeriesDay = workflow({
  name: 'skipActivitySeriesDay',
  description: 'Takes a day out of a series; its activity, if it was made and has not started, is cancelled.',
  may: 'activity.run',
  input: SkipActivitySeriesDayInput,
  gives: { activitySeries: () => ActivitySeries, activity: () => Activity },
  gift: { activity: 'The activity of that day, which is cancelled; null when none was made.' },
  async run(ctx, input) {
    const activitySeries = await lockStanding(ctx, ActivitySeries, 'activity.run', input);
    activitySeries.requireActive('id');
    const [date] = await datesOf(ctx.em, activitySeries, { from: input.day, until: input.day });
    if (!date || input.day < ctx.clock.today()) throw new DomainError('NO_DATE_OF_SERIES', ['day']);
    const reason = input.reason.trim();
    const facts = { series: activitySeries.id, community: activitySeries.community.id, day: input.day, reason };
    await ctx.em.persist(ctx.em.create(ActivitySeriesException, facts)).flush();
    const [activity] = await cancelToCome(ctx, { series: activitySeries.id, seriesDay: input.day }, reason);
    return { activitySeries, activity: activity ?? null };
  },
});

@InputType('EndActivitySeriesInput', { description: 'A series that makes no more activities, and why.' })
class EndActivitySeriesInput extends ReasonedInput {}

export const endActivitySeries = workflow({
  name: 'endActivitySeries',
  description: 'Ends a series: it makes no more activities, and those that have not started are cancelled.',
  may: 'activity.run',
  input: EndActivitySeriesInput,
  gives: { activitySeries: () => ActivitySeries, activities: () => [Activity] },
  gift: { activities: 'The activities that were cancelled.' },
  async run(ctx, input) {
    const activitySeries = await lockStanding(ctx, ActivitySeries, 'activity.run', input);
    const reason = input.reason.trim();
    activitySeries.end(reason);
    return { activitySeries, activities: await cancelToCome(ctx, { series: activitySeries.id }, reason) };
  },
});

async function cancelToCome(
  ctx: Context,
  which: { series: string; seriesDay?: string },
  reason: string,
): Promise<Activity[]> {
  const found = await ctx.em.find(
    Activity,
    { ...which, status: { $in: ['PLANNED', 'OPEN'] }, startsAt: { $gt: ctx.clock.now() } },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  for (const activity of found as Activity[]) activity.cancel(reason);
  return found as Activity[];
}
