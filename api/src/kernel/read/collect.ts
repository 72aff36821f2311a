// Fields of a selection as the GraphQL specification collects them: fragments opened, directives obeyed, keys merged.
import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

export type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

export interface Collected {
  readonly node: FieldNode;
  readonly selectionSets: SelectionSetNode[];
}

interface Source {
  readonly fragments: Fragments;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Interfaces of the schema: every exposed type is a Node. */
const interfaces = new Set(['Node']);

export function collectFields(
  source: Source,
  typeName: string,
  sets: readonly SelectionSetNode[],
): Map<string, Collected> {
  const collected = new Map<string, Collected>();
  const visited = new Set<string>();
  for (const set of sets) collect(source, typeName, set, collected, visited);
  return collected;
}

function collect(
  source: Source,
  typeName: string,
  set: SelectionSetNode,
  collected: Map<string, Collected>,
  visited: Set<string>,
): void {
  for (const selection of set.selections) {
    if (!isIncluded(selection, source.variables)) continue;
    if (selection.kind === 'Field') {
      const key = selection.alias?.value ?? selection.name.value;
      const existing = collected.get(key);
      if (existing) {
        if (selection.selectionSet) existing.selectionSets.push(selection.selectionSet);
      } else
        collected.set(key, { node: selection, selectionSets: selection.selectionSet ? [selection.selectionSet] : [] });
    } else if (selection.kind === 'InlineFragment') {
      if (applies(selection.typeCondition?.name.value, typeName))
        collect(source, typeName, selection.selectionSet, collected, visited);
    } else if (!visited.has(selection.name.value)) {
      visited.add(selection.name.value);
      const fragment = source.fragments[selection.name.value]!;
      if (applies(fragment.typeCondition.name.value, typeName))
        collect(source, typeName, fragment.selectionSet, collected, visited);
    }
  }
}

function applies(condition: string | undefined, typeName: string): boolean {
  return condition === undefined || condition === typeName || interfaces.has(condition);
}

function isIncluded(selection: SelectionNode, variables: Readonly<Record<string, unknown>>): boolean {
  if (!selection.directives?.length) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables as Record<string, unknown>);
  if (skip?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, selection, variables as Record<string, unknown>)?.if !== false;
}
