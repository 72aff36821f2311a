// The derived operations of every exposed entity: read one, read many, create, update, archive, restore, and in bulk.
import { ID } from 'type-graphql';
import type { Context } from '../context.ts';
import { isIdTaken } from '../database-error.ts';
import { DomainError, Fault } from '../domain-error.ts';
import type { Mutations, Outcome } from '../mutation.ts';
import { OperationSet } from '../operation.ts';
import { readMany, readNode, readOne, requireReadable } from '../read/ordinary.ts';
import type { ConnectionArguments } from '../read/page.ts';
import type { Catalog, Exposure } from './catalog.ts';
import { connectionArguments } from './connection-arguments.ts';
import { deriveWriteTypes, type WriteTypes } from './inputs.ts';
import { BulkErrorPolicy, Node, type DerivedTypes, type UserError } from './types.ts';
import { archiveRow, createRow, updateRow, type Values } from './writes.ts';

const mostRows = 500;

export function exposeAll(
  catalog: Catalog,
  types: ReadonlyMap<string, DerivedTypes>,
  mutations: Mutations,
): OperationSet {
  const set = new OperationSet('DerivedOperations');
  exposeNodes(set);
  for (const exposure of catalog.exposures) {
    exposeReads(set, exposure, types.get(exposure.name)!);
    exposeWrites(set, exposure, deriveWriteTypes(exposure, types.get(exposure.name)!), mutations);
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

type Work = (ctx: Context, input: Values) => Promise<unknown>;

function exposeWrites(set: OperationSet, exposure: Exposure, types: WriteTypes, mutations: Mutations): void {
  const { name, plural, singular } = exposure;
  const single = (
    verb: string,
    permission: string,
    type: { input: unknown; payload: unknown },
    text: string,
    work: Work,
  ): void =>
    set.add({
      name: `${verb}${name}`,
      kind: 'mutation',
      permission,
      on: name,
      description: text,
      arguments: [{ name: 'input', type: type.input, description: 'What to do.' }],
      gives: type.payload,
      resolve: async (ctx, args, info) => {
        const input = args.input as Values;
        const mutation = { name: `${verb}${name}`, permission, place: String(info.path.key), reason: reasonOf(input) };
        const { result, userErrors } = await mutations.run(ctx, mutation, (inside) => work(inside, input));
        return { [singular]: result, userErrors };
      },
    });
  const bulk = (
    verb: string,
    permission: string,
    input: unknown,
    work: (ctx: Context, row: BulkRow, input: Values) => Promise<unknown>,
  ): void =>
    set.add({
      name: `${verb}${plural[0]!.toUpperCase()}${plural.slice(1)}`,
      kind: 'mutation',
      permission,
      on: name,
      description: `Many at once: ${verb} ${plural}, a result a row.`,
      arguments: [{ name: 'input', type: input, description: 'What to do.' }],
      gives: types.bulkPayload,
      resolve: async (ctx, args, info) =>
        runBulk(
          ctx,
          mutations,
          { verb, exposure, permission, place: String(info.path.key) },
          args.input as Values,
          work,
        ),
    });
  const { create, update, archive } = types;
  const { may } = exposure.resource;
  if (create) {
    single('create', may.create!, create, `Makes a ${singular}.`, (ctx, input) => createRow(ctx, exposure, input));
    bulk('create', may.create!, create.bulkInput, (ctx, row) => createRow(ctx, exposure, row.values));
  }
  if (update) {
    single('update', may.update!, update, `Changes a ${singular}.`, (ctx, input) =>
      updateRow(ctx, exposure, input.id as string, input.patch as Values, input.expectedVersion as number | null),
    );
    bulk('update', may.update!, update.bulkInput, (ctx, row, input) =>
      updateRow(ctx, exposure, row.id!, input.patch as Values, null),
    );
  }
  if (archive) {
    for (const [verb, archived] of [
      ['archive', true],
      ['restore', false],
    ] as const) {
      const payload = archived ? archive.payload : archive.restorePayload;
      const text = archived
        ? `Archives a ${singular}: it leaves the lists and stays on record.`
        : `Takes a ${singular} out of the archive.`;
      single(verb, may.archive!, { input: archive.input, payload }, text, (ctx, input) =>
        archiveRow(ctx, exposure, input.id as string, archived, input.expectedVersion as number | null),
      );
      bulk(verb, may.archive!, archive.bulkInput, (ctx, row) => archiveRow(ctx, exposure, row.id!, archived));
    }
  }
}

function reasonOf(input: Values): string | undefined {
  return typeof input.reason === 'string' ? input.reason : undefined;
}

interface BulkRow {
  readonly id: string | null;
  readonly values: Values;
}

interface BulkCall {
  readonly verb: string;
  readonly exposure: Exposure;
  readonly permission: string;
  readonly place: string;
}

interface BulkResult {
  id: string | null;
  record: unknown;
  userErrors: UserError[];
}

/** Raised inside the transaction to undo all rows after one has failed. */
class BulkRejected extends Error {
  readonly results: BulkResult[];

  constructor(results: BulkResult[]) {
    super('some rows failed');
    this.results = results;
  }
}

async function runBulk(
  ctx: Context,
  mutations: Mutations,
  call: BulkCall,
  input: Values,
  work: (ctx: Context, row: BulkRow, input: Values) => Promise<unknown>,
): Promise<unknown> {
  const rows = readRows(input);
  const rejectAll = input.errorPolicy !== BulkErrorPolicy.REJECT_FAILED;
  const mutation = {
    name: `${call.verb}${call.exposure.plural}`,
    permission: call.permission,
    place: call.place,
    reason: reasonOf(input),
  };
  let outcome: Outcome;
  try {
    outcome = await mutations.run(ctx, mutation, async (inside) => {
      if (rows.length > mostRows)
        throw new DomainError('LIST_TOO_LONG', [input.items ? 'items' : 'ids'], { most: mostRows });
      const results: BulkResult[] = [];
      for (const [index, row] of rows.entries()) results.push(await runRow(inside, mutations, row, index, input, work));
      if (rejectAll && results.some((each) => each.userErrors.length > 0)) throw new BulkRejected(results);
      return results;
    });
  } catch (error) {
    if (!(error instanceof BulkRejected)) throw error;
    const results = error.results.map((each) => ({ ...each, record: null }));
    return bulkAnswer(call.exposure, results, results.length);
  }
  const results = (outcome.result ?? []) as BulkResult[];
  const failed = results.filter((each) => each.userErrors.length > 0).length;
  return { ...bulkAnswer(call.exposure, results, failed), userErrors: outcome.userErrors };
}

function readRows(input: Values): BulkRow[] {
  if (Array.isArray(input.items))
    return (input.items as Values[]).map((values) => ({ id: (values.id as string | undefined) ?? null, values }));
  return [...new Set(input.ids as string[])].map((id) => ({ id, values: {} }));
}

async function runRow(
  ctx: Context,
  mutations: Mutations,
  row: BulkRow,
  index: number,
  input: Values,
  work: (ctx: Context, row: BulkRow, input: Values) => Promise<unknown>,
): Promise<BulkResult> {
  try {
    // A savepoint a row: a row that fails leaves no trace, and the others stand.
    const attempt = (): Promise<unknown> =>
      ctx.em.transactional((em) => work({ ...ctx, em: em as Context['em'] }, row, input));
    const record = await attempt().catch((error: unknown) => (isIdTaken(error) ? attempt() : Promise.reject(error)));
    return { id: (record as { id: string }).id, record, userErrors: [] };
  } catch (error) {
    const place = input.items ? ['items', String(index)] : ['ids', String(index)];
    const userErrors = mutations
      .refusalsOf(ctx, error)
      .map((each) => ({ ...each, path: ['input', ...place, ...each.path.slice(1)] }));
    return { id: row.id, record: null, userErrors };
  }
}

function bulkAnswer(exposure: Exposure, results: readonly BulkResult[], failedCount: number) {
  return {
    results: results.map(({ id, record, userErrors }) => ({ id, [exposure.singular]: record, userErrors })),
    succeededCount: results.length - failedCount,
    failedCount,
    userErrors: [],
  };
}
