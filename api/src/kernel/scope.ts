// Who is calling, and conditions on rows. A condition is MikroORM's own where-object, so that one declaration serves
// the read planner, the ordinary executor and the workflows.

export type Condition = { readonly [key: string]: unknown };

/** `true`: every row; `false`: none; else the rows that satisfy the condition. */
export type RowScope = boolean | Condition;

export type CallerKind = 'ANONYMOUS' | 'PERSON' | 'KEY' | 'SYSTEM';

export interface Caller {
  readonly kind: CallerKind;
  /** Account of a person, id of a key, or a name of a system job: what the audit trail calls the actor. */
  readonly actor: string;
  /** Name by which colleagues know the actor. */
  readonly actorName: string;
  readonly accountId?: string;
  /** The person behind the account, where one is linked. */
  readonly personId?: string;
  readonly keyId?: string;
  /** Names of the roles that a person holds. */
  readonly roles?: readonly string[];
  /** Communities that row level security lets this caller reach. */
  readonly reach: readonly string[];
  /** Communities for which a permission was granted. */
  communities(permission: string): readonly string[];
  /** Partner units for which a permission was granted, within a grant that goes no further. */
  units(permission: string): readonly string[];
  /** Whether a permission was granted anywhere. */
  may(permission: string): boolean;
  /** Every permission held anywhere, sorted. */
  readonly permissions: readonly string[];
}

/** Rows of the communities for which the caller holds a permission. */
export function inCommunities(permission: string): (caller: Caller) => RowScope {
  return (caller) => amongst('community', caller.communities(permission));
}

/** Rows whose path leads to one of the partner units for which the caller holds a permission. */
export function ofOwnUnit(path: string, permission: string): (caller: Caller) => RowScope {
  return (caller) => amongst(path, caller.units(permission));
}

/** Rows whose path leads to the caller's own person. */
export function ofOneself(path: string): (caller: Caller) => RowScope {
  return (caller) => amongst(path, caller.personId ? [caller.personId] : []);
}

/** Rows whose path leads to the caller's own account. */
export function ofOwnAccount(path: string): (caller: Caller) => RowScope {
  return (caller) => amongst(path, caller.accountId ? [caller.accountId] : []);
}

/** Rows that any of the scopes allows. */
export function anyOf(...scopes: readonly ((caller: Caller) => RowScope)[]): (caller: Caller) => RowScope {
  return (caller) => either(scopes.map((scope) => scope(caller)));
}

export function either(scopes: readonly RowScope[]): RowScope {
  if (scopes.includes(true)) return true;
  const parts = scopes.filter((scope): scope is Condition => typeof scope === 'object');
  const distinct = [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()];
  if (distinct.length === 0) return false;
  return distinct.length === 1 ? (distinct[0] as Condition) : { $or: distinct };
}

export function both(...scopes: readonly RowScope[]): RowScope {
  if (scopes.includes(false)) return false;
  const parts = scopes.filter((scope): scope is Condition => typeof scope === 'object');
  if (parts.length === 0) return true;
  return parts.length === 1 ? (parts[0] as Condition) : { $and: parts };
}

/** A condition on a dotted path of to-one relations: `session.providerUnit` among ids. */
export function amongst(path: string, ids: readonly string[]): RowScope {
  if (ids.length === 0) return false;
  return at(path, { $in: [...ids] });
}

/** Nests a condition under a dotted path. */
export function at(path: string, condition: Condition): Condition {
  return path.split('.').reduceRight<Condition>((inner, step) => ({ [step]: inner }), condition);
}
