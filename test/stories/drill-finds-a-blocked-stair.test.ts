// A drill finds a blocked stair; the finding stays with the committee until there is proof and somebody else has looked
// at it; then the plan gets a new version. Over HTTP, by those who do it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type Client, type TestApp } from '../support/app.ts';

let test: TestApp;
let coordinator: Client;
let committee: Client;
let hospital: Client;
let school: Client;
let volunteer: Client;
let program: Client;
const ids: Record<string, string> = {};

beforeAll(async () => {
  test = await startApp({ demo: true });
  [coordinator, committee, hospital, school, volunteer] = (await Promise.all(
    ['coordinator', 'committee', 'hospital', 'school', 'volunteer'].map((name) => test.as(name)),
  )) as [Client, Client, Client, Client, Client];
  program = test.withHeaders({ authorization: 'Bearer qm_demo_thirdparty' });
});
afterAll(() => test?.stop());

async function does(client: Client, name: string, input: object, selection = ''): Promise<any> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code message } } }`;
  const { data, errors = [] } = await client.send(query, { input });
  if (errors.length > 0) return { refused: errors[0]!.extensions.code };
  const { userErrors, ...given } = data![name];
  return userErrors.length > 0 ? { refused: userErrors[0].code, message: userErrors[0].message } : given;
}

const openFindings =
  '{ drillFindings(filter: {status: {ne: CLOSED}}) { nodes { what dueOn status ownerUnit { name } } } }';

describe('a drill that finds a blocked stair', () => {
  it('is planned by the coordinator with the hospital in the lead, which holds it', async () => {
    const { emergencyPlans, partnerUnits } = await coordinator.data(
      `{ emergencyPlans(filter: {type: {eq: FIRE}}) { nodes { id versionInForce } } partnerUnits(filter: {name: {eq: "金银潭医院"}}) { nodes { id } } }`,
    );
    expect(emergencyPlans.nodes).toMatchObject([{ versionInForce: 1 }]);
    [ids.plan, ids.hospital] = [emergencyPlans.nodes[0].id, partnerUnits.nodes[0].id];
    const startsAt = new Date(Date.now() - 3_600_000).toISOString();
    const steps = [{ title: '疏散到南门', plannedSeconds: 300 }];
    const input = { planId: ids.plan, title: '秋季消防演练', startsAt, leadUnitId: ids.hospital, steps };
    expect(await does(volunteer, 'planDrill', input)).toEqual({ refused: 'FORBIDDEN' });
    const { drill } = await does(coordinator, 'planDrill', input, 'drill { id status steps { nodes { id } } }');
    expect(drill.status).toBe('PLANNED');
    [ids.drill, ids.step] = [drill.id, drill.steps.nodes[0].id];
    const held = { id: ids.drill, participantCount: 58, timings: [{ stepId: ids.step, actualSeconds: 540 }] };
    expect(await does(school, 'holdDrill', held)).toMatchObject({ refused: 'NOT_ALLOWED_HERE' });
    expect(await does(hospital, 'holdDrill', held, 'drill { status }')).toEqual({ drill: { status: 'HELD' } });
  });

  it('leaves a finding with an owner and a day on the page of the committee', async () => {
    const dueOn = test.app.services.clock.today();
    const { drillFinding } = await does(
      coordinator,
      'addDrillFinding',
      { drillId: ids.drill, what: '3 单元楼梯被杂物堵住', severity: 'CRITICAL', dueOn, ownerUnitId: ids.hospital },
      'drillFinding { id }',
    );
    ids.finding = drillFinding.id;
    const { drillFindings } = await committee.data(openFindings);
    expect(drillFindings.nodes).toEqual([
      { what: '3 单元楼梯被杂物堵住', dueOn, status: 'OPEN', ownerUnit: { name: '金银潭医院' } },
    ]);
    await does(coordinator, 'reviewDrill', { id: ids.drill, summary: '疏散用了九分钟,楼梯被堵' });
    expect(await does(coordinator, 'closeDrillFindings', { id: ids.drill })).toEqual({
      refused: 'FINDINGS_OPEN',
      message: '还有 1 个问题没有关闭。',
    });
  });

  it('keeps it there until the hospital gives proof and somebody else closes it', async () => {
    expect(await does(committee, 'closeFinding', { id: ids.finding })).toMatchObject({ refused: 'STATE' });
    const proof = { id: ids.finding, proof: '楼梯已清空,张贴提示,照片在公告栏' };
    expect(await does(school, 'giveFindingProof', proof)).toMatchObject({ refused: 'NOT_ALLOWED_HERE' });
    expect(await does(volunteer, 'giveFindingProof', proof)).toMatchObject({ refused: 'NOT_ALLOWED_HERE' });
    expect(await does(hospital, 'giveFindingProof', proof)).toEqual({});
    expect((await committee.data(openFindings)).drillFindings.nodes).toMatchObject([{ status: 'PROOF_GIVEN' }]);
    expect(await does(hospital, 'closeFinding', { id: ids.finding })).toEqual({ refused: 'FORBIDDEN' });
    expect(await does(committee, 'closeFinding', { id: ids.finding })).toEqual({});
    expect((await committee.data(openFindings)).drillFindings.nodes).toEqual([]);
    const closed = await does(coordinator, 'closeDrillFindings', { id: ids.drill }, 'drill { status }');
    expect(closed).toEqual({ drill: { status: 'FINDINGS_CLOSED' } });
  });

  it('gives the plan a new version, approved by another than who drafted it', async () => {
    const revision = { drillId: ids.drill, steps: '一、每周查看楼梯\n二、报警\n三、疏散', reviewDueOn: '2099-01-01' };
    const { emergencyPlanVersion: version } = await does(
      coordinator,
      'revisePlanAfterDrill',
      revision,
      'emergencyPlanVersion { id number status }',
    );
    expect(version).toMatchObject({ number: 2, status: 'DRAFT' });
    expect(await does(coordinator, 'approvePlanVersion', { id: version.id })).toMatchObject({
      refused: 'NEEDS_ANOTHER_ACCOUNT',
    });
    expect(await does(committee, 'putPlanVersionInForce', { id: version.id })).toMatchObject({ refused: 'STATE' });
    expect(await does(committee, 'approvePlanVersion', { id: version.id })).toEqual({});
    expect(await does(committee, 'putPlanVersionInForce', { id: version.id })).toEqual({});
  });

  it('is read whole by a third party: the plan with its versions, the drill, and what it found', async () => {
    const { emergencyPlan, drill } = await program.data(
      `{ emergencyPlan(id: "${ids.plan}") { versionInForce versions(orderBy: [{field: NUMBER}]) { nodes { number status } } }
        drill(id: "${ids.drill}") { status participantCount revisedVersion { number } steps { nodes { plannedSeconds actualSeconds } }
          findings { nodes { what status proof } } } }`,
    );
    expect(emergencyPlan).toEqual({
      versionInForce: 2,
      versions: {
        nodes: [
          { number: 1, status: 'SUPERSEDED' },
          { number: 2, status: 'IN_FORCE' },
        ],
      },
    });
    expect(drill).toEqual({
      ...{ status: 'PLAN_REVISED', participantCount: 58, revisedVersion: { number: 2 } },
      steps: { nodes: [{ plannedSeconds: 300, actualSeconds: 540 }] },
      findings: {
        nodes: [{ what: '3 单元楼梯被杂物堵住', status: 'CLOSED', proof: '楼梯已清空,张贴提示,照片在公告栏' }],
      },
    });
  });
});
