/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedQueryDocumentNode as DocumentNode } from 'graphql';
/** What one wants to be told of; what is left out stays. */
export type ChangeNoticeSettingsInput = {
  /** In which language mails are written. */
  language?: NoticeLanguage | null | undefined;
  /** When notices are sent by mail. */
  mailing?: NoticeMailing | null | undefined;
  /** Kinds of matters of which not to be told. */
  mutedKinds?: Array<DueMatterKind> | null | undefined;
};

/** The link that was sent to an address. */
export type ConfirmNoticeEmailInput = {
  /** The secret in the link. */
  token: string;
};

/** Conditions on a DateTime; all that are given must hold. */
export type DateTimeFilter = {
  /** Equal to. */
  eq?: string | null | undefined;
  /** After, or greater than. */
  gt?: string | null | undefined;
  /** From, inclusive. */
  gte?: string | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
  /** Before, exclusive. */
  lt?: string | null | undefined;
  /** Until, inclusive. */
  lte?: string | null | undefined;
};

/** A kind of matter that waits for somebody. */
export type DueMatterKind =
  /** An activity whose day is past and of which nobody has said whether it was held. */
  | 'ACTIVITY_NOT_HELD'
  /** An agreement with a partner unit that ends soon. */
  | 'AGREEMENT_ENDING'
  /** An application to a call for volunteers that is not answered. */
  | 'APPLICATION_UNANSWERED'
  /** A selection whose nominating ends within a week, or has ended. */
  | 'AWARD_NOMINATING_ENDS'
  /** A selection whose result was shown long enough and is not published. */
  | 'AWARD_UNPUBLISHED'
  /** A selection whose vote ends within a week, or has ended. */
  | 'AWARD_VOTING_ENDS'
  /** A volunteer whose background check runs out soon, or has run out. */
  | 'BACKGROUND_CHECK_DUE'
  /** A credential, other than a background check, that expires soon. */
  | 'CREDENTIAL_EXPIRING'
  /** A credential that nobody has checked against the original. */
  | 'CREDENTIAL_UNVERIFIED'
  /** A drill within a week. */
  | 'DRILL_COMING'
  /** A drill whose day is past and of which nobody has said whether it was held. */
  | 'DRILL_NOT_HELD'
  /** A finding of a drill that is not put right. */
  | 'FINDING_OPEN'
  /** A finding of a drill whose proof somebody else has to look at. */
  | 'FINDING_TO_CLOSE'
  /** An incident that is not closed. */
  | 'INCIDENT_OPEN'
  /** A mentorship that is to be assessed. */
  | 'MENTORSHIP_TO_ASSESS'
  /** A mentorship without a joint visit this month. */
  | 'MENTORSHIP_WITHOUT_VISIT'
  /** A meeting whose minutes are not confirmed. */
  | 'MINUTES_UNCONFIRMED'
  /** An emergency plan that is to be reviewed. */
  | 'PLAN_REVIEW_DUE'
  /** A pledge whose term ends soon and that is not fulfilled. */
  | 'PLEDGE_BEHIND'
  /** A resolution that is not done. */
  | 'RESOLUTION_OPEN'
  /** A resolution that is said to be done and that another seat has to verify. */
  | 'RESOLUTION_TO_VERIFY'
  /** A safeguarding report of which no authority has been told yet. */
  | 'SAFEGUARDING_UNTOLD'
  /** A suggestion that waits for a decision. */
  | 'SUGGESTION_TO_DECIDE'
  /** A suggestion that was accepted and is not put right. */
  | 'SUGGESTION_TO_PUT_RIGHT'
  /** A suggestion that is said to be put right and that somebody else has to verify. */
  | 'SUGGESTION_TO_VERIFY'
  /** A training whose day is past and of which nobody has said whether it was held. */
  | 'TRAINING_NOT_HELD'
  /** A training that was held and whose roster is not closed. */
  | 'TRAINING_ROSTER_OPEN'
  /** An applicant who waits for an answer. */
  | 'VOLUNTEER_WAITING';

/** Conditions on a DueMatterKind; all that are given must hold. */
export type DueMatterKindFilter = {
  /** Equal to. */
  eq?: DueMatterKind | null | undefined;
  /** One of; at most 500. */
  in?: Array<DueMatterKind> | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
  /** Not equal to. */
  ne?: DueMatterKind | null | undefined;
};

/** Conditions on a ID; all that are given must hold. */
export type IdFilter = {
  /** Equal to. */
  eq?: string | null | undefined;
  /** One of; at most 500. */
  in?: Array<string> | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
  /** Not equal to. */
  ne?: string | null | undefined;
};

/** Conditions on a LocalDate; all that are given must hold. */
export type LocalDateFilter = {
  /** Equal to. */
  eq?: string | null | undefined;
  /** After, or greater than. */
  gt?: string | null | undefined;
  /** From, inclusive. */
  gte?: string | null | undefined;
  /** One of; at most 500. */
  in?: Array<string> | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
  /** Before, exclusive. */
  lt?: string | null | undefined;
  /** Until, inclusive. */
  lte?: string | null | undefined;
  /** Not equal to. */
  ne?: string | null | undefined;
};

/** Notices that were looked at. */
export type MarkNoticesReadInput = {
  /** Which notices; all of one’s own when left out. At most 500. */
  ids?: Array<string> | null | undefined;
};

/** Conditions on notices; all that are given must hold. */
export type NoticeFilter = {
  /** All of these must hold. */
  and?: Array<NoticeFilter> | null | undefined;
  /** The community to which it belongs. */
  communityId?: IdFilter | null | undefined;
  /** Since when the matter waits no more. */
  doneAt?: DateTimeFilter | null | undefined;
  /** By when it should be done. */
  dueOn?: LocalDateFilter | null | undefined;
  /** Unique across all types; made by the client or by the server. */
  id?: IdFilter | null | undefined;
  /** What kind of matter it is. */
  kind?: DueMatterKindFilter | null | undefined;
  /** This must not hold. */
  not?: NoticeFilter | null | undefined;
  /** At least one of these must hold. */
  or?: Array<NoticeFilter> | null | undefined;
  /** When it was looked at. */
  readAt?: DateTimeFilter | null | undefined;
  /** Id of the record that waits. */
  recordId?: IdFilter | null | undefined;
  /** Type of the record that waits. */
  recordType?: StringFilter | null | undefined;
  /** Whether it still asks for something. */
  state?: NoticeStateFilter | null | undefined;
};

/** In which language mails are written. */
export type NoticeLanguage =
  /** English. */
  | 'EN'
  /** Chinese. */
  | 'ZH_CN';

/** When notices are sent by mail. */
export type NoticeMailing =
  /** As soon as something new waits; what the night brought at eight in the morning. */
  | 'AT_ONCE'
  /** Together, at eight in the morning. */
  | 'DAILY'
  /** Never. */
  | 'NONE';

/** Whether a notice still asks for something. */
export type NoticeState =
  /** The matter waits no more. */
  | 'DONE'
  /** Looked at; the matter still waits. */
  | 'READ'
  /** Not looked at yet. */
  | 'UNREAD';

/** Conditions on a NoticeState; all that are given must hold. */
export type NoticeStateFilter = {
  /** Equal to. */
  eq?: NoticeState | null | undefined;
  /** One of; at most 500. */
  in?: Array<NoticeState> | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
  /** Not equal to. */
  ne?: NoticeState | null | undefined;
};

/** Where mails are to go. */
export type SetNoticeEmailInput = {
  /** The address; null to get no more mails. At most 200 characters. */
  email?: string | null | undefined;
};

/** Conditions on a String; all that are given must hold. */
export type StringFilter = {
  /** Contains the text, in any case. */
  contains?: string | null | undefined;
  /** Equal to. */
  eq?: string | null | undefined;
  /** One of; at most 500. */
  in?: Array<string> | null | undefined;
  /** Whether there is no value. */
  isNull?: boolean | null | undefined;
  /** Not equal to. */
  ne?: string | null | undefined;
  /** Starts with the text, in any case. */
  startsWith?: string | null | undefined;
};

export type MyNoticesQueryVariables = Exact<{
  filter: NoticeFilter;
  first: number;
}>;


export type MyNoticesQuery = { notices: { totalCount: number, nodes: Array<{ id: string, kind: DueMatterKind, recordType: string, recordId: string, title: string | null, dueOn: string | null, state: NoticeState, doneAt: string | null }> } };

export type MyNoticeSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyNoticeSettingsQuery = { noticeSettings: { nodes: Array<{ id: string, mailing: NoticeMailing, language: NoticeLanguage, mutedKinds: Array<DueMatterKind>, email: string | null, pendingEmail: string | null }> } };

export type MarkNoticesReadMutationVariables = Exact<{
  input: MarkNoticesReadInput;
}>;


export type MarkNoticesReadMutation = { markNoticesRead: { notices: Array<{ id: string }> | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type ChangeNoticeSettingsMutationVariables = Exact<{
  input: ChangeNoticeSettingsInput;
}>;


export type ChangeNoticeSettingsMutation = { changeNoticeSettings: { noticeSetting: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type SetNoticeEmailMutationVariables = Exact<{
  input: SetNoticeEmailInput;
}>;


export type SetNoticeEmailMutation = { setNoticeEmail: { noticeSetting: { id: string, pendingEmail: string | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type ConfirmNoticeEmailMutationVariables = Exact<{
  input: ConfirmNoticeEmailInput;
}>;


export type ConfirmNoticeEmailMutation = { confirmNoticeEmail: { noticeSetting: { id: string, email: string | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };


export const MyNoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyNotices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NoticeFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DUE_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"recordType"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}}]}}]}}]}}]} as unknown as DocumentNode<MyNoticesQuery, MyNoticesQueryVariables>;
export const MyNoticeSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyNoticeSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noticeSettings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mailing"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"mutedKinds"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"pendingEmail"}}]}}]}}]}}]} as unknown as DocumentNode<MyNoticeSettingsQuery, MyNoticeSettingsQueryVariables>;
export const MarkNoticesReadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkNoticesRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkNoticesReadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markNoticesRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<MarkNoticesReadMutation, MarkNoticesReadMutationVariables>;
export const ChangeNoticeSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeNoticeSettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNoticeSettingsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeNoticeSettings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noticeSetting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeNoticeSettingsMutation, ChangeNoticeSettingsMutationVariables>;
export const SetNoticeEmailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetNoticeEmail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetNoticeEmailInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setNoticeEmail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noticeSetting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pendingEmail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SetNoticeEmailMutation, SetNoticeEmailMutationVariables>;
export const ConfirmNoticeEmailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmNoticeEmail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmNoticeEmailInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmNoticeEmail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noticeSetting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmNoticeEmailMutation, ConfirmNoticeEmailMutationVariables>;