// Activities and their series: who holds them, who has a place, who was there, stalls, materials, photos and evaluations.
import { module } from '../../kernel/module.ts';
import * as life from './activities.workflows.ts';
import { activitiesMessages } from './activities.messages.ts';
import { activitiesPermissions } from './activities.permissions.ts';
import * as faces from './activities.resources.ts';
import {
  allowActivityPhotos,
  enrolInActivity,
  withdrawFromActivity,
  withdrawGuardianConsent,
} from './activity-enrolments.workflows.ts';
import { activityRecordImport } from './activity-records.import.ts';
import * as roll from './activity-roll.workflows.ts';
import { checkInOperations, CheckInResolver, checkInToActivity } from './check-in.ts';
import { revealActivityChildren } from './child-names.ts';
import { forgetAtActivities } from './erased-names.ts';
import { openHelp } from './open-help.ts';
import { addActivityPhoto, removeActivityPhoto } from './photos.workflows.ts';
import * as series from './series.workflows.ts';
import { seriesDatesOperations, SeriesDatesResolver } from './series-dates.resolver.ts';
import { makeSeriesActivities } from './series-nights.ts';
import { addActivityStall, countStallVisits, removeActivityStall } from './stalls.workflows.ts';

export const activitiesModule = module({
  name: 'activities',
  resources: Object.values(faces),
  permissions: activitiesPermissions,
  workflows: [
    ...[life.planActivity, life.openActivity, life.rescheduleActivity, life.resizeActivity, life.holdActivity],
    ...[life.closeActivity, life.cancelActivity],
    ...[enrolInActivity, withdrawFromActivity, allowActivityPhotos, withdrawGuardianConsent, revealActivityChildren],
    ...[roll.logActivity, roll.recordActivityRoll, roll.removeActivityAttendance, roll.recordActivityHeadcount],
    ...[roll.countActivityVisitors, checkInToActivity],
    ...[addActivityStall, removeActivityStall, countStallVisits, addActivityPhoto, removeActivityPhoto],
    ...[series.planActivitySeries, series.generateSeriesActivities, series.changeActivitySeries],
    ...[series.skipActivitySeriesDay, series.endActivitySeries],
  ],
  resolvers: [CheckInResolver, SeriesDatesResolver],
  operations: { ...checkInOperations, ...seriesDatesOperations },
  ledgers: [activityRecordImport],
  nightly: { makeSeriesActivities },
  forget: forgetAtActivities,
  duties: openHelp,
  messages: activitiesMessages,
  constraints: {
    activity_closed: { code: 'ACTIVITY_CLOSED', path: ['id'] },
    activity_moves: { code: 'ACTIVITY_MOVE_IMPOSSIBLE', path: ['id'] },
    activity_places: { code: 'PLACES_BELOW_TAKEN', path: ['capacity'] },
    activity_enrolment_live: { code: 'ALREADY_COMING', path: ['activityId'] },
    activity_headcount_closed: { code: 'ACTIVITY_CLOSED', path: ['id'] },
    activity_stall_closed: { code: 'ACTIVITY_CLOSED', path: ['id'] },
    activity_attendance_closed: { code: 'ACTIVITY_CLOSED', path: ['id'] },
    activity_stall_name: { code: 'TAKEN', path: ['name'] },
    activity_co_host_unit: { code: 'TAKEN', path: ['partnerUnitId'] },
    activity_photo_attachment: { code: 'TAKEN', path: ['attachmentId'] },
    activity_series_exception_day: { code: 'SERIES_DAY_SKIPPED', path: ['day'] },
  },
});
