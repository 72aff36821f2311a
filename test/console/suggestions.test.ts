// Suggestions at a desk and on a phone: noted in three fields, accepted, put right by the unit, verified by somebody else.
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

let qiaomen: OpenConsole;

beforeAll(async () => {
  qiaomen = await openConsole();
});
afterAll(() => qiaomen?.close());

const column = (page: Page, name: string) => page.getByRole('region', { name });
const card = (page: Page, of: string) => column(page, of).getByRole('listitem').filter({ hasText: '楼道加装扶手' });

async function closed(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(complaintsOf(page)).toEqual([]);
  await page.context().close();
}

describe('a suggestion', () => {
  it('is noted on a phone by a volunteer, with the keyboard alone', async () => {
    const page = await qiaomen.open({ as: 'volunteer', at: '/suggestion-board', screen: phone });
    await page.getByRole('button', { name: '记一条建议' }).focus();
    await page.keyboard.press('Enter');
    await settle(page);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByLabel('建议内容').fill('楼道加装扶手');
    await page.keyboard.press('Tab');
    await page.getByRole('dialog').getByRole('button', { name: '记一条建议' }).click();
    await settle(page);
    expect(await card(page, '待处理').isVisible()).toBe(true);
    expect(await card(page, '待处理').getByRole('button').count()).toBe(0);
    await closed(page);
  });

  it('is accepted by the committee, for a unit and a day', async () => {
    const page = await qiaomen.open({ as: 'committee', at: '/suggestion-board' });
    expect(await textsOf(page.getByRole('region').getByRole('heading', { level: 2 }))).toEqual([
      '待处理',
      '整改中',
      '待核实',
      '已核实',
    ]);
    await card(page, '待处理').getByRole('button', { name: '采纳', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: '责任单位' }).fill('金银潭');
    await page.getByRole('option', { name: '金银潭医院' }).click();
    await dialog.getByRole('button', { name: '采纳', exact: true }).click();
    await settle(page);
    expect(await card(page, '整改中').getByText('金银潭医院').isVisible()).toBe(true);
    await closed(page);
  });

  it('is put right by the unit, which is told what proof is', async () => {
    const page = await qiaomen.open({ as: 'hospital', at: '/suggestion-board', screen: phone });
    await card(page, '整改中').getByRole('button', { name: '登记整改' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '登记整改' }).click();
    await settle(page);
    expect(await dialog.getByText('必填').first().isVisible()).toBe(true);
    await dialog.getByLabel('整改佐证').fill('三栋楼道已装扶手,照片存档 12 号');
    await dialog.getByRole('button', { name: '登记整改' }).click();
    await settle(page);
    expect(await card(page, '待核实').isVisible()).toBe(true);
    await closed(page);
  });

  it('is verified by somebody else, who has the proof before their eyes; its page tells the whole story', async () => {
    const page = await qiaomen.open({ as: 'committee', at: '/suggestion-board' });
    await card(page, '待核实').getByRole('button', { name: '核实' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByText('三栋楼道已装扶手,照片存档 12 号').isVisible()).toBe(true);
    await dialog.getByRole('button', { name: '核实' }).click();
    await settle(page);
    await card(page, '已核实').getByRole('link', { name: '楼道加装扶手' }).click();
    await settle(page);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('楼道加装扶手');
    const merge = page.getByRole('button', { name: '合并' });
    expect(await merge.getAttribute('aria-disabled')).toBe('true');
    await merge.hover();
    expect(await page.getByRole('tooltip').innerText()).toBe('已经核实。');
    await closed(page);
  });
});

it('the list leads from the ledger of a year to each suggestion, also in English on a phone', async () => {
  const page = await qiaomen.open({ as: 'coordinator', at: '/suggestions', screen: phone, tastes: { language: 'en' } });
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Suggestions');
  await page.getByRole('listitem').getByRole('link').first().click();
  await settle(page);
  expect(await accessibilityFaults(page)).toEqual([]);
  await closed(page);
});
