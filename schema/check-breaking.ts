// Compares the contract with the one that was released last (released.graphql). Each breaking change must stand in the
// changelog under Unreleased. Until something was released there is nothing to break.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

const here = (name: string): string => path.join(import.meta.dirname, name);

async function main(): Promise<void> {
  if (!existsSync(here('released.graphql'))) return;
  const [released, present] = ['released.graphql', 'schema.graphql'].map((name) =>
    buildSchema(readFileSync(here(name), 'utf8')),
  );
  const unreleased = /## Unreleased\n([\s\S]*?)(?=\n## |$)/.exec(readFileSync(here('CHANGELOG.md'), 'utf8'))?.[1] ?? '';
  const changes = await diff(released!, present!);
  const unnamed = changes.filter(
    (change) => change.criticality.level === CriticalityLevel.Breaking && !unreleased.includes(change.message),
  );
  if (unnamed.length === 0) return;
  throw new Error(
    `The contract breaks without a word in schema/CHANGELOG.md:\n${unnamed.map((change) => `  ${change.message}`).join('\n')}`,
  );
}

await main();
