// The ledgers of plans and drills: whoever answers is found among units and teams, findings come in with what was done
// about them, the same file again makes no doubles, and bad rows are named.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openImportWorld, type ImportWorld } from './import-world.ts';

let world: ImportWorld;

beforeAll(async () => {
  world = await openImportWorld();
  await world.does(world.coordinator, 'createPartnerUnit', { name: '青石桥医院', kind: 'HOSPITAL' });
  await world.does(world.coordinator, 'createVolunteerTeam', { name: '邻里守望队' });
});
afterAll(() => world?.stop());

const plans = `预案名称,预案类型,发布日期,责任单位
突发疾病应急预案,突发疾病,2025-03-26,青石桥医院
火灾应急预案,火灾,2025-02-23,邻里守望队
`;
const drills = `演练名称,对应预案,演练日期,参与人数,牵头单位,发现问题,整改措施
消防疏散演练,火灾应急预案,2025-04-26,64,邻里守望队,疏散通道堆物,当日清理并张贴提示
急救演练,突发疾病应急预案,2025-07-19,41,青石桥医院,AED 位置标识不清,
走失搜寻演练,火灾应急预案,2025-10-18,37,青石桥医院,,
早先的演练,火灾应急预案,2025-01-18,12,青石桥医院,,
`;
const counts = (run: Record<string, unknown>): unknown[] => [
  run.status,
  run.createdRows,
  run.unchangedRows,
  run.badRows,
];

describe('the ledger of plans', () => {
  it('gives each plan a version in force since its day, and makes no doubles', async () => {
    expect(counts(await world.take('emergencyPlans', '预案.csv', plans))).toEqual(['DONE', 2, 0, 0]);
    expect(counts(await world.take('emergencyPlans', '预案.csv', plans))).toEqual(['DONE', 0, 2, 0]);
    const { data } = await world.ask(
      world.coordinator,
      `{ emergencyPlans(orderBy: [{field: TYPE}]) { nodes { name type versionInForce reviewDueOn responsibleUnit { name } responsibleTeam { name }
        versions { nodes { number status inForceSince draftedByName } } } } }`,
    );
    const version = (inForceSince: string): object => ({
      nodes: [{ number: 1, status: 'IN_FORCE', inForceSince, draftedByName: null }],
    });
    expect(data.emergencyPlans.nodes).toEqual([
      {
        ...{ name: '火灾应急预案', type: 'FIRE', versionInForce: 1, reviewDueOn: '2026-02-23' },
        ...{ responsibleUnit: null, responsibleTeam: { name: '邻里守望队' }, versions: version('2025-02-23') },
      },
      {
        ...{ name: '突发疾病应急预案', type: 'SUDDEN_ILLNESS', versionInForce: 1, reviewDueOn: '2026-03-26' },
        ...{ responsibleUnit: { name: '青石桥医院' }, responsibleTeam: null, versions: version('2025-03-26') },
      },
    ]);
  });

  it('names what is wrong with a row', async () => {
    const bad = `预案名称,预案类型,发布日期,责任单位
火灾应急预案,跌倒,2025-02-23,邻里守望队
洪水预案,洪水,2025-02-23,
跌倒预案,跌倒,2025-02-23,无名队
`;
    const { faults } = await world.check('emergencyPlans', '有误.csv', bad);
    expect(faults.map((fault: Record<string, unknown>) => [fault.line, fault.field, fault.code])).toEqual([
      [2, 'type', 'RECORD_DIFFERS'],
      [3, 'type', 'CHOICE_UNKNOWN'],
      [4, 'responsibleName', 'REFERENCE_UNKNOWN'],
    ]);
  });
});

describe('the ledger of drills', () => {
  it('brings findings in: closed with what was done, open without; a drill without one is reviewed', async () => {
    expect(counts(await world.take('drills', '演练.csv', drills))).toEqual(['DONE', 4, 0, 0]);
    expect(counts(await world.take('drills', '演练.csv', drills))).toEqual(['DONE', 0, 4, 0]);
    const { data } = await world.ask(
      world.coordinator,
      `{ drills(orderBy: [{field: HELD_ON}]) { nodes { title status participantCount exercisedVersion { number }
        findings { nodes { what status proof dueOn ownerUnit { name } ownerTeam { name } } } } } }`,
    );
    const finding = { ownerUnit: null, ownerTeam: null };
    expect(data.drills.nodes).toEqual([
      // It was held before there was a version in force.
      {
        ...{ title: '早先的演练', status: 'REVIEWED', participantCount: 12, exercisedVersion: null },
        findings: { nodes: [] },
      },
      {
        ...{ title: '消防疏散演练', status: 'FINDINGS_CLOSED', participantCount: 64, exercisedVersion: { number: 1 } },
        findings: {
          nodes: [
            {
              ...{
                ...finding,
                what: '疏散通道堆物',
                status: 'CLOSED',
                proof: '当日清理并张贴提示',
                dueOn: '2025-04-26',
              },
              ownerTeam: { name: '邻里守望队' },
            },
          ],
        },
      },
      {
        ...{ title: '急救演练', status: 'REVIEWED', participantCount: 41, exercisedVersion: { number: 1 } },
        findings: {
          nodes: [
            {
              ...{ ...finding, what: 'AED 位置标识不清', status: 'OPEN', proof: null, dueOn: '2025-08-18' },
              ownerUnit: { name: '青石桥医院' },
            },
          ],
        },
      },
      {
        ...{ title: '走失搜寻演练', status: 'REVIEWED', participantCount: 37, exercisedVersion: { number: 1 } },
        findings: { nodes: [] },
      },
    ]);
  });

  it('names what is wrong with a row', async () => {
    const bad = `演练名称,对应预案,演练日期,参与人数,牵头单位,发现问题,整改措施
消防疏散演练,火灾应急预案,2025-04-26,65,邻里守望队,,
搜救演练,洪水预案,2025-04-26,64,无名队,,
急救演练,突发疾病应急预案,2025-07-20,41,青石桥医院,,补装标识
`;
    const { faults } = await world.check('drills', '有误.csv', bad);
    expect(faults.map((fault: Record<string, unknown>) => [fault.line, fault.field, fault.code])).toEqual([
      [2, 'participantCount', 'RECORD_DIFFERS'],
      [3, 'planName', 'REFERENCE_UNKNOWN'],
      [3, 'leadName', 'REFERENCE_UNKNOWN'],
      [4, 'finding', 'CELL_REQUIRED'],
    ]);
  });

  it('knows no plan, unit or team that is put away, and takes a cancelled drill for none on record', async () => {
    const { coordinator } = world;
    const make = async (name: string, type: string, input: object): Promise<string> =>
      (await world.does(coordinator, name, input, `${type} { id }`))[type].id;
    const made = [
      ['EmergencyPlan', await make('createEmergencyPlan', 'emergencyPlan', { name: '旧预案', type: 'FALL' })],
      ['PartnerUnit', await make('createPartnerUnit', 'partnerUnit', { name: '旧诊所', kind: 'HOSPITAL' })],
      ['VolunteerTeam', await make('createVolunteerTeam', 'volunteerTeam', { name: '旧队' })],
    ];
    for (const [type, id] of made) await world.does(coordinator, `archive${type}`, { id });
    const planId = await make('createEmergencyPlan', 'emergencyPlan', { name: '台风预案', type: 'EXTREME_WEATHER' });
    const plan = { planId, title: '防汛演练', startsAt: '2026-03-10T01:00:00Z' };
    const drill = await make('planDrill', 'drill', plan);
    await world.does(coordinator, 'cancelDrill', { id: drill, reason: '下雨' });
    const header = '演练名称,对应预案,演练日期,参与人数,牵头单位,发现问题,整改措施\n';
    const bad = `${header}甲,旧预案,2026-03-01,5,青石桥医院,,\n乙,台风预案,2026-03-01,5,旧诊所,,\n丙,台风预案,2026-03-01,5,旧队,,\n`;
    const { faults } = await world.check('drills', '旧.csv', bad);
    expect(faults.map((fault: Record<string, unknown>) => [fault.line, fault.field, fault.code])).toEqual([
      [2, 'planName', 'REFERENCE_UNKNOWN'],
      [3, 'leadName', 'REFERENCE_UNKNOWN'],
      [4, 'leadName', 'REFERENCE_UNKNOWN'],
    ]);
    const responsible = `预案名称,预案类型,发布日期,责任单位\n甲,火灾,2026-03-01,旧诊所\n乙,火灾,2026-03-01,旧队\n`;
    const plans = await world.check('emergencyPlans', '旧.csv', responsible);
    expect(plans.faults.map(({ code }: Record<string, unknown>) => code)).toEqual(Array(2).fill('REFERENCE_UNKNOWN'));
    const row = `${header}防汛演练,台风预案,2026-03-10,20,青石桥医院,,\n`;
    expect(counts(await world.take('drills', '防汛.csv', row))).toEqual(['DONE', 1, 0, 0]);
  });
});
