// The roll of an activity, under the lock on the activity: who was there by name, each person once, and what is counted.
import type { Context } from '../../kernel/context.ts';
import { DomainError, type ErrorPath } from '../../kernel/domain-error.ts';
import type { Person } from '../people/person.entity.ts';
import { requireMayServeChildren } from '../people/vetting/serve-children.ts';
import type { Volunteer } from '../people/volunteer.entity.ts';
import type { Activity } from './activity.entity.ts';
import { isChild, type AgeBand } from './activity-kind.ts';
import { ActivityHeadcount, ActivityStall } from './activity-parts.entity.ts';
import {
  ActivityAttendance,
  type ActivityEnrolment,
  type ActivityRole,
  type CheckInMethod,
} from './activity-people.entity.ts';

export interface Present {
  readonly role: ActivityRole;
  readonly person: Person | null;
  readonly volunteer: Volunteer | null;
  readonly enrolment: ActivityEnrolment | null;
  /** Name of whoever is 14 or older; nothing for a child, who stands on the roll by its enrolment. */
  readonly name: string | null;
  readonly ageBand: AgeBand;
  readonly minutes: number | null;
  readonly method: CheckInMethod;
}

/**
 * Puts somebody on the roll who is not there yet; whoever is, keeps their line, and it takes up what is new. Nobody helps
 * among children without a clear record, and no child is named without its enrolment, whoever writes it down.
 */
export async function putOnRoll(
  ctx: Context,
  activity: Activity,
  present: Present,
  path: ErrorPath,
): Promise<ActivityAttendance> {
  const { role, person, volunteer, enrolment, method } = present;
  if (role === 'HELPER' && volunteer && activity.isForChildren)
    requireMayServeChildren(volunteer, activity.heldOn, path);
  const standing = await lineOn(ctx, activity, present);
  const minutes = role === 'HELPER' ? (present.minutes ?? standing?.minutes ?? activity.minutes()) : null;
  const facts = { role, volunteer: volunteer?.id ?? null, minutes, archivedAt: null };
  if (standing) {
    ctx.em.assign(standing, { ...facts, enrolment: enrolment?.id ?? standing.enrolment?.id ?? null });
    return standing;
  }
  if (isChild(present.ageBand) && !enrolment) throw new DomainError('CHILD_BY_NAME', path);
  return ctx.em.create(ActivityAttendance, {
    ...facts,
    activity: activity.id,
    community: activity.community.id,
    person: person?.id ?? null,
    enrolment: enrolment?.id ?? null,
    participantName: present.name,
    ageBand: present.ageBand,
    checkedInAt: ctx.clock.now(),
    method,
  }) as ActivityAttendance;
}

/** The line that somebody has already: by person, by enrolment, or, for a guest of no enrolment, by name. */
async function lineOn(
  ctx: Context,
  activity: Activity,
  { person, enrolment, name }: Present,
): Promise<ActivityAttendance | null> {
  const keys = [
    ...(person ? [{ person: person.id }] : []),
    ...(enrolment ? [{ enrolment: enrolment.id }] : []),
    ...(!person && !enrolment ? [{ person: null, enrolment: null, participantName: name }] : []),
  ];
  return (await ctx.em.findOne(ActivityAttendance, { activity: activity.id, $or: keys })) as ActivityAttendance | null;
}

/** Counts the roll, the headcounts and the stalls anew. */
export async function recount(ctx: Context, activity: Activity): Promise<void> {
  await ctx.em.flush();
  const here = { activity: activity.id, archivedAt: null };
  const [named, helpers, headcounts, stalls] = [
    await ctx.em.count(ActivityAttendance, { ...here, role: 'PARTICIPANT' }),
    await ctx.em.count(ActivityAttendance, { ...here, role: 'HELPER' }),
    await ctx.em.find(ActivityHeadcount, here),
    await ctx.em.find(ActivityStall, here),
  ];
  activity.attendedCount = named + headcounts.reduce((sum, { people }) => sum + people, 0);
  activity.helperCount = helpers;
  activity.visitCount = stalls.reduce((sum, { visitCount }) => sum + visitCount, 0);
}

/** Takes everybody off the roll and strikes the counts; they stay on record in the archive. */
export async function strikeRoll(ctx: Context, activity: Activity): Promise<void> {
  const here = { activity: activity.id, archivedAt: null };
  const rows = [
    ...(await ctx.em.find(ActivityAttendance, here)),
    ...(await ctx.em.find(ActivityHeadcount, here)),
    ...(await ctx.em.find(ActivityStall, here)),
  ];
  for (const row of rows) row.archivedAt = ctx.clock.now();
  Object.assign(activity, { attendedCount: 0, helperCount: 0, visitCount: 0 });
}

/** Sets how many people of a band were counted, or adds to it. */
export async function countPeople(
  ctx: Context,
  activity: Activity,
  ageBand: AgeBand,
  change: { readonly to: number } | { readonly by: number },
): Promise<ActivityHeadcount> {
  const standing = await ctx.em.findOne(ActivityHeadcount, { activity: activity.id, ageBand });
  const before = standing && !standing.archivedAt ? standing.people : 0;
  // A correction never takes away more than was counted.
  const people = 'to' in change ? change.to : Math.max(0, before + change.by);
  if (standing) {
    ctx.em.assign(standing, { people, archivedAt: null });
    return standing as ActivityHeadcount;
  }
  const made = ctx.em.create(ActivityHeadcount, {
    activity: activity.id,
    community: activity.community.id,
    ageBand,
    people,
  });
  await ctx.em.persist(made).flush();
  return made as ActivityHeadcount;
}
