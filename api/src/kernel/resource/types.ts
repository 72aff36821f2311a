// GraphQL types of every exposed entity, made by calling type-graphql's decorators as functions.
import { Field, ID, InputType, Int, InterfaceType, ObjectType, registerEnumType, type ClassType } from 'type-graphql';
import { DateTime, Json, LocalDate } from '../scalars.ts';
import { isMaskable } from '../privacy.ts';
import { pathName, followPath, orderName, orderPaths, type Catalog, type Column, type Exposure } from './catalog.ts';

type Thunk = () => never;
const thunk = (type: unknown): Thunk => (() => type) as Thunk;

@InterfaceType('Node', { description: 'Anything that can be fetched again by its id.' })
export abstract class Node {
  @Field(() => ID, { description: 'Unique across all types.' })
  id!: string;
}

export enum SortDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(SortDirection, {
  name: 'SortDirection',
  description: 'Direction of one order term.',
  valuesConfig: {
    ASC: { description: 'Smallest first, nulls last.' },
    DESC: { description: 'Largest first, nulls first.' },
  },
});

export enum BulkErrorPolicy {
  REJECT_ALL = 'REJECT_ALL',
  REJECT_FAILED = 'REJECT_FAILED',
}
registerEnumType(BulkErrorPolicy, {
  name: 'BulkErrorPolicy',
  description: 'What a bulk call does when some of its rows fail.',
  valuesConfig: {
    REJECT_ALL: { description: 'Save nothing when any row fails.' },
    REJECT_FAILED: { description: 'Save the rows that pass.' },
  },
});

@ObjectType('PageInfo', { description: 'Where a page stands in its list (Relay).' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether rows follow this page.' })
  hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'Whether rows precede this page.' })
  hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Cursor of the first row.' })
  startCursor!: string | null;
  @Field(() => String, { nullable: true, description: 'Cursor of the last row.' })
  endCursor!: string | null;
}

@ObjectType('UserError', { description: 'A mistake that the caller can put right; never a fault of the system.' })
export class UserError {
  @Field(() => String, { description: 'Stable code, listed in the contract.' })
  code!: string;
  @Field(() => String, { description: 'A sentence for people, in the language of the request.' })
  message!: string;
  @Field(() => [String], { description: 'Path into the input.' })
  path!: string[];
}

/** A class with a given name, for type-graphql's store. */
export function named(name: string): ClassType {
  return { [name]: class {} }[name] as ClassType;
}

export function scalarType(column: Column): unknown {
  const single = {
    id: ID,
    text: String,
    integer: Int,
    boolean: Boolean,
    date: LocalDate,
    instant: DateTime,
    enum: column.enumeration?.graphql,
    json: Json,
  }[column.kind];
  return column.array ? [single] : single;
}

/** Adds a field to a class and refuses one without a description. */
export function addField(
  target: ClassType,
  name: string,
  type: unknown,
  description: string,
  options: { nullable?: boolean; defaultValue?: unknown } = {},
): void {
  if (!description) throw new Error(`${target.name}.${name} has no description`);
  Field(thunk(type), { description, ...options })(target.prototype as object, name);
}

export interface DerivedTypes {
  readonly object: ClassType;
  readonly connection: ClassType;
  readonly filter: ClassType;
  readonly order: ClassType;
}

/** Object types, connections, filters and orders of the whole catalog, by the name of the entity. */
export function deriveReadTypes(catalog: Catalog): Map<string, DerivedTypes> {
  const types = new Map<string, DerivedTypes>();
  for (const exposure of catalog.exposures) {
    types.set(exposure.name, {
      object: exposure.resource.entity as unknown as ClassType,
      connection: named(`${exposure.name}Connection`),
      filter: named(`${exposure.name}Filter`),
      order: named(`${exposure.name}Order`),
    });
  }
  const comparators = new Map<string, ClassType>();
  for (const exposure of catalog.exposures) {
    deriveObject(exposure, types);
    deriveConnection(exposure, types.get(exposure.name)!);
    deriveFilter(catalog, exposure, types.get(exposure.name)!, comparators);
    deriveOrder(exposure, types.get(exposure.name)!);
  }
  return types;
}

const audience: Readonly<Record<string, string>> = {
  S0: 'Anyone may read it (S0).',
  S1: 'Members of the programme may read it (S1).',
  S2: 'Personal (S2): staff of the community, the own unit for its rosters, oneself; else null and named in masked.',
  S3: 'Sensitive (S3): only with the right to sensitive data; else null and named in masked.',
  S4: 'Restricted (S4): named people only; else null and named in masked.',
};

function deriveObject(exposure: Exposure, types: Map<string, DerivedTypes>): void {
  const { object } = types.get(exposure.name)!;
  for (const field of exposure.fields.values()) {
    if (field.is === 'many') continue;
    if (field.is === 'one') {
      addField(
        object,
        field.name,
        types.get(field.target)!.object,
        `${field.description} ${audience[field.privacyClass]}`,
        { nullable: true },
      );
    } else {
      const nullable = field.nullable || isMaskable(field.privacyClass);
      addField(object, field.name, scalarType(field), `${field.description} ${audience[field.privacyClass]}`, {
        nullable,
      });
    }
  }
  addField(object, 'masked', [String], 'Names of the fields that are null because the caller may not read them.');
  ObjectType(exposure.name, { description: exposure.description, implements: Node, simpleResolvers: true })(object);
}

function deriveConnection(exposure: Exposure, { object, connection }: DerivedTypes): void {
  const edge = named(`${exposure.name}Edge`);
  addField(edge, 'cursor', String, 'Place of the row in the list; give it back as after or before.');
  addField(edge, 'node', object, 'The row.');
  ObjectType(edge.name, { description: `One row of a list of ${exposure.plural}.`, simpleResolvers: true })(edge);
  addField(connection, 'nodes', [object], 'The rows of this page.');
  addField(connection, 'edges', [edge], 'The rows of this page with their cursors.');
  addField(connection, 'pageInfo', PageInfo, 'Where this page stands.');
  addField(connection, 'totalCount', Int, 'How many rows there are in all; counted only when it is selected.');
  ObjectType(connection.name, { description: `A page of ${exposure.plural}.`, simpleResolvers: true })(connection);
}

export const operatorsOf: Readonly<Record<Column['kind'] | 'array', readonly string[]>> = {
  id: ['eq', 'ne', 'in', 'isNull'],
  text: ['eq', 'ne', 'in', 'contains', 'startsWith', 'isNull'],
  integer: ['eq', 'ne', 'in', 'gt', 'gte', 'lt', 'lte', 'isNull'],
  boolean: ['eq', 'isNull'],
  date: ['eq', 'ne', 'in', 'gt', 'gte', 'lt', 'lte', 'isNull'],
  instant: ['eq', 'gt', 'gte', 'lt', 'lte', 'isNull'],
  enum: ['eq', 'ne', 'in', 'isNull'],
  json: ['isNull'],
  array: ['has', 'isNull'],
};

const operatorText: Readonly<Record<string, string>> = {
  eq: 'Equal to.',
  ne: 'Not equal to.',
  in: 'One of; at most 500.',
  contains: 'Contains the text, in any case.',
  startsWith: 'Starts with the text, in any case.',
  gt: 'After, or greater than.',
  gte: 'From, inclusive.',
  lt: 'Before, exclusive.',
  lte: 'Until, inclusive.',
  has: 'The list has this value.',
  isNull: 'Whether there is no value.',
};

const comparatorNames: Readonly<Record<Exclude<Column['kind'], 'enum'>, string>> = {
  id: 'ID',
  text: 'String',
  integer: 'Int',
  boolean: 'Boolean',
  date: 'LocalDate',
  instant: 'DateTime',
  json: 'JSON',
};

function comparator(column: Column, made: Map<string, ClassType>): ClassType {
  const kindName = column.kind === 'enum' ? column.enumeration!.name : comparatorNames[column.kind];
  const name = `${kindName}${column.array ? 'List' : ''}Filter`;
  const existing = made.get(name);
  if (existing) return existing;
  const type = named(name);
  const value = scalarType({ ...column, array: false });
  for (const operator of operatorsOf[column.array ? 'array' : column.kind]) {
    const operand = operator === 'isNull' ? Boolean : operator === 'in' ? [value] : value;
    addField(type, operator, operand, operatorText[operator]!, { nullable: true });
  }
  InputType(name, {
    description: `Conditions on a ${column.array ? 'list of ' : ''}${kindName}; all that are given must hold.`,
  })(type);
  made.set(name, type);
  return type;
}

function deriveFilter(
  catalog: Catalog,
  exposure: Exposure,
  { filter }: DerivedTypes,
  made: Map<string, ClassType>,
): void {
  addField(filter, 'and', [filter], 'All of these must hold.', { nullable: true });
  addField(filter, 'or', [filter], 'At least one of these must hold.', { nullable: true });
  addField(filter, 'not', filter, 'This must not hold.', { nullable: true });
  for (const path of ['id', ...exposure.resource.filter]) {
    const { field } = followPath(catalog, exposure, path);
    addField(filter, pathName(catalog, exposure, path), comparator(field, made), field.description, { nullable: true });
  }
  InputType(filter.name, { description: `Conditions on ${exposure.plural}; all that are given must hold.` })(filter);
}

function deriveOrder(exposure: Exposure, { order }: DerivedTypes): void {
  const paths = orderPaths(exposure);
  const values = Object.fromEntries(paths.map((path) => [orderName(path), orderName(path)]));
  registerEnumType(values, {
    name: `${exposure.name}OrderField`,
    description: `What ${exposure.plural} can be ordered by.`,
    valuesConfig: Object.fromEntries(
      paths.map((path) => [orderName(path), { description: `By ${path.replaceAll('.', ', its ')}.` }]),
    ) as never,
  });
  addField(order, 'field', values, 'What to order by.');
  addField(order, 'direction', SortDirection, 'In which direction.', { defaultValue: SortDirection.ASC });
  InputType(order.name, { description: `One order term of ${exposure.plural}; the id always closes the order.` })(
    order,
  );
}
