// How far a volunteer comes: vetted, accepted, promoted, pausing, gone; and barred, for which two accounts are needed.
import { Field, InputType } from 'type-graphql';
import { DomainError } from '../../kernel/domain-error.ts';
import { LocalDate } from '../../kernel/scalars.ts';
import { workflow } from '../../kernel/workflow.ts';
import { OneRecordInput, ReasonedInput, requireCome } from '../partners/inputs.ts';
import { lockStanding } from '../partners/lock.ts';
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
    requireCome(ctx, on, ['on']);
    return { volunteer };
  },
});

@InputType('PauseVolunteerInput', { description: 'Who pauses, and why.' })
class PauseVolunteerInput extends ReasonedInput {}

export const pauseVolunteer = workflow({
  name: 'pauseVolunteer',
  description: 'Lets a serving volunteer pause.',
  may: 'volunteer.write',
  input: PauseVolunteerInput,
  gives: { volunteer: () => Volunteer },
  async run(ctx, input) {
    const volunteer = await lockStanding(ctx, Volunteer, 'volunteer.write', input);
    volunteer.pause(input.reason.trim());
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
    return { volunteer };
  },
});

@InputType('EndVolunteerInput', { description: 'Who leaves, on which day, and why.' })
class EndVolunteerInput extends ReasonedInput {
  @Field(() => LocalDate, { nullable: true, description: 'Last day as a volunteer; today when nothing is said.' })
  on?: string | null;
}

export const endVolunteer = workflow({
  name: 'endVolunteer',
  description: 'Records that a volunteer has left; their memberships and leaderships of teams end with it.',
  may: 'volunteer.write',
  input: EndVolunteerInput,
  gives: { volunteer: () => Volunteer },
  async run(ctx, input) {
    const volunteer = await lockStanding(ctx, Volunteer, 'volunteer.write', input);
    const on = input.on ?? ctx.clock.today();
    volunteer.end(on, input.reason.trim());
    requireCome(ctx, on, ['on']);
    if (volunteer.joinedOn && on < volunteer.joinedOn)
      throw new DomainError('BEFORE_JOINING', ['on'], { joinedOn: volunteer.joinedOn });
    await endTeamDuties(ctx, volunteer, on);
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
    await endTeamDuties(ctx, volunteer, today);
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
