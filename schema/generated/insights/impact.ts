/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedQueryDocumentNode as DocumentNode } from 'graphql';
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

/** Conditions on partnerUnits; all that are given must hold. */
export type PartnerUnitFilter = {
  /** All of these must hold. */
  and?: Array<PartnerUnitFilter> | null | undefined;
  /** The community to which it belongs. */
  communityId?: IdFilter | null | undefined;
  /** Unique across all types; made by the client or by the server. */
  id?: IdFilter | null | undefined;
  /** Day on which it joined the programme. */
  joinedOn?: LocalDateFilter | null | undefined;
  /** Kind of the unit. */
  kind?: PartnerUnitKindFilter | null | undefined;
  /** Name of the unit. */
  name?: StringFilter | null | undefined;
  /** This must not hold. */
  not?: PartnerUnitFilter | null | undefined;
  /** At least one of these must hold. */
  or?: Array<PartnerUnitFilter> | null | undefined;
  /** What it can give: training, green channel, service days and the like. */
  resources?: StringListFilter | null | undefined;
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

/** Sex of a person as in the papers. */
export type Sex =
  /** Female. */
  | 'FEMALE'
  /** Male. */
  | 'MALE'
  /** Not known. */
  | 'UNKNOWN';

/** Conditions on a Sex; all that are given must hold. */
export type SexFilter = {
  /** Equal to. */
  eq?: Sex | null | undefined;
  /** One of; at most 500. */
  in?: Array<Sex> | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
  /** Not equal to. */
  ne?: Sex | null | undefined;
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

/** Conditions on a list of String; all that are given must hold. */
export type StringListFilter = {
  /** The list has this value. */
  has?: string | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
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

/** Conditions on trainingAttendances; all that are given must hold. */
export type TrainingAttendanceFilter = {
  /** All of these must hold. */
  and?: Array<TrainingAttendanceFilter> | null | undefined;
  /** The community to which it belongs. */
  communityId?: IdFilter | null | undefined;
  /** The credential that was granted for it. */
  credentialId?: IdFilter | null | undefined;
  /** Unique across all types; made by the client or by the server. */
  id?: IdFilter | null | undefined;
  /** How long the volunteer was there (minutes). */
  minutes?: IntFilter | null | undefined;
  /** This must not hold. */
  not?: TrainingAttendanceFilter | null | undefined;
  /** At least one of these must hold. */
  or?: Array<TrainingAttendanceFilter> | null | undefined;
  /** What came of it. */
  result?: TrainingResultFilter | null | undefined;
  /** When the record was archived; null while it is in use. */
  sessionArchivedAt?: DateTimeFilter | null | undefined;
  /** The course that it belongs to. */
  sessionCourseId?: IdFilter | null | undefined;
  /** Its day in Asia/Shanghai; follows from startsAt. */
  sessionHeldOn?: LocalDateFilter | null | undefined;
  /** The training session. */
  sessionId?: IdFilter | null | undefined;
  /** The partner unit that provides it; its kind says which figure of the programme it counts for. */
  sessionProviderUnitId?: IdFilter | null | undefined;
  /** Kind of the unit. */
  sessionProviderUnitKind?: PartnerUnitKindFilter | null | undefined;
  /** Where it stands. */
  sessionStatus?: TrainingSessionStatusFilter | null | undefined;
  /** Field of knowledge. */
  sessionTopicArea?: TopicAreaFilter | null | undefined;
  /** The volunteer; the name is personal. */
  volunteerId?: IdFilter | null | undefined;
  /** How far the volunteer has come. */
  volunteerLevel?: VolunteerLevelFilter | null | undefined;
  /** Name of the volunteer at the time of recording, null once the volunteer is erased; the providing unit reads it on its own rosters. */
  volunteerName?: StringFilter | null | undefined;
  /** The person who volunteers. */
  volunteerPersonId?: IdFilter | null | undefined;
};

/** What came of a volunteer’s part in a training session. */
export type TrainingResult =
  /** Was expected and did not come; counts in no figure. */
  | 'ABSENT'
  /** Was there; no test. */
  | 'ATTENDED'
  /** Was there and did not pass the test. */
  | 'FAILED'
  /** Was there and passed the test. */
  | 'PASSED';

/** Conditions on a TrainingResult; all that are given must hold. */
export type TrainingResultFilter = {
  /** Equal to. */
  eq?: TrainingResult | null | undefined;
  /** One of; at most 500. */
  in?: Array<TrainingResult> | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
  /** Not equal to. */
  ne?: TrainingResult | null | undefined;
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

/** Conditions on volunteers; all that are given must hold. */
export type VolunteerFilter = {
  /** All of these must hold. */
  and?: Array<VolunteerFilter> | null | undefined;
  /** When it was proposed to bar them; a second account has to confirm. */
  barProposedAt?: DateTimeFilter | null | undefined;
  /** The community to which it belongs. */
  communityId?: IdFilter | null | undefined;
  /** Last day as a volunteer. */
  endedOn?: LocalDateFilter | null | undefined;
  /** Unique across all types; made by the client or by the server. */
  id?: IdFilter | null | undefined;
  /** Whether this is a silver (older) volunteer. */
  isSilver?: BooleanFilter | null | undefined;
  /** Day on which they joined. */
  joinedOn?: LocalDateFilter | null | undefined;
  /** How far the volunteer has come. */
  level?: VolunteerLevelFilter | null | undefined;
  /** Last day on which they may serve children by their background check; derived, null without one that is clear. */
  mayServeChildrenUntil?: LocalDateFilter | null | undefined;
  /** The experienced volunteer who guides them. */
  mentorId?: IdFilter | null | undefined;
  /** Number in the national system of volunteers. */
  nationalVolunteerNumber?: StringFilter | null | undefined;
  /** This must not hold. */
  not?: VolunteerFilter | null | undefined;
  /** At least one of these must hold. */
  or?: Array<VolunteerFilter> | null | undefined;
  /** Date of birth; the first day of the month or year where no more is known. */
  personBirthDate?: LocalDateFilter | null | undefined;
  /** Name in full; null only once the person is erased. */
  personFullName?: StringFilter | null | undefined;
  /** The person who volunteers. */
  personId?: IdFilter | null | undefined;
  /** Last four digits of the phone number. */
  personPhoneTail?: StringFilter | null | undefined;
  /** Sex as in the papers. */
  personSex?: SexFilter | null | undefined;
  /** Day on which they were promoted to core; with a mentor it counts as promoted by mentoring. */
  promotedToCoreOn?: LocalDateFilter | null | undefined;
  /** What the volunteer can do. */
  skills?: StringListFilter | null | undefined;
  /** Ids of the teams to which they belong; derived from their memberships without an end. */
  teamIds?: StringListFilter | null | undefined;
};

/** How far a volunteer has come. */
export type VolunteerLevel =
  /** Has applied. */
  | 'APPLICANT'
  /** May never serve again; two accounts confirmed it. */
  | 'BARRED'
  /** A core volunteer, who also guides others. */
  | 'CORE'
  /** Is being vetted. */
  | 'IN_VETTING'
  /** Has left. */
  | 'LEFT'
  /** Accepted, and serves beside somebody experienced. */
  | 'NEW'
  /** Serves on their own. */
  | 'ORDINARY'
  /** Pauses for a time. */
  | 'PAUSED';

/** Conditions on a VolunteerLevel; all that are given must hold. */
export type VolunteerLevelFilter = {
  /** Equal to. */
  eq?: VolunteerLevel | null | undefined;
  /** One of; at most 500. */
  in?: Array<VolunteerLevel> | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
  /** Not equal to. */
  ne?: VolunteerLevel | null | undefined;
};

/** Conditions on volunteerTeams; all that are given must hold. */
export type VolunteerTeamFilter = {
  /** All of these must hold. */
  and?: Array<VolunteerTeamFilter> | null | undefined;
  /** The community to which it belongs. */
  communityId?: IdFilter | null | undefined;
  /** Day on which it was dissolved. */
  dissolvedOn?: LocalDateFilter | null | undefined;
  /** Number under which it is filed. */
  filingNumber?: StringFilter | null | undefined;
  /** What the team does. */
  focus?: StringListFilter | null | undefined;
  /** Day on which it was founded. */
  foundedOn?: LocalDateFilter | null | undefined;
  /** Unique across all types; made by the client or by the server. */
  id?: IdFilter | null | undefined;
  /** The volunteer who leads it. */
  leaderId?: IdFilter | null | undefined;
  /** Name of the team. */
  name?: StringFilter | null | undefined;
  /** This must not hold. */
  not?: VolunteerTeamFilter | null | undefined;
  /** At least one of these must hold. */
  or?: Array<VolunteerTeamFilter> | null | undefined;
  /** The partner unit to which it belongs, if to one. */
  partnerUnitId?: IdFilter | null | undefined;
  /** Where the team stands. */
  status?: VolunteerTeamStatusFilter | null | undefined;
};

/** Where a team of volunteers stands. */
export type VolunteerTeamStatus =
  /** At work. */
  | 'ACTIVE'
  /** Dissolved. */
  | 'DISSOLVED'
  /** Filed with the community and not yet at work. */
  | 'FILED';

/** Conditions on a VolunteerTeamStatus; all that are given must hold. */
export type VolunteerTeamStatusFilter = {
  /** Equal to. */
  eq?: VolunteerTeamStatus | null | undefined;
  /** One of; at most 500. */
  in?: Array<VolunteerTeamStatus> | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
  /** Not equal to. */
  ne?: VolunteerTeamStatus | null | undefined;
};

export type ImpactFiguresQueryVariables = Exact<{
  hospitalSessions?: TrainingSessionFilter | null | undefined;
  hospitalAttendances?: TrainingAttendanceFilter | null | undefined;
  agencySessions?: TrainingSessionFilter | null | undefined;
  agencyAttendances?: TrainingAttendanceFilter | null | undefined;
  allSessions?: TrainingSessionFilter | null | undefined;
  allAttendances?: TrainingAttendanceFilter | null | undefined;
  volunteers?: VolunteerFilter | null | undefined;
  coreVolunteers?: VolunteerFilter | null | undefined;
  silverVolunteers?: VolunteerFilter | null | undefined;
  teams?: VolunteerTeamFilter | null | undefined;
  partnerUnits?: PartnerUnitFilter | null | undefined;
  withSessions: boolean;
  withAttendances: boolean;
  withVolunteers: boolean;
  withTeams: boolean;
  withUnits: boolean;
}>;


export type ImpactFiguresQuery = { hospitalSessions?: { totalCount: number }, hospitalAttendances?: { totalCount: number }, agencySessions?: { totalCount: number }, agencyAttendances?: { totalCount: number }, allSessions?: { totalCount: number }, allAttendances?: { totalCount: number }, volunteers?: { totalCount: number }, coreVolunteers?: { totalCount: number }, silverVolunteers?: { totalCount: number }, teams?: { totalCount: number }, partnerUnits?: { totalCount: number } };

export type TrainingYearsQueryVariables = Exact<{ [key: string]: never; }>;


export type TrainingYearsQuery = { first: { nodes: Array<{ id: string, heldOn: string }> }, last: { nodes: Array<{ id: string, heldOn: string }> } };


export const ImpactFiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImpactFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hospitalSessions"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingSessionFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hospitalAttendances"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingAttendanceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agencySessions"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingSessionFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agencyAttendances"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingAttendanceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"allSessions"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingSessionFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"allAttendances"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingAttendanceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"volunteers"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"VolunteerFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"coreVolunteers"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"VolunteerFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"silverVolunteers"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"VolunteerFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"teams"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"VolunteerTeamFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"partnerUnits"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerUnitFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withSessions"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withAttendances"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withVolunteers"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withTeams"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withUnits"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"hospitalSessions"},"name":{"kind":"Name","value":"trainingSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hospitalSessions"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withSessions"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"hospitalAttendances"},"name":{"kind":"Name","value":"trainingAttendances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hospitalAttendances"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withAttendances"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"agencySessions"},"name":{"kind":"Name","value":"trainingSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agencySessions"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withSessions"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"agencyAttendances"},"name":{"kind":"Name","value":"trainingAttendances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agencyAttendances"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withAttendances"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"allSessions"},"name":{"kind":"Name","value":"trainingSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"allSessions"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withSessions"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"allAttendances"},"name":{"kind":"Name","value":"trainingAttendances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"allAttendances"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withAttendances"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"volunteers"},"name":{"kind":"Name","value":"volunteers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"volunteers"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withVolunteers"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"coreVolunteers"},"name":{"kind":"Name","value":"volunteers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"coreVolunteers"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withVolunteers"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"silverVolunteers"},"name":{"kind":"Name","value":"volunteers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"silverVolunteers"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withVolunteers"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"teams"},"name":{"kind":"Name","value":"volunteerTeams"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"teams"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withTeams"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"partnerUnits"},"name":{"kind":"Name","value":"partnerUnits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"partnerUnits"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withUnits"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<ImpactFiguresQuery, ImpactFiguresQueryVariables>;
export const TrainingYearsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TrainingYears"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"first"},"name":{"kind":"Name","value":"trainingSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"HELD"},{"kind":"EnumValue","value":"ATTENDANCE_LOCKED"},{"kind":"EnumValue","value":"CERTIFICATES_ISSUED"}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"HELD_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"last"},"name":{"kind":"Name","value":"trainingSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"HELD"},{"kind":"EnumValue","value":"ATTENDANCE_LOCKED"},{"kind":"EnumValue","value":"CERTIFICATES_ISSUED"}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"HELD_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}}]}}]}}]}}]} as unknown as DocumentNode<TrainingYearsQuery, TrainingYearsQueryVariables>;