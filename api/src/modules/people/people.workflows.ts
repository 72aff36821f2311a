// People are registered and changed; what reaches them is shown for a reason; on their wish they are erased.
import { ArrayMaxSize, ArrayMinSize, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { DomainError } from '../../kernel/domain-error.ts';
import { workflow } from '../../kernel/workflow.ts';
import { OneRecordInput, ReasonedInput } from '../partners/inputs.ts';
import { lockStanding } from '../partners/lock.ts';
import { contactKeys, openContact } from './contact.ts';
import { Credential } from './credential.entity.ts';
import { PersonKey } from './person-key.entity.ts';
import { changePerson, createPerson, PersonValuesInput, readPersonValues } from './person-values.ts';
import { Person } from './person.entity.ts';
import { ContactField, SensitiveRead } from './sensitive-read.entity.ts';
import { settleCommunity } from './settle-community.ts';
import { Volunteer } from './volunteer.entity.ts';

@InputType('RegisterPersonInput', { description: 'A new person.' })
class RegisterPersonInput extends PersonValuesInput {
  @IsOptional()
  @IsUUID()
  @Field(() => ID, {
    nullable: true,
    description: 'The community. May be left out by whoever works for one community only.',
  })
  communityId?: string | null;
}

export const registerPerson = workflow({
  name: 'registerPerson',
  description: 'Registers a person; the phone number and the ID number are sealed at once.',
  may: 'person.write',
  input: RegisterPersonInput,
  gives: { person: () => Person },
  async run(ctx, input) {
    const community = settleCommunity(ctx, 'person.write', input.communityId);
    const { fullName, ...values } = readPersonValues(ctx, input);
    if (!fullName) throw new DomainError('REQUIRED', ['fullName']);
    return { person: await createPerson(ctx, community, { fullName, ...values }) };
  },
});

@InputType('PersonPatch', { description: 'Changes to a person: what is absent keeps, null clears.' })
class PersonPatch extends PersonValuesInput {}

@InputType('UpdatePersonInput', { description: 'Changes to one person.' })
class UpdatePersonInput extends OneRecordInput {
  @ValidateNested()
  @Field(() => PersonPatch, { description: 'The changes.' })
  patch!: PersonPatch;
}

export const updatePerson = workflow({
  name: 'updatePerson',
  description: 'Changes a person; a new phone number or ID number is sealed with the key they have.',
  may: 'person.write',
  input: UpdatePersonInput,
  gives: { person: () => Person },
  async run(ctx, input) {
    const person = await lockStanding(ctx, Person, 'person.write', input);
    await changePerson(ctx, person, readPersonValues(ctx, input.patch, ['patch']), ['patch']);
    return { person };
  },
});

@InputType('RevealContactInput', { description: 'What reaches whom, and why the caller needs it.' })
class RevealContactInput extends ReasonedInput {
  @ArrayMinSize(1)
  @ArrayMaxSize(2)
  @Field(() => [ContactField.graphql], { description: 'Which values to show.' })
  fields!: ContactField[];
}

export const revealContact = workflow({
  name: 'revealContact',
  description: 'Shows the phone number or the ID number of a person once; who looked, when and why stays on record.',
  may: 'sensitive.reveal',
  input: RevealContactInput,
  gives: { person: () => Person, phone: () => String, idNumber: () => String },
  gift: {
    phone: 'The phone number, if it was asked for and is known.',
    idNumber: 'The ID number, if it was asked for and is known.',
  },
  once: ['phone', 'idNumber'],
  async run(ctx, input) {
    const person = await lockStanding(ctx, Person, 'sensitive.reveal', input);
    const fields = ContactField.items.filter((field) => input.fields.includes(field));
    const { actor, actorName } = ctx.caller;
    const read = ctx.em.create(SensitiveRead, {
      person: person.id,
      actor,
      actorName,
      readAt: ctx.clock.now(),
      reason: input.reason.trim(),
      fields,
      community: person.community.id,
    });
    await ctx.em.persist(read).flush();
    const key = await ctx.em.findOne(PersonKey, { person: person.id });
    if (!key?.wrappedKey) return { person, phone: null, idNumber: null };
    const { phone, idNumber } = openContact(contactKeys(ctx.services), person.id, key.wrappedKey, {
      phoneSealed: fields.includes('PHONE') ? person.phoneSealed : null,
      idNumberSealed: fields.includes('ID_NUMBER') ? person.idNumberSealed : null,
    });
    return { person, phone, idNumber };
  },
});

@InputType('ErasePersonInput', { description: 'Who is to be erased, and why.' })
class ErasePersonInput extends ReasonedInput {}

export const erasePerson = workflow({
  name: 'erasePerson',
  description:
    'Erases everything personal about a person for good: their key is destroyed and their values are blanked. Counts and dates stay.',
  may: 'person.erase',
  input: ErasePersonInput,
  gives: { person: () => Person },
  async run(ctx, input) {
    const person = await lockStanding(ctx, Person, 'person.erase', input);
    const volunteer = await ctx.em.findOne(Volunteer, { person: person.id });
    if (volunteer && volunteer.level !== 'LEFT')
      throw new DomainError('PERSON_STILL_VOLUNTEER', ['id'], { level: `VolunteerLevel.${volunteer.level}` });
    if (volunteer?.barProposedAt) throw new DomainError('BAR_PROPOSED', ['id']);
    const now = ctx.clock.now();
    person.erase(now);
    volunteer?.erase();
    for (const credential of await ctx.em.find(Credential, { person: person.id })) credential.erase();
    const key = await ctx.em.findOne(PersonKey, { person: person.id });
    if (key) Object.assign(key, { wrappedKey: null, destroyedAt: now });
    await ctx.services.forget(ctx.em, person.id);
    return { person };
  },
});
