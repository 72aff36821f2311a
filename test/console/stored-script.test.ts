// A name is a name: whatever somebody wrote into a record, a page shows it as text and never runs it.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { complaintsOf, go, openConsole, settle, type OpenConsole } from '../support/browser.ts';

let qiaomen: OpenConsole;
const name = '<img src=x onerror=alert(1)>';

beforeAll(async () => {
  qiaomen = await openConsole();
});
afterAll(() => qiaomen?.close());

it('a partner unit with a script for a name is shown by that name wherever it stands', async () => {
  const page = await qiaomen.open({ as: 'committee', at: '/partnerUnits/create' });
  const alerts: string[] = [];
  page.on('dialog', (dialog) => {
    alerts.push(dialog.message());
    void dialog.dismiss();
  });
  await page.getByLabel('单位名称').fill('青石桥超市');
  await page.getByLabel('单位类型').click();
  await page.getByRole('option', { name: '企业' }).click();
  await page.getByRole('button', { name: '保存' }).click();
  await settle(page);
  await page.getByRole('link', { name: '编辑' }).click();
  await page.getByLabel('单位名称').fill(name);
  await page.getByRole('button', { name: '保存' }).click();
  await settle(page);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(name);
  expect(await page.title()).toBe(`${name} · 敲门`);
  await page.getByRole('tab', { name: '变更记录' }).click();
  await settle(page);
  expect(await page.getByRole('tabpanel', { name: '变更记录' }).innerText()).toContain(
    `单位名称：青石桥超市 → ${name}`,
  );
  for (const address of ['/partnerUnits', '/committee', '/auditEntries', '/partnerUnits?filter={"q":"onerror"}']) {
    await go(page, address);
    expect(await page.getByRole('main').innerText()).toContain(name);
  }
  await go(page, '/log-a-training');
  await page.getByLabel('主办单位').click();
  await page.getByRole('option', { name }).click();
  await settle(page);
  expect(alerts).toEqual([]);
  expect(await page.locator('img[src="x"]').count()).toBe(0);
  expect(complaintsOf(page)).toEqual([]);
});
