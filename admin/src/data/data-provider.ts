// The data provider of the console: react-admin's verbs on ra-data-graphql without introspection, and besides them restore,
// bulk with a result for each row, and typed documents for whatever is not CRUD.
import buildGraphQLProvider from 'ra-data-graphql';
import { HttpError, type DataProvider } from 'ra-core';
import type { TypedQueryDocumentNode } from 'graphql';
import type { ApiClient } from './client.ts';
import { faultBody } from './fault.ts';
import { mutate, query, type MutateOptions, type PayloadOf } from './mutate.ts';
import { readBulk, resourceCall, type BulkErrorPolicy, type BulkResult, type VerbParams } from './resource-calls.ts';
import { resourceDocuments, type ResourceDocuments } from './resource-documents.ts';
import type { Values } from './list-arguments.ts';
import type { RecordOf, Resource } from './resource.ts';

export interface BulkParams {
  readonly ids: readonly string[];
  /** What to change, for an update. */
  readonly patch?: Values;
  /** Why, for archive and restore. */
  readonly reason?: string;
  readonly errorPolicy?: BulkErrorPolicy;
}

export interface ConsoleDataProvider extends DataProvider {
  /** One call for many records, with a result for each; what passes is saved even when other rows are refused. */
  bulk(name: string, verb: 'update' | 'archive' | 'restore', params: BulkParams): Promise<BulkResult>;
  restore(name: string, params: { id: string; version?: number; reason?: string }): Promise<{ data: RecordOf }>;
  mutate<T, V extends Record<string, unknown>>(
    document: TypedQueryDocumentNode<T, V>,
    variables: V,
    options?: MutateOptions,
  ): Promise<PayloadOf<T>>;
  query<T, V extends Record<string, unknown>>(
    document: TypedQueryDocumentNode<T, V>,
    variables: V,
    signal?: AbortSignal,
  ): Promise<T>;
}

const verbs = [
  'getList',
  'getOne',
  'getMany',
  'getManyReference',
  'create',
  'update',
  'updateMany',
  'delete',
  'deleteMany',
] as const;

export function makeDataProvider(client: ApiClient, resources: readonly Resource[]): ConsoleDataProvider {
  const find = finder(resources);
  const base: DataProvider = buildGraphQLProvider({
    client,
    introspection: false,
    query: () => ({ fetchPolicy: 'no-cache' }),
    buildQuery: () => (verb: string, name: string, params: VerbParams) => {
      const { resource, documents } = find(name);
      return resourceCall(verb, resource, documents, params);
    },
  });
  const crud = withFaults(base);
  return {
    ...crud,
    supportAbortSignal: true,
    update: (name, params) => {
      const { resource, documents } = find(name);
      const { variables } = resourceCall('UPDATE', resource, documents, params as VerbParams);
      const { patch } = variables['input'] as { patch: Values };
      // Nothing changed: there is nothing to write, and no version to raise.
      return Object.keys(patch).length > 0
        ? crud.update(name, params)
        : Promise.resolve({ data: params.previousData as never });
    },
    bulk: async (name, verb, { ids, patch, reason, errorPolicy = 'REJECT_FAILED' }) => {
      const { resource, documents } = find(name);
      const document = { update: documents.updateMany, archive: documents.archiveMany, restore: documents.restoreMany }[
        verb
      ];
      const variables = verb === 'update' ? { input: { ids, patch, errorPolicy } } : { ids, reason, errorPolicy };
      const { data } = await client.mutate({ mutation: document, variables });
      return readBulk({ data }, resource);
    },
    restore: async (name, { id, version, reason }) => {
      const { resource, documents } = find(name);
      const payload = await mutate(client, documents.restore as RestoreDocument, {
        id,
        expectedVersion: version,
        reason,
      });
      return { data: payload[resource.singular] as RecordOf };
    },
    mutate: (document, variables, options) => mutate(client, document, variables, options),
    query: (document, variables, signal) => query(client, document, variables, signal ? { signal } : {}),
  };
}

type RestoreDocument = TypedQueryDocumentNode<{ payload: Values }, Values>;

/** Writes a resource's documents the first time that it is used. */
function finder(
  resources: readonly Resource[],
): (name: string) => { resource: Resource; documents: ResourceDocuments } {
  const byName = new Map(resources.map((each) => [each.plural, each]));
  const written = new Map<string, ResourceDocuments>();
  return (name) => {
    const resource = byName.get(name);
    if (!resource) throw new Error(`No resource is called ${name}`);
    const documents = written.get(name) ?? resourceDocuments(resource);
    written.set(name, documents);
    return { resource, documents };
  };
}

function withFaults(base: DataProvider): Pick<DataProvider, (typeof verbs)[number]> {
  const wrapped = verbs.map((verb) => {
    const call = base[verb] as (name: string, params: unknown) => Promise<unknown>;
    return [verb, (name: string, params: unknown) => call(name, params).catch(rethrowFault)];
  });
  return Object.fromEntries(wrapped) as Pick<DataProvider, (typeof verbs)[number]>;
}

/** ra-data-graphql wraps what it catches; the fault is inside. */
function rethrowFault(error: unknown): never {
  const inner: unknown = error instanceof HttpError && !faultBody(error) ? error.body : undefined;
  throw inner instanceof Error ? inner : error;
}
