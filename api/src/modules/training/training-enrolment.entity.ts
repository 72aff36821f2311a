// An enrolment: a volunteer has a seat in a training session, or waits for one.
import { defineEntity, p } from '@mikro-orm/core';
import { enumeration, type ValueOf } from '../../kernel/enumeration.ts';
import { identity } from '../../kernel/privacy.ts';
import { searchText } from '../../kernel/search-text.ts';
import { CommunityRecord } from '../communities/community-record.ts';
import { Volunteer } from '../people/volunteer.entity.ts';
import { TrainingSession } from './training-session.entity.ts';

export const TrainingEnrolmentStatus = enumeration('TrainingEnrolmentStatus', 'Where an enrolment stands.', {
  ENROLLED: 'The volunteer has a seat.',
  WAITING: 'The volunteer moves up as soon as a seat is free.',
  WITHDRAWN: 'The volunteer does not come.',
});
export type TrainingEnrolmentStatus = ValueOf<typeof TrainingEnrolmentStatus>;

const TrainingEnrolmentSchema = defineEntity({
  name: 'TrainingEnrolment',
  extends: CommunityRecord,
  comment: 'A seat of a volunteer in a training session, or a place in the queue for one.',
  uniques: [{ name: 'training_enrolment_live', properties: ['session', 'volunteer'], where: `status <> 'WITHDRAWN'` }],
  indexes: [
    { name: 'training_enrolment_queue', properties: ['session', 'status', 'enrolledAt'] },
    { name: 'training_enrolment_volunteer', properties: ['volunteer'] },
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
        'Name of the volunteer at the time of enrolment, null once the volunteer is erased; the providing unit reads it for its own sessions.',
      ),
    status: p.enum(TrainingEnrolmentStatus.items).groups('S1').comment('Where it stands.'),
    enrolledAt: p.datetime(3).groups('S1').comment('When the volunteer enrolled; the queue moves in this order.'),
    withdrawnAt: p.datetime(3).nullable().groups('S1').comment('When the volunteer withdrew.'),
    searchText: p
      .string()
      .length(400)
      .onCreate((row: { volunteerName?: string | null }) => searchText(row.volunteerName))
      .onUpdate((row: { volunteerName?: string | null }) => searchText(row.volunteerName))
      .groups('S2', identity)
      .comment('What a search looks through: the name, its pinyin and initials.'),
  },
});
export class TrainingEnrolment extends TrainingEnrolmentSchema.class {}
TrainingEnrolmentSchema.setClass(TrainingEnrolment);
