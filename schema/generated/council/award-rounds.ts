/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedQueryDocumentNode as DocumentNode } from 'graphql';
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

export type AwardRoundFieldsFragment = { id: string, version: number, createdAt: string, updatedAt: string, archivedAt: string | null, masked: Array<string>, year: number, awardTitle: string, places: number, nominatingFrom: string | null, nominatingUntil: string | null, votingFrom: string | null, votingUntil: string | null, publicityDays: number, status: AwardRoundStatus, decidedOn: string | null, seatsVoted: number | null, publicityUntil: string | null, tieReason: string | null, publishedOn: string | null, communityId: string, criteria: { nodes: Array<{ id: string, position: number, title: string, weightPercent: number, figure: AwardFigure | null }> } };

export const AwardRoundFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AwardRoundFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AwardRound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"awardTitle"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"nominatingFrom"}},{"kind":"Field","name":{"kind":"Name","value":"nominatingUntil"}},{"kind":"Field","name":{"kind":"Name","value":"votingFrom"}},{"kind":"Field","name":{"kind":"Name","value":"votingUntil"}},{"kind":"Field","name":{"kind":"Name","value":"publicityDays"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"seatsVoted"}},{"kind":"Field","name":{"kind":"Name","value":"publicityUntil"}},{"kind":"Field","name":{"kind":"Name","value":"tieReason"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"communityId"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"POSITION"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"weightPercent"}},{"kind":"Field","name":{"kind":"Name","value":"figure"}}]}}]}}]}}]} as unknown as DocumentNode<AwardRoundFieldsFragment, unknown>;