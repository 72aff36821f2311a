// One test run over all packages, against one real PostgreSQL. `pnpm test` runs it; name files or folders to run less, or
// `--project 'quick*'` for what needs neither browser nor minutes. `pnpm test:days` runs the project `quick` on other days.
import { defineConfig } from 'vitest/config';
import { base, once } from './vitest.base.ts';

const { exclude } = base.test;
/** What takes long, and what breaks whole installations. */
const slow = [
  ...['test/console/**', 'test/faults/**', 'test/trust/**', 'test/access/**', 'test/reads/**', 'test/mail/**'],
  ...['admin/src/first-load.test.ts', 'api/src/database/embedded/**', 'test/imports/many-rows.test.ts'],
].map((place) => (place.endsWith('.ts') ? place : `${place}/*.test.ts`));
/** Tests that build a schema of their own, of which a process can hold one only, or count what a process holds. */
const alone = ['api/src/kernel/**/*.test.ts'];
/** What makes one text of another and is told what day it is. */
const timeless = ['api/src/modules/platform/imports/*.test.ts', 'test/architecture/*.test.ts'];

export default defineConfig({
  ...base,
  test: {
    ...once,
    projects: [
      // Files share a process, and with it the schema, which takes longer to build than most files to run.
      project('quick', {
        include: ['{api,admin}/src/**/*.test.{ts,tsx}', '{schema,test}/**/*.test.ts'],
        exclude: [...exclude, ...slow, ...alone, ...timeless],
        isolate: false,
      }),
      project('quick-alone', { include: alone }),
      project('quick-timeless', { include: timeless, isolate: false }),
      project('slow', { include: slow, isolate: false }),
    ],
  },
});

function project(name: string, test: object): object {
  return { ...base, extends: false, test: { ...base.test, name, ...test } };
}
