// Finding what a workflow of a meeting works on. The meeting is always locked first: its agenda, roll and votes have one
// writer at a time.
import type { EntityClass } from '@mikro-orm/core';
import type { Context } from '../../../kernel/context.ts';
import { DomainError } from '../../../kernel/domain-error.ts';
import { isId } from '../../../kernel/id.ts';
import { lockStanding } from '../../partners/lock.ts';
import { AgendaItem } from './agenda-item.entity.ts';
import { CommitteeMeeting } from './committee-meeting.entity.ts';
import { Motion } from './motion.entity.ts';

interface Choice {
  readonly id: string;
  readonly expectedVersion?: number | null;
  readonly path?: readonly string[];
}

export async function lockMeeting(ctx: Context, permission: string, choice: Choice): Promise<CommitteeMeeting> {
  return lockStanding(ctx, CommitteeMeeting, permission, choice);
}

/** An item of an agenda, with its meeting. */
export async function lockItem(
  ctx: Context,
  permission: string,
  choice: Choice,
): Promise<{ meeting: CommitteeMeeting; item: AgendaItem }> {
  const seen = await findVisible(ctx, AgendaItem, choice);
  const meeting = await lockMeeting(ctx, permission, { id: seen.meeting.id, path: choice.path });
  return { meeting, item: await lockStanding(ctx, AgendaItem, permission, choice) };
}

/** A motion, with its item and its meeting. */
export async function lockMotion(
  ctx: Context,
  permission: string,
  choice: Choice,
): Promise<{ meeting: CommitteeMeeting; motion: Motion }> {
  const seen = await findVisible(ctx, Motion, choice);
  const item = await ctx.em.findOneOrFail(AgendaItem, seen.agendaItem.id);
  const meeting = await lockMeeting(ctx, permission, { id: item.meeting.id, path: choice.path });
  return { meeting, motion: await lockStanding(ctx, Motion, permission, choice) };
}

async function findVisible<T extends object>(
  ctx: Context,
  entity: EntityClass<T>,
  { id, path = ['id'] }: Choice,
): Promise<T> {
  const found = isId(id) ? await ctx.loaders.row(ctx.services.catalog.get(entity.name), id) : null;
  if (!found) throw new DomainError('NOT_FOUND', path, { type: `${entity.name}.$` });
  return found as unknown as T;
}
