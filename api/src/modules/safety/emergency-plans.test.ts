// Emergency plans: versions drafted by one and approved by another, one in force at a time, and who is called in which order.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../../kernel/id.ts';
import { openSafetyWorld, putInForce, type SafetyWorld } from './safety.fixture.ts';

let world: SafetyWorld;
let plan: string;
let next = 0;

beforeAll(async () => {
  world = await openSafetyWorld();
});
afterAll(() => world?.stop());
beforeEach(async () => {
  world.clock.set(new Date('2026-03-10T02:00:00Z'));
  const made = await world.must(
    world.coordinator,
    'createEmergencyPlan',
    { name: `走失应急预案${++next}`, type: 'MISSING_PERSON', responsibleUnitId: world.hospital },
    'emergencyPlan { id }',
  );
  plan = made.emergencyPlan.id;
});

const shown = 'emergencyPlanVersion { id number status steps draftedByName approvedByName inForceSince supersededOn }';
const content = { steps: ' 一、清点人数 ', reviewDueOn: '2027-03-01' };

async function draft(caller = world.worker, input: object = {}): Promise<string> {
  const made = await world.must(caller, 'draftPlanVersion', { planId: plan, ...content, ...input }, shown);
  return made.emergencyPlanVersion.id;
}

describe('a version', () => {
  it('is drafted by one, approved by another, and supersedes the one before on the day it comes in force', async () => {
    const first = await putInForce(world, plan);
    world.clock.set(new Date('2026-06-01T02:00:00Z'));
    const second = await draft(world.worker, { reviewDueOn: '2027-06-01' });
    await world.must(world.chair, 'approvePlanVersion', { id: second });
    const { emergencyPlan, emergencyPlanVersion } = await world.must(
      world.chair,
      'putPlanVersionInForce',
      { id: second },
      `emergencyPlan { versionInForce reviewDueOn versions(orderBy: [{field: NUMBER}]) { nodes { id status inForceSince supersededOn } } } ${shown}`,
    );
    expect(emergencyPlanVersion).toMatchObject({
      ...{ number: 2, status: 'IN_FORCE', steps: '一、清点人数', draftedByName: '社工', approvedByName: '主任' },
      ...{ inForceSince: '2026-06-01', supersededOn: null },
    });
    expect(emergencyPlan).toEqual({
      versionInForce: 2,
      reviewDueOn: '2027-06-01',
      versions: {
        nodes: [
          { id: first, status: 'SUPERSEDED', inForceSince: '2026-03-10', supersededOn: '2026-06-01' },
          { id: second, status: 'IN_FORCE', inForceSince: '2026-06-01', supersededOn: null },
        ],
      },
    });
  });

  it('is never approved by whoever drafted it, nor by whoever may only draft', async () => {
    const id = await draft(world.chair);
    expect(await world.refused(world.chair, 'approvePlanVersion', { id })).toEqual(['NEEDS_ANOTHER_ACCOUNT id']);
    expect(await world.refused(world.worker, 'approvePlanVersion', { id })).toEqual(['FORBIDDEN']);
    expect(await world.refused(world.chair, 'putPlanVersionInForce', { id })).toEqual(['STATE id']);
  });

  it('changes while it is a draft, and no more once it is approved: the database sees to it too', async () => {
    const id = await draft();
    await world.must(world.worker, 'updateEmergencyPlanVersion', { id, patch: { evacuationList: '南门集合' } });
    await world.must(world.chair, 'approvePlanVersion', { id });
    const change = { id, patch: { steps: '改' } };
    expect(await world.refused(world.worker, 'updateEmergencyPlanVersion', change)).toEqual(['VERSION_STANDS id']);
    await expect(world.rows(`update emergency_plan_version set steps = '改' where id = $1`, [id])).rejects.toThrow(
      'what stands no longer changes',
    );
    await expect(world.rows(`update emergency_plan_version set status = 'DRAFT' where id = $1`, [id])).rejects.toThrow(
      'no such move',
    );
  });

  it('comes one at a time, however many are drafted at once', async () => {
    const all = await Promise.all(
      Array.from({ length: 40 }, () => world.does(world.worker, 'draftPlanVersion', { planId: plan, ...content })),
    );
    const codes = all.flatMap(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code));
    expect(codes).toEqual(Array.from({ length: 39 }, () => 'VERSION_TO_COME'));
  });

  it('needs steps, a plan that is there, and a review to come', async () => {
    const refused = (input: object): Promise<string[]> =>
      world.refused(world.worker, 'draftPlanVersion', { planId: plan, ...content, ...input });
    expect(await refused({ steps: ' ' })).toEqual(['REQUIRED steps']);
    expect(await refused({ reviewDueOn: '2026-03-10' })).toEqual(['REVIEW_NOT_TO_COME reviewDueOn']);
    expect(await refused({ planId: newId() })).toEqual(['NOT_FOUND planId']);
    await world.must(world.coordinator, 'archiveEmergencyPlan', { id: plan });
    expect(await refused({})).toEqual(['ARCHIVED planId']);
  });
});

describe('duties and the contact chain', () => {
  const duty = async (input: object): Promise<string> =>
    (await world.must(world.worker, 'createEmergencyRole', { planId: plan, ...input }, 'emergencyRole { id }'))
      .emergencyRole.id;

  it('have one holder, and are called in the order that was said last', async () => {
    const lead = await duty({ duty: '总指挥', holderPersonId: world.zhou, substituteId: world.he });
    const doctor = await duty({ duty: '救护', holderUnitId: world.hospital });
    const guide = await duty({ duty: '引导', holderPersonId: world.he });
    await world.must(world.worker, 'orderContactChain', { planId: plan, roleIds: [lead, doctor, guide] });
    const { emergencyRoles } = await world.must(
      world.worker,
      'orderContactChain',
      { planId: plan, roleIds: [doctor, lead] },
      'emergencyRoles { duty callPosition holderPerson { fullName } substitute { fullName } }',
    );
    expect(emergencyRoles).toEqual([
      { duty: '救护', callPosition: 1, holderPerson: null, substitute: null },
      { duty: '总指挥', callPosition: 2, holderPerson: { fullName: '周文斌' }, substitute: { fullName: '何秀兰' } },
    ]);
    expect(await world.rows('select call_position from emergency_role where id = $1', [guide])).toEqual([
      { call_position: null },
    ]);
    const foreign = { planId: world.plan, duty: '引导', holderPersonId: world.he };
    const other = await world.must(world.worker, 'createEmergencyRole', foreign, 'emergencyRole { id }');
    await world.must(world.worker, 'archiveEmergencyRole', { id: guide });
    for (const id of [newId(), other.emergencyRole.id, guide])
      expect(await world.refused(world.worker, 'orderContactChain', { planId: plan, roleIds: [doctor, id] })).toEqual([
        'NOT_FOUND roleIds',
      ]);
  });

  it('are refused with two holders or none, or with somebody as their own substitute', async () => {
    const refused = (input: object): Promise<string[]> =>
      world.refused(world.worker, 'createEmergencyRole', { planId: plan, duty: '引导', ...input });
    expect(await refused({})).toEqual(['REQUIRED holderPersonId']);
    expect(await refused({ holderPersonId: world.he, holderUnitId: world.hospital })).toEqual([
      'ONE_HOLDER holderUnitId',
    ]);
    expect(await refused({ holderPersonId: world.he, substituteId: world.he })).toEqual([
      'SUBSTITUTE_IS_HOLDER substituteId',
    ]);
  });
});

describe('plans', () => {
  it('are read by a program with the scope, without names; written by those who run the programme', async () => {
    await putInForce(world, plan);
    await world.must(world.worker, 'createEmergencyRole', { planId: plan, duty: '引导', holderPersonId: world.he });
    const query = `{ emergencyPlan(id: "${plan}") { versionInForce versions { totalCount } roles { nodes { duty holderPerson { fullName } } } } }`;
    const seen = (name: string | null, isThere = true): object => ({
      versionInForce: 1,
      versions: { totalCount: 1 },
      roles: { nodes: [{ duty: '引导', holderPerson: isThere ? { fullName: name } : null }] },
    });
    expect((await world.ask(world.chair, query)).data.emergencyPlan).toEqual(seen('何秀兰'));
    expect((await world.ask(world.as('VOLUNTEER'), query)).data.emergencyPlan).toEqual(seen(null));
    expect((await world.ask(world.program('SAFETY_READ'), query)).data.emergencyPlan).toEqual(seen(null, false));
    expect((await world.ask(world.program('TRAINING_READ'), query)).faults).toEqual(['FORBIDDEN']);
    const elsewhere = world.as('COMMITTEE_CHAIR', { community: world.elsewhere });
    expect((await world.ask(elsewhere, query)).data.emergencyPlan).toBeNull();
    for (const role of ['VOLUNTEER', 'COMMITTEE_MEMBER', 'PARTNER_STAFF'] as const)
      expect(
        await world.refused(world.as(role), 'createEmergencyPlan', { name: '疫情预案', type: 'EPIDEMIC' }),
      ).toEqual(['FORBIDDEN']);
  });
});
