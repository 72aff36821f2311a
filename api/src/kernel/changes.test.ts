// Live changes: what was committed is announced to every process, with types and ids only.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { patience } from '../../../test/support/patience.ts';
import { listenToChanges, type Changes, type Notice } from './changes.ts';
import { newId } from './id.ts';
import { eastVillage, forester, openOrchard, westVillage, type Orchard } from './orchard-world.fixture.ts';
import type { Happening } from './outbox.ts';

let orchard: Orchard;
let here: Changes;
let there: Changes;
const errors: Error[] = [];

beforeAll(async () => {
  orchard = await openOrchard();
  here = listenToChanges(orchard.appUrl, (error) => errors.push(error));
  there = listenToChanges(orchard.appUrl, () => undefined);
  await vi.waitFor(async () => expect(await listeners()).toHaveLength(2), patience);
});
afterAll(async () => {
  await here?.stop();
  await there?.stop();
  await orchard?.stop();
});

const listeners = (): Promise<Record<string, unknown>[]> =>
  orchard.rows(
    `select pid from pg_stat_activity where application_name = 'qiaomen-changes' and datname = current_database() and state = 'idle' and query ~ 'listen|notify' order by pid`,
  );
const happening = (recordId: string, communityId: string | null = eastVillage): Happening => ({
  operation: 'plantTree',
  recordType: 'Tree',
  recordId,
  communityId,
});

/** Collects the notices that come while a piece of work is done. */
async function heardDuring(work: () => unknown, count: number, changes = here): Promise<Notice[]> {
  const heard: Notice[] = [];
  const end = new AbortController();
  const following = (async () => {
    for await (const notice of changes.follow(end.signal)) heard.push(notice);
  })();
  await work();
  await expect.poll(() => heard.length).toBeGreaterThanOrEqual(count);
  end.abort();
  await following;
  return heard;
}

describe('a change', () => {
  it('is heard here and in every other process', async () => {
    const id = newId();
    const elsewhere = heardDuring(() => undefined, 1, there);
    const expected = [{ community: eastVillage, types: ['Tree'], ids: [id] }];
    expect(await heardDuring(() => here.announce([happening(id)]), 1)).toEqual(expected);
    expect(await elsewhere).toEqual(expected);
  });

  it('of some moments is told in one notice a community, each type once', async () => {
    const [one, two, three, four] = [newId(), newId(), newId(), newId()];
    const heard = await heardDuring(() => {
      here.announce([happening(one), { ...happening(two, westVillage), recordType: 'Grower' }]);
      here.announce([]);
      here.announce([happening(three, null), { ...happening(four), recordType: 'Grower' }, happening(one)]);
    }, 3);
    expect(heard).toEqual([
      { community: eastVillage, types: ['Tree', 'Grower'], ids: [one, four, one] },
      { community: westVillage, types: ['Grower'], ids: [two] },
      { community: null, types: ['Tree'], ids: [three] },
    ]);
  });

  it('of more than fifty records is told by its types', async () => {
    const many = Array.from({ length: 51 }, () => happening(newId()));
    expect(await heardDuring(() => here.announce(many), 1)).toEqual([
      { community: eastVillage, types: ['Tree'], ids: [] },
    ]);
    expect((await heardDuring(() => here.announce(many.slice(1)), 1))[0]?.ids).toHaveLength(50);
  });

  it('is announced after a mutation, and not after one that was refused', async () => {
    const announced: Happening[] = [];
    const services = {
      ...orchard.services,
      changes: { ...here, announce: (happenings: readonly Happening[]) => void announced.push(...happenings) },
    };
    const create = async (name: string, heightCentimetres: number): Promise<unknown> => {
      const ctx = { ...orchard.contextOf(forester()), services };
      const mutation = { name: 'createTree', permission: 'tree.write', place: 'createTree' };
      return orchard.system.mutations.run(ctx, mutation, async ({ em }) => {
        const tree = em.create(orchard.exposure('Tree').resource.entity, {
          name,
          kind: 'OAK',
          heightCentimetres,
          community: eastVillage,
        } as never);
        em.persist(tree);
        return { tree };
      });
    };
    await create('一', -1);
    expect(announced).toEqual([]);
    await create('二', 1);
    const [row] = await orchard.rows(`select id from tree where name = '二'`);
    expect(announced).toEqual([
      { operation: 'createTree', recordType: 'Tree', recordId: row!.id, communityId: eastVillage },
    ]);
  });
});

describe('a follower', () => {
  it('that does not keep up loses the oldest notices, not the memory of the server', async () => {
    const end = new AbortController();
    const slow = here.follow(end.signal);
    const first = slow.next();
    const ids = Array.from({ length: 150 }, newId);
    const notice = (id: string): string => JSON.stringify({ community: null, types: ['Tree'], ids: [id] });
    const tell = async (told: readonly string[]): Promise<void> => {
      for (const id of told) await orchard.owner.query('select pg_notify($1, $2)', ['changed', notice(id)]);
    };
    // Whoever keeps up hears all; not even they keep more than a hundred that come to a busy process at once.
    for (const half of [ids.slice(0, 75), ids.slice(75)]) {
      const heard = await heardDuring(() => tell(half), half.length);
      expect(heard.map((each) => each.ids[0])).toEqual(half);
    }
    expect((await first).value?.ids).toEqual([ids[0]]);
    const kept: (string | undefined)[] = [];
    for (let count = 0; count < 100; count++) kept.push(((await slow.next()).value as Notice).ids[0]);
    expect(kept).toEqual(ids.slice(50));
    end.abort();
    await slow.return(undefined);
  });

  it('hears again after the connection was lost', async () => {
    const before = await listeners();
    for (const { pid } of before) await orchard.owner.query('select pg_terminate_backend($1)', [pid]);
    const renewed = async () => (await listeners()).filter(({ pid }) => before.every((each) => each.pid !== pid));
    await expect.poll(renewed).toHaveLength(2);
    const id = newId();
    expect((await heardDuring(() => here.announce([happening(id)]), 1))[0]?.ids).toEqual([id]);
    expect(errors).toHaveLength(1);
  });

  it('ends at once when it is told to', async () => {
    const end = new AbortController();
    const waiting = here.follow(end.signal).next();
    end.abort();
    expect(await waiting).toEqual({ value: undefined, done: true });
  });
});

it('keeps no connection when it is stopped', async () => {
  await there.stop();
  await expect.poll(listeners).toHaveLength(1);
});
