/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedQueryDocumentNode as DocumentNode } from 'graphql';
/** The answer to an objection. */
export type AnswerAwardObjectionInput = {
  /** The answer, with its reasons. At most 1000 characters. */
  answer: string;
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
  /** Whether it was right: then the nomination is set aside. */
  isUpheld: boolean;
};

/** A criterion of a selection. */
export type AwardCriterionInput = {
  /** The figure of the records that supports it; none when the seats judge it by themselves. */
  figure?: AwardFigure | null | undefined;
  /** What is asked for. At most 120 characters. */
  title: string;
  /** How much it weighs; all together weigh 100 (percent). */
  weightPercent: number;
};

/** A figure of the records of a volunteer. */
export type AwardFigure =
  /** Activities helped at in the year. */
  | 'ACTIVITIES_HELPED'
  /** Volunteers whom they guide. */
  | 'MENTEES'
  /** Volunteers whom they guided until they became core volunteers. */
  | 'MENTEES_PROMOTED'
  /** Months since they joined. */
  | 'SERVICE_MONTHS'
  /** Trainings attended in the year. */
  | 'TRAININGS_ATTENDED';

/** Where a selection stands. */
export type AwardRoundStatus =
  /** The votes are counted; the result is shown, and objections are heard. */
  | 'DECIDED'
  /** It is being planned; its criteria can still change. */
  | 'DRAFT'
  /** Volunteers can be nominated. */
  | 'NOMINATING'
  /** The awards are given. */
  | 'PUBLISHED'
  /** The seats of the committee vote. */
  | 'VOTING';

/** For whom a seat votes. */
export type CastAwardVoteInput = {
  /** The nomination. */
  nominationId: string;
  /** Which seat of one’s own; may be left out by whoever has one only. */
  seatId?: string | null | undefined;
};

/** A selection that is being planned, as it shall be. */
export type ChangeAwardRoundInput = {
  /** Title of the award. At most 80 characters. */
  awardTitle: string;
  /** The criteria, in their order; at most 12, 100 percent in all. */
  criteria: Array<AwardCriterionInput>;
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which selection. */
  id: string;
  /** First day of nominating. */
  nominatingFrom: string;
  /** Last day of nominating. */
  nominatingUntil: string;
  /** How many can be selected (people); each seat has as many votes. */
  places: number;
  /** How long the result is shown for objections before it is published (days). */
  publicityDays?: number;
  /** First day of voting; after the last day of nominating. */
  votingFrom: string;
  /** Last day of voting. */
  votingUntil: string;
  /** The year for which it selects. */
  year: number;
};

/** Which selection is counted. */
export type DecideAwardRoundInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
};

/** Which seat is related to whom, and how. */
export type DeclareAwardConflictInput = {
  /** The nomination. */
  nominationId: string;
  /** How they are related. At most 200 characters. */
  reason: string;
  /** Which seat; a seat of one’s own when left out, another only by those who run the selection. */
  seatId?: string | null | undefined;
};

/** Who is nominated in which selection, and why. */
export type NominateForAwardInput = {
  /** Why, without the name; drafted from the records when left out. At most 1000 characters. */
  grounds?: string | null | undefined;
  /** The selection. */
  roundId: string;
  /** The volunteer. */
  volunteerId: string;
};

/** What is said against a nomination in a result. */
export type ObjectToAwardNominationInput = {
  /** The nomination. */
  nominationId: string;
  /** What is said against it. At most 1000 characters. */
  text: string;
};

/** Which selection opens. */
export type OpenAwardNominationsInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
};

/** Which selection comes to the vote. */
export type OpenAwardVotingInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
};

/** A selection to come. */
export type PlanAwardRoundInput = {
  /** Title of the award. At most 80 characters. */
  awardTitle: string;
  /** The community; may be left out by whoever belongs to one only. */
  communityId?: string | null | undefined;
  /** The criteria, in their order; at most 12, 100 percent in all. */
  criteria: Array<AwardCriterionInput>;
  /** First day of nominating. */
  nominatingFrom: string;
  /** Last day of nominating. */
  nominatingUntil: string;
  /** How many can be selected (people); each seat has as many votes. */
  places: number;
  /** How long the result is shown for objections before it is published (days). */
  publicityDays?: number;
  /** First day of voting; after the last day of nominating. */
  votingFrom: string;
  /** Last day of voting. */
  votingUntil: string;
  /** The year for which it selects. */
  year: number;
};

/** Which result is published. */
export type PublishAwardRoundInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
};

/** Who of those who are tied is selected, and why. */
export type SettleAwardTieInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
  /** The tied nominations that get the places which are left. */
  nominationIds: Array<string>;
  /** Why; it is shown with the result. At most 500 characters. */
  reason: string;
};

/** Which nomination is withdrawn, and why. */
export type WithdrawAwardNominationInput = {
  /** Version that the caller saw; a stale one is refused with the record as it stands. */
  expectedVersion?: number | null | undefined;
  /** Which record. */
  id: string;
  /** Why; it stands in the audit trail. At most 200 characters. */
  reason: string;
};

/** Which vote is taken back. */
export type WithdrawAwardVoteInput = {
  /** The vote. */
  id: string;
};

export type PlanAwardRoundMutationVariables = Exact<{
  input: PlanAwardRoundInput;
}>;


export type PlanAwardRoundMutation = { planAwardRound: { awardRound: { id: string, version: number, status: AwardRoundStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type ChangeAwardRoundMutationVariables = Exact<{
  input: ChangeAwardRoundInput;
}>;


export type ChangeAwardRoundMutation = { changeAwardRound: { awardRound: { id: string, version: number, status: AwardRoundStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type OpenAwardNominationsMutationVariables = Exact<{
  input: OpenAwardNominationsInput;
}>;


export type OpenAwardNominationsMutation = { openAwardNominations: { awardRound: { id: string, version: number, status: AwardRoundStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type OpenAwardVotingMutationVariables = Exact<{
  input: OpenAwardVotingInput;
}>;


export type OpenAwardVotingMutation = { openAwardVoting: { awardRound: { id: string, version: number, status: AwardRoundStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type DecideAwardRoundMutationVariables = Exact<{
  input: DecideAwardRoundInput;
}>;


export type DecideAwardRoundMutation = { decideAwardRound: { awardRound: { id: string, version: number, status: AwardRoundStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type SettleAwardTieMutationVariables = Exact<{
  input: SettleAwardTieInput;
}>;


export type SettleAwardTieMutation = { settleAwardTie: { awardRound: { id: string, version: number, status: AwardRoundStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type PublishAwardRoundMutationVariables = Exact<{
  input: PublishAwardRoundInput;
}>;


export type PublishAwardRoundMutation = { publishAwardRound: { awardRound: { id: string, version: number, status: AwardRoundStatus } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type NominateForAwardMutationVariables = Exact<{
  input: NominateForAwardInput;
}>;


export type NominateForAwardMutation = { nominateForAward: { awardNomination: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type WithdrawAwardNominationMutationVariables = Exact<{
  input: WithdrawAwardNominationInput;
}>;


export type WithdrawAwardNominationMutation = { withdrawAwardNomination: { awardNomination: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type CastAwardVoteMutationVariables = Exact<{
  input: CastAwardVoteInput;
}>;


export type CastAwardVoteMutation = { castAwardVote: { awardVote: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type WithdrawAwardVoteMutationVariables = Exact<{
  input: WithdrawAwardVoteInput;
}>;


export type WithdrawAwardVoteMutation = { withdrawAwardVote: { awardVote: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type DeclareAwardConflictMutationVariables = Exact<{
  input: DeclareAwardConflictInput;
}>;


export type DeclareAwardConflictMutation = { declareAwardConflict: { awardConflict: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type ObjectToAwardNominationMutationVariables = Exact<{
  input: ObjectToAwardNominationInput;
}>;


export type ObjectToAwardNominationMutation = { objectToAwardNomination: { awardObjection: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type AnswerAwardObjectionMutationVariables = Exact<{
  input: AnswerAwardObjectionInput;
}>;


export type AnswerAwardObjectionMutation = { answerAwardObjection: { awardObjection: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };


export const PlanAwardRoundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanAwardRound"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanAwardRoundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planAwardRound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"awardRound"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PlanAwardRoundMutation, PlanAwardRoundMutationVariables>;
export const ChangeAwardRoundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeAwardRound"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeAwardRoundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeAwardRound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"awardRound"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeAwardRoundMutation, ChangeAwardRoundMutationVariables>;
export const OpenAwardNominationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenAwardNominations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenAwardNominationsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openAwardNominations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"awardRound"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<OpenAwardNominationsMutation, OpenAwardNominationsMutationVariables>;
export const OpenAwardVotingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenAwardVoting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenAwardVotingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openAwardVoting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"awardRound"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<OpenAwardVotingMutation, OpenAwardVotingMutationVariables>;
export const DecideAwardRoundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideAwardRound"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideAwardRoundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideAwardRound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"awardRound"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<DecideAwardRoundMutation, DecideAwardRoundMutationVariables>;
export const SettleAwardTieDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettleAwardTie"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SettleAwardTieInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settleAwardTie"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"awardRound"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SettleAwardTieMutation, SettleAwardTieMutationVariables>;
export const PublishAwardRoundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishAwardRound"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishAwardRoundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishAwardRound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"awardRound"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PublishAwardRoundMutation, PublishAwardRoundMutationVariables>;
export const NominateForAwardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NominateForAward"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NominateForAwardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nominateForAward"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"awardNomination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<NominateForAwardMutation, NominateForAwardMutationVariables>;
export const WithdrawAwardNominationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawAwardNomination"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawAwardNominationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawAwardNomination"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"awardNomination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawAwardNominationMutation, WithdrawAwardNominationMutationVariables>;
export const CastAwardVoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CastAwardVote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CastAwardVoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"castAwardVote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"awardVote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<CastAwardVoteMutation, CastAwardVoteMutationVariables>;
export const WithdrawAwardVoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawAwardVote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawAwardVoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawAwardVote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"awardVote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawAwardVoteMutation, WithdrawAwardVoteMutationVariables>;
export const DeclareAwardConflictDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclareAwardConflict"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclareAwardConflictInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declareAwardConflict"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"awardConflict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<DeclareAwardConflictMutation, DeclareAwardConflictMutationVariables>;
export const ObjectToAwardNominationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ObjectToAwardNomination"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ObjectToAwardNominationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"objectToAwardNomination"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"awardObjection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ObjectToAwardNominationMutation, ObjectToAwardNominationMutationVariables>;
export const AnswerAwardObjectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerAwardObjection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerAwardObjectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerAwardObjection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"awardObjection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerAwardObjectionMutation, AnswerAwardObjectionMutationVariables>;