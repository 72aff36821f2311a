// The demo programme: made through the import, and complete to the last line of its rosters.
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type Client, type TestApp } from '../support/app.ts';
import { demoAccounts } from '../../api/src/modules/platform/sign-in/demo-accounts.ts';
import { seedDemo } from '../../api/src/demo/seed-demo.ts';

let test: TestApp;
let coordinator: Client;

beforeAll(async () => {
  test = await startApp();
  await seedDemo(test.app, () => undefined);
  coordinator = await test.as('coordinator');
});
afterAll(() => test?.stop());

const countsQuery = `{
  partnerUnits { totalCount } volunteerTeams { totalCount }
  volunteers { totalCount } core: volunteers(filter: { level: { eq: CORE } }) { totalCount } silver: volunteers(filter: { isSilver: { eq: true } }) { totalCount }
  trainingSessions { totalCount } jointMeetings: committeeMeetings(filter: { kind: { eq: QUARTERLY_JOINT }, status: { eq: MINUTES_CONFIRMED } }) { totalCount }
  byHospitals: trainingSessions(filter: { providerUnitKind: { eq: HOSPITAL } }) { totalCount }
  byAgencies: trainingSessions(filter: { providerUnitKind: { eq: SOCIAL_WORK_AGENCY } }) { totalCount }
  healthTimes: trainingAttendances(filter: { sessionProviderUnitKind: { eq: HOSPITAL } }) { totalCount }
  socialTimes: trainingAttendances(filter: { sessionProviderUnitKind: { eq: SOCIAL_WORK_AGENCY } }) { totalCount }
  groupWork: activities(filter: { kind: { eq: GROUP_WORK }, status: { in: [HELD, CLOSED] } }) { totalCount }
  scenarioClasses: activities(filter: { kind: { eq: SCENARIO_CLASS }, status: { in: [HELD, CLOSED] } }) { totalCount }
  toCome: activities(filter: { status: { eq: OPEN }, kind: { in: [LECTURE, SERVICE_FAIR] } }) { totalCount }
  mentored: volunteers(filter: { mentorId: { isNull: false } }) { totalCount } teamMembers { totalCount } agreements { totalCount } committeeSeats { totalCount }
  suggestionsPutRight: suggestions(filter: { status: { in: [PUT_RIGHT, VERIFIED] } }) { totalCount }
  outstanding: awards(filter: { roundYear: { eq: 2025 }, roundStatus: { eq: PUBLISHED } }) { totalCount } outstandingSilver: awards(filter: { roundYear: { eq: 2025 }, isSilver: { eq: true } }) { totalCount }
}`;

describe('the demo programme', () => {
  it('has what the ledgers of the community say', async () => {
    const counts: Record<string, { totalCount: number }> = await coordinator.data(countsQuery);
    expect(Object.fromEntries(Object.entries(counts).map(([name, { totalCount }]) => [name, totalCount]))).toEqual({
      ...{ partnerUnits: 7, volunteerTeams: 6, volunteers: 168, core: 56, silver: 15, teamMembers: 168, mentored: 36 },
      ...{ trainingSessions: 14, byHospitals: 6, healthTimes: 124, byAgencies: 8, socialTimes: 210 },
      ...{ groupWork: 18, scenarioClasses: 12, toCome: 2 },
      ...{ agreements: 2, committeeSeats: 5, jointMeetings: 4 },
      ...{ suggestionsPutRight: 37, outstanding: 15, outstandingSilver: 8 },
    });
  });

  it('tells how it came in: one import a ledger, all done, by the coordinator', async () => {
    const { importRuns } = await coordinator.data(
      '{ importRuns(orderBy: [{field: STARTED_AT}]) { nodes { ledger status totalRows createdRows badRows startedByName } } }',
    );
    expect(importRuns.nodes.map((run: Record<string, unknown>) => Object.values(run).slice(0, 5))).toEqual([
      ['partnerUnits', 'DONE', 7, 7, 0],
      ['volunteerTeams', 'DONE', 6, 6, 0],
      ['volunteers', 'DONE', 168, 168, 0],
      ['trainingRecords', 'DONE', 14, 14, 0],
      ['emergencyPlans', 'DONE', 5, 5, 0],
      ['drills', 'DONE', 3, 3, 0],
      ['jointMeetings', 'DONE', 4, 4, 0],
      ['activityRecords', 'DONE', 30, 30, 0],
      ['suggestions', 'DONE', 37, 37, 0],
      ['awards', 'DONE', 15, 15, 0],
    ]);
  });

  it('lets each of its people in, and is not made twice', async () => {
    for (const { username } of demoAccounts) {
      const { me } = await (await test.as(username)).data('{ me { account { username } roles { role } } }');
      expect([me.account.username, me.roles.length]).toEqual([username, 1]);
    }
    await seedDemo(test.app, () => undefined);
    expect((await coordinator.data('{ volunteers { totalCount } }')).volunteers.totalCount).toBe(168);
  });

  it('takes its own ledgers again by upload, and makes no doubles', async () => {
    const bytes = await readFile(new URL('../../api/src/demo/ledgers/志愿者.csv', import.meta.url));
    const headers = {
      ...coordinator.headers,
      'content-type': 'text/csv',
      origin: test.url,
      'x-file-name': encodeURIComponent('志愿者.csv'),
    };
    const sent = await fetch(`${test.url}/imports/files`, { method: 'POST', headers, body: bytes });
    expect(sent.status).toBe(201);
    const { fileId } = (await sent.json()) as { fileId: string };
    const { checkImport } = await coordinator.data(
      `mutation ($input: CheckImportInput!) { checkImport(input: $input) { importRun { goodRows unchangedRows id } earlierRun { status } faults { message } userErrors { code } } }`,
      { input: { fileId, ledger: 'volunteers' } },
    );
    expect(checkImport).toMatchObject({
      importRun: { goodRows: 168, unchangedRows: 168 },
      earlierRun: { status: 'DONE' },
      faults: [],
      userErrors: [],
    });
    const result = await fetch(`${test.url}/imports/${checkImport.importRun.id}/result.xlsx`, {
      headers: coordinator.headers,
    });
    expect([result.status, (await result.arrayBuffer()).byteLength > 10_000]).toEqual([200, true]);
  });
});
