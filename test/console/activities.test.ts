// Activities on the console: logged on one page, a fair counted on a phone, a child enrolled and named for a reason, a
// check-in by code, a series planned with its dates before one's eyes.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { daysAfter } from '../../api/src/modules/partners/days.ts';
import {
  accessibilityFaults,
  complaintsOf,
  go,
  openConsole,
  phone,
  settle,
  textsOf,
  type OpenConsole,
} from '../support/browser.ts';
import type { Client } from '../support/app.ts';
import { inChinese, today } from '../support/days.ts';

let qiaomen: OpenConsole;
let committee: Client;

beforeAll(async () => {
  qiaomen = await openConsole();
  committee = await qiaomen.app.as('committee');
});
afterAll(() => qiaomen?.close());

/** The next month with no public holiday and no weekend of work for one, and its Saturdays. */
const free = [3, 7, 8, 11].map((month) => `${today.slice(0, 4)}-${String(month).padStart(2, '0')}-01`);
const firstDay = free.find((day) => day > today) ?? `${Number(today.slice(0, 4)) + 1}-03-01`;
const saturday = (week: number): string =>
  daysAfter(firstDay, ((13 - new Date(`${firstDay}T00:00:00Z`).getUTCDay()) % 7) + week * 7);

async function does(client: Client, name: string, input: object, selection: string): Promise<any> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code path } } }`;
  const data = await client.data(query, { input });
  expect(data[name].userErrors).toEqual([]);
  return data[name];
}

async function isSound(page: Page): Promise<void> {
  await settle(page);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(complaintsOf(page)).toEqual([]);
}

const choose = async (page: Page, label: string, option: string): Promise<void> => {
  await page.getByLabel(label).first().click();
  await page.getByRole('option', { name: option, exact: true }).click();
};

describe('a school', () => {
  it('logs what took place with its counts on one page, at a desk', async () => {
    const page = await qiaomen.open({ as: 'school' });
    await go(page, '/log-an-activity');
    await page.getByLabel('活动名称').fill('情景模拟:迷路了怎么办');
    await choose(page, '活动类型', '情景模拟课堂');
    await page.getByLabel('7–13 岁').fill('14');
    await isSound(page);
    await page.getByRole('button', { name: '保存' }).click();
    await settle(page);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('情景模拟:迷路了怎么办');
    await page.getByRole('tab', { name: '人数' }).click();
    await settle(page);
    expect(await page.getByText('参加 14 人，志愿者 0 人').isVisible()).toBe(true);
    await isSound(page);
    await page.context().close();
  });

  it('is told what is missing and loses nothing typed', async () => {
    const page = await qiaomen.open({ as: 'school', at: '/log-an-activity', screen: phone });
    await page.getByLabel('地点').fill('三楼教室');
    await page.getByLabel('活动日期').fill('2099-01-01');
    await page.getByRole('button', { name: '保存' }).click();
    await settle(page);
    expect(await textsOf(page.getByRole('alert').getByRole('listitem'))).toEqual([
      '活动名称: 必填',
      '活动类型: 必填',
      '活动日期: 还没有到的日子不能登记，请用“计划活动”。',
    ]);
    expect(await page.getByLabel('地点').inputValue()).toBe('三楼教室');
    await page.context().close();
  });
});

describe('a fair', () => {
  it('is counted on the phone of a volunteer, people at the gate and person-times at the stalls', async () => {
    const log = { kind: 'SERVICE_FAIR', title: '便民大集', heldOn: today };
    const { activity } = await does(committee, 'logActivity', log, 'activity { id }');
    for (const name of ['义剪', '测血压'])
      await does(committee, 'addActivityStall', { activityId: activity.id, name }, 'activityStall { id }');
    const page = await qiaomen.open({ as: 'volunteer', at: `/activity-stalls/${activity.id}`, screen: phone });
    await page.getByRole('button', { name: /70–79 岁/ }).click();
    for (let times = 0; times < 3; times++) await page.getByRole('button', { name: '义剪 +1' }).click();
    await page.getByRole('button', { name: '测血压 +1' }).click();
    await settle(page);
    await page.getByRole('button', { name: '义剪 −1' }).click();
    await settle(page);
    await page.getByText('到场 1 人，服务 3 人次').waitFor();
    await isSound(page);
    await page.context().close();
    const { activity: seen } = await committee.data(`{ activity(id: "${activity.id}") { attendedCount visitCount } }`);
    expect(seen).toEqual({ attendedCount: 1, visitCount: 3 });
  });
});

describe('a child', () => {
  it('is enrolled with the consent of its guardian, and named for a reason only', async () => {
    const { activities } = await committee.data(
      '{ activities(filter: { kind: { eq: HALF_PAST_FOUR_CLASS }, status: { eq: OPEN } }, first: 1) { nodes { id } } }',
    );
    const page = await qiaomen.open({
      as: 'coordinator',
      at: `/activities/${activities.nodes[0].id}/show`,
      screen: phone,
    });
    await page.getByRole('button', { name: '替人报名' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^姓名/).fill('李小朵');
    await dialog.getByLabel(/^年龄段/).click();
    await page.getByRole('option', { name: '7–13 岁' }).click();
    await dialog.getByLabel('监护人姓名').fill('王秀英');
    await dialog.getByLabel(/^与儿童关系/).click();
    await page.getByRole('option', { name: '祖父母' }).click();
    await isSound(page);
    await dialog.getByRole('button', { name: '替人报名' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('tab', { name: '报名' }).click();
    await settle(page);
    expect(await page.getByText('儿童（姓名不显示）').isVisible()).toBe(true);
    expect(await page.getByText('李小朵').count()).toBe(0);
    await page.getByRole('button', { name: '显示儿童姓名' }).click();
    await page.getByRole('dialog').getByLabel('为什么要看').fill('核对名单');
    await page.getByRole('dialog').getByRole('button', { name: '显示儿童姓名' }).click();
    await page.getByText('李小朵').waitFor();
    await settle(page);
    await isSound(page);
    await page.context().close();
  });
});

describe('the code on the screen', () => {
  it('checks in the volunteer who scans it, and shows how many have come', async () => {
    const log = { kind: 'LECTURE', title: '扫码讲座', heldOn: today };
    const { activity } = await does(committee, 'logActivity', log, 'activity { id }');
    const screen = await qiaomen.open({ as: 'committee', at: `/activity-screen/${activity.id}` });
    await screen.getByRole('img', { name: '签到二维码' }).waitFor();
    expect(await screen.getByText('已到 0 人，志愿者 0 人').isVisible()).toBe(true);
    await isSound(screen);
    const { activityCheckInCode } = await committee.data(
      `{ activityCheckInCode(activityId: "${activity.id}") { token } }`,
    );
    const page = await qiaomen.open({ as: 'volunteer', at: `/check-in/${activityCheckInCode.token}`, screen: phone });
    await page.getByText('签到成功').waitFor();
    await isSound(page);
    await screen.getByText('已到 1 人，志愿者 0 人').waitFor();
    await go(page, '/check-in/nonsense');
    await page.getByText('签到码无法识别').waitFor();
    await page.context().close();
    await screen.context().close();
  });
});

describe('a series', () => {
  it('is planned with its dates before one’s eyes, by keyboard where it is chosen, and makes its activities', async () => {
    const page = await qiaomen.open({ as: 'committee', at: '/plan-a-series' });
    await page.getByLabel('系列名称').fill('周末太极');
    await choose(page, '活动类型', '兴趣小组');
    await page.getByRole('button', { name: '六', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('开始日期').fill(firstDay);
    await page.getByRole('list', { name: '接下来的日期' }).getByRole('listitem').first().waitFor();
    await settle(page);
    expect((await textsOf(page.getByRole('list', { name: '接下来的日期' }).getByRole('listitem'))).slice(0, 2)).toEqual(
      [inChinese(saturday(0)), inChinese(saturday(1))],
    );
    await isSound(page);
    await page.getByRole('button', { name: '保存' }).click();
    await settle(page);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('周末太极');
    await page.getByRole('button', { name: '生成活动' }).click();
    await page.getByLabel('生成到').fill(saturday(2));
    await page.getByRole('dialog').getByRole('button', { name: '生成活动' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('tab', { name: '接下来的日期' }).click();
    await settle(page);
    expect(await page.getByRole('link', { name: inChinese(firstDay).replace('1日', '') }).count()).toBe(3);
    await isSound(page);
    await page.context().close();
  });
});
