// Views of lists: saved as the list is, opened again, shared, and one of them first.
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

let qiaomen: OpenConsole;
beforeAll(async () => {
  qiaomen = await openConsole();
});
afterAll(() => qiaomen?.close());

const held = { status: ['HELD'], 'heldOn@gte': '2025-06-01' };
const address = `/trainingSessions?filter=${encodeURIComponent(JSON.stringify(held))}&sort=heldOn&order=ASC`;

const titles = (page: Page): Promise<string[]> =>
  textsOf(page.locator('main tbody tr').getByRole('link', { name: /培训/ }));

async function save(page: Page, name: string, sharing: RegExp): Promise<void> {
  await page.getByRole('button', { name: '视图' }).click();
  await page.getByRole('button', { name: '把当前列表存为视图' }).click();
  const dialog = page.getByRole('dialog', { name: '把当前列表存为视图' });
  await dialog.getByLabel('名称').fill(name);
  await dialog.getByLabel('谁可以看到').click();
  await page.getByRole('option', { name: sharing }).click();
  await dialog.getByRole('button', { name: '保存' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await settle(page);
}

describe('a view of a list', () => {
  it('brings back filter, order and columns, for its owner and for those with whom it is shared', async () => {
    const page = await qiaomen.open({ as: 'committee', at: address });
    const before = await titles(page);
    expect(before.length).toBeGreaterThan(3);
    await save(page, '下半年的培训', /全社区/);
    await go(page, '/trainingSessions?filter={}');
    expect(await titles(page)).not.toEqual(before);
    await page.getByRole('button', { name: '视图' }).click();
    const views = page.getByRole('dialog', { name: '视图' });
    expect(await textsOf(views.getByRole('listitem'))).toEqual(['下半年的培训 全社区 编辑']);
    expect(await accessibilityFaults(page)).toEqual([]);
    await views.getByRole('button', { name: /^下半年的培训/ }).click();
    await settle(page);
    expect(await titles(page)).toEqual(before);
    expect(await page.getByRole('list', { name: '已设的筛选' }).innerText()).toContain('2025年6月1日');
    await page.context().close();

    const other = await qiaomen.open({ as: 'coordinator', at: '/trainingSessions' });
    await other.getByRole('button', { name: '视图' }).click();
    const shared = other.getByRole('dialog', { name: '视图' });
    expect(await textsOf(shared.getByRole('listitem'))).toEqual(['下半年的培训 全社区']);
    await shared.getByRole('button', { name: /^下半年的培训/ }).press('Enter');
    await settle(other);
    expect(await titles(other)).toEqual(before);
    expect(complaintsOf(other)).toEqual([]);
    await other.context().close();
  });

  it('comes first when its owner says so, and is taken away again', async () => {
    const page = await qiaomen.open({ as: 'socialworker', at: address });
    await save(page, '先看这个', /仅自己/);
    await page.getByRole('button', { name: '视图' }).click();
    await page.getByRole('button', { name: '编辑视图“先看这个”' }).click();
    const dialog = page.getByRole('dialog', { name: '修改视图' });
    await dialog.getByLabel('打开列表时先显示它').check();
    await dialog.getByRole('button', { name: '保存' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.context().close();

    const again = await qiaomen.open({ as: 'socialworker', at: '/trainingSessions' });
    await again.getByRole('list', { name: '已设的筛选' }).waitFor();
    expect(again.url()).toContain('heldOn%40gte');
    await again.getByRole('button', { name: '视图' }).click();
    await again.getByRole('button', { name: '编辑视图“先看这个”' }).click();
    await again.getByRole('dialog', { name: '修改视图' }).getByRole('button', { name: '删除这个视图' }).click();
    await again.getByText('视图已删除').waitFor();
    await again.getByRole('button', { name: '视图' }).click();
    await again.getByRole('dialog', { name: '视图' }).waitFor();
    await expect.poll(() => again.getByRole('listitem').filter({ hasText: '先看这个' }).count()).toBe(0);
    await again.context().close();
  });

  it('is there on a phone, accessible', async () => {
    const page = await qiaomen.open({ as: 'hospital', at: '/trainingSessions', screen: phone });
    await page.getByRole('button', { name: '视图' }).click();
    await page.getByRole('button', { name: '把当前列表存为视图' }).click();
    await settle(page);
    expect([...(await accessibilityFaults(page)), ...complaintsOf(page)]).toEqual([]);
    await page.context().close();
  });
});
