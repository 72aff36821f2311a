// The committee looks at what the programme achieved, sets it beside another quarter, follows a figure to its records,
// has a report made, and publishes a year after a look at what stays hidden.
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accessibilityFaults,
  complaintsOf,
  desk,
  openConsole,
  phone,
  settle,
  textsOf,
  type OpenConsole,
} from '../support/browser.ts';
import { asOwner } from '../support/elsewhere.ts';

let qiaomen: OpenConsole;

beforeAll(async () => {
  qiaomen = await openConsole();
  // As it is before the demo publishes its year.
  await asOwner(qiaomen.app, (client) => client.query('truncate impact_publication'));
});
afterAll(() => qiaomen?.close());

const compared = '/impact?period=2025-Q2&with=2025-Q1&figure=TRAINING_PERSON_TIMES';

describe('the page of impact', () => {
  it.each([
    ['at a desk', desk, {}],
    ['on a phone', phone, {}],
    ['on a phone in English', phone, { language: 'en' } as const],
  ])('is accessible %s, with a chart and a comparison', async (_where, screen, tastes) => {
    const page = await qiaomen.open({ as: 'committee', at: compared, screen, tastes });
    await page.locator('.MuiChartsSurface-root').first().waitFor();
    expect([...(await accessibilityFaults(page)), ...complaintsOf(page)]).toEqual([]);
    await page.context().close();
  });

  it('sets one quarter beside another, and draws by months what stands in the table', async () => {
    const page = await qiaomen.open({ as: 'committee', at: '/impact' });
    await page.getByLabel('时间').click();
    await page.getByRole('option', { name: '2025 年第 2 季度' }).click();
    await page.getByLabel('与…比较').click();
    await page.getByRole('option', { name: '2025 年第 1 季度' }).click();
    await settle(page);
    const card = page.getByRole('listitem').filter({ hasText: '医院培训到训' });
    expect((await textsOf(card))[0]).toMatch(/^医院培训到训 62 人次 2025 年第 1 季度 42 \(\+20\)/);
    const rows = page.getByRole('table', { name: '图中的数字' }).getByRole('row');
    expect((await textsOf(rows)).slice(1)).toEqual(['4月 48 0', '5月 47 21', '6月 46 48']);
    await page.context().close();
  });

  it('leads by one click from every figure that counts records to exactly those', async () => {
    const page = await qiaomen.open({ as: 'committee', at: '/impact?period=2025' });
    const cards = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: /^查看这些记录：/ }) });
    const counted: [string, string][] = [];
    const found: typeof counted = [];
    for (let index = 0; index < (await cards.count()); index++) {
      const name = await cards.nth(index).getByRole('heading').innerText();
      const value = (await cards.nth(index).locator('p').first().innerText()).split(/\s/)[0]!;
      // These add up a number of each of their records.
      if (name === '演练参加人次' || name === '活动服务人次') continue;
      await cards.nth(index).getByRole('link').click();
      await settle(page);
      counted.push([name, value]);
      found.push([name, /共 ([\d,]+) 条/.exec(await page.locator('main').innerText())?.[1] ?? '0']);
      await page.goBack();
      await settle(page);
    }
    expect(found).toEqual(counted);
    expect(found.length).toBeGreaterThanOrEqual(13);
    await page.context().close();
  });
});

describe('a report', () => {
  it('is made by one press and fetched as a file', async () => {
    const page = await qiaomen.open({ as: 'committee', at: '/impact?period=2025' });
    await page.getByRole('button', { name: '生成报告' }).click();
    await page.getByRole('menuitem', { name: 'Excel' }).click();
    const fetch = page.getByRole('link', { name: '下载' });
    await fetch.waitFor();
    await settle(page);
    expect(await accessibilityFaults(page)).toEqual([]);
    const [download] = await Promise.all([page.waitForEvent('download'), fetch.click()]);
    expect(download.suggestedFilename()).toMatch(/^刘家墩社区壹对壹敲门行动成效报告 .*\.xlsx$/);
    expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK');
    await page.context().close();
  });

  it('is not offered to whoever may not make one', async () => {
    const page = await qiaomen.open({ as: 'volunteer', at: '/impact' });
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('成效');
    expect(await page.getByRole('button', { name: '生成报告' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: '公开' }).count()).toBe(0);
    await page.context().close();
  });
});

describe('a year', () => {
  it('is published by keyboard, after a look at what everybody will see', async () => {
    const page = await qiaomen.open({ as: 'committee', at: '/impact' });
    await page.getByRole('button', { name: '公开' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: '公开' });
    await dialog.getByRole('combobox', { name: '时间' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: '2025 年', exact: true }).focus();
    await page.keyboard.press('Enter');
    await settle(page);
    const rows = await textsOf(dialog.getByRole('row'));
    expect(rows).toContain('骨干志愿者 56 人 显示');
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: '公开' }).focus();
    await page.keyboard.press('Enter');
    const link = page.getByRole('link', { name: '打开公开页面：2025 年' });
    await link.waitFor();
    const stranger = await qiaomen.open();
    await stranger.goto(`${qiaomen.app.url}${await link.getAttribute('href')}`);
    expect(await textsOf(stranger.locator('nav [aria-current]'))).toEqual(['2025 年']);
    await stranger.context().close();
    await page.context().close();
  });
});
