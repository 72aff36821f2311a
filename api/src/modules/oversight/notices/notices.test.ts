// What waits for whom, and the notices that tell them of it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type Answer, type World } from '../../../../../test/support/world.ts';
import { theSystem } from '../../../modules.ts';
import type { Caller } from '../../../kernel/scope.ts';
import { addAccount } from '../../access/access.fixture.ts';
import { isFilter } from '../views/list-filter.ts';
import { dueMatters } from './due-matters.ts';
import { refreshNotices } from './refresh-notices.ts';

let world: World;
let chair: Caller;
let coordinator: Caller;
let hospital: Caller;
let clinic: Caller;
let volunteer: Caller;
let unit: string;
let agreement: string;
let session: string;

/** A community with an agreement that ends on 1 April and a training of the hospital whose day is past. */
beforeAll(async () => {
  world = await openWorld();
  chair = await addAccount(world, 'COMMITTEE_CHAIR');
  coordinator = await addAccount(world, 'COORDINATOR');
  volunteer = await addAccount(world, 'VOLUNTEER');
  const add = async (name: string): Promise<string> =>
    (await world.does(coordinator, 'createPartnerUnit', { name, kind: 'HOSPITAL' }, 'partnerUnit { id }')).partnerUnit
      .id;
  unit = await add('柳荫医院');
  hospital = await addAccount(world, 'PARTNER_STAFF', { unit });
  clinic = await addAccount(world, 'PARTNER_STAFF', { unit: await add('另一家医院') });
  const input = { partnerUnitId: unit, title: '共建协议', validFrom: '2025-04-02', validUntil: '2026-04-01' };
  agreement = (await world.does(coordinator, 'createAgreement', input, 'agreement { id }')).agreement.id;
  const signed = { id: agreement, signedOn: '2025-04-01', communitySignatory: '甲', partnerSignatory: '乙' };
  await world.does(coordinator, 'signAgreement', signed);
  await world.does(coordinator, 'activateAgreement', { id: agreement });
  const planned = { title: '急救培训', topicArea: 'FIRST_AID', startsAt: '2026-03-08T01:00:00Z', minutes: 90 };
  session = (await world.does(hospital, 'planTrainingSession', planned, 'trainingSession { id }')).trainingSession.id;
});
afterAll(() => world?.stop());

const refresh = (): Promise<void> => refreshNotices(world.services, { communityId: world.community });

async function told(caller: Caller): Promise<string[]> {
  const query = '{ notices(orderBy: [{ field: KIND }]) { nodes { kind title dueOn state } } }';
  const { data } = await world.ask(caller, query);
  return data.notices.nodes.map(({ kind, title, dueOn, state }: Answer) => `${kind} ${title} ${dueOn} ${state}`);
}

async function waiting(caller: Caller): Promise<string[]> {
  const query = `{ dueMatters(communityId: "${world.community}") { kind count lateCount nearest { title dueOn } } }`;
  const { data } = await world.ask(caller, query);
  return data.dueMatters
    .filter(({ count }: Answer) => count > 0)
    .map(({ kind, count, lateCount, nearest }: Answer) => `${kind} ${count} ${lateCount} ${nearest[0].title}`);
}

describe('what waits', () => {
  it('is shown to whoever answers for it: a unit its own, the chair the agreements, a volunteer nothing', async () => {
    expect(await waiting(chair)).toEqual(['TRAINING_NOT_HELD 1 1 急救培训', 'AGREEMENT_ENDING 1 0 共建协议']);
    expect(await waiting(hospital)).toEqual(['TRAINING_NOT_HELD 1 1 急救培训']);
    expect(await waiting(clinic)).toEqual([]);
    expect(await waiting(volunteer)).toEqual([]);
  });

  it('is counted as the list with its filter counts it', async () => {
    const { data } = await world.ask(
      chair,
      `{ dueMatters(communityId: "${world.community}") { kind listName filter count } }`,
    );
    for (const { listName, filter, count } of data.dueMatters) {
      const type = theSystem().catalog.exposures.find(({ plural }) => plural === listName)!.name;
      const list = `query($filter: ${type}Filter) { ${listName}(filter: $filter) { totalCount } }`;
      const { data: listed, faults } = await world.ask(chair, list, { variables: { filter } });
      expect(faults).toEqual([]);
      expect(listed[listName].totalCount).toBe(count);
    }
  });

  it('is declared with filters, days and titles that its list knows', () => {
    const { catalog, permissions } = theSystem();
    for (const matter of dueMatters) {
      const exposure = catalog.get(matter.record);
      expect(isFilter(catalog, exposure, matter.filter('2026-03-10')), matter.kind).toBe(true);
      expect(permissions, matter.kind).toHaveProperty([matter.answers]);
      for (const name of [matter.dueOn, ...(matter.title ? [matter.title] : [])])
        expect(exposure.properties.get(name)?.privacyClass, `${matter.kind} ${name}`).toBe('S1');
    }
  });

  it('of another community is not told', async () => {
    const { data } = await world.ask(chair, `{ dueMatters(communityId: "${world.elsewhere}") { kind } }`);
    expect(data.dueMatters).toEqual([]);
  });
});

describe('notices', () => {
  it('tell everybody who answers, once however often it is looked', async () => {
    await Promise.all([refresh(), refresh()]);
    await refresh();
    expect(await told(chair)).toEqual([
      'AGREEMENT_ENDING 共建协议 2026-04-01 UNREAD',
      'TRAINING_NOT_HELD 急救培训 2026-03-08 UNREAD',
    ]);
    expect(await told(hospital)).toEqual(['TRAINING_NOT_HELD 急救培训 2026-03-08 UNREAD']);
    expect(await told(clinic)).toEqual([]);
  });

  it('are read by oneself alone', async () => {
    const { data } = await world.ask(hospital, '{ notices { nodes { id accountId } } }');
    const [{ id, accountId }] = data.notices.nodes;
    expect(accountId).toBe(hospital.accountId);
    expect((await world.ask(chair, `{ notice(id: "${id}") { id } }`)).data.notice).toBeNull();
    const { notices } = await world.does(chair, 'markNoticesRead', { ids: [id] }, 'notices { id }');
    expect(notices).toEqual([]);
    expect(await told(hospital)).toEqual(['TRAINING_NOT_HELD 急救培训 2026-03-08 UNREAD']);
  });

  it('that were looked at are read, and a second look changes nothing', async () => {
    const { notices } = await world.does(hospital, 'markNoticesRead', {}, 'notices { state readAt }');
    expect(notices).toEqual([{ state: 'READ', readAt: '2026-03-10T02:00:00+00:00' }]);
    expect((await world.does(hospital, 'markNoticesRead', {}, 'notices { id }')).notices).toEqual([]);
  });

  it('are done when the matter waits no more, and come back when it waits again', async () => {
    await world.does(coordinator, 'renewAgreement', { id: agreement, validUntil: '2027-04-01' });
    await refresh();
    expect(await told(chair)).toContain('AGREEMENT_ENDING 共建协议 2026-04-01 DONE');
    world.clock.set(new Date('2027-03-10T02:00:00Z'));
    await world.rows(`update agreement set status = 'RENEWAL_DUE' where id = $1`, [agreement]);
    await refresh();
    expect(await told(chair)).toContain('AGREEMENT_ENDING 共建协议 2027-04-01 UNREAD');
    world.clock.set(new Date('2026-03-10T02:00:00Z'));
    await world.does(hospital, 'holdTrainingSession', { id: session });
    await refresh();
    expect(await told(hospital)).toEqual([
      'TRAINING_NOT_HELD 急救培训 2026-03-08 DONE',
      'TRAINING_ROSTER_OPEN 急救培训 2026-03-08 UNREAD',
    ]);
  });

  it('of kinds that one does not want to hear of are not made', async () => {
    const other = await addAccount(world, 'COMMITTEE_CHAIR');
    await world.does(other, 'changeNoticeSettings', { mutedKinds: ['TRAINING_ROSTER_OPEN'] });
    await refresh();
    expect((await told(other)).map((line) => line.split(' ')[0])).toEqual(['AGREEMENT_ENDING']);
  });

  it('are no more for an account that was switched off', async () => {
    const gone = await addAccount(world, 'COMMITTEE_CHAIR');
    await world.rows('update account set disabled_at = now() where id = $1', [gone.accountId]);
    await refresh();
    expect(await told(gone)).toEqual([]);
  });
});

describe('the settings of notices', () => {
  it('are one’s own, and mail needs a confirmed address', async () => {
    expect(await world.refused(volunteer, 'changeNoticeSettings', { mailing: 'DAILY' })).toEqual([
      'EMAIL_NOT_CONFIRMED mailing',
    ]);
    await world.does(volunteer, 'changeNoticeSettings', { language: 'EN' });
    const query = '{ noticeSettings { nodes { mailing language email masked } } }';
    expect((await world.ask(volunteer, query)).data.noticeSettings.nodes).toEqual([
      { mailing: 'NONE', language: 'EN', email: null, masked: [] },
    ]);
    expect((await world.ask(chair, query)).data.noticeSettings.nodes).toEqual([]);
  });

  it('take no address while no mail can be sent, nor one that is none', async () => {
    expect(await world.refused(volunteer, 'setNoticeEmail', { email: 'me@example.org' })).toEqual([
      'MAIL_NOT_SET_UP email',
    ]);
    expect(await world.refused(volunteer, 'setNoticeEmail', { email: 'nowhere' })).toEqual(['INVALID email']);
    expect(await world.refused(volunteer, 'confirmNoticeEmail', { token: 'guessed' })).toEqual([
      'LINK_NOT_VALID token',
    ]);
  });
});
