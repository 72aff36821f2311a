// What an input points to: there for the caller, in use, and of the same community.
import type { EntityClass } from '@mikro-orm/core';
import type { Context } from '../../kernel/context.ts';
import { DomainError } from '../../kernel/domain-error.ts';

export async function findHere<T extends object>(
  ctx: Context,
  entity: EntityClass<T>,
  id: string | null | undefined,
  field: string,
  community: string,
): Promise<T | null> {
  if (!id) return null;
  const found = await ctx.loaders.row(ctx.services.catalog.get(entity.name), id);
  const isHere = (found as { community?: { id: string } } | null)?.community?.id === community;
  if (!found || !isHere) throw new DomainError('NOT_FOUND', [field], { type: `${entity.name}.$` });
  if (found.archivedAt) throw new DomainError('ARCHIVED', [field]);
  return found as unknown as T;
}

/** Text without the space around it; text of nothing is none. */
export function clean(text: string | null | undefined): string | null {
  return text?.trim() || null;
}
