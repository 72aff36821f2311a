/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedQueryDocumentNode as DocumentNode } from 'graphql';
/** Kind of a partner unit. */
export type PartnerUnitKind =
  /** An organisation of residents. */
  | 'COMMUNITY_ORGANISATION'
  /** A company. */
  | 'COMPANY'
  /** A foundation or charity. */
  | 'FOUNDATION'
  /** A government department or party organisation. */
  | 'GOVERNMENT_BODY'
  /** A hospital or clinic. */
  | 'HOSPITAL'
  /** A merchant. */
  | 'MERCHANT'
  /** A police station. */
  | 'POLICE'
  /** A school or kindergarten. */
  | 'SCHOOL'
  /** A social work agency or station. */
  | 'SOCIAL_WORK_AGENCY'
  /** A university or one of its parts. */
  | 'UNIVERSITY';

export type PartnerUnitFieldsFragment = { id: string, version: number, createdAt: string, updatedAt: string, archivedAt: string | null, masked: Array<string>, name: string, kind: PartnerUnitKind, joinedOn: string | null, resources: Array<string>, note: string | null, communityId: string };

export const PartnerUnitFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartnerUnitFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerUnit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"joinedOn"}},{"kind":"Field","name":{"kind":"Name","value":"resources"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"communityId"}}]}}]} as unknown as DocumentNode<PartnerUnitFieldsFragment, unknown>;