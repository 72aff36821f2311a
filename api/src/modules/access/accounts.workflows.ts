// Accounts: made with a first password, switched off and on, given a new password. Sessions end at once with each.
import { IsOptional, IsUUID, Matches, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { DomainError } from '../../kernel/domain-error.ts';
import { newId } from '../../kernel/id.ts';
import { lockRow } from '../../kernel/resource/writes.ts';
import { workflow } from '../../kernel/workflow.ts';
import { IsNotBlank } from '../partners/inputs.ts';
import { Person } from '../people/person.entity.ts';
import { hashPassword, passwordRefusal } from '../platform/sign-in/password.ts';
import { Account } from './account.entity.ts';

@InputType('CreateAccountInput', { description: 'A new account.' })
class CreateAccountInput {
  @Matches(/^[a-z0-9][a-z0-9_.-]{2,29}$/)
  @Field(() => String, { description: 'Name to sign in with: 3 to 30 of a-z, 0-9, dot, dash, underscore.' })
  username!: string;

  @IsNotBlank()
  @MaxLength(60)
  @Field(() => String, { description: 'Name by which colleagues know the account. At most 60 characters.' })
  displayName!: string;

  @Field(() => String, { description: 'First password, at least 12 characters.' })
  password!: string;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, {
    nullable: true,
    description: 'The community that looks after it; may be left out by whoever has one only.',
  })
  communityId?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'The person behind it.' })
  personId?: string | null;
}

export const createAccount = workflow({
  name: 'createAccount',
  description: 'Makes an account with a first password. It may do nothing until a role is granted to it.',
  may: 'account.write',
  input: CreateAccountInput,
  gives: { account: () => Account },
  async run(ctx, input) {
    const communityId = input.communityId ?? onlyCommunity(ctx, 'account.write');
    if (!ctx.caller.communities('account.write').includes(communityId))
      throw new DomainError('NOT_ALLOWED_HERE', ['communityId']);
    if (input.personId && !(await ctx.em.findOne(Person, { id: input.personId, community: communityId })))
      throw new DomainError('NOT_FOUND', ['personId'], { type: 'Person.$' });
    requirePassword(input.password, input.username);
    const account = ctx.em.create(Account, {
      id: newId(),
      username: input.username,
      displayName: input.displayName.trim(),
      community: communityId,
      person: input.personId ?? null,
    });
    await ctx.em.persist(account).flush();
    await ctx.em.execute('select auth.create_login(?, ?, ?, ?, false)', [
      account.id,
      account.username,
      account.displayName,
      await hashPassword(input.password),
    ]);
    return { account };
  },
});

/** The one community for which a permission is held; asks for it when there are more. */
export function onlyCommunity(ctx: Context, permission: string): string {
  const [only, ...others] = ctx.caller.communities(permission);
  if (!only || others.length > 0) throw new DomainError('REQUIRED', ['communityId']);
  return only;
}

function requirePassword(password: string, username: string): void {
  const refusal = passwordRefusal(password, { username, demo: false });
  if (refusal) throw new DomainError(refusal, ['password']);
}

@InputType('AccountInput', { description: 'Which account.' })
class AccountInput {
  @IsUUID()
  @Field(() => ID, { description: 'Which account.' })
  id!: string;

  @Field(() => Int, { nullable: true, description: 'Version that the caller saw.' })
  expectedVersion?: number | null;

  @IsOptional()
  @MaxLength(200)
  @Field(() => String, { nullable: true, description: 'Why; it stands in the audit trail.' })
  reason?: string | null;
}

async function lockAccount(ctx: Context, input: { id: string; expectedVersion?: number | null }): Promise<Account> {
  return (await lockRow(
    ctx,
    ctx.services.catalog.get('Account'),
    'account.write',
    input.id,
    input.expectedVersion,
  )) as unknown as Account;
}

export const disableAccount = workflow({
  name: 'disableAccount',
  description: 'Switches signing in off and ends every session of the account at once.',
  may: 'account.write',
  input: AccountInput,
  gives: { account: () => Account },
  async run(ctx, input) {
    const account = await lockAccount(ctx, input);
    if (account.id === ctx.caller.accountId) throw new DomainError('OWN_ACCOUNT', ['id']);
    account.disabledAt ??= ctx.clock.now();
    await ctx.em.execute('select auth.disable_login(?)', [account.id]);
    return { account };
  },
});

export const enableAccount = workflow({
  name: 'enableAccount',
  description: 'Lets an account sign in again.',
  may: 'account.write',
  input: AccountInput,
  gives: { account: () => Account },
  async run(ctx, input) {
    const account = await lockAccount(ctx, input);
    account.disabledAt = null;
    await ctx.em.execute('select auth.enable_login(?)', [account.id]);
    return { account };
  },
});

@InputType('SetPasswordInput', { description: 'A new password for an account.' })
class SetPasswordInput extends AccountInput {
  @Field(() => String, { description: 'The new password, at least 12 characters.' })
  password!: string;
}

export const setPassword = workflow({
  name: 'setPassword',
  description: 'Gives an account a new password and ends its sessions.',
  may: 'account.write',
  input: SetPasswordInput,
  gives: { account: () => Account },
  async run(ctx, input) {
    const account = await lockAccount(ctx, input);
    requirePassword(input.password, account.username);
    await ctx.em.execute('select auth.set_password(?, ?)', [account.id, await hashPassword(input.password)]);
    return { account };
  },
});
