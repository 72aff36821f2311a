// A step of a drill with its timing: how long it was to take, and how long it took.
import { defineEntity, p } from '@mikro-orm/core';
import { CommunityRecord } from '../communities/community-record.ts';
import { Drill } from './drill.entity.ts';

/** The seconds of a day: no step takes longer. */
export const mostSeconds = 86_400;

const DrillStepSchema = defineEntity({
  name: 'DrillStep',
  extends: CommunityRecord,
  comment: 'One step of a drill, with the time planned for it and the time it took.',
  uniques: [{ name: 'drill_step_position', properties: ['drill', 'position'] }],
  checks: [
    { name: 'drill_step_planned', expression: 'planned_seconds >= 1 and planned_seconds <= 86400' },
    { name: 'drill_step_actual', expression: 'actual_seconds >= 0 and actual_seconds <= 86400' },
  ],
  properties: {
    drill: () => p.manyToOne(Drill).ref().groups('S1').comment('The drill.'),
    position: p.integer().groups('S1').comment('Place in the order of steps, from 1.'),
    title: p.string().length(120).groups('S1').comment('What is done in it.'),
    plannedSeconds: p
      .integer()
      .nullable()
      .groups('S1')
      .comment('How long it is to take (seconds); null when nothing is set.'),
    actualSeconds: p.integer().nullable().groups('S1').comment('How long it took (seconds); null until timed.'),
  },
});
export class DrillStep extends DrillStepSchema.class {}
DrillStepSchema.setClass(DrillStep);
