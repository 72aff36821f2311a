// The face of an entity: what may be read, written, filtered and ordered, by whom. Everything else is derived from it.
import type { EntityClass } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { amongst, either, type Caller, type RowScope } from '../scope.ts';
import type { PrivacyClass } from '../privacy.ts';

export interface ResourceOptions<T extends object> {
  /** Name of the list, such as `volunteers`. */
  readonly plural: string;
  /** Properties that can be read; relations to one give `team` and `teamId`. */
  readonly read: readonly (keyof T & string)[];
  /** Properties that a create takes. Without it (or an empty list) things of this type are made by workflows only. */
  readonly create?: readonly (keyof T & string)[];
  /** Properties that an update can change. A state never stands here. */
  readonly update?: readonly (keyof T & string)[];
  /** Properties, or dotted paths of to-one relations, to filter by. */
  readonly filter: readonly string[];
  /** Properties, or dotted paths of to-one relations, to order by. */
  readonly order: readonly string[];
  /** Paths of search texts that `search` looks through. */
  readonly search?: readonly string[];
  /** Names of lists that this entity adds to the things it points to: `{ session: 'attendances' }` gives `TrainingSession.attendances`. */
  readonly inverse?: Readonly<Record<string, string>>;
  /** Permission of each operation; an operation without one does not exist. */
  readonly may: {
    readonly read: string;
    readonly create?: string;
    readonly update?: string;
    readonly archive?: string;
  };
  /** What else follows when a row goes into the archive or comes out of it; asked once the row says so itself. */
  afterArchive?(em: EntityManager, row: T): Promise<void>;
  /** Path to the partner unit that a row belongs to: grants for that unit reach the row. */
  readonly unit?: string;
  /** Path to the person that a row is about: a person reaches the rows about themselves with permissions marked `self`. */
  readonly self?: string;
  /** Path to the account to which a row belongs: its holder reaches it, and nobody else but by `rows`. */
  readonly owner?: string;
  /** Replaces the scope by community, unit and self, for the few tables that belong to no community. */
  readonly rows?: (caller: Caller, permission: string) => RowScope;
}

export interface Resource<T extends object = object> extends ResourceOptions<T> {
  readonly entity: EntityClass<T>;
}

/** Declares the face of an entity. */
export function resource<T extends object>(entity: EntityClass<T>, options: ResourceOptions<T>): Resource<T> {
  return { ...options, entity };
}

/** Permission that opens each maskable class; S4 is opened by no standing permission. */
export const classPermission: Readonly<Partial<Record<PrivacyClass, string>>> = {
  S2: 'personal.read',
  S3: 'sensitive.read',
};

/** The rows of a resource that a caller reaches with a permission. */
export function rowScope(declared: Resource, caller: Caller, permission: string, self: ReadonlySet<string>): RowScope {
  if (caller.kind === 'SYSTEM') return true;
  if (declared.owner) {
    // One's own values are open to oneself, whatever their class.
    const isHeld = caller.may(permission) || Object.values(classPermission).includes(permission);
    const own = isHeld && caller.accountId ? amongst(declared.owner, [caller.accountId]) : false;
    return either([own, declared.rows?.(caller, permission) ?? false]);
  }
  if (declared.rows) return declared.rows(caller, permission);
  const mine = declared.self && caller.personId && self.has(permission);
  return either([
    amongst('community', caller.communities(permission)),
    declared.unit ? amongst(declared.unit, caller.units(permission)) : false,
    mine ? amongst(declared.self, [caller.personId]) : false,
  ]);
}
