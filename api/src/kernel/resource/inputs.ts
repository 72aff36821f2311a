// Inputs and payloads of the derived mutations of one entity.
import { ID, InputType, Int, ObjectType, type ClassType } from 'type-graphql';
import type { Exposure, ReferenceField, ScalarField } from './catalog.ts';
import { addField, BulkErrorPolicy, named, scalarType, UserError, type DerivedTypes } from './types.ts';

export interface WriteTypes {
  readonly create?: { readonly input: ClassType; readonly payload: ClassType; readonly bulkInput: ClassType };
  readonly update?: { readonly input: ClassType; readonly payload: ClassType; readonly bulkInput: ClassType };
  readonly archive?: {
    readonly input: ClassType;
    readonly payload: ClassType;
    readonly bulkInput: ClassType;
    readonly restorePayload: ClassType;
  };
  readonly bulkPayload?: ClassType;
}

const upper = (name: string): string => name[0]!.toUpperCase() + name.slice(1);

export function deriveWriteTypes(exposure: Exposure, types: DerivedTypes): WriteTypes {
  const { create = [], update = [], may } = exposure.resource;
  if (create.length === 0 && update.length === 0 && !may.archive) return {};
  return {
    bulkPayload: bulkPayload(exposure, types),
    create: create.length > 0 ? deriveCreate(exposure, types, create) : undefined,
    update: update.length > 0 ? deriveUpdate(exposure, types, update) : undefined,
    archive: may.archive ? deriveArchive(exposure, types) : undefined,
  };
}

function addValue(target: ClassType, field: ScalarField | ReferenceField, nullable: boolean): void {
  const name = field.is === 'one' ? `${field.name}Id` : field.name;
  const limit = field.maxLength ? ` At most ${field.maxLength} characters.` : '';
  const fallback = field.name === 'community' ? ' May be left out by whoever works for one community only.' : '';
  addField(target, name, scalarType(field), field.description + limit + fallback, { nullable });
}

function deriveCreate(exposure: Exposure, types: DerivedTypes, keys: readonly string[]): WriteTypes['create'] {
  const input = named(`Create${exposure.name}Input`);
  addField(input, 'id', ID, 'Id made by the client (a UUID); sending it again gives the first result again.', {
    nullable: true,
  });
  for (const key of keys) {
    const field = exposure.properties.get(key)!;
    addValue(input, field, field.nullable || field.hasDefault || key === 'community');
  }
  InputType(input.name, { description: `A new ${exposure.singular}.` })(input);
  const bulkInput = named(`Create${upper(exposure.plural)}Input`);
  addField(bulkInput, 'items', [input], 'The new rows, at most 500.');
  addPolicy(bulkInput);
  InputType(bulkInput.name, { description: `New ${exposure.plural}.` })(bulkInput);
  return { input, bulkInput, payload: payload(`Create${exposure.name}Payload`, exposure, types) };
}

function deriveUpdate(exposure: Exposure, types: DerivedTypes, keys: readonly string[]): WriteTypes['update'] {
  const patch = named(`${exposure.name}Patch`);
  for (const key of keys) addValue(patch, exposure.properties.get(key)!, true);
  InputType(patch.name, { description: `Changes to a ${exposure.singular}: what is absent keeps, null clears.` })(
    patch,
  );
  const input = named(`Update${exposure.name}Input`);
  addField(input, 'id', ID, 'Which row.');
  addVersion(input);
  addField(input, 'patch', patch, 'The changes.');
  InputType(input.name, { description: `Changes to one ${exposure.singular}.` })(input);
  const bulkInput = named(`Update${upper(exposure.plural)}Input`);
  addField(bulkInput, 'ids', [ID], 'Which rows, at most 500.');
  addField(bulkInput, 'patch', patch, 'The changes, the same for all.');
  addPolicy(bulkInput);
  InputType(bulkInput.name, { description: `The same changes to many ${exposure.plural}.` })(bulkInput);
  return { input, bulkInput, payload: payload(`Update${exposure.name}Payload`, exposure, types) };
}

function deriveArchive(exposure: Exposure, types: DerivedTypes): WriteTypes['archive'] {
  const input = named(`Archive${exposure.name}Input`);
  addField(input, 'id', ID, 'Which row.');
  addVersion(input);
  addField(input, 'reason', String, 'Why; it stands in the audit trail.', { nullable: true });
  InputType(input.name, { description: `Which ${exposure.singular} to archive or restore.` })(input);
  const bulkInput = named(`Archive${upper(exposure.plural)}Input`);
  addField(bulkInput, 'ids', [ID], 'Which rows, at most 500.');
  addField(bulkInput, 'reason', String, 'Why; it stands in the audit trail.', { nullable: true });
  addPolicy(bulkInput);
  InputType(bulkInput.name, { description: `Which ${exposure.plural} to archive or restore.` })(bulkInput);
  return {
    input,
    bulkInput,
    payload: payload(`Archive${exposure.name}Payload`, exposure, types),
    restorePayload: payload(`Restore${exposure.name}Payload`, exposure, types),
  };
}

function addVersion(input: ClassType): void {
  addField(
    input,
    'expectedVersion',
    Int,
    'Version that the caller saw; a stale one is refused with the record as it stands.',
    { nullable: true },
  );
}

function addPolicy(input: ClassType): void {
  addField(input, 'errorPolicy', BulkErrorPolicy, 'What happens when some rows fail.', {
    defaultValue: BulkErrorPolicy.REJECT_ALL,
  });
}

function payload(name: string, exposure: Exposure, types: DerivedTypes): ClassType {
  const type = named(name);
  addField(type, exposure.singular, types.object, 'The record; null after a refusal, except for a stale version.', {
    nullable: true,
  });
  addField(type, 'userErrors', [UserError], 'What the caller has to put right; empty after a success.');
  ObjectType(name, { description: `Answer to a mutation of one ${exposure.singular}.`, simpleResolvers: true })(type);
  return type;
}

function bulkPayload(exposure: Exposure, types: DerivedTypes): ClassType {
  const result = named(`${exposure.name}BulkResult`);
  addField(result, 'id', ID, 'Which row; for a create, the id that was sent.', { nullable: true });
  addField(result, exposure.singular, types.object, 'The record; null after a refusal.', { nullable: true });
  addField(result, 'userErrors', [UserError], 'What is wrong with this row; empty after a success.');
  ObjectType(result.name, { description: `Result of one row of a bulk call.`, simpleResolvers: true })(result);
  const type = named(`${upper(exposure.plural)}BulkPayload`);
  addField(type, 'results', [result], 'A result a row, in the order of the input.');
  addField(type, 'succeededCount', Int, 'How many rows were saved.');
  addField(type, 'failedCount', Int, 'How many rows were not saved.');
  addField(type, 'userErrors', [UserError], 'What is wrong with the call as a whole.');
  ObjectType(type.name, { description: `Answer to a bulk call on ${exposure.plural}.`, simpleResolvers: true })(type);
  return type;
}
