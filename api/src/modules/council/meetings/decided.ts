// Whether a meeting has decided anything: what rests on its quorum.
import type { Context } from '../../../kernel/context.ts';
import { DomainError } from '../../../kernel/domain-error.ts';
import type { CommitteeMeeting } from './committee-meeting.entity.ts';
import { Motion } from './motion.entity.ts';
import { Resolution } from './resolution.entity.ts';

export async function hasDecided({ em }: Context, meeting: CommitteeMeeting): Promise<boolean> {
  const motions = await em.count(Motion, { agendaItem: { meeting: meeting.id }, status: { $ne: 'WITHDRAWN' } });
  return motions > 0 || (await em.count(Resolution, { meeting: meeting.id })) > 0;
}

export async function requireNothingDecided(ctx: Context, meeting: CommitteeMeeting): Promise<void> {
  if (await hasDecided(ctx, meeting)) throw new DomainError('MEETING_HAS_DECIDED', ['id']);
}
