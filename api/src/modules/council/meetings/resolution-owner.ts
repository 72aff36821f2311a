// The owner of a resolution: one seat in office, one person or one partner unit of the community.
import type { EntityClass } from '@mikro-orm/core';
import type { Context } from '../../../kernel/context.ts';
import { DomainError } from '../../../kernel/domain-error.ts';
import { isId } from '../../../kernel/id.ts';
import { PartnerUnit } from '../../partners/partner-unit.entity.ts';
import { Person } from '../../people/person.entity.ts';
import { CommitteeSeat } from '../committee-seat.entity.ts';

export interface Owner {
  ownerSeatId?: string | null;
  ownerPersonId?: string | null;
  ownerUnitId?: string | null;
}

interface Owners {
  readonly ownerSeat: string | null;
  readonly ownerPerson: string | null;
  readonly ownerUnit: string | null;
}

export async function ownerFor(
  ctx: Context,
  { ownerSeatId, ownerPersonId, ownerUnitId }: Owner,
  community: string,
): Promise<Owners> {
  const named = [ownerSeatId, ownerPersonId, ownerUnitId].filter(Boolean);
  if (named.length === 0) throw new DomainError('REQUIRED', ['ownerSeatId']);
  if (named.length > 1) throw new DomainError('ONE_OWNER', ['ownerSeatId']);
  const seat = await findOwner(ctx, CommitteeSeat, ownerSeatId, 'ownerSeatId', community);
  if (seat?.until && seat.until < ctx.clock.today())
    throw new DomainError('SEAT_ENDED', ['ownerSeatId'], { until: seat.until });
  const person = await findOwner(ctx, Person, ownerPersonId, 'ownerPersonId', community);
  const unit = await findOwner(ctx, PartnerUnit, ownerUnitId, 'ownerUnitId', community);
  return { ownerSeat: seat?.id ?? null, ownerPerson: person?.id ?? null, ownerUnit: unit?.id ?? null };
}

async function findOwner<T extends object>(
  ctx: Context,
  entity: EntityClass<T>,
  id: string | null | undefined,
  field: string,
  community: string,
): Promise<T | null> {
  if (!id) return null;
  const exposure = ctx.services.catalog.get(entity.name);
  const found = isId(id) ? await ctx.loaders.row(exposure, id) : null;
  if (!found) throw new DomainError('NOT_FOUND', [field], { type: `${entity.name}.$` });
  if (found.archivedAt) throw new DomainError('ARCHIVED', [field]);
  if ((found.community as { id: string } | undefined)?.id !== community)
    throw new DomainError('OTHER_COMMUNITY', [field]);
  return found as unknown as T;
}
