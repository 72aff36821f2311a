// One line of the roster of a training session: who was there, with what result, and the credential it earned.
import { defineEntity, p } from '@mikro-orm/core';
import { enumeration, type ValueOf } from '../../kernel/enumeration.ts';
import { identity } from '../../kernel/privacy.ts';
import { searchText } from '../../kernel/search-text.ts';
import { CommunityRecord } from '../communities/community-record.ts';
import { Credential } from '../people/credential.entity.ts';
import { Volunteer } from '../people/volunteer.entity.ts';
import { TrainingSession } from './training-session.entity.ts';

export const TrainingResult = enumeration('TrainingResult', 'What came of a volunteer’s part in a training session.', {
  ATTENDED: 'Was there; no test.',
  PASSED: 'Was there and passed the test.',
  FAILED: 'Was there and did not pass the test.',
  ABSENT: 'Was expected and did not come; counts in no figure.',
});
export type TrainingResult = ValueOf<typeof TrainingResult>;

/** After the lock the roster stands; a credential may still be tied to a line, and a name be erased. */
const guard =
  `if exists (select from training_session where id in (new.session_id, old.session_id) and status in ('ATTENDANCE_LOCKED', 'CERTIFICATES_ISSUED')) ` +
  `and (tg_op <> 'UPDATE' or (new.community_id, new.session_id, new.volunteer_id, new.result, new.minutes, new.archived_at) ` +
  `is distinct from (old.community_id, old.session_id, old.volunteer_id, old.result, old.minutes, old.archived_at)) then ` +
  `raise exception 'the attendance of the session is locked' using errcode = 'check_violation', constraint = 'training_attendance_locked', table = 'training_attendance'; ` +
  `end if; return coalesce(new, old)`;

const TrainingAttendanceSchema = defineEntity({
  name: 'TrainingAttendance',
  extends: CommunityRecord,
  comment: 'One line of the roster of a training session: a volunteer and what came of it.',
  uniques: [{ name: 'training_attendance_session_volunteer', properties: ['session', 'volunteer'] }],
  indexes: [{ name: 'training_attendance_volunteer', properties: ['volunteer'] }],
  checks: [
    { name: 'training_attendance_minutes', expression: 'minutes >= 0 and minutes <= 1440' },
    { name: 'training_attendance_position', expression: 'position >= 1' },
  ],
  triggers: [
    {
      name: 'training_attendance_guard',
      timing: 'before',
      events: ['insert', 'update', 'delete'],
      forEach: 'row',
      body: guard,
    },
  ],
  properties: {
    session: () => p.manyToOne(TrainingSession).ref().groups('S1').comment('The training session.'),
    volunteer: () => p.manyToOne(Volunteer).ref().groups('S1').comment('The volunteer; the name is personal.'),
    volunteerName: p
      .string()
      .length(60)
      .nullable()
      .groups('S2', identity)
      .comment(
        'Name of the volunteer at the time of recording, null once the volunteer is erased; the providing unit reads it on its own rosters.',
      ),
    position: p.integer().groups('S1').comment('Place on the roster, from 1, in the order of recording.'),
    result: p.enum(TrainingResult.items).default('ATTENDED').groups('S1').comment('What came of it.'),
    minutes: p.integer().groups('S1').comment('How long the volunteer was there (minutes).'),
    note: p.string().length(500).nullable().groups('S2', identity).comment('A remark about this volunteer’s part.'),
    credential: () =>
      p.manyToOne(Credential).ref().nullable().index().groups('S1').comment('The credential that was granted for it.'),
    searchText: p
      .string()
      .length(400)
      .onCreate((row: { volunteerName?: string | null }) => searchText(row.volunteerName))
      .onUpdate((row: { volunteerName?: string | null }) => searchText(row.volunteerName))
      .groups('S2', identity)
      .comment('What a search looks through: the name, its pinyin and initials.'),
  },
});
export class TrainingAttendance extends TrainingAttendanceSchema.class {}
TrainingAttendanceSchema.setClass(TrainingAttendance);
