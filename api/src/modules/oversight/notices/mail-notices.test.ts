// Who gets a mail in the morning, what stands in it, and which link confirms an address.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openMailServer, type MailServer } from '../../../../../test/support/mail-server.ts';
import { testConfig } from '../../../../../test/support/config.ts';
import { openWorld, type World } from '../../../../../test/support/world.ts';
import { forkFor } from '../../../kernel/context.ts';
import { newId } from '../../../kernel/id.ts';
import { addAccount, addAccountOf } from '../../access/access.fixture.ts';
import { openMailer } from '../../../mail.ts';
import { confirmJob, mailEveryMorning, mailJob } from './mail-notices.ts';

let world: World;
let server: MailServer;
beforeAll(async () => {
  world = await openWorld();
  server = await openMailServer();
  const settings = { smtpUrl: server.url, mailFrom: 'qiaomen@example.org', publicUrl: 'https://qiaomen.example.org' };
  Object.assign(world.services, { mailer: openMailer(testConfig(settings), { info: () => undefined }) });
});
afterAll(async () => {
  await world?.stop();
  await server?.stop();
});

interface Wish {
  readonly mailing?: 'NONE' | 'DAILY' | 'AT_ONCE';
  readonly email?: string | null;
  readonly archivedAt?: string;
}

/** An account with its wish and one notice; gives its id. */
async function addWish(
  { mailing = 'DAILY', email = 'wei@example.org', archivedAt }: Wish,
  ...notices: readonly object[]
): Promise<string> {
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
  const matter = { kind: 'TRAINING_NOT_HELD', record_type: 'TrainingSession', state: 'UNREAD' };
  for (const notice of notices.length > 0 ? notices : [{}])
    await add('notice', { ...matter, record_id: newId(), ...notice });
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

/** Does a job as the queue would. */
async function run(job: ReturnType<typeof mailJob>, payload: object): Promise<void> {
  await job(payload, {} as never);
}

/** The days that the mails which have come since name, in their order. */
async function daysMailed(accountId: string): Promise<string[][]> {
  const before = server.mails.length;
  await run(mailJob(world.services), { communityId: world.community, accountId });
  return server.mails.slice(before).map(({ text }) => [...text!.matchAll(/\d{4}-\d{2}-\d{2}/g)].map(([day]) => day));
}

it('a mail tells of the fifty nearest that are unread and that no mail told of; the others are told of in the next', async () => {
  const days = Array.from({ length: 51 }, (_, index) => `2026-04-${String((index % 30) + 1).padStart(2, '0')}`);
  const account = await addWish(
    {},
    ...days.toReversed().map((due_on) => ({ due_on })),
    { due_on: '2026-03-01', state: 'READ' },
    { due_on: '2026-03-02', state: 'DONE' },
    { due_on: '2026-03-03', mailed_at: '2026-03-09' },
    { due_on: '2026-03-04', archived_at: '2026-03-09' },
  );
  const other = await addWish({}, { due_on: '2026-03-05' });
  const nearest = days.toSorted();
  expect(await daysMailed(account)).toEqual([nearest.slice(0, 50)]);
  expect(await daysMailed(account)).toEqual([nearest.slice(50)]);
  expect(await daysMailed(account)).toEqual([]);
  expect(await daysMailed(other)).toEqual([['2026-03-05']]);
});

it('no mail goes to whoever has said no meanwhile, or has no address, and nothing counts as told', async () => {
  for (const wish of [{ mailing: 'NONE' }, { email: null }] as const) {
    const account = await addWish(wish, { due_on: '2026-03-05' });
    expect(await daysMailed(account)).toEqual([]);
    expect(await world.rows('select mailed_at from notice where account_id = $1', [account])).toEqual([
      { mailed_at: null },
    ]);
  }
});

it('the link that confirms an address works for a day, and not once another address was given or none', async () => {
  const caller = await addAccount(world, 'VOLUNTEER');
  const settle = async (email: string | null): Promise<void> => {
    await world.does(caller, 'setNoticeEmail', { email });
  };
  /** Sends the link of the address that waits; gives its secret. */
  const link = async (): Promise<string | undefined> => {
    const [setting] = await world.rows<{ id: string }>('select id from notice_setting where account_id = $1', [
      caller.accountId,
    ]);
    const before = server.mails.length;
    await run(confirmJob(world.services), { settingId: setting!.id, communityId: world.community });
    const [mail] = server.mails.slice(before);
    return mail && /confirm\/([\w-]{32})/.exec(mail.text!)![1];
  };
  const confirmed = async (token: string): Promise<unknown> => {
    const selection = 'noticeSetting { email pendingEmail tokenExpiresAt }';
    const { noticeSetting, userErrors } = await world.does(caller, 'confirmNoticeEmail', { token }, selection);
    return noticeSetting ?? userErrors.map(({ code }: { code: string }) => code);
  };
  await settle('old@example.org');
  const first = (await link())!;
  await settle('new@example.org');
  expect(await confirmed(first)).toEqual(['LINK_NOT_VALID']);
  const [second, third] = [(await link())!, (await link())!];
  expect(await confirmed(second)).toEqual(['LINK_NOT_VALID']);
  const now = world.clock.now();
  world.clock.set(new Date(now.getTime() + 24 * 3_600_000 + 1));
  expect(await confirmed(third)).toEqual(['LINK_NOT_VALID']);
  world.clock.set(new Date(now.getTime() + 24 * 3_600_000));
  expect(await confirmed(third)).toEqual({ email: 'new@example.org', pendingEmail: null, tokenExpiresAt: null });
  world.clock.set(now);
  expect(await link()).toBeUndefined();
  await settle('third@example.org');
  const fourth = (await link())!;
  expect(server.mails.at(-1)!.to).toMatchObject({ text: 'third@example.org' });
  await settle(null);
  expect(await confirmed(fourth)).toEqual(['LINK_NOT_VALID']);
});
