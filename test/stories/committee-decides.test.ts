// A joint meeting over HTTP: agenda from the data, a vote, a resolution; done by its owner, verified by the chair; and what a
// third party reads of it all.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type Client, type TestApp } from '../support/app.ts';
import { inDays } from '../support/days.ts';

let test: TestApp;
let coordinator: Client;
let chair: Client;
let meeting: string;
let item: string;
let resolution: string;

beforeAll(async () => {
  test = await startApp({ demo: true });
  [coordinator, chair] = [await test.as('coordinator'), await test.as('committee')];
});
afterAll(() => test?.stop());

async function does(client: Client, name: string, input: object, selection: string): Promise<any> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const source = `mutation($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code } } }`;
  const data = await client.data(source, { input });
  expect(data[name].userErrors, name).toEqual([]);
  return data[name];
}

describe('the committee decides', () => {
  it('at a meeting that is called to its five seats and has its quorum', async () => {
    const now = test.app.services.clock.now().toISOString();
    const plan = { kind: 'QUARTERLY_JOINT', title: '年终联席会议', startsAt: now };
    const planned = await does(coordinator, 'planCommitteeMeeting', plan, 'committeeMeeting { id }');
    meeting = planned.committeeMeeting.id;
    const { added } = await does(coordinator, 'draftAgenda', { id: meeting }, 'added { id reason title recordId }');
    const overdue = added.find(({ reason }: { reason: string }) => reason === 'OVERDUE_RESOLUTION');
    expect(overdue.title).toBe('更换 3 号楼老化的充电插座，张贴安全告示');
    item = overdue.id;
    await does(coordinator, 'callCommitteeMeeting', { id: meeting }, 'committeeMeeting { id }');
    await does(coordinator, 'holdCommitteeMeeting', { id: meeting }, 'committeeMeeting { id }');
    const { meetingAttendances } = await coordinator.data(
      `{ meetingAttendances(filter: { meetingId: { eq: "${meeting}" } }) { nodes { seatId } } }`,
    );
    const lines = meetingAttendances.nodes.map(({ seatId }: { seatId: string }) => ({ seatId, status: 'PRESENT' }));
    const recorded = await does(
      coordinator,
      'recordMeetingRoll',
      { id: meeting, lines },
      'committeeMeeting { seatCount quorumNeeded presentCount }',
    );
    expect(recorded.committeeMeeting).toEqual({ seatCount: 5, quorumNeeded: 3, presentCount: 5 });
  });

  it('by a vote in which forty presses of the chair are one vote', async () => {
    const put = { agendaItemId: item, text: '由医院协助更换' };
    const { motion } = await does(coordinator, 'putMotion', put, 'motion { id }');
    const votes = await Promise.all(
      Array.from({ length: 40 }, () =>
        does(chair, 'castVote', { motionId: motion.id, choice: 'FOR' }, 'vote { id }').then(({ vote }) => vote.id),
      ),
    );
    expect(new Set(votes).size).toBe(1);
    const closed = await does(coordinator, 'closeMotion', { id: motion.id }, 'motion { status forCount }');
    // One of five is no majority.
    expect(closed.motion).toEqual({ status: 'REJECTED', forCount: 1 });
  });

  it('on what the hospital does, reports with proof, and the chair verifies', async () => {
    const { partnerUnits } = await coordinator.data(
      '{ partnerUnits(filter: { name: { eq: "金银潭医院" } }) { nodes { id } } }',
    );
    const input = {
      agendaItemId: item,
      text: '捐赠十个充电插座',
      dueOn: inDays(120),
      ownerUnitId: partnerUnits.nodes[0].id,
    };
    resolution = (await does(coordinator, 'makeResolution', input, 'resolution { id }')).resolution.id;
    const hospital = await test.as('hospital');
    const done = await does(
      hospital,
      'reportResolutionDone',
      { id: resolution, proof: '移交单 12 号' },
      'resolution { status }',
    );
    expect(done.resolution.status).toBe('DONE');
    const verified = await does(chair, 'verifyResolution', { id: resolution }, 'resolution { status }');
    expect(verified.resolution.status).toBe('VERIFIED');
  });

  it('and a third party reads the four joint meetings of the year before, and this one, without names', async () => {
    const party = test.withHeaders({ authorization: 'Bearer qm_demo_thirdparty' });
    const joint = '(filter: { kind: { eq: QUARTERLY_JOINT }, status: { eq: MINUTES_CONFIRMED } })';
    const one = `resolutions(filter: { id: { eq: "${resolution}" } }) { nodes { text status doneByName ownerUnit { name } } }`;
    const read = await party.data(
      `{ committeeMeetings${joint} { totalCount nodes { title agendaItems { totalCount } } } ${one} }`,
    );
    expect(read.committeeMeetings.totalCount).toBe(4);
    expect(read.committeeMeetings.nodes.map(({ agendaItems }: any) => agendaItems.totalCount)).toEqual([2, 2, 2, 2]);
    expect(read.resolutions.nodes).toEqual([
      { text: '捐赠十个充电插座', status: 'VERIFIED', doneByName: null, ownerUnit: { name: '金银潭医院' } },
    ]);
  });
});
