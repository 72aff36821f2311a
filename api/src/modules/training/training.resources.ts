// The faces of courses, training sessions, enrolments and attendances. All but courses are made by workflows.
import { resource } from '../../kernel/resource/declaration.ts';
import { countTowardsPledge } from './count-towards-pledge.ts';
import { Course } from './course.entity.ts';
import { TrainingAttendance } from './training-attendance.entity.ts';
import { TrainingEnrolment } from './training-enrolment.entity.ts';
import { TrainingSession } from './training-session.entity.ts';

const course = [
  'title',
  'topicArea',
  'description',
  'minutes',
  'credentialKind',
  'credentialMonths',
  'defaultProvider',
] as const;

export const courses = resource(Course, {
  plural: 'courses',
  read: [...course, 'community'],
  create: [...course, 'community'],
  update: course,
  filter: ['title', 'topicArea', 'credentialKind', 'defaultProvider', 'community'],
  order: ['title', 'topicArea', 'minutes'],
  search: ['searchText'],
  may: { read: 'training.read', create: 'course.write', update: 'course.write', archive: 'course.write' },
});

const session = ['title', 'course', 'topicArea', 'trainerName', 'place', 'minutes', 'passMark', 'note'] as const;

export const trainingSessions = resource(TrainingSession, {
  plural: 'trainingSessions',
  read: [
    ...session,
    'providerUnit',
    'startsAt',
    'heldOn',
    'seats',
    'takenSeats',
    'status',
    'cancelReason',
    'attendedCount',
    'delivery',
    'community',
  ],
  update: session,
  filter: [
    ...[
      'title',
      'course',
      'topicArea',
      'providerUnit',
      'providerUnit.kind',
      'trainerName',
      'place',
      'startsAt',
      'heldOn',
    ],
    ...['minutes', 'seats', 'status', 'attendedCount', 'delivery', 'archivedAt', 'community'],
  ],
  order: ['heldOn', 'startsAt', 'title', 'topicArea', 'status', 'minutes', 'attendedCount', 'providerUnit.name'],
  search: ['searchText'],
  inverse: { providerUnit: 'trainingSessions', course: 'trainingSessions', delivery: 'trainingSessions' },
  unit: 'providerUnit',
  may: { read: 'training.read', update: 'training.run', archive: 'training.run' },
  afterArchive: countTowardsPledge,
});

export const trainingEnrolments = resource(TrainingEnrolment, {
  plural: 'trainingEnrolments',
  read: ['session', 'volunteer', 'volunteerName', 'status', 'enrolledAt', 'withdrawnAt', 'community'],
  filter: [
    ...['session', 'volunteer', 'volunteerName', 'status', 'enrolledAt', 'community'],
    ...['session.status', 'session.startsAt', 'session.heldOn', 'session.providerUnit', 'volunteer.person'],
  ],
  order: ['enrolledAt', 'status', 'volunteerName', 'session.heldOn', 'session.startsAt'],
  search: ['searchText'],
  inverse: { session: 'enrolments', volunteer: 'trainingEnrolments' },
  unit: 'session.providerUnit',
  self: 'volunteer.person',
  may: { read: 'roster.read' },
});

export const trainingAttendances = resource(TrainingAttendance, {
  plural: 'trainingAttendances',
  read: ['session', 'position', 'volunteer', 'volunteerName', 'result', 'minutes', 'note', 'credential', 'community'],
  filter: [
    ...['session', 'volunteer', 'volunteerName', 'result', 'minutes', 'credential', 'community'],
    ...['session.status', 'session.heldOn', 'session.topicArea', 'session.course', 'session.archivedAt'],
    ...['session.providerUnit', 'session.providerUnit.kind', 'volunteer.person', 'volunteer.level'],
  ],
  order: ['position', 'volunteerName', 'result', 'minutes', 'session.heldOn', 'session.title'],
  search: ['searchText'],
  inverse: { session: 'attendances', volunteer: 'trainingAttendances' },
  unit: 'session.providerUnit',
  self: 'volunteer.person',
  may: { read: 'roster.read' },
});
