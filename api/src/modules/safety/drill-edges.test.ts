// Drills and what they find at their edges: the moments on which something turns, and the turn of each step.
import { describe, expect, it } from 'vitest';
import { onceMore } from '../../../../test/support/world.ts';
import { newId } from '../../kernel/id.ts';
import { storeAttachment } from '../platform/attachments/attachment-store.ts';
import { pictures } from '../platform/attachments/pictures.fixture.ts';
import type { Caller } from '../../kernel/scope.ts';
import {
  addFinding,
  approveVersion,
  holdDrill,
  newPlan,
  inSafetyWorld,
  planDrill,
  putInForce,
  type SafetyWorld,
} from './safety.fixture.ts';

let world: SafetyWorld;
inSafetyWorld((opened) => (world = opened));

const refused = (name: string, input: object, caller: Caller = world.worker): Promise<string[]> =>
  world.refused(caller, name, input);

describe('a drill', () => {
  it('bears the name of its plan where it has none, and keeps its place when it only moves in time', async () => {
    const plan = await newPlan(world, 'EPIDEMIC', '防疫预案');
    const first = await putInForce(world, plan);
    const second = await putInForce(world, plan);
    await approveVersion(world, plan);
    const input = { planId: plan, startsAt: '2026-03-12T01:00:00Z', place: ' 广场 ', title: ' ', minutes: 90 };
    const shown = 'drill { id title place minutes status exercisedVersionId }';
    const { drill } = await world.must(world.worker, 'planDrill', input, shown);
    expect(drill).toMatchObject({ title: '防疫预案', place: '广场', minutes: 90, exercisedVersionId: null });
    const moved = { id: drill.id, startsAt: '2026-03-10T01:00:00Z' };
    expect((await world.must(world.worker, 'rescheduleDrill', moved, shown)).drill.place).toBe('广场');
    const held = await world.must(world.worker, 'holdDrill', { id: drill.id, participantCount: 3 }, shown);
    expect([first, second].indexOf(held.drill.exercisedVersionId)).toBe(1);
  });

  it('tries out a plan that is in use, and is led by who still takes part in the community', async () => {
    const both = world.as('COORDINATOR', { alsoIn: world.elsewhere });
    const unit = async (name: string, communityId: string): Promise<string> => {
      const facts = { name, kind: 'HOSPITAL', communityId };
      return (await world.must(both, 'createPartnerUnit', facts, 'partnerUnit { id }')).partnerUnit.id;
    };
    const [foreign, former] = [await unit('蓝桥医院', world.elsewhere), await unit('旧诊所', world.community)];
    await world.must(both, 'archivePartnerUnit', { id: former });
    const plan = await newPlan(world, 'FALL');
    const drill = { planId: plan, startsAt: '2026-03-10T01:00:00Z' };
    expect(await refused('planDrill', { ...drill, leadUnitId: foreign }, both)).toEqual(['NOT_FOUND leadUnitId']);
    expect(await refused('planDrill', { ...drill, leadUnitId: former }, both)).toEqual(['ARCHIVED leadUnitId']);
    expect(await refused('planDrill', { ...drill, planId: newId() })).toEqual(['NOT_FOUND planId']);
    await world.must(world.worker, 'archiveEmergencyPlan', { id: plan });
    expect(await refused('planDrill', drill)).toEqual(['ARCHIVED planId']);
  });

  it('keeps the time that each step took, also none at all', async () => {
    const { id, step } = await planDrill(world, { steps: [{ title: ' 报警 ' }] });
    await world.must(world.worker, 'holdDrill', { id, participantCount: 3 });
    const rows = () => world.rows('select title, actual_seconds from drill_step where drill_id = $1', [id]);
    expect(await rows()).toEqual([{ title: '报警', actual_seconds: null }]);
    await world.must(world.worker, 'recordDrillTimings', { id, timings: [{ stepId: step, actualSeconds: 0 }] });
    expect(await rows()).toEqual([{ title: '报警', actual_seconds: 0 }]);
  });

  it('is held from the first moment of its day in Shanghai, with somebody there and its own steps', async () => {
    const { id, step } = await planDrill(world, { startsAt: '2026-03-20T01:00:00Z' });
    const other = await planDrill(world);
    const hold = (input: object = {}): object => ({ id, participantCount: 1, ...input });
    world.clock.set(new Date('2026-03-19T15:59:59Z'));
    expect(await refused('holdDrill', hold())).toEqual(['DRILL_NOT_HELD_YET id']);
    world.clock.set(new Date('2026-03-19T16:00:00Z'));
    expect(await refused('holdDrill', hold({ participantCount: 0 }))).toEqual(['TOO_SMALL participantCount']);
    const foreign = [{ stepId: other.step, actualSeconds: 30 }];
    expect(await refused('holdDrill', hold({ timings: foreign }))).toEqual(['NOT_FOUND timings.0.stepId']);
    const slow = [{ stepId: step, actualSeconds: 86_401 }];
    expect(await refused('holdDrill', hold({ timings: slow }))).toEqual(['TOO_LARGE timings.0.actualSeconds']);
    await world.must(world.worker, 'holdDrill', hold({ timings: [{ stepId: step, actualSeconds: 86_400 }] }));
    expect(await refused('holdDrill', hold())).toEqual(['STATE id']);
  });

  it('takes every step in its turn', async () => {
    const { id } = await planDrill(world);
    const steps: readonly [string, object][] = [
      ['reviewDrill', { id, summary: '好' }],
      ['closeDrillFindings', { id }],
      ['recordDrillTimings', { id, timings: [] }],
      ['addToDrillRoll', { id, part: 'OBSERVER', unitIds: [world.school] }],
    ];
    for (const [name, input] of steps) expect(await refused(name, input), name).toEqual(['STATE id']);
    const finding = { drillId: id, what: '堆物', dueOn: '2026-03-20', ownerUnitId: world.hospital };
    expect(await refused('addDrillFinding', finding)).toEqual(['STATE drillId']);
    await world.must(world.worker, 'holdDrill', { id, participantCount: 3 });
    expect(await refused('closeDrillFindings', { id })).toEqual(['STATE id']);
    await world.must(world.worker, 'reviewDrill', { id, summary: '好' });
    expect(await refused('reviewDrill', { id, summary: '好' })).toEqual(['STATE id']);
    await addFinding(world, id);
    const cancelled = await planDrill(world);
    await world.must(world.worker, 'cancelDrill', { id: cancelled.id, reason: '下雨' });
    expect(await refused('holdDrill', { id: cancelled.id, participantCount: 3 })).toEqual(['STATE id']);
  });

  it('has on its roll who is of the community, each once, and loses lines until the review', async () => {
    const id = await holdDrill(world);
    const add = { id, part: 'PARTICIPANT', volunteerIds: [world.zhouVolunteer] };
    expect(await refused('addToDrillRoll', { ...add, volunteerIds: [newId()] })).toEqual(['NOT_FOUND volunteerIds']);
    expect(await refused('addToDrillRoll', { ...add, unitIds: [newId()] })).toEqual(['NOT_FOUND unitIds']);
    const lines = 'drillParticipants { id }';
    const [line] = (await world.must(world.worker, 'addToDrillRoll', add, lines)).drillParticipants;
    await world.must(world.worker, 'removeFromDrillRoll', { id: line.id });
    expect(await refused('removeFromDrillRoll', { id: line.id })).toEqual(['NOT_FOUND id']);
    const [again] = (await world.must(world.worker, 'addToDrillRoll', add, lines)).drillParticipants;
    await world.must(world.worker, 'reviewDrill', { id, summary: '好' });
    expect(await refused('removeFromDrillRoll', { id: again.id })).toEqual(['STATE id']);
    const doubled = onceMore('drill_participant', 'id = $1');
    expect(await world.refusedByDatabase(doubled, [again.id])).toEqual(['TAKEN volunteerIds']);
  });
});

describe('a finding', () => {
  it('is due on the day of the drill at the earliest, and opened again for today at the earliest', async () => {
    const id = await addFinding(world, await holdDrill(world), { dueOn: '2026-03-10' });
    const reopen = { id, reason: '没有照片', dueOn: '2026-03-11' };
    expect(await refused('reopenFinding', reopen)).toEqual(['STATE id']);
    await world.must(world.hospitalStaff, 'giveFindingProof', { id, proof: '已清理' });
    expect(await refused('giveFindingProof', { id, proof: '已清理' })).toEqual(['STATE id']);
    world.clock.set(new Date('2026-03-12T02:00:00Z'));
    expect(await refused('reopenFinding', reopen)).toEqual(['DUE_IN_PAST dueOn']);
    await world.must(world.worker, 'reopenFinding', { ...reopen, dueOn: '2026-03-12' });
    await world.must(world.hospitalStaff, 'giveFindingProof', { id, proof: '照片在公告栏' });
    const { drillFinding } = await world.must(
      world.worker,
      'reopenFinding',
      { id, reason: '照片不清' },
      'drillFinding { dueOn reopenReason }',
    );
    expect(drillFinding).toEqual({ dueOn: '2026-03-12', reopenReason: '照片不清' });
    await world.must(world.hospitalStaff, 'giveFindingProof', { id, proof: '新照片' });
    await world.must(world.worker, 'closeFinding', { id });
    expect(await refused('closeFinding', { id }, world.chair)).toEqual(['STATE id']);
  });

  it('is a small one unless it is said to be worse, and shows no file of an earlier proof', async () => {
    const id = await addFinding(world, await holdDrill(world), { place: ' 二单元 ' });
    const file = await storeAttachment(world.services, world.hospitalStaff, {
      ...{ fileName: '楼梯.png', kind: 'PROOF', caption: null, showsPeople: false, consentNote: null },
      ...{ bytes: pictures.png, requestId: 'upload', communityId: world.community },
    });
    const first = { id, proof: '已清理', proofFileId: file.id };
    await world.must(world.hospitalStaff, 'giveFindingProof', first);
    await world.must(world.worker, 'reopenFinding', { id, reason: '照片不清' });
    const shown = 'drillFinding { severity place proof proofFileId }';
    const given = await world.must(world.hospitalStaff, 'giveFindingProof', { id, proof: ' 重新清理 ' }, shown);
    expect(given.drillFinding).toEqual({ severity: 'MINOR', place: '二单元', proof: '重新清理', proofFileId: null });
  });

  it('is one of a team, a unit or a person of the community', async () => {
    const drill = await holdDrill(world);
    const finding = { drillId: drill, what: '堆物', dueOn: '2026-03-20' };
    for (const field of ['ownerPersonId', 'ownerUnitId', 'ownerTeamId'])
      expect(await refused('addDrillFinding', { ...finding, [field]: newId() })).toEqual([`NOT_FOUND ${field}`]);
    const two = { ownerPersonId: world.zhou, ownerUnitId: world.hospital };
    expect(await refused('addDrillFinding', { ...finding, ...two })).toEqual(['ONE_OWNER ownerUnitId']);
    await addFinding(world, drill, { ownerUnitId: null, ownerTeamId: world.team });
  });

  it('of a volunteer is theirs again once it is opened again', async () => {
    const registered = { fullName: '方子安', phone: '19900000298' };
    const { volunteer } = await world.must(world.worker, 'registerVolunteer', registered, 'volunteer { id personId }');
    const drill = await holdDrill(world);
    const owner = { ownerUnitId: null, ownerPersonId: volunteer.personId };
    const later = await addFinding(world, drill, owner);
    const sooner = await addFinding(world, drill, { ...owner, dueOn: '2026-03-15' });
    const duties = async (): Promise<string[]> => {
      const { data } = await world.ask(world.worker, `{ volunteerDuties(volunteerId: "${volunteer.id}") { id } }`);
      return data.volunteerDuties.map(({ id }: { id: string }) => id);
    };
    expect(await duties()).toEqual([sooner, later]);
    await world.must(world.worker, 'giveFindingProof', { id: sooner, proof: '已清空' });
    expect(await duties()).toEqual([later]);
    await world.must(world.chair, 'reopenFinding', { id: sooner, reason: '没有照片' });
    expect(await duties()).toEqual([sooner, later]);
  });
});
