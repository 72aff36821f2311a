// Two people work on one record: whoever saves second is asked, and nothing of either is lost unseen. What is typed and not
// saved is not left behind by accident.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/app.ts';
import {
  accessibilityFaults,
  complaintsOf,
  openConsole,
  settle,
  textsOf,
  type OpenConsole,
  openMenu,
} from '../support/browser.ts';

let qiaomen: OpenConsole;
let committee: Client;
let unit: { readonly id: string; readonly version: number };
let page: Page;

beforeAll(async () => {
  qiaomen = await openConsole();
  committee = await qiaomen.app.as('committee');
  const { partnerUnits } = await committee.data(
    '{ partnerUnits(filter: { name: { eq: "金银潭医院" } }) { nodes { id version } } }',
  );
  unit = partnerUnits.nodes[0];
  page = await qiaomen.open({ as: 'coordinator', at: `/partnerUnits/${unit.id}` });
});
afterAll(() => qiaomen?.close());

/** Somebody else saves in between, on the version that stands now. */
async function changeBehindTheBack(patch: object): Promise<void> {
  const { partnerUnit } = await committee.data(`{ partnerUnit(id: "${unit.id}") { version } }`);
  const { updatePartnerUnit } = await committee.data(
    'mutation($input: UpdatePartnerUnitInput!) { updatePartnerUnit(input: $input) { userErrors { code } } }',
    { input: { id: unit.id, expectedVersion: partnerUnit.version, patch } },
  );
  expect(updatePartnerUnit.userErrors).toEqual([]);
}

const stored = async (): Promise<unknown> =>
  (await committee.data(`{ partnerUnit(id: "${unit.id}") { note joinedOn } }`)).partnerUnit;

async function save(): Promise<void> {
  await page.getByRole('button', { name: '保存' }).click();
  await settle(page);
}

describe('a form on a record that somebody else has changed', () => {
  const dialog = () => page.getByRole('dialog', { name: '别人刚刚改过这条记录' });

  it('asks, and shows what I wrote beside what stands there now', async () => {
    await page.getByLabel('备注').fill('周五下午有空');
    await changeBehindTheBack({ note: '周三休息', joinedOn: '2025-02-01' });
    await save();
    const [head, ...rows] = await textsOf(dialog().getByRole('row'));
    expect([head, ...rows]).toEqual(['项目 我填的 现在的', '备注 周五下午有空 周三休息']);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await stored()).toEqual({ note: '周三休息', joinedOn: '2025-02-01' });
  });

  it('keeps mine where I wrote, and theirs where I did not', async () => {
    await dialog().getByRole('button', { name: '保留我的' }).click();
    await settle(page);
    expect(await stored()).toEqual({ note: '周五下午有空', joinedOn: '2025-02-01' });
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('金银潭医院');
  });

  it('takes theirs when that is chosen', async () => {
    await page.getByRole('link', { name: '编辑' }).click();
    await settle(page);
    await page.getByLabel('备注').fill('周日有空');
    await changeBehindTheBack({ note: '周六有空' });
    await save();
    await dialog().getByRole('button', { name: '用对方的' }).click();
    await settle(page);
    expect(await page.getByLabel('备注').inputValue()).toBe('周六有空');
    expect(await stored()).toEqual({ note: '周六有空', joinedOn: '2025-02-01' });
  });
});

describe('a form with something typed', () => {
  it('is not left without a question', async () => {
    await page.getByLabel('备注').fill('周一有空');
    await (await openMenu(page)).getByRole('link', { name: '志愿服务队' }).click();
    const question = page.getByRole('dialog', { name: '还没有保存' });
    await question.getByRole('button', { name: '留下' }).click();
    await settle(page);
    expect(await page.getByLabel('备注').inputValue()).toBe('周一有空');
    await (await openMenu(page)).getByRole('link', { name: '志愿服务队' }).click();
    await question.getByRole('button', { name: '离开，不保存' }).click();
    await settle(page);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('志愿服务队');
    expect(await stored()).toEqual({ note: '周六有空', joinedOn: '2025-02-01' });
    expect(complaintsOf(page)).toEqual([]);
  });
});
