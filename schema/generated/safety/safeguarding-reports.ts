/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedQueryDocumentNode as DocumentNode } from 'graphql';
/** Where a safeguarding report stands. */
export type SafeguardingStatus =
  /** The authority was told. */
  | 'REPORTED'
  /** The enquiry found harm. */
  | 'SUBSTANTIATED'
  /** Filed; no authority has been told yet. */
  | 'SUSPECTED'
  /** The authority enquires. */
  | 'UNDER_ENQUIRY'
  /** The enquiry found no harm. */
  | 'UNSUBSTANTIATED';

/** Whom a safeguarding report is about. */
export type SafeguardingSubject =
  /** An adult at risk. */
  | 'ADULT'
  /** A child under 18. */
  | 'CHILD';

export type SafeguardingReportFieldsFragment = { id: string, version: number, createdAt: string, updatedAt: string, archivedAt: string | null, masked: Array<string>, subject: SafeguardingSubject, status: SafeguardingStatus, filedAt: string, receiptId: string, reportedByName: string | null, authority: string | null, toldAt: string | null, outcomeAt: string | null, assigneeId: string | null, signedByName: string | null, signedAt: string | null, closedByName: string | null, closedAt: string | null, communityId: string, receipt: { id: string, code: string } | null };

export const SafeguardingReportFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SafeguardingReportFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SafeguardingReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"filedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receiptId"}},{"kind":"Field","name":{"kind":"Name","value":"reportedByName"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"toldAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeAt"}},{"kind":"Field","name":{"kind":"Name","value":"assigneeId"}},{"kind":"Field","name":{"kind":"Name","value":"signedByName"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedByName"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"communityId"}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<SafeguardingReportFieldsFragment, unknown>;