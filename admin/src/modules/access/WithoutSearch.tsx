// Lists whose records cannot be searched by words: the contract gives them no `search`, so they are read by a document of their own.
import { useContext, useMemo, type ReactNode } from 'react';
import { DataProviderContext, type DataProvider, type GetListParams } from 'ra-core';
import type { TypedQueryDocumentNode } from 'graphql';
import type { ConsoleDataProvider } from '../../data/data-provider.ts';
import { listArguments, type ListParams } from '../../data/list-arguments.ts';
import type { RecordOf } from '../../data/resource.ts';

interface ListAnswer {
  readonly list: { readonly totalCount: number; readonly nodes: readonly RecordOf[] };
}

export interface WithoutSearchProps<T extends ListAnswer, V extends Record<string, unknown>> {
  /** The name of the list, such as `apiKeys`. */
  readonly resource: string;
  /** Reads a page of it under the name `list`, with the arguments of a connection but for `search`. */
  readonly document: TypedQueryDocumentNode<T, V>;
  readonly children: ReactNode;
}

export function WithoutSearch<T extends ListAnswer, V extends Record<string, unknown>>({
  resource,
  document,
  children,
}: WithoutSearchProps<T, V>) {
  const whole = useContext(DataProviderContext) as ConsoleDataProvider;
  const provider = useMemo((): DataProvider => {
    const read = async (params: ListParams & { readonly signal?: AbortSignal }) => {
      const { first, offset, filter, orderBy, includeArchived } = listArguments(params);
      const variables = { first, offset, filter, orderBy, includeArchived } as unknown as V;
      const { list } = await whole.query(document, variables, params.signal);
      return { data: [...list.nodes], total: list.totalCount };
    };
    return {
      ...whole,
      getList: (name: string, params: GetListParams) =>
        (name === resource ? read(params as ListParams) : whole.getList(name, params)) as never,
    };
  }, [whole, resource, document]);
  return <DataProviderContext.Provider value={provider}>{children}</DataProviderContext.Provider>;
}
