// Accounts that are on record, for what belongs to an account. Everybody is invented.
import type { World } from '../../../../test/support/world.ts';
import { newId } from '../../kernel/id.ts';
import type { Caller } from '../../kernel/scope.ts';
import { personOf } from '../access/person-of.ts';
import type { Role } from '../access/role-grant.entity.ts';

export interface AccountFacts {
  readonly community?: string;
  readonly unit?: string;
  readonly person?: string;
}

let accounts = 0;

/** An account with one role, and the caller that it is. */
export async function addAccount(world: World, role: Role, facts: AccountFacts = {}): Promise<Caller> {
  const { community = world.community, unit = null, person = null } = facts;
  const id = newId();
  const username = `account${++accounts}`;
  await world.rows(
    `insert into account (id, created_at, updated_at, version, community_id, username, display_name, person_id, is_demo, search_text)
     values ($1, now(), now(), 1, $2, $3, $3, $4, false, $3)`,
    [id, community, username, person],
  );
  await world.rows(
    `insert into role_grant (id, created_at, updated_at, version, community_id, account_id, role, node_id, partner_unit_id, valid_from)
     values ($1, now(), now(), 1, $2, $3, $4, $2, $5, '2025-01-01')`,
    [newId(), community, id, role, unit],
  );
  return callerOf(world, id);
}

export async function callerOf(world: World, accountId: string): Promise<Caller> {
  return (await personOf(world.services, accountId, true))!.caller;
}
