// What a role may not do is not offered, is explained to whoever goes there all the same, and is refused by the API.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { go, openConsole, openMenu, phone, textsOf, type OpenConsole } from '../support/browser.ts';

let qiaomen: OpenConsole;

beforeAll(async () => {
  qiaomen = await openConsole();
});
afterAll(() => qiaomen?.close());

const menuOf = async (page: Page): Promise<string[]> => textsOf((await openMenu(page)).getByRole('link'));
const heading = (page: Page): Promise<string> => page.getByRole('heading', { level: 1 }).innerText();

/** What the API answers to the page itself, with the cookie and from the address that the console has. */
async function asked(page: Page, query: string): Promise<unknown> {
  return await page.evaluate(async (text) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query: text }) });
    const { data, errors } = (await answer.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] };
    return errors ? errors.map(({ extensions }) => extensions.code) : data;
  }, query);
}

describe('the hospital', () => {
  it('finds neither accounts nor keys nor the audit trail', async () => {
    const page = await qiaomen.open({ as: 'hospital' });
    const menu = await menuOf(page);
    expect(menu).toContain('登记培训');
    for (const name of ['账号', '接口密钥', '操作记录', '台账导入']) expect(menu).not.toContain(name);
    for (const address of ['/accounts', '/apiKeys', '/auditEntries', '/importRuns']) {
      await go(page, address);
      expect([address, await heading(page)]).toEqual([address, '没有权限']);
      expect(await page.getByText('您的角色没有这项权限。如果工作需要，请联系本社区的管理员。').isVisible()).toBe(true);
    }
    for (const list of ['accounts', 'apiKeys', 'auditEntries', 'importRuns']) {
      expect([list, await asked(page, `{ ${list} { totalCount } }`)]).toEqual([list, ['FORBIDDEN']]);
    }
    await page.context().close();
  });

  it('reads of volunteers how many there are, but nobody’s name or phone', async () => {
    const page = await qiaomen.open({ as: 'hospital', at: '/volunteers' });
    expect(await page.getByText('共 168 条', { exact: true }).isVisible()).toBe(true);
    expect(await page.getByRole('main').innerText()).not.toMatch(/赵永康|何伟民|0008/);
    const { volunteers } = (await asked(
      page,
      '{ volunteers(first: 100) { nodes { person { fullName phoneTail } } } }',
    )) as {
      volunteers: { nodes: { person: object }[] };
    };
    expect(volunteers.nodes.length).toBe(100);
    for (const { person } of volunteers.nodes) expect(person).toEqual({ fullName: null, phoneTail: null });
    await page.context().close();
  });

  it('is offered no selection of trainings, among which others’ would be refused', async () => {
    const trainings = await qiaomen.open({ as: 'hospital', at: '/trainingSessions' });
    expect(await trainings.getByRole('checkbox').count()).toBe(0);
    await trainings.context().close();
    const ours = await qiaomen.open({ as: 'coordinator', at: '/trainingSessions' });
    expect(await ours.getByRole('checkbox').count()).toBeGreaterThan(10);
    await ours.context().close();
  });

  it('cannot change a training of another unit: its page offers no step', async () => {
    const page = await qiaomen.open({ as: 'hospital' });
    const { trainingSessions } = (await asked(
      page,
      '{ trainingSessions(filter: { title: { startsWith: "系统培训第1场" } }) { nodes { id } } }',
    )) as { trainingSessions: { nodes: { id: string }[] } };
    const { id } = trainingSessions.nodes[0]!;
    await go(page, `/trainingSessions/${id}/show`);
    expect(await heading(page)).toContain('系统培训第1场');
    const main = page.getByRole('main');
    const offered = [...(await textsOf(main.getByRole('button'))), ...(await textsOf(main.getByRole('link')))];
    for (const step of ['锁定名单', '登记名单', '取消培训', '编辑', '归档']) expect(offered).not.toContain(step);
    const lock = `mutation { lockTrainingAttendance(input: { id: "${id}" }) { userErrors { code } } }`;
    expect(await asked(page, lock)).toEqual({ lockTrainingAttendance: { userErrors: [{ code: 'NOT_ALLOWED_HERE' }] } });
    await page.context().close();
  });
});

describe('a volunteer', () => {
  it('finds no imports on the phone, and cannot send a ledger past the pages', async () => {
    const page = await qiaomen.open({ as: 'volunteer', screen: phone });
    const menu = await menuOf(page);
    for (const name of ['台账导入', '账号', '登记培训']) expect(menu).not.toContain(name);
    await page.keyboard.press('Escape');
    for (const address of ['/importRuns', '/import-a-ledger']) {
      await go(page, address);
      expect([address, await heading(page)]).toEqual([address, '没有权限']);
    }
    const status = await page.evaluate(async () => {
      const headers = { 'content-type': 'text/csv', 'x-file-name': 'volunteers.csv' };
      return (await fetch('/imports/files', { method: 'POST', headers, body: '姓名\n何小虎\n' })).status;
    });
    expect(status).toBe(403);
    await page.context().close();
  });
});

describe('the auditor', () => {
  it('reads the trail and changes nothing: no page offers a new record', async () => {
    const page = await qiaomen.open({ as: 'auditor' });
    const menu = (await openMenu(page)).getByRole('link');
    const addresses = await menu.evaluateAll((all) => all.map((each) => each.getAttribute('href')!.replace('#', '')));
    expect(addresses).toContain('/auditEntries');
    for (const address of addresses) {
      await go(page, address);
      expect([address, await page.locator('main a[href$="/create"]').count()]).toEqual([address, 0]);
    }
    const write = 'mutation { createPartnerUnit(input: { name: "甲", kind: SCHOOL }) { userErrors { code } } }';
    expect(await asked(page, write)).toEqual(['FORBIDDEN']);
    await page.context().close();
  });
});
