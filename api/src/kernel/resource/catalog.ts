// The catalog: every exposed entity with its fields, read off the ORM's metadata and the resource declarations.
// The GraphQL types, the read planner and the ordinary executor all work from it.
import { ReferenceKind, type EntityMetadata, type EntityProperty } from '@mikro-orm/core';
import { enumerationOf, type Enumeration } from '../enumeration.ts';
import { isMaskable, privacyClassOf, type PrivacyClass } from '../privacy.ts';
import type { Resource } from './declaration.ts';

export type ValueKind = 'id' | 'text' | 'integer' | 'boolean' | 'date' | 'instant' | 'enum' | 'json';

export interface Column {
  readonly kind: ValueKind;
  readonly array: boolean;
  readonly column: string;
  /** PostgreSQL type to cast a parameter to. */
  readonly cast: string;
  readonly nullable: boolean;
  readonly maxLength?: number;
  readonly enumeration?: Enumeration;
  readonly hasDefault: boolean;
}

interface FieldBase {
  readonly name: string;
  readonly property: string;
  readonly description: string;
  readonly privacyClass: PrivacyClass;
}
export type ScalarField = FieldBase & { readonly is: 'scalar' } & Column;
export type ReferenceField = FieldBase & { readonly is: 'one' | 'reference'; readonly target: string } & Column;
export interface ManyField {
  readonly is: 'many';
  readonly name: string;
  readonly description: string;
  readonly target: string;
  /** Property of the target that points here. */
  readonly mappedBy: string;
}
export type Field = ScalarField | ReferenceField | ManyField;

export interface Exposure {
  readonly name: string;
  readonly singular: string;
  readonly plural: string;
  readonly description: string;
  readonly table: string;
  readonly resource: Resource;
  readonly meta: EntityMetadata;
  /** Every property of the entity that has a column, exposed or not, by its name. */
  readonly properties: ReadonlyMap<string, ScalarField | ReferenceField>;
  /** What can be selected. */
  readonly fields: ReadonlyMap<string, Field>;
  /** Names of the fields of each maskable class, in order of declaration. */
  readonly maskable: ReadonlyMap<PrivacyClass, readonly string[]>;
}

export interface Catalog {
  readonly exposures: readonly Exposure[];
  get(name: string): Exposure;
  find(name: string): Exposure | undefined;
  /** Permissions that reach one's own rows. */
  readonly self: ReadonlySet<string>;
}

const base = ['id', 'createdAt', 'updatedAt', 'version', 'archivedAt'];

/** Reads the catalog off the metadata; throws with a plain sentence at the first hole (class, description, unknown name). */
export function readCatalog(
  metadata: (entity: Resource['entity']) => EntityMetadata,
  resources: readonly Resource[],
  self: ReadonlySet<string>,
): Catalog {
  const byName = new Map<string, Exposure & { fields: Map<string, Field> }>();
  for (const declared of resources) {
    const made = readExposure(metadata(declared.entity), declared);
    byName.set(made.name, made);
  }
  for (const exposure of byName.values()) addInverses(exposure, byName);
  for (const exposure of byName.values()) checkTargets(exposure, byName);
  const get = (name: string): Exposure => {
    const found = byName.get(name);
    if (!found) throw new Error(`${name} is not an exposed entity`);
    return found;
  };
  return { exposures: [...byName.values()], get, find: (name) => byName.get(name), self };
}

function readExposure(meta: EntityMetadata, declared: Resource): Exposure & { fields: Map<string, Field> } {
  const name = meta.className;
  if (!meta.comment) throw new Error(`${name}: the entity has no comment that says what it is`);
  const properties = new Map<string, ScalarField | ReferenceField>();
  const fields = new Map<string, Field>();
  for (const property of meta.props) {
    if (!property.fieldNames || property.persist === false) continue;
    properties.set(property.name, readProperty(name, property));
  }
  for (const key of [...base.filter((each) => properties.has(each)), ...declared.read]) {
    const property = properties.get(key);
    if (!property) throw new Error(`${name}.${key} is declared readable and is not a property`);
    if (property.is === 'scalar') fields.set(key, property);
    else {
      fields.set(`${key}Id`, {
        ...property,
        is: 'reference',
        name: `${key}Id`,
        description: `Id of: ${property.description}`,
      });
      fields.set(key, property);
    }
  }
  const maskable = new Map<PrivacyClass, string[]>();
  for (const field of fields.values()) {
    if (field.is === 'many' || !isMaskable(field.privacyClass)) continue;
    maskable.set(field.privacyClass, [...(maskable.get(field.privacyClass) ?? []), field.name]);
  }
  return {
    name,
    singular: name[0]!.toLowerCase() + name.slice(1),
    plural: declared.plural,
    description: meta.comment,
    table: meta.tableName,
    resource: declared,
    meta,
    properties,
    fields,
    maskable: new Map([...maskable].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function readProperty(entity: string, property: EntityProperty): ScalarField | ReferenceField {
  if (!property.comment) throw new Error(`${entity}.${property.name} has no comment that says what it is`);
  const common = {
    name: property.name,
    property: property.name,
    description: property.comment,
    privacyClass: privacyClassOf(entity, property),
    column: property.fieldNames[0]!,
    nullable: !!property.nullable,
    hasDefault: property.default !== undefined || property.defaultRaw !== undefined || property.onCreate !== undefined,
  };
  if (property.kind === ReferenceKind.MANY_TO_ONE || property.kind === ReferenceKind.ONE_TO_ONE) {
    return { ...common, is: 'one', kind: 'id', array: false, cast: 'uuid', target: property.targetMeta!.className };
  }
  return { ...common, is: 'scalar', ...valueKind(entity, property) };
}

function valueKind(
  entity: string,
  property: EntityProperty,
): Pick<Column, 'kind' | 'array' | 'cast' | 'maxLength' | 'enumeration'> {
  const type = property.columnTypes[0]!;
  const array = type.endsWith('[]');
  if (property.items) {
    const found = enumerationOf(property.items);
    if (!found) throw new Error(`${entity}.${property.name}: its values are of no declared enumeration`);
    return { kind: 'enum', array, cast: array ? 'text[]' : 'text', enumeration: found };
  }
  const plain = type.replace('[]', '');
  if (plain === 'uuid') return { kind: 'id', array, cast: type };
  if (plain === 'date') return { kind: 'date', array, cast: type };
  if (plain.startsWith('timestamptz')) return { kind: 'instant', array, cast: 'timestamptz' };
  if (plain === 'int' || plain === 'smallint') return { kind: 'integer', array, cast: array ? 'int[]' : 'int' };
  if (plain === 'boolean' || plain === 'bool') return { kind: 'boolean', array, cast: type };
  if (plain === 'jsonb') return { kind: 'json', array: false, cast: 'jsonb' };
  if (plain === 'text' || plain.startsWith('varchar') || plain.startsWith('char') || plain === 'bytea') {
    return {
      kind: 'text',
      array,
      cast: array ? (plain.startsWith('varchar') ? 'varchar[]' : 'text[]') : 'text',
      maxLength: property.length,
    };
  }
  throw new Error(`${entity}.${property.name}: the kernel knows no column type ${type}`);
}

function addInverses(exposure: Exposure, byName: Map<string, Exposure & { fields: Map<string, Field> }>): void {
  for (const [property, list] of Object.entries(exposure.resource.inverse ?? {})) {
    const field = exposure.properties.get(property);
    if (field?.is !== 'one')
      throw new Error(`${exposure.name}.${property} is no relation to one, so it has no inverse`);
    const target = byName.get(field.target);
    if (!target) throw new Error(`${exposure.name}.${property}: ${field.target} is not exposed`);
    if (target.fields.has(list)) throw new Error(`${target.name}.${list} is declared twice`);
    target.fields.set(list, {
      is: 'many',
      name: list,
      description: `${exposure.description} Those of this ${target.singular}.`,
      target: exposure.name,
      mappedBy: property,
    });
  }
}

function checkTargets(exposure: Exposure, byName: ReadonlyMap<string, Exposure>): void {
  for (const field of exposure.fields.values()) {
    if (field.is === 'one' && !byName.has(field.target)) {
      throw new Error(`${exposure.name}.${field.name} leads to ${field.target}, which is not exposed`);
    }
  }
  const { create = [], update = [], may } = exposure.resource;
  for (const key of [...create, ...update]) {
    if (!exposure.properties.has(key))
      throw new Error(`${exposure.name}.${String(key)} is declared writable and is not a property`);
  }
  if (create.length > 0 && !may.create) throw new Error(`${exposure.name}: create has no permission`);
  if (update.length > 0 && !may.update) throw new Error(`${exposure.name}: update has no permission`);
}

export interface PathEnd {
  /** Exposure at which the path starts. */
  readonly from: Exposure;
  /** Exposure on which the last property stands. */
  readonly exposure: Exposure;
  readonly field: ScalarField | ReferenceField;
  /** Steps before the last property. */
  readonly steps: readonly string[];
  /** Classes to be checked on the way: the path (of steps) at which each stands. */
  readonly classes: readonly {
    readonly exposure: Exposure;
    readonly steps: readonly string[];
    readonly privacyClass: PrivacyClass;
  }[];
  /** Rows that the path passes through: the path (of steps) at which each stands. */
  readonly passes: readonly { readonly exposure: Exposure; readonly steps: readonly string[] }[];
}

/** Follows a dotted path of to-one relations to a property. */
export function followPath(catalog: Catalog, from: Exposure, path: string): PathEnd {
  const names = path.split('.');
  const classes: PathEnd['classes'][number][] = [];
  const passes: PathEnd['passes'][number][] = [];
  let exposure = from;
  for (const [index, name] of names.entries()) {
    const field = exposure.properties.get(name);
    if (!field) throw new Error(`${from.name}: ${path} leads nowhere at ${name}`);
    const steps = names.slice(0, index);
    if (isMaskable(field.privacyClass)) classes.push({ exposure, steps, privacyClass: field.privacyClass });
    if (index === names.length - 1) return { from, exposure, field, steps, classes, passes };
    if (field.is !== 'one')
      throw new Error(`${from.name}: ${path} passes through ${name}, which is no relation to one`);
    exposure = catalog.get(field.target);
    passes.push({ exposure, steps: names.slice(0, index + 1) });
  }
  throw new Error(`${from.name}: an empty path`);
}

/** The name of a path in GraphQL: `person.fullName` is `personFullName`; a relation at its end is an id. */
export function pathName(catalog: Catalog, from: Exposure, path: string): string {
  const camel = path
    .split('.')
    .map((step, index) => (index === 0 ? step : step[0]!.toUpperCase() + step.slice(1)))
    .join('');
  return followPath(catalog, from, path).field.is === 'one' ? `${camel}Id` : camel;
}

/** The name of an order term: `person.fullName` is `PERSON_FULL_NAME`. */
export function orderName(path: string): string {
  return path
    .replaceAll('.', '_')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toUpperCase();
}

const ends = new WeakMap<
  Exposure,
  { readonly filter: ReadonlyMap<string, PathEnd>; readonly order: ReadonlyMap<string, PathEnd> }
>();

function endsOf(catalog: Catalog, exposure: Exposure) {
  let known = ends.get(exposure);
  if (!known) {
    const filter = ['id', ...exposure.resource.filter].map(
      (path) => [pathName(catalog, exposure, path), followPath(catalog, exposure, path)] as const,
    );
    const order = orderPaths(exposure).map((path) => [orderName(path), followPath(catalog, exposure, path)] as const);
    ends.set(exposure, (known = { filter: new Map(filter), order: new Map(order) }));
  }
  return known;
}

/** Where a field of a filter leads. */
export function filterEnd(catalog: Catalog, exposure: Exposure, name: string): PathEnd | undefined {
  return endsOf(catalog, exposure).filter.get(name);
}

/** Where an order term leads. */
export function orderEnd(catalog: Catalog, exposure: Exposure, name: string): PathEnd | undefined {
  return endsOf(catalog, exposure).order.get(name);
}

/** Paths by which an exposure can be ordered. */
export function orderPaths(exposure: Exposure): string[] {
  return [...new Set([...(exposure.properties.has('createdAt') ? ['createdAt'] : []), ...exposure.resource.order])];
}
