// The menu: by job, short, in groups that open and close by mouse and keyboard, and that stay as they were left.
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accessibilityFaults,
  complaintsOf,
  go,
  openConsole,
  openMenu,
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

const menuOf = (page: Page): Locator => page.getByRole('navigation', { name: '菜单' });
const groupsOf = (page: Page, expanded: boolean): Promise<string[]> =>
  textsOf(menuOf(page).getByRole('button', { expanded }));

describe('the long menu of the committee', () => {
  it('has less than thirty entries, of which those of the present page are open', async () => {
    const page = await qiaomen.open({ as: 'committee', at: '/volunteers' });
    expect(await groupsOf(page, true)).toEqual(['志愿者']);
    expect(await groupsOf(page, false)).toEqual(['共建', '活动与培训', '应急', '会议与改进', '成效', '设置']);
    expect(await accessibilityFaults(page)).toEqual([]);
    // A list that the menu does not offer itself opens the group to which it belongs.
    await go(page, '/courses');
    expect(await groupsOf(page, true)).toEqual(['活动与培训']);
    expect(await (await openMenu(page)).getByRole('link').count()).toBe(29);
    await page.context().close();
  });

  it('opens and closes a group by keyboard, and keeps what was chosen', async () => {
    const page = await qiaomen.open({ as: 'committee' });
    const partners = menuOf(page).getByRole('button', { name: '共建' });
    await partners.focus();
    await page.keyboard.press('Enter');
    expect(await textsOf(menuOf(page).getByRole('list', { name: '共建' }).getByRole('link'))).toEqual([
      '共建委员会',
      '共建单位',
      '共建协议',
      '承诺事项',
    ]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await settle(page);
    expect(page.url()).toContain('#/partnerUnits');
    await page.reload();
    await settle(page);
    await go(page, '/');
    expect(await groupsOf(page, true)).toEqual(['共建']);
    await partners.press('Space');
    expect(await groupsOf(page, true)).toEqual([]);
    // The group of the page one comes to is open, even when it was closed before; there it can be closed again.
    await go(page, '/partnerUnits');
    expect(await groupsOf(page, true)).toEqual(['共建']);
    await partners.click();
    expect(await groupsOf(page, true)).toEqual([]);
    expect(complaintsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('is a drawer on the phone, which closes when one has chosen', async () => {
    const page = await qiaomen.open({ as: 'committee', screen: phone });
    await page.getByRole('button', { name: '菜单' }).click();
    await settle(page);
    expect(await groupsOf(page, true)).toEqual([]);
    expect(await accessibilityFaults(page)).toEqual([]);
    await menuOf(page).getByRole('button', { name: '应急' }).click();
    await menuOf(page).getByRole('link', { name: '应急演练' }).click();
    await settle(page);
    expect(page.url()).toContain('#/drills');
    expect(await menuOf(page).count()).toBe(0);
    await page.context().close();
  });
});

describe('the short menu of the operator', () => {
  it('is all open at first', async () => {
    const page = await qiaomen.open({ as: 'operator' });
    expect(await groupsOf(page, false)).toEqual([]);
    expect(await textsOf(menuOf(page).getByRole('list', { name: '设置' }).getByRole('link'))).toEqual([
      '社区与网格',
      '账号',
      '操作记录',
      '台账导入',
    ]);
    await page.context().close();
  });

  it('has no figures of the programme, and the page of the keys is found beside the accounts', async () => {
    const page = await qiaomen.open({ as: 'operator', at: '/accounts' });
    expect(await textsOf(menuOf(page).getByRole('link'))).not.toContain('成效');
    await page.getByRole('main').getByRole('link', { name: '接口密钥' }).click();
    await settle(page);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('接口密钥');
    await page.context().close();
  });
});
