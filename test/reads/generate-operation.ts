// Generates read operations over the schema: whatever a client could ask for, with fragments, aliases, directives, nested
// pages, filters, orders, cursors, and now and then something that is refused.
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

export interface Samples {
  /** Ids of rows, by type. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
  readonly texts: readonly string[];
  readonly days: readonly string[];
  readonly cursors: string[];
}

export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A small generator of numbers, so that a failing run can be run again from its seed. */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The same items in an order that follows from a seed. */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const next = numbers(seed);
  return items
    .map((item) => ({ item, place: next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

export class Generator {
  readonly #schema: GraphQLSchema;
  readonly #samples: Samples;
  readonly #next: () => number;
  readonly #entities: readonly string[];
  readonly #derived: (type: string, field: string) => boolean;
  #fragments: string[] = [];
  #variables: { name: string; type: string; value: unknown }[] = [];

  constructor(
    schema: GraphQLSchema,
    entities: readonly string[],
    derived: (type: string, field: string) => boolean,
    samples: Samples,
    seed: number,
  ) {
    this.#derived = derived;
    this.#schema = schema;
    this.#entities = entities;
    this.#samples = samples;
    this.#next = numbers(seed);
  }

  /** An operation that asks first for things of a type. */
  operation(type: string = this.#pick(this.#entities)): Operation {
    this.#fragments = [];
    this.#variables = [];
    const roots = Array.from({ length: 1 + this.#below(2) }, (_, index) =>
      this.#root(index, index === 0 ? type : this.#pick(this.#entities)),
    );
    const declared = this.#variables.map(({ name, type }) => `$${name}: ${type}`).join(', ');
    const query = `query${declared ? `(${declared})` : ''} { ${roots.join(' ')} } ${this.#fragments.join(' ')}`;
    return { query, variables: Object.fromEntries(this.#variables.map(({ name, value }) => [name, value])) };
  }

  #below(most: number): number {
    return Math.floor(this.#next() * most);
  }

  #chance(share: number): boolean {
    return this.#next() < share;
  }

  #pick<T>(items: readonly T[]): T {
    return items[this.#below(items.length)]!;
  }

  #root(index: number, name: string): string {
    const fields = this.#schema.getQueryType()!.getFields();
    const kind = this.#next();
    const alias = `r${index}`;
    if (kind < 0.1)
      return `${alias}: node(id: "${this.#id(name)}") { __typename id ... on ${name} { ${this.#selection(name, 1)} } }`;
    if (kind < 0.2) {
      const ids = [this.#id(name), this.#id(this.#pick(this.#entities)), this.#id(name)];
      return `${alias}: nodes(ids: ${JSON.stringify(ids)}) { id ... on ${name} { ${this.#selection(name, 2)} } }`;
    }
    const single = Object.values(fields).find(
      (field) => getNamedType(field.type).name === name && field.args.length === 1 && field.name !== 'node',
    )!;
    if (kind < 0.35)
      return `${alias}: ${single.name}(id: ${this.#passed('ID!', this.#id(name))}) ${this.#directive()} { ${this.#selection(name, 0)} }`;
    const many = Object.values(fields).find((field) => getNamedType(field.type).name === `${name}Connection`)!;
    return `${alias}: ${many.name}${this.#arguments(many, name)} ${this.#directive()} { ${this.#connection(name, 0)} }`;
  }

  /** A value in place, or by a variable. */
  #passed(type: string, value: unknown): string {
    if (this.#chance(0.6)) return typeof value === 'string' ? JSON.stringify(value) : String(value);
    const name = `v${this.#variables.length}`;
    this.#variables.push({ name, type, value });
    return `$${name}`;
  }

  #id(name: string): string {
    const known = this.#samples.ids[name];
    if (!known?.length || this.#chance(0.05)) return this.#pick(['00000000-0000-7000-8000-000000000000', 'not-an-id']);
    return this.#pick(known);
  }

  #directive(): string {
    if (!this.#chance(0.12)) return '';
    const word = this.#pick(['include', 'skip']);
    return `@${word}(if: ${this.#passed('Boolean!', this.#chance(0.6) === (word === 'include'))})`;
  }

  #connection(name: string, depth: number): string {
    const parts: string[] = [];
    if (this.#chance(0.4)) parts.push('totalCount');
    if (this.#chance(0.3)) parts.push('pageInfo { hasNextPage hasPreviousPage startCursor endCursor }');
    if (this.#chance(0.75)) parts.push(`nodes { ${this.#selection(name, depth + 1)} }`);
    if (this.#chance(0.25)) parts.push(`edges { cursor node { ${this.#selection(name, depth + 1)} } }`);
    if (this.#chance(0.1)) parts.push('__typename');
    return parts.length > 0 ? parts.join(' ') : 'totalCount';
  }

  #selection(name: string, depth: number): string {
    const type = this.#schema.getType(name) as GraphQLObjectType;
    const scalars: string[] = [];
    const deeper: string[] = [];
    for (const field of Object.values(type.getFields())) {
      // A field with a resolver of its own is none of the planner's.
      if (!this.#derived(name, field.name)) continue;
      const target = getNamedType(field.type);
      if (!isObjectType(target)) {
        if (this.#chance(0.35))
          scalars.push(`${this.#chance(0.1) ? `a${scalars.length}: ` : ''}${field.name} ${this.#directive()}`);
      } else if (depth < 3 && this.#chance(depth === 0 ? 0.3 : 0.15)) deeper.push(this.#deeper(field, target, depth));
    }
    if (this.#chance(0.1)) scalars.push('__typename');
    const all = [...(scalars.length > 0 ? scalars : ['id']), ...deeper].join(' ');
    const wrapped = this.#next();
    if (wrapped < 0.08) return `id ... on ${name} { ${all} }`;
    if (wrapped < 0.16) {
      const fragment = `F${this.#fragments.length}`;
      this.#fragments.push(`fragment ${fragment} on ${name} { ${all} }`);
      return `...${fragment} id`;
    }
    return wrapped < 0.2 ? `... { ${all} } ... on Node { id }` : all;
  }

  #deeper(field: GraphQLField<unknown, unknown>, target: GraphQLObjectType, depth: number): string {
    if (!target.name.endsWith('Connection'))
      return `${field.name} ${this.#directive()} { ${this.#selection(target.name, depth + 1)} }`;
    const name = target.name.slice(0, -'Connection'.length);
    return `${field.name}${this.#arguments(field, name)} { ${this.#connection(name, depth + 1)} }`;
  }

  #arguments(field: GraphQLField<unknown, unknown>, name: string): string {
    const args: string[] = [];
    const backwards = this.#chance(0.2);
    if (this.#chance(0.8))
      args.push(`${backwards ? 'last' : 'first'}: ${this.#passed('Int', this.#chance(0.03) ? 1_000 : this.#below(8))}`);
    const usesCursor = this.#samples.cursors.length > 0 && this.#chance(0.15);
    if (usesCursor)
      args.push(`${backwards ? 'before' : 'after'}: ${JSON.stringify(this.#pick(this.#samples.cursors))}`);
    else if (this.#chance(0.15)) args.push(`offset: ${this.#passed('Int', this.#below(5))}`);
    const order = field.args.find((argument) => argument.name === 'orderBy');
    if (order && this.#chance(0.5))
      args.push(`orderBy: [${this.#orderTerms(getNamedType(order.type) as GraphQLInputObjectType)}]`);
    const filter = field.args.find((argument) => argument.name === 'filter');
    if (filter && this.#chance(0.5))
      args.push(`filter: ${this.#filter(getNamedType(filter.type) as GraphQLInputObjectType, name, 0)}`);
    if (field.args.some((argument) => argument.name === 'search') && this.#chance(0.2))
      args.push(`search: ${this.#passed('String', this.#pick(this.#samples.texts))}`);
    if (this.#chance(0.15)) args.push(`includeArchived: ${this.#passed('Boolean!', this.#chance(0.7))}`);
    return args.length > 0 ? `(${args.join(', ')})` : '';
  }

  #orderTerms(type: GraphQLInputObjectType): string {
    const field = getNamedType(type.getFields().field!.type);
    if (!isEnumType(field)) throw new Error(`${type.name} orders by no enum`);
    const term = (): string =>
      `{ field: ${this.#pick(field.getValues()).name}${this.#chance(0.6) ? `, direction: ${this.#pick(['ASC', 'DESC'])}` : ''} }`;
    return Array.from({ length: 1 + this.#below(2) }, term).join(', ');
  }

  #filter(type: GraphQLInputObjectType, name: string, depth: number): string {
    const fields = Object.values(type.getFields()).filter((field) => !['and', 'or', 'not'].includes(field.name));
    const kind = depth < 2 ? this.#next() : 1;
    if (kind < 0.1) return `{ and: [${this.#filter(type, name, depth + 1)}, ${this.#filter(type, name, depth + 1)}] }`;
    if (kind < 0.25) return `{ or: [${this.#filter(type, name, depth + 1)}, ${this.#filter(type, name, depth + 1)}] }`;
    if (kind < 0.35) return `{ not: ${this.#filter(type, name, depth + 1)} }`;
    const chosen = Array.from({ length: 1 + this.#below(2) }, () => this.#pick(fields));
    const parts = [...new Set(chosen)].map(
      (field) =>
        `${field.name}: ${this.#comparator(getNamedType(field.type) as GraphQLInputObjectType, field.name, name)}`,
    );
    return `{ ${parts.join(', ')} }`;
  }

  #comparator(type: GraphQLInputObjectType, field: string, name: string): string {
    const operator = this.#pick(Object.values(type.getFields()));
    return `{ ${operator.name}: ${this.#value(operator.type, field, name)} }`;
  }

  #value(type: GraphQLInputType, field: string, name: string): string {
    if (isNonNullType(type)) return this.#value(type.ofType as GraphQLInputType, field, name);
    if (isListType(type))
      return `[${Array.from({ length: this.#below(3) }, () => this.#value(type.ofType, field, name)).join(', ')}]`;
    if (isEnumType(type)) return this.#pick(type.getValues()).name;
    if (isInputObjectType(type)) throw new Error(`no value of ${type.name}`);
    if (type.name === 'Boolean') return String(this.#chance(0.5));
    if (type.name === 'Int') return String(this.#below(200));
    if (type.name === 'LocalDate') return JSON.stringify(this.#pick(this.#samples.days));
    if (type.name === 'DateTime') return JSON.stringify(`${this.#pick(this.#samples.days)}T08:00:00+08:00`);
    if (type.name === 'ID') return JSON.stringify(this.#id(field === 'id' ? name : this.#pick(this.#entities)));
    return JSON.stringify(this.#pick(this.#samples.texts));
  }
}
