// Where a resolution stands, and why a step cannot be taken now: a key of the messages, or undefined when it can.
import type { ResolutionFieldsFragment } from '../../../../../schema/generated/council/resolutions.ts';
import { today } from '../../today/days.ts';

export type Resolution = ResolutionFieldsFragment;

export const resolutionColours = { OPEN: 'info', DONE: 'warning', VERIFIED: 'success', DROPPED: 'default' } as const;

/** Derived from the day, never stored. */
export function isOverdue({ status, dueOn }: Pick<Resolution, 'status' | 'dueOn'>): boolean {
  return status === 'OPEN' && dueOn < today();
}

export function whyNotReport({ status }: Resolution): string | undefined {
  return status === 'OPEN' ? undefined : 'resolutions.whyNot.notOpen';
}

export interface Verifying {
  readonly hasSeat: boolean;
  readonly isReporter: boolean;
  readonly isOwner: boolean;
}

export function whyNotVerify({ status }: Resolution, { hasSeat, isReporter, isOwner }: Verifying): string | undefined {
  if (status !== 'DONE') return 'resolutions.whyNot.notDone';
  if (!hasSeat) return 'meetings.whyNot.noSeat';
  if (isReporter) return 'resolutions.whyNot.reporter';
  return isOwner ? 'resolutions.whyNot.owner' : undefined;
}

export function whyNotReopen({ status }: Resolution): string | undefined {
  return status === 'DONE' || status === 'VERIFIED' ? undefined : 'resolutions.whyNot.notReopen';
}
