// Which test files reach which functions: learned once by running every test file with a counter in each named function, and kept
// until the text of the test file changes.
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hash } from 'node:crypto';
import path, { matchesGlob } from 'node:path';
import { functionName, root, treeOf, walk } from './faults-in-code.ts';
import type { Fault } from './fault.ts';

/** Tests that judge the API; those of the console, of speed, of started processes and of the test's own support see no fault, or not the fault. */
const judging = ['api/src/**/*.test.ts', 'test/**/*.test.ts'];
const notJudging = [
  ...['test/{console,faults,support,mutation}/**', 'test/imports/many-rows.test.ts', 'test/architecture/**'],
  ...['**/node_modules/**', 'api/src/database/embedded/**', 'test/trust/fuzz.test.ts', 'api/src/config.test.ts'],
];

export interface Reach {
  readonly hash: string;
  readonly isGreen: boolean;
  readonly seconds: number;
  readonly functions: readonly string[];
}

const folder = path.join(root, 'test/.data/reach');
const noteOf = (test: string): string => path.join(folder, `${test.replaceAll('/', '~')}.json`);
const textOf = (test: string): string => readFileSync(path.join(root, test), 'utf8');

export function judgingTests(): string[] {
  const files = judging.flatMap((pattern) => globSync(pattern, { cwd: root }));
  return files.filter((file) => !notJudging.some((pattern) => matchesGlob(file, pattern))).sort();
}

/** What is known of a test file; nothing when it was changed since. */
export function knownReach(test: string): Reach | undefined {
  try {
    const reach = JSON.parse(readFileSync(noteOf(test), 'utf8')) as Reach;
    return reach.hash === hash('sha256', textOf(test)) ? reach : undefined;
  } catch {
    return undefined;
  }
}

export function forgetReach(): void {
  rmSync(folder, { recursive: true, force: true });
}

export function keepReach(test: string, isGreen: boolean, seconds: number, functions: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  const reach: Reach = { hash: hash('sha256', textOf(test)), isGreen, seconds, functions };
  writeFileSync(noteOf(test), JSON.stringify(reach));
}

/** Puts a counter into each named function, and one into the file. */
export function withCounters(file: string, text: string): string {
  const marks: { at: number; text: string }[] = [];
  const mark = (name: string): string => `globalThis.reached?.add(${JSON.stringify(`${file}#${name}`)})`;
  walk(treeOf(file, text), [], (node, parents) => {
    if (!/Function/.test(node.type) || !node['body']) return;
    const name = functionName([...parents, node]);
    const { start, end, type } = node['body'];
    if (type === 'BlockStatement') marks.push({ at: start + 1, text: `${mark(name)};` });
    else marks.push({ at: start, text: `(${mark(name)}, (` }, { at: end, text: '))' });
  });
  marks.sort((a, b) => b.at - a.at);
  const counted = marks.reduce((whole, { at, text }) => whole.slice(0, at) + text + whole.slice(at), text);
  return `${counted}\n;${mark('')};`;
}

/** The test files that reach a fault, the nearest first. */
export function testsFor(fault: Fault, reaches: ReadonlyMap<string, Reach>): string[] {
  const isReached =
    (name: string) =>
    ([, { functions, isGreen }]: [string, Reach]) =>
      isGreen && functions.includes(`${fault.file}#${name}`);
  const all = [...reaches];
  const own = 'sql' in fault ? [] : all.filter(isReached(fault.within));
  const isCounted =
    !('sql' in fault) && all.some(([, { functions }]) => functions.includes(`${fault.file}#${fault.within}`));
  const chosen = isCounted ? own : all.filter(isReached(''));
  const words = wordsOf(fault);
  const inFile = ({ functions }: Reach): number => functions.filter((name) => name.startsWith(`${fault.file}#`)).length;
  return chosen
    .map(([test, reach]) => ({
      ...{ test, seconds: reach.seconds, near: triesEach(fault, test) ? 0 : nearness(fault.file, test) },
      told: tellings(test, words) + inFile(reach),
    }))
    .sort((a, b) => a.near - b.near || b.told - a.told || a.seconds - b.seconds)
    .map(({ test }) => test);
}

/** Tests that go through every table, every permission, or all that is committed, whatever it is called. */
function triesEach(fault: Fault, test: string): boolean {
  if ('sql' in fault) return /^test\/(rules\/|trust\/(two-layers|every-table))/.test(test);
  if (fault.file.endsWith('.entity.ts') && fault.within === '') return test === 'test/contract/committed.test.ts';
  return fault.file.endsWith('.permissions.ts') && /^test\/(access\/matrix|contract\/committed)/.test(test);
}

/** Same name, same folder, same module, tests that cross modules, other modules. */
function nearness(file: string, test: string): number {
  const stem = path.basename(file).split('.')[0]!;
  if (path.basename(test).startsWith(stem) && path.dirname(test) === path.dirname(file)) return 0;
  if (path.dirname(test) === path.dirname(file)) return 1;
  const moduleOf = (name: string): string => /^api\/src\/(modules\/[^/]+|[^/]+)\//.exec(name)?.[1] ?? '';
  if (moduleOf(test) !== '' && moduleOf(test) === moduleOf(file)) return 2;
  return test.startsWith('test/') ? 3 : 4;
}

/** Names that a test would use if it spoke of the fault. */
function wordsOf({ file, within, before }: Fault): string[] {
  const stem = path.basename(file).split('.')[0]!;
  const camel = stem
    .split('-')
    .map((word, index) => (index === 0 ? word : word[0]!.toUpperCase() + word.slice(1)))
    .join('');
  const quoted = [...before.matchAll(/'([^']{4,60})'/g)].map(([, word]) => word!);
  return [...new Set([stem, camel, camel.replace(/s$/, ''), ...within.split('.'), ...quoted])].filter(
    (word) => word.length > 3,
  );
}

function tellings(test: string, words: readonly string[]): number {
  const text = textOf(test);
  return words.filter((word) => text.includes(word)).length;
}
