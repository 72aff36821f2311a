/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedQueryDocumentNode as DocumentNode } from 'graphql';
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

export type MentorshipProgressQueryVariables = Exact<{
  id: string;
}>;


export type MentorshipProgressQuery = { mentorshipProgress: { jointVisitCount: number, sharingCount: number, isReady: boolean, months: Array<{ month: string, jointVisitCount: number }>, requirements: { checklist: Array<string>, minimumJointVisits: number, minimumSharings: number } } | null };

export type MentoringRequirementsQueryVariables = Exact<{
  communityId: string;
}>;


export type MentoringRequirementsQuery = { mentoringRequirements: { from: string | null, checklist: Array<string>, minimumJointVisits: number, minimumSharings: number, mostNewcomers: number, months: number } };

export type MentorTreeQueryVariables = Exact<{
  rootId?: string | null | undefined;
  depth: number;
}>;


export type MentorTreeQuery = { mentorTree: Array<{ volunteerId: string, mentorId: string | null, depth: number, menteeCount: number, volunteer: { id: string, level: VolunteerLevel, promotedToCoreOn: string | null, person: { id: string, fullName: string | null, phoneTail: string | null, erasedAt: string | null, masked: Array<string> } | null } }> };


export const MentorshipProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MentorshipProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mentorshipProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mentorshipId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jointVisitCount"}},{"kind":"Field","name":{"kind":"Name","value":"sharingCount"}},{"kind":"Field","name":{"kind":"Name","value":"isReady"}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"jointVisitCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checklist"}},{"kind":"Field","name":{"kind":"Name","value":"minimumJointVisits"}},{"kind":"Field","name":{"kind":"Name","value":"minimumSharings"}}]}}]}}]}}]} as unknown as DocumentNode<MentorshipProgressQuery, MentorshipProgressQueryVariables>;
export const MentoringRequirementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MentoringRequirements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"communityId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mentoringRequirements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"communityId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"communityId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"checklist"}},{"kind":"Field","name":{"kind":"Name","value":"minimumJointVisits"}},{"kind":"Field","name":{"kind":"Name","value":"minimumSharings"}},{"kind":"Field","name":{"kind":"Name","value":"mostNewcomers"}},{"kind":"Field","name":{"kind":"Name","value":"months"}}]}}]}}]} as unknown as DocumentNode<MentoringRequirementsQuery, MentoringRequirementsQueryVariables>;
export const MentorTreeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MentorTree"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rootId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"depth"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mentorTree"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"rootId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rootId"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"Variable","name":{"kind":"Name","value":"depth"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volunteerId"}},{"kind":"Field","name":{"kind":"Name","value":"mentorId"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"menteeCount"}},{"kind":"Field","name":{"kind":"Name","value":"volunteer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"promotedToCoreOn"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"phoneTail"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MentorTreeQuery, MentorTreeQueryVariables>;