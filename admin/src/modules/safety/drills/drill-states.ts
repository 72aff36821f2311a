// Where a drill stands, and why a step cannot be taken now: a key of the messages, or undefined when it can.
// The API decides; this only saves people from pressing in vain.
import type { DrillFieldsFragment } from '../../../../../schema/generated/safety/drills.ts';
import { today } from '../../today/days.ts';

export type DrillRecord = DrillFieldsFragment;
type Status = DrillRecord['status'];

/** The steps of a drill that takes place, in their order. */
export const drillSteps: readonly Status[] = ['PLANNED', 'HELD', 'REVIEWED', 'FINDINGS_CLOSED', 'PLAN_REVISED'];

export const drillColours = {
  PLANNED: 'info',
  HELD: 'warning',
  REVIEWED: 'warning',
  FINDINGS_CLOSED: 'success',
  PLAN_REVISED: 'success',
  CANCELLED: 'default',
} as const;

export function whyNotHold({ status, heldOn }: DrillRecord): string | undefined {
  return (
    among(status, ['PLANNED'], 'safety.drill.whyNot.held') ??
    (heldOn > today() ? 'safety.drill.whyNot.notYet' : undefined)
  );
}

export function whyNotMove({ status }: DrillRecord): string | undefined {
  return among(status, ['PLANNED'], 'safety.drill.whyNot.held');
}

/** Timings and roll: from when it was held until it is reviewed. */
export function whyNotRecord({ status }: DrillRecord): string | undefined {
  return status === 'PLANNED' ? 'safety.drill.whyNot.notHeld' : among(status, ['HELD'], 'safety.drill.whyNot.reviewed');
}

export function whyNotReview(drill: DrillRecord): string | undefined {
  return whyNotRecord(drill);
}

export function whyNotFind({ status }: DrillRecord): string | undefined {
  return status === 'PLANNED'
    ? 'safety.drill.whyNot.notHeld'
    : among(status, ['HELD', 'REVIEWED'], 'safety.drill.whyNot.closed');
}

export function whyNotClose({ status }: DrillRecord, open: number | undefined): string | undefined {
  if (status === 'PLANNED' || status === 'HELD') return 'safety.drill.whyNot.notReviewed';
  return (
    among(status, ['REVIEWED'], 'safety.drill.whyNot.closed') ??
    (open === 0 ? undefined : open === undefined ? 'safety.drill.whyNot.counting' : 'safety.drill.whyNot.findingsOpen')
  );
}

export function whyNotRevise({ status }: DrillRecord): string | undefined {
  if (status === 'PLAN_REVISED') return 'safety.drill.whyNot.revised';
  return among(status, ['FINDINGS_CLOSED'], 'safety.drill.whyNot.notClosed');
}

function among(status: Status, allowed: readonly Status[], reason: string): string | undefined {
  if (allowed.includes(status)) return undefined;
  return status === 'CANCELLED' ? 'safety.drill.whyNot.cancelled' : reason;
}
