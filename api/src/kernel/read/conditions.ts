// From a `filter` argument to a condition in the ORM's own terms. Fields that the caller may not read on every row are
// joined with the condition under which they may be read, so that a filter never tells more than a read.
import { Fault } from '../domain-error.ts';
import { isId } from '../id.ts';
import { filterEnd, followPath, type Catalog, type Column, type Exposure, type PathEnd } from '../resource/catalog.ts';
import { at, type Condition } from '../scope.ts';
import type { Rights } from './rights.ts';

export type FilterInput = { readonly [key: string]: unknown };

const longest = 500;
const deepest = 6;

/** The condition that a filter asks for; throws a Fault that names the field when it asks for what may not be read. */
export function filterCondition(
  catalog: Catalog,
  rights: Rights,
  exposure: Exposure,
  filter: FilterInput,
  depth = 0,
): Condition {
  if (depth > deepest) throw new Fault('BAD_REQUEST', 'FILTER_TOO_DEEP', { levels: deepest });
  const parts: Condition[] = [];
  for (const [key, value] of Object.entries(filter)) {
    if (value === undefined || value === null) continue;
    if (key === 'and' || key === 'or') {
      const inner = (value as FilterInput[]).map((each) => filterCondition(catalog, rights, exposure, each, depth + 1));
      parts.push({ [key === 'and' ? '$and' : '$or']: inner.length > 0 ? inner : [{ id: { $ne: null } }] });
    } else if (key === 'not') {
      parts.push({ $not: filterCondition(catalog, rights, exposure, value as FilterInput, depth + 1) });
    } else {
      parts.push(...fieldConditions(rights, pathOf(catalog, exposure, key), key, value as FilterInput));
    }
  }
  if (parts.length === 0) return { id: { $ne: null } };
  return parts.length === 1 ? parts[0]! : { $and: parts };
}

function pathOf(catalog: Catalog, exposure: Exposure, key: string): PathEnd {
  const end = filterEnd(catalog, exposure, key);
  if (!end) throw new Fault('BAD_REQUEST', 'FILTER_UNKNOWN', { field: key });
  return end;
}

function fieldConditions(rights: Rights, end: PathEnd, key: string, operators: FilterInput): Condition[] {
  const conditions = readable(rights, end, key);
  for (const [operator, operand] of Object.entries(operators)) {
    if (operand === undefined || operand === null) continue;
    const condition = { [end.field.property]: comparison(end.field, key, operator, operand) };
    conditions.push(end.steps.length > 0 ? at(end.steps.join('.'), condition) : condition);
  }
  return conditions;
}

/** Conditions under which the rows and fields on a path may be read; refuses when they may not be read at all. */
export function readable(rights: Rights, end: PathEnd, key: string): Condition[] {
  const conditions: Condition[] = [];
  const guards = [
    ...end.passes.map(({ exposure, steps }) => ({ exposure, steps, scope: rights.through(end.from, exposure) })),
    ...end.classes.map(({ exposure, steps, privacyClass }) => ({
      exposure,
      steps,
      scope: rights.fields(exposure, privacyClass),
    })),
  ];
  for (const { exposure, steps, scope } of guards) {
    if (scope === false) throw new Fault('FORBIDDEN', 'FIELD_NOT_READABLE', { field: key });
    if (scope === true) continue;
    const guard = definite(exposure, scope);
    conditions.push(steps.length > 0 ? at(steps.join('.'), guard) : guard);
  }
  return conditions;
}

/**
 * A scope that is false, and never unknown, for a row whose path to the unit or person leads to nothing: under a `not` an
 * unknown joined with the condition would let its outcome be told.
 */
function definite(exposure: Exposure, scope: Condition): Condition {
  for (const joint of ['$and', '$or'] as const)
    if (joint in scope) return { [joint]: (scope[joint] as Condition[]).map((part) => definite(exposure, part)) };
  const [step] = Object.keys(scope);
  const property = exposure.properties.get(step!);
  const isNested = !Object.keys(scope[step!] as Condition).every((key) => key.startsWith('$'));
  if (!isNested && property && !property.nullable) return scope;
  return { $and: [present(scope), scope] };
}

/** That there is a value at the end of the path of a scope. */
function present(scope: Condition): Condition {
  return Object.fromEntries(
    Object.entries(scope).map(([step, value]) => {
      const isEnd = Object.keys(value as Condition).every((key) => key.startsWith('$'));
      return [step, isEnd ? { $ne: null } : present(value as Condition)];
    }),
  );
}

function comparison(column: Column, key: string, operator: string, operand: unknown): Condition | null {
  if (operator === 'isNull') return operand === true ? { $eq: null } : { $ne: null };
  if (Array.isArray(operand) && operand.length > longest)
    throw new Fault('BAD_REQUEST', 'LIST_TOO_LONG', { field: key, most: longest });
  if (column.kind === 'id') {
    for (const id of Array.isArray(operand) ? operand : [operand]) {
      if (!isId(id)) throw new Fault('BAD_REQUEST', 'NOT_AN_ID', { field: key });
    }
  }
  if (operator === 'contains') return { $ilike: `%${escapeLike(operand as string)}%` };
  if (operator === 'startsWith') return { $ilike: `${escapeLike(operand as string)}%` };
  if (operator === 'has') return { $contains: [operand] };
  return { [`$${operator}`]: operand };
}

export function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, (sign) => `\\${sign}`);
}

/** The condition that a `search` asks for: every word is found in one of the search texts. */
export function searchCondition(catalog: Catalog, rights: Rights, exposure: Exposure, search: string): Condition {
  const paths = exposure.resource.search ?? [];
  const ends = paths.map((path) => followPath(catalog, exposure, path));
  const words = search.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8);
  return {
    $and: words.map((word) => ({
      $or: ends.map((end) => {
        const found = { [end.field.property]: { $like: `%${escapeLike(word)}%` } };
        const condition = end.steps.length > 0 ? at(end.steps.join('.'), found) : found;
        const guards = readable(rights, end, 'search');
        return guards.length > 0 ? { $and: [...guards, condition] } : condition;
      }),
    })),
  };
}
