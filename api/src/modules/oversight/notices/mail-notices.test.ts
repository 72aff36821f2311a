// Who gets a mail in the morning.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWorld, type World } from '../../../../../test/support/world.ts';
import { forkFor } from '../../../kernel/context.ts';
import { newId } from '../../../kernel/id.ts';
import { addAccountOf } from '../../access/access.fixture.ts';
import { mailEveryMorning } from './mail-notices.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.stop());

interface Wish {
  readonly mailing?: 'NONE' | 'DAILY' | 'AT_ONCE';
  readonly email?: string | null;
  readonly archivedAt?: string;
}

/** An account with its wish and one notice; gives its id. */
async function addWish({ mailing = 'DAILY', email = 'wei@example.org', archivedAt }: Wish, notice: object = {}) {
  const account = await addAccountOf(world, world.community);
  const facts = { created_at: '2026-03-10', updated_at: '2026-03-10', version: 1, community_id: world.community };
  const add = (table: string, row: object): Promise<unknown> =>
    world.rows(`insert into ${table} select * from jsonb_populate_record(null::${table}, $1)`, [
      JSON.stringify({ ...facts, id: newId(), account_id: account, ...row }),
    ]);
  await add('notice_setting', {
    ...{ mailing, email, email_confirmed_at: email && '2026-03-01', language: 'EN', muted_kinds: [] },
    archived_at: archivedAt,
  });
  const matter = { kind: 'TRAINING_NOT_HELD', record_type: 'TrainingSession', record_id: newId(), state: 'UNREAD' };
  await add('notice', { ...matter, ...notice });
  return account;
}

it('mails go in the morning to whoever wants them, has an address and has something unread that no mail told of', async () => {
  const told = [await addWish({}), await addWish({ mailing: 'AT_ONCE' })];
  await addWish({ mailing: 'NONE' });
  await addWish({ email: null });
  await addWish({ archivedAt: '2026-03-09' });
  await addWish({}, { state: 'READ' });
  await addWish({}, { mailed_at: '2026-03-09' });
  const acting = { actor: 'test', actorName: 'test', reach: [world.community] };
  await forkFor(world.services, acting, 'morning').transactional((em) => mailEveryMorning(em as never));
  const queued = await world.rows<{ key: string }>(
    `select key from graphile_worker.jobs where task_identifier = 'mail-notices'`,
  );
  expect(queued.map(({ key }) => key.replace('mail-notices ', '')).sort()).toEqual(told.sort());
});
