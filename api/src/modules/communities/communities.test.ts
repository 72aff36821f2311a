// The tree of places: what may stand below what, who may add to it, and that every place stays in its own community.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../../../../test/support/world.ts';
import type { Caller } from '../../kernel/scope.ts';
import { CommunityLevel } from './community.entity.ts';

let world: World;
let coordinator: Caller;
let made = 0;

beforeAll(async () => {
  world = await openWorld();
  coordinator = world.as('COORDINATOR');
});
afterAll(() => world?.stop());

const selection = 'community { id name code level parent { id } community { id } householdCount residentCount }';

async function add(input: object): Promise<any> {
  const whole = { parentId: world.community, level: 'GRID', name: `第${++made}网格`, ...input };
  const payload = await world.does(coordinator, 'addCommunity', whole, selection);
  expect(payload.userErrors).toEqual([]);
  return payload.community;
}

const refused = (input: object, caller = coordinator): Promise<string[]> =>
  world.refused(caller, 'addCommunity', {
    ...{ parentId: world.community, level: 'GRID', name: `第${++made}网格` },
    ...input,
  });

describe('a new place', () => {
  it('stands below another of its community, with what is known of it', async () => {
    const grid = await add({ name: ' 东风网格 ', code: 'LY-01', householdCount: 0, residentCount: 812 });
    expect(grid).toMatchObject({
      ...{ name: '东风网格', code: 'LY-01', level: 'GRID', householdCount: 0, residentCount: 812 },
      ...{ parent: { id: world.community }, community: { id: world.community } },
    });
    const building = await add({ parentId: grid.id, level: 'BUILDING' });
    expect([building.parent.id, building.community.id]).toEqual([grid.id, world.community]);
    const { data } = await world.ask(
      world.nobody,
      `{ communities(filter: { parentId: { eq: "${grid.id}" } }) { nodes { id } } }`,
    );
    expect(data.communities.nodes).toEqual([{ id: building.id }]);
  });

  it('is of a lower level than the place above it', async () => {
    const levels = CommunityLevel.items;
    const above: Record<string, string> = { COMMUNITY: world.community };
    for (const level of ['GRID', 'MICRO_GRID', 'BUILDING']) above[level] = (await add({ level })).id;
    for (const [parent, parentId] of Object.entries(above)) {
      for (const level of levels) {
        const isLower = levels.indexOf(level) > levels.indexOf(parent as CommunityLevel);
        if (isLower) await add({ parentId, level });
        else expect(await refused({ parentId, level }), `${level} below ${parent}`).toEqual(['LEVEL_NOT_LOWER level']);
      }
    }
  });

  it('has a name of its own below its parent, and a code of its own anywhere', async () => {
    const { id } = await add({ name: '桥头网格', code: 'LY-02' });
    expect(await refused({ name: ' 桥头网格' })).toEqual(['TAKEN name']);
    expect(await refused({ code: 'LY-02' })).toEqual(['TAKEN code']);
    await add({ parentId: id, level: 'MICRO_GRID', name: '桥头网格', code: 'LY-03' });
  });

  it.each([
    ['no name', { name: ' ' }, 'REQUIRED name'],
    ['a name of 81', { name: '格'.repeat(81) }, 'TOO_LONG name'],
    ['a code of 41', { code: 'L'.repeat(41) }, 'TOO_LONG code'],
    ['fewer households than none', { householdCount: -1 }, 'TOO_SMALL householdCount'],
    ['fewer people than none', { residentCount: -1 }, 'TOO_SMALL residentCount'],
    ['no id above it', { parentId: 'street' }, 'NOT_AN_ID parentId'],
    ['nothing above it', { parentId: '019aa000-0000-7000-8000-000000000000' }, 'NOT_FOUND parentId'],
  ])('is refused with %s', async (_what, input, refusal) => {
    expect(await refused(input)).toEqual([refusal]);
  });

  it('may have a name of 80 and a code of 40', async () => {
    const { name, code } = await add({ name: '格'.repeat(80), code: 'L'.repeat(40) });
    expect([name.length, code.length]).toEqual([80, 40]);
  });

  it('stands below no archived place, until that is restored', async () => {
    const { id } = await add({});
    await world.does(coordinator, 'archiveCommunity', { id });
    expect(await refused({ parentId: id, level: 'BUILDING' })).toEqual(['ARCHIVED parentId']);
    await world.does(coordinator, 'restoreCommunity', { id });
    await add({ parentId: id, level: 'BUILDING' });
  });

  it('is added in one’s own community alone, not in another, nor to the street above', async () => {
    await world.rows(
      `insert into community (id, name, level, created_at, updated_at, version, search_text)
       values ('019aa000-0000-7000-8000-00000000005e', '青石桥街道', 'STREET', now(), now(), 1, '青石桥街道')`,
    );
    for (const parentId of [world.elsewhere, '019aa000-0000-7000-8000-00000000005e'])
      expect(await refused({ parentId, level: 'COMMUNITY' })).toEqual(['NOT_ALLOWED_HERE parentId']);
    for (const role of ['SECURITY_ADMIN', 'SOCIAL_WORKER', 'GRID_WORKER', 'VOLUNTEER'] as const)
      expect(await refused({}, world.as(role)), role).toEqual(['FORBIDDEN']);
    expect(await refused({}, world.program('COMMUNITY_READ'))).toEqual(['FORBIDDEN']);
    for (const role of ['SYSTEM_ADMIN', 'COMMITTEE_CHAIR'] as const) {
      const input = { parentId: world.community, level: 'GRID', name: `第${++made}网格` };
      expect((await world.does(world.as(role), 'addCommunity', input)).userErrors, role).toEqual([]);
    }
  });
});

describe('a place that changes', () => {
  const change = (id: string, patch: object): Promise<any> =>
    world.does(coordinator, 'updateCommunity', { id, patch }, 'community { name validFrom validUntil residentCount }');

  it('keeps its days in order and its counts from nothing up', async () => {
    const { id } = await add({});
    const day = { validFrom: '2026-03-01' };
    for (const [patch, refusal] of [
      [{ ...day, validUntil: '2026-02-28' }, 'ENDS_BEFORE_START validUntil'],
      [{ householdCount: -1 }, 'TOO_SMALL householdCount'],
      [{ residentCount: -1 }, 'TOO_SMALL residentCount'],
    ] as const)
      expect(await world.refused(coordinator, 'updateCommunity', { id, patch })).toEqual([refusal]);
    const { community } = await change(id, { ...day, validUntil: '2026-03-01', householdCount: 0, residentCount: 0 });
    expect(community).toMatchObject({ validFrom: '2026-03-01', validUntil: '2026-03-01', residentCount: 0 });
    expect(await world.refused(coordinator, 'updateCommunity', { id, patch: { validUntil: '2026-02-28' } })).toEqual([
      'ENDS_BEFORE_START validUntil',
    ]);
    expect((await change(id, { validFrom: null, validUntil: '2026-02-28' })).community.validFrom).toBeNull();
  });

  it('is one of one’s own community, and is found by its new name', async () => {
    const patch = { name: '柳荫新村' };
    expect(await world.refused(coordinator, 'updateCommunity', { id: world.elsewhere, patch })).toEqual([
      'NOT_ALLOWED_HERE id',
    ]);
    expect(await world.refused(coordinator, 'archiveCommunity', { id: world.elsewhere })).toEqual([
      'NOT_ALLOWED_HERE id',
    ]);
    const { id } = await add({});
    await change(id, patch);
    const found = await world.ask(world.nobody, '{ communities(search: "liuyinxincun") { nodes { id name } } }');
    expect(found.data.communities.nodes).toEqual([{ id, name: '柳荫新村' }]);
  });
});
