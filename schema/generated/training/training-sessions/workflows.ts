/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedQueryDocumentNode as DocumentNode } from 'graphql';
/** A training session that does not take place, or does not count. */
export type CancelTrainingSessionInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
  /** Why; it stands in the audit trail. At most 200 characters. */
  reason: string;
};

/** A seat for a volunteer; for oneself when nobody is named. */
export type EnrolInTrainingSessionInput = {
  /** Id made by the client (a UUID); sending it again gives the first result again. */
  id?: string | null | undefined;
  /** Full name of the volunteer. At most 60 characters. */
  name?: string | null | undefined;
  /** Last four digits of the phone, to tell namesakes apart. */
  phoneTail?: string | null | undefined;
  /** The training session. */
  sessionId: string;
  /** The volunteer. A partner unit gives the full name with it, unless the volunteer was on one of its rosters before. */
  volunteerId?: string | null | undefined;
  /** Whether to wait for a seat when none is free. */
  waitIfFull?: boolean;
};

/** A training session that took place. */
export type HoldTrainingSessionInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
};

/** A training session with a locked roster. */
export type IssueTrainingCertificatesInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
};

/** A training session whose roster is complete. */
export type LockTrainingAttendanceInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
};

/** A planned training session to open. */
export type OpenTrainingSessionInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
};

/** A training session to come. */
export type PlanTrainingSessionInput = {
  /** The course that it belongs to. */
  courseId?: string | null | undefined;
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
  /** How many can enrol (people); left out when there is no limit. */
  seats?: number | null | undefined;
  /** When it starts. */
  startsAt: string;
  /** What is taught; the title of the course when left out. At most 200 characters. */
  title?: string | null | undefined;
  /** Field of knowledge; that of the course when left out. */
  topicArea?: TopicArea | null | undefined;
  /** Name of the trainer. At most 80 characters. */
  trainerName?: string | null | undefined;
};

/** A line of a roster that stands there by mistake. */
export type RemoveTrainingAttendanceInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
  /** Why; it stands in the audit trail. At most 200 characters. */
  reason: string;
};

/** Another time for a training session. */
export type RescheduleTrainingSessionInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
  /** Where it takes place now; the old place stays when left out. At most 120 characters. */
  place?: string | null | undefined;
  /** When it starts now. */
  startsAt: string;
};

/** Another number of seats for a training session. */
export type ResizeTrainingSessionInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
  /** How many can enrol from now on (people); null for no limit. */
  seats?: number | null | undefined;
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

/** Where an enrolment stands. */
export type TrainingEnrolmentStatus =
  /** The volunteer has a seat. */
  | 'ENROLLED'
  /** The volunteer moves up as soon as a seat is free. */
  | 'WAITING'
  /** The volunteer does not come. */
  | 'WITHDRAWN';

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

/** An enrolment that is given up. */
export type WithdrawFromTrainingSessionInput = {
  /** The enrolment. */
  id: string;
};

export type PlanTrainingSessionMutationVariables = Exact<{
  input: PlanTrainingSessionInput;
}>;


export type PlanTrainingSessionMutation = { planTrainingSession: { trainingSession: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type OpenTrainingSessionMutationVariables = Exact<{
  input: OpenTrainingSessionInput;
}>;


export type OpenTrainingSessionMutation = { openTrainingSession: { trainingSession: { id: string, version: number, status: TrainingSessionStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type RescheduleTrainingSessionMutationVariables = Exact<{
  input: RescheduleTrainingSessionInput;
}>;


export type RescheduleTrainingSessionMutation = { rescheduleTrainingSession: { trainingSession: { id: string, version: number, startsAt: string | null, heldOn: string, place: string | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type ResizeTrainingSessionMutationVariables = Exact<{
  input: ResizeTrainingSessionInput;
}>;


export type ResizeTrainingSessionMutation = { resizeTrainingSession: { trainingSession: { id: string, version: number, seats: number | null, takenSeats: number } | null, movedUp: Array<{ id: string, volunteerName: string | null }> | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type HoldTrainingSessionMutationVariables = Exact<{
  input: HoldTrainingSessionInput;
}>;


export type HoldTrainingSessionMutation = { holdTrainingSession: { trainingSession: { id: string, version: number, status: TrainingSessionStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type CancelTrainingSessionMutationVariables = Exact<{
  input: CancelTrainingSessionInput;
}>;


export type CancelTrainingSessionMutation = { cancelTrainingSession: { trainingSession: { id: string, version: number, status: TrainingSessionStatus, cancelReason: string | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type EnrolInTrainingSessionMutationVariables = Exact<{
  input: EnrolInTrainingSessionInput;
}>;


export type EnrolInTrainingSessionMutation = { enrolInTrainingSession: { trainingEnrolment: { id: string, status: TrainingEnrolmentStatus, volunteerName: string | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type WithdrawFromTrainingSessionMutationVariables = Exact<{
  input: WithdrawFromTrainingSessionInput;
}>;


export type WithdrawFromTrainingSessionMutation = { withdrawFromTrainingSession: { trainingEnrolment: { id: string, status: TrainingEnrolmentStatus } | null, movedUp: { id: string, volunteerName: string | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type RemoveTrainingAttendanceMutationVariables = Exact<{
  input: RemoveTrainingAttendanceInput;
}>;


export type RemoveTrainingAttendanceMutation = { removeTrainingAttendance: { trainingAttendance: { id: string, version: number, archivedAt: string | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type LockTrainingAttendanceMutationVariables = Exact<{
  input: LockTrainingAttendanceInput;
}>;


export type LockTrainingAttendanceMutation = { lockTrainingAttendance: { trainingSession: { id: string, version: number, status: TrainingSessionStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type IssueTrainingCertificatesMutationVariables = Exact<{
  input: IssueTrainingCertificatesInput;
}>;


export type IssueTrainingCertificatesMutation = { issueTrainingCertificates: { trainingSession: { id: string, version: number, status: TrainingSessionStatus } | null, trainingAttendances: Array<{ id: string, credential: { id: string, number: string | null } | null }> | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };


export const PlanTrainingSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanTrainingSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanTrainingSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planTrainingSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trainingSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PlanTrainingSessionMutation, PlanTrainingSessionMutationVariables>;
export const OpenTrainingSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenTrainingSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenTrainingSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openTrainingSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trainingSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<OpenTrainingSessionMutation, OpenTrainingSessionMutationVariables>;
export const RescheduleTrainingSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RescheduleTrainingSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RescheduleTrainingSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rescheduleTrainingSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trainingSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RescheduleTrainingSessionMutation, RescheduleTrainingSessionMutationVariables>;
export const ResizeTrainingSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResizeTrainingSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResizeTrainingSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resizeTrainingSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trainingSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"takenSeats"}}]}},{"kind":"Field","name":{"kind":"Name","value":"movedUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"volunteerName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ResizeTrainingSessionMutation, ResizeTrainingSessionMutationVariables>;
export const HoldTrainingSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HoldTrainingSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HoldTrainingSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holdTrainingSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trainingSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<HoldTrainingSessionMutation, HoldTrainingSessionMutationVariables>;
export const CancelTrainingSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelTrainingSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelTrainingSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelTrainingSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trainingSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<CancelTrainingSessionMutation, CancelTrainingSessionMutationVariables>;
export const EnrolInTrainingSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnrolInTrainingSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnrolInTrainingSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enrolInTrainingSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trainingEnrolment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"volunteerName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<EnrolInTrainingSessionMutation, EnrolInTrainingSessionMutationVariables>;
export const WithdrawFromTrainingSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawFromTrainingSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawFromTrainingSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawFromTrainingSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trainingEnrolment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"movedUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"volunteerName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawFromTrainingSessionMutation, WithdrawFromTrainingSessionMutationVariables>;
export const RemoveTrainingAttendanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveTrainingAttendance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveTrainingAttendanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeTrainingAttendance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trainingAttendance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveTrainingAttendanceMutation, RemoveTrainingAttendanceMutationVariables>;
export const LockTrainingAttendanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LockTrainingAttendance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LockTrainingAttendanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lockTrainingAttendance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trainingSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<LockTrainingAttendanceMutation, LockTrainingAttendanceMutationVariables>;
export const IssueTrainingCertificatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueTrainingCertificates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueTrainingCertificatesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueTrainingCertificates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trainingSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trainingAttendances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"credential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<IssueTrainingCertificatesMutation, IssueTrainingCertificatesMutationVariables>;