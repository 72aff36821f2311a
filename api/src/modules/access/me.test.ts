// Who one is, as the console builds its menu from it: roles, what they permit and where, and nothing that leads nowhere.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWorld, type Answer, type World } from '../../../../test/support/world.ts';
import type { Caller } from '../../kernel/scope.ts';
import { addAccount, addAccountOf, addPlace, callerOf } from './access.fixture.ts';

let world: World;
let hospital: string;

beforeAll(async () => {
  world = await openWorld();
  const input = { name: '青石桥医院', kind: 'HOSPITAL' };
  const chair = world.as('COMMITTEE_CHAIR');
  hospital = (await world.does(chair, 'createPartnerUnit', input, 'partnerUnit { id }')).partnerUnit.id;
});
afterAll(() => world?.stop());

async function me(caller: Caller): Promise<Answer> {
  const selection =
    'account { id } roles { role scopeName communityId partnerUnitId } permissions reaches { permission communityIds partnerUnitIds }';
  return (await world.ask(caller, `{ me { ${selection} } }`)).data.me;
}

it('nobody is nobody', async () => {
  expect(await me(world.nobody)).toBeNull();
});

it('the staff of a unit is told of the unit, and holds nothing for its community', async () => {
  const caller = await addAccount(world, 'PARTNER_STAFF', { unit: hospital });
  const { account, roles, reaches } = await me(caller);
  expect([account.id, roles]).toEqual([
    caller.accountId,
    [{ role: 'PARTNER_STAFF', scopeName: '青石桥医院', communityId: world.community, partnerUnitId: hospital }],
  ]);
  expect(reaches).toContainEqual({ permission: 'training.run', communityIds: [], partnerUnitIds: [hospital] });
});

it('a permission is told with the places where it is held, and with none where it is held for oneself', async () => {
  const { permissions, reaches } = await me(await addAccount(world, 'GRID_WORKER'));
  expect(reaches).toContainEqual({
    ...{ permission: 'personal.read', communityIds: [world.community], partnerUnitIds: [] },
  });
  for (const { permission, communityIds, partnerUnitIds } of reaches) {
    expect(permissions).toContain(permission);
    expect(communityIds.length + partnerUnitIds.length, permission).toBeGreaterThan(0);
  }
  expect(permissions).toContain('me.read');
  expect(reaches.map(({ permission }: Answer) => permission)).not.toContain('me.read');
});

it('roles are told by their names and then by those of their places; above a community they are of none', async () => {
  const id = await addAccountOf(world, world.community);
  const own = { parent: world.community, community: world.community };
  const [street, second, first] = [
    await addPlace(world, 'STREET', '东门街道'),
    await addPlace(world, 'GRID', '乙网格', own),
    await addPlace(world, 'GRID', '甲网格', own),
  ];
  for (const [role, node, community] of [
    ['VOLUNTEER', world.community, world.community],
    ['GRID_WORKER', street, street],
    ['COORDINATOR', second, world.community],
    ['COORDINATOR', first, world.community],
  ])
    await world.rows(
      `insert into role_grant (id, created_at, updated_at, version, community_id, account_id, role, node_id, valid_from)
       values (gen_random_uuid(), now(), now(), 1, $1, $2, $3, $4, '2025-01-01')`,
      [community, id, role, node],
    );
  const { roles } = await me(await callerOf(world, id));
  expect(roles.map(({ role, scopeName, communityId }: Answer) => [role, scopeName, communityId])).toEqual([
    ['COORDINATOR', '甲网格', world.community],
    ['COORDINATOR', '乙网格', world.community],
    ['GRID_WORKER', '东门街道', null],
    ['VOLUNTEER', '柳荫社区', world.community],
  ]);
});

it('what is held is told, but for what leads to no row', async () => {
  for (const role of ['SYSTEM_ADMIN', 'COORDINATOR', 'VOLUNTEER'] as const) {
    const caller = await addAccount(world, role);
    expect((await me(caller)).permissions, role).toEqual(caller.permissions);
  }
  const nowhere: Caller = { ...world.as('VOLUNTEER'), accountId: undefined, communities: () => [], units: () => [] };
  const { permissions } = await me(nowhere);
  expect(nowhere.may('training.read')).toBe(true);
  expect(permissions).not.toContain('training.read');
  expect(permissions).toContain('community.read');
});
