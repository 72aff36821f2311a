// Create, update, archive and restore of one row, as every derived mutation does it.
import { LockMode } from '@mikro-orm/core';
import type { Context } from '../context.ts';
import { DomainError, Refusals } from '../domain-error.ts';
import { isId, newId } from '../id.ts';
import { both, type Condition, type RowScope } from '../scope.ts';
import { findRows, type Row } from '../read/loaders.ts';
import type { Exposure, ReferenceField, ScalarField } from './catalog.ts';
import { rowScope } from './declaration.ts';

export type Values = { readonly [field: string]: unknown };

/** An entity that guards its own invariants says so by this method; it is asked before every write. */
export interface Checked {
  check(refusals: Refusals): void;
}

type MutableRow = Row & { version: number; archivedAt: Date | null; community?: { id: string } | null };

export async function createRow(ctx: Context, exposure: Exposure, input: Values): Promise<Row> {
  const keys = exposure.resource.create ?? [];
  const permission = exposure.resource.may.create!;
  const data = await readValues(ctx, exposure, keys, input, true);
  if (input.id !== undefined && input.id !== null) {
    if (!isId(input.id)) throw new DomainError('NOT_AN_ID', ['id']);
    data.id = input.id.toLowerCase();
    const { id, ...content } = data;
    const repeated = await findRepeat(ctx, exposure, id as string, content);
    if (repeated) return repeated;
  } else data.id = newId();
  await settleCommunity(ctx, exposure, permission, data);
  const row = ctx.em.create(exposure.resource.entity, data as never) as unknown as Row;
  checkInvariants(row);
  ctx.em.persist(row as object);
  await requireOneCommunity(ctx, exposure, data, data.community as string | undefined);
  await ctx.em.flush();
  await requireWithin(ctx, exposure, permission, row, 'communityId');
  return row;
}

export async function updateRow(
  ctx: Context,
  exposure: Exposure,
  id: string,
  patch: Values,
  expectedVersion: number | null | undefined,
): Promise<Row> {
  const permission = exposure.resource.may.update!;
  const row = await lockRow(ctx, exposure, permission, id, expectedVersion);
  if (row.archivedAt) throw new DomainError('ARCHIVED');
  const data = await readValues(ctx, exposure, exposure.resource.update ?? [], patch, false);
  ctx.em.assign(row as object, data as never);
  checkInvariants(row);
  await requireOneCommunity(ctx, exposure, data, row.community?.id);
  await ctx.em.flush();
  await requireWithin(ctx, exposure, permission, row, 'id');
  return row;
}

/** Archives or restores a row; doing it twice changes nothing. */
export async function archiveRow(
  ctx: Context,
  exposure: Exposure,
  id: string,
  archived: boolean,
  expectedVersion?: number | null,
): Promise<Row> {
  const row = await lockRow(ctx, exposure, exposure.resource.may.archive!, id, expectedVersion);
  if (archived !== (row.archivedAt !== null)) {
    ctx.em.assign(row as object, { archivedAt: archived ? ctx.clock.now() : null } as never);
    await exposure.resource.afterArchive?.(ctx.em, row as object);
  }
  await ctx.em.flush();
  return row;
}

/** Finds a row that the caller may reach with a permission, and locks it until the transaction ends. */
export async function lockRow(
  ctx: Context,
  exposure: Exposure,
  permission: string,
  id: string,
  expectedVersion?: number | null,
  path: readonly string[] = ['id'],
): Promise<MutableRow> {
  const scope = rowScope(exposure.resource, ctx.caller, permission, ctx.services.catalog.self);
  const found = isId(id) ? await lockWithin(ctx, exposure, id, scope) : null;
  if (!found) {
    const isVisible =
      isId(id) && (await findRows(ctx.em, exposure, both({ id }, ctx.rights.rows(exposure)))).length > 0;
    throw new DomainError(isVisible ? 'NOT_ALLOWED_HERE' : 'NOT_FOUND', path, { type: `${exposure.name}.$` });
  }
  if (expectedVersion !== null && expectedVersion !== undefined && expectedVersion !== found.version) {
    throw new DomainError('STALE_VERSION', [], {}, found);
  }
  return found;
}

async function lockWithin(ctx: Context, exposure: Exposure, id: string, scope: RowScope): Promise<MutableRow | null> {
  // The scope may reach through relations; the lock is taken on the row alone.
  const [seen] = await findRows(ctx.em, exposure, both({ id }, scope));
  if (!seen) return null;
  const [locked] = await findRows(ctx.em, exposure, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  return locked as MutableRow;
}

function checkInvariants(row: object): void {
  const refusals = new Refusals();
  (row as Partial<Checked>).check?.(refusals);
  refusals.check();
}

async function requireWithin(
  ctx: Context,
  exposure: Exposure,
  permission: string,
  row: Row,
  field: string,
): Promise<void> {
  const scope = rowScope(exposure.resource, ctx.caller, permission, ctx.services.catalog.self);
  if (scope === true || isSurelyWithin(scope, row)) return;
  const within = await findRows(
    ctx.em.fork({ keepTransactionContext: true }) as never,
    exposure,
    both({ id: row.id }, scope),
    { fields: ['id'] },
  );
  if (within.length === 0) throw new DomainError('NOT_ALLOWED_HERE', [field]);
}

/** What a record points to belongs to the record's own community. */
async function requireOneCommunity(
  ctx: Context,
  exposure: Exposure,
  data: Values,
  community: string | undefined,
): Promise<void> {
  if (!community) return;
  for (const [key, id] of Object.entries(data)) {
    const field = exposure.properties.get(key);
    if (field?.is !== 'one' || key === 'community' || typeof id !== 'string') continue;
    const target = (await ctx.loaders.row(ctx.services.catalog.get(field.target), id)) as Partial<MutableRow> | null;
    if (target?.community && target.community.id !== community) throw new DomainError('OTHER_COMMUNITY', [`${key}Id`]);
  }
}

/** Whether the row's own values show that it lies within a scope; what they cannot show is asked of the database. */
function isSurelyWithin(scope: RowScope, row: Row): boolean {
  if (typeof scope === 'boolean') return scope;
  if (Array.isArray(scope.$or)) return (scope.$or as RowScope[]).some((each) => isSurelyWithin(each, row));
  return Object.entries(scope).every(([key, condition]) => {
    const ids = (condition as { $in?: unknown }).$in;
    return Array.isArray(ids) && ids.includes((row[key] as { id?: string } | null)?.id);
  });
}

/** The community of a new row: the one given, that of the thing it belongs to, or the only one there is to write to. */
async function settleCommunity(
  ctx: Context,
  exposure: Exposure,
  permission: string,
  data: Record<string, unknown>,
): Promise<void> {
  if (!exposure.properties.has('community')) return;
  data.community ??= await communityOf(ctx, exposure, permission, data);
  // Row level security would refuse it too, but not in words.
  if (!ctx.caller.reach.includes(data.community as string)) throw new DomainError('NOT_ALLOWED_HERE', ['communityId']);
}

async function communityOf(
  ctx: Context,
  exposure: Exposure,
  permission: string,
  data: Record<string, unknown>,
): Promise<string> {
  for (const key of exposure.resource.create ?? []) {
    const field = exposure.properties.get(key);
    if (field?.is !== 'one' || !data[key]) continue;
    const [parent] = await findRows(ctx.em, ctx.services.catalog.get(field.target), { id: data[key] as string });
    const community = (parent as MutableRow | undefined)?.community;
    if (community) return community.id;
  }
  const [only, ...others] = ctx.caller.communities(permission);
  if (!only || others.length > 0) throw new DomainError('REQUIRED', ['communityId']);
  return only;
}

async function readValues(
  ctx: Context,
  exposure: Exposure,
  keys: readonly string[],
  input: Values,
  isNew: boolean,
): Promise<Record<string, unknown>> {
  const refusals = new Refusals();
  const data: Record<string, unknown> = {};
  for (const key of keys) {
    const field = exposure.properties.get(key)!;
    const name = field.is === 'one' ? `${key}Id` : key;
    const given = clean(input[name]);
    if (given === undefined || (given === null && isNew && field.hasDefault)) {
      if (isNew && !field.nullable && !field.hasDefault && key !== 'community') refusals.add('REQUIRED', [name]);
      continue;
    }
    if (given === null) {
      if (field.nullable) data[key] = null;
      else if (key !== 'community') refusals.add('REQUIRED', [name]);
      continue;
    }
    data[key] = await readValue(ctx, field, name, given, refusals);
  }
  refusals.check();
  return data;
}

/** Text is trimmed; text of nothing is no value. */
function clean(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  if (Array.isArray(value))
    return value.map((each: unknown) => (typeof each === 'string' ? each.trim() : each)).filter((each) => each !== '');
  return value;
}

const mostItems = 100;

async function readValue(
  ctx: Context,
  field: ScalarField | ReferenceField,
  name: string,
  given: unknown,
  refusals: Refusals,
): Promise<unknown> {
  if (field.is === 'one') {
    const target = ctx.services.catalog.get(field.target);
    const found = isId(given) ? await ctx.loaders.row(target, given) : null;
    if (!found) refusals.add('NOT_FOUND', [name], { type: `${field.target}.$` });
    else if (found.archivedAt) refusals.add('ARCHIVED', [name]);
    return found?.id;
  }
  const items = Array.isArray(given) ? given : [given];
  if (Array.isArray(given) && given.length > mostItems) refusals.add('LIST_TOO_LONG', [name], { most: mostItems });
  for (const item of items) {
    if (typeof item === 'string' && item.includes('\u0000')) refusals.add('INVALID', [name]);
    else if (typeof item === 'string' && field.maxLength && item.length > field.maxLength)
      refusals.add('TOO_LONG', [name], { most: field.maxLength });
  }
  return given;
}

/** The row of an earlier create with the same id: the same content gives it again, other content is refused. */
async function findRepeat(
  ctx: Context,
  exposure: Exposure,
  id: string,
  data: Record<string, unknown>,
): Promise<Row | null> {
  const [existing] = await findRows(ctx.em, exposure, both({ id } as Condition, ctx.rights.rows(exposure)));
  if (!existing) return null;
  const same = Object.entries(data).every(([key, value]) => text(existing[key]) === text(value));
  if (!same) throw new DomainError('ID_TAKEN', ['id']);
  return existing;
}

function text(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (value !== null && typeof value === 'object' && 'id' in value) return JSON.stringify(value.id);
  return JSON.stringify(value ?? null);
}
