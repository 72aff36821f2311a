// A time during which a volunteer does not serve: a pause, or the time between leaving and coming back. Two never overlap.
import { defineEntity, p } from '@mikro-orm/core';
import { enumeration, type ValueOf } from '../../../kernel/enumeration.ts';
import { CommunityRecord } from '../../communities/community-record.ts';
import { Volunteer, VolunteerLevel } from '../volunteer.entity.ts';

export const VolunteerAbsenceKind = enumeration('VolunteerAbsenceKind', 'Why a volunteer does not serve.', {
  PAUSE: 'Pauses and means to come back.',
  LEAVE: 'Has left.',
});
export type VolunteerAbsenceKind = ValueOf<typeof VolunteerAbsenceKind>;

const VolunteerAbsenceSchema = defineEntity({
  name: 'VolunteerAbsence',
  extends: CommunityRecord,
  comment: 'A time during which a volunteer does not serve.',
  indexes: [{ properties: ['community', 'volunteer'] }, { properties: ['community', 'expectedUntil'] }],
  checks: [
    { name: 'volunteer_absence_term', expression: 'returned_on >= "from"' },
    { name: 'volunteer_absence_expected', expression: 'expected_until >= "from"' },
    {
      name: 'volunteer_absence_once_at_a_time',
      expression: `EXCLUDE USING gist (volunteer_id WITH =, daterange("from", returned_on, '[)'::text) WITH &&) WHERE ((archived_at IS NULL))`,
    },
  ],
  properties: {
    volunteer: () => p.manyToOne(Volunteer).ref().groups('S1').comment('Who does not serve.'),
    kind: p.enum(VolunteerAbsenceKind.items).groups('S1').comment('A pause, or having left.'),
    from: p.date().groups('S1').comment('First day of the absence.'),
    expectedUntil: p.date().nullable().groups('S1').comment('Last day of a pause, as it was meant.'),
    returnedOn: p.date().nullable().groups('S1').comment('Day of the return; none while the absence goes on.'),
    levelBefore: p.enum(VolunteerLevel.items).groups('S1').comment('Level before the absence.'),
    joinedOn: p.date().nullable().groups('S1').comment('Day on which they had joined by then.'),
    promotedToCoreOn: p
      .date()
      .nullable()
      .groups('S1')
      .comment('Day on which they had become a core volunteer by then.'),
    reason: p.string().length(200).groups('S3').comment('Why.'),
    returnReason: p.string().length(200).nullable().groups('S3').comment('Why they came back.'),
    exitTalk: p.string().length(1000).nullable().groups('S3').comment('What was said at the exit talk.'),
    handOver: p.string().length(1000).nullable().groups('S2').comment('Who takes over what was left open.'),
  },
});
export class VolunteerAbsence extends VolunteerAbsenceSchema.class {
  /** Ends it, never before it began. */
  end(on: string, reason: string | null): void {
    this.returnedOn = on < this.from ? this.from : on;
    this.returnReason = reason;
  }
}
VolunteerAbsenceSchema.setClass(VolunteerAbsence);
