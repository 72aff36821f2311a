// Plans at their edges: the days on which a version turns, and the turn of each step.
import { describe, expect, it } from 'vitest';
import type { Caller } from '../../kernel/scope.ts';
import { approveVersion, newPlan, inSafetyWorld, putInForce, type SafetyWorld } from './safety.fixture.ts';

let world: SafetyWorld;
inSafetyWorld((opened) => (world = opened));

const refused = (name: string, input: object, caller: Caller = world.worker): Promise<string[]> =>
  world.refused(caller, name, input);

describe('a version of a plan', () => {
  it('comes in force today at the latest and no earlier than the one before, which it may follow on its day', async () => {
    const plan = await newPlan(world, 'FALL');
    const first = await approveVersion(world, plan);
    expect(await refused('putPlanVersionInForce', { id: first, on: '2026-03-11' }, world.chair)).toEqual([
      'IN_FUTURE on',
    ]);
    await world.must(world.chair, 'putPlanVersionInForce', { id: first, on: '2026-03-05' });
    const second = await approveVersion(world, plan);
    expect(await refused('putPlanVersionInForce', { id: second, on: '2026-03-04' }, world.chair)).toEqual([
      'BEFORE_LAST_VERSION on',
    ]);
    await world.must(world.chair, 'putPlanVersionInForce', { id: second, on: '2026-03-05' });
    expect(
      await world.rows(
        'select number, status, in_force_since::text, superseded_on::text from emergency_plan_version where plan_id = $1 order by number',
        [plan],
      ),
    ).toEqual([
      { number: 1, status: 'SUPERSEDED', in_force_since: '2026-03-05', superseded_on: '2026-03-05' },
      { number: 2, status: 'IN_FORCE', in_force_since: '2026-03-05', superseded_on: null },
    ]);
  });

  it('is to be reviewed from tomorrow on, and is approved once', async () => {
    const plan = await newPlan(world, 'EPIDEMIC');
    const input = { planId: plan, steps: '一、隔离', reviewDueOn: '2026-03-11' };
    const made = await world.must(world.worker, 'draftPlanVersion', input, 'emergencyPlanVersion { id }');
    const { id } = made.emergencyPlanVersion;
    expect(await refused('draftPlanVersion', input)).toEqual(['VERSION_TO_COME planId']);
    await world.must(world.chair, 'approvePlanVersion', { id });
    expect(await refused('approvePlanVersion', { id }, world.coordinator)).toEqual(['STATE id']);
  });

  it('that was in force on the day of an incident is the one with which it is compared', async () => {
    const plan = await newPlan(world, 'MISSING_PERSON');
    world.clock.set(new Date('2026-02-10T02:00:00Z'));
    const first = await putInForce(world, plan);
    world.clock.set(new Date('2026-03-01T02:00:00Z'));
    const second = await putInForce(world, plan);
    world.clock.set(new Date('2026-03-10T02:00:00Z'));
    const versionOf = async (happenedAt: string): Promise<string | null> => {
      const input = { severity: 'MINOR', kind: 'WANDERING', happenedAt, summary: '老人走失一小时' };
      return (await world.must(world.worker, 'reportIncident', input, 'incident { planVersionId }')).incident
        .planVersionId;
    };
    expect([
      await versionOf('2026-02-09T15:59:59Z'),
      await versionOf('2026-02-09T16:00:00Z'),
      await versionOf('2026-02-28T15:59:59Z'),
      await versionOf('2026-02-28T16:00:00Z'),
      await versionOf('2026-03-10T02:00:00Z'),
    ]).toEqual([null, first, first, second, second]);
    const late = { severity: 'MINOR', kind: 'WANDERING', happenedAt: '2026-03-10T02:00:00.001Z', summary: '走失' };
    expect(await refused('reportIncident', late)).toEqual(['IN_FUTURE happenedAt']);
    const told = { ...late, happenedAt: '2026-03-10T01:00:00Z', reportedToAt: '2026-03-10T02:00:00.001Z' };
    expect(await refused('reportIncident', told)).toEqual(['IN_FUTURE reportedToAt']);
  });
});
