// What stands in a report, and of which days.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forkFor } from '../../../kernel/context.ts';
import { openCommittee, type Committee } from '../../council/meetings/meetings.fixture.ts';
import { reportContent, type ReportOrder, type ReportTable } from './report-content.ts';

let committee: Committee;
beforeAll(async () => {
  committee = await openCommittee();
  const { world, coordinator, does, seats, hospital } = committee;
  const { item } = await committee.held();
  const resolution = { agendaItemId: item, text: '在 3 栋增设充电桩', dueOn: '2026-03-31', ownerSeatId: seats.doctor };
  await does(coordinator, 'makeResolution', resolution);
  await does(coordinator, 'createPledge', {
    ...{ partnerUnitId: hospital, title: '义诊', kind: 'TRAINING', promisedQuantity: 4, unit: 'SESSIONS' },
    ...{ from: '2026-02-01', until: '2026-06-30' },
  });
  await world.rows(`update committee_seat set until = '2026-03-15' where id = $1`, [seats.teacher]);
});
afterAll(() => committee?.world.stop());

async function tablesOf(period: Partial<ReportOrder>): Promise<readonly ReportTable[]> {
  const { world } = committee;
  const acting = { actor: 'test', actorName: 'test', reach: [world.community] };
  const order: ReportOrder = {
    ...{ communityId: world.community, locale: 'zh-CN', today: '2026-03-10', startedByName: '社区协调员' },
    ...{ from: null, to: null, ...period },
  };
  return (await reportContent(forkFor(world.services, acting, 'report'), world.services.catalog, order)).tables;
}

const rowsOf = async (heading: string, period: Partial<ReportOrder> = {}): Promise<ReportTable['rows'] | undefined> =>
  (await tablesOf(period)).find((table) => table.heading.startsWith(heading))?.rows;

describe('a report', () => {
  it('has the resolutions of the meetings within the period, with day and state', async () => {
    const resolved = [['在 3 栋增设充电桩', '专题会议', '2026-03-31', '进行中']];
    for (const period of [{}, { from: '2026-03-10' }, { to: '2026-03-10' }, { from: '2026-03-10', to: '2026-03-10' }])
      expect([period, await rowsOf('决议', period)]).toEqual([period, resolved]);
  });

  it('has no table without a row', async () => {
    for (const period of [{ from: '2026-03-11' }, { to: '2026-03-09' }])
      expect([period, await rowsOf('决议', period)]).toEqual([period, undefined]);
  });

  it('has the pledges that hold on a day of the period', async () => {
    const pledged = [['青石桥医院', '义诊', 4, 0, '场次']];
    for (const period of [{ to: '2026-02-01' }, { from: '2026-06-30' }, {}])
      expect([period, await rowsOf('承诺', period)]).toEqual([period, pledged]);
    for (const period of [{ to: '2026-01-31' }, { from: '2026-07-01' }])
      expect([period, await rowsOf('承诺', period)]).toEqual([period, undefined]);
  });

  it('has nothing that is archived', async () => {
    const { world, seats } = committee;
    const archived = async (table: string, heading: string, where = 'true'): Promise<[number, number]> => {
      const count = async (): Promise<number> => (await rowsOf(heading))?.length ?? 0;
      await world.rows('set session_replication_role = replica');
      const before = await count();
      await world.rows(`update ${table} set archived_at = now() where ${where}`);
      const after = await count();
      await world.rows(`update ${table} set archived_at = null where ${where}`);
      await world.rows('set session_replication_role = origin');
      return [before, after];
    };
    expect([
      await archived('resolution', '决议'),
      await archived('pledge', '承诺'),
      await archived('committee_seat', '共建委员会', `id = '${seats.doctor}'`),
    ]).toEqual([
      [1, 0],
      [1, 0],
      [5, 4],
    ]);
  });

  it('has those who sit in the committee on the last day of the period, or today', async () => {
    const membersOn = async (order: Partial<ReportOrder>): Promise<unknown> =>
      (await rowsOf('共建委员会', order))?.map(([role, name, unit]) => [role, name, unit].join(' '));
    const rest = ['主任 彭长顺 ', '委员 秦一鸣 青石桥医院'];
    const all = [...rest, '委员 温如玉 柳荫小学', '委员 乔安平 ', '秘书 施国强 '];
    const withoutTeacher = all.filter((line) => !line.includes('温如玉'));
    expect(await membersOn({ today: '2026-03-15' })).toEqual(all);
    expect(await membersOn({ today: '2026-03-16' })).toEqual(withoutTeacher);
    expect(await membersOn({ today: '2026-04-01', to: '2026-03-15' })).toEqual(all);
    expect(await membersOn({ today: '2026-03-15', to: '2026-03-31' })).toEqual(all);
    expect(await membersOn({ to: '2025-12-31' })).toBeUndefined();
    expect((await tablesOf({ today: '2026-04-01', to: '2026-03-15' })).map(({ heading }) => heading)).toContain(
      '共建委员会（2026-03-15）',
    );
  });
});
