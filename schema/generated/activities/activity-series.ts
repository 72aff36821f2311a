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

/** What happens to a date of a series on a public holiday, or on a weekend day that people work to make up for one. */
export type HolidayPolicy =
  /** It is held all the same. */
  | 'KEEP'
  /** It moves to the next day of its sort: a working day (a made-up one too), or a free day of a weekend. */
  | 'MOVE'
  /** It is left out. */
  | 'SKIP';

/** Whether a series goes on. */
export type SeriesStatus =
  /** It makes activities. */
  | 'ACTIVE'
  /** It makes no more activities. */
  | 'ENDED';

export type ActivitySeriesFieldsFragment = { id: string, version: number, createdAt: string, updatedAt: string, archivedAt: string | null, masked: Array<string>, kind: ActivityKind, title: string, description: string | null, riskStatement: string | null, hostUnitId: string | null, place: string | null, capacity: number | null, isForChildren: boolean, rule: string, startTime: string, minutes: number, fromDay: string, untilDay: string | null, holidayPolicy: HolidayPolicy, isOpenAtOnce: boolean, status: SeriesStatus, endReason: string | null, madeUntil: string | null, communityId: string };

export const ActivitySeriesFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActivitySeriesFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActivitySeries"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"riskStatement"}},{"kind":"Field","name":{"kind":"Name","value":"hostUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"isForChildren"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"startTime"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"untilDay"}},{"kind":"Field","name":{"kind":"Name","value":"holidayPolicy"}},{"kind":"Field","name":{"kind":"Name","value":"isOpenAtOnce"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"madeUntil"}},{"kind":"Field","name":{"kind":"Name","value":"communityId"}}]}}]} as unknown as DocumentNode<ActivitySeriesFieldsFragment, unknown>;