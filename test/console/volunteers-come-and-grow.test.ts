// The pages of mentoring, recruitment, vetting, leave and return: each is used as people use it, at a desk and on a phone,
// with the keyboard, and axe finds nothing against WCAG 2.2 AA.
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
import { inDays } from '../support/days.ts';

let qiaomen: OpenConsole;

beforeAll(async () => {
  qiaomen = await openConsole();
});
afterAll(() => qiaomen?.close());

const press = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name, exact: true }).last().click();
  await settle(page);
};

async function expectClean(page: Page): Promise<void> {
  expect([...(await accessibilityFaults(page)), ...complaintsOf(page)]).toEqual([]);
}

/** In the demo the first pair began 140 days ago; each month since then has a line. */
const monthsOfFirstPair = [...new Set(Array.from({ length: 141 }, (_, day) => inDays(day - 140).slice(0, 7)))];

async function idOf(query: string, list: string): Promise<string> {
  const client = await qiaomen.app.as('coordinator');
  return (await client.data(query))[list].nodes[0].id;
}

describe('a social worker at a desk', () => {
  it('sees how far a pair has come, assesses it, and the newcomer is a core volunteer', async () => {
    const id = await idOf(
      '{ mentorships(first: 1, filter: { status: { eq: ACTIVE } }, orderBy: [{ field: STARTED_ON }]) { nodes { id } } }',
      'mentorships',
    );
    const page = await qiaomen.open({ as: 'socialworker', at: '/mentorships' });
    await expectClean(page);
    await go(page, `/mentorships/${id}/show`);
    const lines = await textsOf(page.getByRole('list', { name: '每月共同入户' }).getByRole('listitem'));
    expect(lines.map((line) => line.slice(0, 7))).toEqual(monthsOfFirstPair);
    expect(await page.getByText('共同入户 4 次，至少 3 次').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: '开始带教' }).getAttribute('aria-disabled')).toBe('true');
    await press(page, '考核');
    const boxes = page.getByRole('checkbox');
    for (let each = 0; each < (await boxes.count()); each++) await boxes.nth(each).check();
    await page.getByLabel('带教人意见').fill('可以独立入户,也能带人');
    await expectClean(page);
    await press(page, '考核');
    expect(await page.getByText('已通过考核，新志愿者晋升为骨干。').isVisible()).toBe(true);
    await expectClean(page);
    await page.context().close();
  });

  it('is told why a pair that has begun cannot pass yet', async () => {
    const id = await idOf(
      '{ mentorships(first: 1, filter: { status: { eq: ACTIVE } }, orderBy: [{ field: STARTED_ON, direction: DESC }]) { nodes { id } } }',
      'mentorships',
    );
    const page = await qiaomen.open({ as: 'socialworker', at: `/mentorships/${id}/show` });
    await press(page, '考核');
    await page.getByRole('radio', { name: '通过，晋升骨干' }).check();
    await page.getByLabel('带教人意见').fill('还要多练');
    await press(page, '考核');
    const dialog = await page.getByRole('dialog').innerText();
    expect(dialog).toMatch(/共同入户 \d 次，至少要 3 次/);
    expect(dialog).toContain('清单还有 5 项未达到');
    await expectClean(page);
    await page.context().close();
  });

  it('opens the tree of who trained whom with the keyboard', async () => {
    const page = await qiaomen.open({ as: 'socialworker', at: '/mentor-tree' });
    const first = page.getByRole('treeitem').first();
    await first.focus();
    expect(await first.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('ArrowRight');
    await settle(page);
    expect(await first.getAttribute('aria-expanded')).toBe('true');
    expect(await first.getByRole('treeitem').count()).toBeGreaterThan(0);
    await page.keyboard.press('Space');
    await settle(page);
    await expectClean(page);
    await page.getByRole('link', { name: '打开资料' }).click();
    await settle(page);
    expect(page.url()).toContain('#/volunteers/');
    await page.context().close();
  });

  it('takes an applicant from the papers to a new volunteer', async () => {
    const page = await qiaomen.open({ as: 'socialworker', at: '/volunteerApplications' });
    await expectClean(page);
    await page.getByRole('link', { name: '江晓雨' }).first().click();
    await settle(page);
    expect(await page.getByText('具备所需专长').isVisible()).toBe(true);
    await press(page, '录用');
    await press(page, '录用');
    const client = await qiaomen.app.as('coordinator');
    const { volunteers } = await client.data('{ volunteers(search: "江晓雨") { nodes { level } } }');
    expect(volunteers.nodes).toEqual([{ level: 'NEW' }]);
    await expectClean(page);
    await page.context().close();
  });

  it('sees who is due for a background check and records it', async () => {
    const page = await qiaomen.open({ as: 'socialworker', at: '/vetting' });
    expect(await page.getByRole('heading', { name: '已过期（1 人）' }).isVisible()).toBe(true);
    await expectClean(page);
    await page.getByRole('button', { name: '登记背景审查' }).first().click();
    await settle(page);
    await page.getByRole('radio', { name: '无相关记录' }).check();
    await page.getByLabel('查询单位').fill('将军路街道派出所');
    await expectClean(page);
    await press(page, '登记背景审查');
    await settle(page);
    expect(await page.getByRole('heading', { name: /已过期/ }).count()).toBe(0);
    await page.context().close();
  });

  it('asks what is to be handed over before somebody leaves', async () => {
    const client = await qiaomen.app.as('coordinator');
    const { mentorships } = await client.data(
      '{ mentorships(first: 1, filter: { status: { eq: ACTIVE } }) { nodes { mentorId } } }',
    );
    const page = await qiaomen.open({ as: 'socialworker', at: `/volunteers/${mentorships.nodes[0].mentorId}/show` });
    await press(page, '办理离队');
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByText(/项工作要交接/).isVisible()).toBe(true);
    await dialog.getByLabel('原因').fill('随子女迁居');
    await press(page, '办理离队');
    expect(await dialog.getByLabel('工作交接').getAttribute('aria-invalid')).toBe('true');
    await expectClean(page);
    await dialog.getByLabel('工作交接').fill('由潘桂芳接着带教');
    await press(page, '办理离队');
    expect(await page.getByText('已离队').first().isVisible()).toBe(true);
    await page.getByRole('tab', { name: '离岗与返岗' }).click();
    await settle(page);
    expect(await page.getByText('由潘桂芳接着带教').isVisible()).toBe(true);
    await press(page, '重新申请');
    await page.getByLabel('原因').fill('又搬回来了');
    await press(page, '重新申请');
    expect(await page.getByText('申请中').first().isVisible()).toBe(true);
    await expectClean(page);
    await page.context().close();
  });
});

describe('on a phone', () => {
  it.each([
    ['in Chinese', {}],
    ['in English', { language: 'en' }],
  ] as const)('every page fits and is accessible %s', async (_language, tastes) => {
    const page = await qiaomen.open({ as: 'coordinator', screen: phone, tastes });
    const mentorship = await idOf('{ mentorships(first: 1) { nodes { id } } }', 'mentorships');
    const meeting = await idOf('{ sharingMeetings(first: 1) { nodes { id } } }', 'sharingMeetings');
    const call = await idOf('{ recruitmentCalls(first: 1) { nodes { id } } }', 'recruitmentCalls');
    const application = await idOf('{ volunteerApplications(first: 1) { nodes { id } } }', 'volunteerApplications');
    const addresses = [
      ...['/mentorships', `/mentorships/${mentorship}/show`, '/mentorships/create', '/mentor-tree'],
      ...['/mentoring-requirements', '/sharingMeetings', `/sharingMeetings/${meeting}/show`, '/sharingMeetings/create'],
      ...['/recruitmentCalls', `/recruitmentCalls/${call}/show`, '/recruitmentCalls/create', '/vetting'],
      ...['/volunteerApplications', `/volunteerApplications/${application}/show`, '/volunteerApplications/create'],
    ];
    const faults: string[] = [];
    for (const address of addresses) {
      await go(page, address);
      for (const fault of [...(await accessibilityFaults(page)), ...complaintsOf(page)])
        faults.push(`${address} ${fault}`);
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
