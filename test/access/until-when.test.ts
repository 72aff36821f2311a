// Until when somebody or some program is let in: keys, grants, sessions, as a client sees it.
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessMessages } from '../../api/src/modules/access/access.messages.ts';
import { signIn, type Client } from '../support/app.ts';
import { asOwner } from '../support/elsewhere.ts';
import { openInstallation, password, type Installation } from './installation.ts';

let installation: Installation;
const start = new Date('2026-03-10T02:00:00Z');

beforeAll(async () => {
  installation = await openInstallation();
});
afterAll(() => installation?.test.stop());

const at = (instant: string): void => installation.clock.set(new Date(instant));

async function newKey(input: object): Promise<{ id: string; secret: string; client: Client }> {
  const { secret, apiKey } = await installation.does(
    'createApiKey',
    'CreateApiKeyInput',
    { name: '数据台', purpose: '每周汇总', ...input },
    'secret apiKey { id }',
  );
  const client = installation.test.withHeaders({ authorization: `Bearer ${secret}`, 'accept-language': 'en' });
  return { id: apiKey.id, secret, client };
}

/** How a program is answered: 200, or the refusal. */
async function answered(client: Client): Promise<string> {
  const { status, errors } = await client.send('{ me { permissions } }');
  return errors ? `${status} ${errors[0]!.extensions.code} ${errors[0]!.message}` : `${status}`;
}
const refusedAs = `401 UNAUTHENTICATED ${accessMessages.en.errors['KEY_NOT_VALID']}`;

describe('a key', () => {
  it('works on its last day to the end, and not on the day after', async () => {
    const { client } = await newKey({ scopes: ['TRAINING_READ'], expiresOn: '2026-03-12' });
    // Its first use: nothing can be remembered of a day before.
    at('2026-03-12T15:59:59Z');
    expect(await answered(client)).toBe('200');
    at('2026-03-12T16:00:00Z');
    await expect.poll(() => answered(client)).toBe(refusedAs);
    installation.clock.set(start);
    await expect.poll(() => answered(client)).toBe('200');
  });

  it('is dead once it is revoked, for good', async () => {
    const { id, client } = await newKey({ scopes: ['TRAINING_READ'], expiresOn: '2026-12-31' });
    expect(await answered(client)).toBe('200');
    await installation.does('revokeApiKey', 'RevokeApiKeyInput', { id, reason: '泄露' });
    await expect.poll(() => answered(client)).toBe(refusedAs);
  });

  it('that nobody made, or of the demo, is refused', async () => {
    const { secret } = await newKey({ scopes: ['TRAINING_READ'], expiresOn: '2026-12-31' });
    const wrong = secret.slice(0, 3) + secret.slice(4) + secret[3];
    for (const key of [wrong, 'qm_demo_thirdparty']) {
      const client = installation.test.withHeaders({ authorization: `Bearer ${key}`, 'accept-language': 'en' });
      expect(await answered(client)).toBe(refusedAs);
    }
  });

  it('made for the demo is refused outside of the demo', async () => {
    const { id, client } = await newKey({ scopes: ['TRAINING_READ'], expiresOn: '2026-12-31' });
    await asOwner(installation.test, (owner) => owner.query('update api_key set is_demo = true where id = $1', [id]));
    expect(await answered(client)).toBe(refusedAs);
  });

  it('says of itself what it may and where', async () => {
    const { client } = await newKey({ scopes: ['COMMUNITY_READ', 'PARTNER_READ'], expiresOn: '2026-12-31' });
    const { me } = await client.data(
      '{ me { account { id } roles { role } permissions reaches { permission communityIds partnerUnitIds } } }',
    );
    expect([me.account, me.roles]).toEqual([null, []]);
    expect(me.permissions).toContain('partner.read');
    expect(me.permissions).not.toContain('training.read');
    expect(me.reaches).toContainEqual({
      ...{ permission: 'partner.read', communityIds: [installation.community], partnerUnitIds: [] },
    });
  });

  it('notes when it was last used, to within a minute', async () => {
    const { id, client } = await newKey({ scopes: ['TRAINING_READ'], expiresOn: '2026-12-31' });
    const lastUse = async (instant: string): Promise<string> => {
      at(instant);
      // By then nothing is remembered of the use before.
      await wait(1_100);
      expect(await answered(client)).toBe('200');
      return (await installation.operator.data(`{ apiKey(id: "${id}") { lastUsedAt } }`)).apiKey.lastUsedAt;
    };
    expect([
      await lastUse('2026-03-10T02:00:00Z'),
      await lastUse('2026-03-10T02:01:00Z'),
      await lastUse('2026-03-10T02:01:01Z'),
    ]).toEqual(['2026-03-10T02:00:00+00:00', '2026-03-10T02:00:00+00:00', '2026-03-10T02:01:01+00:00']);
    installation.clock.set(start);
  });
});

describe('an account', () => {
  async function hire(username: string, grant: object = {}): Promise<string> {
    const input = { username, displayName: '周燕', password };
    const { account } = await installation.does('createAccount', 'CreateAccountInput', input, 'account { id }');
    const role = { accountId: account.id, role: 'COORDINATOR', nodeId: installation.community, ...grant };
    await installation.does('grantRole', 'GrantRoleInput', role);
    return account.id;
  }
  const me = async (client: Client): Promise<any> =>
    (await client.data('{ me { account { displayName } roles { role scopeName communityId } } }')).me;

  it('holds its role on the last day, and not on the day after', async () => {
    await hire('zhouyan', { validUntil: '2026-03-10' });
    at('2026-03-10T15:59:59Z');
    const client = await installation.as('zhouyan');
    const refusal = async (): Promise<unknown> =>
      (await client.send('{ volunteers { totalCount } }')).errors?.[0]?.extensions.code;
    expect(await me(client)).toEqual({
      account: { displayName: '周燕' },
      roles: [{ role: 'COORDINATOR', scopeName: '柳荫社区', communityId: installation.community }],
    });
    expect(await refusal()).toBeUndefined();
    at('2026-03-10T16:00:00Z');
    await expect.poll(refusal).toBe('FORBIDDEN');
    expect((await me(client)).roles).toEqual([]);
    installation.clock.set(start);
  });

  it('loses a role that is ended, while its session goes on', async () => {
    const id = await hire('zhaoyun');
    const client = await installation.as('zhaoyun');
    expect((await me(client)).roles).toHaveLength(1);
    const { account } = await installation.operator.data(`{ account(id: "${id}") { roleGrants { nodes { id } } } }`);
    const input = { id: account.roleGrants.nodes[0].id, reason: '换岗' };
    await installation.does('endRoleGrant', 'EndRoleGrantInput', input);
    await expect.poll(async () => (await me(client)).roles).toEqual([]);
  });

  it.each([
    ['disableAccount', 'AccountInput', {}],
    ['setPassword', 'SetPasswordInput', { password: 'four knocks at dusk' }],
  ])('has its sessions cut by %s', async (name, type, rest) => {
    const username = name.toLowerCase();
    const id = await hire(username);
    const client = await installation.as(username);
    expect((await me(client)).account).toEqual({ displayName: '周燕' });
    await installation.does(name, type, { id, ...rest });
    await expect.poll(() => me(client)).toBeNull();
    await expect(installation.as(username)).rejects.toThrow('could not sign in');
    if (name === 'setPassword') await signIn(installation.test.url, username, 'four knocks at dusk');
    else {
      await installation.does('enableAccount', type, { id });
      // The session from before stays cut; a new one opens.
      expect(await me(client)).toBeNull();
      expect((await me(await installation.as(username))).account).toEqual({ displayName: '周燕' });
    }
  });

  it('opens what is sensitive with a second factor only', async () => {
    await hire('sunli');
    const client = await installation.as('sunli');
    const { permissions } = (await client.data('{ me { permissions } }')).me;
    expect(permissions).toContain('personal.read');
    expect(permissions).not.toContain('sensitive.read');
  });
});
