// What each of react-admin's nine verbs asks of the API, and how the answer reads back.
import {
  CREATE,
  DELETE,
  DELETE_MANY,
  GET_LIST,
  GET_MANY,
  GET_MANY_REFERENCE,
  GET_ONE,
  UPDATE,
  UPDATE_MANY,
} from 'ra-core';
import type { DocumentNode } from 'graphql';
import { changedFields } from './changed-fields.ts';
import { fault } from './fault.ts';
import { listArguments, type ListParams, type Values } from './list-arguments.ts';
import { accepted } from './mutate.ts';
import { newId } from './new-id.ts';
import type { ResourceDocuments } from './resource-documents.ts';
import type { RecordOf, Resource } from './resource.ts';
import { toFormErrors, type UserError } from './user-errors.ts';

export type BulkErrorPolicy = 'REJECT_ALL' | 'REJECT_FAILED';

export interface VerbParams extends ListParams {
  readonly id?: string;
  readonly ids?: readonly string[];
  readonly target?: string;
  readonly data?: Values;
  readonly previousData?: Values;
  readonly meta?: {
    readonly includeArchived?: boolean;
    readonly reason?: string;
    readonly errorPolicy?: BulkErrorPolicy;
  };
}

export interface Call {
  readonly query: DocumentNode;
  readonly variables: Values;
  readonly parseResponse: (response: { readonly data: unknown }) => unknown;
}

export interface BulkResult {
  readonly results: readonly {
    readonly id: string;
    readonly record: RecordOf | null;
    readonly userErrors: readonly UserError[];
  }[];
  readonly succeededCount: number;
  readonly failedCount: number;
}

interface Connection {
  readonly totalCount: number;
  readonly nodes: readonly RecordOf[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
}

export function resourceCall(verb: string, resource: Resource, documents: ResourceDocuments, params: VerbParams): Call {
  const { id, ids, data = {}, previousData, meta = {} } = params;
  const { reason, errorPolicy = 'REJECT_ALL' } = meta;
  switch (verb) {
    case GET_LIST:
      return list(resource, documents, params);
    case GET_MANY_REFERENCE:
      return list(resource, documents, { ...params, filter: { ...params.filter, [params.target ?? '']: id } });
    case GET_MANY:
      return {
        query: documents.many,
        variables: { ids },
        parseResponse: (response) => ({
          data: field<readonly (RecordOf | null)[]>(response, 'nodes').filter((each) => each?.id),
        }),
      };
    case GET_ONE:
      return {
        query: documents.one,
        variables: { id },
        parseResponse: (response) => ({ data: found(response, resource) }),
      };
    case CREATE:
      return change(resource, documents.create, { input: { ...given(data), id: data['id'] ?? newId() } });
    case UPDATE:
      return change(resource, documents.update, {
        input: { id, expectedVersion: previousData?.['version'], patch: changedFields(data, previousData) },
      });
    case DELETE:
      return change(resource, documents.archive, { id, expectedVersion: previousData?.['version'], reason });
    case UPDATE_MANY:
      return changeMany(resource, documents.updateMany, { input: { ids, patch: data, errorPolicy } });
    case DELETE_MANY:
      return changeMany(resource, documents.archiveMany, { ids, reason, errorPolicy });
    default:
      throw new Error(`No verb is called ${verb}`);
  }
}

function list(resource: Resource, documents: ResourceDocuments, params: VerbParams): Call {
  return {
    query: documents.list,
    variables: { ...listArguments(params, resource.orderNames) },
    parseResponse: (response) => {
      const { nodes, totalCount, pageInfo } = field<Connection>(response, resource.plural);
      return { data: nodes, total: totalCount, pageInfo };
    },
  };
}

function change(resource: Resource, query: DocumentNode, variables: Values): Call {
  return {
    query,
    variables,
    parseResponse: (response) => ({ data: accepted(field<Values>(response, 'payload'))[resource.singular] }),
  };
}

/** react-admin's own bulk verbs know only all or nothing to tell: one refused row refuses the call. */
function changeMany(resource: Resource, query: DocumentNode, variables: Values): Call {
  return {
    query,
    variables,
    parseResponse: (response) => {
      const { results } = readBulk(response, resource);
      const userErrors = results.flatMap((each) => each.userErrors);
      if (userErrors.length > 0) {
        throw fault('REFUSED', userErrors[0]?.message, { errors: toFormErrors(userErrors), userErrors });
      }
      return { data: results.map((each) => each.id) };
    },
  };
}

export function readBulk(response: { readonly data: unknown }, resource: Resource): BulkResult {
  const { results, succeededCount, failedCount } = field<{
    results: readonly ({ id: string; userErrors: readonly UserError[] } & Record<string, unknown>)[];
    succeededCount: number;
    failedCount: number;
  }>(response, 'payload');
  const rows = results.map(({ id, userErrors, ...rest }) => ({
    id,
    userErrors,
    record: (rest[resource.singular] ?? null) as RecordOf | null,
  }));
  return { results: rows, succeededCount, failedCount };
}

function found(response: { readonly data: unknown }, resource: Resource): RecordOf {
  const record = field<RecordOf | null>(response, resource.singular);
  if (!record) throw fault('NOT_FOUND');
  return record;
}

/** The documents are written by us, so the shape of their answers is known. */
function field<T>({ data }: { readonly data: unknown }, name: string): T {
  return (data as Record<string, unknown>)[name] as T;
}

/** What was left empty is left out, so that the API's own defaults hold. */
function given(data: Values): Values {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined && value !== null));
}
