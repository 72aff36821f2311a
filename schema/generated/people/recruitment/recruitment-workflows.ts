/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedQueryDocumentNode as DocumentNode } from 'graphql';
/** Which applicant is accepted. */
export type AcceptApplicantInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
};

/** How exactly a date of birth is known. */
export type BirthPrecision =
  /** To the day. */
  | 'DAY'
  /** To the month. */
  | 'MONTH'
  /** To the year. */
  | 'YEAR';

/** Whose papers were seen. */
export type CheckApplicantIdentityInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
};

/** Which call is closed, and why. */
export type CloseRecruitmentCallInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
  /** Why; it stands in the audit trail. At most 200 characters. */
  reason: string;
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

/** Which call is published. */
export type PublishRecruitmentCallInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
};

/** Who applies to which call, and what they bring. */
export type ReceiveVolunteerApplicationInput = {
  /** What people call them, if otherwise. At most 60 characters. */
  alias?: string | null | undefined;
  /** When the applicant can serve. At most 500 characters. */
  availability?: string | null | undefined;
  /** Date of birth; the first day of the month or year where no more is known. */
  birthDate?: string | null | undefined;
  /** How exactly the date of birth is known; to the day when nothing is said. */
  birthPrecision?: BirthPrecision | null | undefined;
  /** The call. */
  callId: string;
  /** Name in full. At most 60 characters. */
  fullName?: string | null | undefined;
  /** Whether the applicant has read the statement of risks and agrees. */
  hasReadRisks: boolean;
  /** ID number; it is sealed and never shown. At most 40 characters. */
  idNumber?: string | null | undefined;
  /** A person who is known already; then nothing else is said of the person. */
  personId?: string | null | undefined;
  /** Phone number; it is sealed, and only its last four digits are shown. At most 40 characters. */
  phone?: string | null | undefined;
  /** Sex as in the papers. */
  sex?: Sex | null | undefined;
  /** What the applicant can do. At most 30, each of at most 40 characters. */
  skills?: Array<string> | null | undefined;
};

/** Which applicant is rejected, and why. */
export type RejectApplicantInput = {
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

/** Which applicant has been vetted. */
export type VetApplicantInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
};

/** Which application the applicant withdraws, and why. */
export type WithdrawApplicationInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
  /** Why; it stands in the audit trail. At most 200 characters. */
  reason: string;
};

export type PublishRecruitmentCallMutationVariables = Exact<{
  input: PublishRecruitmentCallInput;
}>;


export type PublishRecruitmentCallMutation = { publishRecruitmentCall: { recruitmentCall: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type CloseRecruitmentCallMutationVariables = Exact<{
  input: CloseRecruitmentCallInput;
}>;


export type CloseRecruitmentCallMutation = { closeRecruitmentCall: { recruitmentCall: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type ReceiveVolunteerApplicationMutationVariables = Exact<{
  input: ReceiveVolunteerApplicationInput;
}>;


export type ReceiveVolunteerApplicationMutation = { receiveVolunteerApplication: { volunteerApplication: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type CheckApplicantIdentityMutationVariables = Exact<{
  input: CheckApplicantIdentityInput;
}>;


export type CheckApplicantIdentityMutation = { checkApplicantIdentity: { volunteerApplication: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type VetApplicantMutationVariables = Exact<{
  input: VetApplicantInput;
}>;


export type VetApplicantMutation = { vetApplicant: { volunteerApplication: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type AcceptApplicantMutationVariables = Exact<{
  input: AcceptApplicantInput;
}>;


export type AcceptApplicantMutation = { acceptApplicant: { volunteerApplication: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type RejectApplicantMutationVariables = Exact<{
  input: RejectApplicantInput;
}>;


export type RejectApplicantMutation = { rejectApplicant: { volunteerApplication: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type WithdrawApplicationMutationVariables = Exact<{
  input: WithdrawApplicationInput;
}>;


export type WithdrawApplicationMutation = { withdrawApplication: { volunteerApplication: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type ApplicationMatchQueryVariables = Exact<{
  id: string;
}>;


export type ApplicationMatchQuery = { applicationMatch: { age: number | null, isAgeMet: boolean | null, missingSkills: Array<string>, missingCredentials: Array<CredentialKind>, isCheckMet: boolean } | null };


export const PublishRecruitmentCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishRecruitmentCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishRecruitmentCallInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishRecruitmentCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recruitmentCall"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PublishRecruitmentCallMutation, PublishRecruitmentCallMutationVariables>;
export const CloseRecruitmentCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseRecruitmentCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseRecruitmentCallInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeRecruitmentCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recruitmentCall"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<CloseRecruitmentCallMutation, CloseRecruitmentCallMutationVariables>;
export const ReceiveVolunteerApplicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReceiveVolunteerApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiveVolunteerApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiveVolunteerApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volunteerApplication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ReceiveVolunteerApplicationMutation, ReceiveVolunteerApplicationMutationVariables>;
export const CheckApplicantIdentityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckApplicantIdentity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CheckApplicantIdentityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkApplicantIdentity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volunteerApplication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<CheckApplicantIdentityMutation, CheckApplicantIdentityMutationVariables>;
export const VetApplicantDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VetApplicant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VetApplicantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vetApplicant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volunteerApplication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<VetApplicantMutation, VetApplicantMutationVariables>;
export const AcceptApplicantDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptApplicant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptApplicantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptApplicant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volunteerApplication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AcceptApplicantMutation, AcceptApplicantMutationVariables>;
export const RejectApplicantDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RejectApplicant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RejectApplicantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rejectApplicant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volunteerApplication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RejectApplicantMutation, RejectApplicantMutationVariables>;
export const WithdrawApplicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volunteerApplication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawApplicationMutation, WithdrawApplicationMutationVariables>;
export const ApplicationMatchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApplicationMatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applicationMatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"applicationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"age"}},{"kind":"Field","name":{"kind":"Name","value":"isAgeMet"}},{"kind":"Field","name":{"kind":"Name","value":"missingSkills"}},{"kind":"Field","name":{"kind":"Name","value":"missingCredentials"}},{"kind":"Field","name":{"kind":"Name","value":"isCheckMet"}}]}}]}}]} as unknown as DocumentNode<ApplicationMatchQuery, ApplicationMatchQueryVariables>;