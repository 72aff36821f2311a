// Signing in, what a session may do, and when it ends.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashPassword } from './password.ts';
import {
  Browser,
  createAuthDatabase,
  createPerson,
  createServer,
  minutes,
  movableClock,
  password,
} from './sign-in.fixture.ts';
import type { AuthDatabase, Person, Server } from './sign-in.fixture.ts';

let database: AuthDatabase;

beforeAll(async () => {
  database = await createAuthDatabase();
});

afterAll(async () => {
  await database?.stop();
});

async function signedIn(): Promise<{
  browser: Browser;
  person: Person;
  server: Server;
  clock: ReturnType<typeof movableClock>;
}> {
  const clock = movableClock();
  const server = await createServer({ pool: database.auth, clock });
  const person = await createPerson(database.app);
  const browser = new Browser(server.app, person.address);
  const answer = await browser.signIn(person.username);
  expect(answer.statusCode).toBe(200);
  return { browser, person, server, clock };
}

function identity({ server, browser }: { server: Server; browser: Browser }) {
  return server.signIn.readSession({ cookie: browser.cookieHeader });
}

describe('signing in', () => {
  it('answers who one is, and puts the session into a cookie that scripts and other sites cannot use', async () => {
    const server = await createServer({ pool: database.auth, clock: movableClock() });
    const person = await createPerson(database.app);
    const answer = await new Browser(server.app, person.address).signIn(person.username.toUpperCase());
    expect(answer.json()).toEqual({
      user: { id: person.accountId, username: person.username, name: '陈静', twoFactorEnabled: false },
    });
    const cookie = String(answer.headers['set-cookie']);
    expect(cookie).toMatch(/^qiaomen\.session_token=[^;]+; Max-Age=28800; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('ties the cookie to the host and to encryption where the system is served over https', async () => {
    const server = await createServer({
      pool: database.auth,
      clock: movableClock(),
      publicUrl: 'https://qiaomen.example.org',
    });
    const person = await createPerson(database.app);
    const browser = new Browser(server.app, person.address);
    const payload = { username: person.username, password };
    const answer = await browser.post('/auth/sign-in/username', payload, { origin: 'https://qiaomen.example.org' });
    expect(String(answer.headers['set-cookie'])).toMatch(
      /^__Host-qiaomen\.session_token=[^;]+; Max-Age=28800; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
    expect(await identity({ server, browser })).toMatchObject({ accountId: person.accountId });
  });

  it('gives the request path the account and the session', async () => {
    const stage = await signedIn();
    const sessions = await database.owner.query<{ id: string }>('select id from auth.session where user_id = $1', [
      stage.person.accountId,
    ]);
    expect(await identity(stage)).toEqual({
      accountId: stage.person.accountId,
      sessionId: sessions.rows[0]?.id,
      secondFactor: false,
    });
  });

  it('keeps no address of the person', async () => {
    const { person } = await signedIn();
    const sessions = await database.owner.query('select ip_address from auth.session where user_id = $1', [
      person.accountId,
    ]);
    expect(sessions.rows).toEqual([{ ip_address: '' }]);
  });

  it('ends the session with which the browser came, so that a planted one is worth nothing', async () => {
    const stage = await signedIn();
    const planted = stage.browser.cookieHeader;
    await stage.browser.signIn(stage.person.username);
    expect(stage.browser.cookieHeader).not.toBe(planted);
    expect(await stage.server.signIn.readSession({ cookie: planted })).toBeNull();
    expect(await identity(stage)).toMatchObject({ accountId: stage.person.accountId });
  });
});

describe('a cookie', () => {
  it('without a genuine signature is worth nothing, even with the token out of the database', async () => {
    const { server, person } = await signedIn();
    const found = await database.owner.query<{ token: string }>('select token from auth.session where user_id = $1', [
      person.accountId,
    ]);
    const token = found.rows[0]?.token ?? '';
    const forged = Buffer.alloc(32).toString('base64');
    for (const value of [token, `${token}.${encodeURIComponent(forged)}`, `${token}.`, '%E0%A4%A', '']) {
      expect(await server.signIn.readSession({ cookie: `qiaomen.session_token=${value}` })).toBeNull();
    }
    expect(await server.signIn.readSession({ cookie: undefined })).toBeNull();
    expect(await server.signIn.readSession({ cookie: ';;=;a' })).toBeNull();
  });

  it('of another secret is worth nothing', async () => {
    const { browser } = await signedIn();
    const other = await createServer({
      pool: database.auth,
      clock: movableClock(),
      secret: 'another-secret-9876543210-9876543210',
    });
    expect(await other.signIn.readSession({ cookie: browser.cookieHeader })).toBeNull();
  });
});

describe('a session', () => {
  it('ends after 30 minutes in which nobody used it', async () => {
    const stage = await signedIn();
    stage.clock.pass(29 * minutes + 59_000);
    expect(await identity(stage)).not.toBeNull();
    stage.clock.pass(29 * minutes + 59_000);
    expect(await identity(stage)).not.toBeNull();
    stage.clock.pass(30 * minutes + 1_000);
    expect(await identity(stage)).toBeNull();
    const answer = await stage.browser.get('/auth/get-session');
    expect(answer.json()).toBeNull();
  });

  it('ends eight hours after the sign-in, however much it is used', async () => {
    const stage = await signedIn();
    for (let quarter = 1; quarter < 32; quarter++) {
      stage.clock.pass(15 * minutes);
      expect(await identity(stage)).not.toBeNull();
    }
    stage.clock.pass(14 * minutes + 50_000);
    expect(await identity(stage)).not.toBeNull();
    stage.clock.pass(11_000);
    expect(await identity(stage)).toBeNull();
  });

  it('is good to the thirtieth minute and up to the eighth hour, to the millisecond, and its use is noted after a full minute', async () => {
    const { person } = await signedIn();
    const signedInAt = new Date('2026-03-05T01:00:00Z').getTime();
    const [session] = (
      await database.owner.query<{ token: string }>(
        'update auth.session set signed_in_at = $2, last_used_at = $2 where user_id = $1 returning token',
        [person.accountId, new Date(signedInAt)],
      )
    ).rows;
    const isGood = async (milliseconds: number, slide = false): Promise<boolean> => {
      const sql = 'select 1 from auth.session_account($1, $2, false, $3)';
      const found = await database.app.query(sql, [session!.token, new Date(signedInAt + milliseconds), slide]);
      return found.rowCount === 1;
    };
    const lastUse = async (): Promise<number> => {
      const sql = 'select last_used_at as at from auth.session where user_id = $1';
      const found = await database.owner.query<{ at: Date }>(sql, [person.accountId]);
      return found.rows[0]!.at.getTime() - signedInAt;
    };
    expect([await isGood(30 * minutes), await isGood(30 * minutes + 1)]).toEqual([true, false]);
    expect([await isGood(1 * minutes, true), await lastUse()]).toEqual([true, 0]);
    expect([await isGood(1 * minutes + 1, false), await lastUse()]).toEqual([true, 0]);
    expect([await isGood(1 * minutes + 1, true), await lastUse()]).toEqual([true, 1 * minutes + 1]);
    const hours = 60 * minutes;
    await database.owner.query('update auth.session set last_used_at = $2 where user_id = $1', [
      person.accountId,
      new Date(signedInAt + 8 * hours - 1),
    ]);
    expect([await isGood(8 * hours - 1), await isGood(8 * hours)]).toEqual([true, false]);
  });

  it('notes its use once a minute at most', async () => {
    const stage = await signedIn();
    const lastUse = async (): Promise<number> => {
      const found = await database.owner.query<{ at: Date }>(
        'select last_used_at as at from auth.session where user_id = $1',
        [stage.person.accountId],
      );
      return found.rows[0]?.at.getTime() ?? 0;
    };
    const atSignIn = await lastUse();
    stage.clock.pass(50_000);
    await identity(stage);
    expect(await lastUse()).toBe(atSignIn);
    stage.clock.pass(11_000);
    await Promise.all(Array.from({ length: 20 }, () => identity(stage)));
    expect(await lastUse()).toBeGreaterThan(atSignIn + 60_000);
  });

  it('is not prolonged by asking when it ends', async () => {
    const stage = await signedIn();
    stage.clock.pass(20 * minutes);
    const first = await stage.browser.get('/auth/get-session');
    expect(first.json()).toMatchObject({ user: { username: stage.person.username, name: '陈静' } });
    const endsAt = new Date(first.json().session?.endsAt ?? '').getTime();
    expect(endsAt - stage.clock.now().getTime()).toBeLessThanOrEqual(10 * minutes);
    expect(first.body).not.toContain('token');
    stage.clock.pass(11 * minutes);
    expect((await stage.browser.get('/auth/get-session')).json()).toBeNull();
  });

  it('holds on a clock that stands in another year', async () => {
    const clock = { now: () => new Date('2026-03-05T01:00:00Z') };
    const server = await createServer({ pool: database.auth, clock });
    const person = await createPerson(database.app);
    const browser = new Browser(server.app, person.address);
    await browser.signIn(person.username);
    expect(await identity({ server, browser })).toMatchObject({ accountId: person.accountId });
    const changed = await browser.post('/auth/change-password', {
      currentPassword: password,
      newPassword: 'four knocks at dusk',
    });
    expect(changed.statusCode).toBe(200);
  });

  it('that ran out is cleared away when its owner comes again; one in use stays', async () => {
    const stage = await signedIn();
    const other = new Browser(stage.server.app, stage.person.address);
    await other.signIn(stage.person.username);
    for (let time = 0; time < 2; time++) {
      stage.clock.pass(20 * minutes);
      await identity(stage);
    }
    await new Browser(stage.server.app, stage.person.address).signIn(stage.person.username);
    const left = await database.owner.query('select 1 from auth.session where user_id = $1', [stage.person.accountId]);
    expect(left.rowCount).toBe(2);
    expect(await identity(stage)).not.toBeNull();
  });

  it('ends with signing out, for good', async () => {
    const stage = await signedIn();
    const cookie = stage.browser.cookieHeader;
    const answer = await stage.browser.post('/auth/sign-out');
    expect(answer.json()).toEqual({ signedOut: true });
    expect(stage.browser.cookieHeader).toBeUndefined();
    expect(await stage.server.signIn.readSession({ cookie })).toBeNull();
    const left = await database.owner.query('select 1 from auth.session where user_id = $1', [stage.person.accountId]);
    expect(left.rowCount).toBe(0);
  });
});

describe('an administrator', () => {
  it.each(['revoke_sessions', 'disable_login'])('cuts every session at once by %s', async (work) => {
    const stage = await signedIn();
    const elsewhere = new Browser(stage.server.app, stage.person.address);
    await elsewhere.signIn(stage.person.username);
    await database.app.query(`select auth.${work}($1)`, [stage.person.accountId]);
    expect(await identity(stage)).toBeNull();
    expect(await identity({ server: stage.server, browser: elsewhere })).toBeNull();
  });

  it('cuts nothing while the transaction is open, nor when it is rolled back', async () => {
    const stage = await signedIn();
    const client = await database.app.connect();
    await client.query('begin');
    await client.query('select auth.revoke_sessions($1)', [stage.person.accountId]);
    expect(await identity(stage)).not.toBeNull();
    await client.query('rollback');
    client.release();
    expect(await identity(stage)).not.toBeNull();
  });

  it('who disables a login keeps its owner out until it is enabled, and the refusal is that of a wrong password', async () => {
    const stage = await signedIn();
    await database.app.query('select auth.disable_login($1)', [stage.person.accountId]);
    const browser = new Browser(stage.server.app, '203.0.113.77');
    const refused = await browser.signIn(stage.person.username);
    const wrong = await browser.signIn('nobody.at.all', 'not the password');
    expect(refused.statusCode).toBe(401);
    expect(refused.json()).toEqual(wrong.json());
    await database.app.query('select auth.enable_login($1)', [stage.person.accountId]);
    expect((await browser.signIn(stage.person.username)).statusCode).toBe(200);
  });

  it('who enables a login lets its owner try again at once, and nobody else', async () => {
    const { server, person } = await signedIn();
    const other = await createPerson(database.app);
    const fail = async ({ username }: Person): Promise<string> =>
      (
        await server.signIn.attempts.make({ username, address: '203.0.113.78' }, async () => ({
          right: false,
          result: 0,
        }))
      ).attempt.verdict;
    for (const each of [person, person, person, other, other, other]) expect(await fail(each)).toBe('ALLOWED');
    await database.app.query('select auth.enable_login($1)', [person.accountId]);
    expect([await fail(person), await fail(other)]).toEqual(['ALLOWED', 'TOO_MANY_ATTEMPTS']);
  });

  it('who sets a password ends the sessions and the old password', async () => {
    const stage = await signedIn();
    await database.app.query('select auth.set_password($1, $2)', [
      stage.person.accountId,
      await hashPassword('four knocks at dusk'),
    ]);
    expect(await identity(stage)).toBeNull();
    expect((await stage.browser.signIn(stage.person.username)).statusCode).toBe(401);
    expect((await stage.browser.signIn(stage.person.username, 'four knocks at dusk')).statusCode).toBe(200);
  });

  it('who revokes while a sign-in is under way makes it worth nothing', async () => {
    const server = await createServer({ pool: database.auth, clock: movableClock() });
    const person = await createPerson(database.app);
    const browser = new Browser(server.app, person.address);
    const outcome = await server.signIn.attempts.make(person, async (attempt) => {
      await database.app.query('select auth.revoke_sessions($1)', [person.accountId]);
      const { credentialVersion } = attempt;
      const body = { username: person.username, password };
      const result = await server.signIn.library({
        path: '/sign-in/username',
        body,
        cookie: undefined,
        credentialVersion,
      });
      return { right: true, result };
    });
    if (!('result' in outcome)) throw new Error('refused');
    const [cookie = ''] = outcome.result.headers.getSetCookie();
    expect(await server.signIn.readSession({ cookie: cookie.split(';')[0] })).toBeNull();
    expect((await browser.signIn(person.username)).statusCode).toBe(200);
  });

  it('is told when the account has no login, or the name is taken', async () => {
    const person = await createPerson(database.app);
    const stranger = '019a9d00-0000-7000-8000-00000000ffff';
    await expect(database.app.query('select auth.revoke_sessions($1)', [stranger])).rejects.toMatchObject({
      code: 'P0002',
    });
    await expect(
      database.app.query('select auth.create_login($1, $2, $3, $4)', [stranger, person.username, '王芳', 'x']),
    ).rejects.toMatchObject({ code: '23505', constraint: 'user_username_key' });
    await expect(
      database.app.query('select auth.create_login($1, $2, $3, $4)', [stranger, '陈静', '陈静', 'x']),
    ).rejects.toMatchObject({ code: '23514', constraint: 'user_username_form' });
  });

  it('may rename a login', async () => {
    const stage = await signedIn();
    await database.app.query('select auth.rename_login($1, $2, $3)', [
      stage.person.accountId,
      'Renamed.Chen',
      '陈小静',
    ]);
    expect((await stage.browser.signIn('renamed.chen')).json()).toMatchObject({
      user: { username: 'renamed.chen', name: '陈小静' },
    });
  });
});

describe('the sign-ins of the demo', () => {
  it('are refused outside demo mode, by flag and by password, and so are their sessions', async () => {
    const clock = movableClock();
    const demo = await createServer({ pool: database.auth, clock, demo: true });
    const real = await createServer({ pool: database.auth, clock, demo: false });
    const flagged = await createPerson(database.app, { demo: true, secret: 'demo-knock-2026' });
    const careless = await createPerson(database.app, { secret: 'demo-knock-2026' });
    for (const person of [flagged, careless]) {
      const browser = new Browser(demo.app, person.address);
      expect((await browser.signIn(person.username, 'demo-knock-2026')).statusCode).toBe(200);
      const stranger = new Browser(real.app, person.address);
      expect((await stranger.signIn(person.username, 'demo-knock-2026')).statusCode).toBe(401);
      const seen = await real.signIn.readSession({ cookie: browser.cookieHeader });
      expect(seen === null).toBe(person === flagged);
    }
  });

  it('are listed in demo mode only, in the language of the request', async () => {
    const demo = await createServer({ pool: database.auth, clock: movableClock(), demo: true });
    const real = await createServer({ pool: database.auth, clock: movableClock(), demo: false });
    const browser = new Browser(demo.app, '203.0.113.5');
    const listed = (await browser.get('/auth/demo', { 'accept-language': 'en-GB,zh;q=0.5' })).json();
    expect(listed.demo).toBe(true);
    expect(listed.accounts?.map(({ username }) => username)).toEqual(
      'operator committee coordinator socialworker gridworker volunteer hospital school auditor'.split(' '),
    );
    expect(listed.accounts?.[6]).toEqual({ username: 'hospital', label: "Hospital's trainer" });
    expect((await browser.get('/auth/demo')).json().accounts?.[6]?.label).toBe('医院培训员');
    expect((await real.app.inject('/auth/demo')).json()).toEqual({ demo: false, accounts: [] });
  });
});
