/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedQueryDocumentNode as DocumentNode } from 'graphql';
/** What kind of emergency a plan is for. */
export type EmergencyType =
  /** A child is hurt. */
  | 'CHILD_INJURY'
  /** Epidemic. */
  | 'EPIDEMIC'
  /** Extreme weather. */
  | 'EXTREME_WEATHER'
  /** A fall. */
  | 'FALL'
  /** Fire. */
  | 'FIRE'
  /** Somebody is missing. */
  | 'MISSING_PERSON'
  /** Sudden illness. */
  | 'SUDDEN_ILLNESS'
  /** Violence. */
  | 'VIOLENCE';

export type EmergencyPlanFieldsFragment = { id: string, version: number, createdAt: string, updatedAt: string, archivedAt: string | null, masked: Array<string>, type: EmergencyType, name: string, responsibleUnitId: string | null, responsibleTeamId: string | null, versionInForce: number | null, reviewDueOn: string | null, communityId: string };

export const EmergencyPlanFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmergencyPlanFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmergencyPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleTeamId"}},{"kind":"Field","name":{"kind":"Name","value":"versionInForce"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"communityId"}}]}}]} as unknown as DocumentNode<EmergencyPlanFieldsFragment, unknown>;