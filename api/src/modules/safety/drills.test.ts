// A drill through its life, its roll and timings, and its findings until somebody else has closed them.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Caller } from '../../kernel/scope.ts';
import { pictures } from '../platform/attachments/pictures.fixture.ts';
import { storeAttachment } from '../platform/attachments/attachment-store.ts';
import { openSafetyWorld, putInForce, type SafetyWorld } from './safety.fixture.ts';

let world: SafetyWorld;
let version: string;

beforeAll(async () => {
  world = await openSafetyWorld();
  version = await putInForce(world);
});
afterAll(() => world?.stop());
beforeEach(() => world.clock.set(new Date('2026-03-10T02:00:00Z')));

const steps = [
  { title: '报警', plannedSeconds: 60 },
  { title: '疏散到南门', plannedSeconds: 300 },
];

interface Made {
  readonly id: string;
  readonly steps: readonly string[];
}

async function plan(input: object = {}, caller: Caller = world.worker): Promise<Made> {
  const { drill } = await world.must(
    caller,
    'planDrill',
    { planId: world.plan, startsAt: '2026-03-10T01:00:00Z', steps, leadUnitId: world.hospital, ...input },
    'drill { id steps(orderBy: [{field: POSITION}]) { nodes { id } } }',
  );
  return { id: drill.id, steps: drill.steps.nodes.map(({ id }: { id: string }) => id) };
}

async function held(): Promise<string> {
  const { id } = await plan();
  await world.must(world.worker, 'holdDrill', { id, participantCount: 41 });
  return id;
}

const finding = (drillId: string, input: object = {}): object => ({
  ...{ drillId, what: '疏散通道堆物', place: '2 栋 3 单元', severity: 'CRITICAL', dueOn: '2026-03-20' },
  ownerUnitId: world.hospital,
  ...input,
});

async function found(drillId: string, input: object = {}): Promise<string> {
  const made = await world.must(world.worker, 'addDrillFinding', finding(drillId, input), 'drillFinding { id }');
  return made.drillFinding.id;
}

describe('a finding of a volunteer', () => {
  it('is theirs to hand over when they stop serving, until its proof is given', async () => {
    const registered = { fullName: '方子安', phone: '19900000299' };
    const made = await world.must(world.worker, 'registerVolunteer', registered, 'volunteer { id personId }');
    const owner = { ownerUnitId: null, ownerPersonId: made.volunteer.personId };
    const id = await found(await held(), owner);
    const query = `{ volunteerDuties(volunteerId: "${made.volunteer.id}") { type id title on } }`;
    const duties = async () => (await world.ask(world.worker, query)).data.volunteerDuties;
    expect(await duties()).toEqual([{ type: 'DrillFinding', id, title: '疏散通道堆物', on: '2026-03-20' }]);
    await world.must(world.worker, 'giveFindingProof', { id, proof: '已清空' });
    expect(await duties()).toEqual([]);
  });
});

describe('a drill', () => {
  it('is planned, held on its day with timings, and reviewed; then its day and count stand', async () => {
    const drill = await plan({ title: ' 消防疏散演练 ', place: '2 栋' });
    const { drill: after } = await world.must(
      world.worker,
      'holdDrill',
      { id: drill.id, participantCount: 41, timings: [{ stepId: drill.steps[1], actualSeconds: 412 }] },
      'drill { title status heldOn participantCount minutes exercisedVersionId steps(orderBy: [{field: POSITION}]) { nodes { title plannedSeconds actualSeconds } } }',
    );
    expect(after).toEqual({
      ...{ title: '消防疏散演练', status: 'HELD', heldOn: '2026-03-10', participantCount: 41, minutes: 60 },
      exercisedVersionId: version,
      steps: {
        nodes: [
          { title: '报警', plannedSeconds: 60, actualSeconds: null },
          { title: '疏散到南门', plannedSeconds: 300, actualSeconds: 412 },
        ],
      },
    });
    const timings = [{ stepId: drill.steps[0], actualSeconds: 35 }];
    await world.must(world.worker, 'recordDrillTimings', { id: drill.id, timings });
    await world.must(world.worker, 'reviewDrill', { id: drill.id, summary: '疏散慢了近两分钟' });
    expect(await world.refused(world.worker, 'recordDrillTimings', { id: drill.id, timings })).toEqual(['STATE id']);
    await expect(world.rows('update drill set participant_count = 99 where id = $1', [drill.id])).rejects.toThrow(
      'what stands no longer changes',
    );
  });

  it('is not held before its day, and moves or is cancelled only while it is planned', async () => {
    const { id } = await plan({ startsAt: '2026-03-20T01:00:00Z' });
    expect(await world.refused(world.worker, 'holdDrill', { id, participantCount: 5 })).toEqual([
      'DRILL_NOT_HELD_YET id',
    ]);
    const moved = { id, startsAt: '2026-03-09T17:00:00Z', place: '广场' };
    const { drill } = await world.must(world.worker, 'rescheduleDrill', moved, 'drill { heldOn place }');
    expect(drill).toEqual({ heldOn: '2026-03-10', place: '广场' });
    await world.must(world.worker, 'holdDrill', { id, participantCount: 5 });
    expect(await world.refused(world.worker, 'rescheduleDrill', moved)).toEqual(['STATE id']);
    expect(await world.refused(world.worker, 'cancelDrill', { id, reason: '下雨' })).toEqual(['STATE id']);
    const other = await plan();
    expect(await world.refused(world.worker, 'cancelDrill', { id: other.id, reason: ' ' })).toEqual([
      'REQUIRED reason',
    ]);
    await world.must(world.worker, 'cancelDrill', { id: other.id, reason: '下雨' });
  });

  it('is run by the unit that leads it, and by no other unit', async () => {
    const { id } = await plan({ leadUnitId: null }, world.hospitalStaff);
    const school = world.as('PARTNER_STAFF', { unit: world.school });
    const hold = { id, participantCount: 12 };
    expect(await world.refused(school, 'holdDrill', hold)).toEqual(['NOT_ALLOWED_HERE id']);
    await world.must(world.hospitalStaff, 'holdDrill', hold);
    const planned = { planId: world.plan, startsAt: '2026-03-10T01:00:00Z', leadUnitId: world.hospital };
    expect(await world.refused(school, 'planDrill', planned)).toEqual(['NOT_ALLOWED_HERE leadUnitId']);
    expect(await world.refused(world.as('VOLUNTEER'), 'planDrill', planned)).toEqual(['FORBIDDEN']);
  });

  it('has a roll of volunteers and observers until it is reviewed; the names are for staff', async () => {
    const id = await held();
    const add = (input: object): Promise<unknown> => world.must(world.worker, 'addToDrillRoll', { id, ...input });
    await add({ part: 'PARTICIPANT', volunteerIds: [world.zhouVolunteer] });
    await add({ part: 'OBSERVER', unitIds: [world.school] });
    await add({ part: 'OBSERVER', volunteerIds: [world.zhouVolunteer] });
    const query = `{ drill(id: "${id}") { participants { nodes { id part unit { name } volunteer { person { fullName } } } } } }`;
    const roll = async (caller: Caller): Promise<Record<string, unknown>[]> =>
      (await world.ask(caller, query)).data.drill.participants.nodes;
    expect(await roll(world.chair)).toMatchObject([
      { part: 'OBSERVER', unit: null, volunteer: { person: { fullName: '周立' } } },
      { part: 'OBSERVER', unit: { name: '柳荫小学' }, volunteer: null },
    ]);
    expect((await roll(world.as('VOLUNTEER')))[0]).toMatchObject({ volunteer: { person: { fullName: null } } });
    const [line] = await roll(world.chair);
    await world.must(world.worker, 'removeFromDrillRoll', { id: line!.id });
    expect((await roll(world.chair)).length).toBe(1);
    expect(await world.refused(world.worker, 'addToDrillRoll', { id, part: 'OBSERVER' })).toEqual([
      'REQUIRED volunteerIds',
    ]);
    await world.must(world.worker, 'reviewDrill', { id, summary: '好' });
    expect(
      await world.refused(world.worker, 'addToDrillRoll', { id, part: 'OBSERVER', unitIds: [world.school] }),
    ).toEqual(['STATE id']);
  });
});

const picture = {
  ...{ fileName: '楼梯.png', kind: 'PROOF' as const, caption: null, showsPeople: false, consentNote: null },
  ...{ bytes: pictures.png, requestId: 'upload' },
};

describe('a finding', () => {
  it('keeps its drill open until somebody else than who gave the proof has closed it', async () => {
    const drill = await held();
    const id = await found(drill);
    await world.must(world.worker, 'reviewDrill', { id: drill, summary: '通道被堵' });
    expect(await world.refused(world.worker, 'closeDrillFindings', { id: drill })).toEqual(['FINDINGS_OPEN id']);
    expect(await world.refused(world.chair, 'closeFinding', { id })).toEqual(['STATE id']);
    await world.must(world.hospitalStaff, 'giveFindingProof', { id, proof: '已清理' });
    const reopened = await world.must(
      world.chair,
      'reopenFinding',
      { id, reason: '没有照片', dueOn: '2026-03-25' },
      'drillFinding { status dueOn reopenReason }',
    );
    expect(reopened.drillFinding).toEqual({ status: 'REOPENED', dueOn: '2026-03-25', reopenReason: '没有照片' });
    await world.must(world.worker, 'giveFindingProof', { id, proof: '照片在公告栏' });
    expect(await world.refused(world.worker, 'closeFinding', { id })).toEqual(['NEEDS_ANOTHER_ACCOUNT id']);
    expect(await world.refused(world.worker, 'closeDrillFindings', { id: drill })).toEqual(['FINDINGS_OPEN id']);
    await world.must(world.chair, 'closeFinding', { id });
    const closed = await world.must(world.worker, 'closeDrillFindings', { id: drill }, 'drill { status }');
    expect(closed.drill).toEqual({ status: 'FINDINGS_CLOSED' });
    expect(await world.refused(world.worker, 'addDrillFinding', finding(drill))).toEqual(['STATE drillId']);
    await expect(world.rows(`update drill_finding set status = 'OPEN' where id = $1`, [id])).rejects.toThrow(
      'no such move',
    );
  });

  it('has one owner, who gives the proof; another unit or person does not', async () => {
    const drill = await held();
    const refused = (input: object): Promise<string[]> =>
      world.refused(world.worker, 'addDrillFinding', finding(drill, input));
    expect(await refused({ ownerUnitId: null })).toEqual(['REQUIRED ownerPersonId']);
    expect(await refused({ ownerTeamId: world.team })).toEqual(['ONE_OWNER ownerTeamId']);
    expect(await refused({ dueOn: '2026-03-09' })).toEqual(['DUE_BEFORE_DRILL dueOn']);
    expect(await refused({ what: ' ' })).toEqual(['REQUIRED what']);
    const id = await found(drill, { ownerUnitId: null, ownerPersonId: world.zhou });
    const proof = { id, proof: '已清理' };
    expect(await world.refused(world.hospitalStaff, 'giveFindingProof', proof)).toEqual(['NOT_ALLOWED_HERE id']);
    expect(await world.refused(world.as('VOLUNTEER', { person: world.he }), 'giveFindingProof', proof)).toEqual([
      'NOT_ALLOWED_HERE id',
    ]);
    await world.must(world.as('VOLUNTEER', { person: world.zhou }), 'giveFindingProof', proof);
  });

  it('shows its proof as a file of the same community too', async () => {
    const id = await found(await held());
    const stranger = world.as('COORDINATOR', { community: world.elsewhere });
    const file = await storeAttachment(world.services, world.hospitalStaff, {
      ...picture,
      communityId: world.community,
    });
    const foreign = await storeAttachment(world.services, stranger, { ...picture, communityId: world.elsewhere });
    const proof = { id, proof: '已清理' };
    expect(await world.refused(world.hospitalStaff, 'giveFindingProof', { ...proof, proofFileId: foreign.id })).toEqual(
      ['NOT_FOUND proofFileId'],
    );
    const given = await world.must(
      world.hospitalStaff,
      'giveFindingProof',
      { ...proof, proofFileId: file.id },
      'drillFinding { status proofFile { fileName } }',
    );
    expect(given.drillFinding).toEqual({ status: 'PROOF_GIVEN', proofFile: { fileName: '楼梯.png' } });
  });

  it('that is closed by forty at once is closed by one', async () => {
    const id = await found(await held());
    await world.must(world.hospitalStaff, 'giveFindingProof', { id, proof: '已清理' });
    const all = await Promise.all(Array.from({ length: 40 }, () => world.does(world.chair, 'closeFinding', { id })));
    expect(all.filter(({ userErrors }) => userErrors.length === 0).length).toBe(1);
  });

  it('that is open can be asked for by the day on which it is due', async () => {
    const drill = await held();
    await found(drill);
    await found(drill, { dueOn: '2026-03-21' });
    const { data } = await world.ask(
      world.program('SAFETY_READ'),
      `{ drillFindings(filter: {drillId: {eq: "${drill}"}, status: {ne: CLOSED}, dueOn: {lt: "2026-03-21"}}) { totalCount } }`,
    );
    expect(data.drillFindings.totalCount).toBe(1);
  });
});

describe('the plan after a drill', () => {
  it('is revised by a new version once the findings are closed', async () => {
    const drill = await held();
    const revision = { drillId: drill, steps: '一、清理通道', reviewDueOn: '2027-04-01' };
    expect(await world.refused(world.worker, 'revisePlanAfterDrill', revision)).toEqual(['STATE drillId']);
    await world.must(world.worker, 'reviewDrill', { id: drill, summary: '好' });
    await world.must(world.worker, 'closeDrillFindings', { id: drill });
    const { drill: after, emergencyPlanVersion } = await world.must(
      world.worker,
      'revisePlanAfterDrill',
      revision,
      'drill { status revisedVersion { number } } emergencyPlanVersion { number status }',
    );
    expect(after).toEqual({ status: 'PLAN_REVISED', revisedVersion: { number: 2 } });
    expect(emergencyPlanVersion).toEqual({ number: 2, status: 'DRAFT' });
  });
});
