/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedQueryDocumentNode as DocumentNode } from 'graphql';
/** Conditions on apiKeys; all that are given must hold. */
export type ApiKeyFilter = {
  /** All of these must hold. */
  and?: Array<ApiKeyFilter> | null | undefined;
  /** The community to which it belongs. */
  communityId?: IdFilter | null | undefined;
  /** Last day on which it works. */
  expiresOn?: LocalDateFilter | null | undefined;
  /** Unique across all types; made by the client or by the server. */
  id?: IdFilter | null | undefined;
  /** What the key is called. */
  name?: StringFilter | null | undefined;
  /** This must not hold. */
  not?: ApiKeyFilter | null | undefined;
  /** At least one of these must hold. */
  or?: Array<ApiKeyFilter> | null | undefined;
  /** The partner unit whose program it is; none for a third party. */
  partnerUnitId?: IdFilter | null | undefined;
  /** When it was revoked; it is dead from then on. */
  revokedAt?: DateTimeFilter | null | undefined;
  /** What it may do. */
  scopes?: ApiScopeListFilter | null | undefined;
};

/** One order term of apiKeys; the id always closes the order. */
export type ApiKeyOrder = {
  /** In which direction. */
  direction?: SortDirection;
  /** What to order by. */
  field: ApiKeyOrderField;
};

/** What apiKeys can be ordered by. */
export type ApiKeyOrderField =
  /** By createdAt. */
  | 'CREATED_AT'
  /** By expiresOn. */
  | 'EXPIRES_ON'
  /** By lastUsedAt. */
  | 'LAST_USED_AT'
  /** By name. */
  | 'NAME';

/** What an API key may do. */
export type ApiScope =
  /** Read the tree of communities. */
  | 'COMMUNITY_READ'
  /** Read committee seats and duties. */
  | 'COUNCIL_READ'
  /** Read the figures of the programme. */
  | 'IMPACT_READ'
  /** Read partner units, agreements, pledges and deliveries. */
  | 'PARTNER_READ'
  /** Read courses, training sessions, enrolments and attendances. */
  | 'TRAINING_READ'
  /** Log training sessions of the own partner unit. */
  | 'TRAINING_WRITE'
  /** Read volunteers and teams, without personal values. */
  | 'VOLUNTEER_READ';

/** Conditions on a list of ApiScope; all that are given must hold. */
export type ApiScopeListFilter = {
  /** The list has this value. */
  has?: ApiScope | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
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

/** Conditions on a LocalDate; all that are given must hold. */
export type LocalDateFilter = {
  /** Equal to. */
  eq?: string | null | undefined;
  /** After, or greater than. */
  gt?: string | null | undefined;
  /** From, inclusive. */
  gte?: string | null | undefined;
  /** One of; at most 500. */
  in?: Array<string> | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
  /** Before, exclusive. */
  lt?: string | null | undefined;
  /** Until, inclusive. */
  lte?: string | null | undefined;
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

export type ApiKeyListQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
  filter?: ApiKeyFilter | null | undefined;
  orderBy?: Array<ApiKeyOrder> | ApiKeyOrder | null | undefined;
  includeArchived: boolean;
}>;


export type ApiKeyListQuery = { list: { totalCount: number, nodes: Array<{ id: string, version: number, archivedAt: string | null, masked: Array<string>, name: string, purpose: string, scopes: Array<ApiScope>, prefix: string, partnerUnitId: string | null, expiresOn: string, lastUsedAt: string | null, revokedAt: string | null, isDemo: boolean }> } };


export const ApiKeyListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApiKeyList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKeyFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKeyOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeArchived"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"list"},"name":{"kind":"Name","value":"apiKeys"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeArchived"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeArchived"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"partnerUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isDemo"}}]}}]}}]}}]} as unknown as DocumentNode<ApiKeyListQuery, ApiKeyListQueryVariables>;