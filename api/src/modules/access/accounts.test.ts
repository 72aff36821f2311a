// Accounts: what a new one needs and may do, and what switching it off, switching it on and a new password do.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../../../../test/support/world.ts';
import type { Caller } from '../../kernel/scope.ts';
import { doer } from '../people/people.fixture.ts';
import { verifyPassword } from '../platform/sign-in/password.ts';
import { addAccount, callerOf } from './access.fixture.ts';
import { personOf } from './person-of.ts';

let world: World;
let operator: Caller;
/** Looks after both communities. */
let both: Caller;
let made = 0;

beforeAll(async () => {
  world = await openWorld();
  operator = await addAccount(world, 'SYSTEM_ADMIN');
  const { id } = await create();
  const grant = { accountId: id, role: 'SYSTEM_ADMIN' };
  await world.does(operator, 'grantRole', { ...grant, nodeId: world.community });
  await world.rows(
    `insert into role_grant (id, created_at, updated_at, version, community_id, account_id, role, node_id, valid_from)
     select gen_random_uuid(), now(), now(), 1, $1, $2, 'SYSTEM_ADMIN', $1, '2026-01-01'`,
    [world.elsewhere, id],
  );
  both = await callerOf(world, id);
});
afterAll(() => world?.stop());

const inputFor = (changes: object = {}): object => ({
  username: `zhou.yan-${++made}`,
  displayName: ' 周燕 ',
  password: 'three knocks at noon',
  ...changes,
});
const selection = 'account { id username displayName community { id } disabledAt version }';

async function create(changes: object = {}, by = operator): Promise<any> {
  return (await doer(world, by)('createAccount', inputFor(changes), selection)).account;
}

/** Password and state of the login that belongs to an account. */
async function loginOf(id: string): Promise<{ password: string; isDisabled: boolean; credentialVersion: number }> {
  const [login] = await world.rows<{ password: string; isDisabled: boolean; credentialVersion: number }>(
    `select c.password, u.disabled_at is not null as "isDisabled", u.credential_version as "credentialVersion"
     from auth."user" u join auth.login_credential c on c.user_id = u.id where u.id = $1`,
    [id],
  );
  return login!;
}

describe('a new account', () => {
  it('can sign in, and may do nothing until a role is granted to it', async () => {
    const account = await create({ username: 'zhou.yan' });
    expect(account).toMatchObject({
      ...{ username: 'zhou.yan', displayName: '周燕', disabledAt: null },
      community: { id: world.community },
    });
    expect(await verifyPassword((await loginOf(account.id)).password, 'three knocks at noon')).toBe(true);
    const before = await callerOf(world, account.id);
    expect([before.reach, before.permissions]).toEqual([[], world.nobody.permissions]);
    await world.does(operator, 'grantRole', { accountId: account.id, role: 'VOLUNTEER', nodeId: world.community });
    const after = await callerOf(world, account.id);
    expect([after.reach, after.roles]).toEqual([[world.community], ['VOLUNTEER']]);
    expect(after.permissions).toEqual(world.as('VOLUNTEER').permissions);
  });

  it.each([
    ['a name of two letters', { username: 'yu' }, 'INVALID username'],
    ['a name of 31', { username: 'y'.repeat(31) }, 'INVALID username'],
    ['a capital', { username: 'Zhou' }, 'INVALID username'],
    ['a dot at the beginning', { username: '.zhou' }, 'INVALID username'],
    ['a name that is taken', { username: 'zhou.yan' }, 'TAKEN username'],
    ['a display name of nothing but spaces', { displayName: '  ' }, 'REQUIRED displayName'],
    ['a display name of 61', { displayName: '周'.repeat(61) }, 'TOO_LONG displayName'],
    ['a password of 11', { password: 'three knock' }, 'PASSWORD_TOO_SHORT password'],
    ['a password of 129', { password: 'three knocks'.repeat(11).slice(0, 129) }, 'PASSWORD_TOO_LONG password'],
    ['the name in its password', { username: 'zhouyan', password: 'Zhouyan knocks' }, 'PASSWORD_TOO_EASY password'],
    ['the password of the demo', { password: 'demo-knock-2026' }, 'PASSWORD_TOO_EASY password'],
    ['what is no id of a person', { personId: 'zhou' }, 'NOT_AN_ID personId'],
    ['what is no id of a community', { communityId: 'willow' }, 'NOT_AN_ID communityId'],
  ])('is refused with %s', async (_what, changes, refusal) => {
    expect(await world.refused(operator, 'createAccount', inputFor(changes))).toEqual([refusal]);
  });

  it.each([
    ['a name of three letters', { username: 'yue' }],
    ['a name of 30', { username: 'y'.repeat(30) }],
    ['a display name of 60', { displayName: '周'.repeat(60) }],
    ['a password of 12', { password: 'three knocks' }],
    ['a password of 128', { password: 'three knocks'.repeat(11).slice(0, 128) }],
  ])('is made with %s', async (_what, changes) => {
    expect(await create(changes)).toMatchObject({ disabledAt: null, version: 1 });
  });

  it('belongs to a community of whoever makes it, which is asked for where there are two', async () => {
    expect(await world.refused(operator, 'createAccount', inputFor({ communityId: world.elsewhere }))).toEqual([
      'NOT_ALLOWED_HERE communityId',
    ]);
    expect(await world.refused(both, 'createAccount', inputFor())).toEqual(['REQUIRED communityId']);
    expect((await create({ communityId: world.elsewhere }, both)).community.id).toBe(world.elsewhere);
  });

  it('stands for a person of its own community alone', async () => {
    const register = async (community: string): Promise<string> => {
      const step = doer(world, world.as('COORDINATOR', { community }));
      return (await step('registerVolunteer', { fullName: '周燕', phone: '19900000301' }, 'person { id }')).person.id;
    };
    const [own, foreign] = [await register(world.community), await register(world.elsewhere)];
    for (const [by, personId] of [
      [operator, foreign],
      [both, foreign],
    ] as const)
      expect(await world.refused(by, 'createAccount', inputFor({ personId, communityId: world.community }))).toEqual([
        'NOT_FOUND personId',
      ]);
    const account = await create({ personId: own });
    expect((await callerOf(world, account.id)).personId).toBe(own);
  });

  it('is made by a system administrator and by nobody else', async () => {
    for (const role of ['SECURITY_ADMIN', 'AUDIT_READER', 'COMMITTEE_CHAIR', 'COORDINATOR'] as const)
      expect(await world.refused(world.as(role), 'createAccount', inputFor()), role).toEqual(['FORBIDDEN']);
    expect(await world.refused(world.nobody, 'createAccount', inputFor())).toEqual(['UNAUTHENTICATED']);
  });
});

describe('an account that is switched off', () => {
  it('is nobody from that moment, and is somebody again when it is switched on', async () => {
    const { id } = await create();
    await world.does(operator, 'grantRole', { accountId: id, role: 'VOLUNTEER', nodeId: world.community });
    const at = world.clock.now();
    await world.does(operator, 'disableAccount', { id });
    expect([await personOf(world.services, id, true), (await loginOf(id)).isDisabled]).toEqual([null, true]);
    world.clock.set(new Date(at.getTime() + 60_000));
    const again = await world.does(operator, 'disableAccount', { id }, 'account { disabledAt }');
    world.clock.set(at);
    expect(new Date(again.account.disabledAt)).toEqual(at);
    const { account } = await world.does(operator, 'enableAccount', { id }, 'account { disabledAt }');
    expect([account.disabledAt, (await loginOf(id)).isDisabled]).toEqual([null, false]);
    expect((await callerOf(world, id)).roles).toEqual(['VOLUNTEER']);
  });

  it('is nobody either once it is in the archive', async () => {
    const { id } = await create();
    await world.rows('update account set archived_at = now() where id = $1', [id]);
    expect(await personOf(world.services, id, true)).toBeNull();
    await world.rows('update account set archived_at = null where id = $1', [id]);
    expect((await callerOf(world, id)).accountId).toBe(id);
  });

  it('is never one’s own, so that somebody is left who can switch it on', async () => {
    expect(await world.refused(operator, 'disableAccount', { id: operator.accountId })).toEqual(['OWN_ACCOUNT id']);
    expect(await personOf(world.services, operator.accountId!, true)).not.toBeNull();
  });

  it.each(['disableAccount', 'enableAccount', 'setPassword'])(
    'is none of another community, nor one that has changed since: %s',
    async (name) => {
      const rest = name === 'setPassword' ? { password: 'four knocks at dusk' } : {};
      expect(await world.refused(operator, name, { id: 'zhou', ...rest })).toEqual(['NOT_AN_ID id']);
      const reason = '因'.repeat(201);
      expect(await world.refused(operator, name, { id: operator.accountId, reason, ...rest })).toEqual([
        'TOO_LONG reason',
      ]);
      const foreign = await create({ communityId: world.elsewhere }, both);
      expect(await world.refused(operator, name, { id: foreign.id, ...rest })).toEqual(['NOT_FOUND id']);
      const own = await create();
      await world.does(operator, 'updateAccount', { id: own.id, patch: { displayName: '周小燕' } });
      expect(await world.refused(operator, name, { id: own.id, expectedVersion: 1, ...rest })).toEqual([
        'STALE_VERSION',
      ]);
      expect((await world.does(operator, name, { id: own.id, expectedVersion: 2, ...rest })).userErrors).toEqual([]);
      for (const role of ['SECURITY_ADMIN', 'COMMITTEE_CHAIR'] as const)
        expect(await world.refused(world.as(role), name, { id: own.id, ...rest }), role).toEqual(['FORBIDDEN']);
    },
  );
});

describe('a new password', () => {
  it('takes the place of the old one, and ends every session', async () => {
    const { id } = await create();
    const before = await loginOf(id);
    await world.does(operator, 'setPassword', { id, password: 'four knocks at dusk' });
    const after = await loginOf(id);
    expect([
      await verifyPassword(after.password, 'four knocks at dusk'),
      await verifyPassword(after.password, 'three knocks at noon'),
      after.credentialVersion,
    ]).toEqual([true, false, before.credentialVersion + 1]);
  });

  it('is held to the same rules as the first', async () => {
    const { id } = await create({ username: 'zhouxiaoyan' });
    for (const [password, refusal] of [
      ['three knock', 'PASSWORD_TOO_SHORT password'],
      ['three knocks'.repeat(11).slice(0, 129), 'PASSWORD_TOO_LONG password'],
      ['zhouxiaoyan knocks', 'PASSWORD_TOO_EASY password'],
    ])
      expect(await world.refused(operator, 'setPassword', { id, password })).toEqual([refusal]);
  });
});
