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

export type ApiKeyFieldsFragment = { id: string, version: number, createdAt: string, updatedAt: string, archivedAt: string | null, masked: Array<string>, name: string, purpose: string, scopes: Array<ApiScope>, prefix: string, partnerUnitId: string | null, expiresOn: string, lastUsedAt: string | null, revokedAt: string | null, revokeReason: string | null, isDemo: boolean, communityId: string };

export const ApiKeyFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiKeyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"partnerUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokeReason"}},{"kind":"Field","name":{"kind":"Name","value":"isDemo"}},{"kind":"Field","name":{"kind":"Name","value":"communityId"}}]}}]} as unknown as DocumentNode<ApiKeyFieldsFragment, unknown>;