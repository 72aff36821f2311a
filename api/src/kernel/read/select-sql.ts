// Selections written as SQL: one object as a row whose column names are the response keys, one connection as a lateral
// page. Row scopes and privacy classes are part of every piece, so that no way of reading goes round them.
import type { FieldNode, GraphQLSchema, SelectionSetNode } from 'graphql';
import type { Catalog, Exposure, Field, ManyField, ReferenceField, ScalarField } from '../resource/catalog.ts';
import type { PrivacyClass } from '../privacy.ts';
import type { Rights } from './rights.ts';
import { collectFields, type Collected, type Fragments } from './collect.ts';
import { orderSql, cursorSql, beyondSql } from './order-sql.ts';
import { literal, quote, type ArgumentSite, type Located, type Run, type Statement } from './statement.ts';
import type { Page } from './page.ts';
import { whereSql } from './where-sql.ts';

/** Thrown for what the planner does not know: the ordinary executor answers then. */
export class Unplannable extends Error {}

export interface Compilation {
  readonly schema: GraphQLSchema;
  readonly catalog: Catalog;
  readonly rights: Rights;
  readonly fragments: Fragments;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly sites: ArgumentSite[];
  readonly statement: Statement;
  /** The run for which the statement is being compiled; later runs of the same form reuse it. */
  run: Run;
}

/** Names a field with arguments, so that recipes can find its arguments again. */
export function siteOf(c: Compilation, typeName: string, node: FieldNode): number {
  const known = c.sites.findIndex((site) => site.node === node);
  if (known >= 0) return known;
  throw new Unplannable(`${typeName}.${node.name.value} stands outside of the operation`);
}

function responseKey(key: string): string {
  if (key.length > 63) throw new Unplannable('PostgreSQL cuts names over 63 bytes');
  return quote(key);
}

/** `select` list of an object of an exposed type. */
export function objectColumns(
  c: Compilation,
  exposure: Exposure,
  sets: readonly SelectionSetNode[],
  alias: string,
): string {
  const columns: string[] = [];
  for (const [key, collected] of collectFields(c, exposure.name, sets)) {
    columns.push(`${fieldSql(c, exposure, collected, alias)} as ${responseKey(key)}`);
  }
  return columns.join(', ');
}

function fieldSql(c: Compilation, exposure: Exposure, collected: Collected, alias: string): string {
  const name = collected.node.name.value;
  if (name === '__typename') return `${literal(exposure.name)}::text`;
  if (name === 'masked') return maskedSql(c, exposure, alias);
  const field = exposure.fields.get(name);
  if (!field) throw new Unplannable(`${exposure.name}.${name} has a resolver of its own`);
  if (field.is === 'many') return manySql(c, exposure, field, collected, alias);
  return guarded(c, exposure, field, alias, () =>
    field.is === 'one' ? oneSql(c, field, collected, alias) : columnSql(field, alias),
  );
}

function columnSql(field: ScalarField | ReferenceField, alias: string): string {
  return `${alias}.${quote(field.column)}`;
}

function guarded(
  c: Compilation,
  exposure: Exposure,
  field: Exclude<Field, ManyField>,
  alias: string,
  value: () => string,
): string {
  const scope = c.rights.fields(exposure, field.privacyClass);
  if (scope === true || !exposure.maskable.has(field.privacyClass)) return value();
  // A value that is not written leaves no parameter behind, which PostgreSQL would not know the type of.
  if (scope === false) return field.is === 'one' ? 'null::json' : `null::${field.cast}`;
  return `case when ${classSql(c, exposure, field.privacyClass, alias)} then ${value()} end`;
}

function classSql(c: Compilation, exposure: Exposure, privacyClass: PrivacyClass, alias: string): string {
  const located: Located = {
    value: c.rights.fields(exposure, privacyClass),
    find: (run) => run.rights.fields(exposure, privacyClass),
  };
  return whereSql(c.catalog, c.statement, exposure, alias, located);
}

function maskedSql(c: Compilation, exposure: Exposure, alias: string): string {
  const parts = [...exposure.maskable].flatMap(([privacyClass, names]) => {
    const scope = c.rights.fields(exposure, privacyClass);
    if (scope === true) return [];
    const list = `array[${names.map(literal).join(', ')}]::text[]`;
    return [
      scope === false
        ? list
        : `case when ${classSql(c, exposure, privacyClass, alias)} then '{}'::text[] else ${list} end`,
    ];
  });
  return parts.length === 0 ? `'{}'::text[]` : `(${parts.join(' || ')})`;
}

/** The rows of an exposure that the caller may read, as SQL over an alias. */
export function scopeSql(c: Compilation, exposure: Exposure, alias: string): string {
  return whereSql(c.catalog, c.statement, exposure, alias, {
    value: c.rights.rows(exposure),
    find: (run) => run.rights.rows(exposure),
  });
}

function oneSql(c: Compilation, field: ReferenceField, collected: Collected, alias: string): string {
  const target = c.catalog.get(field.target);
  return rowSql(c, target, collected.selectionSets, (row) => `${row}.id = ${columnSql(field, alias)}`);
}

/** One row of an exposure, as JSON or null. */
export function rowSql(
  c: Compilation,
  exposure: Exposure,
  sets: readonly SelectionSetNode[],
  condition: (alias: string) => string,
): string {
  const row = c.statement.alias();
  const made = c.statement.alias();
  const columns = objectColumns(c, exposure, sets, row);
  return `(select row_to_json(${made}) from (select ${columns} from ${quote(exposure.table)} ${row} where ${condition(row)} and ${scopeSql(c, exposure, row)}) ${made})`;
}

function manySql(c: Compilation, exposure: Exposure, field: ManyField, collected: Collected, alias: string): string {
  const target = c.catalog.get(field.target);
  const mapped = target.properties.get(field.mappedBy)!;
  const site = siteOf(c, exposure.name, collected.node);
  return connectionSql(c, target, collected, site, true, (row) => `${row}.${quote(mapped.column)} = ${alias}.id`);
}

/** A connection as one JSON object. `belongs` ties its rows to the parent row. */
export function connectionSql(
  c: Compilation,
  exposure: Exposure,
  collected: Collected,
  site: number,
  nested: boolean,
  belongs?: (alias: string) => string,
): string {
  const typeName = `${exposure.name}Connection`;
  const fields = [...collectFields(c, typeName, collected.selectionSets)];
  const needsPage = fields.some(([, each]) => each.node.name.value === 'pageInfo');
  const parts: string[] = [];
  for (const [index, [key, each]] of fields.entries()) {
    const value = {
      __typename: () => `${literal(typeName)}::text`,
      totalCount: () => `(select count(*)::int from ${wholeSql(c, exposure, site, belongs)})`,
      nodes: () => (needsPage ? `page.list_${index}` : listSql(c, exposure, each, site, nested, belongs, false)),
      edges: () => (needsPage ? `page.list_${index}` : listSql(c, exposure, each, site, nested, belongs, true)),
      pageInfo: () => pageInfoSql(c, each),
    }[each.node.name.value];
    if (!value) throw new Unplannable(`${typeName}.${each.node.name.value}`);
    parts.push(`${value()} as ${responseKey(key)}`);
  }
  const made = c.statement.alias();
  const from = needsPage ? ` from ${pageSql(c, exposure, fields, site, nested, belongs)} page` : '';
  return `(select row_to_json(${made}) from (select ${parts.join(', ')}${from}) ${made})`;
}

/** `from … where …` of all rows of a connection, without its page. */
function wholeSql(c: Compilation, exposure: Exposure, site: number, belongs?: (alias: string) => string): string {
  const row = c.statement.alias();
  return `${quote(exposure.table)} ${row} where ${rowsSql(c, exposure, site, row, belongs)}`;
}

function rowsSql(
  c: Compilation,
  exposure: Exposure,
  site: number,
  row: string,
  belongs?: (alias: string) => string,
): string {
  const conditions = [belongs?.(row), scopeSql(c, exposure, row)];
  if (c.run.arguments(site).includeArchived !== true && exposure.properties.has('archivedAt'))
    conditions.push(`${row}.archived_at is null`);
  for (const [index, value] of c.run.asked(site, exposure).entries()) {
    conditions.push(
      whereSql(c.catalog, c.statement, exposure, row, { value, find: (run) => run.asked(site, exposure)[index] }),
    );
  }
  return conditions.filter((condition) => condition && condition !== 'true').join(' and ') || 'true';
}

/** `from … where … order by … limit … offset …` of a page. */
function pageTail(
  c: Compilation,
  exposure: Exposure,
  site: number,
  nested: boolean,
  row: string,
  oneMore: boolean,
  belongs?: (alias: string) => string,
): string {
  const page = c.run.page(site, exposure, nested);
  const conditions = [rowsSql(c, exposure, site, row, belongs)];
  if (page.cursor !== null) conditions.push(beyondSql(c, exposure, site, nested, row));
  const limit = c.statement.parameter((run) => run.page(site, exposure, nested).limit + (oneMore ? 1 : 0), 'int');
  const offset =
    page.offset > 0 ? ` offset ${c.statement.parameter((run) => run.page(site, exposure, nested).offset, 'int')}` : '';
  const order = orderSql(c, page, row);
  return `from ${quote(exposure.table)} ${row} where ${conditions.join(' and ')} order by ${order} limit ${limit}${offset}`;
}

function edgeColumns(
  c: Compilation,
  exposure: Exposure,
  collected: Collected,
  site: number,
  nested: boolean,
  row: string,
): string {
  const parts: string[] = [];
  for (const [key, each] of collectFields(c, `${exposure.name}Edge`, collected.selectionSets)) {
    const name = each.node.name.value;
    if (name === 'cursor')
      parts.push(`${cursorSql(c, c.run.page(site, exposure, nested), row)} as ${responseKey(key)}`);
    else if (name === 'node') {
      const node = c.statement.alias();
      parts.push(
        `(select row_to_json(${node}) from (select ${objectColumns(c, exposure, each.selectionSets, row)}) ${node}) as ${responseKey(key)}`,
      );
    } else if (name === '__typename') parts.push(`${literal(`${exposure.name}Edge`)}::text as ${responseKey(key)}`);
    else throw new Unplannable(`${exposure.name}Edge.${name}`);
  }
  return parts.join(', ');
}

function listSql(
  c: Compilation,
  exposure: Exposure,
  collected: Collected,
  site: number,
  nested: boolean,
  belongs: ((alias: string) => string) | undefined,
  edges: boolean,
): string {
  const row = c.statement.alias();
  const made = c.statement.alias();
  const columns = edges
    ? edgeColumns(c, exposure, collected, site, nested, row)
    : objectColumns(c, exposure, collected.selectionSets, row);
  const page = c.run.page(site, exposure, nested);
  const tail = pageTail(c, exposure, site, nested, row, false, belongs);
  if (!page.backwards) return `(select coalesce(json_agg(${made}), '[]') from (select ${columns} ${tail}) ${made})`;
  const whole = c.statement.alias();
  const numbered = `(select ${made} from (select ${columns}) ${made}) as made, row_number() over (order by ${orderSql(c, page, row)}) as "#"`;
  return `(select coalesce(json_agg(${whole}.made order by ${whole}."#" desc), '[]') from (select ${numbered} ${tail}) ${whole})`;
}

/** The page with what pageInfo needs: one row more than asked for tells whether there are more. */
function pageSql(
  c: Compilation,
  exposure: Exposure,
  fields: readonly (readonly [string, Collected])[],
  site: number,
  nested: boolean,
  belongs?: (alias: string) => string,
): string {
  const row = c.statement.alias();
  const page = c.run.page(site, exposure, nested);
  const columns: string[] = [];
  const outer: string[] = [];
  const rowNumber = `row_number() over (order by ${orderSql(c, page, row)})`;
  const limit = c.statement.parameter((run) => run.page(site, exposure, nested).limit, 'int');
  // Rows are numbered before those of the offset are left out.
  const within =
    page.offset > 0
      ? `"#" <= ${c.statement.parameter((run) => placeOf(run.page(site, exposure, nested)), 'int')}`
      : `"#" <= ${limit}`;
  const direction = page.backwards ? 'desc' : 'asc';
  for (const [index, [, each]] of fields.entries()) {
    const name = each.node.name.value;
    if (name !== 'nodes' && name !== 'edges') continue;
    const made = c.statement.alias();
    const inside =
      name === 'nodes'
        ? objectColumns(c, exposure, each.selectionSets, row)
        : edgeColumns(c, exposure, each, site, nested, row);
    columns.push(`(select ${made} from (select ${inside}) ${made}) as row_${index}`);
    outer.push(
      `coalesce(json_agg(row_${index} order by "#" ${direction}) filter (where ${within}), '[]') as list_${index}`,
    );
  }
  outer.push(`count(*) > ${limit} as further`);
  outer.push(`${page.offset > 0 || page.cursor !== null} as earlier`);
  outer.push(`(array_agg("cursor" order by "#" ${direction}) filter (where ${within})) as cursors`);
  outer.push(`${page.backwards} as backwards`);
  const tail = pageTail(c, exposure, site, nested, row, true, belongs);
  const list = [...columns, `${cursorSql(c, page, row)} as "cursor"`, `${rowNumber} as "#"`].join(', ');
  return `(select ${outer.join(', ')} from (select ${list} ${tail}) whole)`;
}

function placeOf({ limit, offset }: Page): number {
  return limit + offset;
}

function pageInfoSql(c: Compilation, collected: Collected): string {
  const values: Readonly<Record<string, string>> = {
    __typename: `'PageInfo'::text`,
    hasNextPage: 'case when page.backwards then page.earlier else page.further end',
    hasPreviousPage: 'case when page.backwards then page.further else page.earlier end',
    startCursor: 'page.cursors[1]',
    endCursor: 'page.cursors[cardinality(page.cursors)]',
  };
  const parts = [...collectFields(c, 'PageInfo', collected.selectionSets)].map(
    ([key, each]) => `${values[each.node.name.value]!} as ${responseKey(key)}`,
  );
  const made = c.statement.alias();
  return `(select row_to_json(${made}) from (select ${parts.join(', ')}) ${made})`;
}
