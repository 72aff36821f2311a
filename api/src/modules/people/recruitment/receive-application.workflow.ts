// Somebody of the staff enters an application on behalf of a person, who has read the risks.
import { ArrayMaxSize, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { Context } from '../../../kernel/context.ts';
import { DomainError } from '../../../kernel/domain-error.ts';
import { workflow } from '../../../kernel/workflow.ts';
import { lockStanding } from '../../partners/lock.ts';
import { PersonValuesInput } from '../person-values.ts';
import { Person } from '../person.entity.ts';
import { findOrCreatePerson, tidy } from '../register-volunteer.workflows.ts';
import { Volunteer } from '../volunteer.entity.ts';
import { RecruitmentCall } from './recruitment-call.entity.ts';
import { VolunteerApplication } from './volunteer-application.entity.ts';

@InputType('ReceiveVolunteerApplicationInput', { description: 'Who applies to which call, and what they bring.' })
class ReceiveVolunteerApplicationInput extends PersonValuesInput {
  @IsUUID()
  @Field(() => ID, { description: 'The call.' })
  callId!: string;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, {
    nullable: true,
    description: 'A person who is known already; then nothing else is said of the person.',
  })
  personId?: string | null;

  @Field(() => Boolean, { description: 'Whether the applicant has read the statement of risks and agrees.' })
  hasReadRisks!: boolean;

  @IsOptional()
  @ArrayMaxSize(30)
  @MaxLength(40, { each: true })
  @Field(() => [String], {
    nullable: true,
    description: 'What the applicant can do. At most 30, each of at most 40 characters.',
  })
  skills?: string[] | null;

  @IsOptional()
  @MaxLength(500)
  @Field(() => String, { nullable: true, description: 'When the applicant can serve. At most 500 characters.' })
  availability?: string | null;
}

export const receiveVolunteerApplication = workflow({
  name: 'receiveVolunteerApplication',
  description:
    'Enters an application to a published call; what reaches the applicant is sealed at once. Nobody applies without having read the risks.',
  may: 'recruitment.run',
  input: ReceiveVolunteerApplicationInput,
  gives: { volunteerApplication: () => VolunteerApplication },
  async run(ctx, input) {
    const choice = { id: input.callId, path: ['callId'] };
    const call = await lockStanding(ctx, RecruitmentCall, 'recruitment.run', choice);
    const today = ctx.clock.today();
    call.requireOpen(today, ['callId']);
    if (!input.hasReadRisks) throw new DomainError('RISKS_UNREAD', ['hasReadRisks']);
    const person = await applicant(ctx, call, input);
    await requireNoVolunteer(ctx, person);
    const volunteerApplication = ctx.em.create(VolunteerApplication, {
      call: call.id,
      person: person.id,
      receivedOn: today,
      risksRead: call.riskStatement,
      skills: tidy(input.skills ?? []),
      availability: input.availability?.trim() || null,
      community: call.community.id,
    });
    await ctx.em.persist(volunteerApplication).flush();
    return { volunteerApplication };
  },
});

async function applicant(
  ctx: Context,
  call: RecruitmentCall,
  input: ReceiveVolunteerApplicationInput,
): Promise<Person> {
  const community = call.community.id;
  if (!input.personId) return findOrCreatePerson(ctx, community, input, 'recruitment.run');
  const person = await lockStanding(ctx, Person, 'recruitment.run', { id: input.personId, path: ['personId'] });
  if (person.community.id !== community) throw new DomainError('OTHER_COMMUNITY', ['personId']);
  return person;
}

/** Whoever serves needs no application, and whoever was barred has none. */
async function requireNoVolunteer(ctx: Context, person: Person): Promise<void> {
  const volunteer = await ctx.em.findOne(Volunteer, { person: person.id });
  if (!volunteer || volunteer.level === 'LEFT') return;
  throw new DomainError(volunteer.level === 'BARRED' ? 'VOLUNTEER_BARRED' : 'VOLUNTEER_EXISTS', []);
}
