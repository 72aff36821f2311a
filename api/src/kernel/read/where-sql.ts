// Conditions in the ORM's terms, written as SQL over one alias. Logic is three-valued as in SQL: what lies behind a missing
// relation is null, and a comparison with it neither true nor false.
import type { Catalog, Column, Exposure, ReferenceField } from '../resource/catalog.ts';
import type { Condition } from '../scope.ts';
import { inner, quote, type Located, type Statement } from './statement.ts';

const comparisons: Readonly<Record<string, string>> = {
  $ne: '<>',
  $gt: '>',
  $gte: '>=',
  $lt: '<',
  $lte: '<=',
  $like: 'like',
  $ilike: 'ilike',
};

/** SQL of a condition; an unknown operator is a fault of the kernel and throws. */
export function whereSql(
  catalog: Catalog,
  statement: Statement,
  exposure: Exposure,
  alias: string,
  located: Located,
): string {
  if (located.value === true) return 'true';
  if (located.value === false) return 'false';
  const parts = Object.keys(located.value).map((key) =>
    partSql(catalog, statement, exposure, alias, key, inner(located, key)),
  );
  return parts.length === 1 ? parts[0]! : `(${parts.join(' and ')})`;
}

function partSql(
  catalog: Catalog,
  statement: Statement,
  exposure: Exposure,
  alias: string,
  key: string,
  located: Located,
): string {
  if (key === '$and' || key === '$or') {
    const count = (located.value as unknown as unknown[]).length;
    const all = Array.from({ length: count }, (_, index) =>
      whereSql(catalog, statement, exposure, alias, inner(located, index)),
    );
    if (all.length === 0) return key === '$and' ? 'true' : 'false';
    return `(${all.join(key === '$and' ? ' and ' : ' or ')})`;
  }
  if (key === '$not') return `(not ${whereSql(catalog, statement, exposure, alias, located)})`;
  const property = exposure.properties.get(key);
  if (!property) throw new Error(`${exposure.name}: a condition on unknown ${key}`);
  const column = `${alias}.${quote(property.column)}`;
  const isNested = property.is === 'one' && !Object.keys(located.value).every((operator) => operator.startsWith('$'));
  if (isNested) return nestedSql(catalog, statement, property, column, located);
  const operators = Object.keys(located.value).map((operator) =>
    operatorSql(statement, property, column, operator, inner(located, operator)),
  );
  return operators.length === 1 ? operators[0]! : `(${operators.join(' and ')})`;
}

function nestedSql(
  catalog: Catalog,
  statement: Statement,
  property: ReferenceField | Column,
  column: string,
  located: Located,
): string {
  const target = catalog.get((property as ReferenceField).target);
  // The id of a related row stands in this row already.
  const keys = Object.keys(located.value);
  if (keys.length === 1 && keys[0] === 'id') {
    const id = target.properties.get('id')!;
    const ids = inner(located, 'id');
    return Object.keys(ids.value)
      .map((operator) => operatorSql(statement, id, column, operator, inner(ids, operator)))
      .join(' and ');
  }
  const alias = statement.alias();
  const condition = whereSql(catalog, statement, target, alias, located);
  const nested = `(select ${condition} from ${quote(target.table)} ${alias} where ${alias}.id = ${column})`;
  const missing = withoutRow(located.value as Condition);
  return missing === null ? nested : `coalesce(${nested}, ${missing})`;
}

/** What a test for "no value" says at the end of a path that leads to no row: there is none. Other tests say nothing. */
function withoutRow(condition: Condition): boolean | null {
  const [[key, value] = ['', undefined], ...others] = Object.entries(condition);
  if (others.length > 0) return null;
  if (value === null) return key === '$eq' ? true : key === '$ne' ? false : null;
  return typeof value === 'object' && !Array.isArray(value) && !key.startsWith('$')
    ? withoutRow(value as Condition)
    : null;
}

function operatorSql(
  statement: Statement,
  property: Column,
  column: string,
  operator: string,
  located: Located,
): string {
  const operand = located.value as unknown;
  if (operator === '$eq')
    return operand === null ? `${column} is null` : `${column} = ${statement.parameter(located.find, property.cast)}`;
  if (operator === '$ne' && operand === null) return `${column} is not null`;
  if (operator === '$in' && (operand as unknown[]).length === 1)
    return `${column} = ${statement.parameter((run) => (located.find(run) as unknown[])[0], property.cast)}`;
  if (operator === '$in') return `${column} = any(${statement.parameter(located.find, `${property.cast}[]`)})`;
  if (operator === '$contains') return `${column} @> ${statement.parameter(located.find, property.cast)}`;
  const sign = comparisons[operator];
  if (!sign) throw new Error(`no SQL for the operator ${operator}`);
  return `${column} ${sign} ${statement.parameter(located.find, property.cast)}`;
}
