// The seats of the committee: who sits there, for which unit, with which duty.
import type { ModulePart } from '../../kernel/module.ts';
import { appointToCommitteeSeat, changeDuty, endCommitteeSeat } from './committee-seats.workflows.ts';
import { openSeats } from './open-duties.ts';
import { councilMessages } from './council.messages.ts';
import { councilPermissions } from './council.permissions.ts';
import { committeeSeats } from './council.resources.ts';

export const seatsPart: ModulePart = {
  resources: [committeeSeats],
  permissions: councilPermissions,
  workflows: [appointToCommitteeSeat, changeDuty, endCommitteeSeat],
  duties: openSeats,
  messages: councilMessages,
  constraints: {
    committee_seat_one_chair: { code: 'CHAIR_TAKEN', path: ['role'] },
    committee_seat_once_at_a_time: { code: 'SEAT_OVERLAPS', path: ['personId'] },
  },
};
