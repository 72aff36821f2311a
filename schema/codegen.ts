// Types and documents for the console: one generated file for each .graphql file of admin/src, and the values of every enum.
// Run `pnpm --filter @qiaomen/schema exec graphql-codegen --config codegen.ts` after the contract or a .graphql file changed.
import { globSync } from 'node:fs';
import * as path from 'node:path';
import type { CodegenConfig } from '@graphql-codegen/cli';

const source = path.join(import.meta.dirname, '../admin/src');
const documents = globSync('**/*.graphql', { cwd: source }).filter((file) => !file.includes('fixtures'));

/** `modules/partners/partner-units/partner-units.graphql` becomes `partners/partner-units.ts`. */
function generatedPath(file: string): string {
  const steps = file
    .replace(/^modules\//, '')
    .replace(/\.graphql$/, '')
    .split('/');
  const leaf = steps.pop()!;
  if (steps.at(-1) === leaf) steps.pop();
  return `generated/${[...steps, leaf].join('/')}.ts`;
}

const config = {
  schema: 'schema.graphql',
  config: {
    useTypeImports: true,
    enumType: 'string-literal',
    strictScalars: true,
    documentNodeImport: 'graphql#TypedQueryDocumentNode',
    scalars: { ID: 'string', DateTime: 'string', LocalDate: 'string', JSON: 'unknown' },
  },
  generates: {
    'generated/enum-values.ts': { plugins: ['./enum-values.cjs'] },
    'generated/operation-permissions.ts': { plugins: ['./operation-permissions.cjs'] },
    ...Object.fromEntries(
      documents.map((file) => [
        generatedPath(file),
        {
          documents: path.relative(import.meta.dirname, path.join(source, file)),
          plugins: ['typescript-operations', 'typed-document-node'],
        },
      ]),
    ),
  },
} satisfies CodegenConfig;

export default config;
