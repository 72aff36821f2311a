// An emergency plan: which emergency it is for and who answers for it. What is to be done stands in its versions.
import { defineEntity, p } from '@mikro-orm/core';
import { enumeration, type ValueOf } from '../../kernel/enumeration.ts';
import { searchText } from '../../kernel/search-text.ts';
import { CommunityRecord } from '../communities/community-record.ts';
import { PartnerUnit } from '../partners/partner-unit.entity.ts';
import { VolunteerTeam } from '../people/volunteer-team.entity.ts';

export const EmergencyType = enumeration('EmergencyType', 'What kind of emergency a plan is for.', {
  SUDDEN_ILLNESS: 'Sudden illness.',
  FIRE: 'Fire.',
  FALL: 'A fall.',
  MISSING_PERSON: 'Somebody is missing.',
  EXTREME_WEATHER: 'Extreme weather.',
  CHILD_INJURY: 'A child is hurt.',
  VIOLENCE: 'Violence.',
  EPIDEMIC: 'Epidemic.',
});
export type EmergencyType = ValueOf<typeof EmergencyType>;

const EmergencyPlanSchema = defineEntity({
  name: 'EmergencyPlan',
  extends: CommunityRecord,
  comment: 'A plan for one kind of emergency.',
  uniques: [{ name: 'emergency_plan_community_name', properties: ['community', 'name'] }],
  indexes: [{ properties: ['community', 'reviewDueOn'] }],
  properties: {
    type: p.enum(EmergencyType.items).groups('S1').comment('What kind of emergency it is for.'),
    name: p.string().length(120).groups('S1').comment('Name of the plan.'),
    responsibleUnit: () =>
      p.manyToOne(PartnerUnit).ref().nullable().index().groups('S1').comment('The partner unit that answers for it.'),
    responsibleTeam: () =>
      p
        .manyToOne(VolunteerTeam)
        .ref()
        .nullable()
        .index()
        .groups('S1')
        .comment('The team of volunteers that answers for it.'),
    versionInForce: p
      .integer()
      .nullable()
      .groups('S1')
      .comment('Number of the version in force; null before the first. Kept by the API.'),
    reviewDueOn: p
      .date()
      .nullable()
      .groups('S1')
      .comment('Day by which the version in force is to be reviewed: from then on its review is due. Kept by the API.'),
    searchText: p
      .string()
      .length(400)
      .onCreate((row: { name: string }) => searchText(row.name))
      .onUpdate((row: { name: string }) => searchText(row.name))
      .groups('S1')
      .comment('What a search looks through.'),
  },
});
export class EmergencyPlan extends EmergencyPlanSchema.class {}
EmergencyPlanSchema.setClass(EmergencyPlan);
