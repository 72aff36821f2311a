// What the database keeps of safety by itself, whoever writes: states along their path, what stands, and nothing deleted.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addFinding,
  approveVersion,
  filedUnder,
  holdDrill,
  openSafetyWorld,
  putInForce,
  type SafetyWorld,
} from './safety.fixture.ts';

let world: SafetyWorld;

beforeAll(async () => {
  world = await openSafetyWorld();
});
afterAll(() => world?.stop());

describe('the database', () => {
  const by = (sql: string, ...values: unknown[]): Promise<string[]> => world.refusedByDatabase(sql, values);
  const each = async (table: string, id: string, changes: readonly string[]): Promise<string[]> => {
    const refusals: string[] = [];
    for (const change of changes) refusals.push(...(await by(`update ${table} set ${change} where id = $1`, id)));
    return [...new Set(refusals)];
  };

  it('keeps what stands of a plan, and its contact chain', async () => {
    const plan = (
      await world.must(
        world.worker,
        'createEmergencyPlan',
        { name: '暴力事件预案', type: 'VIOLENCE' },
        'emergencyPlan { id }',
      )
    ).emergencyPlan.id;
    const id = await putInForce(world, plan);
    const next = await approveVersion(world, plan);
    const table = 'emergency_plan_version';
    expect(await each(table, id, [`steps = '改'`, 'number = 9', 'review_due_on = review_due_on + 1'])).toEqual([
      'VERSION_STANDS id',
    ]);
    expect(await each(table, id, [`status = 'DRAFT'`, `status = 'APPROVED'`])).toEqual(['VERSION_MOVE_IMPOSSIBLE id']);
    expect(await each(table, next, [`status = 'IN_FORCE'`, `status = 'SUPERSEDED'`])).toEqual([
      'VERSION_MOVE_IMPOSSIBLE id',
    ]);
    const duty = { planId: plan, duty: '引导', holderPersonId: world.he };
    const roles = [];
    for (let twice = 0; twice < 2; twice++)
      roles.push(
        (await world.must(world.worker, 'createEmergencyRole', duty, 'emergencyRole { id }')).emergencyRole.id,
      );
    await world.must(world.worker, 'orderContactChain', { planId: plan, roleIds: roles });
    expect(await each('emergency_role', roles[1], ['call_position = 1'])).toEqual(['CALL_POSITION_TAKEN roleIds']);
  });

  it('keeps what stands of a drill and its findings', async () => {
    const id = await holdDrill(world);
    const finding = await addFinding(world, id);
    expect(await each('drill', id, [`status = 'PLANNED'`, `status = 'FINDINGS_CLOSED'`])).toEqual([
      'DRILL_MOVE_IMPOSSIBLE id',
    ]);
    expect(await each('drill_finding', finding, [`status = 'CLOSED', proof = '好'`, `status = 'REOPENED'`])).toEqual([
      'FINDING_MOVE_IMPOSSIBLE id',
    ]);
    await world.must(world.worker, 'giveFindingProof', { id: finding, proof: '已清理' });
    expect(
      await each('drill_finding', finding, [`status = 'CLOSED', closed_by = proof_by, closed_at = now()`]),
    ).toEqual(['NEEDS_ANOTHER_ACCOUNT id']);
    await world.must(world.chair, 'closeFinding', { id: finding });
    const facts = [`what = '无'`, 'due_on = due_on + 1', `proof = '别的'`, `severity = 'MAJOR'`, `closed_by = 'x'`];
    expect(await each('drill_finding', finding, facts)).toEqual(['FINDING_STANDS id']);
    await world.must(world.worker, 'reviewDrill', { id, summary: '好' });
    const day = 'starts_at = null, held_on = held_on - 1';
    expect(
      await each('drill', id, ['participant_count = 99', day, 'exercised_version_id = null, plan_id = $1']),
    ).toEqual(['DRILL_STANDS id']);
  });

  it('keeps what stands of an incident and a report, which two people close, and deletes neither', async () => {
    const report = { severity: 'MINOR', kind: 'FALL', happenedAt: '2026-03-09T08:00:00Z', summary: '滑倒' };
    const { id } = (await world.must(world.worker, 'reportIncident', report, 'incident { id }')).incident;
    const action = { incidentId: id, what: '加装防滑垫', ownerTeamId: world.team, dueOn: '2026-03-20' };
    const made = await world.must(world.worker, 'addIncidentAction', action, 'incidentAction { id }');
    await world.must(world.worker, 'completeIncidentAction', { id: made.incidentAction.id, proof: '已装' });
    expect(await each('incident', id, [`status = 'SIGNED', signed_by = 'x', root_cause = '滑'`])).toEqual([
      'INCIDENT_MOVE_IMPOSSIBLE id',
    ]);
    await world.must(world.worker, 'investigateIncident', { id, rootCause: '没有防滑垫' });
    await world.must(world.worker, 'signIncident', { id });
    expect(await each('incident', id, [`status = 'CLOSED', closed_by = signed_by`])).toEqual([
      'NEEDS_ANOTHER_ACCOUNT id',
    ]);
    expect(await each('incident', id, [`summary = '没事'`, `severity = 'DEATH'`, `root_cause = '别的'`])).toEqual([
      'INCIDENT_STANDS id',
    ]);
    const code = (await world.must(world.worker, 'fileSafeguardingReport', { subject: 'ADULT', account: '伤' }, 'code'))
      .code;
    const filed = await filedUnder(world, code);
    const table = 'safeguarding_report';
    expect(await each(table, filed.id, [`status = 'SUBSTANTIATED', told_at = now()`])).toEqual([
      'REPORT_MOVE_IMPOSSIBLE id',
    ]);
    await world.must(world.chair, 'tellAuthority', { id: filed.id, authority: '派出所' });
    const told = [
      `authority = '民政局'`,
      `told_at = told_at - interval '1 hour'`,
      `subject = 'CHILD'`,
      `account_sealed = ''`,
    ];
    expect(await each(table, filed.id, told)).toEqual(['REPORT_STANDS id']);
    for (const [kept, row] of [
      ['incident', id],
      ['incident_action', made.incidentAction.id],
      [table, filed.id],
      ['safeguarding_receipt', filed.receipt],
    ] as const)
      expect(await each(kept, row, ['archived_at = now()']), kept).toEqual(['NEVER_DELETED id']);
  });
});
