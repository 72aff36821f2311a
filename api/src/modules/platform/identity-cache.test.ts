// The cache of who is calling: fast, and never later than PostgreSQL's word.
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIdentityCache } from './identity-cache.ts';
import type { IdentityCache } from './identity-cache.ts';
import { Browser, createAuthDatabase, createPerson, createServer, movableClock } from './sign-in/sign-in.fixture.ts';
import type { AuthDatabase } from './sign-in/sign-in.fixture.ts';

interface Caller {
  readonly accountId: string;
}

let database: AuthDatabase;
const open: IdentityCache<Caller>[] = [];

beforeAll(async () => {
  database = await createAuthDatabase();
});

afterAll(async () => {
  await Promise.all(open.map((cache) => cache.stop()));
  await database?.stop();
});

async function createCache(): Promise<IdentityCache<Caller>> {
  const cache = createIdentityCache<Caller>({
    connection: { connectionString: database.url },
    idsOf: ({ accountId }) => [accountId],
  });
  open.push(cache);
  await expect.poll(() => cache.listening).toBe(true);
  return cache;
}

function counted(accountId = 'chen'): { load: () => Promise<Caller>; loads: () => number } {
  let loads = 0;
  const load = async (): Promise<Caller> => {
    loads++;
    await wait(5);
    return { accountId };
  };
  return { load, loads: () => loads };
}

const notify = (id: string) => database.owner.query('select pg_notify($1, $2)', ['identity', id]);

describe('a caller', () => {
  it('is looked up once by 40 requests at a time, and not again for a second', async () => {
    const cache = await createCache();
    const { load, loads } = counted();
    const seen = await Promise.all(Array.from({ length: 40 }, () => cache.resolve('token', load)));
    expect(seen.every((caller) => caller?.accountId === 'chen')).toBe(true);
    await cache.resolve('token', load);
    expect(loads()).toBe(1);
    await wait(1050);
    await cache.resolve('token', load);
    expect(loads()).toBe(2);
  });

  it('is looked up again at once when the channel names the account; others are not', async () => {
    const cache = await createCache();
    const [chen, wang] = [counted('chen'), counted('wang')];
    await cache.resolve('token of chen', chen.load);
    await cache.resolve('token of wang', wang.load);
    const named: string[] = [];
    const stopTelling = cache.onChange((id) => named.push(id));
    await notify('chen');
    await expect.poll(() => named).toContain('chen');
    await cache.resolve('token of chen', chen.load);
    await cache.resolve('token of wang', wang.load);
    expect([chen.loads(), wang.loads()]).toEqual([2, 1]);
    stopTelling();
    const stillTold: string[] = [];
    cache.onChange((id) => stillTold.push(id));
    await notify('wang');
    await expect.poll(() => stillTold).toContain('wang');
    expect(named).toEqual(['chen']);
  });

  it('who changed while being looked up is not kept, nor shared with those who come later', async () => {
    const cache = await createCache();
    let answer = (_caller: Caller): void => undefined;
    const slow = () => new Promise<Caller>((resolve) => (answer = resolve));
    const early = cache.resolve('token', slow);
    const named: string[] = [];
    cache.onChange((id) => named.push(id));
    await notify('chen');
    await expect.poll(() => named.length).toBeGreaterThan(0);
    const { load, loads } = counted();
    await cache.resolve('token', load);
    expect(loads()).toBe(1);
    answer({ accountId: 'chen' });
    expect(await early).toEqual({ accountId: 'chen' });
    await notify('chen');
    await expect.poll(() => named.length).toBeGreaterThan(1);
    await cache.resolve('token', load);
    expect(loads()).toBe(2);
  });

  it('unknown or not to be found is asked for each time', async () => {
    const cache = await createCache();
    let asked = 0;
    const nobody = async (): Promise<null> => {
      asked++;
      return null;
    };
    expect(await cache.resolve('token', nobody)).toBeNull();
    expect(await cache.resolve('token', nobody)).toBeNull();
    expect(asked).toBe(2);
    await expect(cache.resolve('token', () => Promise.reject(new Error('the database is away')))).rejects.toThrow(
      'away',
    );
    expect(await cache.resolve('token', nobody)).toBeNull();
  });
});

describe('while nobody listens', () => {
  it('everything is looked up, and listening begins again by itself', async () => {
    const cache = await createCache();
    const { load, loads } = counted();
    await cache.resolve('token', load);
    await database.owner.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'qiaomen identity' and datname = current_database()`,
    );
    await expect.poll(() => cache.listening).toBe(false);
    await cache.resolve('token', load);
    await cache.resolve('token', load);
    expect(loads()).toBe(3);
    await expect.poll(() => cache.listening).toBe(true);
    await cache.resolve('token', load);
    await cache.resolve('token', load);
    expect(loads()).toBe(4);
    const named: string[] = [];
    cache.onChange((id) => named.push(id));
    await notify('chen');
    await expect.poll(() => named.length).toBeGreaterThan(0);
  });

  it('for there is no database, nothing breaks', async () => {
    const cache = createIdentityCache<Caller>({
      connection: { host: '127.0.0.1', port: 1, user: 'nobody' },
      idsOf: ({ accountId }) => [accountId],
    });
    const { load, loads } = counted();
    await cache.resolve('token', load);
    await wait(250);
    await cache.resolve('token', load);
    expect([loads(), cache.listening]).toEqual([2, false]);
    await cache.stop();
  });
});

describe('a session that is cut', () => {
  it.each(['revoke_sessions', 'disable_login', 'sign out', 'change password'])(
    'by %s is refused as soon as word of it has come',
    async (how) => {
      const cache = await createCache();
      const server = await createServer({ pool: database.auth, clock: movableClock() });
      const person = await createPerson(database.app);
      const browser = new Browser(server.app, person.address);
      await browser.signIn(person.username);
      const cookie = browser.cookieHeader;
      const ask = () => cache.resolve(cookie ?? '', () => server.signIn.readSession({ cookie }));
      const named: string[] = [];
      cache.onChange((id) => named.push(id));
      expect(await ask()).toMatchObject({ accountId: person.accountId });
      if (how === 'sign out') await browser.post('/auth/sign-out');
      else if (how === 'change password') {
        await browser.post('/auth/change-password', {
          currentPassword: 'three knocks at noon',
          newPassword: 'four knocks at dusk',
        });
      } else await database.app.query(`select auth.${how}($1)`, [person.accountId]);
      await expect.poll(() => named).toContain(person.accountId);
      expect(await ask()).toBeNull();
    },
  );
});
