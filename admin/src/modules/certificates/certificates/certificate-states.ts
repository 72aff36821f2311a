// Where a certificate stands: its colours, and why a step cannot be taken now.
import type { RaRecord } from 'ra-core';
import type { CertificateFieldsFragment } from '../../../../../schema/generated/certificates/certificates.ts';
import { today } from '../../today/days.ts';

export type CertificateRecord = CertificateFieldsFragment;

export const statusColours = {
  REQUESTED: 'info',
  PUBLICISED: 'warning',
  ISSUED: 'success',
  REVOKED: 'error',
} as const;

const words = 'certificates.whyNot';

const statusOf = (record: RaRecord<string>): string => String(record['status']);

export function whyNotPublicise(record: RaRecord<string>): string | undefined {
  return statusOf(record) === 'REQUESTED' ? undefined : `${words}.publicise`;
}

export function whyNotIssue(record: RaRecord<string>): string | undefined {
  if (statusOf(record) === 'REQUESTED') return `${words}.publiciseFirst`;
  if (statusOf(record) !== 'PUBLICISED') return `${words}.issue`;
  return today() <= String(record['publicUntil']) ? `${words}.stillPublic` : undefined;
}

export function whyNotRevoke(record: RaRecord<string>): string | undefined {
  return statusOf(record) === 'REVOKED' ? `${words}.revoke` : undefined;
}

/** The paper names the holder, so it is for whoever sees the name; and there is none before it is issued. */
export function whyNotPrint(record: RaRecord<string>): string | undefined {
  if (record['number'] == null) return `${words}.print`;
  return (record['masked'] as readonly string[]).includes('holderName') ? `${words}.printNames` : undefined;
}
