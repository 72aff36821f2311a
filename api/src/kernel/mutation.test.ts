// One mutation, one transaction: what it gives commits together with its trail, or nothing of it does.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DomainError, Fault } from './domain-error.ts';
import {
  callerWith,
  eastVillage,
  forester,
  nobody,
  openOrchard,
  theSystemItself,
  type Orchard,
} from './orchard-world.fixture.ts';
import { Tree } from './orchard.fixture.ts';
import { requirePermission, type Mutation } from './mutation.ts';
import { lockRow } from './resource/writes.ts';
import type { Context } from './context.ts';

let orchard: Orchard;
beforeAll(async () => {
  orchard = await openOrchard();
});
afterAll(() => orchard?.stop());

const told: Mutation = { name: 'plantTree', permission: 'tree.write', place: 'plantTree' };
const run = (
  work: (ctx: Context) => Promise<unknown>,
  ctx = orchard.contextOf(forester()),
  mutation: Partial<Mutation> = {},
) => orchard.system.mutations.run(ctx, { ...told, ...mutation }, work);
const plant = (ctx: Context, name: string): Tree => {
  const tree = ctx.em.create(Tree, { name, kind: 'OAK', details: null, community: eastVillage });
  ctx.em.persist(tree);
  return tree;
};
const counts = async (): Promise<unknown> =>
  (
    await orchard.rows(
      'select (select count(*)::int from tree) as trees, (select count(*)::int from audit_entry) as audited, (select count(*)::int from outbox_event) as told, (select count(*)::int from idempotency_answer) as kept',
    )
  )[0];

describe('a mutation', () => {
  it('gives what the work gave, read again under the rights of the caller', async () => {
    const { result, userErrors } = await run(async (ctx) => ({
      tree: plant(ctx, '新树'),
      count: 1,
      words: ['a', null],
      nothing: null,
    }));
    expect(userErrors).toEqual([]);
    expect(result).toMatchObject({
      tree: { name: '新树', version: 1, status: 'STANDING' },
      count: 1,
      words: ['a', null],
      nothing: null,
    });
    const blind = orchard.contextOf(callerWith({ actor: 'blind', communities: { 'tree.write': [eastVillage] } }));
    expect((await run(async (ctx) => ({ tree: plant(ctx, '瞎种') }), blind)).result).toEqual({ tree: null });
  });

  it('writes its happenings, its trail with actor, request and reason, and nothing before the work is done', async () => {
    const ctx = orchard.contextOf(forester());
    const { result } = await run(async (inside) => ({ trees: [plant(inside, '一'), plant(inside, '二')] }), ctx, {
      reason: '植树节',
    });
    const ids = (result as { trees: { id: string }[] }).trees.map(({ id }) => id);
    const happened = await orchard.rows(
      'select operation, record_type, record_id, community_id from outbox_event where record_id = any($1) order by array_position($1::uuid[], record_id)',
      [ids],
    );
    expect(happened).toEqual(
      ids.map((id) => ({ operation: 'plantTree', record_type: 'Tree', record_id: id, community_id: eastVillage })),
    );
    const audited = await orchard.rows(
      'select distinct actor, actor_name, request_id, reason from audit_entry where record_id = any($1)',
      [ids],
    );
    expect(audited).toEqual([
      { actor: 'forester', actor_name: 'forester', request_id: ctx.requestId, reason: '植树节' },
    ]);
  });

  it.each<[string, () => Error]>([
    ['a refusal', () => new DomainError('PLUM_NOT_PROTECTED', ['isProtected'])],
    ['a fault', () => new Fault('NOT_FOUND', 'NOT_FOUND')],
    ['a mistake in the code', () => new TypeError('x is not a function')],
  ])('leaves nothing behind after %s', async (_what, error) => {
    const before = await counts();
    const ctx = orchard.contextOf(forester(), { idempotencyKey: 'left behind', bodyHash: 'x' });
    const outcome = run(async (inside) => {
      plant(inside, '半途');
      await inside.em.flush();
      throw error();
    }, ctx);
    if (error() instanceof DomainError)
      expect(await outcome).toEqual({
        result: null,
        userErrors: [{ code: 'PLUM_NOT_PROTECTED', message: '李树不受保护。', path: ['input', 'isProtected'] }],
      });
    else await expect(outcome).rejects.toThrow(error().message);
    expect(await counts()).toEqual(before);
  });

  it('speaks the language of the request', async () => {
    const refuse = (): Promise<never> => Promise.reject(new DomainError('TOO_LONG', ['rows', 2, 'note'], { most: 40 }));
    expect((await run(refuse, orchard.contextOf(forester(), { locale: 'en' }))).userErrors).toEqual([
      { code: 'TOO_LONG', message: 'At most 40 characters.', path: ['input', 'rows', '2', 'note'] },
    ]);
    expect((await run(refuse)).userErrors[0]?.message).toBe('最多 40 个字。');
  });

  it('is tried again after a deadlock, and gives up after four tries', async () => {
    let tries = 0;
    const deadlock = async (ctx: Context): Promise<unknown> => {
      tries++;
      return ctx.em.execute(`do $$ begin raise exception 'deadlock' using errcode = '40P01'; end $$`);
    };
    const { result } = await run(async (ctx) => (tries < 2 ? deadlock(ctx) : { tree: plant(ctx, `第${tries + 1}次`) }));
    expect([tries, result]).toMatchObject([2, { tree: { name: '第3次' } }]);
    tries = 0;
    await expect(run(deadlock)).rejects.toThrow('deadlock');
    expect(tries).toBe(4);
  });

  it('is tried once when what went wrong will not pass', async () => {
    let tries = 0;
    const broken = async (ctx: Context): Promise<unknown> => {
      tries++;
      return ctx.em.execute('select 1 / 0');
    };
    await expect(run(broken)).rejects.toThrow('division by zero');
    expect(tries).toBe(1);
  });

  it('of many at once on one row each sees what the one before it left', async () => {
    const id = await orchard.add('Tree', { name: '计数', kind: 'OAK', heightCentimetres: 0 });
    await Promise.all(
      Array.from({ length: 20 }, () =>
        run(async (ctx) => {
          const tree = (await lockRow(ctx, orchard.exposure('Tree'), 'tree.write', id)) as unknown as Tree;
          tree.heightCentimetres = (tree.heightCentimetres ?? 0) + 1;
          return { tree };
        }),
      ),
    );
    expect(await orchard.rows('select height_centimetres as height, version from tree where id = $1', [id])).toEqual([
      { height: 20, version: 21 },
    ]);
  });

  it('forgets what was read before it', async () => {
    const ctx = orchard.contextOf(forester());
    const id = await orchard.add('Tree', { name: '旧名', kind: 'OAK' });
    expect((await ctx.loaders.row(orchard.exposure('Tree'), id))!.name).toBe('旧名');
    await run(async (inside) => {
      const tree = (await lockRow(inside, orchard.exposure('Tree'), 'tree.write', id)) as unknown as Tree;
      tree.name = '新名';
      return { tree };
    }, ctx);
    expect((await ctx.loaders.row(orchard.exposure('Tree'), id))!.name).toBe('新名');
  });
});

describe('who holds a permission nowhere', () => {
  it('is asked to sign in, or told no, before anything is done', async () => {
    expect(() => requirePermission(orchard.contextOf(nobody()), 'tree.write')).toThrow(
      expect.objectContaining({ code: 'UNAUTHENTICATED', message: 'SIGN_IN_FIRST' }),
    );
    expect(() => requirePermission(orchard.contextOf(callerWith({})), 'tree.write')).toThrow(
      expect.objectContaining({ code: 'FORBIDDEN', message: 'NOT_ALLOWED' }),
    );
    expect(() => requirePermission(orchard.contextOf(theSystemItself()), 'tree.write')).not.toThrow();
    let done = 0;
    await expect(run(async () => done++, orchard.contextOf(callerWith({})))).rejects.toThrow('NOT_ALLOWED');
    expect(done).toBe(0);
  });
});
