// Incidents at their edges: the plan of their day, and the turn of each step.
import { describe, expect, it } from 'vitest';
import type { Caller } from '../../kernel/scope.ts';
import { newPlan, inSafetyWorld, putInForce, type SafetyWorld } from './safety.fixture.ts';

let world: SafetyWorld;
inSafetyWorld((opened) => (world = opened));

const refused = (name: string, input: object, caller: Caller = world.worker): Promise<string[]> =>
  world.refused(caller, name, input);

describe('an incident', () => {
  it('is compared with the plan for its kind that is in use, if there is one', async () => {
    const kinds = ['FALL', 'WANDERING', 'CHOKING', 'MEDICATION', 'SELF_HARM', 'ABUSE_SUSPICION', 'FINANCIAL', 'OTHER'];
    const types: Record<string, string> = {};
    const plans: string[] = [];
    world.clock.set(new Date('2026-05-10T02:00:00Z'));
    for (const type of ['FALL', 'MISSING_PERSON', 'SUDDEN_ILLNESS', 'VIOLENCE']) {
      plans.push(await newPlan(world, type));
      types[await putInForce(world, plans.at(-1)!)] = type;
    }
    const compared = async (kind: string): Promise<string | null> => {
      const input = { severity: 'NEAR_MISS', kind, happenedAt: '2026-05-10T01:00:00Z', summary: '险情' };
      const { incident } = await world.must(world.worker, 'reportIncident', input, 'incident { planVersionId }');
      return types[incident.planVersionId] ?? incident.planVersionId;
    };
    const found: (string | null)[] = [];
    for (const kind of kinds) found.push(await compared(kind));
    expect(found).toEqual([
      ...['FALL', 'MISSING_PERSON', 'SUDDEN_ILLNESS', 'SUDDEN_ILLNESS', 'SUDDEN_ILLNESS', 'VIOLENCE'],
      ...[null, null],
    ]);
    await world.must(world.worker, 'archiveEmergencyPlan', { id: plans[3] });
    expect(await compared('ABUSE_SUSPICION')).toBeNull();
  });

  it('is signed whatever is still to be done after another one, and takes no action from then on', async () => {
    const report = async (): Promise<string> => {
      const input = { severity: 'MINOR', kind: 'OTHER', happenedAt: '2026-03-09T08:00:00Z', summary: ' 碰伤 ' };
      return (await world.must(world.worker, 'reportIncident', input, 'incident { id }')).incident.id;
    };
    const [id, other] = [await report(), await report()];
    const action = (incidentId: string, more: object = {}): object => ({
      ...{ incidentId, what: ' 加护角 ', ownerTeamId: world.team, dueOn: '2026-03-20', ...more },
    });
    const made = await world.must(world.worker, 'addIncidentAction', action(other), 'incidentAction { what status }');
    expect(made.incidentAction).toEqual({ what: '加护角', status: 'OPEN' });
    await world.must(world.worker, 'investigateIncident', { id, rootCause: '桌角尖' });
    await world.must(world.worker, 'signIncident', { id });
    expect(await refused('addIncidentAction', action(id))).toEqual(['STATE incidentId']);
  });

  it('takes every step in its turn, and its actions are done once', async () => {
    const report = { severity: 'MINOR', kind: 'FALL', happenedAt: '2026-03-09T08:00:00Z', summary: '滑倒' };
    const { id } = (await world.must(world.worker, 'reportIncident', report, 'incident { id }')).incident;
    const action = { incidentId: id, what: '加装防滑垫', ownerTeamId: world.team, dueOn: '2026-03-20' };
    const made = await world.must(world.worker, 'addIncidentAction', action, 'incidentAction { id }');
    expect(await refused('closeIncident', { id })).toEqual(['STATE id']);
    const investigate = { id, rootCause: '没有防滑垫' };
    await world.must(world.worker, 'investigateIncident', investigate);
    expect(await refused('investigateIncident', investigate)).toEqual(['STATE id']);
    const complete = { id: made.incidentAction.id, proof: ' 已装 ' };
    const done = await world.must(world.worker, 'completeIncidentAction', complete, 'incidentAction { status proof }');
    expect(done.incidentAction).toEqual({ status: 'DONE', proof: '已装' });
    expect(await refused('completeIncidentAction', complete)).toEqual(['STATE id']);
    await world.must(world.worker, 'signIncident', { id });
    expect(await refused('signIncident', { id }, world.chair)).toEqual(['STATE id']);
    const { personsConcerned } = await world.must(
      world.worker,
      'openIncident',
      { id, reason: '联系家属' },
      'personsConcerned',
    );
    expect(personsConcerned).toBeNull();
  });
});
