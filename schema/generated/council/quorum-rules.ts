/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedQueryDocumentNode as DocumentNode } from 'graphql';
/** Which meeting it is. */
export type MeetingKind =
  /** The joint meeting of all sides, once a quarter. */
  | 'QUARTERLY_JOINT'
  /** A council with the residents. */
  | 'RESIDENTS_COUNCIL'
  /** A meeting for one matter, out of turn. */
  | 'SPECIAL'
  /** The weekly meeting of social workers and team leaders. */
  | 'WEEKLY_LEADERS';

export type QuorumRuleFieldsFragment = { id: string, version: number, createdAt: string, updatedAt: string, archivedAt: string | null, masked: Array<string>, kind: MeetingKind, morePercentThan: number, countsRepresented: boolean, validFrom: string, communityId: string };

export const QuorumRuleFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuorumRuleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuorumRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"morePercentThan"}},{"kind":"Field","name":{"kind":"Name","value":"countsRepresented"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"communityId"}}]}}]} as unknown as DocumentNode<QuorumRuleFieldsFragment, unknown>;