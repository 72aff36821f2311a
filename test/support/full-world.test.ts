// The full world is full: what a test of isolation tries on it, it tries on every type.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Exposure } from '../../api/src/kernel/resource/catalog.ts';
import { asOwner } from './elsewhere.ts';
import { startFullWorld, type FullWorld } from './full-world.ts';
import { pathSql } from './path-sql.ts';

let world: FullWorld;

beforeAll(async () => {
  world = await startFullWorld();
});
afterAll(() => world?.stop());

/** Public, and of no community. */
const isPlace = ({ name }: Exposure): boolean => name === 'Community';

/** What a type should have rows of and has none of: each of its states and other enumerations, in the archive and out of it, for both. */
async function missing(exposure: Exposure): Promise<string[]> {
  const { catalog } = world.app.system;
  const { name, table, properties, resource } = exposure;
  const { home, foreign } = world.communities;
  const states = [...properties.values()].flatMap((field) =>
    field.is === 'scalar' && field.enumeration
      ? (exposure.meta.properties[field.name as never] as { items: string[] }).items.map((item) => ({
          state: `${field.name} ${item}`,
          condition: field.array ? `'${item}' = any(t."${field.column}")` : `t."${field.column}" = '${item}'`,
        }))
      : [],
  );
  if (properties.has('archivedAt')) states.push({ state: 'archived', condition: 't.archived_at is not null' });
  states.push({ state: 'any', condition: 'true' });
  // A partner unit is of itself, in one state.
  const unit = resource.unit && resource.unit !== 'id' && pathSql(catalog, exposure, resource.unit, 't');
  const sides = Object.entries({
    'own community': `t.community_id = '${home}'`,
    'another community': `t.community_id = '${foreign}'`,
    ...(unit && {
      'own unit': `${unit} = '${world.rows.mine.PartnerUnit![0]}'`,
      'another unit of the community': `t.community_id = '${home}' and ${unit} <> '${world.rows.mine.PartnerUnit![0]}'`,
    }),
  });
  const wanted = states.flatMap(({ state, condition }) =>
    sides.map(([side, belongs]) => ({
      label: `${name}: ${state}, ${side}`,
      sql: `exists (select from "${table}" t where ${condition} and ${belongs})`,
    })),
  );
  const found = await asOwner(world, async (client) => {
    const { rows } = await client.query<boolean[]>({
      text: `select ${wanted.map(({ sql }) => sql).join(', ')}`,
      rowMode: 'array',
    });
    return rows[0]!;
  });
  return wanted.filter((_, index) => !found[index]).map(({ label }) => label);
}

describe('the full world', () => {
  it('has rows of every type, in every state, of both communities and of two units', async () => {
    const lacking: string[] = [];
    for (const exposure of world.app.system.catalog.exposures)
      if (!isPlace(exposure)) lacking.push(...(await missing(exposure)));
    expect(lacking).toEqual([]);
  });

  it('has rows in every table of the database that belongs to communities', async () => {
    const lacking = await asOwner(world, async (client) => {
      const { rows } = await client.query<{ name: string }>(
        `select table_name as name from information_schema.columns where column_name = 'community_id' and table_schema = 'public' order by 1`,
      );
      const empty: string[] = [];
      for (const { name } of rows) {
        const { rowCount } = await client.query(`select from "${name}" where community_id = $1 limit 1`, [
          world.communities.foreign,
        ]);
        if (rowCount === 0) empty.push(name);
      }
      return empty;
    });
    expect(lacking).toEqual([]);
  });
});
