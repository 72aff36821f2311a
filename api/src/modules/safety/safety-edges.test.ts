// Safety at its edges: the days and moments on which something turns, and the turn of each step.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { onceMore } from '../../../../test/support/world.ts';
import { newId } from '../../kernel/id.ts';
import { storeAttachment } from '../platform/attachments/attachment-store.ts';
import { pictures } from '../platform/attachments/pictures.fixture.ts';
import type { Caller } from '../../kernel/scope.ts';
import {
  addFinding,
  approveVersion,
  filedUnder,
  holdDrill,
  openSafetyWorld,
  planDrill,
  putInForce,
  type SafetyWorld,
} from './safety.fixture.ts';

let world: SafetyWorld;

beforeAll(async () => {
  world = await openSafetyWorld();
});
afterAll(() => world?.stop());
beforeEach(() => world.clock.set(new Date('2026-03-10T02:00:00Z')));

const refused = (name: string, input: object, caller: Caller = world.worker): Promise<string[]> =>
  world.refused(caller, name, input);
let plans = 0;
const newPlan = async (type: string): Promise<string> =>
  (await world.must(world.worker, 'createEmergencyPlan', { name: `预案${++plans}`, type }, 'emergencyPlan { id }'))
    .emergencyPlan.id;

describe('a version of a plan', () => {
  it('comes in force today at the latest and no earlier than the one before, which it may follow on its day', async () => {
    const plan = await newPlan('FALL');
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
    const plan = await newPlan('EPIDEMIC');
    const input = { planId: plan, steps: '一、隔离', reviewDueOn: '2026-03-11' };
    const made = await world.must(world.worker, 'draftPlanVersion', input, 'emergencyPlanVersion { id }');
    const { id } = made.emergencyPlanVersion;
    expect(await refused('draftPlanVersion', input)).toEqual(['VERSION_TO_COME planId']);
    await world.must(world.chair, 'approvePlanVersion', { id });
    expect(await refused('approvePlanVersion', { id }, world.coordinator)).toEqual(['STATE id']);
  });

  it('that was in force on the day of an incident is the one with which it is compared', async () => {
    const plan = await newPlan('MISSING_PERSON');
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

describe('a drill', () => {
  it('bears the name of its plan where it has none, and keeps its place when it only moves in time', async () => {
    const plan = await newPlan('EPIDEMIC');
    const first = await putInForce(world, plan);
    const second = await putInForce(world, plan);
    await approveVersion(world, plan);
    const input = { planId: plan, startsAt: '2026-03-12T01:00:00Z', place: ' 广场 ', title: ' ', minutes: 90 };
    const shown = 'drill { id title place minutes status exercisedVersionId }';
    const { drill } = await world.must(world.worker, 'planDrill', input, shown);
    expect(drill).toMatchObject({ title: `预案${plans}`, place: '广场', minutes: 90, exercisedVersionId: null });
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
    const plan = await newPlan('FALL');
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

describe('an incident', () => {
  it('is compared with the plan for its kind that is in use, if there is one', async () => {
    const kinds = ['FALL', 'WANDERING', 'CHOKING', 'MEDICATION', 'SELF_HARM', 'ABUSE_SUSPICION', 'FINANCIAL', 'OTHER'];
    const types: Record<string, string> = {};
    const plans: string[] = [];
    world.clock.set(new Date('2026-05-10T02:00:00Z'));
    for (const type of ['FALL', 'MISSING_PERSON', 'SUDDEN_ILLNESS', 'VIOLENCE']) {
      plans.push(await newPlan(type));
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

describe('what is written of safety', () => {
  it('keeps no space around its words', async () => {
    const row = async (table: string, columns: string, id: string): Promise<unknown[]> =>
      Object.values((await world.rows<object>(`select ${columns} from ${table} where id = $1`, [id]))[0]!);
    const plan = await newPlan('VIOLENCE');
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

describe('a safeguarding report', () => {
  const file = async (input: object = {}): Promise<string> => {
    const facts = { subject: 'CHILD', account: '手臂有烫伤', ...input };
    const { code } = await world.must(world.worker, 'fileSafeguardingReport', facts, 'code');
    return (await filedUnder(world, code)).id;
  };
  const run = (name: string, input: object): Promise<unknown> => world.must(world.chair, name, input);

  it('takes every step in its turn, is signed once, and takes none any more once it is closed', async () => {
    const id = await file();
    const outcome = { id, isSubstantiated: false, outcome: '查无此事' };
    const tell = { id, authority: '派出所' };
    const chair = (name: string, input: object): Promise<string[]> => refused(name, input, world.chair);
    for (const [name, input] of [
      ['startEnquiry', { id }],
      ['recordSafeguardingOutcome', outcome],
      ['signSafeguardingReport', { id }],
    ] as const)
      expect(await chair(name, input), name).toEqual(['STATE id']);
    expect(await chair('closeSafeguardingReport', { id })).toEqual(['SIGN_FIRST id']);
    await run('tellAuthority', tell);
    expect(await chair('recordSafeguardingOutcome', outcome)).toEqual(['STATE id']);
    await run('startEnquiry', { id });
    expect(await chair('startEnquiry', { id })).toEqual(['STATE id']);
    await run('recordSafeguardingOutcome', outcome);
    expect(await chair('recordSafeguardingOutcome', outcome)).toEqual(['STATE id']);
    expect(await world.rows('select status from safeguarding_report where id = $1', [id])).toEqual([
      { status: 'UNSUBSTANTIATED' },
    ]);
    await run('signSafeguardingReport', { id });
    expect(await refused('signSafeguardingReport', { id }, world.coordinator)).toEqual(['SIGNED_ALREADY id']);
    await world.must(world.coordinator, 'closeSafeguardingReport', { id });
    for (const [name, input] of [
      ['tellAuthority', tell],
      ['startEnquiry', { id }],
      ['recordSafeguardingOutcome', outcome],
      ['signSafeguardingReport', { id }],
      ['assignSafeguardingReport', { id, socialWorkerId: newId() }],
    ] as const)
      expect(await chair(name, input), name).toEqual(['CLOSED_ALREADY id']);
  });

  it('says when the authority was told: at the time that is given, or now, and not a moment later', async () => {
    const toldAt = async (input: object): Promise<unknown> =>
      (await world.rows('select told_at from safeguarding_report where id = $1', [await file(input)]))[0]!.told_at;
    expect(await toldAt({ authority: '派出所' })).toEqual(new Date('2026-03-10T02:00:00Z'));
    expect(await toldAt({ authority: '派出所', toldAt: '2026-03-10T02:00:00Z' })).toEqual(
      new Date('2026-03-10T02:00:00Z'),
    );
    expect(await toldAt({ authority: ' ' })).toBeNull();
    const late = { id: await file(), authority: '派出所', toldAt: '2026-03-10T02:00:00.001Z' };
    expect(await refused('tellAuthority', late, world.chair)).toEqual(['IN_FUTURE toldAt']);
  });

  it('is assigned to a social worker who works here', async () => {
    const id = await file();
    const input = { personId: world.zhou, employerId: world.hospital, startedOn: '2025-01-01' };
    const { socialWorker } = await world.must(world.coordinator, 'createSocialWorker', input, 'socialWorker { id }');
    const assign = { id, socialWorkerId: socialWorker.id };
    await run('assignSafeguardingReport', assign);
    const leave = (endedOn: string) =>
      world.must(world.coordinator, 'updateSocialWorker', { id: socialWorker.id, patch: { endedOn } });
    await leave('2026-03-10');
    await run('assignSafeguardingReport', assign);
    await leave('2026-03-09');
    expect(await refused('assignSafeguardingReport', assign, world.chair)).toEqual(['NOT_FOUND socialWorkerId']);
    await leave('2026-12-31');
    await world.must(world.coordinator, 'archiveSocialWorker', { id: socialWorker.id });
    expect(await refused('assignSafeguardingReport', assign, world.chair)).toEqual(['NOT_FOUND socialWorkerId']);
    const both = world.as('COORDINATOR', { alsoIn: world.elsewhere });
    const there = { communityId: world.elsewhere };
    const { person } = await world.must(both, 'registerPerson', { fullName: '外乡人', ...there }, 'person { id }');
    const agency = { name: '蓝桥社工站', kind: 'SOCIAL_WORK_AGENCY', ...there };
    const { partnerUnit } = await world.must(both, 'createPartnerUnit', agency, 'partnerUnit { id }');
    const facts = { personId: person.id, employerId: partnerUnit.id };
    const foreign = await world.must(both, 'createSocialWorker', facts, 'socialWorker { id }');
    expect(await refused('assignSafeguardingReport', { id, socialWorkerId: foreign.socialWorker.id }, both)).toEqual([
      'NOT_FOUND socialWorkerId',
    ]);
  });
});
