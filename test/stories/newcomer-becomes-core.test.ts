// Somebody applies to a call, is vetted and accepted, is guided by a core volunteer, and becomes one too; the figure of the
// programme rises by one, and a third party counts it without a name.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type Client, type TestApp } from '../support/app.ts';
import { inDays } from '../support/days.ts';

let test: TestApp;
let coordinator: Client;
let socialWorker: Client;
let call: { id: string; communityId: string };
let application: string;
let volunteer: { id: string; personId: string };
let mentorship: string;

beforeAll(async () => {
  test = await startApp({ demo: true });
  coordinator = await test.as('coordinator');
  socialWorker = await test.as('socialworker');
});
afterAll(() => test?.stop());

async function does(client: Client, name: string, input: object, selection: string): Promise<any> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code path } } }`;
  return (await client.data(query, { input }))[name];
}

async function done(client: Client, name: string, input: object, selection: string): Promise<any> {
  const payload = await does(client, name, input, selection);
  expect(payload.userErrors).toEqual([]);
  return payload;
}

const codes = ({ userErrors }: { userErrors: { code: string }[] }): string[] => userErrors.map(({ code }) => code);

async function promotedCount(): Promise<number> {
  const key = test.withHeaders({ authorization: 'Bearer qm_demo_thirdparty' });
  const filter = '{ level: { eq: CORE }, mentorId: { isNull: false }, promotedToCoreOn: { isNull: false } }';
  return (await key.data(`{ volunteers(filter: ${filter}) { totalCount } }`)).volunteers.totalCount;
}

describe('a newcomer', () => {
  it('reads the call and its risks without signing in', async () => {
    const { recruitmentCalls } = await coordinator.data(
      '{ recruitmentCalls(filter: { status: { eq: PUBLISHED } }) { nodes { id communityId } } }',
    );
    call = recruitmentCalls.nodes[0];
    const anybody = test.withHeaders({});
    const { publishedRecruitmentCalls } = await anybody.data(
      `{ publishedRecruitmentCalls(communityId: "${call.communityId}") { id title riskStatement } }`,
    );
    expect(publishedRecruitmentCalls).toHaveLength(1);
    expect(publishedRecruitmentCalls[0]).toMatchObject({ id: call.id, title: '周末入户陪伴志愿者' });
    expect(publishedRecruitmentCalls[0].riskStatement).toContain('跌倒风险');
  });

  it('applies, has the papers checked, is vetted and accepted', async () => {
    const input = {
      callId: call.id,
      hasReadRisks: false,
      fullName: '何晓燕',
      phone: '19900009801',
      birthDate: '1964-02-03',
      skills: ['陪伴聊天'],
    };
    const unread = await does(coordinator, 'receiveVolunteerApplication', input, 'volunteerApplication { id }');
    expect(codes(unread)).toEqual(['RISKS_UNREAD']);
    const read = { ...input, hasReadRisks: true };
    application = (await done(coordinator, 'receiveVolunteerApplication', read, 'volunteerApplication { id }'))
      .volunteerApplication.id;
    const early = await does(coordinator, 'acceptApplicant', { id: application }, 'volunteer { id }');
    expect(codes(early)).toEqual(['STATE']);
    for (const name of ['checkApplicantIdentity', 'vetApplicant'])
      await done(socialWorker, name, { id: application }, 'volunteerApplication { status }');
    const { clock } = test.app.services;
    const days = [clock.today()];
    const accepted = await done(
      coordinator,
      'acceptApplicant',
      { id: application },
      'volunteer { id personId level joinedOn }',
    );
    volunteer = accepted.volunteer;
    // Midnight may pass in between.
    days.push(clock.today());
    expect(accepted.volunteer).toMatchObject({ level: 'NEW', joinedOn: expect.toBeOneOf(days) });
  });

  it('is guided by a core volunteer, and not promoted around the assessment', async () => {
    const { volunteers } = await coordinator.data(
      '{ volunteers(search: "潘桂芳", filter: { level: { eq: CORE } }) { nodes { id } } }',
    );
    const pair = { mentorId: volunteers.nodes[0].id, newcomerId: volunteer.id };
    mentorship = (await done(coordinator, 'proposeMentorship', pair, 'mentorship { id }')).mentorship.id;
    await done(coordinator, 'startMentorship', { id: mentorship, on: inDays(-100) }, 'mentorship { status }');
    const input = { id: mentorship, verdict: 'PASSED', metItems: [], mentorOpinion: '进步很快' };
    expect(codes(await does(socialWorker, 'assessMentorship', input, 'mentorship { id }'))).toEqual([
      'JOINT_VISITS_MISSING',
      'SHARINGS_MISSING',
      'CHECKLIST_UNMET',
    ]);
    await done(coordinator, 'promoteVolunteer', { id: volunteer.id }, 'volunteer { level }');
    const around = await does(coordinator, 'promoteVolunteer', { id: volunteer.id }, 'volunteer { level }');
    expect(codes(around)).toEqual(['MENTORSHIP_RUNNING']);
  });

  it('visits with the mentor, shares, passes, and is one core volunteer more who was promoted by mentoring', async () => {
    const before = await promotedCount();
    for (const days of [80, 50, 20])
      await done(
        coordinator,
        'recordJointVisit',
        { mentorshipId: mentorship, visitedOn: inDays(-days), minutes: 60, what: '同访独居老人' },
        'jointVisit { id }',
      );
    await done(
      coordinator,
      'recordSharingMeeting',
      { heldOn: inDays(-10), topic: '第一次独立入户', sharerIds: [volunteer.id], attendeeIds: [] },
      'sharingMeeting { id }',
    );
    const { mentorshipProgress } = await socialWorker.data(
      `{ mentorshipProgress(mentorshipId: "${mentorship}") { isReady requirements { checklist } } }`,
    );
    expect(mentorshipProgress.isReady).toBe(true);
    const passed = await done(
      socialWorker,
      'assessMentorship',
      {
        id: mentorship,
        verdict: 'PASSED',
        metItems: mentorshipProgress.requirements.checklist,
        mentorOpinion: '可以独立带人',
      },
      'volunteer { id level }',
    );
    // The joining day is today, and so is the promotion.
    expect(passed.volunteer).toEqual({ id: volunteer.id, level: 'CORE' });
    expect(await promotedCount()).toBe(before + 1);
  });

  it('stands in the tree of who trained whom, without a name for a third party', async () => {
    const key = test.withHeaders({ authorization: 'Bearer qm_demo_thirdparty' });
    const { mentorTree } = await key.data(
      '{ mentorTree(depth: 1) { volunteerId depth volunteer { level person { fullName } } } }',
    );
    expect(mentorTree).toContainEqual({
      volunteerId: volunteer.id,
      depth: 1,
      volunteer: { level: 'CORE', person: { fullName: null } },
    });
  });
});
