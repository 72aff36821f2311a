// Every sentence of .dependency-cruiser.cjs can be broken, and is then reported under its name.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const modules = [
  ...['communities', 'platform', 'partners', 'people', 'access', 'recipients', 'needs', 'care', 'training', 'safety'],
  ...['activities', 'points', 'giving', 'certificates', 'council', 'assistant', 'oversight', 'insights'],
];
const moduleFile = (name: string | undefined): string => `api/src/modules/${name}/${name}.module.ts`;

/** rule, the file that breaks it, what that file imports */
const offences: [string, string, string][] = [
  ...modules.slice(0, -1).map((name, index): [string, string, string] => {
    return [`${name}-imports-downwards`, `api/src/modules/${name}/upwards.ts`, moduleFile(modules[index + 1])];
  }),
  ['module-has-a-place', 'api/src/modules.ts', 'api/src/modules/attic/attic.module.ts'],
  ['module-knows-no-frame', 'api/src/modules/care/framed.ts', 'api/src/app.ts'],
  ['kernel-knows-no-domain', 'api/src/kernel/worldly.ts', moduleFile('people')],
  ['database-knows-no-module', 'api/src/database/worldly.ts', moduleFile('people')],
  ['embedded-stands-alone', 'api/src/database/embedded/leaning.ts', 'api/src/kernel/clock.ts'],
  ['admin-knows-only-the-contract', 'admin/src/peeping.tsx', 'api/src/kernel/clock.ts'],
  ['api-knows-no-console', 'api/src/kernel/peeping.ts', 'admin/src/door.tsx'],
  ['product-knows-no-test', 'api/src/kernel/lazy.ts', 'test/support/database.ts'],
  ['no-cycles', 'api/src/kernel/first.ts', 'api/src/kernel/second.ts'],
  ['import-exists', 'api/src/kernel/dreaming.ts', 'api/src/kernel/nowhere.ts'],
];

const folder = mkdtempSync(path.join(tmpdir(), 'qiaomen-imports-'));
let complaints: { rule: string; from: string; to: string }[] = [];

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

function importOf(from: string, to: string): string {
  const relative = path.posix.relative(path.posix.dirname(from), to);
  return `import type {} from '${relative.startsWith('.') ? relative : `./${relative}`}';\n`;
}

beforeAll(() => {
  write('tsconfig.json', '{ "compilerOptions": { "module": "ESNext", "moduleResolution": "bundler" } }');
  for (const [, , to] of offences) if (!to.includes('nowhere')) write(to, 'export {};\n');
  for (const [, from, to] of offences) write(from, importOf(from, to));
  write('api/src/kernel/second.ts', importOf('api/src/kernel/second.ts', 'api/src/kernel/first.ts'));
  // Allowed, and not to be reported: downwards, and the list of modules from the database layer.
  write('api/src/modules/insights/fair.ts', importOf('api/src/modules/insights/fair.ts', moduleFile('people')));
  write('api/src/database/fair.ts', importOf('api/src/database/fair.ts', 'api/src/modules.ts'));
  const command = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const args = [
    command,
    '--config',
    path.join(root, '.dependency-cruiser.cjs'),
    '--output-type',
    'json',
    'api',
    'admin',
  ];
  const output = execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 64_000_000 });
  const { summary } = JSON.parse(output) as {
    summary: { violations: { rule: { name: string }; from: string; to: string }[] };
  };
  complaints = summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the order of imports', () => {
  it.each(offences)('is watched: %s', (rule, from) => {
    expect(complaints.filter((complaint) => complaint.from === from).map((complaint) => complaint.rule)).toContain(
      rule,
    );
  });

  it('lets pass what goes downwards', () => {
    expect(complaints.filter(({ from }) => from.endsWith('fair.ts'))).toEqual([]);
  });

  it('has a test for each of its rules', () => {
    const config = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {
      forbidden: { name: string; comment: string }[];
    };
    expect(config.forbidden.map(({ name }) => name)).toEqual(offences.map(([rule]) => rule));
    for (const { comment } of config.forbidden) expect(comment).toMatch(/^[A-Z].{30,}[.]$/);
  });
});
