// Trainings: courses, sessions of partner units, seats in them, and rosters.
import { module } from '../../kernel/module.ts';
import { logTraining, recordTrainingAttendance, removeTrainingAttendance } from './attendance.workflows.ts';
import { countHeldTrainings } from './count-towards-pledge.ts';
import { enrolInTrainingSession, withdrawFromTrainingSession } from './enrolments.workflows.ts';
import { forgetOnRosters } from './erased-names.ts';
import { rosterCandidateOperations, RosterCandidatesResolver } from './roster-candidates.resolver.ts';
import {
  cancelTrainingSession,
  holdTrainingSession,
  lockTrainingAttendance,
  openTrainingSession,
  planTrainingSession,
  rescheduleTrainingSession,
  resizeTrainingSession,
} from './sessions.workflows.ts';
import { openEnrolments } from './open-enrolments.ts';
import { trainingRecordImport } from './training-records.import.ts';
import { trainingMessages } from './training.messages.ts';
import { trainingPermissions } from './training.permissions.ts';
import { courses, trainingAttendances, trainingEnrolments, trainingSessions } from './training.resources.ts';

export const trainingModule = module({
  name: 'training',
  resources: [courses, trainingSessions, trainingEnrolments, trainingAttendances],
  permissions: trainingPermissions,
  workflows: [
    planTrainingSession,
    openTrainingSession,
    rescheduleTrainingSession,
    resizeTrainingSession,
    holdTrainingSession,
    cancelTrainingSession,
    enrolInTrainingSession,
    withdrawFromTrainingSession,
    logTraining,
    recordTrainingAttendance,
    removeTrainingAttendance,
    lockTrainingAttendance,
  ],
  resolvers: [RosterCandidatesResolver],
  operations: rosterCandidateOperations,
  ledgers: [trainingRecordImport],
  nightly: { 'count-held-trainings': countHeldTrainings },
  forget: forgetOnRosters,
  duties: openEnrolments,
  messages: trainingMessages,
  constraints: {
    course_community_title: { code: 'TAKEN', path: ['title'] },
    training_enrolment_live: { code: 'ALREADY_ENROLLED', path: ['sessionId'] },
    training_session_locked: { code: 'ATTENDANCE_LOCKED', path: ['patch'] },
    training_session_moves: { code: 'SESSION_MOVE_IMPOSSIBLE', path: ['id'] },
    training_session_seats: { code: 'SEATS_BELOW_TAKEN', path: ['seats'] },
    training_attendance_locked: { code: 'ATTENDANCE_LOCKED', path: ['id'] },
  },
});
