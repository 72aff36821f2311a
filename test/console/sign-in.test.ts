// People come in by name and password, see the console as they like it, and leave no way back behind them.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  accessibilityFaults,
  complaintsOf,
  openConsole,
  settle,
  textsOf,
  type OpenConsole,
} from '../support/browser.ts';

let qiaomen: OpenConsole;
let page: Page;

beforeAll(async () => {
  qiaomen = await openConsole();
});
afterEach(async () => {
  const complaints = complaintsOf(page);
  await page.context().close();
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
});
afterAll(() => qiaomen?.close());

async function signIn(username: string, password: string): Promise<void> {
  await page.getByLabel('用户名').fill(username);
  await page.getByLabel('密码').fill(password);
  await page.getByRole('button', { name: '登录' }).click();
  await settle(page);
}

const heading = (): Promise<string> => page.getByRole('heading', { level: 1 }).innerText();
const alert = (): Promise<string> => page.getByRole('alert').innerText();
/** Who the API takes the browser for. */
const caller = (): Promise<string | undefined> =>
  page.evaluate(async () => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch('/graphql', {
      method: 'POST',
      headers,
      body: '{"query":"{ me { account { username } } }"}',
    });
    return ((await answer.json()) as { data: { me: { account: { username: string } } | null } }).data.me?.account
      .username;
  });

describe('the sign-in page', () => {
  it('refuses a wrong password in plain Chinese, keeps what was typed, and lets the right one in', async () => {
    page = await qiaomen.open();
    await signIn('committee', 'demo-knock-2025');
    expect(await alert()).toBe('用户名或密码不正确。');
    expect(await page.getByLabel('用户名').inputValue()).toBe('committee');
    expect(await caller()).toBeUndefined();
    await signIn('committee', 'demo-knock-2026');
    expect(await heading()).toBe('共建委员会主任，您好');
    expect(await page.title()).toBe('共建委员会主任，您好 · 敲门');
    expect(await caller()).toBe('committee');
  });

  it('says what is missing without asking the API', async () => {
    page = await qiaomen.open();
    await signIn('committee', '');
    expect(await alert()).toBe('请填写用户名和密码。');
  });

  it('leads on to the page that one wanted, filters included', async () => {
    page = await qiaomen.open({ at: '/volunteers?filter={"level":["CORE"]}' });
    expect(await heading()).toBe('敲门');
    await signIn('coordinator', 'demo-knock-2026');
    expect(await heading()).toBe('志愿者');
    expect(await page.getByText('共 56 条', { exact: true }).isVisible()).toBe(true);
  });

  it('offers the people of the demo, and one press is enough', async () => {
    page = await qiaomen.open();
    const people = page.getByRole('region', { name: '演示：选一个身份进入' }).getByRole('button');
    expect(await textsOf(people)).toEqual([
      '系统管理员',
      '共建委员会主任',
      '社区协调员',
      '社工',
      '网格员',
      '志愿者',
      '医院培训员',
      '学校联络员',
      '审计员',
    ]);
    await people.filter({ hasText: '医院培训员' }).click();
    await settle(page);
    expect(await heading()).toBe('医院培训员，您好');
  });
});

describe('somebody who is signed in', () => {
  it('signs out for good: neither the page before nor the API knows them any more', async () => {
    page = await qiaomen.open({ as: 'coordinator', at: '/volunteers' });
    await page.getByRole('button', { name: '我的账号: 社区协调员' }).click();
    await page.getByRole('button', { name: '退出登录' }).click();
    await settle(page);
    expect(await heading()).toBe('敲门');
    expect(await caller()).toBeUndefined();
    await page.goBack();
    await settle(page);
    expect(await page.getByText('志愿者', { exact: true }).count()).toBe(1);
    expect(await page.getByRole('button', { name: '登录' }).isVisible()).toBe(true);
  });

  it('signs in again above the page when the session has ended, and loses nothing typed', async () => {
    page = await qiaomen.open({ as: 'coordinator', at: '/partnerUnits/create' });
    await page.getByLabel('单位名称').fill('柳荫街道社区卫生服务中心');
    await page.context().clearCookies();
    await page.getByLabel('单位类型').click();
    await page.getByRole('option', { name: '医院' }).click();
    await page.getByRole('button', { name: '保存' }).click();
    const dialog = page.getByRole('dialog', { name: '请重新登录' });
    await dialog.getByLabel('密码').fill('demo-knock-2026');
    await dialog.getByRole('button', { name: '登录', exact: true }).click();
    await settle(page);
    expect(await heading()).toBe('柳荫街道社区卫生服务中心');
  });
});

describe('the console', () => {
  it('speaks English and Chinese again without losing what was typed, and remembers', async () => {
    page = await qiaomen.open({ as: 'hospital', at: '/log-a-training' });
    await page.getByLabel('讲师').fill('彭医生');
    await page.getByRole('button', { name: 'English' }).click();
    await settle(page);
    expect([await heading(), await page.locator('html').getAttribute('lang')]).toEqual(['Log a training', 'en']);
    expect(await page.getByLabel('Trainer').inputValue()).toBe('彭医生');
    await page.getByRole('button', { name: '中文' }).click();
    await settle(page);
    expect([await heading(), await page.locator('html').getAttribute('lang')]).toEqual(['登记培训', 'zh-CN']);
    expect(await page.getByLabel('讲师').inputValue()).toBe('彭医生');
  });

  it('turns dark, stays dark for the next visit, and remains readable', async () => {
    page = await qiaomen.open({ as: 'committee', at: '/volunteers' });
    const brightness = (): Promise<number> =>
      page.evaluate(() => Math.max(...getComputedStyle(document.body).backgroundColor.match(/\d+/g)!.map(Number)));
    expect(await brightness()).toBeGreaterThan(230);
    await page.getByRole('button', { name: '换成深色' }).click();
    await settle(page);
    expect(await brightness()).toBeLessThan(50);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.reload();
    await settle(page);
    expect(await brightness()).toBeLessThan(50);
  });

  it('writes larger when asked to', async () => {
    page = await qiaomen.open({ as: 'committee' });
    const size = (): Promise<string> =>
      page.getByRole('heading', { level: 1 }).evaluate((element) => getComputedStyle(element).fontSize);
    const before = Number.parseFloat(await size());
    await page.getByRole('button', { name: '更大' }).click();
    expect(Number.parseFloat(await size()) / before).toBe(1.25);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
