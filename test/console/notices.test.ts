// What waits for a person: on the first page as lists that must reach zero, in the inbox, and in the bar of every page.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accessibilityFaults,
  complaintsOf,
  desk,
  go,
  openConsole,
  phone,
  settle,
  type OpenConsole,
} from '../support/browser.ts';
import type { Client } from '../support/app.ts';

let qiaomen: OpenConsole;
let hospital: Client;

beforeAll(async () => {
  qiaomen = await openConsole();
  hospital = await qiaomen.app.as('hospital');
});
afterAll(() => qiaomen?.close());

const dayMs = 86_400_000;

async function planInThePast(title: string): Promise<string> {
  const plan = `mutation($input: PlanTrainingSessionInput!) { planTrainingSession(input: $input) { trainingSession { id } userErrors { code } } }`;
  const startsAt = new Date(Date.now() - 2 * dayMs).toISOString();
  const input = { title, topicArea: 'FIRST_AID', startsAt, minutes: 60 };
  return (await hospital.data(plan, { input })).planTrainingSession.trainingSession.id;
}

async function faultsOf(page: Page): Promise<string[]> {
  return [...(await accessibilityFaults(page)), ...complaintsOf(page)];
}

describe('what waits', () => {
  it('shows up on the first page, in the bar and in the inbox without the page being loaded anew, and goes when it is done', async () => {
    const page = await qiaomen.open({ as: 'hospital', at: '/notices' });
    const id = await planInThePast('没有登记的培训');
    const notice = page.getByRole('link', { name: /没有登记的培训/ });
    await notice.waitFor();
    await page.getByRole('link', { name: /^提醒：\d+ 条未读$/ }).waitFor();
    expect(await notice.innerText()).toMatch(/已逾期[\s\S]*培训已过期未登记/);
    expect(await faultsOf(page)).toEqual([]);
    await notice.click();
    await page.getByRole('heading', { level: 1, name: '没有登记的培训' }).waitFor();
    await page.getByRole('link', { name: '提醒', exact: true }).waitFor();
    const cancel = `mutation($input: CancelTrainingSessionInput!) { cancelTrainingSession(input: $input) { trainingSession { id } userErrors { code } } }`;
    await hospital.data(cancel, { input: { id, reason: '没有办' } });
    await go(page, '/notices');
    await expect.poll(() => page.getByRole('link', { name: /没有登记的培训/ }).count()).toBe(0);
    await page.getByRole('button', { name: '已办结' }).click();
    await page.getByRole('link', { name: /没有登记的培训/ }).waitFor();
    await page.context().close();
  });

  it('stands before the committee with its number, the late ones, and the way to exactly those records', async () => {
    await planInThePast('第一场漏掉的培训');
    await planInThePast('第二场漏掉的培训');
    const page = await qiaomen.open({ as: 'committee' });
    const list = page.getByRole('region', { name: '培训已过期未登记' });
    await list.getByRole('link', { name: '第二场漏掉的培训' }).waitFor();
    expect(await list.innerText()).toMatch(/逾期 2/);
    await list.getByRole('link', { name: '在列表中查看' }).click();
    await settle(page);
    expect(await page.locator('h1 + output, output').first().innerText()).toContain('2');
    await page.context().close();
  });

  it.each([
    ['committee', desk],
    ['committee', phone],
    ['hospital', phone],
  ])('is accessible for %s', async (as, screen) => {
    const page = await qiaomen.open({ as, screen });
    expect(await faultsOf(page)).toEqual([]);
    await go(page, '/notices');
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  });
});

describe('the settings of notices', () => {
  it('say of what one is told, and keep it', async () => {
    const page = await qiaomen.open({ as: 'hospital', at: '/notices' });
    const kind = page.getByRole('checkbox', { name: '承诺事项待兑现' });
    expect(await kind.isChecked()).toBe(true);
    await kind.focus();
    await page.keyboard.press('Space');
    await page.getByText('设置已保存').waitFor();
    await page.reload();
    await page.getByRole('checkbox', { name: '承诺事项待兑现' }).waitFor();
    expect(await page.getByRole('checkbox', { name: '承诺事项待兑现' }).isChecked()).toBe(false);
    await page.context().close();
  });

  it('say why no link can be sent while no mail is set up', async () => {
    const page = await qiaomen.open({ as: 'school', at: '/notices' });
    await page.getByLabel('邮箱').fill('school@example.org');
    await page.getByRole('button', { name: '发送确认邮件' }).click();
    const why = page.getByText('本系统没有开通邮件').first();
    await why.waitFor();
    expect(await why.innerText()).toBe('本系统没有开通邮件，无法发送确认链接。');
    await page.context().close();
  });

  it('tell that a link is not valid', async () => {
    const page = await qiaomen.open({ as: 'school', at: '/notices/confirm/guessed' });
    await page.getByRole('button', { name: '确认邮箱' }).click();
    await page.getByText('链接无效、已过期或已使用').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  });
});
