/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedQueryDocumentNode as DocumentNode } from 'graphql';
/** Form of a file, as its content shows it. */
export type AttachmentMediaType =
  /** A JPEG picture. */
  | 'JPEG'
  /** A PDF document. */
  | 'PDF'
  /** A PNG picture. */
  | 'PNG'
  /** A WebP picture. */
  | 'WEBP';

/** How grave a finding is. */
export type FindingSeverity =
  /** Would cost lives in an emergency. */
  | 'CRITICAL'
  /** Would cost time or strength in an emergency. */
  | 'MAJOR'
  /** To be improved. */
  | 'MINOR';

/** Where a finding stands. */
export type FindingStatus =
  /** Put right. */
  | 'CLOSED'
  /** To be put right. */
  | 'OPEN'
  /** Proof was given; somebody else has to look at it. */
  | 'PROOF_GIVEN'
  /** The proof was not enough. */
  | 'REOPENED';

export type DrillFindingFieldsFragment = { id: string, version: number, createdAt: string, updatedAt: string, archivedAt: string | null, masked: Array<string>, drillId: string, what: string, place: string | null, severity: FindingSeverity, ownerPersonId: string | null, ownerUnitId: string | null, ownerTeamId: string | null, dueOn: string, status: FindingStatus, proof: string | null, proofFileId: string | null, proofByName: string | null, proofAt: string | null, closedByName: string | null, closedAt: string | null, reopenReason: string | null, communityId: string, proofFile: { id: string, fileName: string, mediaType: AttachmentMediaType, caption: string | null, archivedAt: string | null } | null };

export const DrillFindingFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrillFindingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DrillFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"drillId"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"ownerPersonId"}},{"kind":"Field","name":{"kind":"Name","value":"ownerUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"ownerTeamId"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"proof"}},{"kind":"Field","name":{"kind":"Name","value":"proofFileId"}},{"kind":"Field","name":{"kind":"Name","value":"proofFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"caption"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proofByName"}},{"kind":"Field","name":{"kind":"Name","value":"proofAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedByName"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reopenReason"}},{"kind":"Field","name":{"kind":"Name","value":"communityId"}}]}}]} as unknown as DocumentNode<DrillFindingFieldsFragment, unknown>;