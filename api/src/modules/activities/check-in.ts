// Checking in with the code on the screen of an activity: the code for those who run it, the check-in for whoever scans it.
import { IsNotEmpty, MaxLength } from 'class-validator';
import { Arg, Ctx, Field, ID, InputType, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { DomainError } from '../../kernel/domain-error.ts';
import { isId } from '../../kernel/id.ts';
import { requirePermission } from '../../kernel/mutation.ts';
import { DateTime } from '../../kernel/scalars.ts';
import { workflow } from '../../kernel/workflow.ts';
import { Person } from '../people/person.entity.ts';
import { Activity } from './activity.entity.ts';
import { ageBandOf } from './activity-kind.ts';
import { ActivityAttendance, ActivityEnrolment } from './activity-people.entity.ts';
import { putOnRoll, recount, type Present } from './activity-roll.ts';
import { lockActivityOf, reachAt } from './activity-rows.ts';
import { readToken, tokenSeconds, writeToken } from './check-in-token.ts';
import { withVolunteer } from './who-comes.ts';
import { presentBy } from './who-was-there.ts';

@ObjectType('ActivityCheckInCode', {
  description: 'A code for the screen of an activity, good for a few minutes.',
  simpleResolvers: true,
})
class ActivityCheckInCode {
  @Field(() => String, { description: 'What checkInToActivity takes.' })
  token!: string;

  @Field(() => DateTime, { description: 'Until when it can be used.' })
  expiresAt!: Date;
}

const description =
  'A fresh code for the screen of an activity on its day, good for a few minutes; null for whoever does not run the activity, and on other days.';

@Resolver()
export class CheckInResolver {
  @Query(() => ActivityCheckInCode, { nullable: true, description })
  async activityCheckInCode(
    @Ctx() ctx: Context,
    @Arg('activityId', () => ID, { description: 'The activity.' }) activityId: string,
  ): Promise<ActivityCheckInCode | null> {
    requirePermission(ctx, 'activity.run');
    const exposure = ctx.services.catalog.get('Activity');
    const row = isId(activityId) ? await ctx.loaders.row(exposure, activityId) : null;
    const activity = row as unknown as Activity | null;
    if (!activity || activity.archivedAt || reachAt(ctx, 'activity.run', activity) === 'NONE') return null;
    if (activity.heldOn !== ctx.clock.today() || !['OPEN', 'HELD'].includes(activity.status)) return null;
    const expiresAt = new Date(ctx.clock.now().getTime() + tokenSeconds * 1000);
    return { token: writeToken(ctx.services.keyFor('check-in'), { activityId: activity.id, expiresAt }), expiresAt };
  }
}

export const checkInOperations = {
  activityCheckInCode: { kind: 'query', permission: 'activity.run', description },
} as const;

@InputType('CheckInToActivityInput', { description: 'The code that was scanned from the screen of an activity.' })
class CheckInToActivityInput {
  @IsNotEmpty()
  @MaxLength(100)
  @Field(() => String, { description: 'The code.' })
  token!: string;
}

export const checkInToActivity = workflow({
  name: 'checkInToActivity',
  description:
    'Checks oneself in to an activity on its day, with the code on its screen; a second time changes nothing.',
  may: 'activity.check-in',
  input: CheckInToActivityInput,
  gives: { activityAttendance: () => ActivityAttendance, activity: () => Activity },
  async run(ctx, input) {
    const read = readToken(ctx.services.keyFor('check-in'), input.token.trim());
    const seen = read ? await ctx.em.findOne(Activity, { id: read.activityId, archivedAt: null }) : null;
    if (!read || !seen) throw new DomainError('CHECK_IN_CODE_UNKNOWN', ['token']);
    if (read.expiresAt < ctx.clock.now()) throw new DomainError('CHECK_IN_CODE_OLD', ['token']);
    const activity = await lockActivityOf(ctx, { activity: { id: seen.id } });
    activity.requireRecordable(ctx.clock.today(), 'token');
    if (activity.heldOn < ctx.clock.today()) throw new DomainError('CHECK_IN_CODE_OLD', ['token']);
    const activityAttendance = await putOnRoll(ctx, activity, await myself(ctx, activity), ['token']);
    await recount(ctx, activity);
    return { activityAttendance, activity };
  },
});

/** Whoever is enrolled comes as enrolled; others of the community come to take part. */
async function myself(ctx: Context, activity: Activity): Promise<Present> {
  const id = ctx.caller.personId ?? null;
  const where = { id, community: activity.community.id, archivedAt: null, fullName: { $ne: null } } as const;
  const person = id ? ((await ctx.em.findOne(Person, where)) as Person | null) : null;
  if (!person) throw new DomainError('NOBODY_BEHIND_ACCOUNT', ['token']);
  const live = { activity: activity.id, person: person.id, status: { $ne: 'WITHDRAWN' } } as const;
  const enrolment = await ctx.em.findOne(ActivityEnrolment, live, { populate: ['person', 'volunteer'] });
  if (enrolment) return { ...presentBy(enrolment as ActivityEnrolment, {}), method: 'QR_CODE' };
  const { volunteer, name } = await withVolunteer(ctx, person);
  const ageBand = ageBandOf(person.birthDate, activity.heldOn);
  return { role: 'PARTICIPANT', person, volunteer, enrolment: null, name, ageBand, minutes: null, method: 'QR_CODE' };
}
