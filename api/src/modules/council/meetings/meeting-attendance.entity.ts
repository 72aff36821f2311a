// A seat on the roll of a meeting: invited, then present, absent, excused or represented.
import { defineEntity, p } from '@mikro-orm/core';
import { enumeration, type ValueOf } from '../../../kernel/enumeration.ts';
import { identity } from '../../../kernel/privacy.ts';
import { CommunityRecord } from '../../communities/community-record.ts';
import { CommitteeSeat } from '../committee-seat.entity.ts';
import { CommitteeMeeting } from './committee-meeting.entity.ts';
import { guardOfMinutes } from './confirmed-minutes.ts';

export const MeetingAttendanceStatus = enumeration('MeetingAttendanceStatus', 'Whether a seat was there.', {
  INVITED: 'It is invited; nothing is recorded yet.',
  PRESENT: 'Whoever holds the seat was there.',
  REPRESENTED: 'Somebody else was there for the seat.',
  EXCUSED: 'It was not there, and had said so.',
  ABSENT: 'It was not there.',
});
export type MeetingAttendanceStatus = ValueOf<typeof MeetingAttendanceStatus>;

const MeetingAttendanceSchema = defineEntity({
  name: 'MeetingAttendance',
  extends: CommunityRecord,
  comment: 'A seat of the committee on the roll of a meeting.',
  uniques: [{ name: 'meeting_attendance_seat_once', properties: ['meeting', 'seat'] }],
  checks: [
    {
      name: 'meeting_attendance_representative',
      expression: `(status = 'REPRESENTED') = (representative_name is not null)`,
    },
  ],
  triggers: [guardOfMinutes({ table: 'meeting_attendance', meeting: 'new.meeting_id' })],
  properties: {
    meeting: () => p.manyToOne(CommitteeMeeting).ref().groups('S1').comment('The meeting.'),
    seat: () => p.manyToOne(CommitteeSeat).ref().index().groups('S1').comment('The seat.'),
    status: p
      .enum(MeetingAttendanceStatus.items)
      .default('INVITED')
      .groups('S1')
      .comment('Whether the seat was there.'),
    representativeName: p.string().length(80).nullable().groups('S2', identity).comment('Who was there for the seat.'),
  },
});

export class MeetingAttendance extends MeetingAttendanceSchema.class {
  /** Whether the seat counts towards the quorum and may vote. */
  counts(countsRepresented: boolean): boolean {
    return this.status === 'PRESENT' || (this.status === 'REPRESENTED' && countsRepresented);
  }
}
MeetingAttendanceSchema.setClass(MeetingAttendance);
