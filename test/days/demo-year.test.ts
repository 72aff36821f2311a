// A demo that stays: made once, its clock goes on through a year and the night's work is done each month. What it shows as
// coming is still to come, nothing past stays open, and the history of its ledgers is the same.
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../api/src/app.ts';
import { keepDemo } from '../../api/src/demo/keep-demo.ts';
import { fixedClock } from '../../api/src/kernel/clock.ts';
import { daysAfter, monthsAfter } from '../../api/src/modules/partners/days.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { testConfig } from '../support/config.ts';

const firstDay = '2026-11-30';
/** A little after the night's work, in Shanghai. */
const nightOf = (day: string): Date => new Date(`${day}T01:20:00+08:00`);
const clock = fixedClock(nightOf(firstDay));

let test: TestApp;
let owner: pg.Client;
let history: unknown;

beforeAll(async () => {
  test = await startApp({ demo: true, clock });
  owner = new pg.Client({ connectionString: test.database.url });
  await owner.connect();
  history = await historyOf();
});
afterAll(async () => {
  await owner?.end();
  await test?.stop();
});

const regular = `select identifier from graphile_worker._private_known_crontabs`;

/** What is done every night is done now. */
async function night(): Promise<void> {
  const { rows } = await owner.query<{ identifier: string }>(regular);
  expect(rows.map(({ identifier }) => identifier)).toContain('keep-demo');
  await owner.query(`select graphile_worker.add_job(identifier, max_attempts => 1) from (${regular}) work`);
  const open = 'select task_identifier, last_error from graphile_worker.jobs order by 1';
  await expect.poll(async () => (await owner.query(open)).rows).toEqual([]);
}

const ofHistory = `query ($id: ID!) {
  impact(communityId: $id, from: "2025-01-01", to: "2025-12-31") { figures { key value } }
  partnerUnits { totalCount } volunteerTeams { totalCount } volunteers { totalCount } trainingSessions { totalCount }
  byHospitals: trainingSessions(filter: { providerUnitKind: { eq: HOSPITAL } }) { totalCount }
  healthTimes: trainingAttendances(filter: { sessionProviderUnitKind: { eq: HOSPITAL } }) { totalCount }
}`;

async function historyOf(): Promise<unknown> {
  const { rows } = await owner.query<{ id: string }>(`select id from community where level = 'COMMUNITY'`);
  return (await test.as('committee')).data(ofHistory, { id: rows[0]!.id });
}

const ofDays = `query ($today: LocalDate!, $from: LocalDate!) {
  lectures: activities(filter: { kind: { eq: LECTURE }, status: { eq: OPEN }, heldOn: { gte: $today } }) { totalCount }
  fairs: activities(filter: { kind: { eq: SERVICE_FAIR }, status: { eq: OPEN }, heldOn: { gte: $today } }) { totalCount }
  classes: activities(filter: { kind: { eq: HALF_PAST_FOUR_CLASS }, status: { eq: OPEN }, heldOn: { gte: $today } }) { totalCount }
  pastActivities: activities(filter: { status: { in: [PLANNED, OPEN] }, heldOn: { lt: $today } }) { totalCount }
  meetings: committeeMeetings(filter: { status: { eq: CALLED }, heldOn: { gte: $today } }) { totalCount }
  pastMeetings: committeeMeetings(filter: { status: { in: [PLANNED, CALLED] }, heldOn: { lt: $today } }) { totalCount }
  resolutions(filter: { status: { eq: OPEN }, dueOn: { gte: $today } }) { totalCount }
  forgotten: resolutions(filter: { status: { eq: OPEN }, dueOn: { lt: $from } }) { totalCount }
  calls: recruitmentCalls(filter: { status: { eq: PUBLISHED }, closesOn: { gte: $today } }) { totalCount }
  agreements(filter: { status: { in: [ACTIVE, RENEWAL_DUE] }, validUntil: { gte: $today } }) { totalCount }
  pledges(filter: { until: { gte: $today } }) { totalCount }
  credentials(filter: { kind: { eq: TRAINING_CERTIFICATE }, expiresOn: { gte: $today } }) { totalCount }
  checked: volunteers(filter: { mayServeChildrenUntil: { gte: $today } }) { totalCount }
}`;

async function shownOn(day: string): Promise<Record<string, number>> {
  const data: Record<string, { totalCount: number }> = await (
    await test.as('coordinator')
  ).data(ofDays, { today: day, from: daysAfter(day, -14) });
  return Object.fromEntries(Object.entries(data).map(([name, { totalCount }]) => [name, totalCount]));
}

describe('a demo through a year', () => {
  it.each(Array.from({ length: 14 }, (_, month) => monthsAfter(firstDay, month)))(
    'has something to come on %s, and nothing forgotten',
    async (day) => {
      clock.set(nightOf(day));
      await night();
      const { classes, checked, resolutions, credentials, ...shown } = await shownOn(day);
      expect(shown).toEqual({
        ...{ lectures: 1, fairs: 1, pastActivities: 0, meetings: 1, pastMeetings: 0, forgotten: 0 },
        ...{ calls: 1, agreements: 2, pledges: 2 },
      });
      expect([classes! >= 2, checked! >= 1, resolutions! >= 1, credentials! >= 1]).toEqual([true, true, true, true]);
      expect(await historyOf()).toEqual(history);
    },
  );

  it('changes nothing by a second night on the same day', async () => {
    const state = `select (select jsonb_agg(to_jsonb(t) order by id) from activity t) activities, (select jsonb_agg(to_jsonb(t) order by id) from committee_meeting t) meetings,
      (select jsonb_agg(to_jsonb(t) order by id) from agreement t) agreements, (select jsonb_agg(to_jsonb(t) order by id) from resolution t) resolutions,
      (select jsonb_agg(to_jsonb(t) order by id) from credential t) credentials, (select jsonb_agg(to_jsonb(t) order by id) from recruitment_call t) calls`;
    const before = (await owner.query(state)).rows;
    await night();
    expect((await owner.query(state)).rows).toEqual(before);
  });

  it('makes up for the nights that it slept through when it is started again', async () => {
    const wakes = daysAfter(monthsAfter(firstDay, 13), 200);
    clock.set(nightOf(wakes));
    expect((await shownOn(wakes)).lectures).toBe(0);
    await owner.query(
      `update graphile_worker._private_known_crontabs set known_since = now() - interval '201 days', last_execution = now() - interval '200 days'`,
    );
    const again = await createApp({ config: testConfig(), ownerUrl: test.database.url, isThrowAway: true, clock });
    const isSettled = async (): Promise<boolean> => {
      const { lectures, classes, agreements, pastActivities } = await shownOn(wakes);
      return lectures === 1 && classes! > 0 && agreements === 2 && pastActivities === 0;
    };
    await expect.poll(isSettled).toBe(true);
    await again.close();
    expect(await historyOf()).toEqual(history);
  });

  it('still opens with its key, by which the trainings of its ledger and all who came to them are read', async () => {
    const program = test.withHeaders({ authorization: 'Bearer qm_demo_thirdparty' });
    const { trainingSessions } = await program.data(
      '{ trainingSessions(filter: { providerUnitKind: { eq: HOSPITAL } }) { totalCount nodes { attendedCount } } }',
    );
    const attended = trainingSessions.nodes.map((each: { attendedCount: number }) => each.attendedCount);
    expect([trainingSessions.totalCount, attended.reduce((sum: number, each: number) => sum + each)]).toEqual([6, 124]);
  });

  it('goes on with the rest where one thing cannot be done', async () => {
    const today = daysAfter(monthsAfter(firstDay, 13), 800);
    clock.set(nightOf(today));
    const coordinator = await test.as('coordinator');
    const { volunteers } = await coordinator.data(
      `query ($today: LocalDate!) { volunteers(filter: { mayServeChildrenUntil: { lt: $today } }) { nodes { personId } } }`,
      { today: daysAfter(today, -30) },
    );
    const [first, ...rest] = volunteers.nodes.map(({ personId }: { personId: string }) => personId);
    await owner.query('update person set archived_at = now() where id = $1', [first]);
    await expect(keepDemo(test.app)).rejects.toThrow('ARCHIVED');
    const checked = `select person_id from credential where kind = 'BACKGROUND_CHECK' and issued_on = $1 order by 1`;
    const { rows } = await owner.query<{ person_id: string }>(checked, [today]);
    expect(rest.length).toBeGreaterThan(0);
    expect(rows.map((row) => row.person_id)).toEqual(rest.sort());
  });
});
