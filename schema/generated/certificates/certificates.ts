/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedQueryDocumentNode as DocumentNode } from 'graphql';
/** What a certificate certifies. */
export type CertificateKind =
  /** How long and at what somebody served as a volunteer, as on record. */
  | 'SERVICE'
  /** That somebody passed a training. */
  | 'TRAINING';

/** Where a certificate stands. */
export type CertificateStatus =
  /** It holds. */
  | 'ISSUED'
  /** What it will say is open to objections for some days. */
  | 'PUBLICISED'
  /** It was asked for. */
  | 'REQUESTED'
  /** It does not hold, or was never issued. */
  | 'REVOKED';

export type CertificateFieldsFragment = { id: string, version: number, createdAt: string, archivedAt: string | null, masked: Array<string>, kind: CertificateKind, status: CertificateStatus, personId: string, holderName: string | null, maskedName: string | null, number: string | null, code: string | null, seal: string | null, title: string, content: string, periodFrom: string, periodUntil: string, serviceMinutes: number, trainingMinutes: number, entries: unknown, issuerUnitId: string | null, issuerName: string, responsibleName: string | null, handlerName: string | null, contact: string | null, publicisedOn: string | null, publicUntil: string | null, issuedOn: string | null, expiresOn: string | null, revokedAt: string | null, revokedBy: string | null, revokeReason: string | null, communityId: string };

export const CertificateFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CertificateFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certificate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"holderName"}},{"kind":"Field","name":{"kind":"Name","value":"maskedName"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"seal"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"periodUntil"}},{"kind":"Field","name":{"kind":"Name","value":"serviceMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"trainingMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"entries"}},{"kind":"Field","name":{"kind":"Name","value":"issuerUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"issuerName"}},{"kind":"Field","name":{"kind":"Name","value":"responsibleName"}},{"kind":"Field","name":{"kind":"Name","value":"handlerName"}},{"kind":"Field","name":{"kind":"Name","value":"contact"}},{"kind":"Field","name":{"kind":"Name","value":"publicisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"publicUntil"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedBy"}},{"kind":"Field","name":{"kind":"Name","value":"revokeReason"}},{"kind":"Field","name":{"kind":"Name","value":"communityId"}}]}}]} as unknown as DocumentNode<CertificateFieldsFragment, unknown>;