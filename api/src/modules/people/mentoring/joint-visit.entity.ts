// A visit that mentor and newcomer made together: a light record, one a month at least.
import { defineEntity, p } from '@mikro-orm/core';
import { CommunityRecord } from '../../communities/community-record.ts';
import { Mentorship } from './mentorship.entity.ts';

const JointVisitSchema = defineEntity({
  name: 'JointVisit',
  extends: CommunityRecord,
  comment: 'A visit that the two of a mentorship made together.',
  uniques: [{ name: 'joint_visit_once_a_day', properties: ['mentorship', 'visitedOn'], where: 'archived_at is null' }],
  indexes: [{ properties: ['community', 'visitedOn'] }],
  checks: [{ name: 'joint_visit_minutes', expression: 'minutes >= 1 and minutes <= 720' }],
  triggers: [
    {
      // The mentorship reckons anew when its next visit is due.
      name: 'joint_visit_settles_next_visit',
      timing: 'after',
      events: ['insert', 'update'],
      body: 'update mentorship set next_visit_due_on = null where id = new.mentorship_id; return null',
    },
  ],
  properties: {
    mentorship: () => p.manyToOne(Mentorship).ref().groups('S1').comment('The mentorship.'),
    visitedOn: p.date().groups('S1').comment('Day of the visit.'),
    minutes: p.integer().groups('S1').comment('How long it took.'),
    what: p.string().length(300).groups('S2').comment('What the two did, and what the newcomer learned.'),
  },
});
export class JointVisit extends JointVisitSchema.class {}
JointVisitSchema.setClass(JointVisit);
