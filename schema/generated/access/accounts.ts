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

export type AccountFieldsFragment = { id: string, version: number, createdAt: string, updatedAt: string, archivedAt: string | null, masked: Array<string>, displayName: string, username: string, disabledAt: string | null, isDemo: boolean, personId: string | null, communityId: string, roleGrants: { nodes: Array<{ id: string, role: Role, validUntil: string | null, node: { id: string, name: string } | null, partnerUnit: { id: string, name: string } | null }> } };

export const AccountFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"isDemo"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"communityId"}},{"kind":"Field","name":{"kind":"Name","value":"roleGrants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnerUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AccountFieldsFragment, unknown>;