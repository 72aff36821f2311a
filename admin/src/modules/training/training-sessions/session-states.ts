// Where a training session stands, and why a step cannot be taken now: a key of the messages, or undefined when it can.
// The API decides; this only saves people from pressing in vain.
import type { TrainingSessionFieldsFragment } from '../../../../../schema/generated/training/training-sessions.ts';
import { today } from '../../today/days.ts';

export type Session = TrainingSessionFieldsFragment;
export type SessionStatus = Session['status'];

/** The steps of a session that takes place, in their order. */
export const steps: readonly SessionStatus[] = ['PLANNED', 'OPEN', 'HELD', 'ATTENDANCE_LOCKED', 'CERTIFICATES_ISSUED'];

export const statusColours = {
  PLANNED: 'info',
  OPEN: 'success',
  HELD: 'warning',
  ATTENDANCE_LOCKED: 'default',
  CERTIFICATES_ISSUED: 'default',
  CANCELLED: 'default',
} as const;

export function whyNotOpen({ status }: Session): string | undefined {
  return among(status, ['PLANNED'], 'training.whyNot.open');
}

export function whyNotHold({ status, heldOn }: Session): string | undefined {
  return (
    among(status, ['PLANNED', 'OPEN'], 'training.whyNot.hold') ??
    (heldOn > today() ? 'training.whyNot.notYet' : undefined)
  );
}

export function whyNotMove({ status }: Session): string | undefined {
  return among(status, ['PLANNED', 'OPEN', 'HELD'], 'training.whyNot.move');
}

export function whyNotResize({ status }: Session): string | undefined {
  return among(status, ['PLANNED', 'OPEN'], 'training.whyNot.resize');
}

export function whyNotCancel({ status }: Session): string | undefined {
  return among(status, ['PLANNED', 'OPEN', 'HELD'], 'training.whyNot.cancel');
}

export function whyNotEnrol({ status, startsAt }: Session): string | undefined {
  if (status === 'PLANNED') return 'training.whyNot.notOpen';
  const hasStarted = startsAt != null && Date.parse(startsAt) <= Date.now();
  return among(status, ['OPEN'], 'training.whyNot.enrol') ?? (hasStarted ? 'training.whyNot.started' : undefined);
}

export function whyNotWithdraw({ status }: Session): string | undefined {
  return among(status, ['PLANNED', 'OPEN'], 'training.whyNot.withdraw');
}

export function whyNotRecord({ status }: Session): string | undefined {
  if (status === 'PLANNED' || status === 'OPEN') return 'training.whyNot.notHeld';
  return among(status, ['HELD'], 'training.whyNot.record');
}

export function whyNotLock(session: Session): string | undefined {
  return whyNotRecord(session) ?? (session.attendedCount === 0 ? 'training.whyNot.nobody' : undefined);
}

/** `grants`: whether the course grants a credential; undefined while that is not known. */
export function whyNotIssue({ status }: Session, grants: boolean | undefined): string | undefined {
  if (status === 'CERTIFICATES_ISSUED') return 'training.whyNot.issued';
  return (
    among(status, ['ATTENDANCE_LOCKED'], 'training.whyNot.issue') ??
    (grants === false ? 'training.whyNot.grantsNothing' : undefined)
  );
}

function among(status: SessionStatus, allowed: readonly SessionStatus[], reason: string): string | undefined {
  if (allowed.includes(status)) return undefined;
  return status === 'CANCELLED' ? 'training.whyNot.cancelled' : reason;
}
