// A process that keeps the test runner open and runs test files on demand, with one fault put into the code as it is loaded: no file
// is ever changed. It is a process of its own so that it can be ended when a fault never does.
import path from 'node:path';
import { createVitest } from 'vitest/node';
import type { CodeFault } from './fault.ts';
import { root } from './faults-in-code.ts';
import { withCounters } from './reach.ts';

export interface Task {
  readonly test: string;
  readonly fault?: CodeFault | undefined;
}

export interface Result {
  readonly isGreen: boolean;
  readonly seconds: number;
  /** The first test that failed, and why. */
  readonly failure?: string | undefined;
}

export interface Ready {
  readonly databasePrefix: string;
}

let fault: CodeFault | undefined;
const isCounting = process.env['REACHED_FILE'] !== undefined;

const vitest = await createVitest(
  {
    root,
    config: path.join(root, 'test/vitest.base.ts'),
    include: ['api/src/**/*.test.ts', 'test/**/*.test.ts', 'test/mutation/warm-up.ts'],
    setupFiles: [path.join(root, 'test/support/reflect.ts'), path.join(import.meta.dirname, 'reach.setup.ts')],
    // The kept transforms are known by the text on the disk, which stays as it is.
    fsModuleCache: false,
    ...{ watch: false, maxWorkers: 1, reporters: [{}], bail: isCounting ? 0 : 1, silent: true },
  },
  {
    plugins: [
      {
        name: 'one-fault',
        enforce: 'pre',
        transform(code, id) {
          const file = path.relative(root, id.split('?')[0]!);
          if (!file.startsWith('api/src/') || /\.(test|fixture)\.ts$/.test(file) || !file.endsWith('.ts')) return null;
          const isHere = fault?.file === file;
          const text = isHere ? code.slice(0, fault!.start) + fault!.replacement + code.slice(fault!.end) : code;
          if (isCounting) return { code: withCounters(file, text), map: null };
          return isHere ? { code: text, map: null } : null;
        },
      },
    ],
  },
);
await vitest.standalone();

async function run({ test, fault: next }: Task): Promise<Result> {
  for (const each of [fault, next]) if (each) vitest.invalidateFile(path.join(root, each.file));
  fault = next;
  const from = performance.now();
  vitest.state.filesMap.clear();
  vitest.state.errorsSet.clear();
  const specification = vitest.getRootProject().createSpecification(path.join(root, test));
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications([specification]);
  const isGreen =
    unhandledErrors.length === 0 && testModules.length === 1 && testModules.every((module) => module.ok());
  process.exitCode = 0;
  const failure = isGreen ? undefined : firstFailure(testModules, unhandledErrors);
  return { isGreen, failure, seconds: Math.round((performance.now() - from) / 100) / 10 };
}

type Ran = Awaited<ReturnType<typeof vitest.runTestSpecifications>>;

function firstFailure(modules: Ran['testModules'], unhandled: Ran['unhandledErrors']): string {
  for (const module of modules) {
    for (const test of module.children.allTests('failed'))
      return `${test.fullName}: ${test.result().errors?.[0]?.message ?? ''}`;
    for (const suite of module.children.allSuites()) if (suite.errors().length > 0) return suite.errors()[0]!.message;
    if (module.errors().length > 0) return module.errors()[0]!.message;
  }
  return (unhandled[0] as Error | undefined)?.message ?? 'no test was found';
}

const warm = await run({ test: 'test/mutation/warm-up.ts' });
if (!warm.isGreen) throw new Error(`the templates could not be made: ${warm.failure}`);

process.on('message', (task: Task) => {
  void run(task).then((result) => process.send!(result));
});
process.on('disconnect', () => process.exit());
process.send!({ databasePrefix: vitest.getRootProject().getProvidedContext().databasePrefix } satisfies Ready);
