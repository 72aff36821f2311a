/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedQueryDocumentNode as DocumentNode } from 'graphql';
/** Kind of an activity. */
export type ActivityKind =
  /** A festival kept together. */
  | 'FESTIVAL'
  /** Group work of the programme, whatever its theme: the figure of group activities counts these. */
  | 'GROUP_WORK'
  /** Care for children after school. */
  | 'HALF_PAST_FOUR_CLASS'
  /** A group that shares an interest. */
  | 'INTEREST_GROUP'
  /** A lecture for whoever comes. */
  | 'LECTURE'
  /** Parents and children together. */
  | 'PARENT_CHILD'
  /** Education in safety. */
  | 'SAFETY_EDUCATION'
  /** A scenario classroom for children: the figure of scenario classes counts these. */
  | 'SCENARIO_CLASS'
  /** A fair with stalls at which people are served. */
  | 'SERVICE_FAIR';

/** Where an activity stands. */
export type ActivityStatus =
  /** It does not take place, or does not count. */
  | 'CANCELLED'
  /** It is evaluated, and its counts no longer change. */
  | 'CLOSED'
  /** It took place; who came is being recorded. */
  | 'HELD'
  /** People can enrol. */
  | 'OPEN'
  /** It has a date; nobody can enrol yet. */
  | 'PLANNED';

export type ActivityFieldsFragment = { id: string, version: number, createdAt: string, updatedAt: string, archivedAt: string | null, masked: Array<string>, kind: ActivityKind, title: string, description: string | null, riskStatement: string | null, hostUnitId: string | null, isHostedByCommunity: boolean, place: string | null, startsAt: string | null, endsAt: string | null, heldOn: string, capacity: number | null, takenPlaces: number, isForChildren: boolean, status: ActivityStatus, cancelReason: string | null, attendedCount: number, helperCount: number, visitCount: number, seriesId: string | null, seriesDay: string | null, note: string | null, communityId: string };

export const ActivityFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivityFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Activity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"riskStatement"}},{"kind":"Field","name":{"kind":"Name","value":"hostUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"isHostedByCommunity"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"takenPlaces"}},{"kind":"Field","name":{"kind":"Name","value":"isForChildren"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"attendedCount"}},{"kind":"Field","name":{"kind":"Name","value":"helperCount"}},{"kind":"Field","name":{"kind":"Name","value":"visitCount"}},{"kind":"Field","name":{"kind":"Name","value":"seriesId"}},{"kind":"Field","name":{"kind":"Name","value":"seriesDay"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"communityId"}}]}}]} as unknown as DocumentNode<ActivityFieldsFragment, unknown>;