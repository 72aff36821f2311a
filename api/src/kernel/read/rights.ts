// What one caller may read: the row scope of every exposure and of every class in it, worked out once a caller.
import { classPermission, rowScope } from '../resource/declaration.ts';
import type { Catalog, Exposure } from '../resource/catalog.ts';
import { privacyClasses, type PrivacyClass } from '../privacy.ts';
import { isDeepStrictEqual } from 'node:util';
import type { Caller, Condition, RowScope } from '../scope.ts';
import { shapeOf } from './shape.ts';

export interface Rights {
  /** Rows of an exposure that the caller may read. */
  rows(exposure: Exposure): RowScope;
  /** Of the rows that may be read, those on which fields of a class may be read: `true` when it is all of them. */
  fields(exposure: Exposure, privacyClass: PrivacyClass): RowScope;
  /** Of the rows to which readable rows of `from` point, those that may be read: `true` when it is all of them. */
  through(from: Exposure, target: Exposure): RowScope;
  /** The form of all these scopes without the ids in them: callers of one form share their plans. */
  readonly shape: string;
}

interface Entry {
  readonly rows: RowScope;
  readonly classes: ReadonlyMap<PrivacyClass, RowScope>;
}

/** Works out the rights of a caller over the whole catalog. */
export function rightsOf(catalog: Catalog, caller: Caller): Rights {
  const entries = new Map<string, Entry>();
  for (const exposure of catalog.exposures) entries.set(exposure.name, entryOf(catalog, exposure, caller));
  const get = (exposure: Exposure): Entry => entries.get(exposure.name)!;
  return {
    rows: (exposure) => get(exposure).rows,
    fields: (exposure, privacyClass) => get(exposure).classes.get(privacyClass) ?? true,
    through: (from, target) => {
      const scope = get(target).rows;
      return typeof scope === 'object' && leadsInto(get(from).rows, scope, caller.reach) ? true : scope;
    },
    shape: [...entries.values()]
      .map(({ rows, classes }) => shapeOf(rows) + [...classes.values()].map(shapeOf).join(''))
      .join(';'),
  };
}

function entryOf(catalog: Catalog, exposure: Exposure, caller: Caller): Entry {
  const { resource } = exposure;
  const rows = rowScope(resource, caller, resource.may.read, catalog.self);
  const classes = new Map<PrivacyClass, RowScope>();
  for (const privacyClass of privacyClasses) {
    if (!exposure.maskable.has(privacyClass)) continue;
    const permission = classPermission[privacyClass];
    const scope = permission ? rowScope(resource, caller, permission, catalog.self) : caller.kind === 'SYSTEM';
    classes.set(privacyClass, covers(scope, rows) ? true : scope);
  }
  return { rows, classes };
}

/** What a row points to lies in its own community: whether a scope surely holds all that rows of another point to. */
function leadsInto(from: RowScope, target: Condition, reach: readonly string[]): boolean {
  const open = new Set(partsOf(target).flatMap(communitiesOf));
  if (open.size === 0) return false;
  if (reach.every((community) => open.has(community))) return true;
  const starts = typeof from === 'object' ? partsOf(from).map(communitiesOf) : [[]];
  return starts.every((communities) => communities.length > 0 && communities.every((community) => open.has(community)));
}

function partsOf(scope: Condition): readonly Condition[] {
  return '$or' in scope ? (scope.$or as Condition[]) : [scope];
}

/** The communities of a scope that is nothing but communities. */
function communitiesOf(part: Condition): readonly string[] {
  const ids =
    Object.keys(part).length === 1 ? (part.community as { $in?: readonly string[] } | undefined)?.$in : undefined;
  return ids ?? [];
}

/** Whether every row of the inner scope is surely one of the outer scope. */
function covers(outer: RowScope, inner: RowScope): boolean {
  if (outer === true || inner === false) return true;
  if (outer === false || inner === true) return false;
  return partsOf(inner).every((part) => partsOf(outer).some((each) => isDeepStrictEqual(each, part)));
}
