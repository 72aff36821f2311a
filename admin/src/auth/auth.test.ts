// Sign-in, session and rights, against real servers.
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'graphql';
import { ApiClient } from '../data/client.ts';
import { FixtureApi } from '../data/fixtures/fixture-api.ts';
import { resource } from '../data/resource.ts';
import { mayDo, permissionOf } from './access.ts';
import { makeAuthProvider } from './auth-provider.ts';
import { Session, type Me } from './session.ts';
import { SignInError, signInRoutes } from './sign-in.ts';

const partnerUnits = resource({
  type: 'PartnerUnit',
  plural: 'partnerUnits',
  fields: parse('fragment F on PartnerUnit { id }'),
  title: () => '',
});
const me: Me = {
  account: { id: 'a1', username: 'operator', displayName: '何静' },
  roles: [],
  permissions: ['partner.read'],
  reaches: [],
};

describe('rights', () => {
  test.each([
    ['list', true],
    ['show', true],
    ['edit', false],
    ['delete', false],
    ['paint', false],
    ['partner.read', true],
    ['partner.write', false],
  ])('with partner.read alone, %s is %s', (action, allowed) => {
    expect(mayDo(me.permissions, partnerUnits, action)).toBe(allowed);
  });

  test('a document needs the permission of the operation that it sends', () => {
    expect(
      permissionOf(
        parse('mutation Sign($input: SignAgreementInput!) { done: signAgreement(input: $input) { agreement { id } } }'),
      ),
    ).toBe('agreement.write');
    expect(permissionOf(parse('mutation Paint { paintTheDoor { id } }'))).toBeUndefined();
  });

  test('nothing may be done with a resource that nobody described', () => {
    expect(mayDo(me.permissions, undefined, 'list')).toBe(false);
  });
});

describe('a session that ends', () => {
  test('all calls wait for one sign-in and then go on', async () => {
    const session = new Session();
    session.start(me);
    const waiting = [session.signInAgain(), session.signInAgain()];
    expect(session.snapshot().isAsking).toBe(true);
    session.resume(me);
    expect(await Promise.all(waiting)).toEqual([true, true]);
    expect(session.snapshot()).toEqual({ me, isAsking: false });
  });

  test('leaving instead gives the calls up', async () => {
    const session = new Session();
    session.start(me);
    const waiting = session.signInAgain();
    session.end();
    expect(await waiting).toBe(false);
    expect(session.snapshot().me).toBeUndefined();
  });

  test('whoever was never signed in is not asked to come back', async () => {
    const session = new Session();
    expect(await session.signInAgain()).toBe(false);
    expect(session.snapshot().isAsking).toBe(false);
  });
});

describe('the auth provider', () => {
  const api = new FixtureApi();
  const session = new Session();
  const routes = signInRoutes({ language: () => 'en', base: 'http://127.0.0.1:1' });
  let auth: ReturnType<typeof makeAuthProvider>;
  beforeAll(async () => {
    await api.start();
    const client = new ApiClient({ uri: api.url, language: () => 'en', signInAgain: () => session.signInAgain() });
    auth = makeAuthProvider(client, session, routes, [partnerUnits]);
  });
  afterAll(() => api?.stop());
  beforeEach(() => {
    api.isSignedIn = true;
    session.end();
  });

  test('names the account and its rights once the API knows the session', async () => {
    await auth.checkAuth({});
    expect(await auth.getIdentity?.()).toEqual({ id: 'a1', fullName: '何静' });
    expect(await auth.canAccess?.({ resource: 'partnerUnits', action: 'list' } as never)).toBe(true);
    expect(await auth.canAccess?.({ resource: 'partnerUnits', action: 'create' } as never)).toBe(false);
    expect(await auth.canAccess?.({ resource: 'unknown', action: 'list' } as never)).toBe(false);
  });

  test('sends to the sign-in, without a word, whoever has no session', async () => {
    api.isSignedIn = false;
    await expect(auth.checkAuth({})).rejects.toMatchObject({ message: false });
  });

  test('a sign-out that does not reach the API leaves one signed in, and says so', async () => {
    await auth.checkAuth({});
    await expect(auth.logout({})).rejects.toBeInstanceOf(SignInError);
    expect(session.snapshot().me?.account.username).toBe('operator');
  });

  test('whoever is not signed in needs no sign-out', async () => {
    await expect(auth.logout({})).resolves.toBeUndefined();
  });

  test('signs out for a declined sign-in only, not for what is forbidden or away', async () => {
    const { fault } = await import('../data/fault.ts');
    await expect(auth.checkError(fault('UNAUTHENTICATED'))).rejects.toMatchObject({ message: false });
    await expect(auth.checkError(fault('FORBIDDEN'))).resolves.toBeUndefined();
    await expect(auth.checkError(fault('UNAVAILABLE'))).resolves.toBeUndefined();
  });
});

describe('the sign-in routes', () => {
  let answer: { status: number; body: unknown } = { status: 200, body: {} };
  const seen: { path: string; body: string; language: string | undefined }[] = [];
  let server: Server;
  let base = '';
  beforeAll(async () => {
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (part: Buffer) => (body += part.toString()));
      request.on('end', () => {
        seen.push({ path: request.url ?? '', body, language: request.headers['accept-language'] });
        response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
      });
    });
    await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready));
    base = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  });
  afterAll(() => void server?.close());
  const routes = (): ReturnType<typeof signInRoutes> =>
    signInRoutes({ language: () => 'zh-CN', base, now: () => 1_000_000 });

  test('send name and password as JSON, in the chosen language', async () => {
    answer = { status: 200, body: { user: { id: 'a1' } } };
    expect(await routes().signIn('operator', 'wrong horse')).toBe('done');
    expect(seen.at(-1)).toEqual({
      path: '/auth/sign-in/username',
      body: '{"username":"operator","password":"wrong horse"}',
      language: 'zh-CN',
    });
  });

  test('say when a second factor is asked for, and send its code where it belongs', async () => {
    answer = { status: 200, body: { twoFactorRedirect: true } };
    expect(await routes().signIn('coordinator', 'x')).toBe('code');
    await routes().verifyCode('123456');
    expect(seen.at(-1)?.path).toBe('/auth/two-factor/verify-totp');
    await routes().verifyCode('abcde-fghij');
    expect(seen.at(-1)?.path).toBe('/auth/two-factor/verify-backup-code');
  });

  test('tell until when an account is locked', async () => {
    answer = { status: 423, body: { code: 'LOCKED', message: '账号已临时锁定。', retryAfterSeconds: 900 } };
    const refused = await routes()
      .signIn('operator', 'x')
      .catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(SignInError);
    expect((refused as SignInError).problem).toEqual({
      code: 'LOCKED',
      message: '账号已临时锁定。',
      retryAt: 1_900_000,
    });
  });

  test('tell an API that is away from one that refuses', async () => {
    answer = { status: 503, body: {} };
    await expect(routes().signIn('operator', 'x')).rejects.toMatchObject({ problem: { code: 'UNAVAILABLE' } });
    const away = signInRoutes({ language: () => 'en', base: 'http://127.0.0.1:1' });
    await expect(away.signIn('operator', 'x')).rejects.toMatchObject({ problem: { code: 'UNAVAILABLE' } });
  });

  test('list demo accounts in a demo only', async () => {
    answer = { status: 200, body: { demo: true, accounts: [{ username: 'hospital', label: '医院培训员' }] } };
    expect(await routes().demoAccounts('zh-CN')).toEqual([{ username: 'hospital', label: '医院培训员' }]);
    answer = { status: 200, body: { demo: false, accounts: [] } };
    expect(await routes().demoAccounts('zh-CN')).toEqual([]);
  });
});
