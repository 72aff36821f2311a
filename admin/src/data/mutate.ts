// Runs a typed query or mutation; a payload with user errors is thrown as a fault that a form can show.
import type { TypedQueryDocumentNode } from 'graphql';
import type { DefaultContext } from '@apollo/client/core';
import type { ApiClient } from './client.ts';
import { fault, type FaultCode } from './fault.ts';
import { toFormErrors, type UserError } from './user-errors.ts';

/** What the single field of a mutation answers. */
export type PayloadOf<T> = NonNullable<T[keyof T]>;

export interface MutateOptions {
  /** Sent as Idempotency-Key: the same key with the same input is carried out once. */
  readonly idempotencyKey?: string;
}

export async function mutate<T, V extends Record<string, unknown>>(
  client: ApiClient,
  document: TypedQueryDocumentNode<T, V>,
  variables: V,
  { idempotencyKey }: MutateOptions = {},
): Promise<PayloadOf<T>> {
  const headers = idempotencyKey ? { 'idempotency-key': idempotencyKey } : {};
  const { data } = await client.mutate<T, V>({ mutation: document, variables, context: { headers } });
  const payload = data ? Object.values(data)[0] : undefined;
  if (payload === null || payload === undefined) throw fault('INTERNAL');
  return accepted(payload) as PayloadOf<T>;
}

export interface QueryRunOptions {
  readonly signal?: AbortSignal;
  /** See `withoutAsking`. */
  readonly context?: DefaultContext;
}

export async function query<T, V extends Record<string, unknown>>(
  client: ApiClient,
  document: TypedQueryDocumentNode<T, V>,
  variables: V,
  { signal, context }: QueryRunOptions = {},
): Promise<T> {
  const fetchOptions = signal ? { signal } : {};
  const { data } = await client.query<T, V>({ query: document, variables, context: { ...context, fetchOptions } });
  return data;
}

/** The payload, unless it carries user errors. */
export function accepted<P>(payload: P): P {
  const { userErrors, ...rest } = payload as { userErrors?: readonly UserError[] } & Record<string, unknown>;
  if (!userErrors || userErrors.length === 0) return payload;
  const stale = userErrors.some(({ code }) => code === 'STALE_VERSION');
  const code: FaultCode = stale ? 'STALE_VERSION' : 'REFUSED';
  const current = stale ? Object.values(rest).find(isRecord) : undefined;
  throw fault(code, userErrors[0]?.message, {
    errors: toFormErrors(userErrors),
    userErrors,
    ...(current ? { current } : {}),
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && 'id' in value;
}
