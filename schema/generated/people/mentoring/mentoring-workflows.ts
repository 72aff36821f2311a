/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedQueryDocumentNode as DocumentNode } from 'graphql';
/** Who came to a sharing meeting besides. */
export type AddToSharingMeetingInput = {
  /** Volunteers who came. */
  attendeeIds: Array<string>;
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
  /** Volunteers who shared something. */
  sharerIds: Array<string>;
};

/** The checklist as it was filled in, and the verdict. */
export type AssessMentorshipInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Until when more time is given; for an extension. */
  extendUntil?: string | null | undefined;
  /** Which record. */
  id: string;
  /** What the mentor says of the newcomer. At most 500 characters. */
  mentorOpinion: string;
  /** Items of the checklist that are met, in their own words. */
  metItems: Array<string>;
  /** What it came to. */
  verdict: MentorshipVerdict;
};

/** What an assessment of a mentorship came to. */
export type MentorshipVerdict =
  /** The pair is given more time. */
  | 'EXTENDED'
  /** The newcomer becomes a core volunteer. */
  | 'PASSED';

/** Who is to guide whom. */
export type ProposeMentorshipInput = {
  /** The core volunteer who guides. */
  mentorId: string;
  /** The new or ordinary volunteer who is guided. */
  newcomerId: string;
};

/** A visit that the two of a mentorship made together. */
export type RecordJointVisitInput = {
  /** The mentorship. */
  mentorshipId: string;
  /** How many minutes it took. */
  minutes: number;
  /** Day of the visit. */
  visitedOn: string;
  /** What the two did. At most 300 characters. */
  what: string;
};

/** A sharing meeting that was held. */
export type RecordSharingMeetingInput = {
  /** Volunteers who came besides. */
  attendeeIds: Array<string>;
  /** The community. May be left out by whoever works for one community only. */
  communityId?: string | null | undefined;
  /** Day of the meeting. */
  heldOn: string;
  /** What came of it, without names. At most 1000 characters. */
  note?: string | null | undefined;
  /** Where it was held. At most 120 characters. */
  place?: string | null | undefined;
  /** Volunteers who shared something; they came too. */
  sharerIds: Array<string>;
  /** What it was about. At most 120 characters. */
  topic: string;
};

/** What is asked of a mentorship from a day on. */
export type ReviseMentoringPresetInput = {
  /** The checklist, item by item. At most 30, each of at most 200 characters. */
  checklist: Array<string>;
  /** The community. May be left out by whoever works for one community only. */
  communityId?: string | null | undefined;
  /** First day on which it holds; today when nothing is said. */
  from?: string | null | undefined;
  /** Joint visits that are needed to pass. */
  minimumJointVisits: number;
  /** Sharing meetings attended that are needed to pass. */
  minimumSharings: number;
  /** Months after which a mentorship is to be assessed. */
  months: number;
  /** How many newcomers one mentor guides at most at a time. */
  mostNewcomers: number;
};

/** Which pair begins, from which day on. */
export type StartMentorshipInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
  /** First day; today when nothing is said. */
  on?: string | null | undefined;
};

/** Which mentorship is stopped, and why. */
export type StopMentorshipInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
  /** Why; it stands in the audit trail. At most 200 characters. */
  reason: string;
};

export type ProposeMentorshipMutationVariables = Exact<{
  input: ProposeMentorshipInput;
}>;


export type ProposeMentorshipMutation = { proposeMentorship: { mentorship: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type StartMentorshipMutationVariables = Exact<{
  input: StartMentorshipInput;
}>;


export type StartMentorshipMutation = { startMentorship: { mentorship: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type AssessMentorshipMutationVariables = Exact<{
  input: AssessMentorshipInput;
}>;


export type AssessMentorshipMutation = { assessMentorship: { mentorship: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type StopMentorshipMutationVariables = Exact<{
  input: StopMentorshipInput;
}>;


export type StopMentorshipMutation = { stopMentorship: { mentorship: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type RecordJointVisitMutationVariables = Exact<{
  input: RecordJointVisitInput;
}>;


export type RecordJointVisitMutation = { recordJointVisit: { jointVisit: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type RecordSharingMeetingMutationVariables = Exact<{
  input: RecordSharingMeetingInput;
}>;


export type RecordSharingMeetingMutation = { recordSharingMeeting: { sharingMeeting: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type AddToSharingMeetingMutationVariables = Exact<{
  input: AddToSharingMeetingInput;
}>;


export type AddToSharingMeetingMutation = { addToSharingMeeting: { sharingMeeting: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type ReviseMentoringPresetMutationVariables = Exact<{
  input: ReviseMentoringPresetInput;
}>;


export type ReviseMentoringPresetMutation = { reviseMentoringPreset: { mentoringPreset: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };


export const ProposeMentorshipDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeMentorship"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeMentorshipInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeMentorship"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mentorship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ProposeMentorshipMutation, ProposeMentorshipMutationVariables>;
export const StartMentorshipDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartMentorship"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartMentorshipInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startMentorship"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mentorship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<StartMentorshipMutation, StartMentorshipMutationVariables>;
export const AssessMentorshipDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssessMentorship"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssessMentorshipInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessMentorship"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mentorship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AssessMentorshipMutation, AssessMentorshipMutationVariables>;
export const StopMentorshipDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StopMentorship"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StopMentorshipInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stopMentorship"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mentorship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<StopMentorshipMutation, StopMentorshipMutationVariables>;
export const RecordJointVisitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordJointVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordJointVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordJointVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jointVisit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RecordJointVisitMutation, RecordJointVisitMutationVariables>;
export const RecordSharingMeetingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordSharingMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordSharingMeetingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordSharingMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sharingMeeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RecordSharingMeetingMutation, RecordSharingMeetingMutationVariables>;
export const AddToSharingMeetingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddToSharingMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddToSharingMeetingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addToSharingMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sharingMeeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AddToSharingMeetingMutation, AddToSharingMeetingMutationVariables>;
export const ReviseMentoringPresetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviseMentoringPreset"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviseMentoringPresetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviseMentoringPreset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mentoringPreset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ReviseMentoringPresetMutation, ReviseMentoringPresetMutationVariables>;