// A role, granted to an account for a scope: a street, a community, a grid, or a partner unit within a community.
import { defineEntity, p } from '@mikro-orm/core';
import type { Refusals } from '../../kernel/domain-error.ts';
import { enumeration, type ValueOf } from '../../kernel/enumeration.ts';
import { CommunityRecord } from '../communities/community-record.ts';
import { Community } from '../communities/community.entity.ts';
import { PartnerUnit } from '../partners/partner-unit.entity.ts';
import { Account } from './account.entity.ts';

export const Role = enumeration('Role', 'What an account is in the programme.', {
  SYSTEM_ADMIN: 'Looks after accounts, the tree, imports and records; reads nothing sensitive.',
  SECURITY_ADMIN: 'Looks after grants and keys; reads nothing sensitive.',
  AUDIT_READER: 'Reads the audit trail; reads nothing sensitive.',
  COMMITTEE_CHAIR: 'Chairs the co-building committee.',
  COMMITTEE_MEMBER: 'Sits on the co-building committee.',
  COORDINATOR: 'Coordinates the programme for the community.',
  SOCIAL_WORKER: 'A professional social worker.',
  GRID_WORKER: 'Works in a grid, door by door.',
  TEAM_LEADER: 'Leads a team of volunteers.',
  VOLUNTEER: 'A volunteer.',
  PARTNER_STAFF: 'Works for a partner unit: hospital, school, university.',
});
export type Role = ValueOf<typeof Role>;

/** Of these an account holds one at most: who administers does not audit. */
export const exclusiveRoles: readonly Role[] = ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_READER'];

const RoleGrantSchema = defineEntity({
  name: 'RoleGrant',
  extends: CommunityRecord,
  comment: 'A role that an account holds for a scope, from a day until a day.',
  indexes: [{ properties: ['account'] }],
  policies: [
    {
      name: 'role_grant_of_community',
      command: 'all',
      using: `community_id = any((select app_communities())::uuid[]) or account_id::text = (select app_actor())`,
      check: `community_id = any((select app_communities())::uuid[])`,
    },
  ],
  properties: {
    account: () => p.manyToOne(Account).ref().groups('S1').comment('Who holds it.'),
    role: p.enum(Role.items).groups('S1').comment('Which role.'),
    node: () => p.manyToOne(Community).ref().groups('S1').comment('Where: a street, a community or a grid.'),
    partnerUnit: () =>
      p.manyToOne(PartnerUnit).ref().nullable().groups('S1').comment('For which partner unit, for its staff.'),
    validFrom: p.date().groups('S1').comment('First day.'),
    validUntil: p.date().nullable().groups('S1').comment('Last day; null while it is open.'),
    endReason: p.string().length(200).nullable().groups('S1').comment('Why it was ended.'),
  },
});

export class RoleGrant extends RoleGrantSchema.class {
  check(refusals: Refusals): void {
    if (this.validUntil && this.validUntil < this.validFrom) refusals.add('ENDS_BEFORE_START', ['validUntil']);
    if (this.role === 'PARTNER_STAFF' && !this.partnerUnit) refusals.add('REQUIRED', ['partnerUnitId']);
  }
}
RoleGrantSchema.setClass(RoleGrant);
