// `pnpm test:days`: the quick tests with the machine's clock on days that are near, far and odd. The clock of node and of
// PostgreSQL is moved as one; nothing in the tests or in the demo may rest on the day of the run. The kernel is left out, as
// it meets a day only in what stands on it, and so is what asks for none.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { localDateOf } from '../../api/src/kernel/clock.ts';
import { daysAfter } from '../../api/src/modules/partners/days.ts';
import { readReport, type Outcome } from '../support/report.ts';
import { clockAhead, requireMoved, startDatabase } from './machine-clock.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, '.data/days');
const vitest = path.join(path.dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');

const today = localDateOf(new Date());
const at = (day: string, time: string): Date => new Date(`${day}T${time}+08:00`);

/** While the tests run, these pass the hour of the nightly work, that of the morning, and the end of a day and of the year. */
const moments: readonly Date[] = [
  new Date(Date.now() + 86_400_000),
  at(daysAfter(today, 200), '01:13:00'),
  at('2028-02-29', '07:58:00'),
  at(`${today.slice(0, 4)}-12-31`, '23:59:00'),
];

interface Run extends Outcome {
  readonly moment: string;
  readonly seconds: number;
}

async function runAt(moment: Date, tests: readonly string[]): Promise<Run> {
  const begun = performance.now();
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true, mode: 0o711 });
  const shift = Math.round((moment.getTime() - Date.now()) / 1_000);
  const clock = clockAhead(shift, folder);
  const database = await startDatabase(folder, clock);
  try {
    await requireMoved(shift, clock, database.url);
    const results = path.join(folder, 'results.json');
    const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${results}`];
    const child = spawn(
      process.execPath,
      [vitest, 'run', '--config', 'test/vitest.config.ts', ...reporters, ...tests],
      {
        cwd: root,
        env: { ...process.env, ...clock, TEST_DATABASE_URL: database.url },
        stdio: ['ignore', 'inherit', 'inherit'],
      },
    );
    await once(child, 'exit');
    const { passed, failed } = readReport(results);
    return {
      moment: moment.toISOString(),
      passed,
      failed: failed.length === 0 && child.exitCode !== 0 ? ['what broke failed no test'] : failed,
      seconds: Math.round((performance.now() - begun) / 1_000),
    };
  } finally {
    await database.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

// Instants replace the days, and files the tests: `pnpm test:days 2030-01-01T00:00:00+08:00 test/imports/demo.test.ts`.
const given = process.argv.slice(2);
const isMoment = (argument: string): boolean => /^\d{4}-\d\d-\d\dT/.test(argument);
const chosen = given.filter(isMoment).map((argument) => new Date(argument));
const tests = given.filter((argument) => !isMoment(argument));

const runs: Run[] = [];
for (const moment of chosen.length > 0 ? chosen : moments)
  runs.push(await runAt(moment, tests.length > 0 ? tests : ['--project', 'quick']));
console.log('');
for (const { moment, passed, failed, seconds } of runs)
  console.log([`at ${moment}: ${passed} passed, ${failed.length} failed, ${seconds} s`, ...failed].join('\n  '));
process.exitCode = runs.every(({ failed }) => failed.length === 0) ? 0 : 1;
