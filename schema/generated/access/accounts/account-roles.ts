/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedQueryDocumentNode as DocumentNode } from 'graphql';
/** Level of a node in the tree of communities, from the city down. */
export type CommunityLevel =
  /** A building. */
  | 'BUILDING'
  /** A city. */
  | 'CITY'
  /** A residents’ community: it runs the programme and owns its records. */
  | 'COMMUNITY'
  /** A district of a city. */
  | 'DISTRICT'
  /** A grid of a community, with a grid worker. */
  | 'GRID'
  /** A part of a grid, such as a few buildings. */
  | 'MICRO_GRID'
  /** A street office (or town) of a district. */
  | 'STREET';

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

export type AccountRolesQueryVariables = Exact<{
  id: string;
}>;


export type AccountRolesQuery = { roleGrants: { nodes: Array<{ id: string, archivedAt: string | null, role: Role, validFrom: string, validUntil: string | null, endReason: string | null, node: { id: string, name: string, level: CommunityLevel } | null, partnerUnit: { id: string, name: string } | null }> } };


export const AccountRolesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountRoles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roleGrants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"accountId"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"includeArchived"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"VALID_FROM"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnerUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}}]}}]}}]}}]} as unknown as DocumentNode<AccountRolesQuery, AccountRolesQueryVariables>;