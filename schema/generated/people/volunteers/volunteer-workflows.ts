/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedQueryDocumentNode as DocumentNode } from 'graphql';
/** Who is accepted, and from which day on. */
export type AcceptVolunteerInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
  /** Day on which they join; today when nothing is said. */
  on?: string | null | undefined;
};

/** Who must never serve again, and why. */
export type BarVolunteerInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
  /** Why; it stands in the audit trail. At most 200 characters. */
  reason: string;
};

/** How exactly a date of birth is known. */
export type BirthPrecision =
  /** To the day. */
  | 'DAY'
  /** To the month. */
  | 'MONTH'
  /** To the year. */
  | 'YEAR';

/** Who leaves, on which day, and why. */
export type EndVolunteerInput = {
  /** What was said at the exit talk. At most 1000 characters. */
  exitTalk?: string | null | undefined;
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Who takes over what is left open; needed when anything is. At most 1000 characters. */
  handOver?: string | null | undefined;
  /** Which record. */
  id: string;
  /** Last day as a volunteer; today when nothing is said. */
  on?: string | null | undefined;
  /** Why; it stands in the audit trail. At most 200 characters. */
  reason: string;
};

/** Who pauses, since when, until when and why. */
export type PauseVolunteerInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** First day of the pause; today when nothing is said. */
  from?: string | null | undefined;
  /** Which record. */
  id: string;
  /** Why; it stands in the audit trail. At most 200 characters. */
  reason: string;
  /** Last day of the pause as it is meant, if that is known. */
  until?: string | null | undefined;
};

/** Who is promoted, and from which day on. */
export type PromoteVolunteerInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
  /** First day at the new level; today when nothing is said. */
  on?: string | null | undefined;
};

/** An application: who it is, and what they bring. */
export type RegisterVolunteerInput = {
  /** What people call them, if otherwise. At most 60 characters. */
  alias?: string | null | undefined;
  /** When the volunteer can serve. At most 500 characters. */
  availability?: string | null | undefined;
  /** Date of birth; the first day of the month or year where no more is known. */
  birthDate?: string | null | undefined;
  /** How exactly the date of birth is known; to the day when nothing is said. */
  birthPrecision?: BirthPrecision | null | undefined;
  /** The community. May be left out by whoever works for one community only. */
  communityId?: string | null | undefined;
  /** Name in full. At most 60 characters. */
  fullName?: string | null | undefined;
  /** ID number; it is sealed and never shown. At most 40 characters. */
  idNumber?: string | null | undefined;
  /** Whether this is a silver (older) volunteer. */
  isSilver?: boolean | null | undefined;
  /** The experienced volunteer who will guide them. */
  mentorId?: string | null | undefined;
  /** Number in the national system of volunteers. At most 40 characters. */
  nationalVolunteerNumber?: string | null | undefined;
  /** A person who is known already; then nothing else is said of the person. */
  personId?: string | null | undefined;
  /** Phone number; it is sealed, and only its last four digits are shown. At most 40 characters. */
  phone?: string | null | undefined;
  /** Sex as in the papers. */
  sex?: Sex | null | undefined;
  /** What the volunteer can do. At most 30, each of at most 40 characters. */
  skills?: Array<string> | null | undefined;
};

/** Who serves again, and why. */
export type ResumeVolunteerInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
  /** Why; it stands in the audit trail. At most 200 characters. */
  reason: string;
};

/** Who comes back after leaving, and why. */
export type ReturnVolunteerInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
  /** Why; it stands in the audit trail. At most 200 characters. */
  reason: string;
};

/** Sex of a person as in the papers. */
export type Sex =
  /** Female. */
  | 'FEMALE'
  /** Male. */
  | 'MALE'
  /** Not known. */
  | 'UNKNOWN';

/** Which application is being vetted. */
export type StartVettingInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
};

/** Which proposal to bar a volunteer is withdrawn, and why. */
export type WithdrawVolunteerBarInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
  /** Why; it stands in the audit trail. At most 200 characters. */
  reason: string;
};

export type RegisterVolunteerMutationVariables = Exact<{
  input: RegisterVolunteerInput;
}>;


export type RegisterVolunteerMutation = { registerVolunteer: { volunteer: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type StartVettingMutationVariables = Exact<{
  input: StartVettingInput;
}>;


export type StartVettingMutation = { startVetting: { volunteer: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type AcceptVolunteerMutationVariables = Exact<{
  input: AcceptVolunteerInput;
}>;


export type AcceptVolunteerMutation = { acceptVolunteer: { volunteer: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type PromoteVolunteerMutationVariables = Exact<{
  input: PromoteVolunteerInput;
}>;


export type PromoteVolunteerMutation = { promoteVolunteer: { volunteer: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type PauseVolunteerMutationVariables = Exact<{
  input: PauseVolunteerInput;
}>;


export type PauseVolunteerMutation = { pauseVolunteer: { volunteer: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type ResumeVolunteerMutationVariables = Exact<{
  input: ResumeVolunteerInput;
}>;


export type ResumeVolunteerMutation = { resumeVolunteer: { volunteer: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type EndVolunteerMutationVariables = Exact<{
  input: EndVolunteerInput;
}>;


export type EndVolunteerMutation = { endVolunteer: { volunteer: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type BarVolunteerMutationVariables = Exact<{
  input: BarVolunteerInput;
}>;


export type BarVolunteerMutation = { barVolunteer: { isConfirmed: boolean | null, volunteer: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type WithdrawVolunteerBarMutationVariables = Exact<{
  input: WithdrawVolunteerBarInput;
}>;


export type WithdrawVolunteerBarMutation = { withdrawVolunteerBar: { volunteer: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type ReturnVolunteerMutationVariables = Exact<{
  input: ReturnVolunteerInput;
}>;


export type ReturnVolunteerMutation = { returnVolunteer: { volunteer: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };


export const RegisterVolunteerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterVolunteer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterVolunteerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerVolunteer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volunteer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterVolunteerMutation, RegisterVolunteerMutationVariables>;
export const StartVettingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartVetting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartVettingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startVetting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volunteer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<StartVettingMutation, StartVettingMutationVariables>;
export const AcceptVolunteerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptVolunteer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptVolunteerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptVolunteer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volunteer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AcceptVolunteerMutation, AcceptVolunteerMutationVariables>;
export const PromoteVolunteerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PromoteVolunteer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PromoteVolunteerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promoteVolunteer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volunteer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PromoteVolunteerMutation, PromoteVolunteerMutationVariables>;
export const PauseVolunteerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PauseVolunteer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PauseVolunteerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pauseVolunteer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volunteer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PauseVolunteerMutation, PauseVolunteerMutationVariables>;
export const ResumeVolunteerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResumeVolunteer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResumeVolunteerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resumeVolunteer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volunteer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ResumeVolunteerMutation, ResumeVolunteerMutationVariables>;
export const EndVolunteerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndVolunteer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndVolunteerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endVolunteer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volunteer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<EndVolunteerMutation, EndVolunteerMutationVariables>;
export const BarVolunteerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BarVolunteer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BarVolunteerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"barVolunteer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volunteer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<BarVolunteerMutation, BarVolunteerMutationVariables>;
export const WithdrawVolunteerBarDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawVolunteerBar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawVolunteerBarInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawVolunteerBar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volunteer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawVolunteerBarMutation, WithdrawVolunteerBarMutationVariables>;
export const ReturnVolunteerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnVolunteer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnVolunteerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnVolunteer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volunteer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ReturnVolunteerMutation, ReturnVolunteerMutationVariables>;