// Delay and lock for whoever guesses passwords.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testSecret } from '../../../../../test/support/secret.ts';
import { fixedClock } from '../../../kernel/clock.ts';
import { derivePassword } from '../../../kernel/crypto/secrets.ts';
import { addressBlock, createAttempts } from './attempts.ts';
import type { Attempter, Attempts } from './attempts.ts';
import {
  Browser,
  createAuthDatabase,
  createPerson,
  createServer,
  minutes,
  password,
  poolOf,
  seconds,
} from './sign-in.fixture.ts';
import type { AuthDatabase, Person } from './sign-in.fixture.ts';

let database: AuthDatabase;
const noon = Date.parse('2026-03-05T04:00:00Z');

beforeAll(async () => {
  database = await createAuthDatabase();
});

afterAll(async () => {
  await database?.stop();
});

function countAt(start: number): {
  attempts: Attempts;
  clock: ReturnType<typeof fixedClock>;
  pass: (milliseconds: number) => void;
} {
  const clock = fixedClock(new Date(start));
  const attempts = createAttempts({ pool: database.auth, secret: testSecret, clock, demo: false });
  return { attempts, clock, pass: (milliseconds) => clock.set(new Date(clock.now().getTime() + milliseconds)) };
}

async function fail(attempts: Attempts, who: Attempter): Promise<string> {
  const { attempt } = await attempts.make(who, async () => ({ right: false, result: null }));
  return `${attempt.verdict} ${attempt.retryAfterSeconds}`;
}

async function succeed(attempts: Attempts, who: Attempter): Promise<string> {
  const { attempt } = await attempts.make(who, async () => ({ right: true, result: null }));
  return attempt.verdict;
}

describe('an account', () => {
  it('makes the guesser wait from the third failure on, longer each time, and is locked for 15 minutes by the tenth', async () => {
    const { attempts, pass } = countAt(noon);
    const person = await createPerson(database.app);
    const seen: string[] = [];
    for (const wait of [0, 0, 0, 1, 2, 4, 8, 16, 32, 60]) {
      if (wait > 0) {
        pass((wait - 1) * seconds);
        expect(await fail(attempts, person)).toBe('TOO_MANY_ATTEMPTS 1');
        pass(1 * seconds);
      }
      seen.push(await fail(attempts, person));
    }
    expect(seen).toEqual([0, 0, 1, 2, 4, 8, 16, 32, 60, 900].map((wait) => `ALLOWED ${wait}`));
    expect(await fail(attempts, person)).toBe('LOCKED 900');
    pass(15 * minutes - 1 * seconds);
    expect(await fail(attempts, person)).toBe('LOCKED 1');
    pass(1 * seconds);
    expect(await fail(attempts, person)).toBe('ALLOWED 0');
  });

  it('forgets failures after 15 minutes, and all of them by a success', async () => {
    const { attempts, pass } = countAt(noon);
    const person = await createPerson(database.app);
    for (let time = 0; time < 3; time++) await fail(attempts, person);
    pass(15 * minutes);
    expect(await fail(attempts, person)).toBe('ALLOWED 0');
    expect(await fail(attempts, person)).toBe('ALLOWED 0');
    expect(await succeed(attempts, person)).toBe('ALLOWED');
    expect(await fail(attempts, person)).toBe('ALLOWED 0');
  });

  it('is not let off because names are written in other letters', async () => {
    const { attempts } = countAt(noon);
    const person = await createPerson(database.app);
    await fail(attempts, person);
    await fail(attempts, { ...person, username: person.username.toUpperCase() });
    expect(await fail(attempts, person)).toBe('ALLOWED 1');
    expect(await fail(attempts, person)).toBe('TOO_MANY_ATTEMPTS 1');
  });

  it('is counted alike whether it exists or not', async () => {
    const { attempts } = countAt(noon);
    const stranger = { username: 'nobody.knows', address: '198.51.100.250' };
    const seen = [];
    for (let time = 0; time < 4; time++) seen.push(await fail(attempts, stranger));
    expect(seen).toEqual(['ALLOWED 0', 'ALLOWED 0', 'ALLOWED 1', 'TOO_MANY_ATTEMPTS 1']);
  });

  it('stays locked when everything is started anew, and in another process', async () => {
    const { attempts, clock, pass } = countAt(noon);
    const person = await createPerson(database.app);
    for (const wait of [0, 0, 0, 1, 2, 4, 8, 16, 32, 60]) {
      pass(wait * seconds);
      await fail(attempts, person);
    }
    const pool = poolOf(database.url, 'qiaomen_auth', derivePassword(testSecret, 'auth-role-password'));
    const restarted = await createServer({ pool, clock });
    const answer = await new Browser(restarted.app, '203.0.113.1').signIn(person.username, password);
    expect(answer.statusCode).toBe(423);
    expect(answer.headers['retry-after']).toBe('900');
    expect(answer.json()).toEqual({
      code: 'LOCKED',
      message: '失败次数过多，账号已临时锁定。请 15 分钟后再试。',
      retryAfterSeconds: 900,
    });
    const wrong = await new Browser(restarted.app, '203.0.113.2').signIn(person.username, 'not the password');
    expect(wrong.json()).toEqual(answer.json());
    await pool.end();
  });

  it('is unlocked by a new password', async () => {
    const { attempts } = countAt(noon);
    const person = await createPerson(database.app);
    for (let time = 0; time < 4; time++) await fail(attempts, person);
    await database.app.query('select auth.set_password($1, $2)', [person.accountId, 'unused']);
    expect(await fail(attempts, person)).toBe('ALLOWED 0');
  });

  it('gives 40 guesses at once no more tries than one after the other', async () => {
    const person = await createPerson(database.app);
    const processes = Array.from({ length: 40 }, () => countAt(noon).attempts);
    const seen = await Promise.all(processes.map((attempts) => fail(attempts, person)));
    expect(seen.filter((each) => each.startsWith('ALLOWED')).sort()).toEqual(['ALLOWED 0', 'ALLOWED 0', 'ALLOWED 1']);
    expect(seen.filter((each) => each === 'TOO_MANY_ATTEMPTS 1')).toHaveLength(37);
  });

  it('lets 40 sign in rightly at once', async () => {
    const person = await createPerson(database.app);
    const { attempts } = countAt(noon);
    const seen = await Promise.all(Array.from({ length: 40 }, () => succeed(attempts, person)));
    expect(seen.every((verdict) => verdict === 'ALLOWED')).toBe(true);
  });

  it('counts an attempt that broke off as failed', async () => {
    const { attempts } = countAt(noon);
    const person = await createPerson(database.app);
    for (let time = 0; time < 2; time++) {
      await expect(attempts.make(person, () => Promise.reject(new Error('the cable was pulled')))).rejects.toThrow(
        'cable',
      );
    }
    expect(await fail(attempts, person)).toBe('ALLOWED 1');
  });
});

describe('an address', () => {
  it('may fail 50 times in 15 minutes, whatever the names; others go on', async () => {
    const { attempts, pass } = countAt(noon);
    const address = '192.0.2.1';
    const known: Person = await createPerson(database.app);
    for (let time = 1; time <= 50; time++) {
      expect(await fail(attempts, { username: `guess.${time}`, address })).toBe('ALLOWED 0');
      if (time % 10 === 0) expect(await succeed(attempts, { ...known, address: '192.0.2.2' })).toBe('ALLOWED');
    }
    expect(await fail(attempts, { username: 'guess.51', address })).toBe('TOO_MANY_ATTEMPTS 900');
    expect(await succeed(attempts, { ...known, address })).toBe('TOO_MANY_ATTEMPTS');
    expect(await succeed(attempts, known)).toBe('ALLOWED');
    pass(15 * minutes);
    expect(await fail(attempts, { username: 'guess.52', address })).toBe('ALLOWED 0');
  });

  it('has only its own failures taken back by a success', async () => {
    const { attempts, pass } = countAt(noon);
    const address = '192.0.2.9';
    const known = await createPerson(database.app);
    for (let time = 1; time <= 49; time++) await fail(attempts, { username: `try.${time}`, address });
    expect(await succeed(attempts, { ...known, address })).toBe('ALLOWED');
    expect(await fail(attempts, { username: 'try.50', address })).toBe('ALLOWED 0');
    expect(await fail(attempts, { username: 'try.51', address })).toBe('TOO_MANY_ATTEMPTS 900');
    pass(15 * minutes);
  });

  it.each([
    ['198.51.100.7', '198.51.100.7'],
    ['::ffff:198.51.100.7', '198.51.100.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('%s counts as %s', (address, block) => {
    expect(addressBlock(address)).toBe(block);
  });
});

describe('the counters', () => {
  it('hold neither names nor addresses', async () => {
    const { attempts } = countAt(noon);
    await fail(attempts, { username: 'my password by mistake', address: '192.0.2.77' });
    const rows = await database.owner.query('select f::text as row from auth.sign_in_failure f');
    const text = JSON.stringify(rows.rows);
    expect(text).not.toContain('mistake');
    expect(text).not.toContain(Buffer.from('mistake').toString('hex'));
    expect(text).not.toContain('192.0.2.77');
  });

  it('are cleared away after a day', async () => {
    const { attempts, pass } = countAt(noon + 1000 * minutes);
    await fail(attempts, { username: 'long.ago', address: '192.0.2.88' });
    pass(60 * 24 * minutes + 1 * seconds);
    for (let time = 0; time < 20; time++)
      await fail(attempts, { username: `sweep.${time}`, address: `192.0.2.${time}` });
    const old = await database.owner.query(`select 1 from auth.sign_in_failure where updated_at < $1`, [
      new Date(noon + 1001 * minutes),
    ]);
    expect(old.rowCount).toBe(0);
  });
});
