// Where a meeting stands, and why a step cannot be taken now: a key of the messages, or undefined when it can. The API
// decides; this only saves people from pressing in vain.
import type { CommitteeMeetingFieldsFragment } from '../../../../../schema/generated/council/committee-meetings.ts';
import { today } from '../../today/days.ts';

export type Meeting = CommitteeMeetingFieldsFragment;
export type MeetingStatus = Meeting['status'];

/** The steps of a meeting that takes place, in their order. */
export const steps: readonly MeetingStatus[] = ['PLANNED', 'CALLED', 'HELD', 'MINUTES_CONFIRMED'];

export const statusColours = {
  PLANNED: 'info',
  CALLED: 'success',
  HELD: 'warning',
  MINUTES_CONFIRMED: 'default',
  CANCELLED: 'default',
} as const;

export function hasQuorum({ presentCount, quorumNeeded }: Meeting): boolean {
  return quorumNeeded != null && (presentCount ?? 0) >= quorumNeeded;
}

export function whyNotChangeAgenda({ status }: Meeting): string | undefined {
  return among(status, ['PLANNED', 'CALLED', 'HELD'], 'meetings.whyNot.agenda');
}

export function whyNotCall({ status }: Meeting): string | undefined {
  return among(status, ['PLANNED'], 'meetings.whyNot.call');
}

export function whyNotHold({ status, heldOn }: Meeting): string | undefined {
  if (status === 'PLANNED') return 'meetings.whyNot.notCalled';
  return among(status, ['CALLED'], 'meetings.whyNot.hold') ?? (heldOn > today() ? 'meetings.whyNot.notYet' : undefined);
}

export function whyNotMove({ status }: Meeting): string | undefined {
  return among(status, ['PLANNED', 'CALLED'], 'meetings.whyNot.move');
}

export function whyNotCancel({ status }: Meeting): string | undefined {
  return among(status, ['PLANNED', 'CALLED', 'HELD'], 'meetings.whyNot.cancel');
}

export function whyNotRecord({ status }: Meeting): string | undefined {
  if (status === 'PLANNED' || status === 'CALLED') return 'meetings.whyNot.notHeld';
  return among(status, ['HELD'], 'meetings.whyNot.agenda');
}

/** Nothing is decided without a quorum. */
export function whyNotDecide(meeting: Meeting): string | undefined {
  return whyNotRecord(meeting) ?? (hasQuorum(meeting) ? undefined : 'meetings.whyNot.noQuorum');
}

export interface Confirming {
  readonly hasSeat: boolean;
  readonly isWriter: boolean;
}

export function whyNotConfirm(meeting: Meeting, { hasSeat, isWriter }: Confirming): string | undefined {
  if (meeting.status === 'MINUTES_CONFIRMED') return 'meetings.whyNot.confirmed';
  const reason = whyNotRecord(meeting);
  if (reason) return reason;
  if (!meeting.summary) return 'meetings.whyNot.noMinutes';
  if (!hasSeat) return 'meetings.whyNot.noSeat';
  return isWriter ? 'meetings.whyNot.ownMinutes' : undefined;
}

function among(status: MeetingStatus, allowed: readonly MeetingStatus[], reason: string): string | undefined {
  if (allowed.includes(status)) return undefined;
  return status === 'CANCELLED' ? 'meetings.whyNot.cancelled' : reason;
}
