// The faces of activities, their series, and what belongs to them. All but materials are made by workflows.
import { resource } from '../../kernel/resource/declaration.ts';
import { Activity } from './activity.entity.ts';
import {
  ActivityCoHost,
  ActivityEvaluation,
  ActivityHeadcount,
  ActivityMaterial,
  ActivitySeriesException,
  ActivityStall,
} from './activity-parts.entity.ts';
import { ActivityAttendance, ActivityEnrolment, ChildNamesRead, GuardianConsent } from './activity-people.entity.ts';
import { ActivityPhoto, ActivityPhotoSubject } from './activity-photo.entity.ts';
import { ActivitySeries } from './activity-series.entity.ts';

const texts = ['title', 'description', 'riskStatement', 'place', 'isForChildren', 'note'] as const;

export const activities = resource(Activity, {
  plural: 'activities',
  read: [
    ...texts,
    ...([
      'kind',
      'hostUnit',
      'isHostedByCommunity',
      'startsAt',
      'endsAt',
      'heldOn',
      'capacity',
      'takenPlaces',
    ] as const),
    ...(['status', 'cancelReason', 'attendedCount', 'helperCount', 'visitCount', 'series', 'seriesDay'] as const),
    'community',
  ],
  update: ['title', 'description', 'riskStatement', 'place', 'note'],
  filter: [
    ...['kind', 'title', 'hostUnit', 'hostUnit.kind', 'isHostedByCommunity', 'place', 'startsAt', 'heldOn', 'status'],
    ...['isForChildren', 'capacity', 'attendedCount', 'series', 'archivedAt', 'community'],
  ],
  order: ['heldOn', 'startsAt', 'title', 'kind', 'status', 'attendedCount', 'hostUnit.name'],
  search: ['searchText'],
  inverse: { hostUnit: 'activities', series: 'activities' },
  unit: 'hostUnit',
  may: { read: 'activity.read', update: 'activity.run', archive: 'activity.run' },
});

export const activitySeries = resource(ActivitySeries, {
  plural: 'activitySeriesList',
  read: [
    ...(['kind', 'title', 'description', 'riskStatement', 'hostUnit', 'place', 'capacity', 'isForChildren'] as const),
    ...(['rule', 'startTime', 'minutes', 'fromDay', 'untilDay', 'holidayPolicy', 'isOpenAtOnce', 'status'] as const),
    ...(['endReason', 'madeUntil', 'community'] as const),
  ],
  filter: ['kind', 'title', 'hostUnit', 'status', 'fromDay', 'untilDay', 'isForChildren', 'archivedAt', 'community'],
  order: ['title', 'kind', 'status', 'fromDay', 'hostUnit.name'],
  search: ['searchText'],
  inverse: { hostUnit: 'activitySeriesList' },
  unit: 'hostUnit',
  may: { read: 'activity.read', archive: 'activity.run' },
});

export const activitySeriesExceptions = resource(ActivitySeriesException, {
  plural: 'activitySeriesExceptions',
  read: ['series', 'day', 'reason', 'community'],
  filter: ['series', 'day', 'community'],
  order: ['day'],
  inverse: { series: 'exceptions' },
  unit: 'series.hostUnit',
  may: { read: 'activity.read' },
});

export const activityCoHosts = resource(ActivityCoHost, {
  plural: 'activityCoHosts',
  read: ['activity', 'partnerUnit', 'community'],
  create: ['activity', 'partnerUnit'],
  filter: ['activity', 'partnerUnit', 'community'],
  order: ['partnerUnit.name'],
  inverse: { activity: 'coHosts', partnerUnit: 'coHostedActivities' },
  unit: 'activity.hostUnit',
  may: { read: 'activity.read', create: 'activity.run', archive: 'activity.run' },
});

const person = ['person', 'volunteer', 'participantName', 'ageBand'] as const;

export const activityEnrolments = resource(ActivityEnrolment, {
  plural: 'activityEnrolments',
  read: [
    ...(['activity', 'role', ...person, 'isChild', 'allowsPhotos', 'status', 'enrolledAt', 'withdrawnAt'] as const),
    'community',
  ],
  filter: [
    ...[
      'activity',
      'role',
      'person',
      'volunteer',
      'participantName',
      'isChild',
      'allowsPhotos',
      'status',
      'enrolledAt',
    ],
    ...['activity.status', 'activity.startsAt', 'activity.heldOn', 'activity.hostUnit', 'activity.kind', 'community'],
  ],
  order: ['enrolledAt', 'status', 'role', 'participantName', 'activity.heldOn', 'activity.startsAt'],
  search: ['searchText'],
  inverse: { activity: 'enrolments', volunteer: 'activityEnrolments' },
  unit: 'activity.hostUnit',
  self: 'person',
  may: { read: 'activity-roll.read' },
});

export const guardianConsents = resource(GuardianConsent, {
  plural: 'guardianConsents',
  read: ['enrolment', 'relation', 'purposes', 'givenOn', 'withdrawnAt', 'community'],
  filter: ['enrolment', 'enrolment.activity', 'givenOn', 'withdrawnAt', 'community'],
  order: ['givenOn'],
  inverse: { enrolment: 'consents' },
  unit: 'enrolment.activity.hostUnit',
  self: 'enrolment.person',
  may: { read: 'activity-roll.read' },
});

export const activityAttendances = resource(ActivityAttendance, {
  plural: 'activityAttendances',
  read: [
    ...(['activity', 'role', ...person, 'enrolment', 'minutes', 'checkedInAt', 'method', 'stallVisitCount'] as const),
    'community',
  ],
  filter: [
    ...['activity', 'role', 'person', 'volunteer', 'participantName', 'enrolment', 'minutes', 'method', 'community'],
    ...[
      'activity.status',
      'activity.heldOn',
      'activity.kind',
      'activity.hostUnit',
      'activity.archivedAt',
      'archivedAt',
    ],
  ],
  order: ['checkedInAt', 'participantName', 'role', 'minutes', 'activity.heldOn', 'activity.title'],
  search: ['searchText'],
  inverse: { activity: 'attendances', volunteer: 'activityAttendances', enrolment: 'attendances' },
  unit: 'activity.hostUnit',
  self: 'person',
  may: { read: 'activity-roll.read' },
});

export const activityHeadcounts = resource(ActivityHeadcount, {
  plural: 'activityHeadcounts',
  read: ['activity', 'ageBand', 'people', 'community'],
  filter: ['activity', 'ageBand', 'people', 'activity.heldOn', 'activity.kind', 'activity.status', 'community'],
  order: ['ageBand', 'people'],
  inverse: { activity: 'headcounts' },
  unit: 'activity.hostUnit',
  may: { read: 'activity.read' },
});

export const activityStalls = resource(ActivityStall, {
  plural: 'activityStalls',
  read: ['activity', 'name', 'partnerUnit', 'position', 'visitCount', 'community'],
  filter: ['activity', 'name', 'partnerUnit', 'visitCount', 'activity.heldOn', 'activity.status', 'community'],
  order: ['position', 'name', 'visitCount'],
  inverse: { activity: 'stalls', partnerUnit: 'activityStalls' },
  unit: 'activity.hostUnit',
  may: { read: 'activity.read' },
});

const material = ['item', 'quantity', 'unit'] as const;

export const activityMaterials = resource(ActivityMaterial, {
  plural: 'activityMaterials',
  read: ['activity', ...material, 'community'],
  create: ['activity', ...material],
  update: material,
  filter: ['activity', 'item', 'community'],
  order: ['item', 'quantity'],
  inverse: { activity: 'materials' },
  unit: 'activity.hostUnit',
  may: { read: 'activity.read', create: 'activity.run', update: 'activity.run', archive: 'activity.run' },
});

export const activityEvaluations = resource(ActivityEvaluation, {
  plural: 'activityEvaluations',
  read: [
    ...([
      'activity',
      'ratedOneCount',
      'ratedTwoCount',
      'ratedThreeCount',
      'ratedFourCount',
      'ratedFiveCount',
      'ratingCount',
    ] as const),
    ...(['averageRatingTenths', 'wentWell', 'toImprove', 'suggestion', 'evaluatedOn', 'community'] as const),
  ],
  filter: [
    'activity',
    'averageRatingTenths',
    'ratingCount',
    'evaluatedOn',
    'activity.heldOn',
    'activity.kind',
    'community',
  ],
  order: ['evaluatedOn', 'averageRatingTenths'],
  inverse: { activity: 'evaluations' },
  unit: 'activity.hostUnit',
  may: { read: 'activity.read' },
});

export const childNamesReads = resource(ChildNamesRead, {
  plural: 'childNamesReads',
  read: ['activity', 'actor', 'actorName', 'readAt', 'reason', 'children', 'community'],
  filter: ['activity', 'actor', 'readAt', 'community'],
  order: ['readAt'],
  may: { read: 'activity-child.audit' },
});

export const activityPhotos = resource(ActivityPhoto, {
  plural: 'activityPhotos',
  read: ['activity', 'attachment', 'community'],
  filter: ['activity', 'attachment', 'community'],
  order: ['activity.heldOn'],
  inverse: { activity: 'photos' },
  unit: 'activity.hostUnit',
  may: { read: 'activity-photo.read' },
});

export const activityPhotoSubjects = resource(ActivityPhotoSubject, {
  plural: 'activityPhotoSubjects',
  read: ['photo', 'enrolment', 'community'],
  filter: ['photo', 'enrolment', 'community'],
  order: [],
  inverse: { photo: 'subjects' },
  unit: 'photo.activity.hostUnit',
  may: { read: 'activity-photo.read' },
});
