// Who was at an activity: the roll by name, people counted by age band; or the whole activity logged on one page.
import { ArrayMaxSize, IsOptional, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { DomainError } from '../../kernel/domain-error.ts';
import { DateTime, LocalDate } from '../../kernel/scalars.ts';
import { lockRow } from '../../kernel/resource/writes.ts';
import { workflow } from '../../kernel/workflow.ts';
import { ReasonedInput } from '../partners/inputs.ts';
import { Activity } from './activity.entity.ts';
import { HeadcountInput, SingleActivityFactsInput } from './activity-inputs.ts';
import { AgeBand, mostPeople } from './activity-kind.ts';
import { ActivityAttendance } from './activity-people.entity.ts';
import { countPeople, putOnRoll, recount } from './activity-roll.ts';
import { lockActivity, lockActivityOf } from './activity-rows.ts';
import { makeActivity } from './new-activity.ts';
import { ActivityRollEntryInput } from './roll-entry.ts';
import { linesOfHelpers, takeOff, whoWasThere } from './who-was-there.ts';

const mostEntries = 300;
const helperText =
  'A pasted list of the full names of volunteers who helped, such as 张三;李四(0008), with the last four digits of the phone between namesakes. At most 20000 characters.';

@InputType('RecordActivityRollInput', { description: 'The roll of an activity, or a part of it.' })
class RecordActivityRollInput {
  @IsUUID()
  @Field(() => ID, { description: 'The activity.' })
  activityId!: string;

  @IsOptional()
  @ArrayMaxSize(mostEntries)
  @ValidateNested({ each: true })
  @Field(() => [ActivityRollEntryInput], { nullable: true, description: 'Lines one by one, at most 300.' })
  entries?: ActivityRollEntryInput[] | null;

  @IsOptional()
  @MaxLength(20_000)
  @Field(() => String, { nullable: true, description: helperText })
  helperText?: string | null;
}

export const recordActivityRoll = workflow({
  name: 'recordActivityRoll',
  description:
    'Records by name who was at an activity, from its day on until it is closed; each person once, and a repeat makes no doubles.',
  may: 'activity.run',
  input: RecordActivityRollInput,
  gives: { activity: () => Activity, activityAttendances: () => [ActivityAttendance] },
  gift: { activityAttendances: 'The lines that stand on the roll by this call.' },
  async run(ctx, input) {
    const activity = await lockActivity(ctx, { id: input.activityId, path: 'activityId' });
    activity.requireRecordable(ctx.clock.today(), 'activityId');
    if (!input.entries?.length && !input.helperText?.trim()) throw new DomainError('REQUIRED', ['entries']);
    const activityAttendances = await recordRoll(ctx, activity, input.entries ?? [], input.helperText);
    await recount(ctx, activity);
    return { activity, activityAttendances };
  },
});

async function recordRoll(
  ctx: Context,
  activity: Activity,
  entries: readonly ActivityRollEntryInput[],
  text: string | null | undefined,
): Promise<ActivityAttendance[]> {
  const lines: ActivityAttendance[] = [];
  for (const [index, entry] of entries.entries()) {
    const path = ['entries', index];
    const present = await whoWasThere(ctx, activity, entry, path);
    if (entry.isPresent) lines.push(await putOnRoll(ctx, activity, present, path));
    else await takeOff(ctx, activity, present);
  }
  const helpers = await linesOfHelpers(ctx, activity, text ?? '');
  for (const [index, helper] of helpers.entries())
    lines.push(await putOnRoll(ctx, activity, helper, ['helperText', index]));
  return [...new Set(lines)];
}

@InputType('RemoveActivityAttendanceInput', { description: 'A line of a roll that stands there by mistake.' })
class RemoveActivityAttendanceInput extends ReasonedInput {}

export const removeActivityAttendance = workflow({
  name: 'removeActivityAttendance',
  description: 'Takes a line off the roll of an activity that is not closed yet; it stays on record in the archive.',
  may: 'activity.run',
  input: RemoveActivityAttendanceInput,
  gives: { activityAttendance: () => ActivityAttendance },
  async run(ctx, input) {
    const seen = await ctx.em.findOne(ActivityAttendance, input.id);
    const activity = seen ? await lockActivityOf(ctx, seen as ActivityAttendance) : null;
    const exposure = ctx.services.catalog.get('ActivityAttendance');
    const row = await lockRow(ctx, exposure, 'activity.run', input.id, input.expectedVersion);
    activity!.requireNotClosed('id');
    row.archivedAt ??= ctx.clock.now();
    await recount(ctx, activity!);
    return { activityAttendance: row as unknown as ActivityAttendance };
  },
});

const countsText = 'How many of each age band, besides those who are named; a band that is left out stays.';

@InputType('RecordActivityHeadcountInput', { description: 'How many people were at an activity, by age band.' })
class RecordActivityHeadcountInput {
  @IsUUID()
  @Field(() => ID, { description: 'The activity.' })
  activityId!: string;

  @ArrayMaxSize(AgeBand.items.length)
  @ValidateNested({ each: true })
  @Field(() => [HeadcountInput], { description: countsText })
  counts!: HeadcountInput[];
}

export const recordActivityHeadcount = workflow({
  name: 'recordActivityHeadcount',
  description: 'Records how many people of each age band were at an activity, besides those who are named.',
  may: 'activity.run',
  input: RecordActivityHeadcountInput,
  gives: { activity: () => Activity },
  async run(ctx, input) {
    const activity = await lockActivity(ctx, { id: input.activityId, path: 'activityId' });
    activity.requireRecordable(ctx.clock.today(), 'activityId');
    for (const { ageBand, people } of input.counts) await countPeople(ctx, activity, ageBand, { to: people });
    await recount(ctx, activity);
    return { activity };
  },
});

@InputType('CountActivityVisitorsInput', { description: 'People who just came to an activity.' })
class CountActivityVisitorsInput {
  @IsUUID()
  @Field(() => ID, { description: 'The activity.' })
  activityId!: string;

  @Field(() => AgeBand.graphql, { defaultValue: 'UNKNOWN', description: 'How old they are.' })
  ageBand!: AgeBand;

  @Min(-mostPeople)
  @Max(mostPeople)
  @Field(() => Int, { defaultValue: 1, description: 'How many more (people); below zero to correct a slip.' })
  people!: number;
}

export const countActivityVisitors = workflow({
  name: 'countActivityVisitors',
  description: 'Counts people as they come to an activity, each once, without names.',
  may: 'activity.count',
  input: CountActivityVisitorsInput,
  gives: { activity: () => Activity },
  async run(ctx, { activityId, ageBand, people }) {
    const activity = await lockActivity(ctx, { id: activityId, permission: 'activity.count', path: 'activityId' });
    activity.requireRecordable(ctx.clock.today(), 'activityId');
    await countPeople(ctx, activity, ageBand, { by: people });
    await recount(ctx, activity);
    return { activity };
  },
});

@InputType('LogActivityInput', { description: 'An activity that took place, with who was there.' })
class LogActivityInput extends SingleActivityFactsInput {
  @Field(() => LocalDate, { nullable: true, description: 'The day on which it took place; follows from startsAt.' })
  heldOn?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it started, if that is known.' })
  startsAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it ended; goes with startsAt.' })
  endsAt?: Date | null;

  @IsOptional()
  @ArrayMaxSize(AgeBand.items.length)
  @ValidateNested({ each: true })
  @Field(() => [HeadcountInput], { nullable: true, description: countsText })
  counts?: HeadcountInput[] | null;

  @IsOptional()
  @ArrayMaxSize(mostEntries)
  @ValidateNested({ each: true })
  @Field(() => [ActivityRollEntryInput], { nullable: true, description: 'People by name, at most 300.' })
  entries?: ActivityRollEntryInput[] | null;

  @IsOptional()
  @MaxLength(20_000)
  @Field(() => String, { nullable: true, description: helperText })
  helperText?: string | null;
}

export const logActivity = workflow({
  name: 'logActivity',
  description:
    'Logs an activity that took place, with who was there, in one step; with an id made by the client it can be sent again safely.',
  may: 'activity.run',
  input: LogActivityInput,
  gives: { activity: () => Activity },
  async run(ctx, input) {
    const { activity, isRepeat } = await makeActivity(ctx, input, 'HELD');
    if (isRepeat) return { activity };
    activity.requireRecordable(ctx.clock.today(), input.startsAt ? 'startsAt' : 'heldOn');
    for (const { ageBand, people } of input.counts ?? []) await countPeople(ctx, activity, ageBand, { to: people });
    await recordRoll(ctx, activity, input.entries ?? [], input.helperText);
    await recount(ctx, activity);
    return { activity };
  },
});
