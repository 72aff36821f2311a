// What is written of plans, drills, incidents and reports, as it is kept.
import { describe, expect, it } from 'vitest';
import { addFinding, filedUnder, newPlan, inSafetyWorld, planDrill, type SafetyWorld } from './safety.fixture.ts';

let world: SafetyWorld;
inSafetyWorld((opened) => (world = opened));

describe('what is written of safety', () => {
  it('keeps no space around its words', async () => {
    const row = async (table: string, columns: string, id: string): Promise<unknown[]> =>
      Object.values((await world.rows<object>(`select ${columns} from ${table} where id = $1`, [id]))[0]!);
    const plan = await newPlan(world, 'VIOLENCE');
    const content = { steps: ' 一、报警 ', evacuationList: ' 南门 ', reviewDueOn: '2027-03-01' };
    const { emergencyPlanVersion: version } = await world.must(
      world.worker,
      'draftPlanVersion',
      { planId: plan, ...content },
      'emergencyPlanVersion { id }',
    );
    expect(await row('emergency_plan_version', 'steps, evacuation_list', version.id)).toEqual(['一、报警', '南门']);
    const [drill, cancelled] = [await planDrill(world, { scenario: ' 起火 ' }), await planDrill(world)];
    await world.must(world.worker, 'cancelDrill', { id: cancelled.id, reason: ' 下雨 ' });
    await world.must(world.worker, 'holdDrill', { id: drill.id, participantCount: 3 });
    const finding = await addFinding(world, drill.id, { what: ' 堆物 ' });
    await world.must(world.hospitalStaff, 'giveFindingProof', { id: finding, proof: '照片' });
    await world.must(world.worker, 'reopenFinding', { id: finding, reason: ' 照片不清 ' });
    await world.must(world.worker, 'reviewDrill', { id: drill.id, summary: ' 慢了 ' });
    expect(await row('drill', 'scenario, review_summary', drill.id)).toEqual(['起火', '慢了']);
    expect(await row('drill', 'cancel_reason', cancelled.id)).toEqual(['下雨']);
    expect(await row('drill_finding', 'what, reopen_reason', finding)).toEqual(['堆物', '照片不清']);
    const report = {
      ...{ severity: 'MINOR', kind: 'OTHER', happenedAt: '2026-03-09T08:00:00Z', summary: ' 碰伤 ', place: ' 二楼 ' },
      ...{ immediateAction: ' 包扎 ', reportedTo: ' 子女 ', personsConcerned: ' 赵奶奶 ' },
    };
    const { id } = (await world.must(world.worker, 'reportIncident', report, 'incident { id }')).incident;
    await world.must(world.worker, 'investigateIncident', { id, rootCause: ' 桌角 ', deviation: ' 无 ' });
    expect(await row('incident', 'summary, place, immediate_action, reported_to, root_cause, deviation', id)).toEqual([
      '碰伤',
      '二楼',
      '包扎',
      '子女',
      '桌角',
      '无',
    ]);
    const look = { id, reason: ' 联系家属 ' };
    expect((await world.must(world.worker, 'openIncident', look, 'personsConcerned')).personsConcerned).toBe('赵奶奶');
    const filing = { subject: 'CHILD', account: ' 手臂有烫伤 ' };
    const { code } = await world.must(world.worker, 'fileSafeguardingReport', filing, 'code');
    const filed = await filedUnder(world, code);
    await world.must(world.chair, 'tellAuthority', { id: filed.id, authority: ' 派出所 ' });
    expect(await row('safeguarding_report', 'authority', filed.id)).toEqual(['派出所']);
    await world.must(world.chair, 'startEnquiry', { id: filed.id });
    const outcome = { id: filed.id, isSubstantiated: true, outcome: ' 已立案 ' };
    await world.must(world.chair, 'recordSafeguardingOutcome', outcome);
    const opening = { id: filed.id, reason: ' 年度复核 ' };
    expect(await world.must(world.chair, 'openSafeguardingReport', opening, 'account outcome')).toMatchObject({
      ...{ account: '手臂有烫伤', outcome: '已立案' },
    });
    expect(
      await world.rows('select reason from restricted_read where incident_id = $1 or safeguarding_report_id = $2', [
        ...[id, filed.id],
      ]),
    ).toEqual([{ reason: '联系家属' }, { reason: '年度复核' }]);
  });
});
