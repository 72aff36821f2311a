// A photo of an activity, and who of those enrolled can be seen on it: each of them has agreed.
import { defineEntity, p } from '@mikro-orm/core';
import { CommunityRecord } from '../communities/community-record.ts';
import { Attachment } from '../platform/attachments/attachment.entity.ts';
import { Activity } from './activity.entity.ts';
import { ActivityEnrolment } from './activity-people.entity.ts';

const ActivityPhotoSchema = defineEntity({
  name: 'ActivityPhoto',
  extends: CommunityRecord,
  comment: 'A photo of an activity.',
  uniques: [{ name: 'activity_photo_attachment', properties: ['attachment'] }],
  properties: {
    activity: () => p.manyToOne(Activity).ref().index().groups('S1').comment('The activity.'),
    attachment: () => p.manyToOne(Attachment).ref().groups('S1').comment('The picture.'),
  },
});
export class ActivityPhoto extends ActivityPhotoSchema.class {}
ActivityPhotoSchema.setClass(ActivityPhoto);

const ActivityPhotoSubjectSchema = defineEntity({
  name: 'ActivityPhotoSubject',
  extends: CommunityRecord,
  comment: 'Somebody enrolled who can be seen on a photo of an activity, with their agreement.',
  uniques: [{ name: 'activity_photo_subject_enrolment', properties: ['photo', 'enrolment'] }],
  properties: {
    photo: () => p.manyToOne(ActivityPhoto).ref().groups('S1').comment('The photo.'),
    enrolment: () => p.manyToOne(ActivityEnrolment).ref().index().groups('S1').comment('Who can be seen.'),
  },
});
export class ActivityPhotoSubject extends ActivityPhotoSubjectSchema.class {}
ActivityPhotoSubjectSchema.setClass(ActivityPhotoSubject);
