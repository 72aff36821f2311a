// The files of each part of the system into which faults are put.
import { globSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import type { CodeFault, Part } from './fault.ts';
import { faultsInCode, root } from './faults-in-code.ts';

/** The first part whose pattern fits has the file; the rest of the modules stands with the states. */
const patterns: readonly (readonly [Part, readonly string[]])[] = [
  ['kernel', ['api/src/kernel/**']],
  ['figures', ['api/src/modules/insights/**', 'api/src/modules/oversight/**']],
  [
    'access',
    [
      ...['api/src/modules/access/**', 'api/src/modules/**/*.permissions.ts', 'api/src/pipeline/**'],
      ...['api/src/modules/platform/{sign-in,api-keys}/**', 'api/src/modules/platform/identity-cache.ts'],
    ],
  ],
  ['states', ['api/src/modules/**']],
];

/** Words, wiring, logs, papers and pages, and what makes out the tables of others. */
const withoutFaults = new RegExp(
  [
    ...['[.](test|fixture|messages|module|part|ledger|d)[.]ts$', '/documents/', '-page(-style)?[.]ts$', '-paper[.]ts$'],
    ...['/observe[.]ts$', '/demo-accounts[.]ts$', '/imports/(parse|read|guess|find|zip|tidy|copy|sheet)-'],
  ].join('|'),
);

export function faultsOfCode(): CodeFault[] {
  return globSync('api/src/{kernel,modules,pipeline}/**/*.ts', { cwd: root })
    .filter((file) => !withoutFaults.test(file))
    .sort()
    .flatMap((file) => {
      const part = patterns.find(([, globs]) => globs.some((glob) => matchesGlob(file, glob)));
      return part ? faultsInCode(part[0], file) : [];
    });
}
