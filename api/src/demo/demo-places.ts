// The tree of the demo: from the city down to the buildings of two estates.
import pg from 'pg';
import type { App } from '../app.ts';
import { forkFor } from '../kernel/context.ts';
import { newId } from '../kernel/id.ts';
import { systemCaller } from '../modules/access/caller.ts';
import { Community, type CommunityLevel } from '../modules/communities/community.entity.ts';
import { searchText } from '../kernel/search-text.ts';

export interface DemoPlaces {
  readonly community: string;
  /** The grid of the demo's grid worker. */
  readonly grid: string;
}

const above: readonly [string, CommunityLevel][] = [
  ['武汉市', 'CITY'],
  ['东西湖区', 'DISTRICT'],
  ['将军路街道', 'STREET'],
];

export async function addPlaces(app: App): Promise<DemoPlaces> {
  const community = await addCommunity(app);
  const em = forkFor(app.services, systemCaller('demo', [community]), 'demo');
  return em.transactional(async (inside) => {
    const add = (parent: string, name: string, level: CommunityLevel, households?: number): string => {
      const id = newId();
      inside.persist(
        inside.create(Community, { id, name, level, parent, community, householdCount: households ?? null }),
      );
      return id;
    };
    const grids = ['一期', '二期'].map((estate) => {
      const grid = add(community, `${estate}网格`, 'GRID', estate === '一期' ? 1_260 : 1_180);
      for (const part of ['东', '西']) {
        const microGrid = add(grid, `${estate}${part}微网格`, 'MICRO_GRID');
        const first = part === '东' ? 1 : 6;
        for (let number = first; number < first + 5; number++) add(microGrid, `${estate}${number}栋`, 'BUILDING');
      }
      return grid;
    });
    await inside.flush();
    return { community, grid: grids[0]! };
  });
}

/** Places above a community belong to no community: they are made by the owner of the database. */
async function addCommunity({ ownerUrl, services }: App): Promise<string> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const now = services.clock.now();
    let parent: string | null = null;
    for (const [name, level] of [...above, ['刘家墩社区', 'COMMUNITY'] as const]) {
      const id = newId();
      await client.query(
        'insert into community (id, created_at, updated_at, version, name, level, parent_id, community_id, search_text) values ($1, $2, $2, 1, $3, $4, $5, $6, $7)',
        [id, now, name, level, parent, level === 'COMMUNITY' ? id : null, searchText(name)],
      );
      parent = id;
    }
    return parent!;
  } finally {
    await client.end();
  }
}
