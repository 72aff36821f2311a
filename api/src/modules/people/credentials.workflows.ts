// Credentials are verified against the original; whoever changes one afterwards takes the verification away.
import { IsOptional, MaxLength, ValidateNested } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { DomainError, Refusals } from '../../kernel/domain-error.ts';
import { LocalDate } from '../../kernel/scalars.ts';
import { workflow } from '../../kernel/workflow.ts';
import { OneRecordInput } from '../partners/inputs.ts';
import { lockStanding } from '../partners/lock.ts';
import { Credential, CredentialKind } from './credential.entity.ts';

@InputType('VerifyCredentialInput', { description: 'Which credential was checked against the original.' })
class VerifyCredentialInput extends OneRecordInput {}

export const verifyCredential = workflow({
  name: 'verifyCredential',
  description: 'Records that the caller has checked a credential against the original; nobody does so for their own.',
  may: 'credential.write',
  input: VerifyCredentialInput,
  gives: { credential: () => Credential },
  async run(ctx, input) {
    const credential = await lockStanding(ctx, Credential, 'credential.write', input);
    if (credential.person.id === ctx.caller.personId) throw new DomainError('CREDENTIAL_OF_ONESELF', ['id']);
    credential.verify(ctx.caller.actorName, ctx.clock.today());
    return { credential };
  },
});

@InputType('CredentialPatch', { description: 'Changes to a credential: what is absent keeps, null clears.' })
class CredentialPatch {
  @Field(() => CredentialKind.graphql, { nullable: true, description: 'Kind of the credential.' })
  kind?: CredentialKind | null;

  @IsOptional()
  @MaxLength(80)
  @Field(() => String, { nullable: true, description: 'Who issued it. At most 80 characters.' })
  issuer?: string | null;

  @IsOptional()
  @MaxLength(60)
  @Field(() => String, { nullable: true, description: 'Number that the issuer gave it. At most 60 characters.' })
  number?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day of issue.' })
  issuedOn?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day on which it holds.' })
  expiresOn?: string | null;

  @IsOptional()
  @MaxLength(200)
  @Field(() => String, { nullable: true, description: 'How it came to be known. At most 200 characters.' })
  source?: string | null;
}

@InputType('UpdateCredentialInput', { description: 'Changes to one credential.' })
class UpdateCredentialInput extends OneRecordInput {
  @ValidateNested()
  @Field(() => CredentialPatch, { description: 'The changes.' })
  patch!: CredentialPatch;
}

export const updateCredential = workflow({
  name: 'updateCredential',
  description: 'Changes a credential. A verified one has to be verified again, unless only its source was changed.',
  may: 'credential.write',
  input: UpdateCredentialInput,
  gives: { credential: () => Credential },
  async run(ctx, input) {
    const credential = await lockStanding(ctx, Credential, 'credential.write', input);
    const changes = changesOf(input.patch);
    const refusals = new Refusals();
    for (const field of ['kind', 'issuer'] as const)
      if (changes[field] === null) refusals.add('REQUIRED', ['patch', field]);
    refusals.check();
    const isOther = Object.entries(changes).some(
      ([field, value]) => field !== 'source' && credential[field as keyof Credential] !== value,
    );
    if (isOther) credential.forgetVerification();
    if (isOther && credential.checkResult) credential.forgetCheck();
    ctx.em.assign(credential, changes as Partial<Credential>);
    credential.check(refusals, ['patch']);
    refusals.check();
    await ctx.em.flush();
    return { credential };
  },
});

/** What the patch says, with text of nothing but spaces as no value. */
function changesOf(patch: CredentialPatch): CredentialPatch {
  const given = Object.entries(patch).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    given.map(([field, value]: [string, unknown]) => [field, typeof value === 'string' ? value.trim() || null : value]),
  );
}
