// Looks for the places of a file in which a fault can be, and gives each with the fault.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'oxc-parser';
import type { CodeFault, Part } from './fault.ts';
import { kindsOfFaults, type Change, type Node } from './kinds-of-faults.ts';

export const root = path.resolve(import.meta.dirname, '../..');

/** Words for people, and what is laid down in the tables by a migration: a fault there changes nothing that the code does. */
const wordsAndTables = new Set([
  ...['description', 'comment', 'label', 'definition', 'message', 'title', 'deprecationReason', 'example'],
  ...['uniques', 'indexes', 'checks', 'triggers', 'policies', 'force', 'recursive', 'enumerable'],
]);
const typeDecorators =
  /^(Field|Args?|ArgsType|(Input|Object|Interface)Type|Query|Mutation|(Field)?Resolver|Directive)$/;
/** Calls into which nobody looks: texts, columns, logs, faults of the programmer, chance and time that is only waited for. */
const plainCalls =
  /^(comment|enumeration|length|default|datetime|padStart|padEnd|log|info|warn|debug|Error|randomBytes|setTimeout|setInterval|toString|LRUCache|setHeader|URL)$/;

export function faultsInCode(part: Part, file: string): CodeFault[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  const faults: CodeFault[] = [];
  walk(treeOf(file, text), [], (node, parents) => {
    if (isContract(file, node)) return;
    for (const place of kindsOfFaults[node.type]?.(node, text, parents) ?? []) {
      const line = text.slice(0, place.start).split('\n').length;
      faults.push({ part, file, line, within: functionName([...parents, node]), ...shown(text, place), ...place });
    }
  });
  return faults;
}

export function treeOf(file: string, text: string): Node {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]!.message}`);
  return program as unknown as Node;
}

type Visit = (node: Node, parents: readonly Node[]) => void;

export function walk(node: Node, parents: readonly Node[], visit: Visit): void {
  if (isPassedOver(node)) return;
  visit(node, parents);
  const inside = [...parents, node];
  for (const [key, value] of Object.entries(node)) {
    if (key === 'key' && !node['computed']) continue;
    for (const child of Array.isArray(value) ? looked(node, key, value as unknown[]) : [value])
      if (child && typeof child === 'object' && 'type' in child) walk(child as Node, inside, visit);
  }
}

function isPassedOver(node: Node): boolean {
  // What only the compiler reads, but for an expression that says its type.
  if (node.type.startsWith('TS') && !/^TS(As|Satisfies|NonNull)/.test(node.type)) return true;
  if (/^(Import|Export(All|Default))/.test(node.type)) return true;
  if (node.type === 'Decorator') return typeDecorators.test(nameOf(node['expression'].callee));
  if (node.type === 'Property') return wordsAndTables.has(node['key'].name);
  return isPlainCall(node) && !isChained(node);
}

function isPlainCall(node: Node): boolean {
  return /^(Call|New)Expression$/.test(node.type) && plainCalls.test(nameOf(node['callee']));
}

/** Of the arguments of a call those that matter: not the numbers that a refusal tells of. */
function looked(node: Node, key: string, children: readonly unknown[]): readonly unknown[] {
  if (key !== 'arguments') return children;
  if (isPlainCall(node)) return [];
  return /^(DomainError|add|Fault)$/.test(nameOf(node['callee'])) ? children.slice(0, 2) : children;
}

/** Fields that a resource offers stand in the published contract, which is compared as a whole by a check of its own. */
function isContract(file: string, node: Node): boolean {
  return file.endsWith('.resources.ts') && node.type === 'ArrayExpression';
}

/** `p.string().length(20).groups('S2')`: what stands before the plain call is looked at all the same. */
function isChained(node: Node): boolean {
  return node['callee'].type === 'MemberExpression' && node['callee'].object.type === 'CallExpression';
}

function nameOf(callee: Node | undefined): string {
  return callee?.['property']?.name ?? callee?.['name'] ?? '';
}

/** Names of the functions, methods and properties around a place: `Activity.cancel`. */
export function functionName(parents: readonly Node[]): string {
  const names = parents.flatMap((parent, index) => {
    const isFunction = /Function|^MethodDefinition$/.test(parents[index + 1]?.type ?? '');
    if (/^(ClassDeclaration|FunctionDeclaration)$/.test(parent.type)) return [parent['id']?.name];
    if (parent.type === 'VariableDeclarator' && isFunction) return [parent['id'].name];
    return /^(Property|MethodDefinition|PropertyDefinition)$/.test(parent.type) && isFunction
      ? [parent['key'].name]
      : [];
  });
  return names.filter(Boolean).join('.');
}

/** The line of a fault as it is, and as it becomes. */
function shown(text: string, { start, end, replacement }: Change): { before: string; after: string } {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  return {
    before: text.slice(from, to).trim(),
    after: (text.slice(from, start) + replacement + text.slice(end, to)).trim(),
  };
}
