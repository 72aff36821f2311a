// An activity through its life: planned, opened, moved, resized, held, closed with its evaluation; or cancelled.
import { IsOptional, Max, MaxLength, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { Refusals } from '../../kernel/domain-error.ts';
import { DateTime } from '../../kernel/scalars.ts';
import { workflow } from '../../kernel/workflow.ts';
import { OneRecordInput, ReasonedInput } from '../partners/inputs.ts';
import { Activity } from './activity.entity.ts';
import { clean, SingleActivityFactsInput } from './activity-inputs.ts';
import { mostPeople } from './activity-kind.ts';
import { ActivityEvaluation } from './activity-parts.entity.ts';
import { ActivityEnrolment } from './activity-people.entity.ts';
import { strikeRoll } from './activity-roll.ts';
import { lockActivity } from './activity-rows.ts';
import { makeActivity } from './new-activity.ts';
import { fillFreePlaces } from './places.ts';

@InputType('PlanActivityInput', { description: 'An activity to come.' })
class PlanActivityInput extends SingleActivityFactsInput {
  @Field(() => DateTime, { description: 'When it starts.' })
  startsAt!: Date;

  @Field(() => DateTime, { description: 'When it ends.' })
  endsAt!: Date;

  @IsOptional()
  @Min(1)
  @Max(mostPeople)
  @Field(() => Int, {
    nullable: true,
    description: 'How many can take part (people), helpers apart; left out when there is no limit.',
  })
  capacity?: number | null;
}

export const planActivity = workflow({
  name: 'planActivity',
  description: 'Plans an activity of the community or of a partner unit; nobody can enrol before it is opened.',
  may: 'activity.run',
  input: PlanActivityInput,
  gives: { activity: () => Activity },
  async run(ctx, input) {
    const { activity } = await makeActivity(ctx, input, 'PLANNED');
    return { activity };
  },
});

@InputType('OpenActivityInput', { description: 'A planned activity to open.' })
class OpenActivityInput extends OneRecordInput {}

export const openActivity = workflow({
  name: 'openActivity',
  description: 'Opens a planned activity for enrolment.',
  may: 'activity.run',
  input: OpenActivityInput,
  gives: { activity: () => Activity },
  async run(ctx, input) {
    const activity = await lockActivity(ctx, input);
    activity.open(ctx.clock.now());
    return { activity };
  },
});

@InputType('HoldActivityInput', { description: 'An activity that took place.' })
class HoldActivityInput extends OneRecordInput {}

export const holdActivity = workflow({
  name: 'holdActivity',
  description: 'Says that an activity took place, so that it counts; not before its day.',
  may: 'activity.run',
  input: HoldActivityInput,
  gives: { activity: () => Activity },
  async run(ctx, input) {
    const activity = await lockActivity(ctx, input);
    activity.hold(ctx.clock.today());
    return { activity };
  },
});

@InputType('CancelActivityInput', { description: 'An activity that does not take place, or does not count.' })
class CancelActivityInput extends ReasonedInput {}

export const cancelActivity = workflow({
  name: 'cancelActivity',
  description: 'Cancels an activity with a reason and archives what its roll held; not once it is closed.',
  may: 'activity.run',
  input: CancelActivityInput,
  gives: { activity: () => Activity },
  async run(ctx, input) {
    const activity = await lockActivity(ctx, input);
    activity.cancel(input.reason.trim());
    await strikeRoll(ctx, activity);
    return { activity };
  },
});

@InputType('RescheduleActivityInput', { description: 'Another time for an activity.' })
class RescheduleActivityInput extends OneRecordInput {
  @Field(() => DateTime, { description: 'When it starts now.' })
  startsAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it ends now; its length stays when left out.' })
  endsAt?: Date | null;

  @IsOptional()
  @MaxLength(120)
  @Field(() => String, {
    nullable: true,
    description: 'Where it takes place now; the old place stays when left out. At most 120 characters.',
  })
  place?: string | null;
}

export const rescheduleActivity = workflow({
  name: 'rescheduleActivity',
  description: 'Moves an activity to another time, and to another place if one is given; not once it is closed.',
  may: 'activity.run',
  input: RescheduleActivityInput,
  gives: { activity: () => Activity },
  async run(ctx, input) {
    const activity = await lockActivity(ctx, input);
    activity.moveTo(input.startsAt, input.endsAt ?? null, ctx.clock.today());
    activity.place = clean(input.place) ?? activity.place;
    requireSound(activity);
    return { activity };
  },
});

@InputType('ResizeActivityInput', { description: 'Another number of places at an activity.' })
class ResizeActivityInput extends OneRecordInput {
  @IsOptional()
  @Min(1)
  @Max(mostPeople)
  @Field(() => Int, { nullable: true, description: 'How many can take part from now on (people); null for no limit.' })
  capacity?: number | null;
}

export const resizeActivity = workflow({
  name: 'resizeActivity',
  description: 'Changes the number of places at an activity, never below those taken; whoever waits moves up.',
  may: 'activity.run',
  input: ResizeActivityInput,
  gives: { activity: () => Activity, movedUp: () => [ActivityEnrolment] },
  gift: { movedUp: 'The enrolments that got a place by it, in the order of the queue.' },
  async run(ctx, input) {
    const activity = await lockActivity(ctx, input);
    activity.resize(input.capacity ?? null);
    requireSound(activity);
    return { activity, movedUp: await fillFreePlaces(ctx, activity) };
  },
});

function requireSound(activity: Activity): void {
  const refusals = new Refusals();
  activity.check(refusals);
  refusals.check();
}

const ratingText = (rating: number): string => `How many of those who took part gave it ${rating} of 5 (people).`;

@InputType('CloseActivityInput', { description: 'The evaluation of an activity that took place.' })
export class CloseActivityInput extends OneRecordInput {
  @Min(0)
  @Max(mostPeople)
  @Field(() => Int, { defaultValue: 0, description: ratingText(1) })
  ratedOneCount!: number;

  @Min(0)
  @Max(mostPeople)
  @Field(() => Int, { defaultValue: 0, description: ratingText(2) })
  ratedTwoCount!: number;

  @Min(0)
  @Max(mostPeople)
  @Field(() => Int, { defaultValue: 0, description: ratingText(3) })
  ratedThreeCount!: number;

  @Min(0)
  @Max(mostPeople)
  @Field(() => Int, { defaultValue: 0, description: ratingText(4) })
  ratedFourCount!: number;

  @Min(0)
  @Max(mostPeople)
  @Field(() => Int, { defaultValue: 0, description: ratingText(5) })
  ratedFiveCount!: number;

  @IsOptional()
  @MaxLength(1000)
  @Field(() => String, { nullable: true, description: 'What went well. At most 1000 characters.' })
  wentWell?: string | null;

  @IsOptional()
  @MaxLength(1000)
  @Field(() => String, { nullable: true, description: 'What to do better. At most 1000 characters.' })
  toImprove?: string | null;

  @IsOptional()
  @MaxLength(1000)
  @Field(() => String, { nullable: true, description: 'What those who took part suggested. At most 1000 characters.' })
  suggestion?: string | null;
}

export const closeActivity = workflow({
  name: 'closeActivity',
  description: 'Evaluates an activity that was held and closes it: its roll and its counts no longer change.',
  may: 'activity.run',
  input: CloseActivityInput,
  gives: { activity: () => Activity, activityEvaluation: () => ActivityEvaluation },
  async run(ctx, input) {
    const activity = await lockActivity(ctx, input);
    activity.close();
    return { activity, activityEvaluation: evaluate(ctx, activity, input) };
  },
});

function evaluate(ctx: Context, activity: Activity, input: CloseActivityInput): ActivityEvaluation {
  const { ratedOneCount, ratedTwoCount, ratedThreeCount, ratedFourCount, ratedFiveCount } = input;
  const counts = [ratedOneCount, ratedTwoCount, ratedThreeCount, ratedFourCount, ratedFiveCount];
  const ratingCount = counts.reduce((sum, each) => sum + each, 0);
  const sum = counts.reduce((total, each, index) => total + each * (index + 1), 0);
  const evaluation = ctx.em.create(ActivityEvaluation, {
    ...{ ratedOneCount, ratedTwoCount, ratedThreeCount, ratedFourCount, ratedFiveCount, ratingCount },
    averageRatingTenths: ratingCount === 0 ? null : Math.round((sum * 10) / ratingCount),
    activity: activity.id,
    community: activity.community.id,
    wentWell: clean(input.wentWell),
    toImprove: clean(input.toImprove),
    suggestion: clean(input.suggestion),
    evaluatedOn: ctx.clock.today(),
  });
  ctx.em.persist(evaluation);
  return evaluation as ActivityEvaluation;
}
