// Whether a filter is one that a list takes: its fields, what they are compared with, and that the caller may read them.
import type { Context } from '../../../kernel/context.ts';
import { DomainError, Fault } from '../../../kernel/domain-error.ts';
import { isId } from '../../../kernel/id.ts';
import { filterCondition, type FilterInput } from '../../../kernel/read/conditions.ts';
import { filterEnd, orderEnd, type Catalog, type Column, type Exposure } from '../../../kernel/resource/catalog.ts';
import { operatorsOf } from '../../../kernel/resource/types.ts';
import { DateTime, isLocalDate } from '../../../kernel/scalars.ts';

const deepest = 4;
const longest = 4_000;

/** The kind of record that a list shows; refuses an unknown list. */
export function exposureOfList(ctx: Context, listName: string, path: readonly string[]): Exposure {
  const found = ctx.services.catalog.exposures.find(({ plural }) => plural === listName);
  if (!found || ctx.rights.rows(found) === false)
    throw new DomainError('NOT_FOUND', path, { type: 'SavedView.listName' });
  return found;
}

/** Refuses a filter that the list would not take from this caller. */
export function requireFilter(ctx: Context, exposure: Exposure, filter: unknown, path: readonly string[]): void {
  const { catalog } = ctx.services;
  const isWhole = JSON.stringify(filter).length <= longest && isFilter(catalog, exposure, filter);
  if (!isWhole) throw new DomainError('FILTER_NOT_OF_LIST', path);
  try {
    filterCondition(catalog, ctx.rights, exposure, filter as FilterInput);
  } catch (error) {
    if (error instanceof Fault) throw new DomainError('FILTER_NOT_OF_LIST', path);
    throw error;
  }
}

/** Refuses an order that the list does not know. */
export function requireOrder(ctx: Context, exposure: Exposure, field: string, path: readonly string[]): void {
  if (field !== 'ID' && !orderEnd(ctx.services.catalog, exposure, field))
    throw new DomainError('ORDER_NOT_OF_LIST', path);
}

/** Whether a value has the form of the list's `filter` argument. */
export function isFilter(catalog: Catalog, exposure: Exposure, filter: unknown, depth = 0): boolean {
  if (!isPlain(filter) || depth > deepest) return false;
  return Object.entries(filter).every(([key, value]) => {
    if (key === 'and' || key === 'or')
      return Array.isArray(value) && value.every((each) => isFilter(catalog, exposure, each, depth + 1));
    if (key === 'not') return isFilter(catalog, exposure, value, depth + 1);
    const end = filterEnd(catalog, exposure, key);
    return end !== undefined && isPlain(value) && isComparison(end.field, value);
  });
}

function isComparison(column: Column, comparison: Record<string, unknown>): boolean {
  const known = operatorsOf[column.array ? 'array' : column.kind];
  return Object.entries(comparison).every(([operator, operand]) => {
    if (!known.includes(operator)) return false;
    if (operator === 'isNull') return typeof operand === 'boolean';
    if (operator === 'in') return Array.isArray(operand) && operand.every((each) => isValue(column, each));
    return isValue(column, operand);
  });
}

function isValue({ kind, enumeration }: Column, value: unknown): boolean {
  if (kind === 'integer') return Number.isInteger(value);
  if (kind === 'boolean') return typeof value === 'boolean';
  if (typeof value !== 'string') return false;
  if (kind === 'id') return isId(value);
  if (kind === 'date') return isLocalDate(value);
  if (kind === 'enum') return enumeration!.items.includes(value);
  return kind !== 'instant' || isInstant(value);
}

function isInstant(value: string): boolean {
  try {
    return DateTime.parseValue(value) instanceof Date;
  } catch {
    return false;
  }
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
