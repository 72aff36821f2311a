// Places at an activity, under the lock on the activity: taken, given back, and passed on to who waits.
import type { Context } from '../../kernel/context.ts';
import type { Activity } from './activity.entity.ts';
import { ActivityEnrolment } from './activity-people.entity.ts';

/** Gives free places to those who wait, in the order in which they came. */
export async function fillFreePlaces(ctx: Context, activity: Activity): Promise<ActivityEnrolment[]> {
  if (activity.isFull() || activity.status !== 'OPEN') return [];
  const free = activity.capacity == null ? undefined : activity.capacity - activity.takenPlaces;
  await ctx.em.flush();
  const queue = await ctx.em.find(
    ActivityEnrolment,
    { activity: activity.id, status: 'WAITING', archivedAt: null },
    { orderBy: { enrolledAt: 'asc', id: 'asc' }, limit: free, refresh: true },
  );
  for (const enrolment of queue) enrolment.status = 'ENROLLED';
  activity.takenPlaces += queue.length;
  return queue as ActivityEnrolment[];
}

/** Takes an enrolment back; the first who waits moves up to a place that is freed by it. */
export async function giveUp(
  ctx: Context,
  activity: Activity,
  enrolment: ActivityEnrolment,
): Promise<ActivityEnrolment | null> {
  if (enrolment.status === 'ENROLLED' && enrolment.role === 'PARTICIPANT') activity.takenPlaces -= 1;
  enrolment.status = 'WITHDRAWN';
  enrolment.withdrawnAt = ctx.clock.now();
  const [movedUp] = await fillFreePlaces(ctx, activity);
  return movedUp ?? null;
}
