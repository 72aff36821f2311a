/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedQueryDocumentNode as DocumentNode } from 'graphql';
/** Conditions on activities; all that are given must hold. */
export type ActivityFilter = {
  /** All of these must hold. */
  and?: Array<ActivityFilter> | null | undefined;
  /** When the record was archived; null while it is in use. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** How many people took part, named or counted, each once (people); kept by the API. */
  attendedCount?: IntFilter | null | undefined;
  /** How many can take part (people), helpers apart; null when there is no limit. */
  capacity?: IntFilter | null | undefined;
  /** The community to which it belongs. */
  communityId?: IdFilter | null | undefined;
  /** Its day in Asia/Shanghai; follows from startsAt. */
  heldOn?: LocalDateFilter | null | undefined;
  /** The partner unit that holds it and looks after it; none when the community itself does. */
  hostUnitId?: IdFilter | null | undefined;
  /** Kind of the unit. */
  hostUnitKind?: PartnerUnitKindFilter | null | undefined;
  /** Unique across all types; made by the client or by the server. */
  id?: IdFilter | null | undefined;
  /** Whether children take part. */
  isForChildren?: BooleanFilter | null | undefined;
  /** Whether the community is among the hosts. */
  isHostedByCommunity?: BooleanFilter | null | undefined;
  /** Kind of the activity; says for which figure it counts. */
  kind?: ActivityKindFilter | null | undefined;
  /** This must not hold. */
  not?: ActivityFilter | null | undefined;
  /** At least one of these must hold. */
  or?: Array<ActivityFilter> | null | undefined;
  /** Where it takes place. */
  place?: StringFilter | null | undefined;
  /** The series that made it. */
  seriesId?: IdFilter | null | undefined;
  /** When it starts; null when only the day is on record. */
  startsAt?: DateTimeFilter | null | undefined;
  /** Where it stands. */
  status?: ActivityStatusFilter | null | undefined;
  /** What it is called. */
  title?: StringFilter | null | undefined;
};

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

/** Conditions on a ActivityKind; all that are given must hold. */
export type ActivityKindFilter = {
  /** Equal to. */
  eq?: ActivityKind | null | undefined;
  /** One of; at most 500. */
  in?: Array<ActivityKind> | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
  /** Not equal to. */
  ne?: ActivityKind | null | undefined;
};

/** As what somebody comes to an activity. */
export type ActivityRole =
  /** Helps as a volunteer. */
  | 'HELPER'
  /** Takes part. */
  | 'PARTICIPANT';

/** One line of the roll of an activity. */
export type ActivityRollEntryInput = {
  /** How old a guest is. */
  ageBand?: AgeBand | null | undefined;
  /** Their enrolment in this activity; children are ticked by it. */
  enrolmentId?: string | null | undefined;
  /** Whether they were there; false takes them off the roll. */
  isPresent?: boolean;
  /** How long they helped (minutes); the length of the activity when left out. */
  minutes?: number | null | undefined;
  /** Full name: of a guest of 14 or older, or of a volunteer who helped. At most 60 characters. */
  name?: string | null | undefined;
  /** A person on file. */
  personId?: string | null | undefined;
  /** Last four digits of the phone of a volunteer. */
  phoneTail?: string | null | undefined;
  /** As what they came; as enrolled, or to take part, when left out. */
  role?: ActivityRole | null | undefined;
  /** A volunteer; a partner unit gives the full name instead. */
  volunteerId?: string | null | undefined;
};

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

/** Conditions on a ActivityStatus; all that are given must hold. */
export type ActivityStatusFilter = {
  /** Equal to. */
  eq?: ActivityStatus | null | undefined;
  /** One of; at most 500. */
  in?: Array<ActivityStatus> | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
  /** Not equal to. */
  ne?: ActivityStatus | null | undefined;
};

/** How old somebody is. */
export type AgeBand =
  /** Up to 6 years. */
  | 'AGE_0_TO_6'
  /** 7 to 13 years. */
  | 'AGE_7_TO_13'
  /** 14 to 17 years. */
  | 'AGE_14_TO_17'
  /** 18 to 59 years. */
  | 'AGE_18_TO_59'
  /** 60 to 69 years. */
  | 'AGE_60_TO_69'
  /** 70 to 79 years. */
  | 'AGE_70_TO_79'
  /** 80 years and over. */
  | 'AGE_80_AND_OVER'
  /** Not known. */
  | 'UNKNOWN';

/** Conditions on a Boolean; all that are given must hold. */
export type BooleanFilter = {
  /** Equal to. */
  eq?: boolean | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
};

/** Conditions on a DateTime; all that are given must hold. */
export type DateTimeFilter = {
  /** Equal to. */
  eq?: string | null | undefined;
  /** After, or greater than. */
  gt?: string | null | undefined;
  /** From, inclusive. */
  gte?: string | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
  /** Before, exclusive. */
  lt?: string | null | undefined;
  /** Until, inclusive. */
  lte?: string | null | undefined;
};

/** People of one age band who were counted, not named. */
export type HeadcountInput = {
  /** How old they are. */
  ageBand: AgeBand;
  /** How many (people), besides those who are named. */
  people: number;
};

/** Conditions on a ID; all that are given must hold. */
export type IdFilter = {
  /** Equal to. */
  eq?: string | null | undefined;
  /** One of; at most 500. */
  in?: Array<string> | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
  /** Not equal to. */
  ne?: string | null | undefined;
};

/** Conditions on a Int; all that are given must hold. */
export type IntFilter = {
  /** Equal to. */
  eq?: number | null | undefined;
  /** After, or greater than. */
  gt?: number | null | undefined;
  /** From, inclusive. */
  gte?: number | null | undefined;
  /** One of; at most 500. */
  in?: Array<number> | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
  /** Before, exclusive. */
  lt?: number | null | undefined;
  /** Until, inclusive. */
  lte?: number | null | undefined;
  /** Not equal to. */
  ne?: number | null | undefined;
};

/** Conditions on a LocalDate; all that are given must hold. */
export type LocalDateFilter = {
  /** Equal to. */
  eq?: string | null | undefined;
  /** After, or greater than. */
  gt?: string | null | undefined;
  /** From, inclusive. */
  gte?: string | null | undefined;
  /** One of; at most 500. */
  in?: Array<string> | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
  /** Before, exclusive. */
  lt?: string | null | undefined;
  /** Until, inclusive. */
  lte?: string | null | undefined;
  /** Not equal to. */
  ne?: string | null | undefined;
};

/** An activity that took place, with who was there. */
export type LogActivityInput = {
  /** Partner units that hold it together with the first, at most 20. */
  coHostUnitIds?: Array<string> | null | undefined;
  /** The community; may be left out by whoever works for one only. */
  communityId?: string | null | undefined;
  /** How many of each age band, besides those who are named; a band that is left out stays. */
  counts?: Array<HeadcountInput> | null | undefined;
  /** What happens there, and for whom. At most 2000 characters. */
  description?: string | null | undefined;
  /** When it ended; goes with startsAt. */
  endsAt?: string | null | undefined;
  /** People by name, at most 300. */
  entries?: Array<ActivityRollEntryInput> | null | undefined;
  /** The day on which it took place; follows from startsAt. */
  heldOn?: string | null | undefined;
  /** A pasted list of the full names of volunteers who helped, such as 张三;李四(0008), with the last four digits of the phone between namesakes. At most 20000 characters. */
  helperText?: string | null | undefined;
  /** The partner unit that holds it; left out when the community does, or by whoever works for one unit only. */
  hostUnitId?: string | null | undefined;
  /** Id made by the client (a UUID); sending it again gives the first result again. */
  id?: string | null | undefined;
  /** Whether children take part. */
  isForChildren?: boolean;
  /** Whether the community is among the hosts; without it, only where no partner unit is the host. */
  isHostedByCommunity?: boolean | null | undefined;
  /** Kind of the activity. */
  kind: ActivityKind;
  /** Anything else worth knowing; no names of people. At most 2000 characters. */
  note?: string | null | undefined;
  /** Where it takes place. At most 120 characters. */
  place?: string | null | undefined;
  /** Risks of which those who come are told before they enrol. At most 1000 characters. */
  riskStatement?: string | null | undefined;
  /** When it started, if that is known. */
  startsAt?: string | null | undefined;
  /** What it is called. At most 200 characters. */
  title: string;
};

/** Kind of a partner unit. */
export type PartnerUnitKind =
  /** An organisation of residents. */
  | 'COMMUNITY_ORGANISATION'
  /** A company. */
  | 'COMPANY'
  /** A foundation or charity. */
  | 'FOUNDATION'
  /** A government department or party organisation. */
  | 'GOVERNMENT_BODY'
  /** A hospital or clinic. */
  | 'HOSPITAL'
  /** A merchant. */
  | 'MERCHANT'
  /** A police station. */
  | 'POLICE'
  /** A school or kindergarten. */
  | 'SCHOOL'
  /** A social work agency or station. */
  | 'SOCIAL_WORK_AGENCY'
  /** A university or one of its parts. */
  | 'UNIVERSITY';

/** Conditions on a PartnerUnitKind; all that are given must hold. */
export type PartnerUnitKindFilter = {
  /** Equal to. */
  eq?: PartnerUnitKind | null | undefined;
  /** One of; at most 500. */
  in?: Array<PartnerUnitKind> | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
  /** Not equal to. */
  ne?: PartnerUnitKind | null | undefined;
};

/** Conditions on a String; all that are given must hold. */
export type StringFilter = {
  /** Contains the text, in any case. */
  contains?: string | null | undefined;
  /** Equal to. */
  eq?: string | null | undefined;
  /** One of; at most 500. */
  in?: Array<string> | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
  /** Not equal to. */
  ne?: string | null | undefined;
  /** Starts with the text, in any case. */
  startsWith?: string | null | undefined;
};

export type LogActivityMutationVariables = Exact<{
  input: LogActivityInput;
}>;


export type LogActivityMutation = { logActivity: { activity: { id: string, title: string, heldOn: string, attendedCount: number, helperCount: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type LastActivityQueryVariables = Exact<{
  filter?: ActivityFilter | null | undefined;
}>;


export type LastActivityQuery = { activities: { nodes: Array<{ id: string, title: string, kind: ActivityKind, heldOn: string, place: string | null, isForChildren: boolean, attendedCount: number }> } };


export const LogActivityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LogActivity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LogActivityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"logActivity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"attendedCount"}},{"kind":"Field","name":{"kind":"Name","value":"helperCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<LogActivityMutation, LogActivityMutationVariables>;
export const LastActivityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LastActivity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ActivityFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"HELD_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"isForChildren"}},{"kind":"Field","name":{"kind":"Name","value":"attendedCount"}}]}}]}}]}}]} as unknown as DocumentNode<LastActivityQuery, LastActivityQueryVariables>;