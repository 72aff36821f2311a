/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedQueryDocumentNode as DocumentNode } from 'graphql';
/** Where a mentorship stands. */
export type MentorshipStatus =
  /** The pair is at work. */
  | 'ACTIVE'
  /** Assessed, and given more time. */
  | 'EXTENDED'
  /** Assessed and passed; the newcomer has become a core volunteer. */
  | 'PASSED'
  /** The pair is proposed and has not begun. */
  | 'PENDING'
  /** Ended before it was passed. */
  | 'STOPPED';

/** How far a volunteer has come. */
export type VolunteerLevel =
  /** Has applied. */
  | 'APPLICANT'
  /** May never serve again; two accounts confirmed it. */
  | 'BARRED'
  /** A core volunteer, who also guides others. */
  | 'CORE'
  /** Is being vetted. */
  | 'IN_VETTING'
  /** Has left. */
  | 'LEFT'
  /** Accepted, and serves beside somebody experienced. */
  | 'NEW'
  /** Serves on their own. */
  | 'ORDINARY'
  /** Pauses for a time. */
  | 'PAUSED';

export type MentorshipFieldsFragment = { id: string, version: number, createdAt: string, updatedAt: string, archivedAt: string | null, masked: Array<string>, mentorId: string, newcomerId: string, status: MentorshipStatus, proposedOn: string, startedOn: string | null, assessDueOn: string | null, endedOn: string | null, stopReason: string | null, communityId: string, mentor: { id: string, person: { id: string, fullName: string | null, phoneTail: string | null, erasedAt: string | null, masked: Array<string> } | null } | null, newcomer: { id: string, level: VolunteerLevel, person: { id: string, fullName: string | null, phoneTail: string | null, erasedAt: string | null, masked: Array<string> } | null } | null };

export const MentorshipFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MentorshipFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Mentorship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"mentorId"}},{"kind":"Field","name":{"kind":"Name","value":"mentor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"phoneTail"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"newcomerId"}},{"kind":"Field","name":{"kind":"Name","value":"newcomer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"phoneTail"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"proposedOn"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"assessDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"stopReason"}},{"kind":"Field","name":{"kind":"Name","value":"communityId"}}]}}]} as unknown as DocumentNode<MentorshipFieldsFragment, unknown>;