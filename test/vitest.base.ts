// What every test run has in common: `vitest.config.ts` divides the tests by it, and `pnpm mutate` runs them one by one.
import path from 'node:path';
import type { ViteUserConfig } from 'vitest/config';
import { words } from '../admin/words-plugin.ts';
import { patience } from './support/patience.ts';

const root = path.resolve(import.meta.dirname, '..');

/** How a test file is read and run. */
export const base = {
  root,
  plugins: [words()],
  resolve: {
    // CommonJS and ES packages must meet the same copy of graphql.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    exclude: ['**/node_modules/**', '**/dist/**', '**/.data/**'],
    setupFiles: path.join(root, 'test/support/reflect.ts'),
    server: { deps: { inline: [/ra-data-graphql/, /@apollo\/client/] } },
    pool: 'forks',
    maxWorkers: 3,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: patience },
  },
} satisfies ViteUserConfig;

/** What stands once for a run: one PostgreSQL for all. */
export const once = {
  globalSetup: path.join(root, 'test/support/global-setup.ts'),
  teardownTimeout: 30_000,
  allowOnly: !process.env['CI'],
} satisfies ViteUserConfig['test'];

export default { ...base, test: { ...base.test, ...once } } satisfies ViteUserConfig;
