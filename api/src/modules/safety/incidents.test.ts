// Incidents: reported by anyone of the programme, compared with the plan in force, closed by two, and never deleted.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Caller } from '../../kernel/scope.ts';
import { openSafetyWorld, putInForce, type SafetyWorld } from './safety.fixture.ts';

let world: SafetyWorld;
let version: string;

beforeAll(async () => {
  world = await openSafetyWorld();
  const made = { name: '跌倒应急预案', type: 'FALL' };
  const { emergencyPlan } = await world.must(world.worker, 'createEmergencyPlan', made, 'emergencyPlan { id }');
  version = await putInForce(world, emergencyPlan.id);
});
afterAll(() => world?.stop());
beforeEach(() => world.clock.set(new Date('2026-03-11T02:00:00Z')));

const report = {
  ...{ severity: 'MODERATE', kind: 'FALL', happenedAt: '2026-03-10T08:00:00Z', summary: '入户时老人在浴室滑倒' },
  ...{ place: '3 栋 201', personsConcerned: '赵奶奶,右腕骨折', immediateAction: '拨打 120', reportedTo: '子女' },
};

async function reported(input: object = {}, caller: Caller = world.worker): Promise<string> {
  const made = await world.must(caller, 'reportIncident', { ...report, ...input }, 'incident { id }');
  return made.incident.id;
}

describe('an incident', () => {
  it('is compared with the version of the plan that was in force when it happened', async () => {
    const versionOf = async (input: object): Promise<string | null> =>
      (await world.must(world.worker, 'reportIncident', { ...report, ...input }, 'incident { planVersionId }')).incident
        .planVersionId;
    expect(await versionOf({})).toBe(version);
    expect(await versionOf({ happenedAt: '2026-03-09T08:00:00Z' })).toBeNull();
    expect(await versionOf({ kind: 'TRANSPORT' })).toBeNull();
    expect(
      await world.refused(world.worker, 'reportIncident', { ...report, happenedAt: '2026-03-12T08:00:00Z' }),
    ).toEqual(['IN_FUTURE happenedAt']);
  });

  it('is signed once its actions are done, and closed by another; then nothing of it changes', async () => {
    const id = await reported();
    expect(await world.refused(world.worker, 'signIncident', { id })).toEqual(['STATE id']);
    await world.must(world.worker, 'investigateIncident', { id, rootCause: '没有防滑垫', deviation: '先扶起再评估' });
    const action = { incidentId: id, what: '加装防滑垫', ownerTeamId: world.team, dueOn: '2026-03-20' };
    const { incidentAction } = await world.must(world.worker, 'addIncidentAction', action, 'incidentAction { id }');
    expect(await world.refused(world.worker, 'signIncident', { id })).toEqual(['ACTIONS_OPEN id']);
    await world.must(world.worker, 'completeIncidentAction', { id: incidentAction.id, proof: '已装,有照片' });
    expect(await world.refused(world.chair, 'closeIncident', { id })).toEqual(['STATE id']);
    await world.must(world.worker, 'signIncident', { id });
    expect(await world.refused(world.worker, 'closeIncident', { id })).toEqual(['NEEDS_ANOTHER_ACCOUNT id']);
    const { incident } = await world.must(
      world.chair,
      'closeIncident',
      { id },
      'incident { status signedByName closedByName rootCause deviation }',
    );
    expect(incident).toEqual({
      ...{ status: 'CLOSED', signedByName: '社工', closedByName: '主任' },
      ...{ rootCause: '没有防滑垫', deviation: '先扶起再评估' },
    });
    const change = { id, patch: { summary: '没事' } };
    expect(await world.refused(world.worker, 'updateIncident', change)).toEqual(['INCIDENT_STANDS id']);
    expect(await world.refused(world.worker, 'addIncidentAction', action)).toEqual(['STATE incidentId']);
    for (const [sql, words] of [
      [`update incident set status = 'REPORTED' where id = $1`, 'no such move'],
      ['update incident set archived_at = now() where id = $1', 'incident_stays'],
      ['update incident set root_cause = null where id = $1', 'what stands no longer changes'],
    ] as const)
      await expect(world.rows(sql, [id])).rejects.toThrow(words);
    const grants = await world.rows(
      `select table_name from information_schema.role_table_grants where grantee = 'qiaomen_app' and privilege_type = 'DELETE'
        and table_name in ('incident', 'incident_action', 'safeguarding_report', 'safeguarding_receipt', 'restricted_read')`,
    );
    expect(grants).toEqual([]);
  });

  it('says who was hurt only to those who may know, with a reason, and the look stays on record', async () => {
    const id = await reported();
    const reason = '联系家属';
    const opened = await world.must(world.worker, 'openIncident', { id, reason }, 'personsConcerned');
    expect(opened.personsConcerned).toBe('赵奶奶,右腕骨折');
    expect(await world.refused(world.worker, 'openIncident', { id, reason: ' ' })).toEqual(['REQUIRED reason']);
    for (const caller of [world.chair, world.as('GRID_WORKER'), world.program('SAFETY_READ')])
      expect(await world.refused(caller, 'openIncident', { id, reason })).toEqual(['FORBIDDEN']);
    const query = `{ restrictedReads(filter: {incidentId: {eq: "${id}"}}) { nodes { actorName reason } } }`;
    expect((await world.ask(world.as('AUDIT_READER'), query)).data.restrictedReads.nodes).toEqual([
      { actorName: '社工', reason },
    ]);
    const everything = JSON.stringify(
      await world.rows(
        `select (select jsonb_agg(t) from incident t)::text as rows, (select jsonb_agg(changes) from audit_entry)::text as trail`,
      ),
    );
    expect(everything).not.toContain('赵奶奶');
    expect(everything).not.toContain(Buffer.from('赵奶奶').toString('hex'));
  });

  it('is reported by a volunteer, who does not read it; a program reads no more than what is internal', async () => {
    const volunteer = world.as('VOLUNTEER');
    const made = await world.must(volunteer, 'reportIncident', report, 'isRecorded incident { id }');
    expect(made).toMatchObject({ isRecorded: true, incident: null });
    expect((await world.ask(volunteer, '{ incidents { totalCount } }')).faults).toEqual(['FORBIDDEN']);
    const id = await reported();
    const query = `{ incident(id: "${id}") { kind severity summary place reportedTo reportedByName masked } }`;
    expect((await world.ask(world.program('SAFETY_READ'), query)).data.incident).toMatchObject({
      ...{ kind: 'FALL', severity: 'MODERATE', summary: '入户时老人在浴室滑倒' },
      ...{ place: null, reportedTo: null, reportedByName: null },
    });
    expect((await world.ask(world.chair, query)).data.incident).toMatchObject({ place: '3 栋 201', masked: [] });
  });
});
