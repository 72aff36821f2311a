// The documents of a resource, written out from its names as the contract's conventions fix them.
import { parse, type DocumentNode } from 'graphql';
import type { Resource } from './resource.ts';

export interface ResourceDocuments {
  readonly list: DocumentNode;
  readonly one: DocumentNode;
  readonly many: DocumentNode;
  readonly create: DocumentNode;
  readonly update: DocumentNode;
  readonly updateMany: DocumentNode;
  readonly archive: DocumentNode;
  readonly archiveMany: DocumentNode;
  readonly restore: DocumentNode;
  readonly restoreMany: DocumentNode;
}

const userErrors = 'userErrors { code message path }';

/** Every mutation answers under the name `payload`. */
export function resourceDocuments(resource: Resource): ResourceDocuments {
  const { type, plural, singular, fragment, fields, canSearch = true } = resource;
  const types = capital(plural);
  const withFields = (text: string): DocumentNode => {
    const document = parse(text, { noLocation: true });
    return { ...document, definitions: [...document.definitions, ...fields.definitions] };
  };
  const one = `${singular} { ...${fragment} } ${userErrors}`;
  const each = `results { id ${one} } succeededCount failedCount`;
  const save = (verb: string, operation: string, answer: string): DocumentNode =>
    withFields(`mutation ${operation}_${verb}($input: ${capital(verb)}${operation}Input!) {
      payload: ${verb}${operation}(input: $input) { ${answer} }
    }`);
  const move = (verb: string): DocumentNode =>
    withFields(`mutation ${type}_${verb}($id: ID!, $expectedVersion: Int, $reason: String) {
      payload: ${verb}${type}(input: { id: $id, expectedVersion: $expectedVersion, reason: $reason }) { ${one} }
    }`);
  const moveMany = (verb: string): DocumentNode =>
    withFields(`mutation ${types}_${verb}($ids: [ID!]!, $reason: String, $errorPolicy: BulkErrorPolicy! = REJECT_ALL) {
      payload: ${verb}${types}(input: { ids: $ids, reason: $reason, errorPolicy: $errorPolicy }) { ${each} }
    }`);
  return {
    list: withFields(`query ${types}_list(
      $first: Int, $offset: Int,${canSearch ? ' $search: String,' : ''} $filter: ${type}Filter, $orderBy: [${type}Order!], $includeArchived: Boolean! = false
    ) {
      ${plural}(first: $first, offset: $offset,${canSearch ? ' search: $search,' : ''} filter: $filter, orderBy: $orderBy, includeArchived: $includeArchived) {
        totalCount
        nodes { ...${fragment} }
        pageInfo { hasNextPage hasPreviousPage }
      }
    }`),
    one: withFields(`query ${type}_one($id: ID!) { ${singular}(id: $id) { ...${fragment} } }`),
    many: withFields(`query ${types}_many($ids: [ID!]!) { nodes(ids: $ids) { ...${fragment} } }`),
    create: save('create', type, one),
    update: save('update', type, one),
    updateMany: save('update', types, each),
    archive: move('archive'),
    archiveMany: moveMany('archive'),
    restore: move('restore'),
    restoreMany: moveMany('restore'),
  };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
