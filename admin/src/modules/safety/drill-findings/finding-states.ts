// Where a finding stands, and why a step cannot be taken now.
import type { RaRecord } from 'ra-core';

export const findingSteps = ['OPEN', 'PROOF_GIVEN', 'CLOSED'] as const;

export const findingColours = { OPEN: 'warning', PROOF_GIVEN: 'info', REOPENED: 'error', CLOSED: 'success' } as const;

export function whyNotProve({ status }: RaRecord<string>): string | undefined {
  if (status === 'OPEN' || status === 'REOPENED') return undefined;
  return status === 'CLOSED' ? 'safety.finding.whyNot.closed' : 'safety.finding.whyNot.proofGiven';
}

export function whyNotJudge({ status }: RaRecord<string>): string | undefined {
  if (status === 'PROOF_GIVEN') return undefined;
  return status === 'CLOSED' ? 'safety.finding.whyNot.closed' : 'safety.finding.whyNot.noProof';
}
