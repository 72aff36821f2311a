// People at an activity: who has a place or waits for one, what a guardian agreed to for a child, and who was there.
import { defineEntity, p } from '@mikro-orm/core';
import { enumeration, type ValueOf } from '../../kernel/enumeration.ts';
import { identity } from '../../kernel/privacy.ts';
import { searchText } from '../../kernel/search-text.ts';
import { CommunityRecord } from '../communities/community-record.ts';
import { Person } from '../people/person.entity.ts';
import { Volunteer } from '../people/volunteer.entity.ts';
import { Activity } from './activity.entity.ts';
import { AgeBand, closedGuard, mostMinutes } from './activity-kind.ts';

export const ActivityRole = enumeration('ActivityRole', 'As what somebody comes to an activity.', {
  PARTICIPANT: 'Takes part.',
  HELPER: 'Helps as a volunteer.',
});
export type ActivityRole = ValueOf<typeof ActivityRole>;

// In another order than the states of an enrolment in a training: enumerations of the same values are one to the database.
export const ActivityEnrolmentStatus = enumeration('ActivityEnrolmentStatus', 'Where an enrolment stands.', {
  WAITING: 'Moves up as soon as a place is free.',
  ENROLLED: 'Has a place.',
  WITHDRAWN: 'Does not come.',
});
export type ActivityEnrolmentStatus = ValueOf<typeof ActivityEnrolmentStatus>;

export const ConsentPurpose = enumeration('ConsentPurpose', 'What a guardian agrees to for a child.', {
  TAKING_PART: 'The child takes part, and what is needed for it is written down.',
  PHOTOS: 'The child may be seen on photos.',
});
export type ConsentPurpose = ValueOf<typeof ConsentPurpose>;

export const GuardianRelation = enumeration('GuardianRelation', 'What the guardian is to the child.', {
  PARENT: 'Mother or father.',
  GRANDPARENT: 'Grandmother or grandfather.',
  OTHER_GUARDIAN: 'Another guardian.',
});
export type GuardianRelation = ValueOf<typeof GuardianRelation>;

export const CheckInMethod = enumeration('CheckInMethod', 'How somebody came onto the roll.', {
  QR_CODE: 'Scanned the code on the screen.',
  ROLL: 'Was ticked by whoever kept the roll.',
});
export type CheckInMethod = ValueOf<typeof CheckInMethod>;

interface Named {
  readonly participantName?: string | null;
}
const words = (row: Named): string => searchText(row.participantName);

const ActivityEnrolmentSchema = defineEntity({
  name: 'ActivityEnrolment',
  extends: CommunityRecord,
  comment: 'A place at an activity, for taking part or for helping, or a place in the queue for one.',
  uniques: [{ name: 'activity_enrolment_live', properties: ['activity', 'person'], where: `status <> 'WITHDRAWN'` }],
  indexes: [{ name: 'activity_enrolment_queue', properties: ['activity', 'status', 'enrolledAt'] }],
  checks: [
    {
      name: 'activity_enrolment_helper',
      expression: `role <> 'HELPER' or (volunteer_id is not null and status <> 'WAITING')`,
    },
  ],
  properties: {
    activity: () => p.manyToOne(Activity).ref().groups('S1').comment('The activity.'),
    role: p.enum(ActivityRole.items).default('PARTICIPANT').groups('S1').comment('As what they come.'),
    person: () =>
      p.manyToOne(Person).ref().nullable().index().groups('S1').comment('The person on file; none for a guest.'),
    volunteer: () =>
      p.manyToOne(Volunteer).ref().nullable().index().groups('S1').comment('The volunteer, for whoever helps.'),
    participantName: p
      .string()
      .length(60)
      .nullable()
      .groups('S2', identity)
      .comment('Name of whoever is 14 or older, at the time of enrolment; null once the person is erased.'),
    childNameSealed: p
      .uint8array()
      .nullable()
      .groups('S3')
      .comment('Name of a child under 14 who is not on file, sealed; null once consent is withdrawn.'),
    ageBand: p.enum(AgeBand.items).default('UNKNOWN').groups('S2').comment('How old they are on the day.'),
    isChild: p.boolean().default(false).groups('S2').comment('Whether it is a child under 14.'),
    allowsPhotos: p
      .boolean()
      .default(false)
      .groups('S1')
      .comment('Whether they, or the guardian of a child, agreed to be seen on photos.'),
    status: p.enum(ActivityEnrolmentStatus.items).groups('S1').comment('Where it stands.'),
    enrolledAt: p.datetime(3).groups('S1').comment('When they enrolled; the queue moves in this order.'),
    withdrawnAt: p.datetime(3).nullable().groups('S1').comment('When they withdrew.'),
    searchText: p
      .string()
      .length(400)
      .onCreate(words)
      .onUpdate(words)
      .groups('S2', identity)
      .comment('What a search looks through.'),
  },
});
export class ActivityEnrolment extends ActivityEnrolmentSchema.class {}
ActivityEnrolmentSchema.setClass(ActivityEnrolment);

const GuardianConsentSchema = defineEntity({
  name: 'GuardianConsent',
  extends: CommunityRecord,
  comment: 'What the guardian of a child agreed to for one activity; without it no child is enrolled.',
  uniques: [{ name: 'guardian_consent_enrolment', properties: ['enrolment'] }],
  checks: [{ name: 'guardian_consent_purposes', expression: `'TAKING_PART' = any(purposes)` }],
  properties: {
    enrolment: () => p.manyToOne(ActivityEnrolment).ref().groups('S1').comment('The enrolment of the child.'),
    guardianNameSealed: p
      .uint8array()
      .nullable()
      .groups('S3')
      .comment('Name of the guardian who gave it, sealed; null once it is withdrawn.'),
    relation: p.enum(GuardianRelation.items).groups('S2').comment('What the guardian is to the child.'),
    purposes: p.enum(ConsentPurpose.items).array().groups('S1').comment('What it covers.'),
    givenOn: p.date().groups('S1').comment('Day on which it was given.'),
    withdrawnAt: p.datetime(3).nullable().groups('S1').comment('When it was withdrawn; it holds no more from then on.'),
  },
});
export class GuardianConsent extends GuardianConsentSchema.class {}
GuardianConsentSchema.setClass(GuardianConsent);

const ActivityAttendanceSchema = defineEntity({
  name: 'ActivityAttendance',
  extends: CommunityRecord,
  comment: 'Somebody who was at an activity, by name; each person once.',
  uniques: [
    { name: 'activity_attendance_person', properties: ['activity', 'person'] },
    { name: 'activity_attendance_enrolment', properties: ['enrolment'] },
  ],
  checks: [
    { name: 'activity_attendance_minutes', expression: `minutes >= 0 and minutes <= ${mostMinutes}` },
    { name: 'activity_attendance_helper', expression: `role <> 'HELPER' or volunteer_id is not null` },
    { name: 'activity_attendance_visits', expression: 'stall_visit_count >= 0' },
  ],
  triggers: [
    {
      name: 'activity_attendance_guard',
      timing: 'before',
      events: ['insert', 'update', 'delete'],
      forEach: 'row',
      body: closedGuard('activity_attendance', [
        ...[
          'community_id',
          'activity_id',
          'role',
          'person_id',
          'volunteer_id',
          'enrolment_id',
          'age_band',
          'minutes',
          'archived_at',
        ],
      ]),
    },
  ],
  properties: {
    activity: () => p.manyToOne(Activity).ref().groups('S1').comment('The activity.'),
    role: p.enum(ActivityRole.items).default('PARTICIPANT').groups('S1').comment('As what they came.'),
    person: () =>
      p.manyToOne(Person).ref().nullable().index().groups('S1').comment('The person on file; none for a guest.'),
    volunteer: () =>
      p.manyToOne(Volunteer).ref().nullable().index().groups('S1').comment('The volunteer, for whoever helped.'),
    enrolment: () =>
      p.manyToOne(ActivityEnrolment).ref().nullable().groups('S1').comment('The enrolment by which they came, if any.'),
    participantName: p
      .string()
      .length(60)
      .nullable()
      .groups('S2', identity)
      .comment('Name of whoever is 14 or older, at the time of recording; null once the person is erased.'),
    ageBand: p.enum(AgeBand.items).default('UNKNOWN').groups('S2').comment('How old they were on the day.'),
    minutes: p
      .integer()
      .nullable()
      .groups('S1')
      .comment('How long they helped (minutes), for whoever helped; null for those who took part.'),
    checkedInAt: p.datetime(3).groups('S1').comment('When they were put on the roll.'),
    method: p.enum(CheckInMethod.items).groups('S1').comment('How they came onto the roll.'),
    stallVisitCount: p
      .integer()
      .default(0)
      .groups('S1')
      .comment('At how many stalls they were served by name (person-times).'),
    searchText: p
      .string()
      .length(400)
      .onCreate(words)
      .onUpdate(words)
      .groups('S2', identity)
      .comment('What a search looks through.'),
  },
});
export class ActivityAttendance extends ActivityAttendanceSchema.class {}
ActivityAttendanceSchema.setClass(ActivityAttendance);

const ChildNamesReadSchema = defineEntity({
  name: 'ChildNamesRead',
  extends: CommunityRecord,
  comment: 'One look of somebody at the names of the children of an activity.',
  properties: {
    activity: () => p.manyToOne(Activity).ref().index().groups('S1').comment('The activity.'),
    actor: p.string().length(80).groups('S1').comment('Account that read them.'),
    actorName: p.string().length(80).groups('S1').comment('Name by which colleagues know that account.'),
    readAt: p.datetime(3).groups('S1').comment('When they were read.'),
    reason: p.string().length(200).groups('S1').comment('The reason that was given.'),
    children: p.integer().groups('S1').comment('How many names were shown (people).'),
  },
});
export class ChildNamesRead extends ChildNamesReadSchema.class {}
ChildNamesReadSchema.setClass(ChildNamesRead);
