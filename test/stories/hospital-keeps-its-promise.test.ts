// A hospital pledges six trainings, delivers two of them by holding them, and sees its figures; the committee sees the
// same, is told when the pledge falls behind, and a third party reads it without a name.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type Client, type TestApp } from '../support/app.ts';
import { inDays } from '../support/days.ts';

let test: TestApp;
let committee: Client;
let hospital: Client;
let communityId: string;
let unitId: string;
let pledgeId: string;
let sessionId: string;

beforeAll(async () => {
  test = await startApp({ demo: true });
  committee = await test.as('committee');
  hospital = await test.as('hospital');
  const { communities, partnerUnits } = await committee.data(
    '{ communities(filter: { level: { eq: COMMUNITY } }) { nodes { id } } partnerUnits(filter: { name: { eq: "金银潭医院" } }) { nodes { id } } }',
  );
  communityId = communities.nodes[0].id;
  unitId = partnerUnits.nodes[0].id;
});
afterAll(() => test?.stop());

async function does(who: Client, name: string, input: object, selection: string): Promise<any> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code message path } } }`;
  const payload = (await who.data(document, { input }))[name];
  expect(payload.userErrors).toEqual([]);
  return payload;
}

const log = (facts: object): Promise<any> =>
  does(
    hospital,
    'logTraining',
    { title: '急救培训', topicArea: 'FIRST_AID', minutes: 90, ...facts },
    'trainingSession { id }',
  );

async function standing(who: Client): Promise<{ deliveredQuantity: number; remainingQuantity: number }> {
  return (await who.data(`{ pledge(id: "${pledgeId}") { deliveredQuantity remainingQuantity } }`)).pledge;
}

async function waitsFor(who: Client): Promise<Record<string, number>> {
  const { dueMatters } = await who.data(`{ dueMatters(communityId: "${communityId}") { kind count } }`);
  return Object.fromEntries(dueMatters.map(({ kind, count }: { kind: string; count: number }) => [kind, count]));
}

describe('a hospital that promises and delivers', () => {
  it('has delivered what the ledger says it held since its pledge began', async () => {
    const { pledges } = await hospital.data(
      `{ pledges(first: 5, filter: { partnerUnitId: { eq: "${unitId}" } }) { nodes { id title promisedQuantity deliveredQuantity deliveries(first: 20) { nodes { note trainingSessions(first: 2) { nodes { title } } } } } } }`,
    );
    const [pledge] = pledges.nodes;
    expect(pledge).toMatchObject({ title: '健康培训', promisedQuantity: 6 });
    expect(pledge.deliveredQuantity).toBeGreaterThan(0);
    expect(pledge.deliveries.nodes).toHaveLength(pledge.deliveredQuantity);
    for (const { note, trainingSessions } of pledge.deliveries.nodes)
      expect(trainingSessions.nodes).toEqual([{ title: note }]);
    pledgeId = pledge.id;
  });

  it('delivers by logging a training; nobody has to record it twice', async () => {
    const before = await standing(hospital);
    const { trainingSession } = await log({ heldOn: inDays(-1), rosterText: '赵永康;潘桂芳;许淑珍' });
    sessionId = trainingSession.id;
    expect(await standing(hospital)).toEqual({
      deliveredQuantity: before.deliveredQuantity + 1,
      remainingQuantity: before.remainingQuantity - 1,
    });
    await does(hospital, 'lockTrainingAttendance', { id: sessionId }, 'trainingSession { id }');
    expect((await standing(committee)).deliveredQuantity).toBe(before.deliveredQuantity + 1);
  });

  it('sees its figures rise by the session and by those who came', async () => {
    const figures = `{
      sessions: trainingSessions(filter: { providerUnitId: { eq: "${unitId}" }, status: { in: [HELD, ATTENDANCE_LOCKED] } }) { totalCount }
      attendances: trainingAttendances(filter: { sessionProviderUnitId: { eq: "${unitId}" }, sessionStatus: { in: [HELD, ATTENDANCE_LOCKED] }, result: { ne: ABSENT } }) { totalCount } }`;
    const before = await hospital.data(figures);
    await log({ title: '血压监测', heldOn: inDays(-2), rosterText: '赵永康;潘桂芳' });
    const after = await hospital.data(figures);
    expect(after.sessions.totalCount).toBe(before.sessions.totalCount + 1);
    expect(after.attendances.totalCount).toBe(before.attendances.totalCount + 2);
  });

  it('takes back what it delivered when a training is cancelled as logged in error', async () => {
    const before = await standing(hospital);
    const { trainingSession } = await log({ title: '登错的培训', heldOn: inDays(-3) });
    expect((await standing(hospital)).deliveredQuantity).toBe(before.deliveredQuantity + 1);
    await does(
      hospital,
      'cancelTrainingSession',
      { id: trainingSession.id, reason: '登记错误' },
      'trainingSession { id }',
    );
    expect(await standing(hospital)).toEqual(before);
  });

  it('is told when a pledge is about to end unfulfilled, and so is the committee; the school is not', async () => {
    const school = await test.as('school');
    const [before, ofSchool] = [await waitsFor(hospital), await waitsFor(school)];
    const facts = {
      partnerUnitId: unitId,
      kind: 'GREEN_CHANNEL',
      title: '就医绿色通道',
      promisedQuantity: 12,
      unit: 'CASES',
    };
    await does(committee, 'createPledge', { ...facts, from: inDays(-30), until: inDays(10) }, 'pledge { id }');
    expect((await waitsFor(hospital)).PLEDGE_BEHIND).toBe((before.PLEDGE_BEHIND ?? 0) + 1);
    expect((await waitsFor(committee)).PLEDGE_BEHIND).toBeGreaterThan(0);
    expect(await waitsFor(school)).toEqual(ofSchool);
  });

  it('stands in a notice within seconds, without anybody asking for it', async () => {
    await expect
      .poll(async () => {
        const { notices } = await hospital.data(
          '{ notices(filter: { kind: { eq: PLEDGE_BEHIND } }) { nodes { title dueOn state } } }',
        );
        return notices.nodes;
      })
      .toContainEqual({ title: '就医绿色通道', dueOn: inDays(10), state: 'UNREAD' });
  });

  it('is read by a third party: promised and delivered, and nobody by name', async () => {
    const thirdParty = test.withHeaders({ authorization: 'Bearer qm_demo_thirdparty' });
    const { pledge } = await thirdParty.data(
      `{ pledge(id: "${pledgeId}") { promisedQuantity deliveredQuantity deliveries(first: 5) { totalCount nodes { status trainingSessions(first: 1) { nodes { attendances(first: 10) { nodes { volunteerName } } } } } } } }`,
    );
    expect(pledge.promisedQuantity).toBe(6);
    const names = JSON.stringify(pledge).match(/"volunteerName":"[^"]/g);
    expect(names).toBeNull();
  });
});
