// The ordinary executor's way of reading: a resolver a field over the ORM, through the same rights as the planner.
// It serves what the planner does not know, the payloads of mutations, and the test that both ways agree.
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import type { GraphQLObjectType } from 'graphql';
import type { Context } from '../context.ts';
import { Fault } from '../domain-error.ts';
import { isId } from '../id.ts';
import { isMaskable } from '../privacy.ts';
import type { Exposure, Field, ManyField } from '../resource/catalog.ts';
import { both, type Condition, type RowScope } from '../scope.ts';
import { filterCondition, searchCondition } from './conditions.ts';
import { findRows, type Row } from './loaders.ts';
import {
  beyondCursor,
  decodeCursor,
  encodeCursor,
  pageOf,
  type ConnectionArguments,
  type OrderTerm,
  type Page,
} from './page.ts';

/** Refuses a read for which the caller holds no permission at all. */
export function requireReadable(ctx: Context, exposure: Exposure): void {
  if (ctx.rights.rows(exposure) !== false) return;
  if (ctx.caller.kind === 'ANONYMOUS') throw new Fault('UNAUTHENTICATED', 'SIGN_IN_FIRST');
  throw new Fault('FORBIDDEN', 'NOT_ALLOWED', { permission: exposure.resource.may.read });
}

export async function readOne(ctx: Context, exposure: Exposure, id: string): Promise<Row | null> {
  requireReadable(ctx, exposure);
  return isId(id) ? ctx.loaders.row(exposure, id) : null;
}

/** A row of any type. */
export async function readNode(ctx: Context, id: string): Promise<Row | null> {
  if (!isId(id)) return null;
  for (const exposure of ctx.services.catalog.exposures) {
    if (ctx.rights.rows(exposure) === false) continue;
    const row = await ctx.loaders.row(exposure, id);
    if (row) return row;
  }
  return null;
}

interface ConnectionSource {
  readonly exposure: Exposure;
  readonly page: Page;
  readonly scope: RowScope;
  readonly rows: () => Promise<readonly Row[]>;
}

/** A connection whose parts are read when they are selected. */
export function readMany(
  ctx: Context,
  exposure: Exposure,
  args: ConnectionArguments,
  parent?: { mappedBy: string; id: string },
): ConnectionSource {
  const { catalog } = ctx.services;
  const page = pageOf(catalog, ctx.rights, exposure, args, parent !== undefined);
  const asked: RowScope[] = [];
  if (args.filter) asked.push(filterCondition(catalog, ctx.rights, exposure, args.filter));
  if (args.search?.trim()) asked.push(searchCondition(catalog, ctx.rights, exposure, args.search));
  const scope = both(
    parent ? { [parent.mappedBy]: parent.id } : true,
    args.includeArchived === true || !exposure.properties.has('archivedAt') ? true : { archivedAt: { $eq: null } },
    ctx.rights.rows(exposure),
    ...asked,
  );
  const beyond =
    page.cursor === null ? true : beyondCursor(decodeCursor(page.cursor, page.order), page.order, page.backwards);
  let rows: Promise<readonly Row[]> | undefined;
  const load = async (): Promise<readonly Row[]> => {
    const orderBy = page.order.map((term) => orderObject(term, page.backwards));
    // One row more than the page tells whether there are more; limit 0 would mean all.
    return findRows(ctx.em, exposure, both(scope, beyond), {
      limit: page.limit + 1,
      offset: page.offset,
      orderBy,
      populate: orderPaths(page),
    });
  };
  return { exposure, page, scope, rows: () => (rows ??= load()) };
}

function orderObject(term: OrderTerm, backwards: boolean): Condition {
  const direction = term.descending === backwards ? 'asc' : 'desc';
  return [...term.end.steps, term.end.field.property].reduceRight<unknown>(
    (inner, step) => ({ [step]: inner }),
    direction,
  ) as Condition;
}

function orderPaths(page: Page): string[] {
  return page.order.filter((term) => term.end.steps.length > 0).map((term) => term.end.steps.join('.'));
}

function pageRows(source: ConnectionSource, rows: readonly Row[]): readonly Row[] {
  const within = rows.slice(0, source.page.limit);
  return source.page.backwards ? [...within].reverse() : within;
}

function cursorOf(source: ConnectionSource, row: Row): string {
  return encodeCursor(source.page.order.map((term) => cursorValue(term, row)));
}

function cursorValue(term: OrderTerm, row: Row): string | null {
  let value: unknown = row;
  for (const step of [...term.end.steps, term.end.field.property])
    value = plain(value) && (plain(value) as Record<string, unknown>)[step];
  value = plain(value);
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? (value as Row).id : String(value as string | number | boolean);
}

function plain(value: unknown): unknown {
  if (value !== null && typeof value === 'object' && 'unwrap' in value)
    return (value as { unwrap(): unknown }).unwrap();
  return value ?? null;
}

// oxlint-disable-next-line typescript/no-explicit-any -- the source of a field is known to its resolver alone
type Resolver = GraphQLFieldResolver<any, any>;

const connectionResolvers: Readonly<Record<string, (source: ConnectionSource, ctx: Context) => unknown>> = {
  nodes: async (source) => pageRows(source, await source.rows()),
  edges: async (source) =>
    pageRows(source, await source.rows()).map((node) => ({ node, cursor: cursorOf(source, node) })),
  pageInfo: async (source) => {
    const rows = await source.rows();
    const within = pageRows(source, rows);
    const further = rows.length > source.page.limit;
    const earlier = source.page.offset > 0 || source.page.cursor !== null;
    return {
      hasNextPage: source.page.backwards ? earlier : further,
      hasPreviousPage: source.page.backwards ? further : earlier,
      startCursor: within[0] ? cursorOf(source, within[0]) : null,
      endCursor: within.length > 0 ? cursorOf(source, within.at(-1)!) : null,
    };
  },
  totalCount: async (source, ctx) => {
    if (source.scope === false) return 0;
    return ctx.em.count(source.exposure.resource.entity, (source.scope === true ? {} : source.scope) as never);
  },
};

/** Gives every derived field of the schema its resolver. */
export function attachResolvers(schema: GraphQLSchema, exposures: readonly Exposure[]): void {
  for (const exposure of exposures) {
    const fields = (schema.getType(exposure.name) as GraphQLObjectType).getFields();
    for (const field of exposure.fields.values())
      fields[field.name]!.resolve = fieldResolver(exposure, field) as Resolver;
    fields.masked!.resolve = maskedResolver(exposure) as Resolver;
    const connection = schema.getType(`${exposure.name}Connection`) as GraphQLObjectType;
    for (const [name, resolve] of Object.entries(connectionResolvers)) {
      connection.getFields()[name]!.resolve = ((source: ConnectionSource, _args: unknown, ctx: Context) =>
        resolve(source, ctx)) as Resolver;
    }
  }
}

function fieldResolver(exposure: Exposure, field: Field): GraphQLFieldResolver<Row, Context> {
  if (field.is === 'many') return manyResolver(field);
  const read =
    field.is === 'one'
      ? oneResolver(field.target, field.property)
      : valueResolver(field.property, field.is === 'reference');
  if (!isMaskable(field.privacyClass)) return read;
  return async (row, args, ctx, info) =>
    (await ctx.loaders.isReadable(exposure, field.privacyClass, row.id)) ? read(row, args, ctx, info) : null;
}

function valueResolver(property: string, isReference: boolean): GraphQLFieldResolver<Row, Context> {
  if (!isReference) return (row) => row[property];
  return (row) => (row[property] as Row | null)?.id ?? null;
}

function oneResolver(target: string, property: string): GraphQLFieldResolver<Row, Context> {
  return (row, _args, ctx) => {
    const reference = row[property] as Row | null | undefined;
    return reference ? ctx.loaders.row(ctx.services.catalog.get(target), reference.id) : null;
  };
}

function manyResolver(field: ManyField): GraphQLFieldResolver<Row, Context> {
  return (row, args, ctx) =>
    readMany(ctx, ctx.services.catalog.get(field.target), args as ConnectionArguments, {
      mappedBy: field.mappedBy,
      id: row.id,
    });
}

function maskedResolver(exposure: Exposure): GraphQLFieldResolver<Row, Context> {
  return async (row, _args, ctx) => {
    const names: string[] = [];
    for (const [privacyClass, fields] of exposure.maskable) {
      if (!(await ctx.loaders.isReadable(exposure, privacyClass, row.id))) names.push(...fields);
    }
    return names;
  };
}
