// Who came to a sharing meeting, and who shared something there.
import { defineEntity, p } from '@mikro-orm/core';
import { CommunityRecord } from '../../communities/community-record.ts';
import { Volunteer } from '../volunteer.entity.ts';
import { SharingMeeting } from './sharing-meeting.entity.ts';

const SharingAttendanceSchema = defineEntity({
  name: 'SharingAttendance',
  extends: CommunityRecord,
  comment: 'A volunteer who came to a sharing meeting.',
  uniques: [{ name: 'sharing_attendance_once', properties: ['meeting', 'volunteer'], where: 'archived_at is null' }],
  indexes: [{ properties: ['community', 'volunteer'] }],
  properties: {
    meeting: () => p.manyToOne(SharingMeeting).ref().groups('S1').comment('The meeting.'),
    volunteer: () => p.manyToOne(Volunteer).ref().groups('S1').comment('Who came.'),
    hasShared: p.boolean().default(false).groups('S1').comment('Whether they shared something.'),
  },
});
export class SharingAttendance extends SharingAttendanceSchema.class {}
SharingAttendanceSchema.setClass(SharingAttendance);
