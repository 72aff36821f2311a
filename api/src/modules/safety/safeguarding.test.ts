// Safeguarding reports: filed by anyone of the programme, seen by named people only, the authority told, closed by two.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { personCaller } from '../access/caller.ts';
import { newId } from '../../kernel/id.ts';
import type { Caller } from '../../kernel/scope.ts';
import { theSystem } from '../../modules.ts';
import { filedUnder, openSafetyWorld, type SafetyWorld } from './safety.fixture.ts';

let world: SafetyWorld;
let volunteer: Caller;

beforeAll(async () => {
  world = await openSafetyWorld();
  volunteer = world.as('VOLUNTEER', { name: '周立', person: world.zhou });
});
afterAll(() => world?.stop());
beforeEach(() => world.clock.set(new Date('2026-03-10T02:00:00Z')));

const account = '小宝手臂有烟头烫伤';

async function filed(input: object = {}, caller = volunteer): Promise<{ id: string; code: string }> {
  const { code } = await world.must(caller, 'fileSafeguardingReport', { subject: 'CHILD', account, ...input }, 'code');
  return { id: (await filedUnder(world, code)).id, code };
}

const shown = 'safeguardingReport { status authority toldAt assigneeId signedByName closedByName closedAt }';

describe('a safeguarding report', () => {
  it('is filed by a volunteer, who keeps a receipt and sees nothing more of it', async () => {
    const { id, code } = await filed();
    const receipts = '{ safeguardingReceipts { nodes { code filedAt } } }';
    expect((await world.ask(volunteer, receipts)).data.safeguardingReceipts.nodes).toEqual([
      { code, filedAt: '2026-03-10T02:00:00+00:00' },
    ]);
    const query = `{ safeguardingReports { totalCount } safeguardingReport(id: "${id}") { status } }`;
    const seen = (await world.ask(volunteer, query)).data;
    expect(seen).toEqual({ safeguardingReports: { totalCount: 0 }, safeguardingReport: null });
    expect(await world.refused(volunteer, 'openSafeguardingReport', { id, reason: '想看' })).toEqual(['NOT_FOUND id']);
    expect(await world.refused(volunteer, 'tellAuthority', { id, authority: '派出所' })).toEqual(['NOT_FOUND id']);
  });

  it('is closed to social workers to whom it is not assigned, to other staff, and to every program', async () => {
    const { id } = await filed();
    const query = '{ safeguardingReports { totalCount } }';
    for (const role of ['SOCIAL_WORKER', 'COMMITTEE_MEMBER', 'GRID_WORKER', 'SYSTEM_ADMIN', 'AUDIT_READER'] as const)
      expect((await world.ask(world.as(role), query)).faults, role).toEqual(['FORBIDDEN']);
    const program = world.program('SAFETY_READ', 'VOLUNTEER_READ');
    expect((await world.ask(program, query)).faults).toEqual(['FORBIDDEN']);
    expect(await world.refused(program, 'openSafeguardingReport', { id, reason: '想看' })).toEqual(['FORBIDDEN']);
    const elsewhere = world.as('COMMITTEE_CHAIR', { community: world.elsewhere });
    expect((await world.ask(elsewhere, query)).data.safeguardingReports.totalCount).toBe(0);
  });

  it('is followed to its outcome by the social worker to whom it is assigned, and closed by two people', async () => {
    const { id } = await filed();
    const { socialWorker } = await world.must(
      world.coordinator,
      'createSocialWorker',
      { personId: world.he, employerId: world.hospital },
      'socialWorker { id }',
    );
    const assigned = world.as('SOCIAL_WORKER', { name: '何秀兰', person: world.he });
    expect(await world.refused(assigned, 'tellAuthority', { id, authority: '派出所' })).toEqual(['NOT_FOUND id']);
    expect(await world.refused(world.chair, 'assignSafeguardingReport', { id, socialWorkerId: newId() })).toEqual([
      'NOT_FOUND socialWorkerId',
    ]);
    await world.must(world.chair, 'assignSafeguardingReport', { id, socialWorkerId: socialWorker.id });
    const told = await world.must(assigned, 'tellAuthority', { id, authority: '派出所' }, shown);
    expect(told.safeguardingReport).toMatchObject({
      ...{ status: 'REPORTED', authority: '派出所', toldAt: '2026-03-10T02:00:00+00:00', assigneeId: world.he },
    });
    await world.must(assigned, 'startEnquiry', { id });
    expect(await world.refused(assigned, 'signSafeguardingReport', { id })).toEqual(['STATE id']);
    await world.must(assigned, 'recordSafeguardingOutcome', { id, isSubstantiated: true, outcome: '已立案' });
    expect(await world.refused(world.chair, 'closeSafeguardingReport', { id })).toEqual(['SIGN_FIRST id']);
    await world.must(assigned, 'signSafeguardingReport', { id });
    expect(await world.refused(assigned, 'closeSafeguardingReport', { id })).toEqual(['NEEDS_ANOTHER_ACCOUNT id']);
    const closed = await world.must(world.chair, 'closeSafeguardingReport', { id }, shown);
    expect(closed.safeguardingReport).toMatchObject({
      ...{ status: 'SUBSTANTIATED', signedByName: '何秀兰', closedByName: '主任' },
    });
    expect(await world.refused(world.chair, 'closeSafeguardingReport', { id })).toEqual(['CLOSED_ALREADY id']);
    const opened = await world.must(
      world.chair,
      'openSafeguardingReport',
      { id, reason: '年度复核' },
      'account outcome',
    );
    expect(opened).toMatchObject({ account, outcome: '已立案' });
    expect(
      await world.rows('select actor_name, reason from restricted_read where safeguarding_report_id = $1', [id]),
    ).toEqual([{ actor_name: '主任', reason: '年度复核' }]);
    await expect(world.rows('update safeguarding_report set archived_at = now() where id = $1', [id])).rejects.toThrow(
      'safeguarding_report_stays',
    );
  });

  it('can say when it is filed that the authority was told, but not in the future', async () => {
    const { id } = await filed({ authority: '派出所', toldAt: '2026-03-10T01:50:00Z' });
    const [row] = await world.rows('select status, told_at from safeguarding_report where id = $1', [id]);
    expect(row).toEqual({ status: 'REPORTED', told_at: new Date('2026-03-10T01:50:00Z') });
    expect(await world.refused(world.chair, 'tellAuthority', { id, authority: '民政局' })).toEqual(['STATE id']);
    const future = { subject: 'CHILD', account, authority: '派出所', toldAt: '2026-03-10T02:50:00Z' };
    expect(await world.refused(volunteer, 'fileSafeguardingReport', future)).toEqual(['IN_FUTURE toldAt']);
  });

  it('stands nowhere in clear: not in its table, nor in the trail, nor in the answers that are kept', async () => {
    await world.must(volunteer, 'fileSafeguardingReport', { subject: 'ADULT', account }, 'code');
    const [all] = await world.rows<{ text: string }>(
      `select concat((select jsonb_agg(t) from safeguarding_report t), (select jsonb_agg(t) from audit_entry t),
        (select jsonb_agg(t) from idempotency_answer t), (select jsonb_agg(t) from outbox_event t)) as text`,
    );
    expect(all!.text).not.toContain('小宝');
    expect(all!.text).not.toContain(Buffer.from('小宝').toString('hex'));
  });

  it('is opened only by a session that may open what is sensitive, also by whoever it is assigned to', () => {
    const { permissions } = theSystem();
    const grants = [
      {
        role: 'COORDINATOR' as const,
        scopeName: '',
        communityId: world.community,
        partnerUnitId: null,
        communities: [world.community],
      },
    ];
    const facts = { accountId: newId(), name: '协调员', personId: world.he, grants };
    const may = (mayOpenSensitive: boolean): boolean =>
      personCaller(permissions, { ...facts, mayOpenSensitive }).may('safeguarding.open');
    expect([may(true), may(false)]).toEqual([true, false]);
  });
});
