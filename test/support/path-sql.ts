// Where a row leads by a dotted path of relations, as SQL that the kernel had no hand in.
import type { Catalog, Exposure, ReferenceField } from '../../api/src/kernel/resource/catalog.ts';

/** The value at the end of a path, for the row that an alias stands for. */
export function pathSql(catalog: Catalog, from: Exposure, path: string, alias: string): string {
  const [step, ...rest] = path.split('.');
  const field = from.properties.get(step!)!;
  const value = `${alias}."${field.column}"`;
  if (rest.length === 0) return value;
  const target = catalog.get((field as ReferenceField).target);
  const inner = `${alias}_${step}`;
  return `(select ${pathSql(catalog, target, rest.join('.'), inner)} from "${target.table}" ${inner} where ${inner}.id = ${value})`;
}
