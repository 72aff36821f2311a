// Accounts that are on record, with the grants that make them callers; and places above and below a community. Everybody is invented.
import type { World } from '../../../../test/support/world.ts';
import { newId } from '../../kernel/id.ts';
import type { Caller } from '../../kernel/scope.ts';
import type { CommunityLevel } from '../communities/community.entity.ts';
import { personOf } from './person-of.ts';
import type { Role } from './role-grant.entity.ts';

export interface AccountFacts {
  readonly community?: string;
  readonly unit?: string;
  readonly person?: string;
}

let accounts = 0;

/** An account with one role, and the caller that it is. */
export async function addAccount(world: World, role: Role, facts: AccountFacts = {}): Promise<Caller> {
  const { community = world.community, unit = null, person = null } = facts;
  const id = await addAccountOf(world, community, person);
  await world.rows(
    `insert into role_grant (id, created_at, updated_at, version, community_id, account_id, role, node_id, partner_unit_id, valid_from)
     values ($1, now(), now(), 1, $2, $3, $4, $2, $5, '2025-01-01')`,
    [newId(), community, id, role, unit],
  );
  return callerOf(world, id);
}

/** An account without a role; gives its id. */
export async function addAccountOf(world: World, community: string, person: string | null = null): Promise<string> {
  const id = newId();
  const username = `account${++accounts}`;
  await world.rows(
    `insert into account (id, created_at, updated_at, version, community_id, username, display_name, person_id, is_demo, search_text)
     values ($1, now(), now(), 1, $2, $3, $3, $4, false, $3)`,
    [id, community, username, person],
  );
  return id;
}

/** Who an account is at present. */
export async function callerOf(world: World, accountId: string): Promise<Caller> {
  return (await personOf(world.services, accountId, true))!.caller;
}

/** A node of the tree; of the level COMMUNITY it owns itself, below it belongs to `community`, and above to none. */
export async function addPlace(
  world: World,
  level: CommunityLevel,
  name: string,
  above: { readonly parent?: string; readonly community?: string } = {},
): Promise<string> {
  const id = newId();
  const community = level === 'COMMUNITY' ? id : (above.community ?? null);
  await world.rows(
    `insert into community (id, created_at, updated_at, version, name, level, parent_id, community_id, search_text)
     values ($1, now(), now(), 1, $2, $3, $4, $5, $2)`,
    [id, name, level, above.parent ?? null, community],
  );
  return id;
}
