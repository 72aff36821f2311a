/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedQueryDocumentNode as DocumentNode } from 'graphql';
/** What an assessment of a mentorship came to. */
export type MentorshipVerdict =
  /** The pair is given more time. */
  | 'EXTENDED'
  /** The newcomer becomes a core volunteer. */
  | 'PASSED';

export type MentorshipAssessmentFieldsFragment = { id: string, version: number, createdAt: string, updatedAt: string, archivedAt: string | null, masked: Array<string>, mentorshipId: string, verdict: MentorshipVerdict, assessedOn: string, assessedBy: string | null, metItems: Array<string> | null, unmetItems: Array<string> | null, mentorOpinion: string | null, jointVisitCount: number, sharingCount: number, communityId: string };

export const MentorshipAssessmentFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MentorshipAssessmentFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MentorshipAssessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"mentorshipId"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"assessedOn"}},{"kind":"Field","name":{"kind":"Name","value":"assessedBy"}},{"kind":"Field","name":{"kind":"Name","value":"metItems"}},{"kind":"Field","name":{"kind":"Name","value":"unmetItems"}},{"kind":"Field","name":{"kind":"Name","value":"mentorOpinion"}},{"kind":"Field","name":{"kind":"Name","value":"jointVisitCount"}},{"kind":"Field","name":{"kind":"Name","value":"sharingCount"}},{"kind":"Field","name":{"kind":"Name","value":"communityId"}}]}}]} as unknown as DocumentNode<MentorshipAssessmentFieldsFragment, unknown>;