/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
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

/** What changes about a series, and why. What is left out stays; null clears. */
export type ChangeActivitySeriesInput = {
  /** How many can take part each time (people); null for no limit. */
  capacity?: number | null | undefined;
  /** What happens there, and for whom. At most 2000 characters. */
  description?: string | null | undefined;
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** What happens on public holidays. */
  holidayPolicy?: HolidayPolicy | null | undefined;
  /** Which record. */
  id: string;
  /** Length of each activity (minutes). */
  minutes?: number | null | undefined;
  /** Where it takes place. At most 120 characters. */
  place?: string | null | undefined;
  /** Why; it stands in the audit trail. At most 200 characters. */
  reason: string;
  /** Risks of which those who come are told. At most 1000 characters. */
  riskStatement?: string | null | undefined;
  /** Days on which it is held: a recurrence rule of iCalendar without COUNT and UNTIL, such as FREQ=WEEKLY;BYDAY=MO,WE. At most 200 characters. */
  rule?: string | null | undefined;
  /** Time of day in Asia/Shanghai at which it starts: HH:MM. */
  startTime?: string | null | undefined;
  /** What its activities are called. At most 200 characters. */
  title?: string | null | undefined;
  /** Last day on which it may be held; null when it goes on. */
  untilDay?: string | null | undefined;
};

/** A series that makes no more activities, and why. */
export type EndActivitySeriesInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
  /** Why; it stands in the audit trail. At most 200 characters. */
  reason: string;
};

/** Up to which day a series makes its activities. */
export type GenerateSeriesActivitiesInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
  /** Last day of the window, within a year; it begins today. */
  until: string;
};

/** What happens to a date of a series on a public holiday, or on a weekend day that people work to make up for one. */
export type HolidayPolicy =
  /** It is held all the same. */
  | 'KEEP'
  /** It moves to the next day of its sort: a working day (a made-up one too), or a free day of a weekend. */
  | 'MOVE'
  /** It is left out. */
  | 'SKIP';

/** A series of activities to come. */
export type PlanActivitySeriesInput = {
  /** How many can take part each time (people); null for no limit. */
  capacity?: number | null | undefined;
  /** The community; may be left out by whoever works for one only. */
  communityId?: string | null | undefined;
  /** What happens there, and for whom. At most 2000 characters. */
  description?: string | null | undefined;
  /** First day on which it may be held. */
  fromDay: string;
  /** What happens on public holidays. */
  holidayPolicy?: HolidayPolicy;
  /** The partner unit that holds it; left out when the community does, or by whoever works for one unit only. */
  hostUnitId?: string | null | undefined;
  /** Id made by the client (a UUID); sending it again gives the first result again. */
  id?: string | null | undefined;
  /** Whether children take part. */
  isForChildren?: boolean;
  /** Whether its activities are open for enrolment at once. */
  isOpenAtOnce?: boolean;
  /** Kind of the activity. */
  kind: ActivityKind;
  /** Length of each activity (minutes). */
  minutes: number;
  /** Where it takes place. At most 120 characters. */
  place?: string | null | undefined;
  /** Risks of which those who come are told before they enrol. At most 1000 characters. */
  riskStatement?: string | null | undefined;
  /** Days on which it is held: a recurrence rule of iCalendar without COUNT and UNTIL, such as FREQ=WEEKLY;BYDAY=MO,WE. At most 200 characters. */
  rule: string;
  /** Time of day in Asia/Shanghai at which it starts: HH:MM. */
  startTime: string;
  /** What it is called. At most 200 characters. */
  title: string;
  /** Last day on which it may be held; null when it goes on. */
  untilDay?: string | null | undefined;
};

/** A day that is taken out of a series, and why. */
export type SkipActivitySeriesDayInput = {
  /** A day that the rule of the series gives, today or later. */
  day: string;
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
  /** Why; it stands in the audit trail. At most 200 characters. */
  reason: string;
};

/** Why a date of a series is left out, or held on another day. */
export type SkipReason =
  /** It would have moved to a day on which the series is held anyway. */
  | 'ANOTHER_DATE'
  /** It was taken out of the series. */
  | 'EXCEPTION'
  /** It falls on a public holiday. */
  | 'HOLIDAY'
  /** It falls on a weekend day that people work to make up for a holiday. */
  | 'MAKE_UP_DAY';

export type PlanActivitySeriesMutationVariables = Exact<{
  input: PlanActivitySeriesInput;
}>;


export type PlanActivitySeriesMutation = { planActivitySeries: { activitySeries: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type GenerateSeriesActivitiesMutationVariables = Exact<{
  input: GenerateSeriesActivitiesInput;
}>;


export type GenerateSeriesActivitiesMutation = { generateSeriesActivities: { activitySeries: { id: string, version: number } | null, activities: Array<{ id: string }> | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type ChangeActivitySeriesMutationVariables = Exact<{
  input: ChangeActivitySeriesInput;
}>;


export type ChangeActivitySeriesMutation = { changeActivitySeries: { activitySeries: { id: string, version: number } | null, activities: Array<{ id: string }> | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type SkipActivitySeriesDayMutationVariables = Exact<{
  input: SkipActivitySeriesDayInput;
}>;


export type SkipActivitySeriesDayMutation = { skipActivitySeriesDay: { activitySeries: { id: string, version: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type EndActivitySeriesMutationVariables = Exact<{
  input: EndActivitySeriesInput;
}>;


export type EndActivitySeriesMutation = { endActivitySeries: { activitySeries: { id: string, version: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type PreviewSeriesQueryVariables = Exact<{
  rule: string;
  fromDay: string;
  untilDay?: string | null | undefined;
  holidayPolicy: HolidayPolicy;
  first: number;
}>;


export type PreviewSeriesQuery = { previewActivitySeries: Array<{ seriesDay: string, day: string | null, reason: SkipReason | null, holidayName: string | null }> };

export type SeriesDatesQueryVariables = Exact<{
  seriesId: string;
  first: number;
}>;


export type SeriesDatesQuery = { activitySeriesDates: Array<{ seriesDay: string, day: string | null, reason: SkipReason | null, holidayName: string | null }> | null, activities: { nodes: Array<{ id: string, seriesDay: string | null, heldOn: string, startsAt: string | null, status: ActivityStatus, takenPlaces: number, capacity: number | null }> } };


export const PlanActivitySeriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanActivitySeries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanActivitySeriesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planActivitySeries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activitySeries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PlanActivitySeriesMutation, PlanActivitySeriesMutationVariables>;
export const GenerateSeriesActivitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GenerateSeriesActivities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GenerateSeriesActivitiesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"generateSeriesActivities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activitySeries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<GenerateSeriesActivitiesMutation, GenerateSeriesActivitiesMutationVariables>;
export const ChangeActivitySeriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeActivitySeries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeActivitySeriesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeActivitySeries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activitySeries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeActivitySeriesMutation, ChangeActivitySeriesMutationVariables>;
export const SkipActivitySeriesDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SkipActivitySeriesDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SkipActivitySeriesDayInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"skipActivitySeriesDay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activitySeries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SkipActivitySeriesDayMutation, SkipActivitySeriesDayMutationVariables>;
export const EndActivitySeriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndActivitySeries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndActivitySeriesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endActivitySeries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activitySeries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<EndActivitySeriesMutation, EndActivitySeriesMutationVariables>;
export const PreviewSeriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewSeries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rule"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fromDay"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"untilDay"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"holidayPolicy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HolidayPolicy"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewActivitySeries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"rule"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rule"}}},{"kind":"Argument","name":{"kind":"Name","value":"fromDay"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fromDay"}}},{"kind":"Argument","name":{"kind":"Name","value":"untilDay"},"value":{"kind":"Variable","name":{"kind":"Name","value":"untilDay"}}},{"kind":"Argument","name":{"kind":"Name","value":"holidayPolicy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"holidayPolicy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seriesDay"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"holidayName"}}]}}]}}]} as unknown as DocumentNode<PreviewSeriesQuery, PreviewSeriesQueryVariables>;
export const SeriesDatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SeriesDates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"seriesId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activitySeriesDates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"seriesId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"seriesId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seriesDay"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"holidayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"seriesId"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"seriesId"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"HELD_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seriesDay"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"takenPlaces"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}}]}}]}}]}}]} as unknown as DocumentNode<SeriesDatesQuery, SeriesDatesQueryVariables>;