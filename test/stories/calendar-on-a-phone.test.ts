// A hospital's staff put the calendar on their telephones by a secret link; trainings show up there, move and are cancelled.
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type Client, type TestApp } from '../support/app.ts';
import { inDays } from '../support/days.ts';

let test: TestApp;
let hospital: Client;
let link: string;
let session: string;

beforeAll(async () => {
  test = await startApp({ demo: true });
  hospital = await test.as('hospital');
});
afterAll(() => test?.stop());

const make = `mutation { makeCalendarFeed(input: {}) { path calendarFeed { id } userErrors { code } } }`;
const oneOf = (name: string, type: string): string =>
  `mutation($input: ${type}!) { ${name}(input: $input) { trainingSession { id } userErrors { code } } }`;

/** What a calendar program makes of the link. */
async function follow(path = link): Promise<ICAL.Event[]> {
  const response = await fetch(`${test.url}${path}`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(response.headers.get('cache-control')).toContain('no-store');
  const calendar = new ICAL.Component(ICAL.parse(await response.text()) as never);
  const zone = calendar.getFirstSubcomponent('vtimezone')!;
  ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
}

const event = async (): Promise<ICAL.Event> => (await follow()).find(({ uid }) => uid === `${session}@qiaomen`)!;
const statusOf = (of: ICAL.Event): unknown => of.component.getFirstPropertyValue('status');

/** At nine in the morning in Shanghai, so many days ahead. */
const ahead = (days: number): string => `${inDays(days)}T09:00:00+08:00`;

describe('the calendar on a phone', () => {
  it('is followed by a link that nobody can guess', async () => {
    const { makeCalendarFeed } = await hospital.data(make);
    link = makeCalendarFeed.path;
    expect(link).toMatch(/^\/calendar\/[\w-]{32}\.ics$/);
    expect((await fetch(`${test.url}/calendar/${'x'.repeat(32)}.ics`)).status).toBe(404);
    expect((await fetch(`${test.url}/calendar/x.ics`)).status).toBe(404);
  });

  it('shows a training that was planned, with place, time in Shanghai and the way to its page', async () => {
    const input = {
      title: '海姆立克急救法',
      topicArea: 'FIRST_AID',
      startsAt: ahead(30),
      minutes: 90,
      place: '社区活动室',
      trainerName: '彭医生',
    };
    const { planTrainingSession } = await hospital.data(oneOf('planTrainingSession', 'PlanTrainingSessionInput'), {
      input,
    });
    session = planTrainingSession.trainingSession.id;
    const found = await event();
    expect(found.summary).toBe('海姆立克急救法');
    expect(found.location).toBe('社区活动室');
    expect(found.startDate.toString()).toBe(ahead(30).slice(0, 19));
    expect(found.startDate.zone!.tzid).toBe('Asia/Shanghai');
    expect(found.startDate.toJSDate().toISOString()).toBe(new Date(ahead(30)).toISOString());
    expect(found.duration.toSeconds()).toBe(90 * 60);
    expect(statusOf(found)).toBe('CONFIRMED');
    expect(found.component.getFirstPropertyValue('url')).toBe(`http://localhost/#/trainingSessions/${session}/show`);
  });

  it('moves it when it is moved, and keeps its identity', async () => {
    const before = await event();
    await hospital.data(oneOf('rescheduleTrainingSession', 'RescheduleTrainingSessionInput'), {
      input: { id: session, startsAt: ahead(31) },
    });
    const after = await event();
    expect(after.startDate.toString()).toBe(ahead(31).slice(0, 19));
    expect(after.sequence).toBeGreaterThan(before.sequence);
  });

  it('says so when it is cancelled, and does not drop it silently', async () => {
    await hospital.data(oneOf('cancelTrainingSession', 'CancelTrainingSessionInput'), {
      input: { id: session, reason: '场地维修' },
    });
    expect(statusOf(await event())).toBe('CANCELLED');
  });

  it('names no volunteer', async () => {
    const { volunteers } = await (
      await test.as('coordinator')
    ).data('{ volunteers(first: 100) { nodes { person { fullName } } } }');
    const text = await (await fetch(`${test.url}${link}`)).text();
    for (const { person } of volunteers.nodes) expect(text).not.toContain(person.fullName);
  });

  it('ends with a new link, with revoking, and with the account', async () => {
    const { makeCalendarFeed } = await hospital.data(make);
    expect((await fetch(`${test.url}${link}`)).status).toBe(404);
    link = makeCalendarFeed.path;
    await follow();
    const revoke = `mutation($input: RevokeCalendarFeedInput!) { revokeCalendarFeed(input: $input) { calendarFeed { id } userErrors { code } } }`;
    await hospital.data(revoke, { input: { id: makeCalendarFeed.calendarFeed.id } });
    expect((await fetch(`${test.url}${link}`)).status).toBe(404);
    link = (await hospital.data(make)).makeCalendarFeed.path;
    await follow();
    const operator = await test.as('operator');
    const { accounts } = await operator.data('{ accounts(filter: { username: { eq: "hospital" } }) { nodes { id } } }');
    const disable = `mutation($input: AccountInput!) { disableAccount(input: $input) { account { id } userErrors { code } } }`;
    await operator.data(disable, { input: { id: accounts.nodes[0].id } });
    expect((await fetch(`${test.url}${link}`)).status).toBe(404);
  });
});
