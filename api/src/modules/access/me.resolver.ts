// Who one is: the account, its roles and what they permit. The console builds its menu from it.
import { Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { Account } from './account.entity.ts';
import { Role } from './role-grant.entity.ts';
import { grantsOf } from './grants.ts';

@ObjectType('HeldRole', { description: 'A role that the caller holds at present.' })
class HeldRole {
  @Field(() => Role.graphql, { description: 'Which role.' })
  role!: Role;
  @Field(() => String, { description: 'Name of the place or partner unit for which it is held.' })
  scopeName!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'The community for which it is held; null when for a street or above.',
  })
  communityId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The partner unit for which it is held.' })
  partnerUnitId!: string | null;
}

@ObjectType('PermissionReach', {
  description: 'For which rows the caller holds a permission, beside those about the caller.',
})
class PermissionReach {
  @Field(() => String, { description: 'Name of the permission.' })
  permission!: string;
  @Field(() => [ID], { description: 'Communities in which it is held for every row.' })
  communityIds!: readonly string[];
  @Field(() => [ID], { description: 'Partner units for whose rows it is held.' })
  partnerUnitIds!: readonly string[];
}

@ObjectType('Me', { description: 'The caller.' })
class Me {
  @Field(() => Account, { nullable: true, description: 'The account of a person; null for a program.' })
  account!: Account | null;
  @Field(() => [HeldRole], { description: 'Roles held at present.' })
  roles!: HeldRole[];
  @Field(() => [String], { description: 'Every permission held anywhere, sorted.' })
  permissions!: readonly string[];
  @Field(() => [PermissionReach], {
    description: 'For which rows each of them is held, where it is for more than oneself.',
  })
  reaches!: readonly PermissionReach[];
}

@Resolver()
export class MeResolver {
  @Query(() => Me, { nullable: true, description: 'The caller; null when nobody is signed in.' })
  async me(@Ctx() ctx: Context): Promise<Me | null> {
    const { caller } = ctx;
    if (caller.kind === 'ANONYMOUS') return null;
    const account = caller.accountId ? await ctx.em.findOne(Account, caller.accountId) : null;
    const grants = caller.accountId ? await grantsOf(ctx.em, caller.accountId, ctx.clock.today()) : [];
    const roles = grants.map(({ role, scopeName, communityId, partnerUnitId }) => ({
      role,
      scopeName,
      communityId,
      partnerUnitId,
    }));
    const permissions = usefulPermissions(ctx);
    const reaches = permissions
      .map((permission) => ({
        permission,
        communityIds: caller.communities(permission),
        partnerUnitIds: caller.units(permission),
      }))
      .filter(({ communityIds, partnerUnitIds }) => communityIds.length + partnerUnitIds.length > 0);
    return { account, roles, permissions, reaches };
  }
}

/** Without those to read one's own that an account holds although nothing stands for it, such as a system administrator's. */
function usefulPermissions({ caller, rights, services }: Context): readonly string[] {
  const { exposures } = services.catalog;
  const readable = exposures.filter((each) => rights.rows(each) !== false);
  const open = new Set(readable.map(({ resource }) => resource.may.read));
  const closed = new Set(exposures.map(({ resource }) => resource.may.read).filter((name) => !open.has(name)));
  return caller.permissions.filter((name) => !closed.has(name));
}
