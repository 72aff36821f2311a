// Pages: first/after, last/before or offset on one connection; cursors that hold the order values of a row and its id.
import { Fault } from '../domain-error.ts';
import { isId } from '../id.ts';
import { isLocalDate } from '../scalars.ts';
import { followPath, orderEnd, type Catalog, type Exposure, type PathEnd } from '../resource/catalog.ts';
import { at, type Condition } from '../scope.ts';
import { readable } from './conditions.ts';
import type { Rights } from './rights.ts';

export interface ConnectionArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
  readonly offset?: number | null;
  readonly search?: string | null;
  readonly filter?: Readonly<Record<string, unknown>> | null;
  readonly orderBy?: readonly { readonly field: string; readonly direction?: 'ASC' | 'DESC' | null }[] | null;
  readonly includeArchived?: boolean | null;
}

export interface OrderTerm {
  readonly end: PathEnd;
  readonly descending: boolean;
}

export interface Page {
  readonly limit: number;
  readonly offset: number;
  /** Whether the page is read from the end of the list (last/before). */
  readonly backwards: boolean;
  readonly cursor: string | null;
  /** The order as asked for, closed by the id. */
  readonly order: readonly OrderTerm[];
}

export const pageLimits = { size: 25, largest: 100, largestNested: 50, offset: 10_000, orderTerms: 4 } as const;

/** Reads the page out of the arguments of a connection; throws a Fault that names the argument. */
export function pageOf(
  catalog: Catalog,
  rights: Rights,
  exposure: Exposure,
  args: ConnectionArguments,
  nested: boolean,
): Page {
  const largest = nested ? pageLimits.largestNested : pageLimits.largest;
  if (args.first != null && args.last != null) throw new Fault('BAD_REQUEST', 'PAGE_BOTH_ENDS');
  if (args.after != null && args.before != null) throw new Fault('BAD_REQUEST', 'PAGE_BOTH_ENDS');
  const backwards = args.last != null || (args.before != null && args.first == null);
  const limit = args.first ?? args.last ?? pageLimits.size;
  const name = args.last != null ? 'last' : 'first';
  if (limit < 0 || limit > largest) throw new Fault('BAD_REQUEST', 'PAGE_SIZE', { argument: name, most: largest });
  const offset = args.offset ?? 0;
  if (offset < 0 || offset > pageLimits.offset)
    throw new Fault('BAD_REQUEST', 'PAGE_OFFSET', { most: pageLimits.offset });
  const cursor = (backwards ? args.before : args.after) ?? null;
  const wrong = backwards ? args.after : args.before;
  if (wrong != null) throw new Fault('BAD_REQUEST', 'PAGE_CURSOR_SIDE');
  if (cursor !== null && offset > 0) throw new Fault('BAD_REQUEST', 'PAGE_CURSOR_AND_OFFSET');
  return { limit, offset, backwards, cursor, order: orderOf(catalog, rights, exposure, args.orderBy ?? []) };
}

function orderOf(
  catalog: Catalog,
  rights: Rights,
  exposure: Exposure,
  terms: NonNullable<ConnectionArguments['orderBy']>,
): OrderTerm[] {
  if (terms.length > pageLimits.orderTerms)
    throw new Fault('BAD_REQUEST', 'LIST_TOO_LONG', { field: 'orderBy', most: pageLimits.orderTerms });
  const order = terms.map((term) => {
    const end = orderEnd(catalog, exposure, term.field);
    if (!end) throw new Fault('BAD_REQUEST', 'FILTER_UNKNOWN', { field: term.field });
    // An order by a value that is hidden on some rows would tell how it compares: only what is readable everywhere orders.
    if (readable(rights, end, term.field).length > 0)
      throw new Fault('FORBIDDEN', 'FIELD_NOT_READABLE', { field: term.field });
    return { end, descending: term.direction === 'DESC' };
  });
  const last = order.at(-1);
  return [...order, { end: followPath(catalog, exposure, 'id'), descending: last?.descending ?? false }];
}

/** The cursor of a row: its order values as text, in order, the id last. */
export function encodeCursor(values: readonly (string | null)[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

export function decodeCursor(cursor: string, order: readonly OrderTerm[]): (string | null)[] {
  let values: unknown;
  try {
    values = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    values = undefined;
  }
  const fits =
    Array.isArray(values) &&
    values.length === order.length &&
    values.every((value, index) => isCursorValue(value, order[index]!.end)) &&
    isId(values.at(-1));
  if (!fits) throw new Fault('BAD_REQUEST', 'PAGE_CURSOR_UNREADABLE');
  return values as (string | null)[];
}

const cursorInstant = /^(?!0000)\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const largestInteger = 2 ** 31 - 1;

/** Whether a value is one that a cursor of ours could hold: anything else would meet the database, or read two ways. */
function isCursorValue(value: unknown, end: PathEnd): boolean {
  const { kind } = end.field;
  if (value === null) return mayBeNull(end);
  if (typeof value !== 'string') return false;
  if (kind === 'integer') return /^-?\d{1,10}$/.test(value) && Math.abs(Number(value)) <= largestInteger;
  if (kind === 'boolean') return value === 'true' || value === 'false';
  if (kind === 'date') return isLocalDate(value);
  if (kind === 'instant') return cursorInstant.test(value) && !Number.isNaN(Date.parse(value));
  if (kind === 'id') return isId(value);
  return !value.includes('\u0000');
}

/** Rows beyond a cursor, spelled out term by term so that nulls and mixed directions hold. */
export function beyondCursor(
  values: readonly (string | null)[],
  order: readonly OrderTerm[],
  backwards: boolean,
): Condition {
  const branches: Condition[] = [];
  for (const [index, term] of order.entries()) {
    const further = strictlyBeyond(term, values[index]!, backwards);
    if (!further) continue;
    const ties = order.slice(0, index).map((tied, place) => on(tied.end, { $eq: typed(tied, values[place]!) }));
    branches.push({ $and: [...ties, further] });
  }
  return { $or: branches };
}

function strictlyBeyond(term: OrderTerm, value: string | null, backwards: boolean): Condition | null {
  // PostgreSQL puts nulls last when ascending and first when descending: a null is the largest value.
  const upwards = term.descending === backwards;
  if (value === null) return upwards ? null : on(term.end, { $ne: null });
  const beyond = on(term.end, { [upwards ? '$gt' : '$lt']: typed(term, value) });
  return upwards && mayBeNull(term.end) ? { $or: [beyond, on(term.end, { $eq: null })] } : beyond;
}

/** A value of a cursor in the type of its column. */
export function typed(term: OrderTerm, value: string | null): unknown {
  if (value === null) return null;
  const { kind } = term.end.field;
  if (kind === 'integer') return Number(value);
  if (kind === 'boolean') return value === 'true';
  if (kind === 'instant') return new Date(value);
  return value;
}

function on(end: PathEnd, condition: Condition): Condition {
  return at([...end.steps, end.field.property].join('.'), condition);
}

/** Whether the value at the end of a path can be absent, by itself or by a missing step. */
export function mayBeNull(end: PathEnd): boolean {
  return end.field.nullable || end.steps.length > 0;
}
