/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedQueryDocumentNode as DocumentNode } from 'graphql';
/** Who takes which seat, from which day on. */
export type AppointToCommitteeSeatInput = {
  /** First day of the seat; today when nothing is said. */
  from?: string | null | undefined;
  /** For which partner unit; for the community itself when nothing is said. */
  partnerUnitId?: string | null | undefined;
  /** Who takes the seat. */
  personId: string;
  /** Role of the seat. */
  role: CommitteeRole;
  /** Last day of the seat; it goes on when nothing is said. */
  until?: string | null | undefined;
  /** The duty of the seat, as written down. At most 1000 characters. */
  writtenDuty: string;
};

/** The new duty of a seat. */
export type ChangeDutyInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
  /** The duty of the seat, as written down. At most 1000 characters. */
  writtenDuty: string;
};

/** Role of a seat in the committee. */
export type CommitteeRole =
  /** Chairs the committee; there is one at a time. */
  | 'CHAIR'
  /** A member. */
  | 'MEMBER'
  /** Keeps the minutes and calls the meetings. */
  | 'SECRETARY'
  /** Stands in for the chair. */
  | 'VICE_CHAIR';

/** Which seat ends, on which day, and why. */
export type EndCommitteeSeatInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
  /** Last day of the seat; today when nothing is said. */
  on?: string | null | undefined;
  /** Why; it stands in the audit trail. At most 200 characters. */
  reason: string;
};

export type AppointToCommitteeSeatMutationVariables = Exact<{
  input: AppointToCommitteeSeatInput;
}>;


export type AppointToCommitteeSeatMutation = { appointToCommitteeSeat: { committeeSeat: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type ChangeDutyMutationVariables = Exact<{
  input: ChangeDutyInput;
}>;


export type ChangeDutyMutation = { changeDuty: { committeeSeat: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type EndCommitteeSeatMutationVariables = Exact<{
  input: EndCommitteeSeatInput;
}>;


export type EndCommitteeSeatMutation = { endCommitteeSeat: { committeeSeat: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };


export const AppointToCommitteeSeatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AppointToCommitteeSeat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AppointToCommitteeSeatInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointToCommitteeSeat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"committeeSeat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AppointToCommitteeSeatMutation, AppointToCommitteeSeatMutationVariables>;
export const ChangeDutyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeDuty"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeDutyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeDuty"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"committeeSeat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeDutyMutation, ChangeDutyMutationVariables>;
export const EndCommitteeSeatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndCommitteeSeat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndCommitteeSeatInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCommitteeSeat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"committeeSeat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<EndCommitteeSeatMutation, EndCommitteeSeatMutationVariables>;