// A service fair with eight stalls: volunteers check in with the code on the screen, people are counted once as they come
// and at every stall as they are served; the fair is evaluated, and a third party reads what came of it without a name.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixedClock } from '../../api/src/kernel/clock.ts';
import { startApp, type Client, type TestApp } from '../support/app.ts';

const clock = fixedClock(new Date('2026-12-01T02:00:00Z'));
let test: TestApp;
let committee: Client;
let fair: string;
const stalls: Record<string, string> = {};

beforeAll(async () => {
  test = await startApp({ demo: true, clock });
  committee = await test.as('committee');
});
afterAll(() => test?.stop());

async function does(client: Client, name: string, input: object, selection = ''): Promise<any> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const data = await client.data(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code path } } }`,
    { input },
  );
  return data[name];
}

const counts = 'attendedCount helperCount visitCount';
const names = ['义剪', '测血压', '磨刀', '家电维修', '法律咨询', '反诈宣传', '儿童手工', '微心愿'];

describe('a service fair', () => {
  it('is planned by the committee with eight stalls, one of them of the hospital', async () => {
    const units = await committee.data('{ partnerUnits(filter: { name: { eq: "金银潭医院" } }) { nodes { id } } }');
    const hospital = units.partnerUnits.nodes[0].id;
    const input = {
      kind: 'SERVICE_FAIR',
      title: '冬日志愿服务大集',
      place: '社区广场',
      startsAt: '2026-12-05T09:00:00+08:00',
      endsAt: '2026-12-05T12:00:00+08:00',
      coHostUnitIds: [hospital],
      riskStatement: '人多时请照看好老人和孩子。',
    };
    const { activity } = await does(committee, 'planActivity', input, 'activity { id }');
    fair = activity.id;
    for (const name of names) {
      const stall = { activityId: fair, name, ...(name === '测血压' ? { partnerUnitId: hospital } : {}) };
      stalls[name] = (await does(committee, 'addActivityStall', stall, 'activityStall { id }')).activityStall.id;
    }
    await does(committee, 'openActivity', { id: fair });
    const { activity: seen } = await committee.data(
      `{ activity(id: "${fair}") { status stalls(orderBy: [{ field: POSITION }]) { nodes { name } } } }`,
    );
    expect(seen).toEqual({ status: 'OPEN', stalls: { nodes: names.map((name) => ({ name })) } });
  });

  it('has a volunteer who helps, and whose hours follow from the fair', async () => {
    const enrolled = await does(
      await test.as('volunteer'),
      'enrolInActivity',
      { activityId: fair, role: 'HELPER' },
      'activityEnrolment { status }',
    );
    expect(enrolled).toEqual({ activityEnrolment: { status: 'ENROLLED' }, userErrors: [] });
    clock.set(new Date('2026-12-05T01:05:00Z'));
    committee = await test.as('committee');
    const { activityCheckInCode } = await committee.data(`{ activityCheckInCode(activityId: "${fair}") { token } }`);
    const { activityAttendance } = await does(
      await test.as('volunteer'),
      'checkInToActivity',
      { token: activityCheckInCode.token },
      'activityAttendance { role minutes method }',
    );
    expect(activityAttendance).toEqual({ role: 'HELPER', minutes: 180, method: 'QR_CODE' });
  });

  it('counts people once at the gate, and person-times as they come to its stalls', async () => {
    for (const [ageBand, people] of [
      ['AGE_70_TO_79', 9],
      ['AGE_80_AND_OVER', 4],
      ['AGE_7_TO_13', 6],
    ] as const)
      await does(committee, 'countActivityVisitors', { activityId: fair, ageBand, people });
    const volunteer = await test.as('volunteer');
    for (const [index, name] of names.entries()) {
      const client = name === '测血压' ? await test.as('hospital') : volunteer;
      for (let visit = 0; visit <= index; visit++) await does(client, 'countStallVisits', { id: stalls[name] });
    }
    // Two come by the back way to a stall, and somebody on file is served at three of them.
    await does(volunteer, 'countStallVisits', { id: stalls['磨刀'], visits: 2, areNew: true });
    const { people } = await committee.data('{ people(first: 1, search: "赵永康") { nodes { id } } }');
    for (const name of ['义剪', '磨刀', '微心愿'])
      await does(committee, 'countStallVisits', { id: stalls[name], personId: people.nodes[0].id });
    const { activity } = await committee.data(`{ activity(id: "${fair}") { ${counts} } }`);
    // The helper who is served stays a helper: nobody counts twice.
    expect(activity).toEqual({ attendedCount: 9 + 4 + 6 + 2, helperCount: 1, visitCount: 36 + 2 + 3 });
  });

  it('lets only the own stall be counted by a partner unit', async () => {
    const { userErrors } = await does(await test.as('hospital'), 'countStallVisits', { id: stalls['义剪'] });
    expect(userErrors.map(({ code }: { code: string }) => code)).toEqual(['NOT_ALLOWED_HERE']);
  });

  it('is evaluated and closed, and counts no more', async () => {
    await does(committee, 'holdActivity', { id: fair });
    const rated = {
      ratedFiveCount: 15,
      ratedFourCount: 5,
      wentWell: '摊位齐全',
      toImprove: '多备些椅子',
      suggestion: '夏天也办一次',
    };
    const closed = await does(
      committee,
      'closeActivity',
      { id: fair, ...rated },
      'activity { status } activityEvaluation { averageRatingTenths }',
    );
    expect(closed).toEqual({
      activity: { status: 'CLOSED' },
      activityEvaluation: { averageRatingTenths: 48 },
      userErrors: [],
    });
    const { userErrors } = await does(committee, 'countStallVisits', { id: stalls['义剪'] });
    expect(userErrors.map(({ code }: { code: string }) => code)).toEqual(['STATE']);
  });

  it('is read by a third party with its stalls and counts, and without a name', async () => {
    const thirdParty = test.withHeaders({ authorization: 'Bearer qm_demo_thirdparty' });
    const { activity } = await thirdParty.data(
      `{ activity(id: "${fair}") { ${counts} stalls(orderBy: [{ field: VISIT_COUNT, direction: DESC }], first: 1) { nodes { name visitCount } }
        headcounts { nodes { ageBand people } } attendances { nodes { role minutes participantName masked } } } }`,
    );
    expect(activity.stalls.nodes).toEqual([{ name: '微心愿', visitCount: 9 }]);
    expect(
      activity.headcounts.nodes
        .map(({ people }: { people: number }) => people)
        .toSorted((a: number, b: number) => a - b),
    ).toEqual([2, 4, 6, 9]);
    expect(activity.attendances.nodes).toMatchObject([{ role: 'HELPER', minutes: 180, participantName: null }]);
  });

  it('changes nothing in the figures of group activities and scenario classes', async () => {
    const figure = (kind: string): string =>
      `activities(filter: { kind: { eq: ${kind} }, status: { in: [HELD, CLOSED] } }) { totalCount }`;
    const data = await committee.data(`{ groups: ${figure('GROUP_WORK')} classes: ${figure('SCENARIO_CLASS')} }`);
    expect(data).toEqual({ groups: { totalCount: 18 }, classes: { totalCount: 12 } });
  });
});
