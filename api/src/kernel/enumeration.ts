// Enumerations: declared once with a description for each value, known to the database (a check) and to GraphQL (an enum).
import { registerEnumType } from 'type-graphql';

export interface Enumeration<V extends string = string> {
  readonly name: string;
  readonly description: string;
  readonly items: V[];
  readonly values: Readonly<Record<V, string>>;
  /** The object that type-graphql takes for the enum. */
  readonly graphql: Readonly<Record<V, V>>;
}

export type ValueOf<E> = E extends Enumeration<infer V> ? V : never;

const all = new Map<string, Enumeration>();

/** Declares an enumeration; `values` maps each value to its description in English. */
export function enumeration<const V extends string>(
  name: string,
  description: string,
  values: Record<V, string>,
): Enumeration<V> {
  if (all.has(name)) throw new Error(`enumeration ${name} is declared twice`);
  const items = Object.keys(values) as V[];
  const graphql = Object.fromEntries(items.map((item) => [item, item])) as Record<V, V>;
  registerEnumType(graphql, {
    name,
    description,
    valuesConfig: Object.fromEntries(items.map((item) => [item, { description: values[item] }])) as never,
  });
  const made = { name, description, items, values, graphql };
  all.set(name, made as unknown as Enumeration);
  return made;
}

/** The enumeration with exactly these items, as a property of an entity names them. */
export function enumerationOf(items: readonly unknown[]): Enumeration | undefined {
  for (const each of all.values()) {
    if (each.items.length === items.length && each.items.every((item, index) => item === items[index])) return each;
  }
  return undefined;
}

export function enumerations(): Enumeration[] {
  return [...all.values()];
}
