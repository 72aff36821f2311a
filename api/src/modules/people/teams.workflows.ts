// Teams go to work, change their leader and are dissolved; volunteers join and leave them.
import { LockMode } from '@mikro-orm/core';
import { IsOptional, IsUUID } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { DomainError } from '../../kernel/domain-error.ts';
import { LocalDate } from '../../kernel/scalars.ts';
import { workflow } from '../../kernel/workflow.ts';
import { OneRecordInput, ReasonedInput, requireCome } from '../partners/inputs.ts';
import { lockStanding } from '../partners/lock.ts';
import { TeamMember } from './team-member.entity.ts';
import { VolunteerTeam } from './volunteer-team.entity.ts';
import { Volunteer } from './volunteer.entity.ts';

@InputType('ActivateTeamInput', { description: 'Which filed team goes to work.' })
class ActivateTeamInput extends OneRecordInput {}

export const activateTeam = workflow({
  name: 'activateTeam',
  description: 'Records that a filed team has gone to work.',
  may: 'team.write',
  input: ActivateTeamInput,
  gives: { volunteerTeam: () => VolunteerTeam },
  async run(ctx, input) {
    const volunteerTeam = await lockStanding(ctx, VolunteerTeam, 'team.write', input);
    volunteerTeam.activate();
    return { volunteerTeam };
  },
});

@InputType('DissolveTeamInput', { description: 'Which team is dissolved, on which day, and why.' })
class DissolveTeamInput extends ReasonedInput {
  @Field(() => LocalDate, { nullable: true, description: 'Last day of the team; today when nothing is said.' })
  on?: string | null;
}

export const dissolveTeam = workflow({
  name: 'dissolveTeam',
  description: 'Dissolves a team; the memberships that go on end with it.',
  may: 'team.write',
  input: DissolveTeamInput,
  gives: { volunteerTeam: () => VolunteerTeam },
  async run(ctx, input) {
    const volunteerTeam = await lockStanding(ctx, VolunteerTeam, 'team.write', input);
    const on = input.on ?? ctx.clock.today();
    volunteerTeam.dissolve(on, input.reason.trim());
    requireCome(ctx, on, ['on']);
    const isOpen = { team: volunteerTeam.id, archivedAt: null, $or: [{ until: null }, { until: { $gt: on } }] };
    const open = await ctx.em.find(TeamMember, isOpen, {
      orderBy: { id: 'asc' },
      lockMode: LockMode.PESSIMISTIC_WRITE,
    });
    for (const membership of open) membership.cut(on, ctx.clock.now());
    return { volunteerTeam };
  },
});

@InputType('ChangeTeamLeaderInput', { description: 'Who leads a team from now on.' })
class ChangeTeamLeaderInput extends OneRecordInput {
  @IsOptional()
  @IsUUID()
  @Field(() => ID, {
    nullable: true,
    description: 'The new leader, who serves and belongs to the team; nobody when null.',
  })
  leaderId?: string | null;
}

export const changeTeamLeader = workflow({
  name: 'changeTeamLeader',
  description: 'Gives a team another leader out of its members, or none.',
  may: 'team.write',
  input: ChangeTeamLeaderInput,
  gives: { volunteerTeam: () => VolunteerTeam },
  async run(ctx, input) {
    const { leaderId } = input;
    // The volunteer before the team, as whenever both are locked.
    const leader = leaderId ? await lockServing(ctx, leaderId, 'leaderId') : null;
    const volunteerTeam = await lockStanding(ctx, VolunteerTeam, 'team.write', input);
    volunteerTeam.requireStanding(['id']);
    if (leader && !(await isMember(ctx, volunteerTeam, leader)))
      throw new DomainError('LEADER_NOT_MEMBER', ['leaderId']);
    ctx.em.assign(volunteerTeam, { leader: leader?.id ?? null });
    return { volunteerTeam };
  },
});

@InputType('JoinTeamInput', { description: 'Who joins which team, from which day on.' })
class JoinTeamInput {
  @IsUUID()
  @Field(() => ID, { description: 'The team.' })
  teamId!: string;

  @IsUUID()
  @Field(() => ID, { description: 'The volunteer.' })
  volunteerId!: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day of the membership; today when nothing is said.' })
  from?: string | null;
}

export const joinTeam = workflow({
  name: 'joinTeam',
  description: 'Makes a serving volunteer a member of a team.',
  may: 'team.write',
  input: JoinTeamInput,
  gives: { teamMember: () => TeamMember },
  async run(ctx, input) {
    const volunteer = await lockServing(ctx, input.volunteerId, 'volunteerId');
    const team = await lockStanding(ctx, VolunteerTeam, 'team.write', { id: input.teamId, path: ['teamId'] });
    team.requireStanding(['teamId']);
    if (volunteer.community.id !== team.community.id) throw new DomainError('OTHER_COMMUNITY', ['volunteerId']);
    const from = input.from ?? ctx.clock.today();
    if (team.foundedOn && from < team.foundedOn)
      throw new DomainError('BEFORE_FOUNDING', ['from'], { foundedOn: team.foundedOn });
    const teamMember = ctx.em.create(TeamMember, {
      team: team.id,
      volunteer: volunteer.id,
      from,
      community: team.community.id,
    });
    await ctx.em.persist(teamMember).flush();
    return { teamMember };
  },
});

@InputType('LeaveTeamInput', { description: 'Which membership ends, and on which day.' })
class LeaveTeamInput extends OneRecordInput {
  @Field(() => LocalDate, { nullable: true, description: 'Last day of the membership; today when nothing is said.' })
  on?: string | null;
}

export const leaveTeam = workflow({
  name: 'leaveTeam',
  description: 'Ends a membership of a team. The leader of a team hands it over first.',
  may: 'team.write',
  input: LeaveTeamInput,
  gives: { teamMember: () => TeamMember },
  async run(ctx, input) {
    const known = await ctx.em.findOne(TeamMember, { id: input.id });
    // The team before the membership, so that nobody is made its leader meanwhile.
    const team = known && (await lockStanding(ctx, VolunteerTeam, 'team.write', { id: known.team.id }));
    const teamMember = await lockStanding(ctx, TeamMember, 'team.write', input);
    teamMember.end(input.on ?? ctx.clock.today());
    if (team?.leader?.id === teamMember.volunteer.id) throw new DomainError('LEADER_LEAVES', ['id']);
    return { teamMember };
  },
});

async function lockServing(ctx: Context, id: string, field: string): Promise<Volunteer> {
  const volunteer = await lockStanding(ctx, Volunteer, 'team.write', { id, path: [field] });
  if (!volunteer.isServing()) throw new DomainError('STATE', [field], { state: `VolunteerLevel.${volunteer.level}` });
  return volunteer;
}

async function isMember(ctx: Context, team: VolunteerTeam, volunteer: Volunteer): Promise<boolean> {
  const today = ctx.clock.today();
  const isOpen = { archivedAt: null, from: { $lte: today }, $or: [{ until: null }, { until: { $gte: today } }] };
  return (await ctx.em.count(TeamMember, { team: team.id, volunteer: volunteer.id, ...isOpen })) > 0;
}
