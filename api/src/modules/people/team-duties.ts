// What ends for the teams when a volunteer serves no more.
import { LockMode } from '@mikro-orm/core';
import type { Context } from '../../kernel/context.ts';
import { TeamMember } from './team-member.entity.ts';
import { VolunteerTeam } from './volunteer-team.entity.ts';
import type { Volunteer } from './volunteer.entity.ts';

/** Ends the memberships and leaderships of a volunteer on a day; memberships that would begin later never do. */
export async function endTeamDuties(ctx: Context, volunteer: Volunteer, on: string): Promise<void> {
  const lock = { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE } as const;
  const led = await ctx.em.find(VolunteerTeam, { leader: volunteer.id }, lock);
  for (const team of led) team.leader = null;
  const open = await ctx.em.find(
    TeamMember,
    { volunteer: volunteer.id, archivedAt: null, $or: [{ until: null }, { until: { $gt: on } }] },
    lock,
  );
  for (const membership of open) membership.cut(on, ctx.clock.now());
}
