// One line of the roll of a drill: a volunteer who took part or observed, or a unit that observed.
import { defineEntity, p } from '@mikro-orm/core';
import { enumeration, type ValueOf } from '../../kernel/enumeration.ts';
import { CommunityRecord } from '../communities/community-record.ts';
import { PartnerUnit } from '../partners/partner-unit.entity.ts';
import { Volunteer } from '../people/volunteer.entity.ts';
import { Drill } from './drill.entity.ts';

export const DrillPart = enumeration('DrillPart', 'In what part somebody was at a drill.', {
  PARTICIPANT: 'Took part.',
  OBSERVER: 'Looked on and judged.',
});
export type DrillPart = ValueOf<typeof DrillPart>;

const DrillParticipantSchema = defineEntity({
  name: 'DrillParticipant',
  extends: CommunityRecord,
  comment: 'One line of the roll of a drill: a volunteer or a partner unit that was there.',
  uniques: [
    { name: 'drill_participant_volunteer', properties: ['drill', 'volunteer'], where: 'archived_at is null' },
    { name: 'drill_participant_unit', properties: ['drill', 'unit'], where: 'archived_at is null' },
  ],
  checks: [{ name: 'drill_participant_one', expression: 'num_nonnulls(volunteer_id, unit_id) = 1' }],
  properties: {
    drill: () => p.manyToOne(Drill).ref().groups('S1').comment('The drill.'),
    part: p.enum(DrillPart.items).groups('S1').comment('In what part.'),
    volunteer: () =>
      p.manyToOne(Volunteer).ref().nullable().index().groups('S1').comment('The volunteer; the name is personal.'),
    unit: () => p.manyToOne(PartnerUnit).ref().nullable().index().groups('S1').comment('The partner unit.'),
  },
});
export class DrillParticipant extends DrillParticipantSchema.class {}
DrillParticipantSchema.setClass(DrillParticipant);
