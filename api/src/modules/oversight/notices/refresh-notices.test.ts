// How notices keep up with what waits: when a mail goes out, what a notice keeps when its matter moves or comes back, and
// that what has changed is looked at again.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../../../../../test/support/world.ts';
import type { Caller } from '../../../kernel/scope.ts';
import { newId } from '../../../kernel/id.ts';
import { addAccount, callerOf } from '../../access/access.fixture.ts';
import { refreshNotices } from './refresh-notices.ts';
import { watchMatters } from './watch-matters.ts';

let world: World;
let coordinator: Caller;
let hospital: Caller;

beforeAll(async () => {
  world = await openWorld();
  coordinator = await addAccount(world, 'COORDINATOR');
  const facts = { name: '青石桥医院', kind: 'HOSPITAL' };
  const { partnerUnit } = await world.does(coordinator, 'createPartnerUnit', facts, 'partnerUnit { id }');
  hospital = await addAccount(world, 'PARTNER_STAFF', { unit: partnerUnit.id });
});
afterAll(() => world?.stop());
beforeEach(() => world.clock.set(new Date('2026-03-10T02:00:00Z')));

const refresh = (isQuiet = false): Promise<void> =>
  refreshNotices(world.services, { communityId: world.community, isQuiet });

async function plan(title: string): Promise<string> {
  const input = { title, topicArea: 'FIRST_AID', startsAt: '2026-03-08T01:00:00Z', minutes: 90 };
  return (await world.does(hospital, 'planTrainingSession', input, 'trainingSession { id }')).trainingSession.id;
}

async function raise(caller: Caller, text: string): Promise<string> {
  const input = { text, source: 'SUGGESTION_BOX' };
  return (await world.does(caller, 'raiseSuggestion', input, 'suggestion { id }')).suggestion.id;
}

/** The keys of the jobs of a kind that wait in the queue, without its name. */
async function queued(task: string): Promise<string[]> {
  const rows = await world.rows<{ key: string }>(
    'select key from graphile_worker.jobs where task_identifier = $1 order by key',
    [task],
  );
  return rows.map(({ key }) => key.replace(`${task} `, ''));
}

async function noticeOf(record: string, { accountId } = coordinator): Promise<Record<string, unknown>> {
  const [notice] = await world.rows(
    'select state, title, due_on::text as due, read_at, done_at, mailed_at, version from notice where record_id = $1 and account_id = $2',
    [record, accountId],
  );
  return notice!;
}

describe('a mail', () => {
  it('is asked for at once by those who want that, when something new waits, and not in the night', async () => {
    const wanting = async (mailing: string): Promise<string> => {
      const caller = await addAccount(world, 'COORDINATOR');
      await world.does(caller, 'changeNoticeSettings', { language: 'EN' });
      await world.rows(
        `update notice_setting set mailing = $2, email = 'wei@example.org', email_confirmed_at = now() where account_id = $1`,
        [caller.accountId, mailing],
      );
      return caller.accountId!;
    };
    const [atOnce] = [await wanting('AT_ONCE'), await wanting('DAILY'), await wanting('NONE')];
    await plan('夜里才看到的培训');
    await refresh(true);
    expect(await queued('mail-notices')).toEqual([]);
    await refresh();
    expect(await queued('mail-notices')).toEqual([]);
    await plan('白天看到的培训');
    await refresh();
    expect(await queued('mail-notices')).toEqual([atOnce]);
  });
});

describe('a notice', () => {
  it('keeps its state when the day of its matter moves, and begins anew when its matter comes back', async () => {
    const session = await plan('血压监测');
    await refresh();
    const { notices } = await world.does(coordinator, 'markNoticesRead', {}, 'notices { id }');
    expect(notices.length).toBeGreaterThan(0);
    await world.rows(`update notice set mailed_at = '2026-03-10T01:00:00Z' where record_id = $1`, [session]);
    const before = await noticeOf(session);
    expect(before).toMatchObject({ state: 'READ', due: '2026-03-08', done_at: null });
    await world.does(hospital, 'rescheduleTrainingSession', { id: session, startsAt: '2026-03-07T01:00:00Z' });
    await refresh();
    const { read_at, mailed_at } = before;
    expect(await noticeOf(session)).toMatchObject({ state: 'READ', due: '2026-03-07', read_at, mailed_at });
    await world.rows(`update training_session set title = '血压与血糖监测' where id = $1`, [session]);
    await refresh();
    expect(await noticeOf(session)).toMatchObject({ state: 'READ', title: '血压与血糖监测' });
    const { version } = await noticeOf(session);
    await refresh();
    expect(await noticeOf(session)).toMatchObject({ version });

    await world.rows(`update training_session set status = 'OPEN', archived_at = now() where id = $1`, [session]);
    await refresh();
    const done = await noticeOf(session);
    expect(done).toMatchObject({ state: 'DONE', done_at: world.clock.now() });
    world.clock.set(new Date('2026-03-10T03:00:00Z'));
    await refresh();
    expect(await noticeOf(session)).toEqual(done);
    await world.rows('update training_session set archived_at = null where id = $1', [session]);
    await refresh();
    expect(await noticeOf(session)).toMatchObject({ state: 'UNREAD', read_at: null, done_at: null, mailed_at: null });
  });

  it('has the first two hundred characters of a long text, and is none where nothing says by when', async () => {
    const long = await raise(coordinator, '灯'.repeat(300));
    const undated = newId();
    // So it comes out of the ledgers of earlier years.
    await world.rows(`insert into suggestion select (jsonb_populate_record(t, $2)).* from suggestion t where id = $1`, [
      long,
      { id: undated, text: '三号楼的灯坏了', status: 'PUT_RIGHT', put_right_on: '2026-03-10', proof: '换了灯泡' },
    ]);
    await refresh();
    expect(await noticeOf(long)).toMatchObject({ title: '灯'.repeat(200), due: null, state: 'UNREAD' });
    expect(await noticeOf(undated)).toBeUndefined();
    const query = `{ dueMatters(communityId: "${world.community}") { kind count lateCount nearest { id dueOn } } }`;
    const { data } = await world.ask(coordinator, query);
    expect(data.dueMatters).toContainEqual({
      ...{ kind: 'SUGGESTION_TO_VERIFY', count: 1, lateCount: 0 },
      nearest: [{ id: undated, dueOn: null }],
    });
  });
});

describe('whoever answers in two communities', () => {
  it('sees of each what waits there, and nothing of the other', async () => {
    const both = await addAccount(world, 'COMMITTEE_CHAIR');
    await world.rows(
      `insert into role_grant (id, created_at, updated_at, version, community_id, account_id, role, node_id, valid_from)
       values ($1, now(), now(), 1, $2, $3, 'COMMITTEE_CHAIR', $2, '2025-01-01')`,
      [newId(), world.elsewhere, both.accountId],
    );
    const stranger = await addAccount(world, 'COORDINATOR', { community: world.elsewhere });
    await raise(stranger, '蓝桥的路灯');
    await raise(coordinator, '柳荫的长椅');
    const counted = async (communityId: string): Promise<number> => {
      const query = `{ dueMatters(communityId: "${communityId}") { kind count } }`;
      const { data } = await world.ask(await callerOf(world, both.accountId!), query);
      return data.dueMatters.find(({ kind }: { kind: string }) => kind === 'SUGGESTION_TO_DECIDE').count;
    };
    const here = await counted(world.community);
    expect([here > 1, await counted(world.elsewhere)]).toEqual([true, 1]);
  });
});

describe('what has changed', () => {
  it('is looked at once in its own community, if it may wait or says who answers', async () => {
    await world.rows(
      `select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs where task_identifier = 'refresh-notices'))`,
    );
    const warnings: object[] = [];
    const stop = watchMatters(world.services, { warn: (warning: object) => void warnings.push(warning) });
    const communities = { PartnerUnit: newId(), TrainingSession: newId(), RoleGrant: newId(), NoticeSetting: newId() };
    const { PartnerUnit: _untold, ...told } = communities;
    const changed = (): void => {
      for (const [recordType, communityId] of Object.entries(communities))
        world.services.changes.announce([{ operation: 'test', recordType, recordId: newId(), communityId }]);
    };
    await expect
      .poll(async () => {
        changed();
        return queued('refresh-notices');
      })
      .toEqual(Object.values(told).toSorted());
    stop();
    expect(warnings).toEqual([]);
  });
});
