// Tries one fault on the tests that reach it, until the first of them fails.
import { changeTemplate, copyDatabase } from './guards-of-database.ts';
import type { Fault, GuardFault } from './fault.ts';
import type { Lane } from './lanes.ts';
import { testsFor, type Reach } from './reach.ts';

export interface Verdict {
  readonly fault: Fault;
  readonly outcome: 'noticed' | 'timed out' | 'survived';
  /** The test that noticed it, and how; or on how many files it was tried. */
  readonly how: string;
}

export async function judge(
  lane: Lane,
  adminUrl: string,
  fault: Fault,
  reaches: ReadonlyMap<string, Reach>,
  mostTests: number,
): Promise<Verdict> {
  const tests = testsFor(fault, reaches).slice(0, mostTests || Infinity);
  if (!('sql' in fault)) return await tryOn(lane, fault, tests, reaches);
  const { databasePrefix } = lane;
  await breakGuard(lane, adminUrl, fault);
  try {
    return await tryOn(lane, fault, tests, reaches);
  } finally {
    // A lane that had to be begun anew has whole databases of its own.
    if (lane.databasePrefix === databasePrefix) await mendGuards(lane, adminUrl);
  }
}

async function tryOn(
  lane: Lane,
  fault: Fault,
  tests: readonly string[],
  reaches: ReadonlyMap<string, Reach>,
): Promise<Verdict> {
  for (const test of tests) {
    const limit = 60 + 5 * reaches.get(test)!.seconds;
    const result = await lane.run({ test, fault: 'sql' in fault ? undefined : fault }, limit);
    if (!result) return { fault, outcome: 'timed out', how: test };
    if (result.isGreen) continue;
    const failure = (result.failure ?? '').replace(/\s+/g, ' ').slice(0, 200);
    const isLate = /timed out in \d+/.test(failure);
    return { fault, outcome: isLate ? 'timed out' : 'noticed', how: `${test}: ${failure}` };
  }
  return { fault, outcome: 'survived', how: `${tests.length} test files` };
}

/** The databases that tests are given copies of. */
const templates = ['template', 'demo', 'world'];

async function breakGuard({ databasePrefix }: Lane, adminUrl: string, fault: GuardFault): Promise<void> {
  for (const name of templates) {
    await copyDatabase(adminUrl, `${databasePrefix}${name}`, `${databasePrefix}${name}_whole`);
    await changeTemplate(adminUrl, `${databasePrefix}${name}`, fault.sql);
  }
}

async function mendGuards({ databasePrefix }: Lane, adminUrl: string): Promise<void> {
  for (const name of templates)
    await copyDatabase(adminUrl, `${databasePrefix}${name}_whole`, `${databasePrefix}${name}`);
}
