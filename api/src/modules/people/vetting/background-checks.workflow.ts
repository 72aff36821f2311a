// A background check is recorded with what was searched for, what came of it, and when the next is due: every year.
import { ArrayMinSize, ArrayMaxSize, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { DomainError } from '../../../kernel/domain-error.ts';
import { LocalDate } from '../../../kernel/scalars.ts';
import { workflow } from '../../../kernel/workflow.ts';
import { daysAfter, monthsAfter } from '../../partners/days.ts';
import { IsNotBlank, requireCome } from '../../partners/inputs.ts';
import { lockStanding } from '../../partners/lock.ts';
import { CheckedOffence, CheckResult, Credential } from '../credential.entity.ts';
import { Person } from '../person.entity.ts';

/** By law the records are searched at the start and then every year. */
const monthsOfCheck = 12;

@InputType('RecordBackgroundCheckInput', { description: 'A check of records with the police.' })
class RecordBackgroundCheckInput {
  @IsUUID()
  @Field(() => ID, { description: 'Whose records were checked.' })
  personId!: string;

  @Field(() => LocalDate, { description: 'Day of the check.' })
  checkedOn!: string;

  @ArrayMinSize(1)
  @ArrayMaxSize(4)
  @Field(() => [CheckedOffence.graphql], { description: 'What the records were searched for.' })
  checkedOffences!: CheckedOffence[];

  @Field(() => CheckResult.graphql, { description: 'What came of it.' })
  result!: CheckResult;

  @IsNotBlank()
  @MaxLength(80)
  @Field(() => String, { description: 'Who checked, such as a police station. At most 80 characters.' })
  issuer!: string;

  @IsOptional()
  @MaxLength(60)
  @Field(() => String, { nullable: true, description: 'Number of the answer. At most 60 characters.' })
  number?: string | null;
}

export const recordBackgroundCheck = workflow({
  name: 'recordBackgroundCheck',
  description:
    'Records a background check that the caller has seen; it holds for a year. Whoever is clear of all four offences may serve children until then.',
  may: 'vetting.record',
  input: RecordBackgroundCheckInput,
  gives: { credential: () => Credential },
  async run(ctx, input) {
    const choice = { id: input.personId, path: ['personId'] };
    const person = await lockStanding(ctx, Person, 'vetting.record', choice);
    if (person.id === ctx.caller.personId) throw new DomainError('CREDENTIAL_OF_ONESELF', ['personId']);
    requireCome(ctx, input.checkedOn, ['checkedOn']);
    const credential = ctx.em.create(Credential, {
      person: person.id,
      kind: 'BACKGROUND_CHECK',
      issuer: input.issuer.trim(),
      number: input.number?.trim() || null,
      issuedOn: input.checkedOn,
      expiresOn: daysAfter(monthsAfter(input.checkedOn, monthsOfCheck), -1),
      verifiedBy: ctx.caller.actorName,
      verifiedOn: ctx.clock.today(),
      checkResult: input.result,
      checkedOffences: CheckedOffence.items.filter((each) => input.checkedOffences.includes(each)),
      community: person.community.id,
    });
    await ctx.em.persist(credential).flush();
    return { credential };
  },
});
