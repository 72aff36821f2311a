// Changing the password, and the second factor from setting it up to losing the telephone.
import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

interface Stage {
  browser: Browser;
  person: Person;
  server: Server;
  clock: ReturnType<typeof movableClock>;
}

async function signedIn(): Promise<Stage> {
  const clock = movableClock();
  const server = await createServer({ pool: database.auth, clock });
  const person = await createPerson(database.app);
  const browser = new Browser(server.app, person.address);
  expect((await browser.signIn(person.username)).statusCode).toBe(200);
  return { browser, person, server, clock };
}

async function elsewhere(stage: Stage): Promise<Browser> {
  const browser = new Browser(stage.server.app, stage.person.address);
  expect((await browser.signIn(stage.person.username)).statusCode).toBe(200);
  return browser;
}

const who = (stage: Stage, browser = stage.browser) =>
  stage.server.signIn.readSession({ cookie: browser.cookieHeader });

/** The code that the person's authenticator shows now (RFC 6238). */
function codeOf(totpURI: string, at = Date.now()): string {
  const secret = new URL(totpURI).searchParams.get('secret') ?? '';
  const bits = secret
    .split('')
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const digest = createHmac('sha1', key).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

function wrongCode(totpURI: string): string {
  const near = [-60_000, -30_000, 0, 30_000, 60_000].map((shift) => codeOf(totpURI, Date.now() + shift));
  return ['000000', '111111', '222222', '333333', '444444', '555555'].find((code) => !near.includes(code)) ?? '';
}

async function withSecondFactor(): Promise<Stage & { totpURI: string; backupCodes: readonly string[] }> {
  const stage = await signedIn();
  const enabled = await stage.browser.post('/auth/two-factor/enable', { password });
  expect(enabled.statusCode).toBe(200);
  const { totpURI = '', backupCodes = [] } = enabled.json();
  const verified = await stage.browser.post('/auth/two-factor/verify-totp', { code: codeOf(totpURI) });
  expect(verified.statusCode).toBe(200);
  return { ...stage, totpURI, backupCodes };
}

describe('changing the password', () => {
  it('keeps this browser signed in under a new token and signs out every other', async () => {
    const stage = await signedIn();
    const other = await elsewhere(stage);
    const before = stage.browser.cookieHeader;
    const body = { currentPassword: password, newPassword: 'four knocks at dusk' };
    const changed = await stage.browser.post('/auth/change-password', body);
    expect(changed.json()).toEqual({
      user: { id: stage.person.accountId, username: stage.person.username, name: '陈静', twoFactorEnabled: false },
    });
    expect(await who(stage)).toMatchObject({ accountId: stage.person.accountId });
    expect(await who(stage, other)).toBeNull();
    expect(await stage.server.signIn.readSession({ cookie: before })).toBeNull();
    expect((await other.signIn(stage.person.username)).statusCode).toBe(401);
    expect((await other.signIn(stage.person.username, 'four knocks at dusk')).statusCode).toBe(200);
  });

  it('does not prolong the eight hours', async () => {
    const stage = await signedIn();
    for (let time = 0; time < 28; time++) {
      stage.clock.pass(15 * minutes);
      await who(stage);
    }
    await stage.browser.post('/auth/change-password', {
      currentPassword: password,
      newPassword: 'four knocks at dusk',
    });
    expect(await who(stage)).not.toBeNull();
    for (let time = 0; time < 4; time++) {
      stage.clock.pass(16 * minutes);
      await who(stage);
    }
    expect(await who(stage)).toBeNull();
  });

  it.each([
    ['short', 'PASSWORD_TOO_SHORT', '新密码至少需要 12 个字符。'],
    ['x'.repeat(129), 'PASSWORD_TOO_LONG', '新密码最多 128 个字符。'],
    ['demo-knock-2026', 'PASSWORD_TOO_EASY', '新密码过于简单，容易被猜到。'],
    ['aaaaaaaaaaaaab', 'PASSWORD_TOO_EASY', '新密码过于简单，容易被猜到。'],
  ])('refuses %s', async (newPassword, code, message) => {
    const stage = await signedIn();
    const refused = await stage.browser.post('/auth/change-password', { currentPassword: password, newPassword });
    expect(refused.statusCode).toBe(400);
    expect(refused.json()).toEqual({ code, message, path: ['newPassword'] });
    expect((await stage.browser.signIn(stage.person.username)).statusCode).toBe(200);
  });

  it('refuses a password that holds the name', async () => {
    const stage = await signedIn();
    const newPassword = `${stage.person.username.toUpperCase()} knocks!`;
    const refused = await stage.browser.post('/auth/change-password', { currentPassword: password, newPassword });
    expect(refused.json()).toMatchObject({ code: 'PASSWORD_TOO_EASY' });
  });

  it('is no way to guess the present one: the same delay holds as at the sign-in', async () => {
    const stage = await signedIn();
    const body = { currentPassword: 'not the password', newPassword: 'four knocks at dusk' };
    const seen = [];
    for (let time = 0; time < 4; time++) seen.push((await stage.browser.post('/auth/change-password', body)).json());
    expect(seen[0]).toEqual({ code: 'WRONG_PASSWORD', message: '密码不正确。', path: ['currentPassword'] });
    expect(seen[2]).toMatchObject({ code: 'WRONG_PASSWORD', retryAfterSeconds: 1 });
    expect(seen[3]).toEqual({
      code: 'TOO_MANY_ATTEMPTS',
      message: '尝试过于频繁。请 1 秒后再试。',
      retryAfterSeconds: 1,
    });
    expect(await who(stage)).not.toBeNull();
  });

  it('needs a session that is still good', async () => {
    const stage = await signedIn();
    stage.clock.pass(31 * minutes);
    const body = { currentPassword: password, newPassword: 'four knocks at dusk' };
    const refused = await stage.browser.post('/auth/change-password', body, { 'accept-language': 'en' });
    expect(refused.statusCode).toBe(401);
    expect(refused.json()).toEqual({ code: 'UNAUTHENTICATED', message: 'Sign in first.' });
  });
});

describe('a second factor', () => {
  it('goes round: set up, asked for, taken away', async () => {
    const stage = await signedIn();
    const other = await elsewhere(stage);
    const enabled = await stage.browser.post('/auth/two-factor/enable', { password });
    const { totpURI = '', backupCodes } = enabled.json();
    expect(decodeURIComponent(totpURI)).toMatch(
      new RegExp(`^otpauth://totp/敲门:${stage.person.username}\\?secret=[A-Z2-7]+&issuer=敲门`),
    );
    expect(backupCodes).toHaveLength(10);
    // Nothing is asked for until a first code has shown that the telephone has the secret.
    expect((await elsewhere(stage)).cookieHeader).toContain('session_token');

    const wrong = await stage.browser.post('/auth/two-factor/verify-totp', { code: wrongCode(totpURI) });
    expect(wrong.json()).toEqual({ code: 'INVALID_CODE', message: '验证码不正确。', path: ['code'] });
    const verified = await stage.browser.post('/auth/two-factor/verify-totp', { code: codeOf(totpURI) });
    expect(verified.json().user).toMatchObject({ username: stage.person.username, twoFactorEnabled: true });
    expect(await who(stage)).toMatchObject({ secondFactor: true });
    expect(await who(stage, other)).toBeNull();

    const again = new Browser(stage.server.app, stage.person.address);
    const first = await again.signIn(stage.person.username);
    expect(first.json()).toEqual({ twoFactorRedirect: true, twoFactorMethods: ['totp'] });
    expect(await who(stage, again)).toBeNull();
    const second = await again.post('/auth/two-factor/verify-totp', { code: codeOf(totpURI) });
    expect(second.json().user).toMatchObject({ id: stage.person.accountId, username: stage.person.username });
    expect(second.body).not.toContain('token');
    expect(await who(stage, again)).toMatchObject({ accountId: stage.person.accountId, secondFactor: true });

    const disabled = await again.post('/auth/two-factor/disable', { password });
    expect(disabled.json().user?.twoFactorEnabled).toBe(false);
    expect(await who(stage, again)).toMatchObject({ secondFactor: false });
    expect(await who(stage)).toBeNull();
    expect((await stage.browser.signIn(stage.person.username)).json()).toMatchObject({
      user: { twoFactorEnabled: false },
    });
  });

  it('takes each code once, so that one that was looked at over the shoulder is worth nothing', async () => {
    const stage = await withSecondFactor();
    const code = codeOf(stage.totpURI, Date.now() + 5_000);
    const [own, thief] = [
      new Browser(stage.server.app, stage.person.address),
      new Browser(stage.server.app, '203.0.113.9'),
    ];
    for (const browser of [own, thief]) await browser.signIn(stage.person.username);
    expect((await own.post('/auth/two-factor/verify-totp', { code })).statusCode).toBe(200);
    const refused = await thief.post('/auth/two-factor/verify-totp', { code });
    expect(refused.json()).toEqual({ code: 'INVALID_CODE', message: '验证码不正确。', path: ['code'] });
    expect(refused.headers['set-cookie']).toBeUndefined();
    expect(await who(stage, own)).not.toBeNull();
    const sessions = await database.owner.query('select 1 from auth.session where user_id = $1', [
      stage.person.accountId,
    ]);
    expect(sessions.rowCount).toBe(2);
  });

  it('takes a code again after three minutes, and forgets it after five', async () => {
    const { server, person } = await signedIn();
    const other = await createPerson(database.app);
    const use = (code: string, { accountId } = person): Promise<boolean> => server.signIn.useCode(accountId, code);
    const usedBefore = (time: string): Promise<unknown> =>
      database.owner.query('update auth.used_code set used_at = now() - $2::interval where account_id = $1', [
        person.accountId,
        time,
      ]);
    expect([await use('123456'), await use('123456')]).toEqual([true, false]);
    expect([await use('654321'), await use('123456', other)]).toEqual([true, true]);
    await usedBefore('170 seconds');
    expect(await use('123456')).toBe(false);
    await usedBefore('190 seconds');
    expect([await use('123456'), await use('123456')]).toEqual([true, false]);
    const kept = async (): Promise<number | null> =>
      (await database.owner.query('select 1 from auth.used_code where account_id = $1', [person.accountId])).rowCount;
    expect(await kept()).toBe(2);
    await usedBefore('310 seconds');
    expect([await use('111111'), await kept()]).toEqual([true, 1]);
  });

  it('lets each backup code in once', async () => {
    const stage = await withSecondFactor();
    const code = stage.backupCodes[0] ?? '';
    const answers = [];
    for (let time = 0; time < 2; time++) {
      const browser = new Browser(stage.server.app, stage.person.address);
      await browser.signIn(stage.person.username);
      answers.push((await browser.post('/auth/two-factor/verify-backup-code', { code })).statusCode);
    }
    expect(answers).toEqual([200, 400]);
  });

  it('cannot be got round by the first step alone, by an old cookie or by another device said to be trusted', async () => {
    const stage = await withSecondFactor();
    const browser = new Browser(stage.server.app, stage.person.address);
    await browser.signIn(stage.person.username);
    await browser.post('/auth/two-factor/verify-totp', { code: codeOf(stage.totpURI), trustDevice: true });
    expect(browser.cookieHeader).not.toContain('trust');
    expect((await browser.signIn(stage.person.username)).json()).toMatchObject({ twoFactorRedirect: true });
    expect(
      (await browser.post('/auth/change-password', { currentPassword: password, newPassword: 'four knocks' }))
        .statusCode,
    ).toBe(401);
  });

  it('gives five tries for one sign-in', async () => {
    const stage = await withSecondFactor();
    const browser = new Browser(stage.server.app, stage.person.address);
    await browser.signIn(stage.person.username);
    const seen = [];
    for (let time = 0; time < 6; time++) {
      seen.push((await browser.post('/auth/two-factor/verify-totp', { code: wrongCode(stage.totpURI) })).json().code);
    }
    expect(seen).toEqual([...Array<string>(5).fill('INVALID_CODE'), 'TWO_FACTOR_EXPIRED']);
    const late = await browser.post('/auth/two-factor/verify-totp', { code: codeOf(stage.totpURI) });
    expect(late.statusCode).toBe(401);
  });

  it('locks after ten wrong codes, over several sign-ins', async () => {
    const stage = await withSecondFactor();
    let last;
    for (let time = 0; time < 11; time++) {
      const browser = new Browser(stage.server.app, stage.person.address);
      await browser.signIn(stage.person.username);
      last = await browser.post('/auth/two-factor/verify-totp', { code: wrongCode(stage.totpURI) });
    }
    expect(last?.statusCode).toBe(423);
    expect(last?.json()).toMatchObject({ code: 'LOCKED', retryAfterSeconds: 900 });
  });

  it('that waits for its code is void once sessions are revoked', async () => {
    const stage = await withSecondFactor();
    const browser = new Browser(stage.server.app, stage.person.address);
    await browser.signIn(stage.person.username);
    await database.app.query('select auth.revoke_sessions($1)', [stage.person.accountId]);
    const late = await browser.post('/auth/two-factor/verify-totp', { code: codeOf(stage.totpURI) });
    expect(late.json().code).toBe('TWO_FACTOR_EXPIRED');
    expect(await who(stage, browser)).toBeNull();
  });

  it('cannot be finished from a session that has been idle too long', async () => {
    const stage = await signedIn();
    const { totpURI = '' } = (await stage.browser.post('/auth/two-factor/enable', { password })).json();
    stage.clock.pass(31 * minutes);
    const late = await stage.browser.post('/auth/two-factor/verify-totp', { code: codeOf(totpURI) });
    expect(late.json().code).toBe('TWO_FACTOR_EXPIRED');
  });

  it('is taken from a person who lost the telephone by an administrator, and the sessions end', async () => {
    const stage = await withSecondFactor();
    await database.app.query('select auth.remove_second_factor($1)', [stage.person.accountId]);
    expect(await who(stage)).toBeNull();
    expect((await stage.browser.signIn(stage.person.username)).json()).toHaveProperty('user');
  });

  it('is stored so that the database alone shows neither secret nor codes', async () => {
    const stage = await withSecondFactor();
    const rows = await database.owner.query('select t::text as row from auth.two_factor t where user_id = $1', [
      stage.person.accountId,
    ]);
    const text = JSON.stringify(rows.rows);
    expect(text).not.toContain(new URL(stage.totpURI).searchParams.get('secret'));
    for (const code of stage.backupCodes) expect(text).not.toContain(code);
  });

  it('set up twice, or with a wrong password, is refused', async () => {
    const stage = await withSecondFactor();
    expect((await stage.browser.post('/auth/two-factor/enable', { password })).json().code).toBe(
      'TWO_FACTOR_ALREADY_ENABLED',
    );
    const wrong = await stage.browser.post('/auth/two-factor/disable', { password: 'not the password' });
    expect(wrong.json()).toMatchObject({ code: 'WRONG_PASSWORD', path: ['password'] });
    expect(await who(stage)).toMatchObject({ secondFactor: true });
  });
});
