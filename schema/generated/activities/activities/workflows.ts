/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedQueryDocumentNode as DocumentNode } from 'graphql';
/** Where an enrolment stands. */
export type ActivityEnrolmentStatus =
  /** Has a place. */
  | 'ENROLLED'
  /** Moves up as soon as a place is free. */
  | 'WAITING'
  /** Does not come. */
  | 'WITHDRAWN';

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

/** A photo of an activity, and who can be seen on it. */
export type AddActivityPhotoInput = {
  /** The activity. */
  activityId: string;
  /** The picture, uploaded before; an attachment of the kind PHOTO. */
  attachmentId: string;
  /** The enrolments of those who can be recognised on it, at most 100; each of them must have agreed. */
  shownEnrolmentIds?: Array<string> | null | undefined;
};

/** A stall of an activity. */
export type AddActivityStallInput = {
  /** The activity. */
  activityId: string;
  /** What is offered there. At most 60 characters. */
  name: string;
  /** The partner unit that looks after it. */
  partnerUnitId?: string | null | undefined;
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

/** Whether somebody agrees to be seen on photos. */
export type AllowActivityPhotosInput = {
  /** Whether they agree; for a child, what the guardian said. */
  allowsPhotos: boolean;
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
};

/** Which activityMaterial to archive or restore. */
export type ArchiveActivityMaterialInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which row. */
  id: string;
  /** Why; it stands in the audit trail. */
  reason?: string | null | undefined;
};

/** An activity that does not take place, or does not count. */
export type CancelActivityInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
  /** Why; it stands in the audit trail. At most 200 characters. */
  reason: string;
};

/** The evaluation of an activity that took place. */
export type CloseActivityInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
  /** How many of those who took part gave it 5 of 5 (people). */
  ratedFiveCount?: number;
  /** How many of those who took part gave it 4 of 5 (people). */
  ratedFourCount?: number;
  /** How many of those who took part gave it 1 of 5 (people). */
  ratedOneCount?: number;
  /** How many of those who took part gave it 3 of 5 (people). */
  ratedThreeCount?: number;
  /** How many of those who took part gave it 2 of 5 (people). */
  ratedTwoCount?: number;
  /** What those who took part suggested. At most 1000 characters. */
  suggestion?: string | null | undefined;
  /** What to do better. At most 1000 characters. */
  toImprove?: string | null | undefined;
  /** What went well. At most 1000 characters. */
  wentWell?: string | null | undefined;
};

/** A new activityMaterial. */
export type CreateActivityMaterialInput = {
  /** The activity. */
  activityId: string;
  /** Id made by the client (a UUID); sending it again gives the first result again. */
  id?: string | null | undefined;
  /** What it is. At most 80 characters. */
  item: string;
  /** How much of it. */
  quantity: number;
  /** In what it is counted, such as 份. At most 20 characters. */
  unit: string;
};

/** A place at an activity; for oneself when nobody is named. */
export type EnrolInActivityInput = {
  /** The activity. */
  activityId: string;
  /** How old a guest is on the day; needed where children take part. */
  ageBand?: AgeBand | null | undefined;
  /** Whether whoever is 14 or older agrees to be on photos. */
  allowsPhotos?: boolean;
  /** Consent of the guardian; without it no child under 14 is enrolled. */
  consent?: GuardianConsentInput | null | undefined;
  /** Id made by the client (a UUID); sending it again gives the first result again. */
  id?: string | null | undefined;
  /** Full name: of a guest who takes part, or of a volunteer who helps. At most 60 characters. */
  name?: string | null | undefined;
  /** A person on file. */
  personId?: string | null | undefined;
  /** Last four digits of the phone of a volunteer, to tell namesakes apart. */
  phoneTail?: string | null | undefined;
  /** As what they come. */
  role?: ActivityRole;
  /** A volunteer; a partner unit gives the full name instead. */
  volunteerId?: string | null | undefined;
  /** Whether to wait for a place when none is free. */
  waitIfFull?: boolean;
};

/** What the guardian of a child agrees to. */
export type GuardianConsentInput = {
  /** Whether it covers photos too. */
  coversPhotos?: boolean;
  /** Day on which it was given; not in the future. */
  givenOn: string;
  /** Name of the guardian; it is sealed. At most 60 characters. */
  guardianName: string;
  /** What the guardian is to the child. */
  relation: GuardianRelation;
};

/** What the guardian is to the child. */
export type GuardianRelation =
  /** Grandmother or grandfather. */
  | 'GRANDPARENT'
  /** Another guardian. */
  | 'OTHER_GUARDIAN'
  /** Mother or father. */
  | 'PARENT';

/** People of one age band who were counted, not named. */
export type HeadcountInput = {
  /** How old they are. */
  ageBand: AgeBand;
  /** How many (people), besides those who are named. */
  people: number;
};

/** An activity that took place. */
export type HoldActivityInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
};

/** A planned activity to open. */
export type OpenActivityInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
};

/** An activity to come. */
export type PlanActivityInput = {
  /** How many can take part (people), helpers apart; left out when there is no limit. */
  capacity?: number | null | undefined;
  /** Partner units that hold it together with the first, at most 20. */
  coHostUnitIds?: Array<string> | null | undefined;
  /** The community; may be left out by whoever works for one only. */
  communityId?: string | null | undefined;
  /** What happens there, and for whom. At most 2000 characters. */
  description?: string | null | undefined;
  /** When it ends. */
  endsAt: string;
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
  /** When it starts. */
  startsAt: string;
  /** What it is called. At most 200 characters. */
  title: string;
};

/** How many people were at an activity, by age band. */
export type RecordActivityHeadcountInput = {
  /** The activity. */
  activityId: string;
  /** How many of each age band, besides those who are named; a band that is left out stays. */
  counts: Array<HeadcountInput>;
};

/** The roll of an activity, or a part of it. */
export type RecordActivityRollInput = {
  /** The activity. */
  activityId: string;
  /** Lines one by one, at most 300. */
  entries?: Array<ActivityRollEntryInput> | null | undefined;
  /** A pasted list of the full names of volunteers who helped, such as 张三;李四(0008), with the last four digits of the phone between namesakes. At most 20000 characters. */
  helperText?: string | null | undefined;
};

/** A line of a roll that stands there by mistake. */
export type RemoveActivityAttendanceInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
  /** Why; it stands in the audit trail. At most 200 characters. */
  reason: string;
};

/** A photo that is taken away, and why. */
export type RemoveActivityPhotoInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
  /** Why; it stands in the audit trail. At most 200 characters. */
  reason: string;
};

/** A stall that is not there after all, and why. */
export type RemoveActivityStallInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
  /** Why; it stands in the audit trail. At most 200 characters. */
  reason: string;
};

/** Another time for an activity. */
export type RescheduleActivityInput = {
  /** When it ends now; its length stays when left out. */
  endsAt?: string | null | undefined;
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
  /** Where it takes place now; the old place stays when left out. At most 120 characters. */
  place?: string | null | undefined;
  /** When it starts now. */
  startsAt: string;
};

/** Another number of places at an activity. */
export type ResizeActivityInput = {
  /** How many can take part from now on (people); null for no limit. */
  capacity?: number | null | undefined;
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
};

/** An activity whose children are to be named, and why. */
export type RevealActivityChildrenInput = {
  /** The activity. */
  id: string;
  /** Why; it stays on record with who looked and when. At most 200 characters. */
  reason: string;
};

/** An enrolment that is given up. */
export type WithdrawFromActivityInput = {
  /** The enrolment. */
  id: string;
};

/** A consent that the guardian takes back, and why. */
export type WithdrawGuardianConsentInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
  /** Why; it stands in the audit trail. At most 200 characters. */
  reason: string;
};

export type PlanActivityMutationVariables = Exact<{
  input: PlanActivityInput;
}>;


export type PlanActivityMutation = { planActivity: { activity: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type OpenActivityMutationVariables = Exact<{
  input: OpenActivityInput;
}>;


export type OpenActivityMutation = { openActivity: { activity: { id: string, version: number, status: ActivityStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type HoldActivityMutationVariables = Exact<{
  input: HoldActivityInput;
}>;


export type HoldActivityMutation = { holdActivity: { activity: { id: string, version: number, status: ActivityStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type CancelActivityMutationVariables = Exact<{
  input: CancelActivityInput;
}>;


export type CancelActivityMutation = { cancelActivity: { activity: { id: string, version: number, status: ActivityStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type RescheduleActivityMutationVariables = Exact<{
  input: RescheduleActivityInput;
}>;


export type RescheduleActivityMutation = { rescheduleActivity: { activity: { id: string, version: number, startsAt: string | null, endsAt: string | null, heldOn: string, place: string | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type ResizeActivityMutationVariables = Exact<{
  input: ResizeActivityInput;
}>;


export type ResizeActivityMutation = { resizeActivity: { activity: { id: string, version: number, capacity: number | null, takenPlaces: number } | null, movedUp: Array<{ id: string }> | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type CloseActivityMutationVariables = Exact<{
  input: CloseActivityInput;
}>;


export type CloseActivityMutation = { closeActivity: { activity: { id: string, version: number, status: ActivityStatus } | null, activityEvaluation: { id: string, averageRatingTenths: number | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type EnrolInActivityMutationVariables = Exact<{
  input: EnrolInActivityInput;
}>;


export type EnrolInActivityMutation = { enrolInActivity: { activityEnrolment: { id: string, status: ActivityEnrolmentStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type WithdrawFromActivityMutationVariables = Exact<{
  input: WithdrawFromActivityInput;
}>;


export type WithdrawFromActivityMutation = { withdrawFromActivity: { activityEnrolment: { id: string, status: ActivityEnrolmentStatus } | null, movedUp: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type AllowActivityPhotosMutationVariables = Exact<{
  input: AllowActivityPhotosInput;
}>;


export type AllowActivityPhotosMutation = { allowActivityPhotos: { activityEnrolment: { id: string, version: number, allowsPhotos: boolean } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type WithdrawGuardianConsentMutationVariables = Exact<{
  input: WithdrawGuardianConsentInput;
}>;


export type WithdrawGuardianConsentMutation = { withdrawGuardianConsent: { guardianConsent: { id: string, version: number, withdrawnAt: string | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type RevealActivityChildrenMutationVariables = Exact<{
  input: RevealActivityChildrenInput;
}>;


export type RevealActivityChildrenMutation = { revealActivityChildren: { children: Array<{ enrolmentId: string, childName: string | null, guardianName: string | null }> | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type RecordActivityRollMutationVariables = Exact<{
  input: RecordActivityRollInput;
}>;


export type RecordActivityRollMutation = { recordActivityRoll: { activity: { id: string, version: number, attendedCount: number, helperCount: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type RemoveActivityAttendanceMutationVariables = Exact<{
  input: RemoveActivityAttendanceInput;
}>;


export type RemoveActivityAttendanceMutation = { removeActivityAttendance: { activityAttendance: { id: string, version: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type RecordActivityHeadcountMutationVariables = Exact<{
  input: RecordActivityHeadcountInput;
}>;


export type RecordActivityHeadcountMutation = { recordActivityHeadcount: { activity: { id: string, version: number, attendedCount: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type AddActivityStallMutationVariables = Exact<{
  input: AddActivityStallInput;
}>;


export type AddActivityStallMutation = { addActivityStall: { activityStall: { id: string, name: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type RemoveActivityStallMutationVariables = Exact<{
  input: RemoveActivityStallInput;
}>;


export type RemoveActivityStallMutation = { removeActivityStall: { activityStall: { id: string, version: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type CreateActivityMaterialMutationVariables = Exact<{
  input: CreateActivityMaterialInput;
}>;


export type CreateActivityMaterialMutation = { createActivityMaterial: { activityMaterial: { id: string, item: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type ArchiveActivityMaterialMutationVariables = Exact<{
  input: ArchiveActivityMaterialInput;
}>;


export type ArchiveActivityMaterialMutation = { archiveActivityMaterial: { activityMaterial: { id: string, version: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type AddActivityPhotoMutationVariables = Exact<{
  input: AddActivityPhotoInput;
}>;


export type AddActivityPhotoMutation = { addActivityPhoto: { activityPhoto: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type RemoveActivityPhotoMutationVariables = Exact<{
  input: RemoveActivityPhotoInput;
}>;


export type RemoveActivityPhotoMutation = { removeActivityPhoto: { activityPhoto: { id: string, version: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };


export const PlanActivityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanActivity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanActivityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planActivity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PlanActivityMutation, PlanActivityMutationVariables>;
export const OpenActivityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenActivity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenActivityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openActivity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<OpenActivityMutation, OpenActivityMutationVariables>;
export const HoldActivityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HoldActivity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HoldActivityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holdActivity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<HoldActivityMutation, HoldActivityMutationVariables>;
export const CancelActivityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelActivity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelActivityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelActivity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<CancelActivityMutation, CancelActivityMutationVariables>;
export const RescheduleActivityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RescheduleActivity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RescheduleActivityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rescheduleActivity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RescheduleActivityMutation, RescheduleActivityMutationVariables>;
export const ResizeActivityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResizeActivity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResizeActivityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resizeActivity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"takenPlaces"}}]}},{"kind":"Field","name":{"kind":"Name","value":"movedUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ResizeActivityMutation, ResizeActivityMutationVariables>;
export const CloseActivityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseActivity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseActivityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeActivity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activityEvaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"averageRatingTenths"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<CloseActivityMutation, CloseActivityMutationVariables>;
export const EnrolInActivityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnrolInActivity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnrolInActivityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enrolInActivity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activityEnrolment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<EnrolInActivityMutation, EnrolInActivityMutationVariables>;
export const WithdrawFromActivityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawFromActivity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawFromActivityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawFromActivity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activityEnrolment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"movedUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawFromActivityMutation, WithdrawFromActivityMutationVariables>;
export const AllowActivityPhotosDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AllowActivityPhotos"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AllowActivityPhotosInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowActivityPhotos"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activityEnrolment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"allowsPhotos"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AllowActivityPhotosMutation, AllowActivityPhotosMutationVariables>;
export const WithdrawGuardianConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawGuardianConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawGuardianConsentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawGuardianConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"guardianConsent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawGuardianConsentMutation, WithdrawGuardianConsentMutationVariables>;
export const RevealActivityChildrenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevealActivityChildren"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevealActivityChildrenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revealActivityChildren"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enrolmentId"}},{"kind":"Field","name":{"kind":"Name","value":"childName"}},{"kind":"Field","name":{"kind":"Name","value":"guardianName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RevealActivityChildrenMutation, RevealActivityChildrenMutationVariables>;
export const RecordActivityRollDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordActivityRoll"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordActivityRollInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordActivityRoll"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"attendedCount"}},{"kind":"Field","name":{"kind":"Name","value":"helperCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RecordActivityRollMutation, RecordActivityRollMutationVariables>;
export const RemoveActivityAttendanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveActivityAttendance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveActivityAttendanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeActivityAttendance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activityAttendance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveActivityAttendanceMutation, RemoveActivityAttendanceMutationVariables>;
export const RecordActivityHeadcountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordActivityHeadcount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordActivityHeadcountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordActivityHeadcount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"attendedCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RecordActivityHeadcountMutation, RecordActivityHeadcountMutationVariables>;
export const AddActivityStallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddActivityStall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddActivityStallInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addActivityStall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activityStall"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AddActivityStallMutation, AddActivityStallMutationVariables>;
export const RemoveActivityStallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveActivityStall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveActivityStallInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeActivityStall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activityStall"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveActivityStallMutation, RemoveActivityStallMutationVariables>;
export const CreateActivityMaterialDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateActivityMaterial"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateActivityMaterialInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createActivityMaterial"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activityMaterial"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"item"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<CreateActivityMaterialMutation, CreateActivityMaterialMutationVariables>;
export const ArchiveActivityMaterialDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveActivityMaterial"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArchiveActivityMaterialInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveActivityMaterial"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activityMaterial"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ArchiveActivityMaterialMutation, ArchiveActivityMaterialMutationVariables>;
export const AddActivityPhotoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddActivityPhoto"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddActivityPhotoInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addActivityPhoto"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activityPhoto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AddActivityPhotoMutation, AddActivityPhotoMutationVariables>;
export const RemoveActivityPhotoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveActivityPhoto"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveActivityPhotoInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeActivityPhoto"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activityPhoto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveActivityPhotoMutation, RemoveActivityPhotoMutationVariables>;