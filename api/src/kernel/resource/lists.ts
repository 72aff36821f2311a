// The lists of related things on the types that they belong to, with the arguments of a connection.
import { Arg, FieldResolver, Resolver, type ClassType } from 'type-graphql';
import type { Catalog } from './catalog.ts';
import { connectionArguments } from './connection-arguments.ts';
import { named, type DerivedTypes } from './types.ts';

/** Resolver classes that give the lists of related things their arguments; what they answer is attached to the schema later. */
export function deriveLists(catalog: Catalog, types: ReadonlyMap<string, DerivedTypes>): ClassType[] {
  return catalog.exposures.flatMap((exposure) => {
    const lists = [...exposure.fields.values()].filter((field) => field.is === 'many');
    if (lists.length === 0) return [];
    const resolver = named(`${exposure.name}Lists`);
    Resolver(() => types.get(exposure.name)!.object)(resolver);
    const prototype = resolver.prototype as Record<string, unknown>;
    for (const list of lists) {
      const target = catalog.get(list.target);
      prototype[list.name] = () => undefined;
      const descriptor = Object.getOwnPropertyDescriptor(prototype, list.name)!;
      FieldResolver((() => types.get(list.target)!.connection) as never, { description: list.description })(
        prototype,
        list.name,
        descriptor,
      );
      for (const [index, each] of connectionArguments(target, types.get(list.target)!, true).entries()) {
        const { type, description, nullable, defaultValue } = each;
        Arg(each.name, (() => type) as never, { description, nullable, defaultValue })(prototype, list.name, index);
      }
    }
    return [resolver];
  });
}
