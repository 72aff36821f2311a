// Roles are granted and grants are ended; both take effect within a second.
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { DomainError, Refusals } from '../../kernel/domain-error.ts';
import { LocalDate } from '../../kernel/scalars.ts';
import { lockRow } from '../../kernel/resource/writes.ts';
import { workflow } from '../../kernel/workflow.ts';
import { Community } from '../communities/community.entity.ts';
import { IsNotBlank } from '../partners/inputs.ts';
import { PartnerUnit } from '../partners/partner-unit.entity.ts';
import type { Account } from './account.entity.ts';
import { exclusiveRoles, Role, RoleGrant } from './role-grant.entity.ts';

/** Channel on which the identity cache hears whose rights have changed. */
async function tellIdentity(ctx: Context, id: string): Promise<void> {
  await ctx.em.execute(`select pg_notify('identity', ?)`, [id]);
}

@InputType('GrantRoleInput', { description: 'A role for an account.' })
class GrantRoleInput {
  @IsUUID()
  @Field(() => ID, { description: 'Who gets it.' })
  accountId!: string;

  @Field(() => Role.graphql, { description: 'Which role.' })
  role!: Role;

  @IsUUID()
  @Field(() => ID, { description: 'Where: a street, a community or a grid.' })
  nodeId!: string;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'For which partner unit; required for the staff of one.' })
  partnerUnitId?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day; today when nothing is said.' })
  validFrom?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day; open when nothing is said.' })
  validUntil?: string | null;
}

export const grantRole = workflow({
  name: 'grantRole',
  description: 'Grants a role to an account for a street, a community, a grid or a partner unit.',
  may: 'role.grant',
  input: GrantRoleInput,
  gives: { roleGrant: () => RoleGrant },
  async run(ctx, input) {
    const account = (await lockRow(ctx, ctx.services.catalog.get('Account'), 'role.grant', input.accountId, null, [
      'accountId',
    ])) as unknown as Account;
    if (account.id === ctx.caller.accountId) throw new DomainError('OWN_ACCOUNT', ['accountId']);
    const node = await ctx.em.findOne(Community, input.nodeId);
    const owner = node && (node.community?.id ?? node.id);
    if (!node || !owner) throw new DomainError('NOT_FOUND', ['nodeId'], { type: 'Community.$' });
    if (!ctx.caller.communities('role.grant').includes(owner)) throw new DomainError('NOT_ALLOWED_HERE', ['nodeId']);
    if (input.partnerUnitId && !(await ctx.em.findOne(PartnerUnit, { id: input.partnerUnitId, community: owner }))) {
      throw new DomainError('NOT_FOUND', ['partnerUnitId'], { type: 'PartnerUnit.$' });
    }
    await refuseExclusive(ctx, account.id, input.role);
    const roleGrant = ctx.em.create(RoleGrant, {
      account: account.id,
      role: input.role,
      node: node.id,
      partnerUnit: input.partnerUnitId ?? null,
      validFrom: input.validFrom ?? ctx.clock.today(),
      validUntil: input.validUntil ?? null,
      community: owner,
    });
    const refusals = new Refusals();
    roleGrant.check(refusals);
    refusals.check();
    await ctx.em.persist(roleGrant).flush();
    await tellIdentity(ctx, account.id);
    return { roleGrant };
  },
});

async function refuseExclusive(ctx: Context, accountId: string, role: Role): Promise<void> {
  if (!exclusiveRoles.includes(role)) return;
  const open = { $or: [{ validUntil: null }, { validUntil: { $gte: ctx.clock.today() } }] };
  const held = await ctx.em.findOne(RoleGrant, {
    account: accountId,
    role: { $in: exclusiveRoles.filter((each) => each !== role) },
    archivedAt: null,
    ...open,
  });
  if (held) throw new DomainError('ROLES_EXCLUDE', ['role'], { held: `Role.${held.role}` });
}

@InputType('EndRoleGrantInput', { description: 'Which grant to end.' })
class EndRoleGrantInput {
  @IsUUID()
  @Field(() => ID, { description: 'Which grant.' })
  id!: string;

  @Field(() => Int, { nullable: true, description: 'Version that the caller saw.' })
  expectedVersion?: number | null;

  @IsNotBlank()
  @MaxLength(200)
  @Field(() => String, { description: 'Why. At most 200 characters.' })
  reason!: string;
}

export const endRoleGrant = workflow({
  name: 'endRoleGrant',
  description: 'Ends a grant: from this moment the account does not hold the role there any more.',
  may: 'role.grant',
  input: EndRoleGrantInput,
  gives: { roleGrant: () => RoleGrant },
  async run(ctx, input) {
    const roleGrant = (await lockRow(
      ctx,
      ctx.services.catalog.get('RoleGrant'),
      'role.grant',
      input.id,
      input.expectedVersion,
    )) as unknown as RoleGrant;
    if (roleGrant.account.id === ctx.caller.accountId) throw new DomainError('OWN_ACCOUNT', ['id']);
    if (roleGrant.archivedAt) return { roleGrant };
    const today = ctx.clock.today();
    const lastDay = today < roleGrant.validFrom ? roleGrant.validFrom : today;
    if (!roleGrant.validUntil || roleGrant.validUntil > lastDay) roleGrant.validUntil = lastDay;
    roleGrant.archivedAt = ctx.clock.now();
    roleGrant.endReason = input.reason.trim();
    await tellIdentity(ctx, roleGrant.account.id);
    return { roleGrant };
  },
});
