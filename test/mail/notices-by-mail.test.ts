// Notices by mail, on a real mail server: what is due reaches whoever answers for it, once, in words that name nobody.
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp, type App } from '../../api/src/app.ts';
import { forkFor } from '../../api/src/kernel/context.ts';
import { mailEveryMorning } from '../../api/src/modules/oversight/notices/mail-notices.ts';
import { startApp, type Client, type TestApp } from '../support/app.ts';
import { testConfig } from '../support/config.ts';
import { openMailServer, type MailServer } from '../support/mail-server.ts';

let server: MailServer;
let test: TestApp;
let committee: Client;
let hospital: Client;
let tokenOfOld: string;
const publicUrl = 'https://qiaomen.example.org';

beforeAll(async () => {
  server = await openMailServer();
  const config = { smtpUrl: server.url, mailFrom: '敲门 <qiaomen@example.org>', publicUrl };
  test = await startApp({ demo: true, config });
  committee = await test.as('committee');
  hospital = await test.as('hospital');
});
afterAll(async () => {
  await test?.stop();
  await server?.stop();
});

const setEmail = `mutation($input: SetNoticeEmailInput!) { setNoticeEmail(input: $input) { noticeSetting { email pendingEmail } userErrors { code } } }`;
const confirm = `mutation($input: ConfirmNoticeEmailInput!) { confirmNoticeEmail(input: $input) { noticeSetting { email pendingEmail mailing } userErrors { code } } }`;
const settings = `mutation($input: ChangeNoticeSettingsInput!) { changeNoticeSettings(input: $input) { noticeSetting { mailing } userErrors { code } } }`;

/** The hospital has a training whose day is past: that waits for the committee too. */
async function planInThePast(title: string): Promise<string> {
  const yesterday = new Date(Date.now() - 86_400_000).toISOString();
  const plan = `mutation($input: PlanTrainingSessionInput!) { planTrainingSession(input: $input) { trainingSession { id } userErrors { code } } }`;
  const input = { title, topicArea: 'FIRST_AID', startsAt: yesterday, minutes: 60 };
  return (await hospital.data(plan, { input })).planTrainingSession.trainingSession.id;
}

const tokenIn = (text: string): string => /confirm\/([\w-]{32})/.exec(text)![1]!;

/** What every morning brings. */
async function morning({ services }: Pick<App, 'services'>): Promise<void> {
  const { communities } = await committee.data(
    '{ communities(filter: { level: { eq: COMMUNITY } }) { nodes { id } } }',
  );
  const acting = { actor: 'test', actorName: 'test', reach: [communities.nodes[0].id] };
  await forkFor(services, acting, 'morning').transactional((em) => mailEveryMorning(em as never));
}

describe('an address', () => {
  it('counts once the link that was sent to it was opened by the one who gave it', async () => {
    const { setNoticeEmail } = await committee.data(setEmail, { input: { email: 'chair@example.org' } });
    expect(setNoticeEmail.noticeSetting).toEqual({ email: null, pendingEmail: 'chair@example.org' });
    const [mail] = await server.arrived(1);
    expect(mail!.subject).toBe('敲门：请确认您的邮箱');
    expect(mail!.to).toMatchObject({ text: 'chair@example.org' });
    expect(mail!.from!.value).toEqual([{ name: '敲门', address: 'qiaomen@example.org' }]);
    tokenOfOld = tokenIn(mail!.text!);
    expect(mail!.text).toContain(`${publicUrl}/#/notices/confirm/${tokenOfOld}`);
    const byOther = await hospital.data(confirm, { input: { token: tokenOfOld } });
    expect(byOther.confirmNoticeEmail.userErrors).toEqual([{ code: 'LINK_NOT_VALID' }]);
    const { confirmNoticeEmail } = await committee.data(confirm, { input: { token: tokenOfOld } });
    expect(confirmNoticeEmail.noticeSetting).toEqual({
      email: 'chair@example.org',
      pendingEmail: null,
      mailing: 'DAILY',
    });
  });

  it('is not confirmed twice by one link', async () => {
    const { confirmNoticeEmail } = await committee.data(confirm, { input: { token: tokenOfOld } });
    expect(confirmNoticeEmail.userErrors).toEqual([{ code: 'LINK_NOT_VALID' }]);
  });
});

describe('a matter that falls due', () => {
  it('is told of at once to whoever wants that: what, by when, where to see it, and nobody by name', async () => {
    await committee.data(settings, {
      input: { mailing: 'AT_ONCE', mutedKinds: ['CREDENTIAL_UNVERIFIED', 'VOLUNTEER_WAITING'] },
    });
    await planInThePast('王小明的急救培训');
    const mails = await server.arrived(2);
    const mail = mails[1]!;
    expect(mail.subject).toMatch(/^敲门:\d+ 件事等您处理/);
    expect(mail.text).toContain('培训已过期未登记');
    expect(mail.text).toContain(`${publicUrl}/#/notices`);
    expect(mail.html).toContain(`href="${publicUrl}/#/notices"`);
    expect(`${mail.subject}${mail.text}${String(mail.html)}`).not.toMatch(/王小明|199\d{8}/);
    await wait(1_500);
    expect(server.mails).toHaveLength(2);
  });

  it('is told of once, also when the server turned the mail away at first', async () => {
    server.turnAway(1);
    await planInThePast('血压监测');
    const mails = await server.arrived(3);
    expect(server.turnedAway).toBe(1);
    expect(mails[2]!.subject).toMatch(/^敲门:1 件事等您处理/);
    await wait(1_500);
    expect(server.mails).toHaveLength(3);
  });

  it('is not told of again after a restart, nor in the morning', async () => {
    await morning(test.app);
    const again = await createApp({
      config: testConfig({ smtpUrl: server.url, mailFrom: 'qiaomen@example.org', publicUrl }),
      ownerUrl: test.database.url,
      isThrowAway: true,
      keepsHours: false,
    });
    await morning(again);
    await wait(3_000);
    await again.close();
    expect(server.mails).toHaveLength(3);
  });

  it('is told of in the morning, in English, to whoever wants it daily', async () => {
    await committee.data(settings, { input: { mailing: 'DAILY', language: 'EN' } });
    await planInThePast('海姆立克急救法');
    await planInThePast('心肺复苏');
    await wait(4_000);
    expect(server.mails).toHaveLength(3);
    await morning(test.app);
    const mails = await server.arrived(4);
    expect(mails[3]!.subject).toMatch(/^Qiaomen: 2 matters wait for you/);
    expect(mails[3]!.text).toContain('Training past its day, not recorded – was due on');
  });

  it('is not mailed any more once the address was taken away', async () => {
    await committee.data(setEmail, { input: { email: null } });
    await planInThePast('伤口包扎');
    await wait(3_000);
    await morning(test.app);
    await wait(2_000);
    expect(server.mails).toHaveLength(4);
  });
});
