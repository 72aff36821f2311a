// The entries of the calendar that a caller may read, from all kinds of events, in the order of time.
import type { EntityManager } from '@mikro-orm/postgresql';
import { localDateOf } from '../../../kernel/clock.ts';
import { findRows, type Row } from '../../../kernel/read/loaders.ts';
import type { Rights } from '../../../kernel/read/rights.ts';
import type { Catalog } from '../../../kernel/resource/catalog.ts';
import { rowScope } from '../../../kernel/resource/declaration.ts';
import { both, type Caller, type Condition } from '../../../kernel/scope.ts';
import { calendarSources, type CalendarKind, type CalendarSource } from './calendar-source.ts';

export interface CalendarEntryFacts {
  readonly id: string;
  readonly kind: CalendarKind;
  readonly recordType: string;
  readonly listName: string;
  readonly title: string;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly on: string;
  readonly place: string | null;
  readonly status: string;
  readonly version: number;
  readonly isCancelled: boolean;
  readonly updatedAt: Date;
  readonly createdAt: Date;
  readonly source: CalendarSource;
}

export interface Looking {
  readonly em: EntityManager;
  readonly catalog: Catalog;
  readonly caller: Caller;
  readonly rights: Rights;
  readonly communities: readonly string[];
  /** First and last day. */
  readonly from: string;
  readonly until: string;
}

/** Most entries of one kind that are given for one span. */
const mostOfKind = 1_000;

export async function calendarEntriesOf(looking: Looking): Promise<CalendarEntryFacts[]> {
  const parts = [];
  for (const source of calendarSources) parts.push(...(await entriesOf(looking, source)));
  return parts.sort((a, b) => timeOf(a) - timeOf(b) || a.id.localeCompare(b.id));
}

async function entriesOf(looking: Looking, source: CalendarSource): Promise<CalendarEntryFacts[]> {
  const { catalog, rights, communities, em } = looking;
  const exposure = catalog.get(source.record);
  const where = { community: { $in: [...communities] }, archivedAt: null, ...within(looking, source) };
  const order = { orderBy: { [source.startsAt]: 'asc', id: 'asc' }, limit: mostOfKind };
  const rows = await findRows(em, exposure, both(rights.rows(exposure), where), order);
  return rows.map((row) => entryOf(exposure.plural, source, row));
}

function within({ from, until }: Looking, { startsAt, day }: CalendarSource): Condition {
  if (day) return { [day]: { $gte: from, $lte: until } };
  return { [startsAt]: { $gte: startOf(from), $lt: new Date(startOf(until).getTime() + dayMilliseconds) } };
}

const dayMilliseconds = 86_400_000;

/** The instant at which a day begins in Shanghai, which knows no summer time. */
function startOf(day: string): Date {
  return new Date(`${day}T00:00:00+08:00`);
}

function entryOf(listName: string, source: CalendarSource, row: Row): CalendarEntryFacts {
  const startsAt = row[source.startsAt] as Date | null;
  const status = row.status as string;
  return {
    ...{ id: row.id, kind: source.kind, recordType: source.record, listName, startsAt, status, source },
    title: row[source.title] as string,
    endsAt: endOf(source, row, startsAt),
    on: source.day ? (row[source.day] as string) : localDateOf(startsAt!),
    place: (row[source.place] as string | null) ?? null,
    version: row.version as number,
    isCancelled: source.cancelled.includes(status),
    updatedAt: row.updatedAt as Date,
    createdAt: row.createdAt as Date,
  };
}

function endOf(source: CalendarSource, row: Row, startsAt: Date | null): Date | null {
  if (source.endsAt) return (row[source.endsAt] as Date | null) ?? null;
  const minutes = source.minutes ? (row[source.minutes] as number | null) : null;
  return startsAt && minutes ? new Date(startsAt.getTime() + minutes * 60_000) : null;
}

function timeOf({ startsAt, on }: CalendarEntryFacts): number {
  return (startsAt ?? startOf(on)).getTime();
}

/** Ids of the entries that the caller may move to another time. */
export async function movableOf(
  { em, catalog, caller }: Pick<Looking, 'em' | 'catalog' | 'caller'>,
  entries: readonly CalendarEntryFacts[],
): Promise<ReadonlySet<string>> {
  const movable = new Set<string>();
  for (const source of calendarSources) {
    const ids = entries
      .filter((each) => each.source === source && source.movable.includes(each.status))
      .map(({ id }) => id);
    if (ids.length === 0 || !caller.may(source.moves)) continue;
    const exposure = catalog.get(source.record);
    const scope = both({ id: { $in: ids } }, rowScope(exposure.resource, caller, source.moves, catalog.self));
    for (const { id } of await findRows(em, exposure, scope, { fields: ['id'] })) movable.add(id);
  }
  return movable;
}
