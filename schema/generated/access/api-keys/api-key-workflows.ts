/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedQueryDocumentNode as DocumentNode } from 'graphql';
/** What an API key may do. */
export type ApiScope =
  /** Read activities, their series, stalls and attendances, without personal values. */
  | 'ACTIVITY_READ'
  /** Read certificates, without personal values. */
  | 'CERTIFICATE_READ'
  /** Read the tree of communities. */
  | 'COMMUNITY_READ'
  /** Read committee seats and duties, meetings, resolutions, suggestions and award rounds. */
  | 'COUNCIL_READ'
  /** Read the figures of the programme. */
  | 'IMPACT_READ'
  /** Read partner units, agreements, pledges and deliveries. */
  | 'PARTNER_READ'
  /** Read emergency plans, drills, findings and incidents, without personal values. */
  | 'SAFETY_READ'
  /** Read courses, training sessions, enrolments and attendances. */
  | 'TRAINING_READ'
  /** Log training sessions of the own partner unit. */
  | 'TRAINING_WRITE'
  /** Read volunteers and teams, without personal values. */
  | 'VOLUNTEER_READ';

/** A new API key. */
export type CreateApiKeyInput = {
  /** The community; may be left out by whoever has one only. */
  communityId?: string | null | undefined;
  /** Last day on which it works; within two years. */
  expiresOn: string;
  /** What the key is called. At most 80 characters. */
  name: string;
  /** The partner unit whose program it is; needed for scopes that write. */
  partnerUnitId?: string | null | undefined;
  /** What it is used for. At most 300 characters. */
  purpose: string;
  /** What it may do; one scope at least. */
  scopes: Array<ApiScope>;
};

/** Which key to revoke. */
export type RevokeApiKeyInput = {
  /** Version that the caller saw. */
  expectedVersion?: number | null | undefined;
  /** Which key. */
  id: string;
  /** Why. At most 200 characters. */
  reason: string;
};

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type CreateApiKeyMutation = { createApiKey: { secret: string | null, apiKey: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type RevokeApiKeyMutationVariables = Exact<{
  input: RevokeApiKeyInput;
}>;


export type RevokeApiKeyMutation = { revokeApiKey: { apiKey: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };


export const CreateApiKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export const RevokeApiKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;