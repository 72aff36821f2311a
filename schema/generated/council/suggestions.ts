/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedQueryDocumentNode as DocumentNode } from 'graphql';
/** Where a suggestion comes from. */
export type SuggestionSource =
  /** An emergency drill. */
  | 'DRILL'
  /** A quarterly joint meeting. */
  | 'JOINT_MEETING'
  /** Anything else. */
  | 'OTHER'
  /** A monthly return visit. */
  | 'RETURN_VISIT'
  /** The suggestion box of the residents. */
  | 'SUGGESTION_BOX';

/** Where a suggestion stands. */
export type SuggestionStatus =
  /** Somebody is to put it right by a day. */
  | 'ACCEPTED'
  /** It is not followed, for a reason. */
  | 'DECLINED'
  /** Another suggestion says the same and stands for it. */
  | 'DUPLICATE'
  /** It is said to be put right; somebody else has to verify it. */
  | 'PUT_RIGHT'
  /** It waits for a decision. */
  | 'RAISED'
  /** It was not put right after all. */
  | 'REOPENED'
  /** Somebody else saw that it is put right. */
  | 'VERIFIED';

export type SuggestionFieldsFragment = { id: string, version: number, createdAt: string, updatedAt: string, archivedAt: string | null, masked: Array<string>, text: string, raisedOn: string, source: SuggestionSource, raisedById: string | null, responsibleUnitId: string | null, responsibleTeamId: string | null, responsibleSeatId: string | null, status: SuggestionStatus, dueOn: string | null, declineReason: string | null, proof: string | null, putRightOn: string | null, verifiedOn: string | null, reopenReason: string | null, meetingId: string | null, drillId: string | null, duplicateOfId: string | null, communityId: string, raisedBy: { id: string, fullName: string | null, erasedAt: string | null, masked: Array<string> } | null, responsibleUnit: { id: string, name: string } | null, responsibleTeam: { id: string, name: string } | null, responsibleSeat: { id: string, person: { id: string, fullName: string | null, erasedAt: string | null, masked: Array<string> } | null } | null, duplicateOf: { id: string, text: string } | null };

export const SuggestionFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SuggestionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Suggestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"raisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"raisedById"}},{"kind":"Field","name":{"kind":"Name","value":"raisedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsibleUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsibleTeamId"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleTeam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsibleSeatId"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleSeat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"declineReason"}},{"kind":"Field","name":{"kind":"Name","value":"proof"}},{"kind":"Field","name":{"kind":"Name","value":"putRightOn"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reopenReason"}},{"kind":"Field","name":{"kind":"Name","value":"meetingId"}},{"kind":"Field","name":{"kind":"Name","value":"drillId"}},{"kind":"Field","name":{"kind":"Name","value":"duplicateOfId"}},{"kind":"Field","name":{"kind":"Name","value":"duplicateOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"communityId"}}]}}]} as unknown as DocumentNode<SuggestionFieldsFragment, unknown>;