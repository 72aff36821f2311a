// Code generator plugin: the values of every enum of the contract, in the order of the label file, which is that of their
// declaration; the contract itself is sorted.
const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { isEnumType, isIntrospectionType } = require('graphql');

exports.plugin = (schema) => {
  const file = join(__dirname, 'labels.json');
  const { enumerations = {} } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const valuesOf = (type) => {
    const named = type.getValues().map(({ name }) => name);
    const ordered = Object.keys(enumerations[type.name]?.values ?? {}).filter((value) => named.includes(value));
    return [...ordered, ...named.filter((value) => !ordered.includes(value))];
  };
  const enums = Object.values(schema.getTypeMap()).filter(
    (type) => isEnumType(type) && !isIntrospectionType(type) && !type.name.endsWith('OrderField'),
  );
  const lines = enums.map(
    (type) =>
      `  ${type.name}: [${valuesOf(type)
        .map((value) => `'${value}'`)
        .join(', ')}],`,
  );
  return [
    '/** Values of every enum of the contract, in the order of their declaration. */',
    'export const enumValues = {',
    ...lines.sort(),
    '} as const;',
    '',
    'export type EnumName = keyof typeof enumValues;',
  ].join('\n');
};
