// The faults that one place of the syntax tree can have. Each kind is one that was found in real code: an edge that is off by one,
// a condition or a guard that was forgotten, a state too few, a list unsorted, a class of privacy too low.

export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: any;
}

/** Text that stands in the place of a node. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

type Kind = (node: Node, text: string, parents: readonly Node[]) => readonly Change[];

const others: Readonly<Record<string, string>> = {
  ...{ '<': '<=', '<=': '<', '>': '>=', '>=': '>', '===': '!==', '!==': '===', '==': '!=', '!=': '==' },
  ...{ some: 'every', every: 'some', min: 'max', max: 'min', S3: 'S2', S2: 'S1' },
  ...{ asc: 'desc', desc: 'asc', ASC: 'DESC', DESC: 'ASC' },
};
const dropped = new Set([
  ...['trim', 'filter', 'sort', 'toSorted', 'reverse', 'toReversed', 'toLowerCase', 'toUpperCase', 'normalize'],
]);
/** Calls whose arguments are conditions, or states that are allowed. */
const lists = new Set(['both', 'anyOf', 'either', 'require', 'all']);
const searches = new Set(['find', 'findOne', 'findOneOrFail', 'findAll', 'count', 'nativeUpdate', 'nativeDelete']);
/** Calls without which only a log is shorter, or the end slower. */
const idle = /(^|\.)(log|info|warn|debug|error|unref|stop|close|end|drop|release|clearTimeout|destroy|next)$/;

const insteadOf = (node: Node, replacement: string): Change => ({ start: node.start, end: node.end, replacement });
const textOf = (node: Node, text: string): string => text.slice(node.start, node.end);
const nameOf = (callee: Node): string =>
  (callee.type === 'MemberExpression' ? callee.property.name : callee.name) ?? '';
const isText = (node: Node): boolean =>
  node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string');

const operators: Kind = (node, text) => {
  const { left, right, operator } = node;
  const between = { start: left.end, end: right.start };
  const written = text.slice(left.end, right.start);
  const other = others[operator];
  if (other) return [{ ...between, replacement: written.replace(operator, other) }];
  if (operator === '-') return [{ ...between, replacement: written.replace('-', '+') }];
  const isSum = operator === '+' && !isText(left) && !isText(right);
  const isNumber = (side: Node): boolean => side.type === 'Literal' && typeof side.value === 'number';
  return isSum && (isNumber(left) || isNumber(right)) ? [{ ...between, replacement: written.replace('+', '-') }] : [];
};

/** One of two conditions is forgotten. */
const conditions: Kind = (node, text) =>
  node.operator === '??' ? [] : [insteadOf(node, textOf(node.left, text)), insteadOf(node, textOf(node.right, text))];

const negations: Kind = (node, text) => (node.operator === '!' ? [insteadOf(node, textOf(node.argument, text))] : []);

/** A guard, an early return, a refusal or a branch that was forgotten; or the wrong way round. */
const branches: Kind = (node, text) => {
  const { test } = node;
  const isOwnFault = ['BinaryExpression', 'LogicalExpression', 'UnaryExpression'].includes(test.type);
  const turned = isOwnFault ? [] : [insteadOf(test, `!(${textOf(test, text)})`)];
  return node.type === 'IfStatement' && !node.alternate ? [...turned, insteadOf(node, ';')] : turned;
};

const statements: Kind = (node, text, parents) => {
  if (parents.at(-1)?.type === 'Program') return [];
  const inner = node.expression.type === 'AwaitExpression' ? node.expression.argument : node.expression;
  const isCall =
    inner.type === 'CallExpression' && !idle.test(textOf(inner.callee, text)) && inner.callee.type !== 'Super';
  const isAssigned = inner.type === 'AssignmentExpression' && inner.left.type === 'MemberExpression';
  return isCall || isAssigned ? [insteadOf(node, ';')] : [];
};

const literals: Kind = (node, text, parents) => {
  const { value } = node;
  if (typeof value === 'boolean') return [insteadOf(node, String(!value))];
  if (typeof value === 'number') return isEdge(value, parents.at(-1)) ? [insteadOf(node, String(value + 1))] : [];
  if (typeof value !== 'string') return [];
  const other = /^(S[23]|asc|desc)$/i.test(value) ? others[value] : undefined;
  return other ? [insteadOf(node, `'${other}'`)] : queries(node, text, parents);
};

/** Statuses of HTTP, factors and the -1 of a comparison are no edges. */
function isEdge(value: number, parent: Node | undefined): boolean {
  if (parent?.type === 'UnaryExpression') return false;
  if (parent?.type === 'BinaryExpression' && '*/'.includes(parent['operator'])) return false;
  return Number.isInteger(value) && value < 1_000 && !(value >= 200 && value < 600);
}

/** In SQL: an edge, a condition, the way of an order, what is counted once. */
const inQueries: readonly (readonly [RegExp, string])[] = [
  ...([
    [/ is null\b/g, ' is not null'],
    [/ is not null\b/g, ' is null'],
    [/ not exists\b/g, ' exists'],
  ] as const),
  ...([
    [/ <= /g, ' < '],
    [/ >= /g, ' > '],
    [/ < /g, ' <= '],
    [/ > /g, ' >= '],
    [/ <> /g, ' = '],
  ] as const),
  ...([
    [/ desc\b/g, ' asc'],
    [/ asc\b/g, ' desc'],
    [/\bdistinct /g, ''],
    [/ and /g, ' or '],
  ] as const),
];
const looksLikeSql = /\bselect\b|\bwhere\b|\border by\b| is (not )?null\b|= any\(|\bupdate\b.*\bset\b|\bdelete from\b/;

const queries: Kind = (node, text) => {
  const written = textOf(node, text);
  if (!looksLikeSql.test(written)) return [];
  return inQueries.flatMap(([pattern, replacement]) =>
    [...written.matchAll(pattern)].map(({ index, 0: found }) => ({
      start: node.start + index,
      end: node.start + index + found.length,
      replacement,
    })),
  );
};

/** The element with the comma behind or before it. */
function without(elements: readonly (Node | null)[], index: number): Change {
  const next = elements[index + 1];
  if (next) return { start: elements[index]!.start, end: next.start, replacement: '' };
  const last = elements[index - 1];
  return { start: last ? last.end : elements[index]!.start, end: elements[index]!.end, replacement: '' };
}

const eachWithout = (elements: readonly (Node | null)[]): Change[] =>
  elements.includes(null) ? [] : elements.map((_, index) => without(elements, index));

const arrays: Kind = (node) => (node['elements'].length > 1 ? eachWithout(node['elements']) : []);

const calls: Kind = (node, text) => {
  const { callee } = node;
  const passed: Node[] = node['arguments'];
  const name = nameOf(callee);
  if (callee.type !== 'MemberExpression') return lists.has(name) && passed.length > 1 ? eachWithout(passed) : [];
  if (dropped.has(name)) return [insteadOf(node, textOf(callee.object, text))];
  if (name in others && passed.length > 0) return [insteadOf(callee.property, others[name]!)];
  if (lists.has(name) && passed.length > 2) return eachWithout(passed).slice(1);
  const where = searches.has(name) ? passed[1] : undefined;
  return where?.type === 'ObjectExpression' && where['properties'].length > 1 ? eachWithout(where['properties']) : [];
};

/** A condition on rows that was forgotten. */
const properties: Kind = ({ key, value }) =>
  /^(where|filter)$/.test(key.name ?? '') && value.type === 'ObjectExpression' ? eachWithout(value.properties) : [];

export const kindsOfFaults: Readonly<Record<string, Kind>> = {
  BinaryExpression: operators,
  LogicalExpression: conditions,
  UnaryExpression: negations,
  IfStatement: branches,
  ConditionalExpression: branches,
  ExpressionStatement: statements,
  Literal: literals,
  TemplateLiteral: queries,
  ArrayExpression: arrays,
  CallExpression: calls,
  Property: properties,
};
