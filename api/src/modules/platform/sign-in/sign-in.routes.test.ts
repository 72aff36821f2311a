// What is offered under /auth and to whom; what a refusal gives away.
import fastify from 'fastify';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  Browser,
  createAuthDatabase,
  createPerson,
  createServer,
  movableClock,
  password,
  publicUrl,
} from './sign-in.fixture.ts';
import type { AuthDatabase, Person, Server } from './sign-in.fixture.ts';
import { processorTime } from '../../../../../test/support/processor-time.ts';
import { requestLanguage } from './sign-in-messages.ts';
import { isFromOwnPage, signInRoutes } from './sign-in.routes.ts';

let database: AuthDatabase;
let server: Server;
let person: Person;

beforeAll(async () => {
  database = await createAuthDatabase();
  server = await createServer({ pool: database.auth, clock: movableClock() });
  person = await createPerson(database.app);
});

afterAll(async () => {
  await server?.app.close();
  await database?.stop();
});

describe('under /auth', () => {
  it.each([
    ['POST', '/auth/sign-up/email'],
    ['POST', '/auth/sign-in/email'],
    ['POST', '/auth/sign-in/social'],
    ['POST', '/auth/is-username-available'],
    ['POST', '/auth/request-password-reset'],
    ['POST', '/auth/reset-password'],
    ['POST', '/auth/update-user'],
    ['POST', '/auth/delete-user'],
    ['POST', '/auth/change-email'],
    ['GET', '/auth/list-sessions'],
    ['POST', '/auth/revoke-sessions'],
    ['GET', '/auth/list-accounts'],
    ['POST', '/auth/link-social'],
    ['POST', '/auth/two-factor/send-otp'],
    ['POST', '/auth/two-factor/verify-otp'],
    ['POST', '/auth/two-factor/get-totp-uri'],
    ['POST', '/auth/two-factor/generate-backup-codes'],
    ['POST', '/auth/two-factor/view-backup-codes'],
    ['GET', '/auth/ok'],
    ['GET', '/auth/error'],
    ['GET', '/auth/sign-in/username'],
    ['PUT', '/auth/sign-in/username'],
    ['POST', '/auth/get-session'],
    ['POST', '/auth/sign-in/username/'],
    ['POST', '/auth//sign-up/email'],
    ['GET', '/auth/'],
  ] as const)('there is no %s %s', async (method, url) => {
    const body =
      method === 'GET' ? {} : { payload: { username: person.username, password, email: 'a@example.org', name: 'x' } };
    const answer = await server.app.inject({ method, url, headers: { origin: publicUrl }, ...body });
    expect(answer.statusCode).toBe(404);
    expect(answer.json()).toEqual({ code: 'NOT_FOUND', message: '没有这个地址。' });
    expect(answer.headers['set-cookie']).toBeUndefined();
  });
});

describe('a request that changes something', () => {
  const from = (headers: Record<string, string>) =>
    server.app.inject({ method: 'POST', url: '/auth/sign-out', headers: { host: 'localhost:54600', ...headers } });

  it.each<[string, Record<string, string>]>([
    ['another site', { origin: 'https://evil.example' }],
    ['another port', { origin: 'http://localhost:54601' }],
    ['a page without origin', { origin: 'null' }],
    ['a name that only begins like ours', { origin: 'http://localhost:54600.evil.example' }],
    ['nowhere, with cookies', { cookie: 'qiaomen.session_token=x' }],
    ['another site that hides its name', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbouring site that hides its name', { 'sec-fetch-site': 'same-site' }],
    ['our own page that hides its name, with cookies', { 'sec-fetch-site': 'same-origin', cookie: 'a=b' }],
  ])('is refused from %s', async (_where, headers) => {
    const answer = await from(headers);
    expect(answer.statusCode).toBe(403);
    expect(answer.json()).toEqual({ code: 'FORBIDDEN', message: '不接受来自其他网站的请求。' });
  });

  it.each<[string, Record<string, string>]>([
    ['our own page', { origin: publicUrl }],
    ['our own page by another of our names', { origin: 'http://192.0.2.10:54600', host: '192.0.2.10:54600' }],
    ['a program without cookies', {}],
    ['our own page that hides its name', { 'sec-fetch-site': 'same-origin' }],
    ['the address bar', { 'sec-fetch-site': 'none' }],
  ])('is taken from %s', async (_where, headers) => {
    expect((await from(headers)).statusCode).toBe(200);
  });

  it('over https is taken under the public name alone', () => {
    const headers = { origin: 'https://192.0.2.10', host: '192.0.2.10' };
    expect(isFromOwnPage({ method: 'POST', headers }, 'https://qiaomen.example.org')).toBe(false);
    const own = { origin: 'https://qiaomen.example.org', host: 'qiaomen.example.org' };
    expect(isFromOwnPage({ method: 'POST', headers: own }, 'https://qiaomen.example.org')).toBe(true);
  });

  it('from another site does not sign out', async () => {
    const browser = new Browser(server.app, person.address);
    await browser.signIn(person.username);
    const forged = await browser.post('/auth/sign-out', undefined, { origin: 'https://evil.example' });
    expect(forged.statusCode).toBe(403);
    expect(await server.signIn.readSession({ cookie: browser.cookieHeader })).not.toBeNull();
  });
});

describe('a malformed request', () => {
  const send = (payload: string, headers: Record<string, string> = {}) =>
    server.app.inject({
      method: 'POST',
      url: '/auth/sign-in/username',
      headers: { origin: publicUrl, 'content-type': 'application/json', 'accept-language': 'en', ...headers },
      payload,
    });

  it.each([
    ['not JSON', '{', 400, undefined],
    ['no password', '{"username":"chen"}', 400, ['password']],
    ['an empty name', '{"username":"","password":"x"}', 400, ['username']],
    ['a list for a name', '{"username":["a","b"],"password":"x"}', 400, ['username']],
    ['an endless password', JSON.stringify({ username: 'chen', password: 'x'.repeat(129) }), 400, ['password']],
    ['more than 16 KiB', JSON.stringify({ username: 'chen', password: 'x'.repeat(16 * 1024) }), 413, undefined],
  ])('with %s is refused and its field named', async (_what, payload, status, path) => {
    const answer = await send(payload);
    expect(answer.statusCode).toBe(status);
    expect(answer.json()).toEqual({ code: 'BAD_REQUEST', message: 'The request is malformed.', ...(path && { path }) });
  });

  it('with plain text, as a form of another site could send it, is refused', async () => {
    expect(
      (await send(JSON.stringify({ username: person.username, password }), { 'content-type': 'text/plain' }))
        .statusCode,
    ).toBe(415);
  });
});

describe('a refused sign-in', () => {
  it('looks the same for a wrong password, an unknown name and a name that nobody could have', async () => {
    const known = await createPerson(database.app);
    const answers = [];
    for (const [index, name] of [known.username, 'nobody.knows', '没有这个人', "' or 1=1 --"].entries()) {
      const answer = await new Browser(server.app, `203.0.113.${index}`).signIn(name, 'not the password');
      answers.push({ status: answer.statusCode, headers: Object.keys(answer.headers).sort(), body: answer.json() });
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.body).toEqual({ code: 'INVALID_CREDENTIALS', message: '用户名或密码不正确。' });
    expect(answers[0]?.status).toBe(401);
  });

  it('costs the same for a wrong password, an unknown name and a disabled login', async () => {
    const taken: Record<'wrong' | 'unknown' | 'disabled', number[]> = { wrong: [], unknown: [], disabled: [] };
    for (let round = 0; round < 7; round++) {
      const [known, disabled] = [await createPerson(database.app), await createPerson(database.app)];
      await database.app.query('select auth.disable_login($1)', [disabled.accountId]);
      const tries = { wrong: 'not the password', unknown: password, disabled: password };
      const names = { wrong: known.username, unknown: `nobody.${round}`, disabled: disabled.username };
      for (const kind of ['wrong', 'unknown', 'disabled'] as const) {
        const browser = new Browser(server.app, `203.0.114.${round}`);
        const { result, milliseconds } = await processorTime(() => browser.signIn(names[kind], tries[kind]));
        taken[kind].push(milliseconds);
        expect(result.statusCode).toBe(401);
      }
    }
    // Other work on the machine makes a try slower, and none faster.
    const fastest = Object.values(taken).map((times) => Math.min(...times));
    expect(Math.min(...fastest) / Math.max(...fastest)).toBeGreaterThan(0.5);
  });

  it('tells how long to wait, in the language of the request', async () => {
    const known = await createPerson(database.app);
    const browser = new Browser(server.app, known.address);
    for (let time = 0; time < 2; time++) await browser.signIn(known.username, 'not the password');
    const send = () =>
      browser.post(
        '/auth/sign-in/username',
        { username: known.username, password: 'not the password' },
        { 'accept-language': 'en-US' },
      );
    const third = await send();
    expect(third.json()).toEqual({
      code: 'INVALID_CREDENTIALS',
      message: 'The user name or the password is wrong. Try again in 1 second.',
      retryAfterSeconds: 1,
    });
    expect(third.headers['retry-after']).toBe('1');
    const fourth = await send();
    expect(fourth.statusCode).toBe(429);
    expect(fourth.json()).toEqual({
      code: 'TOO_MANY_ATTEMPTS',
      message: 'Too many attempts. Try again in 1 second.',
      retryAfterSeconds: 1,
    });
  });

  it('leaves no session behind, and no password in the answer', async () => {
    const known = await createPerson(database.app);
    const answer = await new Browser(server.app, known.address).signIn(known.username, 'not the password');
    expect(answer.body).not.toContain('not the password');
    const sessions = await database.owner.query('select 1 from auth.session where user_id = $1', [known.accountId]);
    expect(sessions.rowCount).toBe(0);
  });
});

describe('while the database is away', () => {
  it('a sign-in fails as the server has it, with no cookie and no word of the cause', async () => {
    const pool = new pg.Pool({ connectionString: 'postgres://qiaomen_auth:x@127.0.0.1:1/none' });
    const away = await createServer({ pool, clock: movableClock() });
    const answer = await new Browser(away.app, person.address).signIn(person.username);
    expect(answer.statusCode).toBe(500);
    expect(answer.headers['set-cookie']).toBeUndefined();
    const handled = fastify();
    handled.setErrorHandler((_error, _request, reply) => reply.code(503).send({ code: 'UNAVAILABLE' }));
    await handled.register(signInRoutes, { prefix: '/auth', signIn: away.signIn });
    const unavailable = await new Browser(handled, person.address).signIn(person.username);
    expect(unavailable.json()).toEqual({ code: 'UNAVAILABLE' });
    await pool.end();
  });
});

describe('the language of a request', () => {
  it.each([
    [undefined, 'zh-CN'],
    ['', 'zh-CN'],
    ['fr', 'zh-CN'],
    ['en', 'en'],
    ['en-US,en;q=0.9,zh-CN;q=0.8', 'en'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-CN'],
    ['de, en;q=0.4, zh;q=0.5', 'zh-CN'],
    ['en;q=zero', 'en'],
  ])('%s is %s', (header, language) => {
    expect(requestLanguage(header)).toBe(language);
  });
});

describe('served over a socket', () => {
  it('a sign-in answers a real client', async () => {
    const url = await server.app.listen({ port: 0, host: '127.0.0.1' });
    const answer = await fetch(`${url}/auth/sign-in/username`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: publicUrl },
      body: JSON.stringify({ username: person.username, password }),
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.getSetCookie()).toHaveLength(1);
  });
});
