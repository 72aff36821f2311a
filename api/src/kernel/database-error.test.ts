// Refusals by the database itself: which are the caller's to put right and at which field, which pass, which are an outage.
import { OptimisticLockError } from '@mikro-orm/core';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asDomainError, isIdTaken, isPassing, isTimeout, isUnavailable } from './database-error.ts';
import { DomainError } from './domain-error.ts';
import { newId } from './id.ts';
import { eastVillage, openOrchard, westVillage, type Orchard } from './orchard-world.fixture.ts';

let orchard: Orchard;
let nursery: string;

beforeAll(async () => {
  orchard = await openOrchard();
  nursery = await orchard.add('Nursery', { name: '东苗圃' });
  await orchard.add('Tree', { name: '老橡树', kind: 'OAK' });
  await orchard.owner.query(
    `alter table tree add constraint tree_name_felled exclude using gist (name with =) where (status = 'FELLED')`,
  );
});
afterAll(() => orchard?.stop());

/** The error that PostgreSQL gives to a statement. */
async function errorOf(sql: string, values: unknown[] = []): Promise<unknown> {
  try {
    await orchard.owner.query(sql, values);
  } catch (error) {
    return error;
  }
  throw new Error('the statement was not refused');
}

async function refusalOf(changes: Record<string, unknown>, words = {}): Promise<string> {
  const row: Record<string, unknown> = {
    id: newId(),
    created_at: new Date(),
    updated_at: new Date(),
    version: 1,
    community_id: eastVillage,
    name: newId(),
    kind: 'OAK',
    search_text: '',
    ...changes,
  };
  const names = Object.keys(row);
  const error = await errorOf(
    `insert into tree (${names.join(', ')}) values (${names.map((_, index) => `$${index + 1}`).join(', ')})`,
    Object.values(row),
  );
  const refusal = asDomainError(error, orchard.services.catalog, words);
  return refusal ? `${refusal.refusals[0]!.code} ${refusal.refusals[0]!.path.join('.')}` : 'a fault';
}

describe('a refusal by the database', () => {
  it.each([
    ['TAKEN name', { name: '老橡树' }],
    ['NOT_FOUND nurseryId', { nursery_id: newId() }],
    ['NOT_FOUND communityId', { community_id: newId() }],
    ['INVALID ', { height_centimetres: -1 }],
    ['INVALID kind', { kind: 'PALM' }],
    ['REQUIRED kind', { kind: null }],
    ['TOO_LONG ', { name: 'x'.repeat(41) }],
  ])('reads %s', async (expected, changes) => {
    expect(await refusalOf(changes)).toBe(expected);
  });

  it('is put in the words of the module that declared them', async () => {
    expect(
      await refusalOf({ height_centimetres: -1 }, { tree_not_below_ground: { code: 'TOO_SMALL', path: ['height'] } }),
    ).toBe('TOO_SMALL height');
    expect(await refusalOf({ height_centimetres: -1 }, { tree_not_below_ground: { code: 'TOO_SMALL' } })).toBe(
      'TOO_SMALL ',
    );
  });

  it('reads OVERLAPS for what excludes each other', async () => {
    await orchard.owner.query(`update tree set status = 'FELLED' where name = '老橡树'`);
    expect(await refusalOf({ name: '老橡树', status: 'FELLED', community_id: westVillage })).toBe('OVERLAPS name');
  });

  it('is of the id when a row has it already, and is worth another try', async () => {
    expect(await refusalOf({ id: (await orchard.rows('select id from tree limit 1'))[0]!.id })).toBe('ID_TAKEN id');
    const error = await errorOf('insert into village select * from village limit 1');
    expect([isIdTaken(error), isPassing(error)]).toEqual([true, true]);
    expect(
      isIdTaken(
        await errorOf(
          'insert into nursery select gen_random_uuid(), created_at, updated_at, version, archived_at, community_id, null from nursery',
        ),
      ),
    ).toBe(false);
  });

  it('names no field of a table that nobody sees', async () => {
    const error = await errorOf(
      `insert into outbox_event (id, operation, record_type) values (gen_random_uuid(), 'x', 'y')`,
    );
    expect(asDomainError(error, orchard.services.catalog, {})?.refusals).toEqual([
      { code: 'REQUIRED', path: [], params: {} },
    ]);
  });

  it('is found inside the errors that wrap it', async () => {
    const inner = await errorOf('insert into nursery (id, community_id, name) values ($1, $2, null)', [
      nursery,
      eastVillage,
    ]);
    const wrapped = new Error('a driver said no', { cause: Object.assign(new Error('another'), { previous: inner }) });
    expect(asDomainError(wrapped, orchard.services.catalog, {})?.refusals[0]?.code).toBe('REQUIRED');
  });

  it('is a stale version when the ORM found one, and a refusal stays what it is', () => {
    expect(asDomainError(new OptimisticLockError('changed'), orchard.services.catalog, {})?.refusals[0]?.code).toBe(
      'STALE_VERSION',
    );
    const own = new DomainError('PLUM_NOT_PROTECTED');
    expect(asDomainError(own, orchard.services.catalog, {})).toBe(own);
  });

  it('is a fault when nobody can put it right', async () => {
    expect(asDomainError(await errorOf('select 1 from nowhere'), orchard.services.catalog, {})).toBeNull();
    expect(asDomainError(new Error('anything'), orchard.services.catalog, {})).toBeNull();
    expect(asDomainError(null, orchard.services.catalog, {})).toBeNull();
  });
});

describe('a transaction', () => {
  it('is worth another try after a deadlock or a serialization failure', async () => {
    expect(isPassing(await errorOf(`do $$ begin raise exception 'x' using errcode = '40P01'; end $$`))).toBe(true);
    expect(isPassing(await errorOf(`do $$ begin raise exception 'x' using errcode = '40001'; end $$`))).toBe(true);
    expect(isPassing(await errorOf('select 1 from nowhere'))).toBe(false);
  });

  it('was cut when it took too long', async () => {
    expect(isTimeout(await errorOf(`set statement_timeout = 20; select pg_sleep(2)`))).toBe(true);
    await orchard.owner.query('set statement_timeout = 0');
    expect(isTimeout(await errorOf('select 1 from nowhere'))).toBe(false);
  });
});

describe('the database is away', () => {
  it('when nothing answers, when it closes or starts, when it has no connection left', async () => {
    const refused = await new pg.Client({ host: '127.0.0.1', port: 1, user: 'nobody' })
      .connect()
      .catch((error: unknown) => error);
    expect(isUnavailable(refused)).toBe(true);
    for (const code of ['57P01', '57P02', '57P03', '08006', '53300'])
      expect(
        isUnavailable(await errorOf(`do $$ begin raise exception 'x' using errcode = '${code}'; end $$`)),
        code,
      ).toBe(true);
    expect(isUnavailable(new Error('Connection terminated unexpectedly'))).toBe(true);
  });

  it('when a connection is cut in the middle of a statement', async () => {
    const client = new pg.Client({ connectionString: orchard.appUrl });
    await client.connect();
    client.on('error', () => undefined);
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    const sleeping = client.query('select pg_sleep(5)').catch((error: unknown) => error);
    await orchard.owner.query('select pg_terminate_backend($1)', [rows[0]!.pid]);
    expect(isUnavailable(await sleeping)).toBe(true);
    await client.end().catch(() => undefined);
  });

  it('and not when a statement is wrong', async () => {
    expect(isUnavailable(await errorOf('select 1 from nowhere'))).toBe(false);
    expect(isUnavailable(new Error('anything'))).toBe(false);
  });
});
