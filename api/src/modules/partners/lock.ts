// Taking hold of the record that a workflow is about to change.
import type { EntityClass } from '@mikro-orm/core';
import type { Context } from '../../kernel/context.ts';
import { DomainError } from '../../kernel/domain-error.ts';
import { lockRow } from '../../kernel/resource/writes.ts';

interface Choice {
  readonly id: string;
  readonly expectedVersion?: number | null;
  /** Where in the input the id stands. */
  readonly path?: readonly string[];
}

/** The record, locked until the transaction ends, if the caller reaches it with the permission and it is not archived. */
export async function lockStanding<T extends object>(
  ctx: Context,
  entity: EntityClass<T>,
  permission: string,
  { id, expectedVersion, path = ['id'] }: Choice,
): Promise<T> {
  const exposure = ctx.services.catalog.get(entity.name);
  const row = await lockRow(ctx, exposure, permission, id, expectedVersion, path);
  if (row.archivedAt) throw new DomainError('ARCHIVED', path);
  return row as unknown as T;
}
