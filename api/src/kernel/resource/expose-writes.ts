// The derived mutations of one entity: create, update, archive and restore, single and in bulk.
import type { Context } from '../context.ts';
import type { Mutations } from '../mutation.ts';
import type { OperationSet } from '../operation.ts';
import { reasonOf, runBulk, type BulkRow } from './bulk.ts';
import type { Exposure } from './catalog.ts';
import type { WriteTypes } from './inputs.ts';
import { archiveRow, createRow, updateRow, type Values } from './writes.ts';

interface Exposing {
  readonly set: OperationSet;
  readonly exposure: Exposure;
  readonly types: WriteTypes;
  readonly mutations: Mutations;
}

export function exposeWrites(exposing: Exposing): void {
  if (exposing.types.create) exposeCreate(exposing, exposing.types.create);
  if (exposing.types.update) exposeUpdate(exposing, exposing.types.update);
  if (exposing.types.archive) exposeArchive(exposing, exposing.types.archive);
}

function exposeCreate(exposing: Exposing, types: NonNullable<WriteTypes['create']>): void {
  const { exposure } = exposing;
  const operation = { verb: 'create', permission: exposure.resource.may.create! };
  addSingle(exposing, operation, types, `Makes a ${exposure.singular}.`, (ctx, input) =>
    createRow(ctx, exposure, input),
  );
  addBulk(exposing, operation, types.bulkInput, (ctx, row) => createRow(ctx, exposure, row.values));
}

function exposeUpdate(exposing: Exposing, types: NonNullable<WriteTypes['update']>): void {
  const { exposure } = exposing;
  const operation = { verb: 'update', permission: exposure.resource.may.update! };
  addSingle(exposing, operation, types, `Changes a ${exposure.singular}.`, (ctx, input) =>
    updateRow(ctx, exposure, input.id as string, input.patch as Values, input.expectedVersion as number | null),
  );
  addBulk(exposing, operation, types.bulkInput, (ctx, row, input) =>
    updateRow(ctx, exposure, row.id!, input.patch as Values, null),
  );
}

function exposeArchive(exposing: Exposing, types: NonNullable<WriteTypes['archive']>): void {
  const { exposure } = exposing;
  const permission = exposure.resource.may.archive!;
  const add = (verb: string, archived: boolean, payload: unknown, text: string): void => {
    const operation = { verb, permission };
    addSingle(exposing, operation, { input: types.input, payload }, text, (ctx, input) =>
      archiveRow(ctx, exposure, input.id as string, archived, input.expectedVersion as number | null),
    );
    addBulk(exposing, operation, types.bulkInput, (ctx, row) => archiveRow(ctx, exposure, row.id!, archived));
  };
  add('archive', true, types.payload, `Archives a ${exposure.singular}: it leaves the lists and stays on record.`);
  add('restore', false, types.restorePayload, `Takes a ${exposure.singular} out of the archive.`);
}

interface Verb {
  readonly verb: string;
  readonly permission: string;
}

function addSingle(
  { set, exposure, mutations }: Exposing,
  { verb, permission }: Verb,
  types: { readonly input: unknown; readonly payload: unknown },
  description: string,
  work: (ctx: Context, input: Values) => Promise<unknown>,
): void {
  const name = `${verb}${exposure.name}`;
  set.add({
    ...{ name, permission, description, kind: 'mutation', on: exposure.name, gives: types.payload },
    arguments: [{ name: 'input', type: types.input, description: 'What to do.' }],
    resolve: async (ctx, args, info) => {
      const input = args.input as Values;
      const mutation = { name, permission, place: String(info.path.key), reason: reasonOf(input) };
      const { result, userErrors } = await mutations.run(ctx, mutation, (inside) => work(inside, input));
      return { [exposure.singular]: result, userErrors };
    },
  });
}

function addBulk(
  { set, exposure, mutations, types }: Exposing,
  { verb, permission }: Verb,
  inputType: unknown,
  work: (ctx: Context, row: BulkRow, input: Values) => Promise<unknown>,
): void {
  const { plural } = exposure;
  set.add({
    ...{ permission, kind: 'mutation', on: exposure.name, gives: types.bulkPayload },
    name: `${verb}${plural[0]!.toUpperCase()}${plural.slice(1)}`,
    description: `Many at once: ${verb} ${plural}, a result a row.`,
    arguments: [{ name: 'input', type: inputType, description: 'What to do.' }],
    resolve: (ctx, args, info) => {
      const call = { verb, exposure, permission, place: String(info.path.key) };
      return runBulk(ctx, mutations, call, args.input as Values, work);
    },
  });
}
