// Who is told of what waits, until when; and until when the link works that confirms an address.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../../../../../test/support/world.ts';
import type { Caller } from '../../../kernel/scope.ts';
import { addAccount } from '../../access/access.fixture.ts';
import { daysAfter } from '../../partners/days.ts';
import { hashOfLink } from './notices.workflows.ts';
import { refreshNotices } from './refresh-notices.ts';

let world: World;
let coordinator: Caller;
const start = new Date('2026-03-10T02:00:00Z');

beforeAll(async () => {
  world = await openWorld();
  coordinator = await addAccount(world, 'COORDINATOR');
  const hospital = { name: '青石桥医院', kind: 'HOSPITAL' };
  const { partnerUnit } = await world.does(coordinator, 'createPartnerUnit', hospital, 'partnerUnit { id }');
  // All of them wait still: two a day from the first day of the last thirty on, and the last one alone.
  for (let index = 0; index <= 50; index++)
    await world.does(coordinator, 'logTraining', {
      ...{ title: `培训 ${index}`, topicArea: 'HEALTH', minutes: 60, providerUnitId: partnerUnit.id, entries: [] },
      heldOn: daysAfter('2026-02-08', Math.floor(index / 2)),
    });
});
afterAll(() => world?.stop());
beforeEach(() => world.clock.set(start));

const refresh = (): Promise<void> => refreshNotices(world.services, { communityId: world.community });

async function unread(accountId: string): Promise<number> {
  const rows = await world.rows(`select 1 from notice where account_id = $1 and state = 'UNREAD'`, [accountId]);
  return rows.length;
}

describe('an account', () => {
  it('is told on the last day of its grant, and no more on the day after; nor before the first', async () => {
    const until = await addAccount(world, 'COORDINATOR');
    const from = await addAccount(world, 'COORDINATOR');
    await world.rows(`update role_grant set valid_until = '2026-03-10' where account_id = $1`, [until.accountId]);
    await world.rows(`update role_grant set valid_from = '2026-03-11' where account_id = $1`, [from.accountId]);
    await refresh();
    expect([(await unread(until.accountId!)) > 0, await unread(from.accountId!)]).toEqual([true, 0]);
    world.clock.set(new Date('2026-03-10T16:00:00Z'));
    await world.rows(`delete from notice where account_id = $1`, [until.accountId]);
    await refresh();
    expect([await unread(until.accountId!), (await unread(from.accountId!)) > 0]).toEqual([0, true]);
  });

  it('is told nothing once its grant was ended, or it is archived', async () => {
    const ended = await addAccount(world, 'COORDINATOR');
    const archived = await addAccount(world, 'COORDINATOR');
    await world.rows('update role_grant set archived_at = now() where account_id = $1', [ended.accountId]);
    await world.rows('update account set archived_at = now() where id = $1', [archived.accountId]);
    await refresh();
    expect([await unread(ended.accountId!), await unread(archived.accountId!)]).toEqual([0, 0]);
  });

  it('is told of the fifty of a kind that are nearest', async () => {
    await refresh();
    const told = await world.rows<{ title: string }>(
      `select title from notice where account_id = $1 and kind = 'TRAINING_ROSTER_OPEN' and state = 'UNREAD'`,
      [coordinator.accountId],
    );
    const nearest = Array.from({ length: 50 }, (_, index) => `培训 ${index}`);
    expect(told.map(({ title }) => title).toSorted()).toEqual(nearest.toSorted());
  });
});

describe('an address', () => {
  /** Settings with an address that waits for its link to be opened within some time. */
  async function pending(milliseconds: number, mailing = 'NONE'): Promise<{ caller: Caller; token: string }> {
    const caller = await addAccount(world, 'VOLUNTEER');
    await world.does(caller, 'changeNoticeSettings', { language: 'ZH_CN' });
    const token = `link of ${caller.accountId}`;
    await world.rows(
      `update notice_setting set pending_email = 'yan@example.org', mailing = $4, token_hash = $2, token_expires_at = $3 where account_id = $1`,
      [caller.accountId, hashOfLink(world.services, token), new Date(start.getTime() + milliseconds), mailing],
    );
    return { caller, token };
  }
  const selection = 'noticeSetting { email pendingEmail mailing }';

  it('is confirmed by its link until that runs out, and not after', async () => {
    const late = await pending(-1);
    expect(await world.refused(late.caller, 'confirmNoticeEmail', { token: late.token })).toEqual([
      'LINK_NOT_VALID token',
    ]);
    const { caller, token } = await pending(0);
    const { noticeSetting } = await world.does(caller, 'confirmNoticeEmail', { token }, selection);
    expect(noticeSetting).toEqual({ email: 'yan@example.org', pendingEmail: null, mailing: 'DAILY' });
    expect(await world.refused(caller, 'confirmNoticeEmail', { token })).toEqual(['LINK_NOT_VALID token']);
  });

  it('of another is not confirmed, and how mails come stays as it was chosen', async () => {
    const [one, other] = [await pending(1), await pending(1, 'AT_ONCE')];
    expect(await world.refused(one.caller, 'confirmNoticeEmail', { token: other.token })).toEqual([
      'LINK_NOT_VALID token',
    ]);
    const { noticeSetting } = await world.does(other.caller, 'confirmNoticeEmail', { token: other.token }, selection);
    expect(noticeSetting.mailing).toBe('AT_ONCE');
  });

  it('that is taken away ends mails, and what waits to be confirmed', async () => {
    const { caller, token } = await pending(1);
    await world.does(caller, 'confirmNoticeEmail', { token });
    for (const mailing of ['AT_ONCE', 'DAILY'])
      expect((await world.does(caller, 'changeNoticeSettings', { mailing }, selection)).noticeSetting.mailing).toBe(
        mailing,
      );
    const { noticeSetting } = await world.does(caller, 'setNoticeEmail', {}, selection);
    expect(noticeSetting).toEqual({ email: null, pendingEmail: null, mailing: 'NONE' });
    expect(await world.refused(caller, 'changeNoticeSettings', { mailing: 'DAILY' })).toEqual([
      'EMAIL_NOT_CONFIRMED mailing',
    ]);
    expect((await world.does(caller, 'changeNoticeSettings', { mailing: 'NONE' })).userErrors).toEqual([]);
  });

  it('is none of a program', async () => {
    const input = { email: 'data@example.org' };
    expect(await world.refused(world.program('TRAINING_READ'), 'setNoticeEmail', input)).toEqual(['FORBIDDEN']);
    expect(await world.refused(world.nobody, 'setNoticeEmail', input)).toEqual(['UNAUTHENTICATED']);
  });
});
