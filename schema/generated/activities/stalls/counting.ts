/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedQueryDocumentNode as DocumentNode } from 'graphql';
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

/** People who just came to an activity. */
export type CountActivityVisitorsInput = {
  /** The activity. */
  activityId: string;
  /** How old they are. */
  ageBand?: AgeBand;
  /** How many more (people); below zero to correct a slip. */
  people?: number;
};

/** People who were just served at a stall. */
export type CountStallVisitsInput = {
  /** How old those are who are new. */
  ageBand?: AgeBand;
  /** Whether they come to the fair with it, so that they count as people too; without it they were counted before. */
  areNew?: boolean;
  /** The stall. */
  id: string;
  /** A person on file who was served: counts once as a person, at however many stalls. */
  personId?: string | null | undefined;
  /** How many more (person-times); below zero to correct a slip. */
  visits?: number;
};

export type CountStallVisitsMutationVariables = Exact<{
  input: CountStallVisitsInput;
}>;


export type CountStallVisitsMutation = { countStallVisits: { activityStall: { id: string, visitCount: number } | null, activity: { id: string, attendedCount: number, visitCount: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type CountActivityVisitorsMutationVariables = Exact<{
  input: CountActivityVisitorsInput;
}>;


export type CountActivityVisitorsMutation = { countActivityVisitors: { activity: { id: string, attendedCount: number } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type StallsToCountQueryVariables = Exact<{
  activityId: string;
}>;


export type StallsToCountQuery = { activity: { id: string, title: string, status: ActivityStatus, heldOn: string, hostUnitId: string | null, attendedCount: number, visitCount: number, headcounts: { nodes: Array<{ id: string, ageBand: AgeBand, people: number }> }, stalls: { nodes: Array<{ id: string, version: number, name: string, visitCount: number, partnerUnitId: string | null, partnerUnit: { id: string, name: string } | null }> } } | null };


export const CountStallVisitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CountStallVisits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountStallVisitsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countStallVisits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activityStall"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visitCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attendedCount"}},{"kind":"Field","name":{"kind":"Name","value":"visitCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<CountStallVisitsMutation, CountStallVisitsMutationVariables>;
export const CountActivityVisitorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CountActivityVisitors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountActivityVisitorsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countActivityVisitors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attendedCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<CountActivityVisitorsMutation, CountActivityVisitorsMutationVariables>;
export const StallsToCountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StallsToCount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"activityId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"activityId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"hostUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"attendedCount"}},{"kind":"Field","name":{"kind":"Name","value":"visitCount"}},{"kind":"Field","name":{"kind":"Name","value":"headcounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"people"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stalls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"POSITION"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"visitCount"}},{"kind":"Field","name":{"kind":"Name","value":"partnerUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"partnerUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<StallsToCountQuery, StallsToCountQueryVariables>;