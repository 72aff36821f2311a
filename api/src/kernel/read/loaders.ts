// Loaders of one request for the ordinary executor: rows by id within their scope, and on which rows a class may be read.
import DataLoader from 'dataloader';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { PrivacyClass } from '../privacy.ts';
import type { Catalog, Exposure } from '../resource/catalog.ts';
import { both, type Condition, type RowScope } from '../scope.ts';
import type { Rights } from './rights.ts';

export type Row = { readonly id: string; readonly [property: string]: unknown };

export interface Loaders {
  /** A row that the caller may read, or null. */
  row(exposure: Exposure, id: string): Promise<Row | null>;
  /** Whether the fields of a class may be read on a row. */
  isReadable(exposure: Exposure, privacyClass: PrivacyClass, id: string): Promise<boolean>;
}

export function createLoaders(em: EntityManager, catalog: Catalog, rights: Rights): Loaders {
  const rows = new Map<string, DataLoader<string, Row | null>>();
  const classes = new Map<string, DataLoader<string, boolean>>();
  return {
    row: (exposure, id) =>
      upsert(rows, exposure.name, () => new DataLoader((ids) => loadRows(em, rights, exposure, ids))).load(id),
    async isReadable(exposure, privacyClass, id) {
      const scope = rights.fields(exposure, privacyClass);
      if (typeof scope === 'boolean') return scope;
      const load = (ids: readonly string[]) => loadReadable(em, exposure, scope, ids);
      return upsert(classes, `${exposure.name}.${privacyClass}`, () => new DataLoader(load)).load(id);
    },
  };
}

function upsert<V>(map: Map<string, V>, key: string, make: () => V): V {
  let value = map.get(key);
  if (!value) map.set(key, (value = make()));
  return value;
}

/** Finds rows of an exposure under a scope; the where-object goes to the ORM as it is. */
export async function findRows(
  em: EntityManager,
  exposure: Exposure,
  scope: RowScope,
  options: object = {},
): Promise<Row[]> {
  if (scope === false) return [];
  const where = (scope === true ? {} : scope) as Condition;
  return (await em.find(exposure.resource.entity, where as never, options as never)) as unknown as Row[];
}

async function loadRows(
  em: EntityManager,
  rights: Rights,
  exposure: Exposure,
  ids: readonly string[],
): Promise<(Row | null)[]> {
  const found = await findRows(em, exposure, both({ id: { $in: [...ids] } }, rights.rows(exposure)));
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id.toLowerCase()) ?? null);
}

async function loadReadable(
  em: EntityManager,
  exposure: Exposure,
  scope: Condition,
  ids: readonly string[],
): Promise<boolean[]> {
  const found = await findRows(em.fork(), exposure, both({ id: { $in: [...ids] } }, scope), { fields: ['id'] });
  const readable = new Set(found.map((row) => row.id));
  return ids.map((id) => readable.has(id));
}
