// Membership of a volunteer in a team over a time. The same two never stand together twice at the same time.
import { defineEntity, p } from '@mikro-orm/core';
import { DomainError, type Refusals } from '../../kernel/domain-error.ts';
import { CommunityRecord } from '../communities/community-record.ts';
import { VolunteerTeam } from './volunteer-team.entity.ts';
import { Volunteer } from './volunteer.entity.ts';

/** SQL of the teams to which the volunteer of a changed row belongs without an end. */
const presentTeams = `coalesce((select array_agg(distinct held.team_id::varchar order by held.team_id::varchar) from team_member held
  where held.volunteer_id = new.volunteer_id and held.archived_at is null and held.until is null), '{}')`;

const TeamMemberSchema = defineEntity({
  name: 'TeamMember',
  extends: CommunityRecord,
  comment: 'Membership of a volunteer in a team, from a day until a day.',
  indexes: [{ properties: ['community', 'team', 'until'] }, { properties: ['community', 'volunteer'] }],
  checks: [
    { name: 'team_member_term', expression: 'until >= "from"' },
    {
      name: 'team_member_once_at_a_time',
      expression: `EXCLUDE USING gist (team_id WITH =, volunteer_id WITH =, daterange("from", until, '[]'::text) WITH &&) WHERE ((archived_at IS NULL))`,
    },
  ],
  triggers: [
    {
      name: 'team_member_settles_teams',
      timing: 'after',
      events: ['insert', 'update'],
      body: `update volunteer set team_ids = ${presentTeams} where id = new.volunteer_id and team_ids is distinct from ${presentTeams}; return null`,
    },
  ],
  properties: {
    team: () => p.manyToOne(VolunteerTeam).ref().groups('S1').comment('The team.'),
    volunteer: () => p.manyToOne(Volunteer).ref().groups('S1').comment('The volunteer.'),
    from: p.date().groups('S1').comment('First day of the membership.'),
    until: p.date().nullable().groups('S1').comment('Last day of the membership; without one it goes on.'),
  },
});

export class TeamMember extends TeamMemberSchema.class {
  check(refusals: Refusals): void {
    if (this.until && this.until < this.from) refusals.add('ENDS_BEFORE_START', ['until']);
  }

  end(on: string): void {
    if (this.until) throw new DomainError('MEMBERSHIP_ENDED', ['id'], { until: this.until });
    if (on < this.from) throw new DomainError('ENDS_BEFORE_START', ['on']);
    this.until = on;
  }

  /** Ends on a day whatever goes on beyond it; what would begin later is archived. */
  cut(on: string, at: Date): void {
    if (this.from > on) this.archivedAt = at;
    else this.until = on;
  }
}
TeamMemberSchema.setClass(TeamMember);
