/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedQueryDocumentNode as DocumentNode } from 'graphql';
/** Who was at a held drill, in what part. */
export type AddToDrillRollInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
  /** In what part. */
  part: DrillPart;
  /** Partner units that were there. */
  unitIds?: Array<string>;
  /** Volunteers who were there. */
  volunteerIds?: Array<string>;
};

/** A drill that does not take place. */
export type CancelDrillInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
  /** Why; it stands in the audit trail. At most 200 characters. */
  reason: string;
};

/** A reviewed drill none of whose findings is open. */
export type CloseDrillFindingsInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
};

/** In what part somebody was at a drill. */
export type DrillPart =
  /** Looked on and judged. */
  | 'OBSERVER'
  /** Took part. */
  | 'PARTICIPANT';

/** Where a drill stands. */
export type DrillStatus =
  /** It did not take place. */
  | 'CANCELLED'
  /** None of its findings is open any more. */
  | 'FINDINGS_CLOSED'
  /** It took place; timings, roll and findings are being recorded. */
  | 'HELD'
  /** It has a date. */
  | 'PLANNED'
  /** A new version of the plan was drafted from it. */
  | 'PLAN_REVISED'
  /** It was talked over; its findings are being put right. */
  | 'REVIEWED';

/** A step of a drill, in the order of the list. */
export type DrillStepInput = {
  /** How long it is to take (seconds). */
  plannedSeconds?: number | null | undefined;
  /** What is done in it. At most 120 characters. */
  title: string;
};

/** How long a step of a drill took. */
export type DrillTimingInput = {
  /** How long it took (seconds). */
  actualSeconds: number;
  /** The step. */
  stepId: string;
};

/** A drill that took place. */
export type HoldDrillInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
  /** How many took part (people), named on the roll or not. */
  participantCount: number;
  /** How long its steps took; can be added until the review. */
  timings?: Array<DrillTimingInput>;
};

/** A drill to come. */
export type PlanDrillInput = {
  /** The team of volunteers that leads it. */
  leadTeamId?: string | null | undefined;
  /** The partner unit that leads it. */
  leadUnitId?: string | null | undefined;
  /** Length (minutes); 60 when left out. */
  minutes?: number | null | undefined;
  /** Where it takes place. At most 120 characters. */
  place?: string | null | undefined;
  /** The plan that is tried out. */
  planId: string;
  /** What is played through; no names of recipients. At most 4000 characters. */
  scenario?: string | null | undefined;
  /** When it starts. */
  startsAt: string;
  /** The steps whose time is taken, in their order. */
  steps?: Array<DrillStepInput>;
  /** Name of the drill; that of the plan when left out. At most 120 characters. */
  title?: string | null | undefined;
};

/** How long the steps of a held drill took. */
export type RecordDrillTimingsInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
  /** How long steps took; those left out stay as they are. */
  timings: Array<DrillTimingInput>;
};

/** A line that does not belong on the roll of a drill. */
export type RemoveFromDrillRollInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
};

/** Another time for a planned drill. */
export type RescheduleDrillInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
  /** Where it takes place now; the old place stays when left out. At most 120 characters. */
  place?: string | null | undefined;
  /** When it starts now. */
  startsAt: string;
};

/** What the review of a held drill found. */
export type ReviewDrillInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
  /** What went well and what did not; no names. At most 4000 characters. */
  summary: string;
};

/** The version of a plan that follows from a drill. */
export type RevisePlanAfterDrillInput = {
  /** The drill whose findings are closed. */
  drillId: string;
  /** Ways out, meeting points and which buildings need help; no names of recipients. At most 4000 characters. */
  evacuationList?: string | null | undefined;
  /** Day by which it is to be reviewed. */
  reviewDueOn: string;
  /** What is done, step by step; no names of recipients. At most 8000 characters. */
  steps: string;
};

export type PlanDrillMutationVariables = Exact<{
  input: PlanDrillInput;
}>;


export type PlanDrillMutation = { planDrill: { drill: { id: string, version: number, status: DrillStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type RescheduleDrillMutationVariables = Exact<{
  input: RescheduleDrillInput;
}>;


export type RescheduleDrillMutation = { rescheduleDrill: { drill: { id: string, version: number, status: DrillStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type CancelDrillMutationVariables = Exact<{
  input: CancelDrillInput;
}>;


export type CancelDrillMutation = { cancelDrill: { drill: { id: string, version: number, status: DrillStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type HoldDrillMutationVariables = Exact<{
  input: HoldDrillInput;
}>;


export type HoldDrillMutation = { holdDrill: { drill: { id: string, version: number, status: DrillStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type RecordDrillTimingsMutationVariables = Exact<{
  input: RecordDrillTimingsInput;
}>;


export type RecordDrillTimingsMutation = { recordDrillTimings: { drill: { id: string, version: number, status: DrillStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type ReviewDrillMutationVariables = Exact<{
  input: ReviewDrillInput;
}>;


export type ReviewDrillMutation = { reviewDrill: { drill: { id: string, version: number, status: DrillStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type CloseDrillFindingsMutationVariables = Exact<{
  input: CloseDrillFindingsInput;
}>;


export type CloseDrillFindingsMutation = { closeDrillFindings: { drill: { id: string, version: number, status: DrillStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type AddToDrillRollMutationVariables = Exact<{
  input: AddToDrillRollInput;
}>;


export type AddToDrillRollMutation = { addToDrillRoll: { drill: { id: string, version: number, status: DrillStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type RemoveFromDrillRollMutationVariables = Exact<{
  input: RemoveFromDrillRollInput;
}>;


export type RemoveFromDrillRollMutation = { removeFromDrillRoll: { drill: { id: string, version: number, status: DrillStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type RevisePlanAfterDrillMutationVariables = Exact<{
  input: RevisePlanAfterDrillInput;
}>;


export type RevisePlanAfterDrillMutation = { revisePlanAfterDrill: { emergencyPlanVersion: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };


export const PlanDrillDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanDrill"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanDrillInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planDrill"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"drill"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PlanDrillMutation, PlanDrillMutationVariables>;
export const RescheduleDrillDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RescheduleDrill"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RescheduleDrillInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rescheduleDrill"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"drill"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RescheduleDrillMutation, RescheduleDrillMutationVariables>;
export const CancelDrillDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelDrill"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelDrillInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelDrill"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"drill"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<CancelDrillMutation, CancelDrillMutationVariables>;
export const HoldDrillDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HoldDrill"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HoldDrillInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holdDrill"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"drill"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<HoldDrillMutation, HoldDrillMutationVariables>;
export const RecordDrillTimingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordDrillTimings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordDrillTimingsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordDrillTimings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"drill"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RecordDrillTimingsMutation, RecordDrillTimingsMutationVariables>;
export const ReviewDrillDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewDrill"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewDrillInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewDrill"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"drill"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ReviewDrillMutation, ReviewDrillMutationVariables>;
export const CloseDrillFindingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseDrillFindings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseDrillFindingsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeDrillFindings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"drill"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<CloseDrillFindingsMutation, CloseDrillFindingsMutationVariables>;
export const AddToDrillRollDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddToDrillRoll"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddToDrillRollInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addToDrillRoll"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"drill"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AddToDrillRollMutation, AddToDrillRollMutationVariables>;
export const RemoveFromDrillRollDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveFromDrillRoll"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveFromDrillRollInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeFromDrillRoll"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"drill"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveFromDrillRollMutation, RemoveFromDrillRollMutationVariables>;
export const RevisePlanAfterDrillDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevisePlanAfterDrill"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevisePlanAfterDrillInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revisePlanAfterDrill"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"emergencyPlanVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RevisePlanAfterDrillMutation, RevisePlanAfterDrillMutationVariables>;