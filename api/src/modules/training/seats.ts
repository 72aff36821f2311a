// Seats of a training session, under the lock on the session: taken, given back, and passed on to who waits.
import type { Context } from '../../kernel/context.ts';
import { TrainingEnrolment } from './training-enrolment.entity.ts';
import type { TrainingSession } from './training-session.entity.ts';

/** Gives free seats to those who wait, in the order in which they came. */
export async function fillFreeSeats(ctx: Context, session: TrainingSession): Promise<TrainingEnrolment[]> {
  if (session.isFull() || session.status !== 'OPEN') return [];
  const free = session.seats == null ? undefined : session.seats - session.takenSeats;
  await ctx.em.flush();
  const queue = await ctx.em.find(
    TrainingEnrolment,
    { session: session.id, status: 'WAITING', archivedAt: null },
    { orderBy: { enrolledAt: 'asc', id: 'asc' }, limit: free, refresh: true },
  );
  for (const enrolment of queue) enrolment.status = 'ENROLLED';
  session.takenSeats += queue.length;
  return queue;
}
