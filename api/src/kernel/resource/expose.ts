// The derived operations of every exposed entity: read one and read many here, its mutations in expose-writes.ts.
import { ID } from 'type-graphql';
import { Fault } from '../domain-error.ts';
import type { Mutations } from '../mutation.ts';
import { OperationSet } from '../operation.ts';
import { readMany, readNode, readOne, requireReadable } from '../read/ordinary.ts';
import type { ConnectionArguments } from '../read/page.ts';
import type { Catalog, Exposure } from './catalog.ts';
import { connectionArguments } from './connection-arguments.ts';
import { exposeWrites } from './expose-writes.ts';
import { deriveWriteTypes } from './inputs.ts';
import { Node, type DerivedTypes } from './types.ts';

export function exposeAll(
  catalog: Catalog,
  types: ReadonlyMap<string, DerivedTypes>,
  mutations: Mutations,
): OperationSet {
  const set = new OperationSet('DerivedOperations');
  exposeNodes(set);
  for (const exposure of catalog.exposures) {
    exposeReads(set, exposure, types.get(exposure.name)!);
    exposeWrites({ set, exposure, mutations, types: deriveWriteTypes(exposure, types.get(exposure.name)!) });
  }
  return set;
}

function exposeNodes(set: OperationSet): void {
  set.add({
    name: 'node',
    kind: 'query',
    permission: 'node.read',
    description: 'Anything by its id; null when there is no such thing or the caller may not read it.',
    arguments: [{ name: 'id', type: ID, description: 'Its id.' }],
    gives: Node,
    nullable: true,
    resolve: (ctx, { id }) => readNode(ctx, id as string),
  });
  set.add({
    name: 'nodes',
    kind: 'query',
    permission: 'node.read',
    description: 'Things by their ids, in that order, at most 100; null for each that cannot be read.',
    arguments: [{ name: 'ids', type: [ID], description: 'Their ids.' }],
    gives: [Node],
    nullable: 'items',
    resolve: (ctx, { ids }) => {
      if ((ids as string[]).length > 100) throw new Fault('BAD_REQUEST', 'LIST_TOO_LONG', { field: 'ids', most: 100 });
      return Promise.all((ids as string[]).map((id) => readNode(ctx, id)));
    },
  });
}

function exposeReads(set: OperationSet, exposure: Exposure, types: DerivedTypes): void {
  const common = { kind: 'query', permission: exposure.resource.may.read, on: exposure.name } as const;
  set.add({
    ...common,
    name: exposure.singular,
    description: `${exposure.description} One, by its id; null when there is none that the caller may read.`,
    arguments: [{ name: 'id', type: ID, description: 'Its id.' }],
    gives: types.object,
    nullable: true,
    resolve: (ctx, { id }) => readOne(ctx, exposure, id as string),
  });
  set.add({
    ...common,
    name: exposure.plural,
    description: `${exposure.description} A page of them.`,
    arguments: connectionArguments(exposure, types, false),
    gives: types.connection,
    resolve: (ctx, args) => {
      requireReadable(ctx, exposure);
      return readMany(ctx, exposure, args as ConnectionArguments);
    },
  });
}
