/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedQueryDocumentNode as DocumentNode } from 'graphql';
/** Whether a delivery counts. */
export type DeliveryStatus =
  /** It was recorded in error and counts no more. */
  | 'CANCELLED'
  /** It counts. */
  | 'RECORDED';

/** In what a pledge is counted. */
export type PledgeUnit =
  /** Cases dealt with. */
  | 'CASES'
  /** Days. */
  | 'DAYS'
  /** Money, in fen. */
  | 'FEN'
  /** Hours. */
  | 'HOURS'
  /** Items. */
  | 'ITEMS'
  /** Attendances, each person counted each time. */
  | 'PERSON_TIMES'
  /** Sessions. */
  | 'SESSIONS';

export type DeliveryFieldsFragment = { id: string, version: number, createdAt: string, updatedAt: string, archivedAt: string | null, masked: Array<string>, pledgeId: string, deliveredOn: string, quantity: number, status: DeliveryStatus, note: string | null, cancelReason: string | null, communityId: string, pledge: { id: string, title: string, unit: PledgeUnit, partnerUnitId: string } | null };

export const DeliveryFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeliveryFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Delivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"pledgeId"}},{"kind":"Field","name":{"kind":"Name","value":"pledge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"partnerUnitId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveredOn"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"communityId"}}]}}]} as unknown as DocumentNode<DeliveryFieldsFragment, unknown>;