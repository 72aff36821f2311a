// From grants or key scopes to a caller: which permission reaches which communities and partner units.
import type { Permission, Permissions } from '../../kernel/permission.ts';
import type { Caller } from '../../kernel/scope.ts';
import { scopeText, type ApiScope } from './api-key.entity.ts';
import type { HeldGrant } from './grants.ts';

type Reach = Map<string, Set<string>>;

interface Holding {
  readonly communities: Reach;
  readonly units: Reach;
  readonly held: Set<string>;
}

const none: readonly string[] = [];

export const anonymous = (permissions: Permissions): Caller =>
  callerOf(
    { kind: 'ANONYMOUS', actor: 'nobody', actorName: '', reach: [] },
    holdingOf(permissions, ({ anyone }) => !!anyone),
  );

/** The system itself, in a job: it reaches the given communities and may do everything there. */
export function systemCaller(name: string, reach: readonly string[]): Caller {
  return {
    kind: 'SYSTEM',
    actor: name,
    actorName: name,
    reach,
    communities: () => reach,
    units: () => none,
    may: () => true,
    permissions: [],
  };
}

export interface PersonFacts {
  readonly accountId: string;
  readonly name: string;
  readonly personId: string | null;
  readonly grants: readonly HeldGrant[];
  /** Whether the session may open what is sensitive: with a second factor, or in the demo. */
  readonly mayOpenSensitive: boolean;
}

/** What is for oneself is held by whoever is on file. Rights are the union of the grants, each within its own communities. */
export function personCaller(permissions: Permissions, facts: PersonFacts): Caller {
  const holding = holdingOf(
    permissions,
    ({ anyone, self, isSensitive }) =>
      !!anyone || (!!self && facts.personId !== null && (!isSensitive || facts.mayOpenSensitive)),
  );
  for (const [name, permission] of Object.entries(permissions)) {
    if (permission.isSensitive && !facts.mayOpenSensitive) continue;
    for (const grant of facts.grants) {
      if (permission.community?.includes(grant.role)) add(holding, holding.communities, name, grant.communities);
      if (grant.partnerUnitId && permission.unit?.includes(grant.role))
        add(holding, holding.units, name, [grant.partnerUnitId]);
    }
  }
  const reach = [...new Set(facts.grants.flatMap((grant) => grant.communities))].sort();
  const roles = [...new Set(facts.grants.map(({ role }) => role))].sort();
  const { accountId, name, personId } = facts;
  return callerOf(
    { kind: 'PERSON', actor: accountId, actorName: name, accountId, personId: personId ?? undefined, roles, reach },
    holding,
  );
}

export interface KeyFacts {
  readonly keyId: string;
  readonly name: string;
  readonly communityId: string;
  readonly partnerUnitId: string | null;
  readonly scopes: readonly ApiScope[];
}

/** A key of a partner unit stands for its staff; any other key reads, and never writes. */
export function keyCaller(permissions: Permissions, facts: KeyFacts): Caller {
  const scopes = new Set(facts.scopes.map(scopeText));
  const holding = holdingOf(permissions, ({ anyone }) => !!anyone);
  for (const [name, permission] of Object.entries(permissions)) {
    if (!permission.key || !scopes.has(permission.key)) continue;
    addForKey(holding, name, permission, facts);
  }
  // A unit's program sees the names on the unit's own rosters, as its staff does.
  if (facts.partnerUnitId) add(holding, holding.units, 'personal.read', [facts.partnerUnitId]);
  return callerOf(
    { kind: 'KEY', actor: `key:${facts.keyId}`, actorName: facts.name, keyId: facts.keyId, reach: [facts.communityId] },
    holding,
  );
}

function addForKey(holding: Holding, name: string, permission: Permission, facts: KeyFacts): void {
  if (permission.key?.endsWith(':read')) add(holding, holding.communities, name, [facts.communityId]);
  else if (facts.partnerUnitId && permission.unit?.includes('PARTNER_STAFF'))
    add(holding, holding.units, name, [facts.partnerUnitId]);
}

function holdingOf(permissions: Permissions, isFree: (permission: Permission) => boolean): Holding {
  const held = new Set(Object.entries(permissions).flatMap(([name, permission]) => (isFree(permission) ? [name] : [])));
  return { communities: new Map(), units: new Map(), held };
}

function add(holding: Holding, reach: Reach, name: string, ids: readonly string[]): void {
  holding.held.add(name);
  const known = reach.get(name) ?? new Set();
  for (const id of ids) known.add(id);
  reach.set(name, known);
}

function callerOf(
  facts: Pick<Caller, 'kind' | 'actor' | 'actorName' | 'accountId' | 'personId' | 'keyId' | 'roles' | 'reach'>,
  holding: Holding,
): Caller {
  const lists = (reach: Reach) => new Map([...reach].map(([name, ids]) => [name, [...ids].sort()]));
  const communities = lists(holding.communities);
  const units = lists(holding.units);
  return {
    ...facts,
    communities: (permission) => communities.get(permission) ?? none,
    units: (permission) => units.get(permission) ?? none,
    may: (permission) => holding.held.has(permission),
    permissions: [...holding.held].sort(),
  };
}
