/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedQueryDocumentNode as DocumentNode } from 'graphql';
/** Conditions on auditEntries; all that are given must hold. */
export type AuditEntryFilter = {
  /** Who did it: an account, a key, or a system job. */
  actor?: StringFilter | null | undefined;
  /** All of these must hold. */
  and?: Array<AuditEntryFilter> | null | undefined;
  /** When it was done. */
  at?: DateTimeFilter | null | undefined;
  /** Community of the record. */
  communityId?: IdFilter | null | undefined;
  /** Id of the entry. */
  id?: IdFilter | null | undefined;
  /** This must not hold. */
  not?: AuditEntryFilter | null | undefined;
  /** What was done. */
  operation?: AuditOperationFilter | null | undefined;
  /** At least one of these must hold. */
  or?: Array<AuditEntryFilter> | null | undefined;
  /** Id of the record. */
  recordId?: IdFilter | null | undefined;
  /** Table of the record. */
  recordTable?: StringFilter | null | undefined;
  /** The request in which it was done. */
  requestId?: StringFilter | null | undefined;
};

/** One order term of auditEntries; the id always closes the order. */
export type AuditEntryOrder = {
  /** In which direction. */
  direction?: SortDirection;
  /** What to order by. */
  field: AuditEntryOrderField;
};

/** What auditEntries can be ordered by. */
export type AuditEntryOrderField =
  /** By at. */
  | 'AT';

/** What was done to a row. */
export type AuditOperation =
  /** The row was taken away. */
  | 'DELETE'
  /** The row was made. */
  | 'INSERT'
  /** The row was changed. */
  | 'UPDATE';

/** Conditions on a AuditOperation; all that are given must hold. */
export type AuditOperationFilter = {
  /** Equal to. */
  eq?: AuditOperation | null | undefined;
  /** One of; at most 500. */
  in?: Array<AuditOperation> | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
  /** Not equal to. */
  ne?: AuditOperation | null | undefined;
};

/** Conditions on a DateTime; all that are given must hold. */
export type DateTimeFilter = {
  /** Equal to. */
  eq?: string | null | undefined;
  /** After, or greater than. */
  gt?: string | null | undefined;
  /** From, inclusive. */
  gte?: string | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
  /** Before, exclusive. */
  lt?: string | null | undefined;
  /** Until, inclusive. */
  lte?: string | null | undefined;
};

/** Conditions on a ID; all that are given must hold. */
export type IdFilter = {
  /** Equal to. */
  eq?: string | null | undefined;
  /** One of; at most 500. */
  in?: Array<string> | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
  /** Not equal to. */
  ne?: string | null | undefined;
};

/** Direction of one order term. */
export type SortDirection =
  /** Smallest first, nulls last. */
  | 'ASC'
  /** Largest first, nulls first. */
  | 'DESC';

/** Conditions on a String; all that are given must hold. */
export type StringFilter = {
  /** Contains the text, in any case. */
  contains?: string | null | undefined;
  /** Equal to. */
  eq?: string | null | undefined;
  /** One of; at most 500. */
  in?: Array<string> | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
  /** Not equal to. */
  ne?: string | null | undefined;
  /** Starts with the text, in any case. */
  startsWith?: string | null | undefined;
};

export type AuditEntryListQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  filter?: AuditEntryFilter | null | undefined;
  orderBy?: Array<AuditEntryOrder> | AuditEntryOrder | null | undefined;
  includeArchived: boolean;
}>;


export type AuditEntryListQuery = { list: { totalCount: number, nodes: Array<{ id: string, masked: Array<string>, at: string, actor: string, actorName: string | null, operation: AuditOperation, recordTable: string, recordId: string | null, changes: unknown, reason: string | null, requestId: string | null }> } };


export const AuditEntryListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditEntryList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntryFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntryOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeArchived"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"auditEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeArchived"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeArchived"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"recordTable"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]}}]}}]} as unknown as DocumentNode<AuditEntryListQuery, AuditEntryListQueryVariables>;