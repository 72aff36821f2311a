/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedQueryDocumentNode as DocumentNode } from 'graphql';
/** What a bulk call does when some of its rows fail. */
export type BulkErrorPolicy =
  /** Save nothing when any row fails. */
  | 'REJECT_ALL'
  /** Save the rows that pass. */
  | 'REJECT_FAILED';

/** Conditions on courses; all that are given must hold. */
export type CourseFilter = {
  /** All of these must hold. */
  and?: Array<CourseFilter> | null | undefined;
  /** The community to which it belongs. */
  communityId?: IdFilter | null | undefined;
  /** The credential that whoever passes receives; null when none is granted. */
  credentialKind?: CredentialKindFilter | null | undefined;
  /** The partner unit that usually teaches it. */
  defaultProviderId?: IdFilter | null | undefined;
  /** Unique across all types; made by the client or by the server. */
  id?: IdFilter | null | undefined;
  /** This must not hold. */
  not?: CourseFilter | null | undefined;
  /** At least one of these must hold. */
  or?: Array<CourseFilter> | null | undefined;
  /** What is taught. */
  title?: StringFilter | null | undefined;
  /** Field of knowledge. */
  topicArea?: TopicAreaFilter | null | undefined;
};

/** Kind of a credential. */
export type CredentialKind =
  /** A check of records with the police. */
  | 'BACKGROUND_CHECK'
  /** Driver. */
  | 'DRIVER'
  /** First aid. */
  | 'FIRST_AID'
  /** Health certificate for handling food. */
  | 'FOOD_HANDLING'
  /** Nurse. */
  | 'NURSE'
  /** Something else. */
  | 'OTHER'
  /** Training in safeguarding. */
  | 'SAFEGUARDING_TRAINING'
  /** Qualification in social work. */
  | 'SOCIAL_WORK_LICENCE'
  /** Teacher. */
  | 'TEACHER'
  /** Certificate of a training session. */
  | 'TRAINING_CERTIFICATE';

/** Conditions on a CredentialKind; all that are given must hold. */
export type CredentialKindFilter = {
  /** Equal to. */
  eq?: CredentialKind | null | undefined;
  /** One of; at most 500. */
  in?: Array<CredentialKind> | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
  /** Not equal to. */
  ne?: CredentialKind | null | undefined;
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

/** A training that took place, with its roster. */
export type LogTrainingInput = {
  /** The course that it belongs to. */
  courseId?: string | null | undefined;
  /** Lines one by one, at most 500 with those of the text. */
  entries?: Array<RosterEntryInput> | null | undefined;
  /** What happens when some lines are refused. */
  errorPolicy?: BulkErrorPolicy;
  /** The day on which it took place; not in the future. */
  heldOn: string;
  /** Id made by the client (a UUID); sending it again gives the first result again. */
  id?: string | null | undefined;
  /** Length (minutes); that of the course when left out. */
  minutes?: number | null | undefined;
  /** Anything else worth knowing; no names of volunteers. At most 2000 characters. */
  note?: string | null | undefined;
  /** Mark out of 100 from which it is passed; left out when to attend is enough. */
  passMark?: number | null | undefined;
  /** Where it takes place. At most 120 characters. */
  place?: string | null | undefined;
  /** The unit that provides it; may be left out by whoever works for one unit only. */
  providerUnitId?: string | null | undefined;
  /** A pasted list of full names, such as 张三;李四(0008), with the last four digits of the phone between namesakes. At most 20000 characters. */
  rosterText?: string | null | undefined;
  /** What is taught; the title of the course when left out. At most 200 characters. */
  title?: string | null | undefined;
  /** Field of knowledge; that of the course when left out. */
  topicArea?: TopicArea | null | undefined;
  /** Name of the trainer. At most 80 characters. */
  trainerName?: string | null | undefined;
};

/** One line of a roster: a volunteer by id, or by full name and, between namesakes, the last digits of the phone. */
export type RosterEntryInput = {
  /** How long the volunteer was there (minutes); the length of the session when left out. */
  minutes?: number | null | undefined;
  /** Full name. At most 60 characters. */
  name?: string | null | undefined;
  /** A remark. At most 500 characters. */
  note?: string | null | undefined;
  /** Last four digits of the phone, to tell namesakes apart. */
  phoneTail?: string | null | undefined;
  /** What came of it; when left out, what is on record stays, and a new line reads ATTENDED. */
  result?: TrainingResult | null | undefined;
  /** The volunteer. A partner unit gives the full name with it, unless the volunteer was on one of its rosters before. */
  volunteerId?: string | null | undefined;
};

/** What became of one line of a roster. */
export type RosterRowStatus =
  /** The line is good, and nothing was saved because another was refused. */
  | 'NOT_SAVED'
  /** The volunteer is on the roster now. */
  | 'RECORDED'
  /** The line was not saved; its errors say why. */
  | 'REFUSED'
  /** The volunteer was on the roster with the same result and minutes. */
  | 'UNCHANGED'
  /** The volunteer was on the roster; result or minutes changed. */
  | 'UPDATED';

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

export type LogTrainingMutationVariables = Exact<{
  input: LogTrainingInput;
}>;


export type LogTrainingMutation = { logTraining: { trainingSession: { id: string, version: number, status: TrainingSessionStatus, title: string, heldOn: string, attendedCount: number, courseId: string | null, providerUnitId: string } | null, rows: Array<{ position: number, given: string, status: RosterRowStatus, attendance: { id: string, volunteerId: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> }> | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type LastTrainingQueryVariables = Exact<{
  unitId: string;
}>;


export type LastTrainingQuery = { trainingSessions: { nodes: Array<{ id: string, title: string, heldOn: string, topicArea: TopicArea, courseId: string | null, trainerName: string | null, minutes: number, place: string | null, passMark: number | null, attendedCount: number }> } };

export type CoursesToChooseQueryVariables = Exact<{
  filter?: CourseFilter | null | undefined;
}>;


export type CoursesToChooseQuery = { courses: { nodes: Array<{ id: string, title: string, topicArea: TopicArea, minutes: number, credentialKind: CredentialKind | null }> } };

export type UnitsToLogForQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type UnitsToLogForQuery = { partnerUnits: { nodes: Array<{ id: string, name: string, communityId: string }> } };


export const LogTrainingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LogTraining"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LogTrainingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"logTraining"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trainingSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"attendedCount"}},{"kind":"Field","name":{"kind":"Name","value":"courseId"}},{"kind":"Field","name":{"kind":"Name","value":"providerUnitId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"volunteerId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<LogTrainingMutation, LogTrainingMutationVariables>;
export const LastTrainingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LastTraining"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trainingSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"providerUnitId"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"HELD"},{"kind":"EnumValue","value":"ATTENDANCE_LOCKED"},{"kind":"EnumValue","value":"CERTIFICATES_ISSUED"}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"HELD_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CREATED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"topicArea"}},{"kind":"Field","name":{"kind":"Name","value":"courseId"}},{"kind":"Field","name":{"kind":"Name","value":"trainerName"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"passMark"}},{"kind":"Field","name":{"kind":"Name","value":"attendedCount"}}]}}]}}]}}]} as unknown as DocumentNode<LastTrainingQuery, LastTrainingQueryVariables>;
export const CoursesToChooseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CoursesToChoose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CourseFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"courses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"TITLE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"topicArea"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"credentialKind"}}]}}]}}]}}]} as unknown as DocumentNode<CoursesToChooseQuery, CoursesToChooseQueryVariables>;
export const UnitsToLogForDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitsToLogFor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerUnits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"communityId"}}]}}]}}]}}]} as unknown as DocumentNode<UnitsToLogForQuery, UnitsToLogForQueryVariables>;