// A selection from its plan to the awards, by the people who run it and who vote; at a desk, on a phone, by keyboard.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
import { asOwner } from '../support/elsewhere.ts';

let qiaomen: OpenConsole;
let committee: Page;
let round: string;

beforeAll(async () => {
  qiaomen = await openConsole();
  committee = await qiaomen.open({ as: 'committee', at: '/awardRounds' });
});
afterAll(() => qiaomen?.close());

/** So many days pass: the days of the selection move back. */
async function daysPass(days: number): Promise<void> {
  await asOwner(qiaomen.app, async (client) => {
    await client.query('set session_replication_role = replica');
    const columns = ['nominating_from', 'nominating_until', 'voting_from', 'voting_until', 'publicity_until'];
    const moved = columns.map((column) => `${column} = ${column} - $2::int`).join(', ');
    await client.query(`update award_round set ${moved} where id = $1`, [round, days]);
  });
  await committee.reload();
  await settle(committee);
}

async function confirm(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().click();
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  await settle(page);
}

const now = (page: Page): Promise<string[]> => textsOf(page.locator('[aria-current="step"]'));

describe('the committee', () => {
  it('plans a selection; weights that do not come to the whole are told at once', async () => {
    expect(await textsOf(committee.getByRole('row').nth(1).getByRole('cell'))).toEqual(
      expect.arrayContaining(['2025', '已公布']),
    );
    await committee.getByRole('link', { name: '筹备评选' }).click();
    await settle(committee);
    expect(await accessibilityFaults(committee)).toEqual([]);
    await committee.getByLabel('奖项').fill('最美志愿者');
    await committee.getByLabel('名额').fill('1');
    const weights = committee.getByLabel('权重（%）');
    await weights.first().fill('50');
    expect(await committee.getByText('权重合计 110%,要正好 100%').count()).toBe(0);
    expect(await committee.getByText('权重合计 110%，要正好 100%').isVisible()).toBe(true);
    await weights.first().fill('40');
    expect(await committee.getByText('权重合计 100%').isVisible()).toBe(true);
    await committee.getByRole('button', { name: '保存' }).click();
    await settle(committee);
    expect(await now(committee)).toEqual(['1 筹备中']);
    round = /awardRounds\/([^/]+)\//.exec(committee.url())![1]!;
  });

  it('opens it and nominates two, with grounds drafted from the records', async () => {
    await confirm(committee, '开放提名');
    for (const name of ['高美玲', '赵永康']) {
      await committee.getByRole('button', { name: '提名', exact: true }).click();
      const dialog = committee.getByRole('dialog');
      await dialog.getByRole('combobox', { name: '志愿者' }).fill(name);
      await committee.getByRole('option', { name: new RegExp(name) }).click();
      await settle(committee);
      expect(await dialog.getByLabel('提名理由').inputValue()).toMatch(/^加入志愿服务满 \d+ 个月/);
      expect(await accessibilityFaults(committee)).toEqual([]);
      await dialog.getByRole('button', { name: '提名', exact: true }).click();
      await settle(committee);
    }
    await committee.getByRole('tab', { name: '提名与结果' }).click();
    await settle(committee);
    expect(await textsOf(committee.getByRole('tabpanel').getByRole('heading', { level: 3 }))).toEqual(
      expect.arrayContaining(['高美玲', '赵永康']),
    );
    expect(await accessibilityFaults(committee)).toEqual([]);
    const count = committee.getByRole('button', { name: '计票' });
    expect(await count.getAttribute('aria-disabled')).toBe('true');
  });

  it('opens the vote when the days of nominating are over', async () => {
    await daysPass(14);
    await confirm(committee, '开放投票');
    expect(await now(committee)).toEqual(['3 投票中']);
  });
});

describe('whoever holds a seat', () => {
  it('votes on a phone by keyboard, takes the vote back, and steps aside where they are related', async () => {
    const page = await qiaomen.open({ as: 'committee', at: `/awardRounds/${round}/show`, screen: phone });
    await page.getByRole('button', { name: '去投票' }).click();
    await settle(page);
    expect(await page.getByText('还可以投 1 票（共 1 票）').isVisible()).toBe(true);
    const of = (name: string) => page.getByRole('main').getByRole('listitem').filter({ hasText: name });
    await of('赵永康').getByRole('button', { name: '投一票' }).focus();
    await page.keyboard.press('Enter');
    await settle(page);
    expect(await page.getByText('还可以投 0 票（共 1 票）').isVisible()).toBe(true);
    expect(await of('高美玲').getByRole('button', { name: '投一票' }).getAttribute('aria-disabled')).toBe('true');
    expect(await accessibilityFaults(page)).toEqual([]);
    await of('赵永康').getByRole('button', { name: '需要回避' }).click();
    await page.getByLabel('是什么关系').fill('邻居兼亲戚');
    await page.getByRole('dialog').getByRole('button', { name: '需要回避' }).click();
    await settle(page);
    expect(await of('赵永康').getByText('本席位回避：邻居兼亲戚').isVisible()).toBe(true);
    await of('高美玲').getByRole('button', { name: '投一票' }).click();
    await settle(page);
    expect(await of('高美玲').getByRole('button', { name: '已投，收回' }).isVisible()).toBe(true);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(complaintsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('is the only one: others are told that they have none', async () => {
    const page = await qiaomen.open({ as: 'socialworker', at: `/award-ballot/${round}` });
    expect(await page.getByText('您现在没有委员会席位，不能投票。').isVisible()).toBe(true);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.context().close();
  });
});

describe('the result', () => {
  it('is counted, shown with its reasons, objected to, answered by somebody else, and published', async () => {
    await daysPass(7);
    await confirm(committee, '计票');
    expect(await now(committee)).toEqual(['4 公示中']);
    await committee.getByRole('tab', { name: '提名与结果' }).click();
    await settle(committee);
    expect(await textsOf(committee.getByText(/^第 \d 名/))).toEqual([
      expect.stringMatching(/^第 1 名 · 1 票 · 记录得分 [\d.]+ · 得票$/),
      expect.stringMatching(/^第 2 名 · 0 票 · 记录得分 [\d.]+ · 得票$/),
    ]);
    const neighbour = await qiaomen.open({ as: 'socialworker', at: `/awardRounds/${round}/show` });
    await neighbour.getByRole('tab', { name: '提名与结果' }).click();
    await neighbour.getByRole('button', { name: '提出异议' }).first().click();
    await neighbour.getByLabel('异议内容').fill('服务时间有一个月没有核对');
    await neighbour.getByRole('dialog').getByRole('button', { name: '提出异议' }).click();
    await settle(neighbour);
    expect(complaintsOf(neighbour)).toEqual([]);
    await neighbour.context().close();
    await daysPass(8);
    await committee.getByRole('button', { name: '公布结果' }).click();
    await committee.getByRole('dialog').getByRole('button', { name: '公布结果' }).click();
    await settle(committee);
    expect(await committee.getByText('还有 1 条异议没有答复。').isVisible()).toBe(true);
    await committee.getByRole('button', { name: '取消' }).click();
    await committee.getByRole('tab', { name: '异议' }).click();
    await settle(committee);
    expect(await accessibilityFaults(committee)).toEqual([]);
    await committee.getByRole('button', { name: '答复' }).click();
    await committee.getByLabel('答复内容').fill('已核对,记录无误');
    await committee.getByRole('dialog').getByRole('button', { name: '答复' }).click();
    await settle(committee);
    await confirm(committee, '公布结果');
    expect(await now(committee)).toEqual(['5 已公布']);
    await go(committee, '/awards');
    expect(await committee.getByRole('rowheader', { name: '高美玲' }).count()).toBe(2);
    expect(complaintsOf(committee)).toEqual([]);
  });

  it('can be withdrawn by two; the page says that another has to confirm', async () => {
    await committee.getByRole('rowheader', { name: '高美玲' }).first().getByRole('link').click();
    await settle(committee);
    await committee.getByRole('button', { name: '提议撤销' }).click();
    await committee.getByRole('dialog').getByLabel('原因').fill('登记有误');
    await committee.getByRole('dialog').getByRole('button', { name: '提议撤销' }).click();
    await settle(committee);
    expect(await committee.getByText('有人提议撤销，等另一个人确认。原因：登记有误').isVisible()).toBe(true);
    expect(await accessibilityFaults(committee)).toEqual([]);
  });
});
