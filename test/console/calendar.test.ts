// The one calendar: all kinds of events, moved by dragging or by a dialog, and followed on a phone.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/app.ts';
import {
  accessibilityFaults,
  complaintsOf,
  desk,
  openConsole,
  phone,
  settle,
  type OpenConsole,
} from '../support/browser.ts';

let qiaomen: OpenConsole;
let hospital: Client;
let session: string;

/** The third Wednesday of next month at nine: both the day and the one after it lie in the grid. */
const now = new Date();
const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 15));
const wednesday = new Date(month.getTime() + ((10 - month.getUTCDay()) % 7) * 86_400_000).toISOString().slice(0, 10);
const thursday = new Date(Date.parse(wednesday) + 86_400_000).toISOString().slice(0, 10);

beforeAll(async () => {
  qiaomen = await openConsole();
  hospital = await qiaomen.app.as('hospital');
  const plan = `mutation($input: PlanTrainingSessionInput!) { planTrainingSession(input: $input) { trainingSession { id } userErrors { code } } }`;
  const input = {
    title: '拖动的培训',
    topicArea: 'FIRST_AID',
    startsAt: `${wednesday}T09:00:00+08:00`,
    minutes: 90,
    place: '社区活动室',
  };
  session = (await hospital.data(plan, { input })).planTrainingSession.trainingSession.id;
});
afterAll(() => qiaomen?.close());

const startOf = async (): Promise<string> => {
  const { trainingSession } = await hospital.data(`{ trainingSession(id: "${session}") { startsAt } }`);
  return new Date(trainingSession.startsAt).toISOString();
};
const nineOn = (day: string): string => new Date(`${day}T09:00:00+08:00`).toISOString();

describe('the calendar', () => {
  it('moves a training that is dragged to the next day, and back when that is undone', async () => {
    const page = await qiaomen.open({ as: 'hospital', at: `/calendar?day=${wednesday}&view=month` });
    const entry = page.getByRole('link', { name: /拖动的培训/ });
    await entry.waitFor();
    await settle(page);
    const from = (await entry.boundingBox())!;
    const width = (await page.locator('[role="columnheader"]').first().boundingBox())!.width;
    const [x, y] = [from.x + from.width / 2, from.y + from.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + width / 2, y, { steps: 8 });
    await page.mouse.move(x + width, y, { steps: 8 });
    await page.mouse.up();
    await page.getByText(/“拖动的培训”已改到/).waitFor();
    expect(await startOf()).toBe(nineOn(thursday));
    await page.getByRole('button', { name: '撤销' }).click();
    await page.getByText(/“拖动的培训”已改回原来的时间/).waitFor();
    expect(await startOf()).toBe(nineOn(wednesday));
    expect(complaintsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('is moved by the keyboard alone, and says why a move is refused', async () => {
    const page = await qiaomen.open({ as: 'hospital', at: `/calendar?day=${wednesday}&view=list` });
    const move = page.getByRole('button', { name: '改期：拖动的培训' });
    await move.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: '改期：拖动的培训' });
    await dialog.getByLabel('开始时间').fill(`${thursday}T10:30`);
    await dialog.getByRole('button', { name: '改期' }).press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    expect(await startOf()).toBe(new Date(`${thursday}T10:30:00+08:00`).toISOString());
    await settle(page);
    await page.getByRole('button', { name: '改期：拖动的培训' }).click();
    const cancel = `mutation($input: CancelTrainingSessionInput!) { cancelTrainingSession(input: $input) { trainingSession { id } userErrors { code } } }`;
    await hospital.data(cancel, { input: { id: session, reason: '场地维修' } });
    await dialog.getByRole('button', { name: '改期' }).click();
    await page.getByText(/“拖动的培训”没有改期/).waitFor();
    await page.context().close();
  });

  it.each([
    ['desk', desk, 'month'],
    ['desk', desk, 'week'],
    ['desk', desk, 'list'],
    ['phone', phone, 'week'],
  ])('is accessible at a %s, %#', async (_where, screen, view) => {
    const page = await qiaomen.open({ as: 'committee', at: `/calendar?view=${view}`, screen });
    expect([...(await accessibilityFaults(page)), ...complaintsOf(page)]).toEqual([]);
    await page.context().close();
  });

  it('says which week it shows on one line of a phone, in both languages', async () => {
    for (const tastes of [{}, { language: 'en' as const }]) {
      const page = await qiaomen.open({ as: 'committee', at: `/calendar?view=week`, screen: phone, tastes });
      const { height } = (await page.getByRole('heading', { level: 2 }).first().boundingBox())!;
      expect(height).toBeLessThan(36);
      await page.context().close();
    }
  });
});

describe('the link for one’s phone', () => {
  it('is made, shown once, works, and ends', async () => {
    const page = await qiaomen.open({ as: 'committee', at: '/calendar', screen: phone });
    await page.getByRole('button', { name: '订阅到手机' }).click();
    const dialog = page.getByRole('dialog', { name: '把日历订阅到手机或电脑' });
    await dialog.getByRole('button', { name: '生成我的链接' }).click();
    const link = await dialog.getByLabel('订阅链接').inputValue();
    expect(await accessibilityFaults(page)).toEqual([]);
    const path = new URL(link).pathname;
    const read = async (): Promise<Response> => fetch(`${qiaomen.app.url}${path}`);
    expect(await (await read()).text()).toContain('BEGIN:VCALENDAR');
    await dialog.getByRole('button', { name: '停用我的链接' }).click();
    await page.getByText('链接已停用').waitFor();
    expect((await read()).status).toBe(404);
    await page.context().close();
  });
});
