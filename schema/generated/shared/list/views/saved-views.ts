/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedQueryDocumentNode as DocumentNode } from 'graphql';
/** Which savedView to archive or restore. */
export type ArchiveSavedViewInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which row. */
  id: string;
  /** Why; it stands in the audit trail. */
  reason?: string | null | undefined;
};

/** What becomes different in a view of one’s own; what is left out stays. */
export type ChangeViewInput = {
  /** Columns to show, in their order. At most 60. */
  columns?: Array<string> | null | undefined;
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Filter in the form of the list’s `filter` argument; left out for none. */
  filter?: unknown;
  /** Which record. */
  id: string;
  /** Whether one sees the list so at first; the view that was it until now is it no more. */
  isDefault?: boolean | null | undefined;
  /** What to call it. At most 60 characters. */
  name?: string | null | undefined;
  /** In which direction. */
  orderDirection?: ViewDirection | null | undefined;
  /** What to order by, one of the values of the list’s order, such as HELD_ON. */
  orderField?: string | null | undefined;
  /** What to search for; null for nothing. At most 80 characters. */
  search?: string | null | undefined;
  /** Who sees it; with the community share those who hold `view.share`. */
  sharing?: ViewSharing | null | undefined;
};

/** A list to be seen again as it is. */
export type SaveViewInput = {
  /** Columns to show, in their order. At most 60. */
  columns?: Array<string> | null | undefined;
  /** The community; may be left out by whoever has one only. */
  communityId?: string | null | undefined;
  /** Filter in the form of the list’s `filter` argument; left out for none. */
  filter?: unknown;
  /** Id made by the client, so that it can be sent again safely. */
  id?: string | null | undefined;
  /** Whether one sees the list so at first; the view that was it until now is it no more. */
  isDefault?: boolean;
  /** Which list, by its name in the API, such as `volunteers`. */
  listName: string;
  /** What to call it. At most 60 characters. */
  name: string;
  /** In which direction. */
  orderDirection?: ViewDirection | null | undefined;
  /** What to order by, one of the values of the list’s order, such as HELD_ON. */
  orderField?: string | null | undefined;
  /** What to search for. At most 80 characters. */
  search?: string | null | undefined;
  /** Who sees it; with the community share those who hold `view.share`. */
  sharing?: ViewSharing;
};

/** In which direction a saved view is ordered. */
export type ViewDirection =
  /** Smallest, earliest or first in the alphabet first. */
  | 'ASC'
  /** Greatest, latest or last in the alphabet first. */
  | 'DESC';

/** Who sees a saved view. */
export type ViewSharing =
  /** Everybody in the community. */
  | 'COMMUNITY'
  /** Its owner alone. */
  | 'MINE'
  /** Those who work in the same role, or for the same partner unit, as its owner. */
  | 'TEAM';

export type SavedViewsOfListQueryVariables = Exact<{
  listName: string;
}>;


export type SavedViewsOfListQuery = { savedViews: { nodes: Array<{ id: string, version: number, name: string, accountId: string, filter: unknown, search: string | null, orderField: string | null, orderDirection: ViewDirection | null, columns: Array<string> | null, sharing: ViewSharing, isDefault: boolean }> } };

export type SaveViewMutationVariables = Exact<{
  input: SaveViewInput;
}>;


export type SaveViewMutation = { saveView: { savedView: { id: string, name: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type ChangeViewMutationVariables = Exact<{
  input: ChangeViewInput;
}>;


export type ChangeViewMutation = { changeView: { savedView: { id: string, name: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type ArchiveSavedViewMutationVariables = Exact<{
  input: ArchiveSavedViewInput;
}>;


export type ArchiveSavedViewMutation = { archiveSavedView: { savedView: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };


export const SavedViewsOfListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SavedViewsOfList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"listName"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savedViews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"listName"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"listName"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"filter"}},{"kind":"Field","name":{"kind":"Name","value":"search"}},{"kind":"Field","name":{"kind":"Name","value":"orderField"}},{"kind":"Field","name":{"kind":"Name","value":"orderDirection"}},{"kind":"Field","name":{"kind":"Name","value":"columns"}},{"kind":"Field","name":{"kind":"Name","value":"sharing"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}}]}}]}}]}}]} as unknown as DocumentNode<SavedViewsOfListQuery, SavedViewsOfListQueryVariables>;
export const SaveViewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveViewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveView"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savedView"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SaveViewMutation, SaveViewMutationVariables>;
export const ChangeViewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeViewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeView"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savedView"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeViewMutation, ChangeViewMutationVariables>;
export const ArchiveSavedViewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveSavedView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArchiveSavedViewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveSavedView"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savedView"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ArchiveSavedViewMutation, ArchiveSavedViewMutationVariables>;