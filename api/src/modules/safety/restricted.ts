// Opening a restricted text: the look is written down in the same transaction, so no answer goes out without it.
import type { Context } from '../../kernel/context.ts';
import { Incident } from './incident.entity.ts';
import { RestrictedRead } from './restricted-read.entity.ts';
import type { SafeguardingReport } from './safeguarding-report.entity.ts';

export async function recordLook(ctx: Context, of: Incident | SafeguardingReport, reason: string): Promise<void> {
  const { actor, actorName } = ctx.caller;
  const read = ctx.em.create(RestrictedRead, {
    incident: of instanceof Incident ? of.id : null,
    safeguardingReport: of instanceof Incident ? null : of.id,
    actor,
    actorName,
    readAt: ctx.clock.now(),
    reason: reason.trim(),
    community: of.community.id,
  });
  await ctx.em.persist(read).flush();
}
