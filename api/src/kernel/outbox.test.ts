// The outbox: what happened stands in it, in the transaction in which it happened, and only for its own community.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from './id.ts';
import {
  eastVillage,
  forester,
  openOrchard,
  theSystemItself,
  westVillage,
  type Orchard,
} from './orchard-world.fixture.ts';
import { tell, type Happening } from './outbox.ts';

let orchard: Orchard;
beforeAll(async () => {
  orchard = await openOrchard();
});
afterAll(() => orchard?.stop());

const happening = (recordId: string, communityId: string | null = eastVillage): Happening => ({
  operation: 'plantTree',
  recordType: 'Tree',
  recordId,
  communityId,
});

const inTransaction = (happenings: readonly Happening[], fails = false): Promise<void> =>
  orchard.contextOf(theSystemItself()).em.transactional(async (em) => {
    await tell(em as never, happenings);
    if (fails) throw new Error('undone');
  });

describe('what happened', () => {
  it('has one row for each record', async () => {
    const ids = [newId(), newId()];
    await inTransaction(ids.map((id) => happening(id)));
    const rows = await orchard.rows(
      'select operation, record_type, record_id, community_id, happened_at is not null as timed from outbox_event where record_id = any($1) order by array_position($1::uuid[], record_id)',
      [ids],
    );
    expect(rows).toEqual(
      ids.map((id) => ({
        operation: 'plantTree',
        record_type: 'Tree',
        record_id: id,
        community_id: eastVillage,
        timed: true,
      })),
    );
  });

  it('is not kept when the transaction is undone, nor when nothing happened', async () => {
    const before = await orchard.rows('select count(*) from outbox_event');
    await expect(inTransaction([happening(newId())], true)).rejects.toThrow('undone');
    await inTransaction([]);
    expect(await orchard.rows('select count(*) from outbox_event')).toEqual(before);
  });

  it('of another community stays there, even for who can read the table', async () => {
    await inTransaction([happening(newId(), westVillage), happening(newId(), null)]);
    const em = orchard.contextOf(forester()).em;
    const seen = await em.transactional((inside) =>
      inside.execute<{ community_id: string | null }[]>('select distinct community_id from outbox_event order by 1'),
    );
    expect(seen).toEqual([{ community_id: eastVillage }]);
  });
});
