// Where an activity stands, and why a step cannot be taken now: a key of the messages, or undefined when it can.
// The API decides; this only saves people from pressing in vain.
import type { ActivityFieldsFragment } from '../../../../../schema/generated/activities/activities.ts';
import { today } from '../../today/days.ts';

export type Activity = ActivityFieldsFragment;
export type ActivityStatus = Activity['status'];

/** The steps of an activity that takes place, in their order. */
export const steps: readonly ActivityStatus[] = ['PLANNED', 'OPEN', 'HELD', 'CLOSED'];

export const statusColours = {
  PLANNED: 'info',
  OPEN: 'success',
  HELD: 'warning',
  CLOSED: 'default',
  CANCELLED: 'default',
} as const;

function hasStarted({ startsAt, heldOn }: Activity): boolean {
  return startsAt == null ? heldOn < today() : Date.parse(startsAt) <= Date.now();
}

export function whyNotOpen(activity: Activity): string | undefined {
  return among(activity.status, ['PLANNED'], 'activities.whyNot.open') ?? started(activity);
}

export function whyNotHold({ status, heldOn }: Activity): string | undefined {
  return among(status, ['PLANNED', 'OPEN'], 'activities.whyNot.hold') ?? notYet(heldOn);
}

export function whyNotMove({ status }: Activity): string | undefined {
  return among(status, ['PLANNED', 'OPEN', 'HELD'], 'activities.whyNot.move');
}

export function whyNotResize({ status }: Activity): string | undefined {
  return among(status, ['PLANNED', 'OPEN'], 'activities.whyNot.resize');
}

export function whyNotCancel({ status }: Activity): string | undefined {
  return among(status, ['PLANNED', 'OPEN', 'HELD'], 'activities.whyNot.cancel');
}

export function whyNotClose({ status, attendedCount }: Activity): string | undefined {
  if (status === 'PLANNED' || status === 'OPEN') return 'activities.whyNot.notHeld';
  return (
    among(status, ['HELD'], 'activities.whyNot.closed') ??
    (attendedCount === 0 ? 'activities.whyNot.nobody' : undefined)
  );
}

export function whyNotEnrol(activity: Activity): string | undefined {
  if (activity.status === 'PLANNED') return 'activities.whyNot.notOpen';
  return among(activity.status, ['OPEN'], 'activities.whyNot.enrol') ?? started(activity);
}

export function whyNotWithdraw({ status }: Activity): string | undefined {
  return among(status, ['PLANNED', 'OPEN'], 'activities.whyNot.withdraw');
}

/** Who comes is recorded from the day of the activity on, until it is closed. */
export function whyNotRecord({ status, heldOn }: Pick<Activity, 'status' | 'heldOn'>): string | undefined {
  return among(status, ['PLANNED', 'OPEN', 'HELD'], 'activities.whyNot.closed') ?? notYet(heldOn);
}

/** The code on the screen is there on the day itself. */
export function whyNotShowCode({ status, heldOn }: Activity): string | undefined {
  if (status === 'PLANNED') return 'activities.whyNot.notOpen';
  return (
    among(status, ['OPEN', 'HELD'], 'activities.whyNot.closed') ??
    (heldOn === today() ? undefined : 'activities.whyNot.notToday')
  );
}

export function whyNotChange({ status }: Activity): string | undefined {
  return among(status, ['PLANNED', 'OPEN', 'HELD'], 'activities.whyNot.closed');
}

function started(activity: Activity): string | undefined {
  return hasStarted(activity) ? 'activities.whyNot.started' : undefined;
}

function notYet(heldOn: string): string | undefined {
  return heldOn > today() ? 'activities.whyNot.notYet' : undefined;
}

function among(status: ActivityStatus, allowed: readonly ActivityStatus[], reason: string): string | undefined {
  if (allowed.includes(status)) return undefined;
  return status === 'CANCELLED' ? 'activities.whyNot.cancelled' : reason;
}
