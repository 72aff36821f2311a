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

export type RoleGrantFieldsFragment = { id: string, version: number, createdAt: string, updatedAt: string, archivedAt: string | null, masked: Array<string>, accountId: string, role: Role, nodeId: string, partnerUnitId: string | null, validFrom: string, validUntil: string | null, endReason: string | null, communityId: string };

export const RoleGrantFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoleGrantFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RoleGrant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"partnerUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"communityId"}}]}}]} as unknown as DocumentNode<RoleGrantFieldsFragment, unknown>;