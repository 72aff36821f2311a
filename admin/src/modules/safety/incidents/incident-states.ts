// Where an incident stands, and why a step cannot be taken now.
import type { RaRecord } from 'ra-core';

export const incidentSteps = ['REPORTED', 'INVESTIGATED', 'SIGNED', 'CLOSED'] as const;

export const incidentColours = {
  REPORTED: 'warning',
  INVESTIGATED: 'info',
  SIGNED: 'info',
  CLOSED: 'success',
} as const;

export const severityColours = {
  NEAR_MISS: 'default',
  MINOR: 'default',
  MODERATE: 'warning',
  SEVERE: 'error',
  DEATH: 'error',
} as const;

export function whyNotInvestigate({ status }: RaRecord<string>): string | undefined {
  return status === 'REPORTED' ? undefined : 'safety.incident.whyNot.investigated';
}

export function whyNotAct({ status }: RaRecord<string>): string | undefined {
  return status === 'REPORTED' || status === 'INVESTIGATED' ? undefined : 'safety.incident.whyNot.signed';
}

export function whyNotSign({ status }: RaRecord<string>, open: number | undefined): string | undefined {
  if (status === 'REPORTED') return 'safety.incident.whyNot.notInvestigated';
  if (status !== 'INVESTIGATED') return 'safety.incident.whyNot.signed';
  if (open === undefined) return 'safety.drill.whyNot.counting';
  return open > 0 ? 'safety.incident.whyNot.actionsOpen' : undefined;
}

export function whyNotClose({ status }: RaRecord<string>): string | undefined {
  if (status === 'SIGNED') return undefined;
  return status === 'CLOSED' ? 'safety.incident.whyNot.closed' : 'safety.incident.whyNot.notSigned';
}
