// The one calendar: trainings, drills, activities and meetings of a community, those that the caller may read.
import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../../kernel/context.ts';
import { Fault } from '../../../kernel/domain-error.ts';
import { requirePermission } from '../../../kernel/mutation.ts';
import { DateTime, LocalDate } from '../../../kernel/scalars.ts';
import { daysAfter } from '../../partners/days.ts';
import { calendarEntriesOf, movableOf } from './calendar-entries.ts';
import { CalendarKind } from './calendar-source.ts';

@ObjectType('CalendarEntry', { description: 'An event in the calendar.', simpleResolvers: true })
class CalendarEntry {
  @Field(() => ID, { description: 'Id of the record.' })
  id!: string;
  @Field(() => CalendarKind.graphql, { description: 'What it is.' })
  kind!: CalendarKind;
  @Field(() => String, { description: 'Type of the record.' })
  recordType!: string;
  @Field(() => String, { description: 'Name of the list in which the record stands.' })
  listName!: string;
  @Field(() => String, { description: 'What it is called.' })
  title!: string;
  @Field(() => LocalDate, { description: 'Its day.' })
  on!: string;
  @Field(() => DateTime, { nullable: true, description: 'When it starts; null when only the day is known.' })
  startsAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When it ends; null when that is not known.' })
  endsAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Where it takes place.' })
  place!: string | null;
  @Field(() => String, { description: 'Where it stands, as in the status of the record.' })
  status!: string;
  @Field(() => Boolean, { description: 'Whether it was cancelled.' })
  isCancelled!: boolean;
  @Field(() => Boolean, { description: 'Whether the caller may move it to another time now.' })
  isMovable!: boolean;
  @Field(() => Int, { description: 'Version of the record, to be sent along when it is moved.' })
  version!: number;
}

const longestDays = 400;
const description =
  'Trainings, drills, activities and meetings of a community within some days, those that the caller may read, in the order of time.';

@Resolver()
export class CalendarResolver {
  @Query(() => [CalendarEntry], { description })
  async calendarEntries(
    @Ctx() ctx: Context,
    @Arg('communityId', () => ID, { description: 'The community.' }) communityId: string,
    @Arg('from', () => LocalDate, { description: 'First day.' }) from: string,
    @Arg('until', () => LocalDate, { description: `Last day; at most ${longestDays} days after the first.` })
    until: string,
  ): Promise<CalendarEntry[]> {
    requirePermission(ctx, 'calendar.read');
    if (until > daysAfter(from, longestDays))
      throw new Fault('BAD_REQUEST', 'CALENDAR_TOO_LONG', { days: longestDays });
    const { caller, rights, services } = ctx;
    if (!caller.communities('calendar.read').includes(communityId)) return [];
    const em = ctx.em.fork({ keepTransactionContext: true }) as EntityManager;
    const looking = { em, catalog: services.catalog, caller, rights, communities: [communityId], from, until };
    const entries = await calendarEntriesOf(looking);
    const movable = await movableOf(looking, entries);
    return entries.map((entry) => ({ ...entry, isMovable: movable.has(entry.id) }));
  }
}

export const calendarOperations = {
  calendarEntries: { kind: 'query', permission: 'calendar.read', description },
} as const;
