// The faces of meetings, their roll, agenda, motions and votes, and of resolutions. All but quorum rules are made by workflows.
import { resource } from '../../../kernel/resource/declaration.ts';
import { AgendaItem } from './agenda-item.entity.ts';
import { CommitteeMeeting } from './committee-meeting.entity.ts';
import { MeetingAttendance } from './meeting-attendance.entity.ts';
import { Motion } from './motion.entity.ts';
import { QuorumRule } from './quorum-rule.entity.ts';
import { Resolution } from './resolution.entity.ts';
import { Vote } from './vote.entity.ts';

export const committeeMeetings = resource(CommitteeMeeting, {
  plural: 'committeeMeetings',
  read: [
    ...(['kind', 'title', 'status', 'startsAt', 'heldOn', 'minutes', 'place', 'calledAt'] as const),
    ...(['seatCount', 'quorumNeeded', 'presentCount', 'guests', 'summary'] as const),
    ...(['minutesWrittenBy', 'minutesWriterName', 'minutesConfirmedAt', 'minutesConfirmedBySeat'] as const),
    ...(['cancelReason', 'community'] as const),
  ],
  update: ['title', 'minutes', 'place'],
  filter: ['kind', 'title', 'status', 'startsAt', 'heldOn', 'place', 'archivedAt', 'community'],
  order: ['heldOn', 'startsAt', 'title', 'kind', 'status'],
  search: ['searchText'],
  inverse: { community: 'committeeMeetings' },
  may: { read: 'meeting.read', update: 'meeting.run', archive: 'meeting.run' },
});

export const quorumRules = resource(QuorumRule, {
  plural: 'quorumRules',
  read: ['kind', 'morePercentThan', 'countsRepresented', 'validFrom', 'community'],
  create: ['kind', 'morePercentThan', 'countsRepresented', 'validFrom', 'community'],
  filter: ['kind', 'validFrom', 'community'],
  order: ['kind', 'validFrom'],
  may: { read: 'meeting.read', create: 'meeting.run', archive: 'meeting.run' },
});

export const meetingAttendances = resource(MeetingAttendance, {
  plural: 'meetingAttendances',
  read: ['meeting', 'seat', 'status', 'representativeName', 'community'],
  filter: [
    'meeting',
    'seat',
    'seat.person',
    'seat.partnerUnit',
    'status',
    'meeting.heldOn',
    'meeting.status',
    'community',
  ],
  order: ['status', 'seat.role', 'meeting.heldOn'],
  inverse: { meeting: 'attendances', seat: 'meetingAttendances' },
  may: { read: 'meeting.read' },
});

export const agendaItems = resource(AgendaItem, {
  plural: 'agendaItems',
  read: [
    ...(['meeting', 'position', 'title', 'note', 'reason', 'recordType', 'recordId', 'dueOn'] as const),
    ...(['doneQuantity', 'wholeQuantity', 'strikeReason', 'discussion', 'community'] as const),
  ],
  filter: [
    'meeting',
    'reason',
    'recordType',
    'recordId',
    'strikeReason',
    'dueOn',
    'meeting.heldOn',
    'meeting.status',
    'community',
  ],
  order: ['position', 'title', 'meeting.heldOn'],
  search: ['searchText'],
  inverse: { meeting: 'agendaItems' },
  may: { read: 'meeting.read' },
});

export const motions = resource(Motion, {
  plural: 'motions',
  read: [
    ...([
      'agendaItem',
      'text',
      'rule',
      'dropsResolution',
      'status',
      'forCount',
      'againstCount',
      'abstainCount',
    ] as const),
    ...(['conflictCount', 'closedAt', 'withdrawReason', 'community'] as const),
  ],
  filter: ['agendaItem', 'agendaItem.meeting', 'dropsResolution', 'status', 'closedAt', 'community'],
  order: ['status', 'closedAt', 'agendaItem.position'],
  inverse: { agendaItem: 'motions', dropsResolution: 'motionsToDrop' },
  may: { read: 'meeting.read' },
});

export const votes = resource(Vote, {
  plural: 'votes',
  read: ['motion', 'seat', 'choice', 'conflictReason', 'castAt', 'recordedByName', 'community'],
  filter: ['motion', 'motion.agendaItem', 'seat', 'choice', 'community'],
  order: ['castAt', 'choice'],
  inverse: { motion: 'votes', seat: 'votes' },
  self: 'seat.person',
  may: { read: 'vote.read' },
});

export const resolutions = resource(Resolution, {
  plural: 'resolutions',
  read: [
    ...([
      'meeting',
      'agendaItem',
      'text',
      'status',
      'ownerSeat',
      'ownerPerson',
      'ownerUnit',
      'dueOn',
      'doneOn',
    ] as const),
    ...(['proof', 'proofFile', 'doneBy', 'doneByName', 'verifiedOn', 'verifiedBySeat', 'verificationNote'] as const),
    ...(['reopenReason', 'reopenedCount', 'community'] as const),
  ],
  filter: [
    ...['meeting', 'agendaItem', 'status', 'dueOn', 'doneOn', 'verifiedOn', 'ownerSeat', 'ownerPerson', 'ownerUnit'],
    ...['ownerSeat.person', 'reopenedCount', 'meeting.heldOn', 'meeting.kind', 'archivedAt', 'community'],
  ],
  order: ['dueOn', 'status', 'text', 'doneOn', 'verifiedOn', 'meeting.heldOn'],
  search: ['searchText'],
  inverse: {
    meeting: 'resolutions',
    agendaItem: 'resolutions',
    ownerUnit: 'resolutions',
    ownerPerson: 'resolutions',
    ownerSeat: 'resolutions',
  },
  may: { read: 'meeting.read' },
});
