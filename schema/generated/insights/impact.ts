/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedQueryDocumentNode as DocumentNode } from 'graphql';
/** Which figure of the programme. */
export type ImpactFigureKey =
  /** Activities of every kind that were held. */
  | 'ACTIVITIES'
  /** Those who took part in activities that were held, volunteers who helped apart: once at each activity, so who comes to two counts twice. */
  | 'ACTIVITY_PERSON_TIMES'
  /** Volunteers at level core; paused ones do not count. */
  | 'CORE_VOLUNTEERS'
  /** Core volunteers who had a mentor and whose day of promotion is on record; a period bounds that day. */
  | 'CORE_VOLUNTEERS_PROMOTED'
  /** Drills that were held; planned and cancelled ones do not count. */
  | 'DRILLS'
  /** The numbers of those who took part in drills, added up: who takes part in two counts twice. */
  | 'DRILL_PERSON_TIMES'
  /** Emergency plans of which a version is in force; those that are still being drafted do not count. */
  | 'EMERGENCY_PLANS'
  /** What drills found and was put right and closed by somebody else, by the day of the drill. */
  | 'FINDINGS_CLOSED'
  /** Group work that was held; planned, open and cancelled activities do not count. */
  | 'GROUP_ACTIVITIES'
  /** Person-times at trainings by hospitals: who attends two counts twice, who was absent does not count. */
  | 'HOSPITAL_TRAINING_PERSON_TIMES'
  /** Sessions held whose provider is a hospital; planned and cancelled ones do not count. */
  | 'HOSPITAL_TRAINING_SESSIONS'
  /** Quarterly joint meetings that were held; planned, called and cancelled ones do not count. */
  | 'JOINT_MEETINGS'
  /** Those of the outstanding volunteers who were silver volunteers when selected. */
  | 'OUTSTANDING_SILVER_VOLUNTEERS'
  /** Awards of annual selections that are published; withdrawn ones do not count. The last day of the year of selection counts. */
  | 'OUTSTANDING_VOLUNTEERS'
  /** Deliveries of what partner units pledged, by their day; cancelled ones do not count. */
  | 'PARTNER_DELIVERIES'
  /** Partner units on record that are not archived. */
  | 'PARTNER_UNITS'
  /** Resolutions that are done and were verified by another seat, by the day of that. */
  | 'RESOLUTIONS_VERIFIED'
  /** Scenario classes that were held; planned, open and cancelled ones do not count. */
  | 'SCENARIO_CLASSES'
  /** Those of the volunteers who are marked as silver. */
  | 'SILVER_VOLUNTEERS'
  /** Person-times at trainings by social work agencies: who attends two counts twice, who was absent does not count. */
  | 'SOCIAL_WORK_TRAINING_PERSON_TIMES'
  /** Sessions held whose provider is a social work agency; planned and cancelled ones do not count. */
  | 'SOCIAL_WORK_TRAINING_SESSIONS'
  /** Suggestions that were put right, verified or not yet, by the day of that; duplicates and those opened again do not count. */
  | 'SUGGESTIONS_PUT_RIGHT'
  /** Person-times at all trainings held; who was absent does not count. */
  | 'TRAINING_PERSON_TIMES'
  /** Sessions held by any provider. */
  | 'TRAINING_SESSIONS'
  /** New, ordinary, core and paused volunteers; applicants, those in vetting, those who left or are barred do not count. */
  | 'VOLUNTEERS'
  /** Teams that are filed or active; dissolved ones do not count. */
  | 'VOLUNTEER_TEAMS';

/** The part of the programme that a figure is about. */
export type ImpactGroup =
  /** Activities. */
  | 'ACTIVITIES'
  /** Meetings, resolutions, suggestions and selection. */
  | 'COUNCIL'
  /** Partner units and what they gave. */
  | 'PARTNERS'
  /** Emergency plans and drills. */
  | 'SAFETY'
  /** Training. */
  | 'TRAINING'
  /** Volunteers and teams. */
  | 'VOLUNTEERS';

/** A period of which figures are asked for, both days included. */
export type ImpactPeriodInput = {
  /** First day; left out, it has no beginning. */
  from?: string | null | undefined;
  /** Last day; left out, it has no end. */
  to?: string | null | undefined;
};

/** Which periods are published: fixed ones, so that none can be taken from another. */
export type ImpactPeriodKind =
  /** A quarter of a calendar year. */
  | 'QUARTER'
  /** A calendar year. */
  | 'YEAR';

/** In which form a report is made. */
export type ImpactReportFormat =
  /** A workbook to reckon with. */
  | 'EXCEL'
  /** A paper to print and to read. */
  | 'PDF';

/** Where a report stands. */
export type ImpactReportStatus =
  /** Its file can be fetched until it expires. */
  | 'DONE'
  /** It could not be made. */
  | 'FAILED'
  /** It waits for its turn. */
  | 'QUEUED'
  /** It is being made. */
  | 'RUNNING';

/** What a figure counts; figures of different units are never added. */
export type ImpactUnit =
  /** Activities. */
  | 'ACTIVITIES'
  /** Classes. */
  | 'CLASSES'
  /** Deliveries of what was pledged. */
  | 'DELIVERIES'
  /** Emergency drills. */
  | 'DRILLS'
  /** What drills found. */
  | 'FINDINGS'
  /** Honours: whoever is honoured in two years counts twice. */
  | 'HONOURS'
  /** Meetings. */
  | 'MEETINGS'
  /** Different people: each counts once. */
  | 'PEOPLE'
  /** Minutes of each person who was there, added up. */
  | 'PERSON_MINUTES'
  /** Attendances: whoever comes twice counts twice. */
  | 'PERSON_TIMES'
  /** Emergency plans. */
  | 'PLANS'
  /** Resolutions. */
  | 'RESOLUTIONS'
  /** Training sessions. */
  | 'SESSIONS'
  /** Suggestions. */
  | 'SUGGESTIONS'
  /** Teams of volunteers. */
  | 'TEAMS'
  /** Partner units. */
  | 'UNITS';

/** Which period of which community to publish. */
export type PublishImpactInput = {
  /** The community. */
  communityId: string;
  /** First day of a year or a quarter. */
  from: string;
  /** Last day of that year or quarter; it must be over. */
  to: string;
};

/** Which record a workflow is about, and why. */
export type ReasonedInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
  /** Why; it stands in the audit trail. At most 200 characters. */
  reason: string;
};

/** Which figures to make into a report, and in which form. */
export type StartImpactReportInput = {
  /** The community. */
  communityId: string;
  /** In which form. */
  format: ImpactReportFormat;
  /** First day of the period; left out, it has no beginning. */
  from?: string | null | undefined;
  /** Last day of the period; left out, it has no end. */
  to?: string | null | undefined;
};

export type ImpactOfQueryVariables = Exact<{
  communityId: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type ImpactOfQuery = { impact: { figures: Array<{ key: ImpactFigureKey, definition: string, group: ImpactGroup, unit: ImpactUnit, value: number | null, isSuppressed: boolean, isBounded: boolean, records: { list: string, filter: unknown } | null }> } };

export type ImpactCourseQueryVariables = Exact<{
  communityIds: Array<string> | string;
  periods: Array<ImpactPeriodInput> | ImpactPeriodInput;
  keys?: Array<ImpactFigureKey> | ImpactFigureKey | null | undefined;
}>;


export type ImpactCourseQuery = { impactComparison: Array<{ communityId: string, from: string | null, to: string | null, figures: Array<{ key: ImpactFigureKey, value: number | null }> }> };

export type ImpactDraftOfQueryVariables = Exact<{
  communityId: string;
  from: string;
  to: string;
}>;


export type ImpactDraftOfQuery = { impactDraft: { figures: Array<{ key: ImpactFigureKey, unit: ImpactUnit, trueValue: number, isHidden: boolean }>, ageBands: Array<{ band: string, label: string, trueValue: number, isHidden: boolean }> } };

export type PublishedPeriodsQueryVariables = Exact<{
  communityId: string;
}>;


export type PublishedPeriodsQuery = { impactPublications: { nodes: Array<{ id: string, version: number, kind: ImpactPeriodKind, from: string, to: string, publishedAt: string, publishedByName: string }> } };

export type PublishImpactMutationVariables = Exact<{
  input: PublishImpactInput;
}>;


export type PublishImpactMutation = { publishImpact: { impactPublication: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type WithdrawImpactPublicationMutationVariables = Exact<{
  input: ReasonedInput;
}>;


export type WithdrawImpactPublicationMutation = { withdrawImpactPublication: { impactPublication: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type StartImpactReportMutationVariables = Exact<{
  input: StartImpactReportInput;
}>;


export type StartImpactReportMutation = { startImpactReport: { impactReport: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type ImpactReportProgressQueryVariables = Exact<{
  id: string;
}>;


export type ImpactReportProgressQuery = { impactReport: { id: string, status: ImpactReportStatus, progressPercent: number, fileName: string | null, url: string | null } | null };


export const ImpactOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImpactOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"communityId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"impact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"communityId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communityId"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"isSuppressed"}},{"kind":"Field","name":{"kind":"Name","value":"isBounded"}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"filter"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ImpactOfQuery, ImpactOfQueryVariables>;
export const ImpactCourseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImpactCourse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"communityIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"periods"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImpactPeriodInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"keys"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImpactFigureKey"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"impactComparison"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"communityIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communityIds"}}},{"kind":"Argument","name":{"kind":"Name","value":"periods"},"value":{"kind":"Variable","name":{"kind":"Name","value":"periods"}}},{"kind":"Argument","name":{"kind":"Name","value":"keys"},"value":{"kind":"Variable","name":{"kind":"Name","value":"keys"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communityId"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<ImpactCourseQuery, ImpactCourseQueryVariables>;
export const ImpactDraftOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImpactDraftOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"communityId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"impactDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"communityId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communityId"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"trueValue"}},{"kind":"Field","name":{"kind":"Name","value":"isHidden"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ageBands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"trueValue"}},{"kind":"Field","name":{"kind":"Name","value":"isHidden"}}]}}]}}]}}]} as unknown as DocumentNode<ImpactDraftOfQuery, ImpactDraftOfQueryVariables>;
export const PublishedPeriodsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublishedPeriods"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"communityId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"impactPublications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"communityId"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communityId"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"withdrawnAt"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isNull"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"TO"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedByName"}}]}}]}}]}}]} as unknown as DocumentNode<PublishedPeriodsQuery, PublishedPeriodsQueryVariables>;
export const PublishImpactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishImpact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishImpactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishImpact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"impactPublication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PublishImpactMutation, PublishImpactMutationVariables>;
export const WithdrawImpactPublicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawImpactPublication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReasonedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawImpactPublication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"impactPublication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawImpactPublicationMutation, WithdrawImpactPublicationMutationVariables>;
export const StartImpactReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartImpactReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartImpactReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startImpactReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"impactReport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<StartImpactReportMutation, StartImpactReportMutationVariables>;
export const ImpactReportProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImpactReportProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"impactReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"progressPercent"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<ImpactReportProgressQuery, ImpactReportProgressQueryVariables>;