/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedQueryDocumentNode as DocumentNode } from 'graphql';
/** Where a nomination stands. */
export type AwardNominationStatus =
  /** An objection to it was upheld. */
  | 'SET_ASIDE'
  /** It stands. */
  | 'STANDING'
  /** It was withdrawn before the votes were counted. */
  | 'WITHDRAWN';

/** What gave a nomination its rank. */
export type RankGround =
  /** Votes and figures as another; the committee settled the tie. */
  | 'DECISION'
  /** As many votes as another; the figures of the records decided. */
  | 'RECORDS'
  /** Votes and figures as another; they share the rank. */
  | 'SHARED'
  /** Votes and figures as another, at the last place: the tie is open. */
  | 'TIED'
  /** Its votes alone. */
  | 'VOTES';

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

export type AwardNominationFieldsFragment = { id: string, version: number, createdAt: string, updatedAt: string, archivedAt: string | null, masked: Array<string>, roundId: string, volunteerId: string, nominatedByName: string | null, grounds: string | null, recordsUntil: string, level: VolunteerLevel, isSilver: boolean, serviceMonths: number, trainingsAttended: number, activitiesHelped: number, menteeCount: number, promotedMenteeCount: number, status: AwardNominationStatus, statusReason: string | null, voteCount: number | null, recordPermille: number | null, rank: number | null, rankGround: RankGround | null, isSelected: boolean, communityId: string, volunteer: { id: string, person: { id: string, fullName: string | null, erasedAt: string | null, masked: Array<string> } | null } | null };

export const AwardNominationFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AwardNominationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AwardNomination"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"roundId"}},{"kind":"Field","name":{"kind":"Name","value":"volunteerId"}},{"kind":"Field","name":{"kind":"Name","value":"volunteer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nominatedByName"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"}},{"kind":"Field","name":{"kind":"Name","value":"recordsUntil"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"isSilver"}},{"kind":"Field","name":{"kind":"Name","value":"serviceMonths"}},{"kind":"Field","name":{"kind":"Name","value":"trainingsAttended"}},{"kind":"Field","name":{"kind":"Name","value":"activitiesHelped"}},{"kind":"Field","name":{"kind":"Name","value":"menteeCount"}},{"kind":"Field","name":{"kind":"Name","value":"promotedMenteeCount"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusReason"}},{"kind":"Field","name":{"kind":"Name","value":"voteCount"}},{"kind":"Field","name":{"kind":"Name","value":"recordPermille"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"rankGround"}},{"kind":"Field","name":{"kind":"Name","value":"isSelected"}},{"kind":"Field","name":{"kind":"Name","value":"communityId"}}]}}]} as unknown as DocumentNode<AwardNominationFieldsFragment, unknown>;