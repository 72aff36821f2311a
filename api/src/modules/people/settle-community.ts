// The community in which a workflow makes something new.
import type { Context } from '../../kernel/context.ts';
import { DomainError } from '../../kernel/domain-error.ts';

/** The community that is named, if the permission holds there; otherwise the only one in which it holds. */
export function settleCommunity(ctx: Context, permission: string, given: string | null | undefined): string {
  const own = ctx.caller.communities(permission);
  if (given) {
    if (!own.includes(given)) throw new DomainError('NOT_ALLOWED_HERE', ['communityId']);
    return given;
  }
  const [only, ...others] = own;
  if (!only || others.length > 0) throw new DomainError('REQUIRED', ['communityId']);
  return only;
}
