// A hospital's trainer logs what was held, at a desk and on a phone; whoever has the list open sees it come.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accessibilityFaults,
  complaintsOf,
  openConsole,
  phone,
  settle,
  textsOf,
  type OpenConsole,
} from '../support/browser.ts';
import { inChinese, inDays } from '../support/days.ts';

let qiaomen: OpenConsole;
let committee: Page;

beforeAll(async () => {
  qiaomen = await openConsole();
  committee = await qiaomen.open({ as: 'committee', at: '/trainingSessions' });
});
afterAll(() => qiaomen?.close());

const session = async (title: string): Promise<Record<string, unknown>> => {
  const client = await qiaomen.app.as('committee');
  const fields =
    'heldOn topicArea trainerName minutes place status attendedCount providerUnit { name } attendances(orderBy: [{ field: POSITION }]) { nodes { volunteerName } }';
  const { trainingSessions } = await client.data(
    `query($filter: TrainingSessionFilter) { trainingSessions(filter: $filter) { nodes { ${fields} } } }`,
    {
      filter: { title: { eq: title } },
    },
  );
  expect(trainingSessions.nodes.length).toBe(1);
  const { attendances, ...facts } = trainingSessions.nodes[0];
  return { ...facts, names: attendances.nodes.map((each: { volunteerName: string }) => each.volunteerName) };
};

/** The first row of the committee's list, which nobody has touched since it was opened. */
const firstRow = async (): Promise<string[]> =>
  textsOf(committee.getByRole('table').getByRole('row').nth(1).getByRole('cell'));

describe('a trainer at a desk', () => {
  it('logs date, topic, trainer and a pasted roster on one page; the committee’s open list shows it without a reload', async () => {
    const page = await qiaomen.open({ as: 'hospital' });
    await page.getByRole('link', { name: '登记培训' }).first().click();
    await page.getByLabel('培训日期').fill(inDays(-10));
    await page.getByLabel('培训名称').fill('海姆立克急救法');
    await page.getByRole('button', { name: '急救' }).click();
    await page.getByLabel('讲师').fill('彭医生');
    await page.getByRole('button', { name: '90 分钟' }).click();
    await page.getByLabel('地点').fill('社区活动室');
    await page.getByRole('button', { name: '粘贴整份名单' }).click();
    await page.getByRole('textbox', { name: '名单' }).fill('1. 赵永康 19900000008\n2. 潘桂芳\n3. 许淑珍');
    await page.getByRole('button', { name: '加入名单' }).click();
    expect(await page.getByRole('group', { name: '到训名单（3 人）' }).isVisible()).toBe(true);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: '登记这场培训（3 人）' }).click();
    await settle(page);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('登记好了');
    expect(await page.getByText('3 人在名单上').isVisible()).toBe(true);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(complaintsOf(page)).toEqual([]);
    await page.context().close();

    expect(await session('海姆立克急救法')).toEqual({
      heldOn: inDays(-10),
      topicArea: 'FIRST_AID',
      trainerName: '彭医生',
      minutes: 90,
      place: '社区活动室',
      status: 'HELD',
      attendedCount: 3,
      providerUnit: { name: '金银潭医院' },
      names: ['赵永康', '潘桂芳', '许淑珍'],
    });
    await committee.getByRole('rowheader', { name: '海姆立克急救法', exact: true }).waitFor();
    await settle(committee);
    expect(await firstRow()).toEqual(['', inChinese(inDays(-10)), '已举办', '金银潭医院', '急救', '90', '3']);
    expect(await committee.getByText('共 15 条', { exact: true }).isVisible()).toBe(true);
  });

  it('is told what is missing, field by field, and loses nothing typed', async () => {
    const page = await qiaomen.open({ as: 'hospital', at: '/log-a-training' });
    await page.getByLabel('讲师').fill('彭医生');
    await page.getByLabel('培训日期').fill(inDays(30));
    await page.getByRole('button', { name: '登记这场培训' }).click();
    await settle(page);
    expect(await textsOf(page.getByRole('alert').getByRole('listitem'))).toEqual([
      '培训日期: 还没有到的日子不能登记，请用“计划培训”。',
      '培训名称: 必填',
      '领域: 必填',
      '时长(分钟): 必填',
      '到训名单: 名单还是空的，请至少加入一个人。',
    ]);
    expect(await page.getByLabel('讲师').inputValue()).toBe('彭医生');
    await page.context().close();
  });
});

describe('a trainer on a phone', () => {
  it('repeats the last training, finds one more by name, corrects who could not be found, and is done', async () => {
    const page = await qiaomen.open({ as: 'hospital', screen: phone });
    await page.getByRole('link', { name: '登记培训' }).first().click();
    await settle(page);
    await page.getByRole('button', { name: '和上次一样' }).click();
    await settle(page);
    expect(await page.getByLabel('培训名称').inputValue()).toBe('海姆立克急救法');
    expect(await page.getByRole('group', { name: '到训名单（3 人）' }).isVisible()).toBe(true);
    await page.getByLabel('培训名称').fill('海姆立克急救法复训');
    await page.getByRole('combobox', { name: '按姓名添加' }).pressSequentially('yuwanqing');
    await page.keyboard.press('Enter');
    await page.getByText('加入了 1 人，共 4 人').waitFor();
    await page.getByRole('button', { name: '粘贴整份名单' }).click();
    await page.getByRole('textbox', { name: '名单' }).fill('何小虎');
    await page.getByRole('button', { name: '登记这场培训（5 人）' }).click();
    await settle(page);
    expect(await page.getByText('4 人在名单上').isVisible()).toBe(true);
    expect(await page.getByText('有 1 人没有登记上').isVisible()).toBe(true);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByLabel('姓名', { exact: true }).fill('何伟民');
    await page.getByRole('button', { name: '再登记这几位' }).click();
    await settle(page);
    expect(await page.getByText('5 人在名单上').isVisible()).toBe(true);
    expect(complaintsOf(page)).toEqual([]);
    await page.context().close();
    const { names, attendedCount } = await session('海姆立克急救法复训');
    expect([attendedCount, names]).toEqual([5, ['赵永康', '潘桂芳', '许淑珍', '余婉清', '何伟民']]);
    await committee.getByRole('rowheader', { name: '海姆立克急救法复训' }).waitFor();
  });
});
