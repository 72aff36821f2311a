// How many attended a session is kept on the session, so that lists and figures need not count rosters; what it delivers
// of a pledge follows.
import type { Context } from '../../kernel/context.ts';
import { countTowardsPledge } from './count-towards-pledge.ts';
import { TrainingAttendance } from './training-attendance.entity.ts';
import type { TrainingSession } from './training-session.entity.ts';

/** Counts the roster anew. The session must be locked. */
export async function recount(ctx: Context, session: TrainingSession): Promise<void> {
  await ctx.em.flush();
  session.attendedCount = await ctx.em.count(TrainingAttendance, {
    session: session.id,
    archivedAt: null,
    result: { $ne: 'ABSENT' },
  });
  await countTowardsPledge(ctx.em, session);
}

/** Takes every line off a roster; they stay on record in the archive. */
export async function strikeAttendances(ctx: Context, session: TrainingSession): Promise<void> {
  const lines = await ctx.em.find(TrainingAttendance, { session: session.id, archivedAt: null });
  for (const line of lines) line.archivedAt = ctx.clock.now();
  session.attendedCount = 0;
  await countTowardsPledge(ctx.em, session);
}
