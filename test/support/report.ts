// What the JSON report of a test run says: `tsx test/support/report.ts FILE` prints how many passed, how many failed, and
// then what failed, a line each.
import { readFileSync } from 'node:fs';
import path from 'node:path';

interface Report {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

export interface Outcome {
  readonly passed: number;
  /** The tests that failed, and the files that failed without one; one entry if there is no report at all. */
  readonly failed: readonly string[];
}

export function readReport(file: string): Outcome {
  let report: Report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return { passed: 0, failed: ['the run left no report'] };
  }
  const failed = report.testResults.flatMap(({ name, status, assertionResults }) => {
    if (status !== 'failed') return [];
    const at = path.relative(process.cwd(), name);
    const tests = assertionResults.filter((test) => test.status === 'failed');
    return tests.length > 0 ? tests.map(({ fullName }) => `${at} > ${fullName}`) : [at];
  });
  return { passed: report.numPassedTests, failed };
}

if (import.meta.main) {
  const { passed, failed } = readReport(process.argv[2]!);
  console.log([`${passed} ${failed.length}`, ...failed].join('\n'));
}
