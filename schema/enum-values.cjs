// Code generator plugin: the values of every enum of the contract, so that the console's choices cannot drift from it.
const { isEnumType, isIntrospectionType } = require('graphql');

exports.plugin = (schema) => {
  const enums = Object.values(schema.getTypeMap()).filter((type) => isEnumType(type) && !isIntrospectionType(type) && !type.name.endsWith('OrderField'));
  const lines = enums.map((type) => `  ${type.name}: [${type.getValues().map(({ name }) => `'${name}'`).join(', ')}],`);
  return [
    '/** Values of every enum of the contract, in its order. */',
    'export const enumValues = {',
    ...lines.sort(),
    '} as const;',
    '',
    'export type EnumName = keyof typeof enumValues;',
  ].join('\n');
};
