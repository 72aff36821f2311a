/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedQueryDocumentNode as DocumentNode } from 'graphql';
/** What an account is in the programme. */
export type Role =
  /** Reads the audit trail; reads nothing sensitive. */
  | 'AUDIT_READER'
  /** Chairs the co-building committee. */
  | 'COMMITTEE_CHAIR'
  /** Sits on the co-building committee. */
  | 'COMMITTEE_MEMBER'
  /** Coordinates the programme for the community. */
  | 'COORDINATOR'
  /** Works in a grid, door by door. */
  | 'GRID_WORKER'
  /** Works for a partner unit: hospital, school, university. */
  | 'PARTNER_STAFF'
  /** Looks after grants and keys; reads nothing sensitive. */
  | 'SECURITY_ADMIN'
  /** A professional social worker. */
  | 'SOCIAL_WORKER'
  /** Looks after accounts, the tree, imports and records; reads nothing sensitive. */
  | 'SYSTEM_ADMIN'
  /** Leads a team of volunteers. */
  | 'TEAM_LEADER'
  /** A volunteer. */
  | 'VOLUNTEER';

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { permissions: Array<string>, account: { id: string, username: string, displayName: string } | null, roles: Array<{ role: Role, scopeName: string, communityId: string | null, partnerUnitId: string | null }>, reaches: Array<{ permission: string, communityIds: Array<string>, partnerUnitIds: Array<string> }> } | null };


export const MeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"scopeName"}},{"kind":"Field","name":{"kind":"Name","value":"communityId"}},{"kind":"Field","name":{"kind":"Name","value":"partnerUnitId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"reaches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"permission"}},{"kind":"Field","name":{"kind":"Name","value":"communityIds"}},{"kind":"Field","name":{"kind":"Name","value":"partnerUnitIds"}}]}}]}}]}}]} as unknown as DocumentNode<MeQuery, MeQueryVariables>;