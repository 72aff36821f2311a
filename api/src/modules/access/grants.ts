// The grants of an account that hold today, with the communities that each reaches.
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Role } from './role-grant.entity.ts';

export interface HeldGrant {
  readonly role: Role;
  readonly scopeName: string;
  /** The community of the grant; null for a street or above. */
  readonly communityId: string | null;
  readonly partnerUnitId: string | null;
  /** The communities that the grant reaches, and the nodes above them at which it stands. */
  readonly communities: readonly string[];
}

const sql = `
  with recursive held as (
    select g.id, g.role, g.node_id, g.partner_unit_id, n.name, n.level, n.community_id, u.name as unit_name
      from role_grant g join community n on n.id = g.node_id left join partner_unit u on u.id = g.partner_unit_id
      where g.account_id = ? and g.archived_at is null and g.valid_from <= ? and (g.valid_until is null or g.valid_until >= ?)
  ), below as (
    select h.id as grant_id, h.node_id as node, h.level from held h where h.community_id is null
    union all
    select b.grant_id, c.id, c.level from below b join community c on c.parent_id = b.node where b.level not in ('COMMUNITY')
  )
  select h.role, coalesce(h.unit_name, h.name) as "scopeName", h.community_id as "communityId", h.partner_unit_id as "partnerUnitId",
    case when h.community_id is not null then array[h.community_id]
      else (select array_agg(b.node) from below b where b.grant_id = h.id) end as communities
  from held h order by h.role, h.name`;

export async function grantsOf(em: EntityManager, accountId: string, today: string): Promise<HeldGrant[]> {
  return em.execute<HeldGrant[]>(sql, [accountId, today, today]);
}
