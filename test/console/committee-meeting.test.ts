// A meeting of the committee from its plan to its confirmed minutes, run by the coordinator while the chair votes in another
// browser; a resolution verified on a phone; and what those see who only read.
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
import { inChinese, inDays } from '../support/days.ts';

let qiaomen: OpenConsole;
let coordinator: Page;

beforeAll(async () => {
  qiaomen = await openConsole();
  coordinator = await qiaomen.open({ as: 'coordinator', at: '/committeeMeetings' });
});
afterAll(() => qiaomen?.close());

/** Presses a button, then the one of the same name in the dialog that opens. */
async function confirm(
  page: Page,
  name: string,
  fill: (dialog: ReturnType<Page['getByRole']>) => Promise<void> = async () => {},
): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await fill(dialog);
  await dialog.getByRole('button', { name, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await settle(page);
}

const items = (page: Page): Promise<string[]> =>
  textsOf(page.getByRole('list', { name: '议程' }).getByRole('heading', { level: 2 }));

/** Now, as an input of day and time shows it in Shanghai. */
const now = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 16);

describe('a coordinator and the chair', () => {
  let address: string;

  it('plan a meeting, whose agenda the data drafts, with a reason for each item', async () => {
    const page = coordinator;
    await page.getByRole('link', { name: '安排会议' }).click();
    await settle(page);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByLabel('开始时间').fill(now());
    await page.getByLabel('会议名称').fill('第四季度联席会议');
    await page.getByLabel('地点').fill('二楼会议室');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByRole('heading', { level: 1, name: '第四季度联席会议' }).waitFor();
    await settle(page);
    expect(await page.getByText('还没有议题').isVisible()).toBe(true);
    expect(await accessibilityFaults(page)).toEqual([]);
    await confirm(page, '起草议程');
    expect((await items(page)).slice(0, 3)).toEqual([
      '更换 3 号楼老化的充电插座，张贴安全告示',
      '为名单上的独居老人各建一张用药提醒卡',
      '排出假期课表并报名志愿者',
    ]);
    expect(await page.getByText('议定事项已逾期').isVisible()).toBe(true);
    address = new URL(page.url()).hash.slice(1);
  });

  it('put the agenda in order by keyboard, and strike an item with a reason', async () => {
    const page = coordinator;
    await page.getByRole('button', { name: '上移：排出假期课表并报名志愿者' }).focus();
    await page.keyboard.press('Enter');
    await settle(page);
    expect((await items(page)).slice(1, 3)).toEqual([
      '排出假期课表并报名志愿者',
      '为名单上的独居老人各建一张用药提醒卡',
    ]);
    const before = (await items(page)).length;
    await confirm(page, '撤下', async (dialog) => dialog.getByLabel('原因').fill('会前已处理'));
    expect((await items(page)).length).toBe(before - 1);
    expect(await page.getByText('更换 3 号楼老化的充电插座，张贴安全告示（会前已处理）').isVisible()).toBe(true);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('open it, call the roll until there is a quorum, and vote, each seat once', async () => {
    const page = coordinator;
    await confirm(page, '召集');
    await confirm(page, '开会');
    expect(await page.getByText('未达法定人数').isVisible()).toBe(true);
    // What cannot be done now can be reached all the same, and says why.
    await page.getByRole('button', { name: '提请表决' }).first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('到会席位不足法定人数').waitFor();
    await page.getByRole('tab', { name: '签到' }).click();
    await settle(page);
    const doctor = page.getByRole('group', { name: /^彭长顺 .* 的到会情况$/ });
    await doctor.getByRole('button', { name: '委托代表' }).click();
    await page.getByLabel('代表人姓名').fill('郝静');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.getByText('代表人：郝静').waitFor();
    await page.getByRole('button', { name: '其余 4 席全部到会' }).click();
    await settle(page);
    expect(await page.getByText('到会 5 席，在任 5 席，须到会 3 席。').first().isVisible()).toBe(true);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('tab', { name: '议程' }).click();
    await settle(page);
    await confirm(page, '提请表决', async (dialog) => dialog.getByLabel('表决内容').fill('寒假课堂延长一周'));
    const chair = await qiaomen.open({ as: 'committee', at: address });
    await chair
      .getByRole('group', { name: /^罗正清 .* 的表决意见$/ })
      .getByRole('button', { name: '同意' })
      .click();
    await settle(chair);
    await page.getByText('已投 1 席，到会 5 席').waitFor();
    for (const name of ['彭长顺', '黄丽华']) {
      await page
        .getByRole('group', { name: new RegExp(`^${name} .* 的表决意见$`) })
        .getByRole('button', { name: '同意' })
        .click();
      await settle(page);
    }
    expect(await accessibilityFaults(page)).toEqual([]);
    await confirm(page, '计票');
    expect(await page.getByText('同意 3 席，反对 0 席，弃权 0 席，回避 0 席').isVisible()).toBe(true);
    await chair.context().close();
  });

  it('make a resolution in place, write the minutes, which the chair confirms; then nothing changes any more', async () => {
    const page = coordinator;
    await confirm(page, '形成议定事项', async (dialog) => {
      await dialog.getByLabel('内容').fill('寒假课堂排班延长到正月十五');
      await dialog.getByLabel('完成期限').fill(inDays(60));
      await dialog.getByRole('combobox', { name: '责任席位' }).click();
      await page.getByRole('option', { name: /陈文斌/ }).click();
    });
    expect(await page.getByText(`陈文斌 · 武汉轻工大学团委，期限 ${inChinese(inDays(60))}`).isVisible()).toBe(true);
    await page.getByRole('tab', { name: '纪要' }).click();
    await settle(page);
    await page.getByRole('textbox', { name: '会议纪要' }).fill('同意寒假课堂延长一周。');
    await page.getByRole('button', { name: '保存纪要' }).click();
    await settle(page);
    expect(await accessibilityFaults(page)).toEqual([]);
    const chair = await qiaomen.open({ as: 'committee', at: address });
    await confirm(chair, '确认纪要');
    await chair.getByRole('tab', { name: '纪要' }).click();
    await settle(chair);
    expect(await chair.getByText('确认，不能再改。').isVisible()).toBe(true);
    expect(await chair.getByRole('button', { name: '取消会议' }).count()).toBe(0);
    await chair.getByRole('link', { name: '打印纪要' }).click();
    await settle(chair);
    expect(await chair.getByText('议定：寒假课堂排班延长到正月十五', { exact: false }).isVisible()).toBe(true);
    expect(await accessibilityFaults(chair)).toEqual([]);
    expect([...complaintsOf(page), ...complaintsOf(chair)]).toEqual([]);
    await chair.context().close();
  });
});

describe('the chair on a phone', () => {
  it('sees what is overdue, and verifies what another seat reported done', async () => {
    const page = await qiaomen.open({ as: 'committee', at: '/committee', screen: phone });
    expect(await page.getByRole('heading', { name: '逾期的议定事项' }).isVisible()).toBe(true);
    expect(await accessibilityFaults(page)).toEqual([]);
    await go(page, '/resolutions-board');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('link', { name: '为名单上的独居老人各建一张用药提醒卡' }).click();
    await settle(page);
    await confirm(page, '核实', async (dialog) => dialog.getByLabel('核实意见').fill('抽查了五户'));
    expect(await page.getByText('抽查了五户').isVisible()).toBe(true);
    expect(await accessibilityFaults(page)).toEqual([]);
    await go(page, '/committeeMeetings');
    await page.getByRole('link', { name: '第四季度联席会议' }).click();
    await settle(page);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(complaintsOf(page)).toEqual([]);
    await page.context().close();
  });
});

describe('who only reads', () => {
  it('is offered no step of a meeting, and nothing of the committee that is not theirs to do', async () => {
    const page = await qiaomen.open({ as: 'volunteer', at: '/committeeMeetings' });
    expect(await page.getByRole('link', { name: '安排会议' }).count()).toBe(0);
    await page.getByRole('link', { name: '本季度联席会议' }).click();
    await settle(page);
    for (const name of ['起草议程', '开会', '取消会议', '确认纪要', '撤下', '添加议题'])
      expect(await page.getByRole('button', { name }).count(), name).toBe(0);
    await go(page, '/committee');
    expect(await page.getByText('请点“任命”').count()).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.context().close();
  });
});
