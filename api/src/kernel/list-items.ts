// What fails in a list is heard, whichever of its items fails first. graphql-js stops at the first item that fails at once:
// what those before it still wait for then fails with nobody to hear it, which ends a Node process.
import {
  defaultFieldResolver,
  getNamedType,
  getNullableType,
  isCompositeType,
  isIntrospectionType,
  isListType,
  isObjectType,
  type GraphQLSchema,
} from 'graphql';

/** Makes every item of a list of records one that is waited for, so that no mistake in it comes at once. */
export function awaitListItems(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!isListType(getNullableType(field.type)) || !isCompositeType(getNamedType(field.type))) continue;
      const { resolve = defaultFieldResolver } = field;
      field.resolve = async (...request) => {
        const items: unknown = await resolve(...request);
        return Array.isArray(items) ? items.map((item) => Promise.resolve(item)) : items;
      };
    }
  }
}
