// One test run over all packages, against one real PostgreSQL. `pnpm test` runs it; name files or folders to run less.
import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { words } from '../admin/words-plugin.ts';

const root = path.resolve(import.meta.dirname, '..');

export default defineConfig({
  root,
  plugins: [words()],
  resolve: {
    // CommonJS and ES packages must meet the same copy of graphql.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    include: ['api/src/**/*.test.ts', 'admin/src/**/*.test.{ts,tsx}', 'schema/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/.data/**'],
    globalSetup: path.join(root, 'test/support/global-setup.ts'),
    setupFiles: path.join(root, 'test/support/reflect.ts'),
    server: { deps: { inline: [/ra-data-graphql/, /@apollo\/client/] } },
    pool: 'forks',
    maxWorkers: 3,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    teardownTimeout: 30_000,
    allowOnly: !process.env['CI'],
  },
});
