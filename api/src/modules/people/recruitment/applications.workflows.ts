// An application goes its way: papers seen, vetted, accepted as a new volunteer; or rejected, or withdrawn.
import { InputType } from 'type-graphql';
import type { Context } from '../../../kernel/context.ts';
import { DomainError, Refusals } from '../../../kernel/domain-error.ts';
import { workflow } from '../../../kernel/workflow.ts';
import { OneRecordInput, ReasonedInput } from '../../partners/inputs.ts';
import { lockStanding } from '../../partners/lock.ts';
import { Person } from '../person.entity.ts';
import { enlist } from '../register-volunteer.workflows.ts';
import { Volunteer } from '../volunteer.entity.ts';
import { matchOf } from './application-match.ts';
import { RecruitmentCall } from './recruitment-call.entity.ts';
import { VolunteerApplication } from './volunteer-application.entity.ts';

@InputType('CheckApplicantIdentityInput', { description: 'Whose papers were seen.' })
class CheckApplicantIdentityInput extends OneRecordInput {}

export const checkApplicantIdentity = workflow({
  name: 'checkApplicantIdentity',
  description: 'Records that the papers of an applicant were seen and fit.',
  may: 'recruitment.run',
  input: CheckApplicantIdentityInput,
  gives: { volunteerApplication: () => VolunteerApplication },
  async run(ctx, input) {
    const volunteerApplication = await lockStanding(ctx, VolunteerApplication, 'recruitment.run', input);
    volunteerApplication.checkIdentity(ctx.clock.today());
    return { volunteerApplication };
  },
});

@InputType('VetApplicantInput', { description: 'Which applicant has been vetted.' })
class VetApplicantInput extends OneRecordInput {}

export const vetApplicant = workflow({
  name: 'vetApplicant',
  description:
    'Records that an applicant was vetted. For service with children a clear and current background check has to stand.',
  may: 'recruitment.run',
  input: VetApplicantInput,
  gives: { volunteerApplication: () => VolunteerApplication },
  async run(ctx, input) {
    const volunteerApplication = await lockStanding(ctx, VolunteerApplication, 'recruitment.run', input);
    const today = ctx.clock.today();
    volunteerApplication.vet(today);
    const call = await ctx.em.findOneOrFail(RecruitmentCall, volunteerApplication.call.id);
    const { isCheckMet } = await matchOf(ctx.em, volunteerApplication, call as RecruitmentCall, today);
    if (!isCheckMet) throw new DomainError('BACKGROUND_CHECK_NEEDED', ['id'], { day: today });
    return { volunteerApplication };
  },
});

@InputType('AcceptApplicantInput', { description: 'Which applicant is accepted.' })
class AcceptApplicantInput extends OneRecordInput {}

export const acceptApplicant = workflow({
  name: 'acceptApplicant',
  description:
    'Accepts a vetted applicant, who is a new volunteer from today on. Refused when the places are taken, or age or credentials do not fit.',
  may: 'recruitment.run',
  input: AcceptApplicantInput,
  gives: { volunteerApplication: () => VolunteerApplication, volunteer: () => Volunteer },
  async run(ctx, input) {
    const { call, volunteerApplication } = await lockWithCall(ctx, input);
    volunteerApplication.requireVetted();
    await requireFit(ctx, volunteerApplication, call);
    call.takePlace();
    const today = ctx.clock.today();
    const person = await lockStanding(ctx, Person, 'recruitment.run', { id: volunteerApplication.person.id });
    const { skills, availability } = volunteerApplication;
    const volunteer = await enlist(ctx, person, { skills, availability: availability ?? null });
    volunteer.startVetting();
    volunteer.accept(today);
    volunteerApplication.accept(today);
    ctx.em.assign(volunteerApplication, { volunteer: volunteer.id });
    return { volunteerApplication, volunteer };
  },
});

/** The call before its applications, so that its places have one writer at a time. */
async function lockWithCall(
  ctx: Context,
  input: OneRecordInput,
): Promise<{ call: RecruitmentCall; volunteerApplication: VolunteerApplication }> {
  const seen = await ctx.em.findOne(VolunteerApplication, { id: input.id });
  const call = seen && (await lockStanding(ctx, RecruitmentCall, 'recruitment.run', { id: seen.call.id }));
  const volunteerApplication = await lockStanding(ctx, VolunteerApplication, 'recruitment.run', input);
  return { call: call!, volunteerApplication };
}

async function requireFit(ctx: Context, application: VolunteerApplication, call: RecruitmentCall): Promise<void> {
  const today = ctx.clock.today();
  const { age, isAgeMet, missingCredentials, isCheckMet } = await matchOf(ctx.em, application, call, today);
  const refusals = new Refusals();
  if (isAgeMet === null) refusals.add('AGE_UNKNOWN', ['id']);
  if (isAgeMet === false) refusals.add('AGE_OUTSIDE', ['id'], { age: age ?? '' });
  for (const kind of missingCredentials) refusals.add('CREDENTIAL_MISSING', ['id'], { kind: `CredentialKind.${kind}` });
  if (!isCheckMet) refusals.add('BACKGROUND_CHECK_NEEDED', ['id'], { day: today });
  refusals.check();
}

@InputType('RejectApplicantInput', { description: 'Which applicant is rejected, and why.' })
class RejectApplicantInput extends ReasonedInput {}

export const rejectApplicant = workflow({
  name: 'rejectApplicant',
  description: 'Rejects an application with a reason.',
  may: 'recruitment.run',
  input: RejectApplicantInput,
  gives: { volunteerApplication: () => VolunteerApplication },
  async run(ctx, input) {
    const volunteerApplication = await lockStanding(ctx, VolunteerApplication, 'recruitment.run', input);
    volunteerApplication.end('REJECTED', ctx.clock.today(), input.reason.trim());
    return { volunteerApplication };
  },
});

@InputType('WithdrawApplicationInput', { description: 'Which application the applicant withdraws, and why.' })
class WithdrawApplicationInput extends ReasonedInput {}

export const withdrawApplication = workflow({
  name: 'withdrawApplication',
  description: 'Records that an applicant has withdrawn.',
  may: 'recruitment.run',
  input: WithdrawApplicationInput,
  gives: { volunteerApplication: () => VolunteerApplication },
  async run(ctx, input) {
    const volunteerApplication = await lockStanding(ctx, VolunteerApplication, 'recruitment.run', input);
    volunteerApplication.end('WITHDRAWN', ctx.clock.today(), input.reason.trim());
    return { volunteerApplication };
  },
});
