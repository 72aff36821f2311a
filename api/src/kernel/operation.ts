// Every operation of the API, as it is declared: its name, its permission, whether it writes. What is not here is not
// offered; the permission table and the access matrix are made from it.
import { Arg, Ctx, Info, Mutation, Query, Resolver, type ClassType } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from './context.ts';

export interface Operation {
  readonly name: string;
  readonly kind: 'query' | 'mutation' | 'subscription';
  readonly permission: string;
  readonly description: string;
  /** Type on whose rows it works, where there is one. */
  readonly on?: string;
}

export interface ArgumentDeclaration {
  readonly name: string;
  readonly type: unknown;
  readonly description: string;
  readonly nullable?: boolean;
  readonly defaultValue?: unknown;
}

interface OperationDeclaration extends Operation {
  readonly arguments: readonly ArgumentDeclaration[];
  readonly gives: unknown;
  /** `items`: a list in which single things may be null. */
  readonly nullable?: boolean | 'items';
  resolve(ctx: Context, args: Record<string, unknown>, info: GraphQLResolveInfo): unknown;
}

/** A class of operations, filled one by one; hand it to type-graphql as a resolver. */
export class OperationSet {
  readonly resolver: ClassType;
  readonly operations: Operation[] = [];

  constructor(name: string) {
    this.resolver = { [name]: class {} }[name] as ClassType;
    Resolver()(this.resolver);
  }

  add(declared: OperationDeclaration): void {
    if (!declared.description) throw new Error(`${declared.name} has no description`);
    if (!declared.permission) throw new Error(`${declared.name} has no permission`);
    const { name, kind, permission, description, on } = declared;
    this.operations.push({ name, kind, permission, description, on });
    const prototype = this.resolver.prototype as Record<string, unknown>;
    const names = declared.arguments.map((each) => each.name);
    prototype[name] = (...given: unknown[]) => {
      const args = Object.fromEntries(names.map((each, index) => [each, given[index]]));
      return declared.resolve(given[names.length] as Context, args, given[names.length + 1] as GraphQLResolveInfo);
    };
    const options = { name, description, nullable: declared.nullable ?? false };
    const decorate = kind === 'query' ? Query : Mutation;
    decorate((() => declared.gives) as never, options)(
      prototype,
      name,
      Object.getOwnPropertyDescriptor(prototype, name)!,
    );
    for (const [index, each] of declared.arguments.entries()) {
      const { type, description: text, nullable, defaultValue } = each;
      Arg(each.name, (() => type) as never, { description: text, nullable, defaultValue })(prototype, name, index);
    }
    Ctx()(prototype, name, names.length);
    Info()(prototype, name, names.length + 1);
  }
}
