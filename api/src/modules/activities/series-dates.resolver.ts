// The next dates of a series, thought of or on record, with the reason for each that is left out or moved.
import { Arg, Args, ArgsType, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { Fault } from '../../kernel/domain-error.ts';
import { isId } from '../../kernel/id.ts';
import { requirePermission } from '../../kernel/mutation.ts';
import { LocalDate } from '../../kernel/scalars.ts';
import { daysAfter } from '../partners/days.ts';
import { ActivitySeriesException } from './activity-parts.entity.ts';
import { HolidayPolicy, type ActivitySeries } from './activity-series.entity.ts';
import { isRule, occurrencesOf, SkipReason, type Occurrence, type Recurrence } from './recurrence.ts';

const mostDates = 60;
const mostDaysAhead = 366;

@ObjectType('ActivitySeriesDate', { description: 'A date that the rule of a series gives.', simpleResolvers: true })
class ActivitySeriesDate {
  @Field(() => LocalDate, { description: 'The day that the rule gives.' })
  seriesDay!: string;

  @Field(() => LocalDate, { nullable: true, description: 'The day on which it is held; null when it is left out.' })
  day!: string | null;

  @Field(() => SkipReason.graphql, { nullable: true, description: 'Why it is left out or moved; null when neither.' })
  reason!: SkipReason | null;

  @Field(() => String, { nullable: true, description: 'The public holiday behind it, in the language of the request.' })
  holidayName!: string | null;
}

@ArgsType()
class SeriesDatesArgs {
  @Field(() => String, { description: 'The recurrence rule, as planActivitySeries takes it.' })
  rule!: string;

  @Field(() => LocalDate, { description: 'First day of the series.' })
  fromDay!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day of the series.' })
  untilDay?: string | null;

  @Field(() => HolidayPolicy.graphql, { defaultValue: 'SKIP', description: 'What happens on public holidays.' })
  holidayPolicy!: HolidayPolicy;

  @Field(() => Int, { defaultValue: 12, description: 'How many dates to give, at most 60.' })
  first!: number;
}

const previewText =
  'The next dates of a series that is being thought of, from today or its first day on, within a year, with the reason for each that is left out or moved; nothing for a rule that cannot be read.';
const datesText =
  'The next dates of a series on record, within a year, with the reason for each that is left out or moved.';

@Resolver()
export class SeriesDatesResolver {
  @Query(() => [ActivitySeriesDate], { description: previewText })
  previewActivitySeries(
    @Ctx() ctx: Context,
    @Args(() => SeriesDatesArgs) series: SeriesDatesArgs,
  ): ActivitySeriesDate[] {
    requirePermission(ctx, 'activity.run');
    if (series.rule.length > 200 || !isRule(series.rule)) return [];
    return nextDates(ctx, series, new Set(), series.first);
  }

  @Query(() => [ActivitySeriesDate], { nullable: true, description: datesText })
  async activitySeriesDates(
    @Ctx() ctx: Context,
    @Arg('seriesId', () => ID, { description: 'The series.' }) seriesId: string,
    @Arg('first', () => Int, { defaultValue: 12, description: 'How many dates to give, at most 60.' }) first: number,
  ): Promise<ActivitySeriesDate[] | null> {
    requirePermission(ctx, 'activity.read');
    const exposure = ctx.services.catalog.get('ActivitySeries');
    const row = isId(seriesId) ? await ctx.loaders.row(exposure, seriesId) : null;
    if (!row) return null;
    const exceptions = await ctx.em.find(ActivitySeriesException, { series: row.id, archivedAt: null });
    const out = new Set(exceptions.map(({ day }) => day));
    return nextDates(ctx, row as unknown as ActivitySeries, out, first);
  }
}

function nextDates(ctx: Context, series: Recurrence, out: ReadonlySet<string>, first: number): ActivitySeriesDate[] {
  if (first < 0 || first > mostDates)
    throw new Fault('BAD_REQUEST', 'PAGE_SIZE', { argument: 'first', most: mostDates });
  const today = ctx.clock.today();
  const from = series.fromDay > today ? series.fromDay : today;
  const dates = occurrencesOf(series, { from, until: daysAfter(from, mostDaysAhead) }, out);
  return dates.slice(0, first).map((date) => shown(ctx, date));
}

function shown(ctx: Context, { seriesDay, day, reason, holiday }: Occurrence): ActivitySeriesDate {
  return { seriesDay, day, reason, holidayName: holiday?.[ctx.locale] ?? null };
}

export const seriesDatesOperations = {
  previewActivitySeries: { kind: 'query', permission: 'activity.run', description: previewText },
  activitySeriesDates: { kind: 'query', permission: 'activity.read', description: datesText },
} as const;
