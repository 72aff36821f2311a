// Where a version of a plan stands, and why a step cannot be taken now.
import type { RaRecord } from 'ra-core';

export const versionSteps = ['DRAFT', 'APPROVED', 'IN_FORCE', 'SUPERSEDED'] as const;

export const versionColours = {
  DRAFT: 'info',
  APPROVED: 'warning',
  IN_FORCE: 'success',
  SUPERSEDED: 'default',
} as const;

export function whyNotApprove(version: RaRecord<string>): string | undefined {
  return version['status'] === 'DRAFT' ? undefined : 'safety.version.whyNot.approved';
}

export function whyNotPutInForce(version: RaRecord<string>): string | undefined {
  if (version['status'] === 'APPROVED') return undefined;
  return version['status'] === 'DRAFT' ? 'safety.version.whyNot.notApproved' : 'safety.version.whyNot.inForce';
}
