// The ledger of activities: settled as it tells, hosts found by name, the same file again without doubles, wrong rows named.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openImportWorld, type ImportWorld } from './import-world.ts';

let world: ImportWorld;
beforeAll(async () => {
  world = await openImportWorld();
  const unit = async (name: string): Promise<string> =>
    (await world.does(world.coordinator, 'createPartnerUnit', { name, kind: 'HOSPITAL' }, 'partnerUnit { id }'))
      .partnerUnit.id;
  await unit('青石桥医院');
  await world.does(world.coordinator, 'archivePartnerUnit', { id: await unit('旧诊所') });
});
afterAll(() => world?.stop());

const headers = '活动名称,活动类型,活动日期,参与人数,主办单位\n';
const good = `${headers}读书会,小组活动,2025-05-01,12人,柳荫社区
义诊,健康讲座,2025-05-02,30,青石桥医院
讲故事,情景课堂,2025-05-03,8,社区
手工,四点半课堂,2025-05-04,9,本社区
风筝,亲子活动,2025-05-05,7,社区
义诊,健康讲座,2025-05-02,31,社区
`;
const counts = (run: Record<string, unknown>): unknown[] => [run.status, run.createdRows, run.unchangedRows];

describe('the ledger of activities', () => {
  it('becomes closed activities of the community and its partners, and makes no doubles', async () => {
    expect(counts(await world.take('activityRecords', '活动.csv', good))).toEqual(['DONE', 6, 0]);
    expect(counts(await world.take('activityRecords', '活动.csv', good))).toEqual(['DONE', 0, 6]);
    const { data } = await world.ask(
      world.coordinator,
      `{ activities(orderBy: [{ field: HELD_ON }, { field: ATTENDED_COUNT }]) { nodes { title kind status heldOn attendedCount helperCount
        isForChildren isHostedByCommunity hostUnit { name } headcounts { nodes { ageBand people } } } } }`,
    );
    const line = (each: Record<string, any>): unknown[] => [
      ...[each.title, each.kind, each.heldOn, each.attendedCount, each.isForChildren, each.isHostedByCommunity],
      each.hostUnit?.name ?? null,
    ];
    expect(data.activities.nodes.map(line)).toEqual([
      ['读书会', 'GROUP_WORK', '2025-05-01', 12, false, true, null],
      ['义诊', 'LECTURE', '2025-05-02', 30, false, false, '青石桥医院'],
      ['义诊', 'LECTURE', '2025-05-02', 31, false, true, null],
      ['讲故事', 'SCENARIO_CLASS', '2025-05-03', 8, true, true, null],
      ['手工', 'HALF_PAST_FOUR_CLASS', '2025-05-04', 9, true, true, null],
      ['风筝', 'PARENT_CHILD', '2025-05-05', 7, true, true, null],
    ]);
    for (const { status, helperCount, attendedCount, headcounts } of data.activities.nodes)
      expect([status, helperCount, headcounts.nodes]).toEqual([
        ...['CLOSED', 0],
        [{ ageBand: 'UNKNOWN', people: attendedCount }],
      ]);
  });

  it('names what is wrong with a row: an unknown host, a former one, what is on record otherwise, nobody, a day to come', async () => {
    const bad = `${headers}茶话会,小组活动,2025-05-01,12,没有的单位
茶话会,小组活动,2025-05-01,12,旧诊所
读书会,健康讲座,2025-05-01,12,柳荫社区
义诊,健康讲座,2025-05-02,29,青石桥医院
茶话会,小组活动,2025-05-01,0,社区
茶话会,小组活动,2026-03-11,5,社区
`;
    const { faults } = await world.check('activityRecords', '有误.csv', bad);
    expect(faults.map(({ line, field, code }: Record<string, unknown>) => [line, field, code])).toEqual([
      [2, 'hostName', 'REFERENCE_UNKNOWN'],
      [3, 'hostName', 'REFERENCE_UNKNOWN'],
      [4, 'kind', 'RECORD_DIFFERS'],
      [5, 'people', 'RECORD_DIFFERS'],
      [6, 'people', 'NUMBER_TOO_SMALL'],
      [7, 'heldOn', 'DATE_IN_FUTURE'],
    ]);
  });

  it('adds to one that was cancelled or put away another that counts', async () => {
    const log = async (title: string): Promise<string> => {
      const input = { kind: 'FESTIVAL', title, heldOn: '2026-03-10' };
      return (await world.does(world.coordinator, 'logActivity', input, 'activity { id }')).activity.id;
    };
    await world.does(world.coordinator, 'cancelActivity', { id: await log('元宵会'), reason: '误记' });
    await world.does(world.coordinator, 'archiveActivity', { id: await log('灯会') });
    const rows = `${headers}元宵会,节日活动,2026-03-10,40,社区\n灯会,节日活动,2026-03-10,41,社区\n`;
    expect(counts(await world.take('activityRecords', '节日.csv', rows))).toEqual(['DONE', 2, 0]);
  });
});
