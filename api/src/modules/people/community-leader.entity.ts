// Who leads a node of the tree of communities (a community, a grid, a building) from a day until a day.
import { defineEntity, p } from '@mikro-orm/core';
import type { Refusals } from '../../kernel/domain-error.ts';
import { CommunityRecord } from '../communities/community-record.ts';
import { Community } from '../communities/community.entity.ts';
import { Person } from './person.entity.ts';

const CommunityLeaderSchema = defineEntity({
  name: 'CommunityLeader',
  extends: CommunityRecord,
  comment: 'A person who leads a community, a grid, a micro-grid or a building over a time.',
  indexes: [{ properties: ['community', 'node'] }],
  checks: [
    { name: 'community_leader_term', expression: 'until >= "from"' },
    {
      name: 'community_leader_once_at_a_time',
      expression: `EXCLUDE USING gist (node_id WITH =, person_id WITH =, title WITH =, daterange("from", until, '[]'::text) WITH &&) WHERE ((archived_at IS NULL))`,
    },
  ],
  properties: {
    node: () => p.manyToOne(Community).ref().groups('S1').comment('The node of the tree that they lead.'),
    person: () => p.manyToOne(Person).ref().index().groups('S1').comment('The person who leads.'),
    title: p.string().length(40).groups('S1').comment('Their title, such as secretary or grid worker.'),
    from: p.date().groups('S1').comment('First day.'),
    until: p.date().nullable().groups('S1').comment('Last day; without one it goes on.'),
  },
});

export class CommunityLeader extends CommunityLeaderSchema.class {
  check(refusals: Refusals): void {
    if (this.until && this.until < this.from) refusals.add('ENDS_BEFORE_START', ['until']);
  }
}
CommunityLeaderSchema.setClass(CommunityLeader);
