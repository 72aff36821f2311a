/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedQueryDocumentNode as DocumentNode } from 'graphql';
/** Kind of a credential. */
export type CredentialKind =
  /** A check of records with the police. */
  | 'BACKGROUND_CHECK'
  /** Driver. */
  | 'DRIVER'
  /** First aid. */
  | 'FIRST_AID'
  /** Health certificate for handling food. */
  | 'FOOD_HANDLING'
  /** Nurse. */
  | 'NURSE'
  /** Something else. */
  | 'OTHER'
  /** Training in safeguarding. */
  | 'SAFEGUARDING_TRAINING'
  /** Qualification in social work. */
  | 'SOCIAL_WORK_LICENCE'
  /** Teacher. */
  | 'TEACHER'
  /** Certificate of a training session. */
  | 'TRAINING_CERTIFICATE';

/** Where a call for volunteers stands. */
export type RecruitmentCallStatus =
  /** Takes no more applications. */
  | 'CLOSED'
  /** Being written; only the staff of the community sees it. */
  | 'DRAFT'
  /** Open to everybody. */
  | 'PUBLISHED';

export type RecruitmentCallFieldsFragment = { id: string, version: number, createdAt: string, updatedAt: string, archivedAt: string | null, masked: Array<string>, title: string, task: string, riskStatement: string, places: number, acceptedCount: number, skills: Array<string>, credentialKinds: Array<CredentialKind>, leastAge: number | null, mostAge: number | null, servesChildren: boolean, opensOn: string, closesOn: string, status: RecruitmentCallStatus, closeReason: string | null, communityId: string };

export const RecruitmentCallFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecruitmentCallFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecruitmentCall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"task"}},{"kind":"Field","name":{"kind":"Name","value":"riskStatement"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedCount"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}},{"kind":"Field","name":{"kind":"Name","value":"credentialKinds"}},{"kind":"Field","name":{"kind":"Name","value":"leastAge"}},{"kind":"Field","name":{"kind":"Name","value":"mostAge"}},{"kind":"Field","name":{"kind":"Name","value":"servesChildren"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"closeReason"}},{"kind":"Field","name":{"kind":"Name","value":"communityId"}}]}}]} as unknown as DocumentNode<RecruitmentCallFieldsFragment, unknown>;