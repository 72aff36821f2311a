/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedQueryDocumentNode as DocumentNode } from 'graphql';
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

/** Field of knowledge of a course or a training session. */
export type TopicArea =
  /** Being with children: learning, behaviour, play. */
  | 'CHILD_COMPANIONSHIP'
  /** Telephones, computers and the services on them. */
  | 'DIGITAL'
  /** Emergencies, plans and drills. */
  | 'EMERGENCY'
  /** First aid and resuscitation. */
  | 'FIRST_AID'
  /** Health: measuring, chronic illness, medicines, falls. */
  | 'HEALTH'
  /** Anything else. */
  | 'OTHER'
  /** Protection of children and of adults at risk. */
  | 'SAFEGUARDING'
  /** Social work: assessment, talking at home, keeping records. */
  | 'SOCIAL_WORK';

/** Conditions on a TopicArea; all that are given must hold. */
export type TopicAreaFilter = {
  /** Equal to. */
  eq?: TopicArea | null | undefined;
  /** One of; at most 500. */
  in?: Array<TopicArea> | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
  /** Not equal to. */
  ne?: TopicArea | null | undefined;
};

/** Conditions on trainingSessions; all that are given must hold. */
export type TrainingSessionFilter = {
  /** All of these must hold. */
  and?: Array<TrainingSessionFilter> | null | undefined;
  /** When the record was archived; null while it is in use. */
  archivedAt?: DateTimeFilter | null | undefined;
  /** How many attended, whatever their result (person-times); kept by the API. */
  attendedCount?: IntFilter | null | undefined;
  /** The community to which it belongs. */
  communityId?: IdFilter | null | undefined;
  /** The course that it belongs to. */
  courseId?: IdFilter | null | undefined;
  /** What it delivers of a pledge of its provider, once it is held; recorded by the API. */
  deliveryId?: IdFilter | null | undefined;
  /** Its day in Asia/Shanghai; follows from startsAt. */
  heldOn?: LocalDateFilter | null | undefined;
  /** Unique across all types; made by the client or by the server. */
  id?: IdFilter | null | undefined;
  /** Length (minutes). */
  minutes?: IntFilter | null | undefined;
  /** This must not hold. */
  not?: TrainingSessionFilter | null | undefined;
  /** At least one of these must hold. */
  or?: Array<TrainingSessionFilter> | null | undefined;
  /** Where it takes place. */
  place?: StringFilter | null | undefined;
  /** The partner unit that provides it; its kind says which figure of the programme it counts for. */
  providerUnitId?: IdFilter | null | undefined;
  /** Kind of the unit. */
  providerUnitKind?: PartnerUnitKindFilter | null | undefined;
  /** How many can enrol (people); null when there is no limit. */
  seats?: IntFilter | null | undefined;
  /** When it starts; null when only the day is on record. */
  startsAt?: DateTimeFilter | null | undefined;
  /** Where it stands. */
  status?: TrainingSessionStatusFilter | null | undefined;
  /** What was taught. */
  title?: StringFilter | null | undefined;
  /** Field of knowledge. */
  topicArea?: TopicAreaFilter | null | undefined;
  /** Name of the trainer, who is a professional at work: internal, not personal. */
  trainerName?: StringFilter | null | undefined;
};

/** Where a training session stands. */
export type TrainingSessionStatus =
  /** Its roster is complete and no longer changes. */
  | 'ATTENDANCE_LOCKED'
  /** It did not take place, or does not count. */
  | 'CANCELLED'
  /** Those who passed have their credentials. */
  | 'CERTIFICATES_ISSUED'
  /** It took place; its roster is being recorded. */
  | 'HELD'
  /** Volunteers can enrol. */
  | 'OPEN'
  /** It has a date; nobody can enrol yet. */
  | 'PLANNED';

/** Conditions on a TrainingSessionStatus; all that are given must hold. */
export type TrainingSessionStatusFilter = {
  /** Equal to. */
  eq?: TrainingSessionStatus | null | undefined;
  /** One of; at most 500. */
  in?: Array<TrainingSessionStatus> | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
  /** Not equal to. */
  ne?: TrainingSessionStatus | null | undefined;
};

export type TrainingCalendarQueryVariables = Exact<{
  filter: TrainingSessionFilter;
  offset: number;
}>;


export type TrainingCalendarQuery = { trainingSessions: { totalCount: number, nodes: Array<{ id: string, title: string, status: TrainingSessionStatus, heldOn: string, startsAt: string | null, minutes: number, place: string | null, seats: number | null, takenSeats: number, attendedCount: number, providerUnit: { id: string, name: string } | null }> } };


export const TrainingCalendarDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TrainingCalendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingSessionFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trainingSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"HELD_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"STARTS_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"takenSeats"}},{"kind":"Field","name":{"kind":"Name","value":"attendedCount"}},{"kind":"Field","name":{"kind":"Name","value":"providerUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TrainingCalendarQuery, TrainingCalendarQueryVariables>;