// What a phone at the door has to fetch before it shows the sign-in: the entry, what it needs at once, and the Chinese words.
import * as path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { expect, test, vi } from 'vitest';

const limitKb = 420;

test(`the first load is at most ${limitKb} kB gzipped, and brings one language and neither calendar nor tree nor charts`, async () => {
  vi.stubEnv('NODE_ENV', 'production');
  const configFile = path.join(import.meta.dirname, '../vite.config.ts');
  const built = (await build({ configFile, logLevel: 'silent', build: { write: false } })) as Rolldown.RolldownOutput;
  const chunks = new Map(
    built.output.flatMap((each) => (each.type === 'chunk' ? [[each.fileName, each] as const] : [])),
  );
  const entry = [...chunks.values()].find((chunk) => chunk.isEntry);
  const first = new Set<Rolldown.OutputChunk>();
  const add = (chunk: Rolldown.OutputChunk | undefined): void => {
    if (!chunk || first.has(chunk)) return;
    first.add(chunk);
    for (const name of chunk.imports) add(chunks.get(name));
  };
  add(entry);
  add([...chunks.values()].find(({ facadeModuleId }) => facadeModuleId?.endsWith('virtual:words/zh-CN')));
  const sizeKb = [...first].reduce((sum, { code }) => sum + gzipSync(code).byteLength, 0) / 1000;
  expect(sizeKb).toBeLessThanOrEqual(limitKb);
  const files = [...first].flatMap(({ moduleIds }) => moduleIds);
  expect(files.length).toBeGreaterThan(500);
  expect(files.filter((id) => id.includes('virtual:words/'))).toEqual(['\0virtual:words/zh-CN']);
  expect(files.filter((id) => /modules\/.*(messages|words)[^/]*\.ts$|labels\.json$/.test(id))).toEqual([]);
  expect(files.filter((id) => /fullcalendar|x-tree-view|x-charts|papaparse|cmdk/.test(id))).toEqual([]);
});
