// What is worked out once for each document: its fields with arguments, and where the planner can start.
import {
  TypeInfo,
  getArgumentValues,
  getNamedType,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Catalog, Exposure } from '../resource/catalog.ts';
import type { ArgumentSite } from './statement.ts';

export interface ReadSite extends ArgumentSite {
  /** Set for connections. */
  readonly connection?: { readonly exposure: Exposure; readonly nested: boolean };
}

export interface ReadDocument {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly sites: readonly ReadSite[];
  /** Variables that directives read: their values are part of a plan's key. */
  readonly switches: readonly string[];
  /** Whether the planner may try: it turns back where a field deeper in has a resolver of its own. */
  readonly isPlannable: boolean;
}

export interface Roots {
  /** `volunteer`, `volunteers`: what each derived root field answers. */
  readonly fields: ReadonlyMap<string, { readonly exposure: Exposure; readonly many: boolean }>;
}

export function rootsOf(catalog: Catalog): Roots {
  const fields = new Map<string, { exposure: Exposure; many: boolean }>();
  for (const exposure of catalog.exposures) {
    fields.set(exposure.singular, { exposure, many: false });
    fields.set(exposure.plural, { exposure, many: true });
  }
  return { fields };
}

/** Reads a validated document. */
export function readDocument(
  schema: GraphQLSchema,
  catalog: Catalog,
  roots: Roots,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): ReadDocument {
  const sites: ReadSite[] = [];
  const switches = new Set<string>();
  let isPlannable = operation.operation === 'query';
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions) {
    if (definition.kind === 'FragmentDefinition') fragments[definition.name.value] = definition;
  }
  const typeInfo = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      OperationDefinition: (node) => (node === operation ? undefined : false),
      Field(node) {
        const parent = typeInfo.getParentType();
        const field = typeInfo.getFieldDef();
        if (!parent || !field) return;
        if (parent === schema.getQueryType()) {
          const name = field.name;
          if (!roots.fields.has(name) && name !== 'node' && name !== 'nodes' && name !== '__typename')
            isPlannable = false;
        }
        if (field.args.length === 0) return;
        const target = getNamedType(field.type).name;
        const exposure = target.endsWith('Connection')
          ? catalog.find(target.slice(0, -'Connection'.length))
          : undefined;
        const nested = parent !== schema.getQueryType();
        const fixed = hasVariable(node) ? undefined : getArgumentValues(field, node);
        sites.push({ field, node, fixed, ...(exposure ? { connection: { exposure, nested } } : {}) });
      },
      Directive(node) {
        for (const argument of node.arguments ?? []) {
          if (argument.value.kind === 'Variable') switches.add(argument.value.name.value);
        }
        if (node.name.value !== 'include' && node.name.value !== 'skip') isPlannable = false;
      },
    }),
  );
  return { operation, fragments, sites, switches: [...switches], isPlannable };
}

function hasVariable(node: FieldNode): boolean {
  let found = false;
  for (const argument of node.arguments ?? []) visit(argument, { Variable: () => void (found = true) });
  return found;
}
