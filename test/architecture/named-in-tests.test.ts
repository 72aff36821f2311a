// Nothing is refused and nothing is done that no test speaks of: every code of the dictionary and every workflow is named in one.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { kernelMessages } from '../../api/src/kernel/kernel.messages.ts';
import { modules } from '../../api/src/modules.ts';

const root = path.resolve(import.meta.dirname, '../..');
const named = namesIn(
  globSync('{api/src,admin/src,schema,test}/**/*.test.{ts,tsx}', { cwd: root })
    .filter((file) => !file.startsWith('test/architecture/'))
    .map((file) => readFileSync(path.join(root, file), 'utf8')),
);

/** Every word of the tests but what stands in a comment. */
function namesIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.replaceAll(/^\s*(\/\/|\/?\*).*$/gm, '').match(/\w+/g) ?? []));
}

const unnamed = (names: readonly string[]): string => names.filter((name) => !named.has(name)).join('\n');

describe('the tests name', () => {
  const dictionaries = [{ name: 'kernel', messages: kernelMessages }, ...modules];
  it.each(dictionaries)('every refusal of $name', ({ messages }) => {
    expect(unnamed(Object.keys(messages['zh-CN'].errors))).toBe('');
  });

  // What the kernel makes for every entity (create, update, archive and so on) is tried in the kernel.
  it.each(modules)('every workflow of $name', ({ workflows = [] }) => {
    expect(unnamed(workflows.map(({ name }) => name))).toBe('');
  });
});
