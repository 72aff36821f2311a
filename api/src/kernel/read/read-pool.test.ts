// Connections for planned reads: each serves many callers, and never one under the reach of another; none of them writes.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isTimeout, isUnavailable } from '../database-error.ts';
import { eastVillage, forester, openOrchard, westVillage, type Orchard } from '../orchard-world.fixture.ts';
import type { Plan } from './planner.ts';
import { openReadPool, type ReadPool } from './read-pool.ts';

let orchard: Orchard;
let pool: ReadPool;
const errors: Error[] = [];
let next = 0;

beforeAll(async () => {
  orchard = await openOrchard();
  pool = openReadPool(orchard.appUrl, 1, (error) => errors.push(error));
  for (const [name, community] of [
    ['东树', eastVillage],
    ['西树', westVillage],
  ])
    await orchard.add('Tree', { name, kind: 'OAK', community });
});
afterAll(async () => {
  await pool?.close();
  await orchard?.stop();
});

const planOf = (expression: string): Plan => ({
  name: `test_${++next}`,
  text: `select (${expression})::text`,
  recipes: [],
});
const names = planOf(`select string_agg(name, ' ' order by name) from tree`);

describe('the one connection of a pool', () => {
  it('serves each request under its own reach, in any order', async () => {
    const reaches = [
      [eastVillage],
      [westVillage],
      [],
      [eastVillage, westVillage],
      [],
      [westVillage],
      [westVillage],
      [eastVillage],
    ];
    const answers = await Promise.all(reaches.map((reach) => pool.read(names, [], reach)));
    expect(answers).toEqual(['东树', '西树', null, '东树 西树', null, '西树', '西树', '东树']);
  });

  it('sets the reach again only when it changes', async () => {
    const times = planOf(`select generic_plans + custom_plans from pg_prepared_statements where name = 'reach'`);
    const before = Number(await pool.read(times, [], [eastVillage]));
    expect(Number(await pool.read(times, [], [eastVillage]))).toBe(before);
    expect(Number(await pool.read(times, [], [westVillage]))).toBe(before + 1);
    expect(Number(await pool.read(times, [], [westVillage]))).toBe(before + 1);
    expect(Number(await pool.read(times, [], [eastVillage]))).toBe(before + 2);
  });

  it('goes on after a statement that failed, and still knows its reach', async () => {
    await pool.read(names, [], [eastVillage]);
    await expect(pool.read(planOf('1 / 0'), [], [eastVillage])).rejects.toMatchObject({ code: '22012' });
    await expect(pool.read(planOf('1 / 0'), [], [westVillage])).rejects.toMatchObject({ code: '22012' });
    expect(await pool.read(names, [], [westVillage])).toBe('西树');
    expect(await pool.read(names, [], [eastVillage])).toBe('东树');
  });

  it('cannot write', async () => {
    await expect(
      pool.read(planOf(`with x as (update tree set name = 'x' returning 1) select count(*) from x`), [], [eastVillage]),
    ).rejects.toBeDefined();
    const plan = { name: 'update', text: `update tree set name = 'x' returning name`, recipes: [] };
    await expect(pool.read(plan, [], [eastVillage])).rejects.toMatchObject({ code: '25006' });
    expect(await pool.read(names, [], [eastVillage])).toBe('东树');
  });

  it('speaks UTC and cuts what takes more than ten seconds', async () => {
    expect(
      await pool.read(
        planOf(`select current_setting('TimeZone') || ' ' || current_setting('statement_timeout')`),
        [],
        [],
      ),
    ).toBe('UTC 10s');
    const client = planOf(`select set_config('statement_timeout', '20', false)`);
    await pool.read(client, [], []);
    const cut = await pool.read(planOf('select pg_sleep(5)'), [], []).catch((error: unknown) => error);
    expect(isTimeout(cut)).toBe(true);
    await pool.read(planOf(`select set_config('statement_timeout', '10s', false)`), [], []);
  });

  it('is replaced when it was cut', async () => {
    const [pid] = [await pool.read(planOf('select pg_backend_pid()'), [], [eastVillage])];
    const sleeping = pool.read(planOf('select pg_sleep(5)'), [], [eastVillage]).catch((error: unknown) => error);
    await orchard.owner.query('select pg_sleep(0.1)');
    await orchard.owner.query('select pg_terminate_backend($1)', [Number(pid)]);
    expect(isUnavailable(await sleeping)).toBe(true);
    expect(await pool.read(names, [], [westVillage])).toBe('西树');
    expect(await pool.read(planOf('select pg_backend_pid()'), [], [westVillage])).not.toBe(pid);
  });

  it('is replaced after a thousand statements, so that the server forgets the old ones', async () => {
    const first = await pool.read(planOf('select pg_backend_pid()'), [], []);
    for (let count = 0; count < 1_001; count++) await pool.read(planOf('1'), [], []);
    expect(await pool.read(planOf('select pg_backend_pid()'), [], [])).not.toBe(first);
  });
});

it('prepares each plan once a connection', async () => {
  const planned = orchard.plan(forester(), '{ trees { totalCount } }')!;
  for (let count = 0; count < 3; count++) await pool.read(planned.plan, planned.values, [eastVillage]);
  const prepared = await pool.read(
    planOf(`select count(*) from pg_prepared_statements where name = '${planned.plan.name}'`),
    [],
    [eastVillage],
  );
  expect(prepared).toBe('1');
  expect(errors.length).toBeLessThanOrEqual(1);
});
