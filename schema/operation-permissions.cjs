// Code generator plugin: the permission of every operation of the contract, so that the console offers what the API allows.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

exports.plugin = (schema) => {
  const { permissions } = JSON.parse(readFileSync(join(__dirname, 'permissions.json'), 'utf8'));
  const known = new Set(
    [schema.getQueryType(), schema.getMutationType()].flatMap((type) => Object.keys(type.getFields())),
  );
  const pairs = Object.entries(permissions)
    .flatMap(([permission, { operations = [] }]) => operations.map((operation) => [operation, permission]))
    .filter(([operation]) => known.has(operation))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return [
    '/** The permission that each operation of the contract needs. */',
    'export const operationPermissions: Readonly<Record<string, string>> = {',
    ...pairs.map(([operation, permission]) => `  ${operation}: '${permission}',`),
    '};',
  ].join('\n');
};
