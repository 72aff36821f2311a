/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedQueryDocumentNode as DocumentNode } from 'graphql';
/** What kind of incident it was. */
export type IncidentKind =
  /** Suspicion of abuse; a safeguarding report is due too. */
  | 'ABUSE_SUSPICION'
  /** Choking. */
  | 'CHOKING'
  /** A fall. */
  | 'FALL'
  /** Money or goods. */
  | 'FINANCIAL'
  /** Wrong or missed medicine. */
  | 'MEDICATION'
  /** Anything else. */
  | 'OTHER'
  /** Self-harm. */
  | 'SELF_HARM'
  /** On the way. */
  | 'TRANSPORT'
  /** Somebody wandered off. */
  | 'WANDERING';

/** How grave an incident was. */
export type IncidentSeverity =
  /** Somebody died. */
  | 'DEATH'
  /** First aid was enough. */
  | 'MINOR'
  /** A doctor was needed. */
  | 'MODERATE'
  /** Nothing happened, and it was close. */
  | 'NEAR_MISS'
  /** Hospital, or lasting harm. */
  | 'SEVERE';

/** Where an incident stands. */
export type IncidentStatus =
  /** Closed by two people. */
  | 'CLOSED'
  /** Its cause is known; actions are being taken. */
  | 'INVESTIGATED'
  /** Reported; first things first. */
  | 'REPORTED'
  /** One person has signed that it is settled; another one has to close it. */
  | 'SIGNED';

export type IncidentFieldsFragment = { id: string, version: number, createdAt: string, updatedAt: string, archivedAt: string | null, masked: Array<string>, severity: IncidentSeverity, kind: IncidentKind, happenedAt: string, summary: string, place: string | null, immediateAction: string | null, reportedTo: string | null, reportedToAt: string | null, planVersionId: string | null, rootCause: string | null, deviation: string | null, status: IncidentStatus, reportedByName: string | null, signedByName: string | null, signedAt: string | null, closedByName: string | null, closedAt: string | null, communityId: string };

export const IncidentFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"happenedAt"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"immediateAction"}},{"kind":"Field","name":{"kind":"Name","value":"reportedTo"}},{"kind":"Field","name":{"kind":"Name","value":"reportedToAt"}},{"kind":"Field","name":{"kind":"Name","value":"planVersionId"}},{"kind":"Field","name":{"kind":"Name","value":"rootCause"}},{"kind":"Field","name":{"kind":"Name","value":"deviation"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reportedByName"}},{"kind":"Field","name":{"kind":"Name","value":"signedByName"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedByName"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"communityId"}}]}}]} as unknown as DocumentNode<IncidentFieldsFragment, unknown>;