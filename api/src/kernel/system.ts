// All modules put together: the catalog, the permissions, the words and the GraphQL schema. Deny by default: where a
// class, a description, a permission or a Chinese label is missing, nothing is built and the hole is named.
import type { EntityClass, EntityMetadata } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  isObjectType,
  isInputObjectType,
  isEnumType,
  isInterfaceType,
  type GraphQLArgument,
  type GraphQLSchema,
} from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import type { ConstraintWords } from './database-error.ts';
import { enumerations } from './enumeration.ts';
import { IdempotencyAnswer } from './idempotency.ts';
import { kernelMessages } from './kernel.messages.ts';
import { awaitListItems } from './list-items.ts';
import { Dictionary, merged } from './messages.ts';
import type { Services } from './context.ts';
import type { Module } from './module.ts';
import type { OpenDuty } from './open-duty.ts';
import { Mutations } from './mutation.ts';
import { OperationSet, type Operation } from './operation.ts';
import { OutboxEvent } from './outbox.ts';
import type { Permissions } from './permission.ts';
import { attachResolvers } from './read/ordinary.ts';
import { readCatalog, type Catalog } from './resource/catalog.ts';
import { classPermission } from './resource/declaration.ts';
import { exposeAll } from './resource/expose.ts';
import { deriveLists } from './resource/lists.ts';
import { deriveReadTypes } from './resource/types.ts';
import { exposeWorkflows } from './workflow.ts';

export interface System {
  readonly modules: readonly Module[];
  readonly catalog: Catalog;
  readonly permissions: Permissions;
  readonly dictionary: Dictionary;
  readonly mutations: Mutations;
  readonly operations: readonly Operation[];
  readonly schema: GraphQLSchema;
  /** Has every module blank what it keeps about a person. */
  readonly forget: (em: EntityManager, personId: string) => Promise<void>;
  /** What a volunteer would leave open in any module. */
  readonly duties: Services['duties'];
}

/** Every entity that has a table. */
export function entitiesOf(modules: readonly Module[]): EntityClass<object>[] {
  const own = modules.flatMap((each) => [
    ...(each.entities ?? []),
    ...(each.resources ?? []).map((declared) => declared.entity as EntityClass<object>),
  ]);
  return [...new Set([OutboxEvent, IdempotencyAnswer, ...own])] as EntityClass<object>[];
}

export function buildSystem(
  modules: readonly Module[],
  metadata: (entity: EntityClass<object>) => EntityMetadata,
): System {
  const permissions: Permissions = merged(modules.map((each) => each.permissions ?? {}));
  const self = new Set(Object.entries(permissions).flatMap(([name, { self: own }]) => (own ? [name] : [])));
  const catalog = readCatalog(
    metadata,
    modules.flatMap((each) => each.resources ?? []),
    self,
  );
  const dictionary = new Dictionary({
    'zh-CN': [...modules.map((each) => each.messages['zh-CN']), kernelMessages['zh-CN']],
    en: [...modules.map((each) => each.messages.en), kernelMessages.en],
  });
  const constraints: ConstraintWords = merged(modules.map((each) => each.constraints ?? {}));
  const mutations = new Mutations(dictionary, constraints);
  const { schema, operations } = buildApi(modules, catalog, mutations);
  const forget: System['forget'] = async (em, personId) => {
    for (const each of modules) await each.forget?.(em, personId);
  };
  const duties: System['duties'] = async (em, volunteerId, today) => {
    const found: OpenDuty[] = [];
    for (const each of modules) found.push(...((await each.duties?.(em, volunteerId, today)) ?? []));
    return found;
  };
  const system = { modules, catalog, permissions, dictionary, mutations, operations, schema, forget, duties };
  refuseHoles(system);
  return system;
}

/** Everything that GraphQL offers: the derived operations, the workflows, and the resolvers of the modules. */
function buildApi(
  modules: readonly Module[],
  catalog: Catalog,
  mutations: Mutations,
): Pick<System, 'schema' | 'operations'> {
  const types = deriveReadTypes(catalog);
  const derived = exposeAll(catalog, types, mutations);
  const workflows = new OperationSet('WorkflowOperations');
  exposeWorkflows(
    workflows,
    modules.flatMap((each) => each.workflows ?? []),
    mutations,
  );
  const declared = modules.flatMap((each) =>
    Object.entries(each.operations ?? {}).map(([name, rest]) => ({ name, ...rest })),
  );
  const own = modules.flatMap((each) => each.resolvers ?? []);
  const resolvers = [derived.resolver, workflows.resolver, ...deriveLists(catalog, types), ...own];
  const schema = buildSchemaSync({
    resolvers: resolvers as unknown as NonEmptyArray<() => object>,
    orphanedTypes: catalog.exposures.map((each) => each.resource.entity as unknown as () => object),
    validate: false,
    pubSub: unusedPubSub,
  });
  describeRoots(schema);
  attachResolvers(schema, catalog.exposures);
  awaitListItems(schema);
  return { schema, operations: [...derived.operations, ...workflows.operations, ...declared] };
}

/** type-graphql gives the roots no description of their own. */
function describeRoots(schema: GraphQLSchema): void {
  const texts = [
    [schema.getQueryType(), 'What can be read; each operation names its permission in schema/permissions.json.'],
    [
      schema.getMutationType(),
      'What can be done: one mutation, one transaction; mistakes that the caller can put right come as userErrors.',
    ],
    [schema.getSubscriptionType(), 'What can be followed, over server-sent events at /graphql/stream.'],
  ] as const;
  for (const [type, text] of texts) if (type) type.description = text;
}

/** type-graphql asks for one although every subscription here brings its own source: PostgreSQL's notices. */
const unusedPubSub = {
  publish: (): void => undefined,
  subscribe: (topic: string): never => {
    throw new Error(`nothing is published in process, asked for ${topic}`);
  },
};

/** Throws one error that lists every hole. */
function refuseHoles(system: System): void {
  const holes = [...new Set([...describedHoles(system.schema), ...permissionHoles(system), ...labelHoles(system)])];
  if (holes.length > 0) throw new Error(`The system has holes and does not start:\n  ${holes.join('\n  ')}`);
}

function describedHoles(schema: GraphQLSchema): string[] {
  const holes: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || ['String', 'Int', 'Boolean', 'ID', 'Float'].includes(type.name)) continue;
    const isRoot = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].includes(
      type as never,
    );
    if (!type.description && !isRoot) holes.push(`type ${type.name} has no description`);
    if (isEnumType(type))
      for (const value of type.getValues())
        if (!value.description) holes.push(`value ${type.name}.${value.name} has no description`);
    if (!isObjectType(type) && !isInputObjectType(type) && !isInterfaceType(type)) continue;
    const fields: readonly { name: string; description?: string | null; args?: readonly GraphQLArgument[] }[] =
      Object.values(type.getFields());
    for (const field of fields) {
      if (!field.description) holes.push(`field ${type.name}.${field.name} has no description`);
      for (const argument of field.args ?? [])
        if (!argument.description)
          holes.push(`argument ${type.name}.${field.name}(${argument.name}) has no description`);
    }
  }
  return holes;
}

function permissionHoles({ schema, operations, permissions, catalog }: System): string[] {
  const holes: string[] = [];
  const declared = new Map(operations.map((each) => [each.name, each]));
  for (const root of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      const operation = declared.get(field.name);
      if (!operation) holes.push(`operation ${field.name} has no permission`);
      else if (!permissions[operation.permission])
        holes.push(`operation ${field.name}: no module declares the permission ${operation.permission}`);
    }
  }
  for (const permission of Object.values(classPermission))
    if (!permissions[permission]) holes.push(`no module declares the permission ${permission}`);
  for (const { name, resource } of catalog.exposures) {
    for (const permission of Object.values(resource.may))
      if (permission && !permissions[permission])
        holes.push(`${name}: no module declares the permission ${permission}`);
  }
  return holes;
}

function labelHoles({ catalog, dictionary }: System): string[] {
  const holes: string[] = [];
  const want = (label: string | undefined, what: string): void => {
    if (label === undefined) holes.push(`${what} has no Chinese label`);
  };
  for (const exposure of catalog.exposures) {
    want(dictionary.label('zh-CN', exposure.name), exposure.name);
    for (const field of exposure.fields.values()) {
      const name = field.is === 'reference' ? field.property : field.name;
      want(
        dictionary.label('zh-CN', exposure.name, name) ?? dictionary.label('zh-CN', 'Node', name),
        `${exposure.name}.${name}`,
      );
    }
  }
  for (const { name, items } of enumerations())
    for (const value of ['$', ...items]) want(dictionary.value('zh-CN', name, value), `${name}.${value}`);
  return holes;
}
