// The subscription by which a page hears that something it shows has changed. It tells types and ids only; the page
// reads anew, as itself.
import { Arg, Field, ID, ObjectType, Resolver, Root, Subscription } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import type { Notice } from '../../kernel/changes.ts';
import { requirePermission } from '../../kernel/mutation.ts';

@ObjectType('Change', { description: 'Something has changed; read it anew.' })
class Change {
  @Field(() => [String], { description: 'Types of the records that changed.' })
  types!: readonly string[];
  @Field(() => [ID], { description: 'Ids of the records; empty when there are too many to name.' })
  ids!: readonly string[];
}

interface SubscriptionContext extends Context {
  /** Aborted when the stream has to end: the client left, or its rights changed. */
  readonly ended: AbortSignal;
}

@Resolver()
export class ChangesResolver {
  @Subscription(() => Change, {
    description:
      'Tells when records of the given types change in the caller’s communities. Served at /graphql/stream over SSE.',
    subscribe: ({ args, context }) => follow(context as SubscriptionContext, (args as { types: string[] }).types),
  })
  changed(
    @Root() notice: Notice,
    @Arg('types', () => [String], { description: 'Types to follow; all when the list is empty.' }) types: string[],
  ): Change {
    return { types: notice.types.filter((type) => types.length === 0 || types.includes(type)), ids: notice.ids };
  }
}

/** Refuses at once, and not in the middle of a stream that is open already. */
function follow(ctx: SubscriptionContext, types: readonly string[]): AsyncGenerator<Notice> {
  requirePermission(ctx, 'changes.follow');
  return noticesFor(ctx, types);
}

async function* noticesFor(ctx: SubscriptionContext, types: readonly string[]): AsyncGenerator<Notice> {
  const readable = new Set(
    ctx.services.catalog.exposures.filter((each) => ctx.rights.rows(each) !== false).map((each) => each.name),
  );
  for await (const notice of ctx.services.changes.follow(ctx.ended)) {
    if (notice.community === null || !ctx.caller.reach.includes(notice.community)) continue;
    const told = notice.types.filter((type) => readable.has(type));
    const isWanted = told.some((type) => types.length === 0 || types.includes(type));
    // Ids do not say of which type they are: beside a type that the caller may not read none is named.
    if (isWanted) yield { ...notice, types: told, ids: told.length === notice.types.length ? notice.ids : [] };
  }
}
