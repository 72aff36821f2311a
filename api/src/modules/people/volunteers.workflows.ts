// How far a volunteer comes: vetted, accepted, promoted, pausing, gone; and barred, for which two accounts are needed.
import { IsOptional, MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { DomainError } from '../../kernel/domain-error.ts';
import { LocalDate } from '../../kernel/scalars.ts';
import { workflow } from '../../kernel/workflow.ts';
import { daysAfter } from '../partners/days.ts';
import { OneRecordInput, ReasonedInput, requireCome } from '../partners/inputs.ts';
import { lockStanding } from '../partners/lock.ts';
import { beginAbsence, endAbsence } from './absence/keep-absence.ts';
import { liveMentorships, Mentorship } from './mentoring/mentorship.entity.ts';
import { stopMentorshipsOf } from './mentoring/mentorships.workflows.ts';
import { endTeamDuties } from './team-duties.ts';
import { Volunteer } from './volunteer.entity.ts';

@InputType('StartVettingInput', { description: 'Which application is being vetted.' })
class StartVettingInput extends OneRecordInput {}

export const startVetting = workflow({
  name: 'startVetting',
  description: 'Starts the vetting of an applicant.',
  may: 'volunteer.write',
  input: StartVettingInput,
  gives: { volunteer: () => Volunteer },
  async run(ctx, input) {
    const volunteer = await lockStanding(ctx, Volunteer, 'volunteer.write', input);
    volunteer.startVetting();
    return { volunteer };
  },
});

@InputType('AcceptVolunteerInput', { description: 'Who is accepted, and from which day on.' })
class AcceptVolunteerInput extends OneRecordInput {
  @Field(() => LocalDate, { nullable: true, description: 'Day on which they join; today when nothing is said.' })
  on?: string | null;
}

export const acceptVolunteer = workflow({
  name: 'acceptVolunteer',
  description: 'Accepts a vetted applicant as a new volunteer.',
  may: 'volunteer.write',
  input: AcceptVolunteerInput,
  gives: { volunteer: () => Volunteer },
  async run(ctx, input) {
    const volunteer = await lockStanding(ctx, Volunteer, 'volunteer.write', input);
    const on = input.on ?? ctx.clock.today();
    volunteer.accept(on);
    requireCome(ctx, on, ['on']);
    return { volunteer };
  },
});

@InputType('PromoteVolunteerInput', { description: 'Who is promoted, and from which day on.' })
class PromoteVolunteerInput extends OneRecordInput {
  @Field(() => LocalDate, { nullable: true, description: 'First day at the new level; today when nothing is said.' })
  on?: string | null;
}

export const promoteVolunteer = workflow({
  name: 'promoteVolunteer',
  description: 'Promotes a volunteer by one step: from new to ordinary, from ordinary to core.',
  may: 'volunteer.write',
  input: PromoteVolunteerInput,
  gives: { volunteer: () => Volunteer },
  async run(ctx, input) {
    const volunteer = await lockStanding(ctx, Volunteer, 'volunteer.write', input);
    const on = input.on ?? ctx.clock.today();
    volunteer.promote(on);
    if (volunteer.level === 'CORE') await requireUnguided(ctx, volunteer);
    requireCome(ctx, on, ['on']);
    return { volunteer };
  },
});

/** Whoever is guided becomes a core volunteer by the assessment and not around it. */
async function requireUnguided(ctx: Context, volunteer: Volunteer): Promise<void> {
  const live = { newcomer: volunteer.id, status: { $in: [...liveMentorships] }, archivedAt: null };
  if ((await ctx.em.count(Mentorship, live)) > 0) throw new DomainError('MENTORSHIP_RUNNING', ['id']);
}

@InputType('PauseVolunteerInput', { description: 'Who pauses, since when, until when and why.' })
class PauseVolunteerInput extends ReasonedInput {
  @Field(() => LocalDate, { nullable: true, description: 'First day of the pause; today when nothing is said.' })
  from?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day of the pause as it is meant, if that is known.' })
  until?: string | null;
}

export const pauseVolunteer = workflow({
  name: 'pauseVolunteer',
  description: 'Lets a serving volunteer pause.',
  may: 'volunteer.write',
  input: PauseVolunteerInput,
  gives: { volunteer: () => Volunteer },
  async run(ctx, input) {
    const volunteer = await lockStanding(ctx, Volunteer, 'volunteer.write', input);
    const levelBefore = volunteer.level;
    const reason = input.reason.trim();
    volunteer.pause(reason);
    const from = input.from ?? ctx.clock.today();
    requireCome(ctx, from, ['from']);
    beginAbsence(ctx, volunteer, { kind: 'PAUSE', from, expectedUntil: input.until ?? null, levelBefore, reason });
    return { volunteer };
  },
});

@InputType('ResumeVolunteerInput', { description: 'Who serves again, and why.' })
class ResumeVolunteerInput extends ReasonedInput {}

export const resumeVolunteer = workflow({
  name: 'resumeVolunteer',
  description: 'Brings a pausing volunteer back to the level they had.',
  may: 'volunteer.write',
  input: ResumeVolunteerInput,
  gives: { volunteer: () => Volunteer },
  async run(ctx, input) {
    const volunteer = await lockStanding(ctx, Volunteer, 'volunteer.write', input);
    volunteer.resume();
    await endAbsence(ctx, volunteer, ctx.clock.today(), input.reason.trim());
    return { volunteer };
  },
});

@InputType('EndVolunteerInput', { description: 'Who leaves, on which day, and why.' })
class EndVolunteerInput extends ReasonedInput {
  @Field(() => LocalDate, { nullable: true, description: 'Last day as a volunteer; today when nothing is said.' })
  on?: string | null;

  @IsOptional()
  @MaxLength(1000)
  @Field(() => String, {
    nullable: true,
    description: 'Who takes over what is left open; needed when anything is. At most 1000 characters.',
  })
  handOver?: string | null;

  @IsOptional()
  @MaxLength(1000)
  @Field(() => String, {
    nullable: true,
    description: 'What was said at the exit talk. At most 1000 characters.',
  })
  exitTalk?: string | null;
}

export const endVolunteer = workflow({
  name: 'endVolunteer',
  description:
    'Records that a volunteer has left, with who takes over what is left open; memberships, leaderships and mentorships end with it.',
  may: 'volunteer.write',
  input: EndVolunteerInput,
  gives: { volunteer: () => Volunteer },
  async run(ctx, input) {
    const volunteer = await lockStanding(ctx, Volunteer, 'volunteer.write', input);
    const on = input.on ?? ctx.clock.today();
    const reason = input.reason.trim();
    const levelBefore = volunteer.levelBeforePause ?? volunteer.level;
    const hasServed = volunteer.isServing() || volunteer.level === 'PAUSED';
    volunteer.end(on, reason);
    requireCome(ctx, on, ['on']);
    if (volunteer.joinedOn && on < volunteer.joinedOn)
      throw new DomainError('BEFORE_JOINING', ['on'], { joinedOn: volunteer.joinedOn });
    const handOver = input.handOver?.trim() || null;
    const open = await ctx.services.duties(ctx.em, volunteer.id, ctx.clock.today());
    if (open.length > 0 && !handOver) throw new DomainError('DUTIES_OPEN', ['handOver'], { count: open.length });
    await endDuties(ctx, volunteer, on);
    const from = daysAfter(on, 1);
    await endAbsence(ctx, volunteer, from);
    const exitTalk = input.exitTalk?.trim() || null;
    if (hasServed) beginAbsence(ctx, volunteer, { kind: 'LEAVE', from, levelBefore, reason, exitTalk, handOver });
    return { volunteer };
  },
});

async function endDuties(ctx: Context, volunteer: Volunteer, on: string): Promise<void> {
  await endTeamDuties(ctx, volunteer, on);
  await stopMentorshipsOf(ctx, volunteer, on);
}

@InputType('ReturnVolunteerInput', { description: 'Who comes back after leaving, and why.' })
class ReturnVolunteerInput extends ReasonedInput {}

export const returnVolunteer = workflow({
  name: 'returnVolunteer',
  description: 'Lets whoever left apply again: they are vetted anew, and their history stays.',
  may: 'volunteer.write',
  input: ReturnVolunteerInput,
  gives: { volunteer: () => Volunteer },
  async run(ctx, input) {
    const volunteer = await lockStanding(ctx, Volunteer, 'volunteer.write', input);
    if (volunteer.level !== 'LEFT')
      throw new DomainError('STATE', ['id'], { state: `VolunteerLevel.${volunteer.level}` });
    volunteer.applyAgain();
    await endAbsence(ctx, volunteer, ctx.clock.today(), input.reason.trim());
    return { volunteer };
  },
});

@InputType('BarVolunteerInput', { description: 'Who must never serve again, and why.' })
class BarVolunteerInput extends ReasonedInput {}

export const barVolunteer = workflow({
  name: 'barVolunteer',
  description:
    'Bars a volunteer for good. The first call proposes it; it holds once a second account has called it too.',
  may: 'volunteer.bar',
  input: BarVolunteerInput,
  gives: { volunteer: () => Volunteer, isConfirmed: () => Boolean },
  gift: { isConfirmed: 'Whether the bar holds now; otherwise a second account has to confirm it.' },
  async run(ctx, input) {
    const volunteer = await lockStanding(ctx, Volunteer, 'volunteer.bar', input);
    if (!volunteer.barProposedBy) {
      volunteer.proposeBar(ctx.caller.actor, ctx.clock.now(), input.reason.trim());
      return { volunteer, isConfirmed: false };
    }
    const today = ctx.clock.today();
    volunteer.confirmBar(ctx.caller.actor, today);
    await endDuties(ctx, volunteer, today);
    await endAbsence(ctx, volunteer, today);
    return { volunteer, isConfirmed: true };
  },
});

@InputType('WithdrawVolunteerBarInput', { description: 'Which proposal to bar a volunteer is withdrawn, and why.' })
class WithdrawVolunteerBarInput extends ReasonedInput {}

export const withdrawVolunteerBar = workflow({
  name: 'withdrawVolunteerBar',
  description: 'Withdraws a proposal to bar a volunteer before a second account has confirmed it.',
  may: 'volunteer.bar',
  input: WithdrawVolunteerBarInput,
  gives: { volunteer: () => Volunteer },
  async run(ctx, input) {
    const volunteer = await lockStanding(ctx, Volunteer, 'volunteer.bar', input);
    volunteer.withdrawBar();
    return { volunteer };
  },
});
