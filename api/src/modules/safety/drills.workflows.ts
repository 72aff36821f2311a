// A drill through its life: planned, moved, held with its timings, reviewed, its findings closed; or cancelled.
import { ArrayMaxSize, IsOptional, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { localDateOf } from '../../kernel/clock.ts';
import { DomainError } from '../../kernel/domain-error.ts';
import { newId } from '../../kernel/id.ts';
import { DateTime } from '../../kernel/scalars.ts';
import { workflow } from '../../kernel/workflow.ts';
import { IsNotBlank, OneRecordInput, ReasonedInput } from '../partners/inputs.ts';
import { lockStanding } from '../partners/lock.ts';
import { PartnerUnit } from '../partners/partner-unit.entity.ts';
import { VolunteerTeam } from '../people/volunteer-team.entity.ts';
import { DrillFinding } from './drill-finding.entity.ts';
import { DrillStepInput, DrillTimingInput } from './drill-inputs.ts';
import { DrillStep } from './drill-step.entity.ts';
import { Drill } from './drill.entity.ts';
import type { EmergencyPlan } from './emergency-plan.entity.ts';
import { EmergencyPlanVersion } from './emergency-plan-version.entity.ts';
import { clean, findHere } from './find-here.ts';

@InputType('PlanDrillInput', { description: 'A drill to come.' })
class PlanDrillInput {
  @IsUUID()
  @Field(() => ID, { description: 'The plan that is tried out.' })
  planId!: string;

  @IsOptional()
  @MaxLength(120)
  @Field(() => String, {
    nullable: true,
    description: 'Name of the drill; that of the plan when left out. At most 120 characters.',
  })
  title?: string | null;

  @Field(() => DateTime, { description: 'When it starts.' })
  startsAt!: Date;

  @IsOptional()
  @Min(1)
  @Max(1440)
  @Field(() => Int, { nullable: true, description: 'Length (minutes); 60 when left out.' })
  minutes?: number | null;

  @IsOptional()
  @MaxLength(120)
  @Field(() => String, { nullable: true, description: 'Where it takes place. At most 120 characters.' })
  place?: string | null;

  @IsOptional()
  @MaxLength(4000)
  @Field(() => String, {
    nullable: true,
    description: 'What is played through; no names of recipients. At most 4000 characters.',
  })
  scenario?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'The partner unit that leads it.' })
  leadUnitId?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'The team of volunteers that leads it.' })
  leadTeamId?: string | null;

  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Field(() => [DrillStepInput], { defaultValue: [], description: 'The steps whose time is taken, in their order.' })
  steps!: DrillStepInput[];
}

export const planDrill = workflow({
  name: 'planDrill',
  description: 'Plans a drill of an emergency plan.',
  may: 'drill.run',
  input: PlanDrillInput,
  gives: { drill: () => Drill },
  async run(ctx, input) {
    const plan = await planFor(ctx, input.planId);
    const community = plan.community.id;
    const unit = await findHere(ctx, PartnerUnit, input.leadUnitId ?? onlyUnit(ctx), 'leadUnitId', community);
    const team = await findHere(ctx, VolunteerTeam, input.leadTeamId, 'leadTeamId', community);
    const isOfOwnUnit = !!unit && ctx.caller.units('drill.run').includes(unit.id);
    if (!ctx.caller.communities('drill.run').includes(community) && !isOfOwnUnit)
      throw new DomainError('NOT_ALLOWED_HERE', ['leadUnitId']);
    const drill = ctx.em.create(Drill, {
      id: newId(),
      title: clean(input.title) ?? plan.name,
      plan: plan.id,
      leadUnit: unit?.id ?? null,
      leadTeam: team?.id ?? null,
      scenario: clean(input.scenario),
      place: clean(input.place),
      startsAt: input.startsAt,
      heldOn: localDateOf(input.startsAt),
      minutes: input.minutes ?? 60,
      community,
    });
    await ctx.em.persist(drill).flush();
    addSteps(ctx, drill, input.steps);
    return { drill };
  },
});

/** Any plan in use that the caller reads can be tried out. */
async function planFor(ctx: Context, id: string): Promise<EmergencyPlan> {
  const plan = (await ctx.loaders.row(
    ctx.services.catalog.get('EmergencyPlan'),
    id,
  )) as unknown as EmergencyPlan | null;
  if (!plan) throw new DomainError('NOT_FOUND', ['planId'], { type: 'EmergencyPlan.$' });
  if (plan.archivedAt) throw new DomainError('ARCHIVED', ['planId']);
  return plan;
}

function onlyUnit(ctx: Context): string | null {
  if (ctx.caller.communities('drill.run').length > 0) return null;
  const [only, ...others] = ctx.caller.units('drill.run');
  return only && others.length === 0 ? only : null;
}

function addSteps(ctx: Context, drill: Drill, steps: readonly DrillStepInput[]): void {
  for (const [index, step] of steps.entries()) {
    const { title, plannedSeconds } = step;
    const made = ctx.em.create(DrillStep, {
      drill: drill.id,
      position: index + 1,
      title: title.trim(),
      plannedSeconds: plannedSeconds ?? null,
      community: drill.community.id,
    });
    ctx.em.persist(made);
  }
}

@InputType('RescheduleDrillInput', { description: 'Another time for a planned drill.' })
class RescheduleDrillInput extends OneRecordInput {
  @Field(() => DateTime, { description: 'When it starts now.' })
  startsAt!: Date;

  @IsOptional()
  @MaxLength(120)
  @Field(() => String, {
    nullable: true,
    description: 'Where it takes place now; the old place stays when left out. At most 120 characters.',
  })
  place?: string | null;
}

export const rescheduleDrill = workflow({
  name: 'rescheduleDrill',
  description: 'Moves a planned drill to another time, and to another place if one is given.',
  may: 'drill.run',
  input: RescheduleDrillInput,
  gives: { drill: () => Drill },
  async run(ctx, input) {
    const drill = await lockStanding(ctx, Drill, 'drill.run', input);
    drill.moveTo(input.startsAt);
    drill.place = clean(input.place) ?? drill.place;
    return { drill };
  },
});

@InputType('CancelDrillInput', { description: 'A drill that does not take place.' })
class CancelDrillInput extends ReasonedInput {}

export const cancelDrill = workflow({
  name: 'cancelDrill',
  description: 'Cancels a planned drill with a reason.',
  may: 'drill.run',
  input: CancelDrillInput,
  gives: { drill: () => Drill },
  async run(ctx, input) {
    const drill = await lockStanding(ctx, Drill, 'drill.run', input);
    drill.cancel(input.reason.trim());
    return { drill };
  },
});

@InputType('HoldDrillInput', { description: 'A drill that took place.' })
class HoldDrillInput extends OneRecordInput {
  @Min(1)
  @Max(100_000)
  @Field(() => Int, { description: 'How many took part (people), named on the roll or not.' })
  participantCount!: number;

  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Field(() => [DrillTimingInput], {
    defaultValue: [],
    description: 'How long its steps took; can be added until the review.',
  })
  timings!: DrillTimingInput[];
}

export const holdDrill = workflow({
  name: 'holdDrill',
  description: 'Says that a drill took place, with how many, and how long its steps took; not before its day.',
  may: 'drill.run',
  input: HoldDrillInput,
  gives: { drill: () => Drill },
  async run(ctx, input) {
    const drill = await lockStanding(ctx, Drill, 'drill.run', input);
    const version = await ctx.em.findOne(EmergencyPlanVersion, { plan: drill.plan.id, status: 'IN_FORCE' });
    drill.hold(ctx.clock.today(), input.participantCount);
    ctx.em.assign(drill, { exercisedVersion: version?.id ?? null });
    await setTimings(ctx, drill, input.timings);
    return { drill };
  },
});

@InputType('RecordDrillTimingsInput', { description: 'How long the steps of a held drill took.' })
class RecordDrillTimingsInput extends OneRecordInput {
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Field(() => [DrillTimingInput], { description: 'How long steps took; those left out stay as they are.' })
  timings!: DrillTimingInput[];
}

export const recordDrillTimings = workflow({
  name: 'recordDrillTimings',
  description: 'Records how long the steps of a held drill took; not once it was reviewed.',
  may: 'drill.run',
  input: RecordDrillTimingsInput,
  gives: { drill: () => Drill },
  async run(ctx, input) {
    const drill = await lockStanding(ctx, Drill, 'drill.run', input);
    drill.require('HELD');
    await setTimings(ctx, drill, input.timings);
    return { drill };
  },
});

async function setTimings(ctx: Context, drill: Drill, timings: readonly DrillTimingInput[]): Promise<void> {
  const steps = await ctx.em.find(DrillStep, { drill: drill.id });
  for (const [index, { stepId, actualSeconds }] of timings.entries()) {
    const step = steps.find(({ id }) => id === stepId);
    if (!step) throw new DomainError('NOT_FOUND', ['timings', index, 'stepId'], { type: 'DrillStep.$' });
    step.actualSeconds = actualSeconds;
  }
}

@InputType('ReviewDrillInput', { description: 'What the review of a held drill found.' })
class ReviewDrillInput extends OneRecordInput {
  @IsNotBlank()
  @MaxLength(4000)
  @Field(() => String, { description: 'What went well and what did not; no names. At most 4000 characters.' })
  summary!: string;
}

export const reviewDrill = workflow({
  name: 'reviewDrill',
  description: 'Records the review of a held drill; from then on day, count, timings and roll no longer change.',
  may: 'drill.run',
  input: ReviewDrillInput,
  gives: { drill: () => Drill },
  async run(ctx, input) {
    const drill = await lockStanding(ctx, Drill, 'drill.run', input);
    drill.review(input.summary.trim(), ctx.caller.actorName, ctx.clock.now());
    return { drill };
  },
});

@InputType('CloseDrillFindingsInput', { description: 'A reviewed drill none of whose findings is open.' })
class CloseDrillFindingsInput extends OneRecordInput {}

export const closeDrillFindings = workflow({
  name: 'closeDrillFindings',
  description: 'Says that no finding of a reviewed drill is open any more; refused while one is.',
  may: 'drill.run',
  input: CloseDrillFindingsInput,
  gives: { drill: () => Drill },
  async run(ctx, input) {
    const drill = await lockStanding(ctx, Drill, 'drill.run', input);
    drill.closeFindings(await ctx.em.count(DrillFinding, { drill: drill.id, status: { $ne: 'CLOSED' } }));
    return { drill };
  },
});
