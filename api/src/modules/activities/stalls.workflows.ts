// Stalls of a fair: set up, and counted on phones as people are served. Whoever comes to several stalls is one person and
// several person-times.
import { IsOptional, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { DomainError } from '../../kernel/domain-error.ts';
import { isId } from '../../kernel/id.ts';
import { workflow } from '../../kernel/workflow.ts';
import { IsNotBlank, ReasonedInput } from '../partners/inputs.ts';
import { lockStanding } from '../partners/lock.ts';
import { Activity } from './activity.entity.ts';
import { AgeBand, ageBandOf } from './activity-kind.ts';
import { ActivityStall } from './activity-parts.entity.ts';
import { ActivityAttendance } from './activity-people.entity.ts';
import { countPeople, putOnRoll, recount } from './activity-roll.ts';
import { lockActivity, lockActivityOf, reachAt, unitOf } from './activity-rows.ts';
import { personOnFile, withVolunteer } from './who-comes.ts';

const mostVisitsAtOnce = 1000;

@InputType('AddActivityStallInput', { description: 'A stall of an activity.' })
class AddActivityStallInput {
  @IsUUID()
  @Field(() => ID, { description: 'The activity.' })
  activityId!: string;

  @IsNotBlank()
  @MaxLength(60)
  @Field(() => String, { description: 'What is offered there. At most 60 characters.' })
  name!: string;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'The partner unit that looks after it.' })
  partnerUnitId?: string | null;
}

export const addActivityStall = workflow({
  name: 'addActivityStall',
  description: 'Adds a stall to an activity that is not closed.',
  may: 'activity.run',
  input: AddActivityStallInput,
  gives: { activityStall: () => ActivityStall },
  async run(ctx, input) {
    const activity = await lockActivity(ctx, { id: input.activityId, path: 'activityId' });
    activity.requireNotClosed('activityId');
    const unitId = input.partnerUnitId;
    const unit = unitId ? await unitOf(ctx, activity.community.id, unitId, ['partnerUnitId']) : null;
    const position = (await ctx.em.count(ActivityStall, { activity: activity.id })) + 1;
    const facts = { activity: activity.id, community: activity.community.id, name: input.name.trim(), position };
    const activityStall = ctx.em.create(ActivityStall, { ...facts, partnerUnit: unit?.id ?? null });
    await ctx.em.persist(activityStall).flush();
    return { activityStall };
  },
});

@InputType('RemoveActivityStallInput', { description: 'A stall that is not there after all, and why.' })
class RemoveActivityStallInput extends ReasonedInput {}

export const removeActivityStall = workflow({
  name: 'removeActivityStall',
  description: 'Takes a stall out of an activity that is not closed; what was counted at it counts no more.',
  may: 'activity.run',
  input: RemoveActivityStallInput,
  gives: { activityStall: () => ActivityStall },
  async run(ctx, input) {
    const activity = await activityOfStall(ctx, input.id);
    const activityStall = await lockStanding(ctx, ActivityStall, 'activity.run', input);
    activity!.requireNotClosed('id');
    activityStall.archivedAt = ctx.clock.now();
    await recount(ctx, activity!);
    return { activityStall };
  },
});

@InputType('CountStallVisitsInput', { description: 'People who were just served at a stall.' })
class CountStallVisitsInput {
  @IsUUID()
  @Field(() => ID, { description: 'The stall.' })
  id!: string;

  @Min(-mostVisitsAtOnce)
  @Max(mostVisitsAtOnce)
  @Field(() => Int, { defaultValue: 1, description: 'How many more (person-times); below zero to correct a slip.' })
  visits!: number;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Whether they come to the fair with it, so that they count as people too; without it they were counted before.',
  })
  areNew!: boolean;

  @Field(() => AgeBand.graphql, { defaultValue: 'UNKNOWN', description: 'How old those are who are new.' })
  ageBand!: AgeBand;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, {
    nullable: true,
    description: 'A person on file who was served: counts once as a person, at however many stalls.',
  })
  personId?: string | null;
}

export const countStallVisits = workflow({
  name: 'countStallVisits',
  description:
    'Counts people as they are served at a stall: every time as a person-time, and each person once for the whole fair.',
  may: 'activity.count',
  input: CountStallVisitsInput,
  gives: { activityStall: () => ActivityStall, activity: () => Activity },
  async run(ctx, input) {
    const activity = await activityOfStall(ctx, input.id);
    const stall = activity ? await ctx.em.findOne(ActivityStall, input.id, { refresh: true }) : null;
    const isVisible = activity && ctx.caller.communities('activity.read').includes(activity.community.id);
    if (!stall || !activity || !isVisible) throw new DomainError('NOT_FOUND', ['id'], { type: 'ActivityStall.$' });
    if (!mayCount(ctx, activity, stall as ActivityStall)) throw new DomainError('NOT_ALLOWED_HERE', ['id']);
    if (stall.archivedAt) throw new DomainError('ARCHIVED', ['id']);
    activity.requireRecordable(ctx.clock.today(), 'id');
    if (stall.visitCount + input.visits < 0)
      throw new DomainError('TOO_SMALL', ['visits'], { least: 0 - stall.visitCount });
    stall.visitCount += input.visits;
    if (input.personId) await serveByName(ctx, activity, input.personId, input.visits);
    else if (input.areNew) await countPeople(ctx, activity, input.ageBand, { by: input.visits });
    await recount(ctx, activity);
    return { activityStall: stall, activity };
  },
});

/** A partner unit counts at the activities that it holds, and at its own stalls wherever they stand. */
function mayCount(ctx: Context, activity: Activity, stall: ActivityStall): boolean {
  const own = stall.partnerUnit && ctx.caller.units('activity.count').includes(stall.partnerUnit.id);
  return !!own || reachAt(ctx, 'activity.count', activity) !== 'NONE';
}

async function serveByName(ctx: Context, activity: Activity, personId: string, visits: number): Promise<void> {
  const person = await personOnFile(ctx, activity, personId, reachAt(ctx, 'activity.run', activity), []);
  const standing = await ctx.em.findOne(ActivityAttendance, {
    activity: activity.id,
    person: person.id,
    archivedAt: null,
  });
  const { volunteer, name } = await withVolunteer(ctx, person);
  const ageBand = ageBandOf(person.birthDate, activity.heldOn);
  const present = { person, volunteer, enrolment: null, name, ageBand, minutes: null, method: 'ROLL' } as const;
  const line = standing ?? (await putOnRoll(ctx, activity, { ...present, role: 'PARTICIPANT' }, ['personId']));
  line.stallVisitCount = Math.max(0, line.stallVisitCount + visits);
}

/** The activity is locked before its stalls, as everywhere. */
async function activityOfStall(ctx: Context, id: string): Promise<Activity | null> {
  const seen = isId(id) ? await ctx.em.findOne(ActivityStall, id) : null;
  return seen ? lockActivityOf(ctx, seen as ActivityStall) : null;
}
