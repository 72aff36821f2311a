// What waits for the caller: each kind of matter with how many wait, how many of them are late, and the nearest.
import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../kernel/context.ts';
import { requirePermission } from '../../../kernel/mutation.ts';
import { findRows } from '../../../kernel/read/loaders.ts';
import { Json, LocalDate } from '../../../kernel/scalars.ts';
import { both, type RowScope } from '../../../kernel/scope.ts';
import { factsOf, waitingFor, type DueMatter } from './due-matter.ts';
import { DueMatterKind } from './due-matter-kind.ts';
import { dueMatters } from './due-matters.ts';

@ObjectType('DueRecord', { description: 'A record that waits.', simpleResolvers: true })
class DueRecord {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field(() => String, { nullable: true, description: 'What it is called, where that is nothing personal.' })
  title!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'By when it should be done.' })
  dueOn!: string | null;
}

@ObjectType('DueMatter', { description: 'A kind of matter for which the caller answers.', simpleResolvers: true })
class DueMatterShown {
  @Field(() => DueMatterKind.graphql, { description: 'Which kind.' })
  kind!: DueMatterKind;
  @Field(() => String, { description: 'Type of the records.' })
  recordType!: string;
  @Field(() => String, { description: 'Name of their list.' })
  listName!: string;
  @Field(() => Json, {
    description: 'Filter of that list: it gives those that wait in all of the caller’s communities.',
  })
  filter!: unknown;
  @Field(() => String, { description: 'Field of the records that says by when, or since when they wait.' })
  dueField!: string;
  @Field(() => Int, { description: 'How many wait (records).' })
  count!: number;
  @Field(() => Int, { description: 'How many of them are late: they should have been done before today (records).' })
  lateCount!: number;
  @Field(() => [DueRecord], { description: 'The nearest five.' })
  nearest!: readonly DueRecord[];
}

const nearestCount = 5;
const description =
  'What waits for the caller in a community, kind by kind, in the order in which it matters; kinds of which nothing waits are there too, with a count of 0.';

@Resolver()
export class DueMattersResolver {
  @Query(() => [DueMatterShown], { description })
  async dueMatters(
    @Ctx() ctx: Context,
    @Arg('communityId', () => ID, { description: 'The community.' }) communityId: string,
  ): Promise<DueMatterShown[]> {
    requirePermission(ctx, 'notice.read');
    const shown: DueMatterShown[] = [];
    if (!ctx.caller.reach.includes(communityId)) return shown;
    for (const matter of dueMatters) {
      const { caller, rights, clock, services } = ctx;
      const looking = { catalog: services.catalog, caller, rights, today: clock.today(), communityId };
      const scope = waitingFor(matter, looking);
      if (scope !== false) shown.push(await show(ctx, matter, scope));
    }
    return shown;
  }
}

async function show(ctx: Context, matter: DueMatter, scope: RowScope): Promise<DueMatterShown> {
  const today = ctx.clock.today();
  const exposure = ctx.services.catalog.get(matter.record);
  const em = ctx.em.fork({ keepTransactionContext: true }) as EntityManager;
  const count = (where: RowScope): Promise<number> => em.count(exposure.resource.entity, where as never);
  const nearest = await findRows(em, exposure, scope, {
    orderBy: { [matter.dueOn]: 'asc', id: 'asc' },
    limit: nearestCount,
  });
  return {
    ...{ kind: matter.kind, recordType: matter.record, listName: exposure.plural, dueField: matter.dueOn },
    filter: matter.filter(today),
    count: await count(scope),
    lateCount: matter.isSince ? 0 : await count(both(scope, { [matter.dueOn]: { $lt: today } })),
    nearest: nearest.map((row) => ({ id: row.id, ...factsOf(matter, row) })),
  };
}

export const dueMatterOperations = {
  dueMatters: { kind: 'query', permission: 'notice.read', description },
} as const;
