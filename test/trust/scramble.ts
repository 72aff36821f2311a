// Makes what a caller may not read into something else, so that it shows whether anything had told of it.
import type pg from 'pg';
import type { Exposure } from '../../api/src/kernel/resource/catalog.ts';
import type { FullWorld } from '../support/full-world.ts';
import { pathSql } from '../support/path-sql.ts';
import { dropChecks, type EntityProperty } from '../support/rows.ts';

/** Makes every value of the classes another one, but for what concerns the volunteer and what belongs to the hospital. */
export async function scramble(world: FullWorld, owner: pg.Client, classes: readonly string[]): Promise<number> {
  let changed = 0;
  await owner.query('set session_replication_role = replica');
  for (const exposure of world.app.system.catalog.exposures) {
    const { table, properties, meta } = exposure;
    const hidden = [...properties.values()].filter(
      ({ privacyClass, is }) => is === 'scalar' && classes.includes(privacyClass),
    );
    const settings = hidden.flatMap(({ name }) => another(meta.properties[name as never] as EntityProperty) ?? []);
    if (settings.length === 0) continue;
    await dropChecks(owner, table);
    const kept = keptOf(world, exposure).map((condition) => `coalesce(${condition}, false)`);
    const where = kept.length > 0 ? `where not (${kept.join(' or ')})` : '';
    changed += (await owner.query(`update "${table}" t set ${settings.join(', ')} ${where}`)).rowCount ?? 0;
  }
  await owner.query('set session_replication_role = default');
  return changed;
}

/** Which rows are a caller's own: their person's, their unit's, their account's. */
function keptOf(world: FullWorld, exposure: Exposure): string[] {
  const { catalog } = world.app.system;
  const { self, unit, owner } = exposure.resource;
  const { Person, PartnerUnit } = world.rows.mine;
  return [
    ...(self ? [`${pathSql(catalog, exposure, self, 't')} = '${Person![0]}'`] : []),
    ...(unit ? [`${pathSql(catalog, exposure, unit, 't')} = '${PartnerUnit![0]}'`] : []),
    ...(owner
      ? [`${pathSql(catalog, exposure, owner, 't')} = (select id from account where username = 'volunteer')`]
      : []),
  ];
}

/** Another value for a column, of the same type; what was null is not, and some of what was not null is. */
function another(property: EntityProperty): string | null {
  const column = `"${property.fieldNames[0]}"`;
  const type = property.columnTypes[0]!;
  const odd = `get_byte(uuid_send(id), 15) % 2 = 1`;
  const values: [RegExp, string, string][] = [
    [/\[\]$/, `array_append(${column}, 'x')`, `'{x}'`],
    [/^date$/, `${column} + 411`, `date '1999-09-09'`],
    [/^timestamptz/, `${column} - interval '77 days'`, `timestamptz '1999-09-09'`],
    [/^int/, `${column} + 7`, '3'],
    [/^bool/, `not ${column}`, 'true'],
    [/^jsonb$/, `'{"x": 1}'::jsonb`, `'{}'::jsonb`],
    [/^(text|varchar)/, `reverse(${column})`, `right(id::text, ${Math.min(8, property.length ?? 8)})`],
  ];
  const found = values.find(([pattern]) => pattern.test(type));
  if (!found) return null;
  const items = property.items as string[] | undefined;
  const changed =
    items && !type.endsWith('[]')
      ? `case when ${column} = '${items[0]}' then '${items[1]}' else '${items[0]}' end`
      : found[1];
  const filled = items ? `'${items[0]}'` : found[2];
  return property.nullable
    ? `${column} = case when ${column} is null then ${filled} when ${odd} then null else ${changed} end`
    : `${column} = ${changed}`;
}
