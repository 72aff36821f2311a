// Grants: how long one holds, how far it reaches, which exclude each other, and who may give one to whom.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeAndPath, openWorld, type World } from '../../../../test/support/world.ts';
import type { Caller } from '../../kernel/scope.ts';
import { doer, type Step } from '../people/people.fixture.ts';
import { addAccount, addAccountOf, addPlace, callerOf } from './access.fixture.ts';
import { exclusiveRoles } from './role-grant.entity.ts';

let world: World;
let operator: Caller;
let step: Step;
let hospital: string;
/** A district with two streets; 柳荫社区 and 杏花社区 are in the first, 梧桐社区 in the second, 蓝桥社区 in none. */
let places: Record<'district' | 'street' | 'secondStreet' | 'neighbour' | 'far' | 'grid', string>;

beforeAll(async () => {
  world = await openWorld();
  const district = await addPlace(world, 'DISTRICT', '临江区');
  const street = await addPlace(world, 'STREET', '青石桥街道', { parent: district });
  const secondStreet = await addPlace(world, 'STREET', '东门街道', { parent: district });
  places = {
    ...{ district, street, secondStreet },
    neighbour: await addPlace(world, 'COMMUNITY', '杏花社区', { parent: street }),
    far: await addPlace(world, 'COMMUNITY', '梧桐社区', { parent: secondStreet }),
    grid: await addPlace(world, 'GRID', '柳荫一网格', { parent: world.community, community: world.community }),
  };
  await world.rows('update community set parent_id = $1 where id = $2', [street, world.community]);
  operator = await addAccount(world, 'SECURITY_ADMIN');
  step = doer(world, operator);
  const input = { name: '青石桥医院', kind: 'HOSPITAL' };
  const made = await step('createPartnerUnit', input, 'partnerUnit { id }', world.as('COMMITTEE_CHAIR'));
  hospital = made.partnerUnit.id;
});
afterAll(() => world?.stop());

const newAccount = (community = world.community): Promise<string> => addAccountOf(world, community);
const selection = 'roleGrant { id role validFrom validUntil endReason archivedAt }';

async function grant(accountId: string, role: string, rest: object = {}, by = operator): Promise<any> {
  const input = { accountId, role, nodeId: world.community, ...rest };
  return (await step('grantRole', input, selection, by)).roleGrant;
}

async function rolesOn(instant: string, accountId: string): Promise<readonly string[]> {
  const before = world.clock.now();
  world.clock.set(new Date(instant));
  const { roles, reach } = await callerOf(world, accountId);
  world.clock.set(before);
  expect(reach).toEqual(roles!.length > 0 ? [world.community] : []);
  return roles!;
}

describe('a grant', () => {
  it('holds from its first day to its last, by the days of Shanghai', async () => {
    const account = await newAccount();
    await grant(account, 'VOLUNTEER', { validFrom: '2026-04-01', validUntil: '2026-04-30' });
    expect([
      await rolesOn('2026-03-31T15:59:59Z', account),
      await rolesOn('2026-03-31T16:00:00Z', account),
      await rolesOn('2026-04-30T15:59:59Z', account),
      await rolesOn('2026-04-30T16:00:00Z', account),
    ]).toEqual([[], ['VOLUNTEER'], ['VOLUNTEER'], []]);
  });

  it('holds from today on where no day is said, and without an end', async () => {
    const account = await newAccount();
    const { validFrom, validUntil } = await grant(account, 'VOLUNTEER');
    expect([validFrom, validUntil]).toEqual(['2026-03-10', null]);
    expect(await rolesOn('2076-03-10T02:00:00Z', account)).toEqual(['VOLUNTEER']);
    expect(await rolesOn('2026-03-09T15:59:59Z', account)).toEqual([]);
  });

  it('may hold for one day, and does not end before it begins', async () => {
    const accountId = await newAccount();
    const input = { accountId, role: 'VOLUNTEER', nodeId: world.community, validFrom: '2026-04-02' };
    expect(await world.refused(operator, 'grantRole', { ...input, validUntil: '2026-04-01' })).toEqual([
      'ENDS_BEFORE_START validUntil',
    ]);
    await step('grantRole', { ...input, validUntil: '2026-04-02' });
    expect(await rolesOn('2026-04-02T02:00:00Z', accountId)).toEqual(['VOLUNTEER']);
  });

  it('reaches what lies in its place: communities of a street or a district, its own of a grid, no neighbour', async () => {
    const { district, street, secondStreet, neighbour, far, grid } = places;
    const ofDistrict = await addAccount(world, 'SECURITY_ADMIN', { community: district });
    for (const [nodeId, reach] of [
      [district, [district, street, secondStreet, world.community, neighbour, far]],
      [street, [street, world.community, neighbour]],
      [world.community, [world.community]],
      [neighbour, [neighbour]],
      [grid, [world.community]],
    ] as const) {
      const account = await newAccount(district);
      await grant(account, 'GRID_WORKER', { nodeId }, ofDistrict);
      const caller = await callerOf(world, account);
      expect(caller.reach).toEqual([...reach].sort());
      expect(caller.communities('volunteer.read')).toEqual([...reach].sort());
    }
  });

  it('adds to what other grants give, each in its own place', async () => {
    const ofStreet = await addAccount(world, 'SECURITY_ADMIN', { community: places.street });
    const account = await newAccount(places.street);
    await grant(account, 'SYSTEM_ADMIN', {}, ofStreet);
    await grant(account, 'COORDINATOR', { nodeId: places.neighbour }, ofStreet);
    const caller = await callerOf(world, account);
    expect(caller.reach).toEqual([world.community, places.neighbour].sort());
    expect([caller.communities('account.write'), caller.communities('sensitive.read')]).toEqual([
      [world.community],
      [places.neighbour],
    ]);
  });
});

describe('who administers', () => {
  it.each(exclusiveRoles.flatMap((held) => exclusiveRoles.map((role) => [held, role] as const)))(
    'and is %s is not made %s as well',
    async (held, role) => {
      const accountId = await newAccount();
      await grant(accountId, held);
      const input = { accountId, role, nodeId: world.community };
      if (role === held) await step('grantRole', input);
      else expect(await world.refused(operator, 'grantRole', input)).toEqual(['ROLES_EXCLUDE role']);
      await grant(accountId, 'VOLUNTEER');
    },
  );

  it('may take up the other role the day after the last day of the first, or once that was ended', async () => {
    const [today, yesterday, coming, ended] = await Promise.all(Array.from({ length: 4 }, () => newAccount()));
    await grant(today!, 'SYSTEM_ADMIN', { validFrom: '2026-01-01', validUntil: '2026-03-10' });
    await grant(yesterday!, 'SYSTEM_ADMIN', { validFrom: '2026-01-01', validUntil: '2026-03-09' });
    await grant(coming!, 'SYSTEM_ADMIN', { validFrom: '2026-05-01' });
    const { id } = await grant(ended!, 'SYSTEM_ADMIN');
    const inputFor = (accountId: string): object => ({ accountId, role: 'AUDIT_READER', nodeId: world.community });
    for (const account of [today!, coming!, ended!])
      expect(await world.refused(operator, 'grantRole', inputFor(account))).toEqual(['ROLES_EXCLUDE role']);
    await step('endRoleGrant', { id, reason: '换岗' });
    for (const account of [yesterday!, ended!]) await step('grantRole', inputFor(account));
  });

  it('holds one of these roles when all are granted at once', async () => {
    for (let round = 0; round < 3; round++) {
      const accountId = await newAccount();
      const answers = await Promise.all(
        exclusiveRoles.map((role) => world.does(operator, 'grantRole', { accountId, role, nodeId: world.community })),
      );
      const codes = answers.flatMap(({ userErrors }) => userErrors.map(codeAndPath));
      expect(codes).toEqual(['ROLES_EXCLUDE role', 'ROLES_EXCLUDE role']);
      expect((await callerOf(world, accountId)).roles).toHaveLength(1);
    }
  });

  it('grants to others and not to oneself', async () => {
    const accountId = operator.accountId!;
    const input = { accountId, role: 'VOLUNTEER', nodeId: world.community };
    expect(await world.refused(operator, 'grantRole', input)).toEqual(['OWN_ACCOUNT accountId']);
    const other = await addAccount(world, 'SYSTEM_ADMIN');
    await step('grantRole', input, '', other);
    expect((await callerOf(world, accountId)).roles).toEqual(['SECURITY_ADMIN', 'VOLUNTEER']);
  });

  it('grants within one’s own place alone', async () => {
    const accountId = await newAccount();
    const inputFor = (changes: object): object => ({
      ...{ accountId, role: 'VOLUNTEER', nodeId: world.community },
      ...changes,
    });
    for (const [changes, refusal] of [
      [{ accountId: await newAccount(places.neighbour) }, 'NOT_FOUND accountId'],
      [{ accountId: hospital }, 'NOT_FOUND accountId'],
      [{ nodeId: hospital }, 'NOT_FOUND nodeId'],
      [{ accountId: 'zhou' }, 'NOT_AN_ID accountId'],
      [{ nodeId: 'willow' }, 'NOT_AN_ID nodeId'],
      [{ partnerUnitId: 'clinic' }, 'NOT_AN_ID partnerUnitId'],
      [{ nodeId: places.neighbour }, 'NOT_ALLOWED_HERE nodeId'],
      [{ nodeId: places.street }, 'NOT_ALLOWED_HERE nodeId'],
      [{ nodeId: world.elsewhere }, 'NOT_ALLOWED_HERE nodeId'],
    ] as const)
      expect(await world.refused(operator, 'grantRole', inputFor(changes))).toEqual([refusal]);
    await step('grantRole', inputFor({ nodeId: places.grid }));
  });

  it('is an administrator of the system or of its security, and nobody else', async () => {
    const accountId = await newAccount();
    const input = { accountId, role: 'COORDINATOR', nodeId: world.community };
    const { id } = await grant(accountId, 'VOLUNTEER');
    for (const role of ['AUDIT_READER', 'COMMITTEE_CHAIR', 'COORDINATOR', 'VOLUNTEER'] as const) {
      expect(await world.refused(world.as(role), 'grantRole', input), role).toEqual(['FORBIDDEN']);
      expect(await world.refused(world.as(role), 'endRoleGrant', { id, reason: '换岗' }), role).toEqual(['FORBIDDEN']);
    }
    await step('grantRole', input, '', world.as('SYSTEM_ADMIN'));
  });
});

describe('the staff of a partner unit', () => {
  it('is of a unit of that community', async () => {
    const accountId = await newAccount();
    const input = { accountId, role: 'PARTNER_STAFF', nodeId: world.community };
    expect(await world.refused(operator, 'grantRole', input)).toEqual(['REQUIRED partnerUnitId']);
    expect(await world.refused(operator, 'grantRole', { ...input, partnerUnitId: accountId })).toEqual([
      'NOT_FOUND partnerUnitId',
    ]);
    const ofStreet = await addAccount(world, 'SECURITY_ADMIN', { community: places.street });
    const elsewhere = { ...input, accountId: await newAccount(places.street), nodeId: places.neighbour };
    expect(await world.refused(ofStreet, 'grantRole', { ...elsewhere, partnerUnitId: hospital })).toEqual([
      'NOT_FOUND partnerUnitId',
    ]);
    await step('grantRole', { ...input, partnerUnitId: hospital });
    const caller = await callerOf(world, accountId);
    expect([caller.units('training.run'), caller.communities('training.run')]).toEqual([[hospital], []]);
  });
});

describe('a grant that is ended', () => {
  const end = async (id: string, reason = ' 换岗 '): Promise<any> =>
    (await step('endRoleGrant', { id, reason }, selection)).roleGrant;

  it('is gone at once, with its last day and the reason on record', async () => {
    const account = await newAccount();
    const { id } = await grant(account, 'VOLUNTEER', { validUntil: '2026-12-31' });
    expect(await end(id)).toMatchObject({ validUntil: '2026-03-10', endReason: '换岗' });
    expect((await callerOf(world, account)).roles).toEqual([]);
    expect(await end(id, '又想起来')).toMatchObject({ validUntil: '2026-03-10', endReason: '换岗' });
  });

  it('before it began has one day, which is its first; one that was over keeps its last', async () => {
    const account = await newAccount();
    const coming = await grant(account, 'VOLUNTEER', { validFrom: '2026-05-01' });
    expect(await end(coming.id)).toMatchObject({ validFrom: '2026-05-01', validUntil: '2026-05-01' });
    expect(await rolesOn('2026-05-01T02:00:00Z', account)).toEqual([]);
    const over = await grant(account, 'VOLUNTEER', { validFrom: '2026-01-01', validUntil: '2026-02-28' });
    expect(await end(over.id)).toMatchObject({ validUntil: '2026-02-28' });
  });

  it('is not one’s own, of no other community, seen as it stands, and for a reason', async () => {
    const [own] = await world.rows<{ id: string }>('select id from role_grant where account_id = $1 and role = $2', [
      operator.accountId,
      'SECURITY_ADMIN',
    ]);
    expect(await world.refused(operator, 'endRoleGrant', { id: own!.id, reason: '换岗' })).toEqual(['OWN_ACCOUNT id']);
    const { id } = await grant(await newAccount(), 'VOLUNTEER');
    const neighbour = await addAccount(world, 'SECURITY_ADMIN', { community: places.neighbour });
    expect(await world.refused(neighbour, 'endRoleGrant', { id, reason: '换岗' })).toEqual(['NOT_FOUND id']);
    expect(await world.refused(operator, 'endRoleGrant', { id, reason: '换岗', expectedVersion: 2 })).toEqual([
      'STALE_VERSION',
    ]);
    expect(await world.refused(operator, 'endRoleGrant', { id, reason: ' ' })).toEqual(['REQUIRED reason']);
    expect(await world.refused(operator, 'endRoleGrant', { id: 'grant', reason: '因'.repeat(201) })).toEqual([
      ...['NOT_AN_ID id', 'TOO_LONG reason'],
    ]);
    await step('endRoleGrant', { id, reason: '换岗', expectedVersion: 1 });
  });
});
