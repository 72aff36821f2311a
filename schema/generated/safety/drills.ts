/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedQueryDocumentNode as DocumentNode } from 'graphql';
/** Where a drill stands. */
export type DrillStatus =
  /** It did not take place. */
  | 'CANCELLED'
  /** None of its findings is open any more. */
  | 'FINDINGS_CLOSED'
  /** It took place; timings, roll and findings are being recorded. */
  | 'HELD'
  /** It has a date. */
  | 'PLANNED'
  /** A new version of the plan was drafted from it. */
  | 'PLAN_REVISED'
  /** It was talked over; its findings are being put right. */
  | 'REVIEWED';

export type DrillFieldsFragment = { id: string, version: number, createdAt: string, updatedAt: string, archivedAt: string | null, masked: Array<string>, title: string, planId: string, exercisedVersionId: string | null, revisedVersionId: string | null, leadUnitId: string | null, leadTeamId: string | null, scenario: string | null, place: string | null, startsAt: string | null, heldOn: string, minutes: number, status: DrillStatus, participantCount: number | null, reviewSummary: string | null, reviewedAt: string | null, reviewedByName: string | null, cancelReason: string | null, communityId: string };

export const DrillFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrillFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Drill"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"planId"}},{"kind":"Field","name":{"kind":"Name","value":"exercisedVersionId"}},{"kind":"Field","name":{"kind":"Name","value":"revisedVersionId"}},{"kind":"Field","name":{"kind":"Name","value":"leadUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"leadTeamId"}},{"kind":"Field","name":{"kind":"Name","value":"scenario"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"participantCount"}},{"kind":"Field","name":{"kind":"Name","value":"reviewSummary"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedByName"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"communityId"}}]}}]} as unknown as DocumentNode<DrillFieldsFragment, unknown>;