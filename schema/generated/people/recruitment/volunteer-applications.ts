/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedQueryDocumentNode as DocumentNode } from 'graphql';
/** How exactly a date of birth is known. */
export type BirthPrecision =
  /** To the day. */
  | 'DAY'
  /** To the month. */
  | 'MONTH'
  /** To the year. */
  | 'YEAR';

/** Sex of a person as in the papers. */
export type Sex =
  /** Female. */
  | 'FEMALE'
  /** Male. */
  | 'MALE'
  /** Not known. */
  | 'UNKNOWN';

/** Where an application stands. */
export type VolunteerApplicationStatus =
  /** Accepted; the applicant is a volunteer. */
  | 'ACCEPTED'
  /** The papers were seen. */
  | 'IDENTITY_CHECKED'
  /** Has come in. */
  | 'RECEIVED'
  /** Rejected. */
  | 'REJECTED'
  /** Vetted; nothing stands against it. */
  | 'VETTED'
  /** Withdrawn by the applicant. */
  | 'WITHDRAWN';

export type VolunteerApplicationFieldsFragment = { id: string, version: number, createdAt: string, updatedAt: string, archivedAt: string | null, masked: Array<string>, callId: string, personId: string, status: VolunteerApplicationStatus, receivedOn: string, risksRead: string, skills: Array<string> | null, availability: string | null, identityCheckedOn: string | null, vettedOn: string | null, decidedOn: string | null, endReason: string | null, volunteerId: string | null, communityId: string, call: { id: string, title: string, servesChildren: boolean } | null, person: { id: string, fullName: string | null, alias: string | null, sex: Sex | null, birthDate: string | null, birthPrecision: BirthPrecision | null, phoneTail: string | null, erasedAt: string | null, masked: Array<string> } | null };

export const VolunteerApplicationFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VolunteerApplicationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VolunteerApplication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"callId"}},{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"servesChildren"}}]}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"alias"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"birthPrecision"}},{"kind":"Field","name":{"kind":"Name","value":"phoneTail"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"risksRead"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}},{"kind":"Field","name":{"kind":"Name","value":"identityCheckedOn"}},{"kind":"Field","name":{"kind":"Name","value":"vettedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"volunteerId"}},{"kind":"Field","name":{"kind":"Name","value":"communityId"}}]}}]} as unknown as DocumentNode<VolunteerApplicationFieldsFragment, unknown>;