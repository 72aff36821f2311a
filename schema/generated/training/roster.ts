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

/** The roster of a held training session, or a part of it. */
export type RecordTrainingAttendanceInput = {
  /** Lines one by one, at most 500 with those of the text. */
  entries?: Array<RosterEntryInput> | null | undefined;
  /** What happens when some lines are refused. */
  errorPolicy?: BulkErrorPolicy;
  /** A pasted list of full names, such as 张三;李四(0008), with the last four digits of the phone between namesakes. At most 20000 characters. */
  rosterText?: string | null | undefined;
  /** The training session. */
  sessionId: string;
};

/** Why somebody is suggested for a roster. */
export type RosterCandidateSource =
  /** A volunteer of a community whose personal values the caller may read. */
  | 'COMMUNITY'
  /** Was named in full. */
  | 'FULL_NAME'
  /** Was on a roster of the caller’s unit before. */
  | 'OWN_ROSTER';

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

export type RosterCandidatesQueryVariables = Exact<{
  search: string;
  first: number;
}>;


export type RosterCandidatesQuery = { rosterCandidates: Array<{ volunteerId: string | null, name: string, phoneTail: string | null, namesakeCount: number, source: RosterCandidateSource }> };

export type RecordTrainingAttendanceMutationVariables = Exact<{
  input: RecordTrainingAttendanceInput;
}>;


export type RecordTrainingAttendanceMutation = { recordTrainingAttendance: { trainingSession: { id: string, version: number, attendedCount: number } | null, rows: Array<{ position: number, given: string, status: RosterRowStatus, attendance: { id: string, volunteerId: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> }> | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type SessionToRecordQueryVariables = Exact<{
  id: string;
}>;


export type SessionToRecordQuery = { trainingSession: { id: string, version: number, title: string, status: TrainingSessionStatus, heldOn: string, minutes: number, passMark: number | null, attendedCount: number, providerUnitId: string } | null };


export const RosterCandidatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RosterCandidates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rosterCandidates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volunteerId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phoneTail"}},{"kind":"Field","name":{"kind":"Name","value":"namesakeCount"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]} as unknown as DocumentNode<RosterCandidatesQuery, RosterCandidatesQueryVariables>;
export const RecordTrainingAttendanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordTrainingAttendance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordTrainingAttendanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordTrainingAttendance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trainingSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"attendedCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"attendance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"volunteerId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RecordTrainingAttendanceMutation, RecordTrainingAttendanceMutationVariables>;
export const SessionToRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SessionToRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trainingSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"passMark"}},{"kind":"Field","name":{"kind":"Name","value":"attendedCount"}},{"kind":"Field","name":{"kind":"Name","value":"providerUnitId"}}]}}]}}]} as unknown as DocumentNode<SessionToRecordQuery, SessionToRecordQueryVariables>;