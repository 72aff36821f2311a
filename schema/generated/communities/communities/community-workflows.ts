/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedQueryDocumentNode as DocumentNode } from 'graphql';
/** A new node of the tree, below another. */
export type AddCommunityInput = {
  /** Official or own code. At most 40 characters. */
  code?: string | null | undefined;
  /** Households living there (households). */
  householdCount?: number | null | undefined;
  /** Level of the new node; lower than that of the node above it. */
  level: CommunityLevel;
  /** Name of the place. At most 80 characters. */
  name: string;
  /** The node above it. */
  parentId: string;
  /** People living there (people). */
  residentCount?: number | null | undefined;
};

/** Changes to a communityLeader: what is absent keeps, null clears. */
export type CommunityLeaderPatch = {
  /** First day. */
  from?: string | null | undefined;
  /** Their title, such as secretary or grid worker. At most 40 characters. */
  title?: string | null | undefined;
  /** Last day; without one it goes on. */
  until?: string | null | undefined;
};

/** Level of a node in the tree of communities, from the city down. */
export type CommunityLevel =
  /** A building. */
  | 'BUILDING'
  /** A city. */
  | 'CITY'
  /** A residents’ community: it runs the programme and owns its records. */
  | 'COMMUNITY'
  /** A district of a city. */
  | 'DISTRICT'
  /** A grid of a community, with a grid worker. */
  | 'GRID'
  /** A part of a grid, such as a few buildings. */
  | 'MICRO_GRID'
  /** A street office (or town) of a district. */
  | 'STREET';

/** A new communityLeader. */
export type CreateCommunityLeaderInput = {
  /** First day. */
  from: string;
  /** Id made by the client (a UUID); sending it again gives the first result again. */
  id?: string | null | undefined;
  /** The node of the tree that they lead. */
  nodeId: string;
  /** The person who leads. */
  personId: string;
  /** Their title, such as secretary or grid worker. At most 40 characters. */
  title: string;
  /** Last day; without one it goes on. */
  until?: string | null | undefined;
};

/** Changes to one communityLeader. */
export type UpdateCommunityLeaderInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which row. */
  id: string;
  /** The changes. */
  patch: CommunityLeaderPatch;
};

export type AddCommunityMutationVariables = Exact<{
  input: AddCommunityInput;
}>;


export type AddCommunityMutation = { addCommunity: { community: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type CreateCommunityLeaderMutationVariables = Exact<{
  input: CreateCommunityLeaderInput;
}>;


export type CreateCommunityLeaderMutation = { createCommunityLeader: { communityLeader: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type UpdateCommunityLeaderMutationVariables = Exact<{
  input: UpdateCommunityLeaderInput;
}>;


export type UpdateCommunityLeaderMutation = { updateCommunityLeader: { communityLeader: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };


export const AddCommunityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddCommunity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddCommunityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addCommunity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AddCommunityMutation, AddCommunityMutationVariables>;
export const CreateCommunityLeaderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateCommunityLeader"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCommunityLeaderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createCommunityLeader"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communityLeader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<CreateCommunityLeaderMutation, CreateCommunityLeaderMutationVariables>;
export const UpdateCommunityLeaderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateCommunityLeader"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateCommunityLeaderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateCommunityLeader"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communityLeader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateCommunityLeaderMutation, UpdateCommunityLeaderMutationVariables>;