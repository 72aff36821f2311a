// Finding what a workflow of an activity works on: the activity itself, locked, and who holds it.
import { LockMode } from '@mikro-orm/core';
import type { Context } from '../../kernel/context.ts';
import { DomainError } from '../../kernel/domain-error.ts';
import { isId } from '../../kernel/id.ts';
import type { PartnerUnit } from '../partners/partner-unit.entity.ts';
import { lockStanding } from '../partners/lock.ts';
import { settleCommunity } from '../people/settle-community.ts';
import { reachOf, type Reach } from '../training/session-rows.ts';
import { Activity } from './activity.entity.ts';

interface Wanted {
  readonly id: string;
  readonly permission?: string;
  readonly expectedVersion?: number | null;
  readonly path?: string;
}

/** The activity, locked until the transaction ends: its places, its roll and its counts have one writer at a time. */
export function lockActivity(
  ctx: Context,
  { id, permission = 'activity.run', expectedVersion, path = 'id' }: Wanted,
): Promise<Activity> {
  return lockStanding(ctx, Activity, permission, { id, expectedVersion, path: [path] });
}

/** Locks the activity of a row that the caller reaches in its own right. */
export function lockActivityOf(ctx: Context, row: { activity: { id: string } }): Promise<Activity> {
  const options = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
  return ctx.em.findOneOrFail(Activity, row.activity.id, options) as Promise<Activity>;
}

/** How far a permission of the caller goes at an activity: the whole community, its host, or no further than oneself. */
export function reachAt(ctx: Context, permission: string, activity: Activity): Reach {
  return reachOf(ctx, permission, { communityId: activity.community.id, unitId: activity.hostUnit?.id ?? '' });
}

export interface Host {
  readonly communityId: string;
  /** None when the community itself is the host. */
  readonly unitId: string | null;
}

interface GivenHost {
  readonly hostUnitId?: string | null;
  readonly communityId?: string | null;
}

/** Who is to hold an activity: the unit named, the only one for which the caller works, or the community. */
export async function hostFor(ctx: Context, { hostUnitId, communityId }: GivenHost): Promise<Host> {
  const id = hostUnitId ?? onlyUnit(ctx);
  if (!id) return { communityId: settleCommunity(ctx, 'activity.run', communityId), unitId: null };
  const path = ['hostUnitId'];
  const unit = isId(id) ? await findUnit(ctx, id) : null;
  if (!unit) throw new DomainError('NOT_FOUND', path, { type: 'PartnerUnit.$' });
  if (unit.archivedAt) throw new DomainError('ARCHIVED', path);
  const place = { communityId: unit.community.id, unitId: unit.id };
  if (communityId && communityId !== place.communityId) throw new DomainError('OTHER_COMMUNITY', path);
  if (reachOf(ctx, 'activity.run', place) === 'NONE') throw new DomainError('NOT_ALLOWED_HERE', path);
  return place;
}

/** A partner unit of a community that is named beside an activity: as a host more, or at a stall. */
export async function unitOf(
  ctx: Context,
  communityId: string,
  id: string,
  path: readonly (string | number)[],
): Promise<PartnerUnit> {
  const unit = isId(id) ? await findUnit(ctx, id) : null;
  if (unit?.community.id !== communityId) throw new DomainError('NOT_FOUND', path, { type: 'PartnerUnit.$' });
  if (unit.archivedAt) throw new DomainError('ARCHIVED', path);
  return unit;
}

async function findUnit(ctx: Context, id: string): Promise<PartnerUnit | null> {
  return (await ctx.loaders.row(ctx.services.catalog.get('PartnerUnit'), id)) as unknown as PartnerUnit | null;
}

/** Whoever works for one unit and for no community at large plans for that unit. */
function onlyUnit(ctx: Context): string | null {
  const [only, ...others] = ctx.caller.units('activity.run');
  return only && others.length === 0 && ctx.caller.communities('activity.run').length === 0 ? only : null;
}
