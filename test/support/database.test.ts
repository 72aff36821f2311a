// The ground the other tests stand on.
import { afterAll, describe, expect, it } from 'vitest';
import { withAdmin } from './cluster.ts';
import { cloneTemplate, createDatabase } from './database.ts';
import type { TestDatabase } from './database.ts';

const made: TestDatabase[] = [];

afterAll(async () => {
  for (const database of made) await database.drop();
});

async function ask(url: string, sql: string): Promise<unknown> {
  const result = await withAdmin(url, (client) => client.query<unknown[]>({ text: sql, rowMode: 'array' }));
  return result.rows[0]?.[0];
}

describe('a database of a test', () => {
  it('is empty, in UTF-8 and its own', async () => {
    const first = await createDatabase();
    const second = await createDatabase();
    made.push(first, second);
    expect(await ask(first.url, "select count(*)::int from pg_class where relnamespace = 'public'::regnamespace")).toBe(
      0,
    );
    expect(await ask(first.url, 'show server_encoding')).toBe('UTF8');
    await ask(first.url, 'create table knock ()');
    expect(await ask(second.url, "select to_regclass('knock')")).toBeNull();
  });

  it('may be cloned by many at once', async () => {
    const clones = await Promise.all(Array.from({ length: 6 }, () => cloneTemplate()));
    made.push(...clones);
    expect(new Set(clones.map(({ name }) => name)).size).toBe(6);
    for (const clone of clones) expect(await ask(clone.url, 'select current_database()')).toBe(clone.name);
  });

  it('goes away although somebody is still connected', async () => {
    const database = await createDatabase();
    await withAdmin(database.url, async (client) => {
      client.on('error', () => undefined);
      await database.drop();
      await expect(client.query('select 1')).rejects.toThrow();
    });
    await expect(ask(database.url, 'select 1')).rejects.toThrow('does not exist');
  });
});

describe('a test file', () => {
  it('may use decorators in the way that type-graphql wants them', () => {
    const seen: string[] = [];
    const note = (target: object, key: string): void => void seen.push(`${target.constructor.name}.${key}`);
    class Door {
      @note knock(): void {}
    }
    new Door().knock();
    expect(seen).toEqual(['Door.knock']);
  });
});
