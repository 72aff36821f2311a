// Reads a typed document that is no list and no record of a resource: a figure, a summary, a roster.
import { useDataProvider } from 'ra-core';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { TypedQueryDocumentNode } from 'graphql';
import type { ConsoleDataProvider } from './data-provider.ts';

export interface TypedQueryOptions {
  readonly enabled?: boolean;
  /** How long an answer counts as fresh. */
  readonly freshForMs?: number;
}

export function useTypedQuery<T, V extends Record<string, unknown>>(
  document: TypedQueryDocumentNode<T, V>,
  variables: V,
  { enabled = true, freshForMs = 0 }: TypedQueryOptions = {},
): UseQueryResult<T, Error> {
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  return useQuery({
    queryKey: ['typed', operationName(document), variables],
    queryFn: ({ signal }) => dataProvider.query(document, variables, signal),
    enabled,
    staleTime: freshForMs,
  });
}

/** The name of the operation tells documents apart; they are unique over the console. */
function operationName(
  document: TypedQueryDocumentNode<never, never> | TypedQueryDocumentNode<unknown, never>,
): string {
  const operation = document.definitions.find((each) => each.kind === 'OperationDefinition');
  return operation?.name?.value ?? '';
}
