// A statement being written: its parameters are recorded as recipes, so that the next request with the same form only
// fills in its own values.
import { getArgumentValues, type FieldNode, type GraphQLField } from 'graphql';
import type { Catalog, Exposure } from '../resource/catalog.ts';
import type { Condition, RowScope } from '../scope.ts';
import { filterCondition, searchCondition } from './conditions.ts';
import { pageOf, type ConnectionArguments, type Page } from './page.ts';
import type { Rights } from './rights.ts';

/** One execution: the arguments of each field that takes any, and the rights of the caller. */
export class Run {
  readonly #values = new Map<number, unknown>();
  readonly catalog: Catalog;
  readonly rights: Rights;
  readonly #sites: readonly ArgumentSite[];
  readonly #variables: Readonly<Record<string, unknown>>;

  constructor(
    catalog: Catalog,
    rights: Rights,
    sites: readonly ArgumentSite[],
    variables: Readonly<Record<string, unknown>>,
  ) {
    this.catalog = catalog;
    this.rights = rights;
    this.#sites = sites;
    this.#variables = variables;
  }

  arguments(site: number): Readonly<Record<string, unknown>> {
    return this.#once(site * 3, () => {
      const { field, node, fixed } = this.#sites[site]!;
      return fixed ?? getArgumentValues(field, node, this.#variables as Record<string, unknown>);
    });
  }

  page(site: number, exposure: Exposure, nested: boolean): Page {
    return this.#once(site * 3 + 1, () =>
      pageOf(this.catalog, this.rights, exposure, this.arguments(site) as ConnectionArguments, nested),
    );
  }

  /** Conditions that the `filter` and `search` arguments of a connection ask for. */
  asked(site: number, exposure: Exposure): readonly Condition[] {
    return this.#once(site * 3 + 2, () => {
      const { filter, search } = this.arguments(site) as ConnectionArguments;
      const conditions: Condition[] = [];
      if (filter) conditions.push(filterCondition(this.catalog, this.rights, exposure, filter));
      if (search?.trim()) conditions.push(searchCondition(this.catalog, this.rights, exposure, search));
      return conditions;
    });
  }

  #once<T>(slot: number, make: () => T): T {
    if (!this.#values.has(slot)) this.#values.set(slot, make());
    return this.#values.get(slot) as T;
  }
}

export interface ArgumentSite {
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  /** Its arguments, when no variable stands in them. */
  readonly fixed?: Readonly<Record<string, unknown>>;
}

export type Recipe = (run: Run) => unknown;

/** Text with numbered parameters. */
export class Statement {
  readonly recipes: Recipe[] = [];
  #aliases = 0;

  alias(): string {
    return `t${this.#aliases++}`;
  }

  parameter(recipe: Recipe, cast: string): string {
    this.recipes.push(recipe);
    return `$${this.recipes.length}::${cast}`;
  }
}

/** A condition together with the recipe that finds it again in another run. */
export interface Located {
  readonly value: RowScope | Condition;
  readonly find: (run: Run) => unknown;
}

export function inner(located: Located, key: string | number): Located {
  const value = (located.value as Record<string | number, unknown>)[key] as Condition;
  return { value, find: (run) => (located.find(run) as Record<string | number, unknown>)[key] };
}

export function quote(name: string): string {
  return `"${name}"`;
}

/** A text constant; only names out of the schema are ever written this way. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
