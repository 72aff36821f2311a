// Meetings of the committee: agenda, roll and quorum, votes, minutes; and what they resolve, until it is done and verified.
import type { ModulePart } from '../../../kernel/module.ts';
import { openResolutions } from '../open-duties.ts';
import { addAgendaItem, changeAgendaItem, draftAgenda, orderAgenda, strikeAgendaItem } from './agenda.workflows.ts';
import { jointMeetingImport } from './joint-meetings.import.ts';
import { meetingsMessages } from './meetings.messages.ts';
import { meetingsPermissions } from './meetings.permissions.ts';
import {
  agendaItems,
  committeeMeetings,
  meetingAttendances,
  motions,
  quorumRules,
  resolutions,
  votes,
} from './meetings.resources.ts';
import {
  callCommitteeMeeting,
  cancelCommitteeMeeting,
  holdCommitteeMeeting,
  planCommitteeMeeting,
  rescheduleCommitteeMeeting,
} from './meetings.workflows.ts';
import {
  changeResolution,
  makeResolution,
  reopenResolution,
  reportResolutionDone,
  verifyResolution,
} from './resolutions.workflows.ts';
import { confirmMeetingMinutes, recordMeetingRoll, writeMeetingMinutes } from './roll.workflows.ts';
import { castVote, closeMotion, declareConflictOfInterest, putMotion, withdrawMotion } from './votes.workflows.ts';

const minutesStand = { code: 'MINUTES_STAND', path: ['id'] };

export const meetingsPart: ModulePart = {
  resources: [committeeMeetings, quorumRules, meetingAttendances, agendaItems, motions, votes, resolutions],
  permissions: meetingsPermissions,
  workflows: [
    ...[planCommitteeMeeting, callCommitteeMeeting, rescheduleCommitteeMeeting, holdCommitteeMeeting],
    ...[cancelCommitteeMeeting, recordMeetingRoll, writeMeetingMinutes, confirmMeetingMinutes],
    ...[draftAgenda, addAgendaItem, changeAgendaItem, strikeAgendaItem, orderAgenda],
    ...[putMotion, castVote, declareConflictOfInterest, closeMotion, withdrawMotion],
    ...[makeResolution, changeResolution, reportResolutionDone, verifyResolution, reopenResolution],
  ],
  ledgers: [jointMeetingImport],
  duties: openResolutions,
  messages: meetingsMessages,
  constraints: {
    committee_meeting_minutes_confirmed: minutesStand,
    agenda_item_minutes_confirmed: minutesStand,
    meeting_attendance_minutes_confirmed: minutesStand,
    motion_minutes_confirmed: minutesStand,
    committee_meeting_moves: { code: 'MEETING_MOVE_IMPOSSIBLE', path: ['id'] },
    motion_counted: { code: 'VOTE_CLOSED', path: ['id'] },
    vote_motion_open: { code: 'VOTE_CLOSED', path: ['motionId'] },
    vote_seat_once: { code: 'SEAT_VOTES_ONCE', path: ['seatId'] },
    agenda_item_record_once: { code: 'ON_AGENDA_ALREADY', path: ['id'] },
    quorum_rule_from_day: { code: 'TAKEN', path: ['validFrom'] },
  },
};
