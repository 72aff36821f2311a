// A criterion of a selection: what is asked for, how much it weighs, and the figure of the records that supports it.
import { defineEntity, p } from '@mikro-orm/core';
import { enumeration, type ValueOf } from '../../../kernel/enumeration.ts';
import { CommunityRecord } from '../../communities/community-record.ts';
import { AwardRound } from './award-round.entity.ts';

export const AwardFigure = enumeration('AwardFigure', 'A figure of the records of a volunteer.', {
  SERVICE_MONTHS: 'Months since they joined.',
  TRAININGS_ATTENDED: 'Trainings attended in the year.',
  ACTIVITIES_HELPED: 'Activities helped at in the year.',
  MENTEES: 'Volunteers whom they guide.',
  MENTEES_PROMOTED: 'Volunteers whom they guided until they became core volunteers.',
});
export type AwardFigure = ValueOf<typeof AwardFigure>;

const AwardCriterionSchema = defineEntity({
  name: 'AwardCriterion',
  extends: CommunityRecord,
  comment: 'A criterion of a selection.',
  uniques: [{ name: 'award_criterion_position', properties: ['round', 'position'], where: 'archived_at is null' }],
  checks: [{ name: 'award_criterion_weight', expression: 'weight_percent >= 1 and weight_percent <= 100' }],
  properties: {
    round: () => p.manyToOne(AwardRound).ref().groups('S1').comment('The selection.'),
    position: p.integer().groups('S1').comment('Place in the list, from 1.'),
    title: p.string().length(120).groups('S1').comment('What is asked for.'),
    weightPercent: p.integer().groups('S1').comment('How much it weighs; all of a selection weigh 100 (percent).'),
    figure: p
      .enum(AwardFigure.items)
      .nullable()
      .groups('S1')
      .comment('The figure that supports it; none when the seats judge it by themselves.'),
  },
});
export class AwardCriterion extends AwardCriterionSchema.class {}
AwardCriterionSchema.setClass(AwardCriterion);
