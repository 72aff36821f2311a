// What the person at the screen has to do with a meeting: run it, or act for a seat. The API decides.
import { useMe, useReach } from '../../../auth/session-context.tsx';
import type { Meeting } from './meeting-states.ts';
import { useOwnSeats, type OwnSeats } from './use-own-seats.ts';

export interface MeetingDuties extends OwnSeats {
  readonly mayRun: boolean;
  /** Whether the person wrote the minutes last. */
  readonly isWriter: boolean;
}

export function useMeetingDuties({ communityId, heldOn, minutesWrittenBy }: Meeting): MeetingDuties {
  const me = useMe();
  const mayRun = useReach('meeting.run').communities.includes(communityId);
  return { ...useOwnSeats(heldOn, communityId), mayRun, isWriter: me?.account.id === minutesWrittenBy };
}
