// Beside the tests while their reach is learned: keeps what the counters of a test file have counted.
import { writeFileSync } from 'node:fs';
import { afterAll } from 'vitest';

const scope = globalThis as { reached?: Set<string> };
const kept = process.env['REACHED_FILE'];
if (kept) {
  scope.reached ??= new Set();
  afterAll(() => writeFileSync(kept, JSON.stringify([...scope.reached!])));
}
