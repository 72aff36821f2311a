// Somebody applies to serve: the person and the volunteer in one call, and whoever is known already is not made twice.
import { ArrayMaxSize, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { DomainError, Refusals } from '../../kernel/domain-error.ts';
import { workflow } from '../../kernel/workflow.ts';
import { lockStanding } from '../partners/lock.ts';
import { endAbsence } from './absence/keep-absence.ts';
import { contactKeys, phoneFingerprint } from './contact.ts';
import { createPerson, PersonValuesInput, readPersonValues } from './person-values.ts';
import { Person } from './person.entity.ts';
import { settleCommunity } from './settle-community.ts';
import { Volunteer } from './volunteer.entity.ts';

@InputType('RegisterVolunteerInput', { description: 'An application: who it is, and what they bring.' })
class RegisterVolunteerInput extends PersonValuesInput {
  @IsOptional()
  @IsUUID()
  @Field(() => ID, {
    nullable: true,
    description: 'The community. May be left out by whoever works for one community only.',
  })
  communityId?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, {
    nullable: true,
    description: 'A person who is known already; then nothing else is said of the person.',
  })
  personId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether this is a silver (older) volunteer.' })
  isSilver?: boolean | null;

  @IsOptional()
  @ArrayMaxSize(30)
  @MaxLength(40, { each: true })
  @Field(() => [String], {
    nullable: true,
    description: 'What the volunteer can do. At most 30, each of at most 40 characters.',
  })
  skills?: string[] | null;

  @IsOptional()
  @MaxLength(500)
  @Field(() => String, { nullable: true, description: 'When the volunteer can serve. At most 500 characters.' })
  availability?: string | null;

  @IsOptional()
  @MaxLength(40)
  @Field(() => String, {
    nullable: true,
    description: 'Number in the national system of volunteers. At most 40 characters.',
  })
  nationalVolunteerNumber?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'The experienced volunteer who will guide them.' })
  mentorId?: string | null;
}

export const registerVolunteer = workflow({
  name: 'registerVolunteer',
  description:
    'Registers an application. A person with the same name and phone number is found and not made again; whoever left may apply again.',
  may: 'volunteer.write',
  input: RegisterVolunteerInput,
  gives: { volunteer: () => Volunteer, person: () => Person },
  async run(ctx, input) {
    const person = input.personId
      ? await lockStanding(ctx, Person, 'volunteer.write', { id: input.personId, path: ['personId'] })
      : await findOrCreatePerson(
          ctx,
          settleCommunity(ctx, 'volunteer.write', input.communityId),
          input,
          'volunteer.write',
        );
    const mentor = input.mentorId
      ? await lockStanding(ctx, Volunteer, 'volunteer.write', { id: input.mentorId, path: ['mentorId'] })
      : null;
    if (mentor && !mentor.isServing())
      throw new DomainError('STATE', ['mentorId'], { state: `VolunteerLevel.${mentor.level}` });
    if (mentor && mentor.community.id !== person.community.id) throw new DomainError('OTHER_COMMUNITY', ['mentorId']);
    const brought = {
      isSilver: input.isSilver ?? false,
      skills: tidy(input.skills ?? []),
      availability: input.availability?.trim() || null,
      nationalVolunteerNumber: input.nationalVolunteerNumber?.trim() || null,
      mentor: mentor?.id ?? null,
    };
    return { volunteer: await enlist(ctx, person, brought), person };
  },
});

interface Brought {
  readonly isSilver?: boolean;
  readonly skills?: string[];
  readonly availability?: string | null;
  readonly nationalVolunteerNumber?: string | null;
  readonly mentor?: string | null;
}

/** Makes an applicant of a person; whoever left applies again, and the absence ends. */
export async function enlist(ctx: Context, person: Person, brought: Brought): Promise<Volunteer> {
  const earlier = (await ctx.em.findOne(Volunteer, { person: person.id })) as Volunteer | null;
  if (earlier) {
    earlier.applyAgain();
    ctx.em.assign(earlier, { ...brought, archivedAt: null });
    await endAbsence(ctx, earlier, ctx.clock.today());
    return earlier;
  }
  const volunteer = ctx.em.create(Volunteer, { person: person.id, community: person.community.id, ...brought });
  await ctx.em.persist(volunteer).flush();
  return volunteer as Volunteer;
}

/** The person with this name and phone number, locked; or a new one. */
export async function findOrCreatePerson(
  ctx: Context,
  community: string,
  input: PersonValuesInput,
  permission: string,
): Promise<Person> {
  const { fullName, phone, ...values } = readPersonValues(ctx, input);
  const refusals = new Refusals();
  if (!fullName) refusals.add('REQUIRED', ['fullName']);
  if (!phone) refusals.add('REQUIRED', ['phone']);
  refusals.check();
  if (!fullName || !phone) throw new DomainError('REQUIRED');
  const found = await ctx.em.findOne(Person, {
    community,
    fullName,
    phoneFingerprint: phoneFingerprint(contactKeys(ctx.services), phone),
  });
  if (found) return lockStanding(ctx, Person, permission, { id: found.id, path: ['fullName'] });
  return createPerson(ctx, community, { fullName, phone, ...values });
}

export function tidy(words: readonly string[]): string[] {
  return [...new Set(words.map((word) => word.trim()).filter((word) => word !== ''))];
}
