// Finding what a workflow of a training works on: the session itself, locked, and the unit that provides it.
import { LockMode } from '@mikro-orm/core';
import type { Context } from '../../kernel/context.ts';
import { DomainError } from '../../kernel/domain-error.ts';
import { isId } from '../../kernel/id.ts';
import { lockRow } from '../../kernel/resource/writes.ts';
import { PartnerUnit } from '../partners/partner-unit.entity.ts';
import { TrainingSession } from './training-session.entity.ts';

interface Wanted {
  readonly id: string;
  readonly permission?: string;
  readonly expectedVersion?: number | null;
  readonly path?: string;
}

/** The session, locked until the transaction ends: its seats and its roster have one writer at a time. */
export async function lockSession(ctx: Context, wanted: Wanted): Promise<TrainingSession> {
  const { id, permission = 'training.run', expectedVersion, path = 'id' } = wanted;
  const exposure = ctx.services.catalog.get('TrainingSession');
  const row = await lockRow(ctx, exposure, permission, id, expectedVersion, [path]);
  if (row.archivedAt) throw new DomainError('ARCHIVED', [path]);
  return row as unknown as TrainingSession;
}

/** Locks the session of a row that the caller reaches in its own right. */
export async function lockSessionOf(ctx: Context, row: { session: { id: string } }): Promise<TrainingSession> {
  const options = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
  return ctx.em.findOneOrFail(TrainingSession, row.session.id, options);
}

/** How far a permission goes for the caller where a session belongs: the whole community, its provider, or no further than oneself. */
export type Reach = 'COMMUNITY' | 'UNIT' | 'NONE';

export function reachOf(ctx: Context, permission: string, place: { communityId: string; unitId: string }): Reach {
  const { caller } = ctx;
  if (caller.kind === 'SYSTEM' || caller.communities(permission).includes(place.communityId)) return 'COMMUNITY';
  return caller.units(permission).includes(place.unitId) ? 'UNIT' : 'NONE';
}

/** The unit that is to provide a session: the one named, or the only one for which the caller works. */
export async function providerFor(ctx: Context, given: string | null | undefined): Promise<PartnerUnit> {
  const path = ['providerUnitId'];
  const id = given ?? onlyUnit(ctx);
  if (!id) throw new DomainError('REQUIRED', path);
  const unit = isId(id) ? await findUnit(ctx, id) : null;
  if (!unit) throw new DomainError('NOT_FOUND', path);
  if (unit.archivedAt) throw new DomainError('ARCHIVED', path);
  const reach = reachOf(ctx, 'training.run', { communityId: unit.community.id, unitId: unit.id });
  if (reach === 'NONE') throw new DomainError('NOT_ALLOWED_HERE', path);
  return unit;
}

/** One's own unit is there even for a program that may not read partner units. */
async function findUnit(ctx: Context, id: string): Promise<PartnerUnit | null> {
  if (ctx.caller.units('training.run').includes(id)) return ctx.em.findOne(PartnerUnit, id);
  return (await ctx.loaders.row(ctx.services.catalog.get('PartnerUnit'), id)) as unknown as PartnerUnit | null;
}

function onlyUnit(ctx: Context): string | null {
  const [only, ...others] = ctx.caller.units('training.run');
  return only && others.length === 0 ? only : null;
}
