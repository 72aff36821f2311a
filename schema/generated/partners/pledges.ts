/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedQueryDocumentNode as DocumentNode } from 'graphql';
/** What a partner unit promised. */
export type PledgeKind =
  /** An expert’s advice or supervision. */
  | 'EXPERT'
  /** Money. */
  | 'FUNDS'
  /** Goods. */
  | 'GOODS'
  /** A green channel to a doctor. */
  | 'GREEN_CHANNEL'
  /** Something else. */
  | 'OTHER'
  /** Guidance from afar, by telephone or video. */
  | 'REMOTE_GUIDANCE'
  /** A day of service in the community. */
  | 'SERVICE_DAY'
  /** Training of volunteers or residents. */
  | 'TRAINING'
  /** A room or a place. */
  | 'VENUE';

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

export type PledgeFieldsFragment = { id: string, version: number, createdAt: string, updatedAt: string, archivedAt: string | null, masked: Array<string>, title: string, kind: PledgeKind, partnerUnitId: string, agreementId: string | null, promisedQuantity: number, deliveredQuantity: number, unit: PledgeUnit, from: string | null, until: string | null, note: string | null, communityId: string };

export const PledgeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PledgeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pledge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"partnerUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"agreementId"}},{"kind":"Field","name":{"kind":"Name","value":"promisedQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"communityId"}}]}}]} as unknown as DocumentNode<PledgeFieldsFragment, unknown>;