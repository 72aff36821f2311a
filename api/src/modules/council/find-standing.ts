// Finding what a workflow of the council points to.
import type { EntityClass } from '@mikro-orm/core';
import type { Context } from '../../kernel/context.ts';
import { DomainError } from '../../kernel/domain-error.ts';

/** A record that the caller may read and that is not archived. */
export async function findStanding<T extends object>(
  ctx: Context,
  entity: EntityClass<T>,
  id: string,
  field: string,
): Promise<T> {
  const found = await ctx.loaders.row(ctx.services.catalog.get(entity.name), id);
  if (!found) throw new DomainError('NOT_FOUND', [field], { type: `${entity.name}.$` });
  if (found.archivedAt) throw new DomainError('ARCHIVED', [field]);
  return found as unknown as T;
}
