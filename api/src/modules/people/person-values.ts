// What may be said of a person when they are registered or changed, read and tidied in one way for all workflows.
import { IsOptional, MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { DomainError, Refusals } from '../../kernel/domain-error.ts';
import { newId } from '../../kernel/id.ts';
import { LocalDate } from '../../kernel/scalars.ts';
import type { CellParser } from '../platform/imports/columns.ts';
import { idNumber, phone } from '../platform/imports/parse-identity.ts';
import { personName } from '../platform/imports/parse-text.ts';
import { contactKeys, createWrappedKey, sealContact, type Contact } from './contact.ts';
import { PersonKey } from './person-key.entity.ts';
import { BirthPrecision, Person, Sex } from './person.entity.ts';

@InputType('PersonValuesInput', { description: 'What is said of a person.' })
export class PersonValuesInput {
  @IsOptional()
  @MaxLength(60)
  @Field(() => String, { nullable: true, description: 'Name in full. At most 60 characters.' })
  fullName?: string | null;

  @IsOptional()
  @MaxLength(60)
  @Field(() => String, { nullable: true, description: 'What people call them, if otherwise. At most 60 characters.' })
  alias?: string | null;

  @Field(() => Sex.graphql, { nullable: true, description: 'Sex as in the papers.' })
  sex?: Sex | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Date of birth; the first day of the month or year where no more is known.',
  })
  birthDate?: string | null;

  @Field(() => BirthPrecision.graphql, {
    nullable: true,
    description: 'How exactly the date of birth is known; to the day when nothing is said.',
  })
  birthPrecision?: BirthPrecision | null;

  @IsOptional()
  @MaxLength(40)
  @Field(() => String, {
    nullable: true,
    description: 'Phone number; it is sealed, and only its last four digits are shown. At most 40 characters.',
  })
  phone?: string | null;

  @IsOptional()
  @MaxLength(40)
  @Field(() => String, {
    nullable: true,
    description: 'ID number; it is sealed and never shown. At most 40 characters.',
  })
  idNumber?: string | null;
}

export interface PersonValues extends Contact {
  fullName?: string;
  alias?: string | null;
  sex?: Sex;
  birthDate?: string | null;
  birthPrecision?: BirthPrecision;
}

const parsers = { name: personName(), phone: phone({ fixedLines: true }), idNumber: idNumber() };

/** The values of an input, tidied; refuses with all that is wrong at once. What is absent stays absent. */
export function readPersonValues(ctx: Context, input: PersonValuesInput, at: readonly string[] = []): PersonValues {
  const refusals = new Refusals();
  const today = ctx.clock.today();
  const read = (field: 'fullName' | 'phone' | 'idNumber', parser: CellParser<string>): string | null | undefined => {
    const text = blankIsNull(input[field]);
    if (text === undefined || text === null) return text;
    const result = parser.parse(text, { header: field, today });
    if ('value' in result) return result.value;
    refusals.add(result.code, [...at, field], result.params);
    return undefined;
  };
  const fullName = read('fullName', parsers.name);
  if (fullName === null) refusals.add('REQUIRED', [...at, 'fullName']);
  if (input.birthDate && input.birthDate > today) refusals.add('IN_FUTURE', [...at, 'birthDate'], { today });
  const values = {
    fullName: fullName ?? undefined,
    alias: blankIsNull(input.alias),
    sex: input.sex === null ? 'UNKNOWN' : input.sex,
    birthDate: input.birthDate,
    birthPrecision: input.birthPrecision ?? undefined,
    phone: read('phone', parsers.phone),
    idNumber: read('idNumber', parsers.idNumber),
  } satisfies PersonValues;
  refusals.check();
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as PersonValues;
}

const blankIsNull = (text: string | null | undefined): string | null | undefined =>
  text === undefined ? undefined : text?.trim() || null;

/** Makes a person with a key of their own; the flush lets the database refuse doubles. */
export async function createPerson(
  ctx: Context,
  community: string,
  { phone, idNumber, ...values }: PersonValues & { fullName: string },
): Promise<Person> {
  const id = newId();
  const keys = contactKeys(ctx.services);
  const wrappedKey = createWrappedKey(keys, id);
  const person = ctx.em.create(Person, {
    id,
    ...values,
    ...sealContact(keys, id, wrappedKey, { phone, idNumber }),
    community,
  });
  requireSound(person);
  ctx.em.persist([person, ctx.em.create(PersonKey, { person: id, wrappedKey, community })]);
  await ctx.em.flush();
  return person;
}

/** Changes a person who is locked; a new phone number or ID number is sealed with the key they have. */
export async function changePerson(
  ctx: Context,
  person: Person,
  { phone, idNumber, ...values }: PersonValues,
  at: readonly string[],
): Promise<void> {
  if (person.erasedAt) throw new DomainError('PERSON_ERASED', ['id']);
  Object.assign(person, values);
  requireSound(person, at);
  if (phone !== undefined || idNumber !== undefined) {
    const { wrappedKey } = await ctx.em.findOneOrFail(PersonKey, { person: person.id });
    if (!wrappedKey) throw new Error('a person who is not erased has a key');
    Object.assign(person, sealContact(contactKeys(ctx.services), person.id, wrappedKey, { phone, idNumber }));
  }
  await ctx.em.flush();
}

function requireSound(person: Person, at: readonly string[] = []): void {
  const refusals = new Refusals();
  person.check(refusals, at);
  refusals.check();
}
