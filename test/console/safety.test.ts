// A drill from its plan to the new version of the plan, as the coordinator, the hospital and the committee see it; a
// concern reported by a volunteer on a phone; an incident closed by two.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pictures } from '../../api/src/modules/platform/attachments/pictures.fixture.ts';
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

let qiaomen: OpenConsole;

beforeAll(async () => {
  qiaomen = await openConsole();
});
afterAll(() => qiaomen?.close());

const dialog = (page: Page) => page.getByRole('dialog');

/** Opens the dialog of a step, lets it be filled in, takes the step. */
async function step(page: Page, name: string, fill: () => Promise<void> = async () => undefined): Promise<void> {
  await page.getByRole('main').getByRole('button', { name, exact: true }).first().click();
  await settle(page);
  expect(await accessibilityFaults(page), name).toEqual([]);
  await fill();
  await dialog(page).getByRole('button', { name, exact: true }).click();
  await dialog(page).waitFor({ state: 'detached' });
  await settle(page);
}

async function choose(page: Page, label: string, words: string): Promise<void> {
  const input = page.getByRole('combobox', { name: label, exact: true });
  await input.fill(words);
  await page.getByRole('option', { name: words }).first().click();
}

/** A step that cannot be taken now can be reached, and says why. */
async function explains(page: Page, name: string, reason: string): Promise<void> {
  await page.getByRole('main').getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('alert').filter({ hasText: reason }).waitFor();
}

const at = (page: Page): string => page.url().split('#')[1]!;

describe('a drill', () => {
  let address: string;
  let finding: string;

  it('is planned and held by the coordinator, and says why what comes later cannot be done yet', async () => {
    const page = await qiaomen.open({ as: 'coordinator', at: '/drills' });
    await page.getByRole('link', { name: '计划演练' }).click();
    await settle(page);
    expect(await accessibilityFaults(page)).toEqual([]);
    await choose(page, '对应预案', '火灾应急预案');
    const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' }).format();
    await page.getByLabel('开始时间').fill(`${day}T00:01`);
    await page.getByLabel('演练名称').fill('秋季消防演练');
    await choose(page, '牵头单位', '金银潭医院');
    await page.getByLabel('计时步骤').fill('报警 60秒\n疏散到南门 5分钟');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByRole('heading', { level: 1, name: '秋季消防演练' }).waitFor();
    await settle(page);
    address = at(page);
    await explains(page, '问题全部关闭', '先复盘。');
    await step(page, '确认已举行', async () => {
      await page.getByLabel('参与人数').fill('41');
      await page.getByLabel('疏散到南门（秒）').fill('412');
    });
    await page.getByRole('tab', { name: '计时' }).click();
    await settle(page);
    expect(await textsOf(page.getByRole('tabpanel').getByRole('listitem'))).toEqual([
      '1. 报警 未计时 / 计划 1:00',
      '2. 疏散到南门 用时 6:52 / 计划 5:00 超时',
    ]);
    expect(await accessibilityFaults(page)).toEqual([]);
    await step(page, '登记问题', async () => {
      await dialog(page).getByRole('textbox', { name: '问题' }).fill('3 单元楼梯被杂物堵住');
    });
    await step(page, '复盘', () => page.getByLabel('复盘小结').fill('疏散慢了近两分钟'));
    await explains(page, '问题全部关闭', '还有问题没有关闭。');
    await page.getByRole('tab', { name: '发现的问题' }).click();
    await page.getByRole('link', { name: '3 单元楼梯被杂物堵住' }).click();
    await settle(page);
    finding = at(page);
    expect(complaintsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('has its finding proved by the hospital on a phone, and closed by the committee', async () => {
    const hospital = await qiaomen.open({ as: 'hospital', screen: phone, at: finding });
    await step(hospital, '提交整改证明', async () => {
      await hospital.getByRole('textbox', { name: '整改证明' }).fill('楼梯已清空，照片在公告栏');
      await dialog(hospital)
        .locator('input[type=file]')
        .setInputFiles({ name: '楼梯.png', mimeType: 'image/png', buffer: pictures.png });
      await dialog(hospital).getByRole('img', { name: '楼梯.png' }).waitFor();
    });
    expect(await hospital.getByText('已提交证明，请另一人核验').isVisible()).toBe(true);
    expect(await accessibilityFaults(hospital)).toEqual([]);
    await hospital.context().close();
    const committee = await qiaomen.open({ as: 'committee', at: '/drillFindings' });
    await committee.getByRole('link', { name: '只看未关闭的' }).click();
    await settle(committee);
    expect(await accessibilityFaults(committee)).toEqual([]);
    await committee.getByRole('link', { name: '3 单元楼梯被杂物堵住' }).click();
    await settle(committee);
    await step(committee, '核验并关闭');
    expect(await committee.getByText('已整改并核验。').isVisible()).toBe(true);
    await committee.context().close();
  });

  it('ends in a new version of the plan, approved by another than who drafted it', async () => {
    const page = await qiaomen.open({ as: 'coordinator', at: address });
    await step(page, '问题全部关闭');
    await step(page, '修订预案', () => page.getByLabel('处置步骤').fill('一、每周查看楼梯\n二、报警'));
    await page.getByRole('tab', { name: '详情' }).click();
    await page.getByRole('link', { name: '火灾应急预案 v2' }).click();
    await page.getByRole('heading', { level: 1, name: '火灾应急预案 v2' }).waitFor();
    await settle(page);
    const version = at(page);
    await page.getByRole('button', { name: '批准' }).click();
    await dialog(page).getByRole('button', { name: '批准' }).click();
    await page.getByText('须由「社区协调员」以外的另一个账号办理').waitFor();
    await page.context().close();
    const committee = await qiaomen.open({ as: 'committee', at: version });
    await step(committee, '批准');
    await step(committee, '生效');
    await committee.getByRole('link', { name: '打开预案' }).click();
    await settle(committee);
    await committee.getByRole('tab', { name: '现行内容' }).click();
    await settle(committee);
    expect(await committee.getByText('一、每周查看楼梯').isVisible()).toBe(true);
    expect(complaintsOf(committee)).toEqual([]);
    await committee.context().close();
  });
});

describe('duties under a plan', () => {
  it('are added and ordered by keyboard, and stand on the sheet to print', async () => {
    const page = await qiaomen.open({ as: 'coordinator', at: '/emergencyPlans' });
    await page.getByRole('link', { name: '走失应急预案' }).click();
    await settle(page);
    await page.getByRole('tab', { name: '职责与联络顺序' }).click();
    await settle(page);
    for (const [duty, unit] of [
      ['总指挥', '金银潭医院'],
      ['联络家属', '东西湖区第二人民医院'],
    ] as const)
      await step(page, '添加职责', async () => {
        await dialog(page).getByLabel('职责').fill(duty);
        await dialog(page).getByLabel('由谁承担').click();
        await page.getByRole('option', { name: '共建单位' }).click();
        await choose(page, '负责单位', unit);
      });
    for (const duty of ['总指挥', '联络家属']) {
      await page.getByRole('button', { name: `把“${duty}”排进联络顺序` }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: `“${duty}”提前一位` }).waitFor();
      await settle(page);
    }
    await page.getByRole('button', { name: '“联络家属”提前一位' }).focus();
    await page.keyboard.press('Enter');
    await settle(page);
    await page.getByRole('link', { name: '打印单页' }).click();
    await settle(page);
    await page.getByText('第 1 个联络').waitFor();
    expect(await textsOf(page.getByRole('main').getByRole('listitem'))).toEqual([
      '第 1 个联络 联络家属 东西湖区第二人民医院',
      '第 2 个联络 总指挥 金银潭医院',
    ]);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: '打印' }).isVisible()).toBe(false);
    expect(await page.getByRole('link', { name: '今日' }).first().isVisible()).toBe(false);
    await page.context().close();
  });
});

describe('a concern', () => {
  it('is reported by a volunteer on a phone in three touches, and followed by the committee', async () => {
    const page = await qiaomen.open({ as: 'volunteer', screen: phone, at: '/report-a-concern' });
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByLabel('看到、听到了什么').fill('小宝手臂有烫伤');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByRole('heading', { level: 1, name: '报告已提交' }).waitFor();
    await settle(page);
    const code = /回执号 (\w+)/.exec(await page.getByRole('main').innerText())![1]!;
    expect(await accessibilityFaults(page)).toEqual([]);
    await go(page, '/');
    await go(page, '/report-a-concern');
    expect(await page.getByRole('listitem').filter({ hasText: code }).isVisible()).toBe(true);
    expect(await page.getByText('小宝').count()).toBe(0);
    expect(complaintsOf(page)).toEqual([]);
    await page.context().close();

    const committee = await qiaomen.open({ as: 'committee', at: '/safeguardingReports' });
    expect(await committee.getByText('有 1 份报告还没有告知任何部门').isVisible()).toBe(true);
    expect(await accessibilityFaults(committee)).toEqual([]);
    await committee.getByRole('link', { name: code }).click();
    await settle(committee);
    await step(committee, '登记告知', () => committee.getByRole('textbox', { name: '告知部门' }).fill('将军路派出所'));
    await committee.getByRole('button', { name: '查看内容' }).click();
    await dialog(committee).getByLabel('原因').fill('跟进');
    await dialog(committee).getByRole('button', { name: '查看内容' }).click();
    await committee.getByText('小宝手臂有烫伤').waitFor();
    await settle(committee);
    expect(await accessibilityFaults(committee)).toEqual([]);
    await dialog(committee).getByRole('button', { name: '关闭' }).click();
    await committee.getByRole('tab', { name: '谁查阅过' }).click();
    await settle(committee);
    expect(await committee.getByRole('cell', { name: '跟进' }).isVisible()).toBe(true);
    expect(complaintsOf(committee)).toEqual([]);
    await committee.context().close();
  });
});

describe('an incident', () => {
  it('is reported by a grid worker, investigated and signed by the coordinator, and closed by the committee', async () => {
    const grid = await qiaomen.open({ as: 'gridworker', screen: phone, at: '/report-an-incident' });
    expect(await accessibilityFaults(grid)).toEqual([]);
    await grid.getByLabel('事件类型').click();
    await grid.getByRole('option', { name: '跌倒' }).click();
    await grid.getByLabel('经过概述').fill('老人在楼道滑倒');
    await grid.getByLabel('谁受了伤，伤情如何').fill('右腕扭伤');
    await grid.getByRole('button', { name: '保存' }).click();
    await grid.getByRole('heading', { level: 1, name: '老人在楼道滑倒' }).waitFor();
    await settle(grid);
    const address = at(grid);
    await grid.context().close();
    const page = await qiaomen.open({ as: 'coordinator', at: address });
    expect(await page.getByRole('link', { name: '跌倒应急预案 v1' }).isVisible()).toBe(true);
    await step(page, '登记原因', () => page.getByLabel('根本原因').fill('楼道灯坏了'));
    await page.getByRole('tab', { name: '改进措施' }).click();
    await settle(page);
    await step(page, '添加措施', async () => {
      await dialog(page).getByRole('textbox', { name: '措施' }).fill('修好楼道灯');
      await choose(page, '共建单位', '金银潭医院');
    });
    await explains(page, '签字', '还有改进措施没有完成。');
    await step(page, '登记完成', () => dialog(page).getByLabel('完成证明').fill('灯已换'));
    await step(page, '签字');
    await page.getByRole('button', { name: '结案' }).click();
    await dialog(page).getByRole('button', { name: '结案' }).click();
    await page.getByText('以外的另一个账号办理').waitFor();
    await page.context().close();
    const committee = await qiaomen.open({ as: 'committee', at: address });
    expect(await committee.getByRole('button', { name: '查看伤情' }).count()).toBe(0);
    await step(committee, '结案');
    expect(await committee.getByText('已由两人结案，记录永久保存。').isVisible()).toBe(true);
    expect(complaintsOf(committee)).toEqual([]);
    await committee.context().close();
  });
});
