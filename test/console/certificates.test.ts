// Certificates on the console, and in the hands of whoever is shown one: the code is scanned and opens a page without sign-in.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import jsQr from 'jsqr';
import type { Locator, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accessibilityFaults,
  complaintsOf,
  go,
  openConsole,
  phone,
  settle,
  type OpenConsole,
} from '../support/browser.ts';

let qiaomen: OpenConsole;
let page: Page;

beforeAll(async () => {
  qiaomen = await openConsole();
  page = await qiaomen.open({ as: 'coordinator' });
});
afterAll(() => qiaomen?.close());

/** What a phone reads that is held before this picture. */
async function scanned(picture: Locator): Promise<string | undefined> {
  const { data, width, height } = PNG.sync.read(await picture.screenshot());
  return jsQr(new Uint8ClampedArray(data), width, height)?.data;
}

/** The first page of a PDF, as a printer would draw it. */
async function firstPage(pdf: Buffer): Promise<PNG> {
  const reader = await qiaomen.open();
  await reader.route('http://reader.test/**', (route) => {
    const isLibrary = route.request().url().endsWith('.mjs');
    return route.fulfill(
      isLibrary ? { contentType: 'text/javascript', body: library } : { contentType: 'text/html', body: '<canvas>' },
    );
  });
  await reader.goto('http://reader.test/');
  const drawn = await reader.evaluate<string>(`(async () => {
    const { getDocument } = await import('/pdfjs.mjs');
    const data = Uint8Array.from(atob('${pdf.toString('base64')}'), (letter) => letter.charCodeAt(0));
    const sheet = await (await getDocument({ data }).promise).getPage(1);
    const viewport = sheet.getViewport({ scale: 2 });
    const canvas = document.querySelector('canvas');
    Object.assign(canvas, { width: viewport.width, height: viewport.height });
    await sheet.render({ canvas, canvasContext: canvas.getContext('2d'), viewport }).promise;
    return canvas.toDataURL('image/png').split(',')[1];
  })()`);
  await reader.context().close();
  return PNG.sync.read(Buffer.from(drawn, 'base64'));
}

const ofReader = path.dirname(createRequire(import.meta.url).resolve('unpdf'));
const library = readFileSync(path.join(ofReader, 'pdfjs.mjs'), 'utf8');

/** The list, narrowed to one state, and its first record. */
async function openFirst(by: Page, status: string): Promise<void> {
  await go(by, `/certificates?filter=${encodeURIComponent(JSON.stringify({ status: [status] }))}`);
  await by.getByRole('main').getByRole('table').getByRole('link').first().click();
  await settle(by);
}

describe('certificates', () => {
  it('stand in a list and each on a page of its own, with the code that verifies it', async () => {
    await openFirst(page, 'ISSUED');
    expect(await accessibilityFaults(page)).toEqual([]);
    const address = await scanned(page.getByRole('img', { name: '核验二维码' }));
    expect(address).toMatch(new RegExp(`^${qiaomen.app.url}/verify/[a-z2-9]{32}$`));
    const holder = await page.getByRole('definition').nth(3).innerText();
    const stranger = await qiaomen.open({ screen: phone });
    await stranger.goto(address!);
    expect(await stranger.getByRole('heading', { level: 1 }).innerText()).toBe('有效');
    const shown = await stranger.getByRole('main').innerText();
    expect(shown).not.toContain(holder);
    expect(shown).toMatch(new RegExp(`${holder[0]}\\*`));
    expect(await accessibilityFaults(stranger)).toEqual([]);
    await stranger.getByRole('link', { name: 'English' }).click();
    expect(await stranger.getByRole('heading', { level: 1 }).innerText()).toBe('Valid');
    expect(await accessibilityFaults(stranger)).toEqual([]);
    await stranger.goto(`${qiaomen.app.url}/verify/nothing`);
    expect(await stranger.getByRole('heading', { level: 1 }).innerText()).toBe('没有查到这份证明');
    expect(await accessibilityFaults(stranger)).toEqual([]);
    await stranger.context().close();
  });

  it('are downloaded as PDF by whoever sees the name, and not by others', async () => {
    const link = page.getByRole('link', { name: '下载 PDF' });
    const answer = await page.request.get(new URL((await link.getAttribute('href'))!, qiaomen.app.url).href);
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf']);
    const printed = await firstPage(await answer.body());
    const scannedPaper = jsQr(new Uint8ClampedArray(printed.data), printed.width, printed.height)?.data;
    const shown = await page.getByRole('link', { name: /\/verify\// }).innerText();
    // The paper says the address that the installation is given, the page the one by which it was reached.
    expect(scannedPaper).toBe(new URL(new URL(shown).pathname, 'http://localhost').href);
    const volunteer = await qiaomen.open({ as: 'volunteer' });
    await openFirst(volunteer, 'ISSUED');
    expect(await volunteer.getByRole('link', { name: '下载 PDF' }).count()).toBe(0);
    expect(await volunteer.getByRole('definition').nth(3).innerText()).toMatch(/^.\*+/);
    expect(await volunteer.getByRole('button', { name: '撤销' }).count()).toBe(0);
    await volunteer.context().close();
  });

  it('are revoked with a reason; the public page says so at once', async () => {
    const address = (await scanned(page.getByRole('img', { name: '核验二维码' })))!;
    await page.getByRole('button', { name: '撤销' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: '撤销' });
    await dialog.getByRole('button', { name: '撤销' }).click();
    expect(await dialog.innerText()).toContain('必填');
    await dialog.getByLabel('原因').fill('名单登记有误');
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: '撤销' }).click();
    await settle(page);
    expect(await page.getByRole('main').innerText()).toContain('已撤销：名单登记有误');
    const stranger = await qiaomen.open();
    await stranger.goto(address);
    expect(await stranger.getByRole('heading', { level: 1 }).innerText()).toBe('已撤销，不再有效');
    await stranger.context().close();
  });

  it('of a training stand on its page', async () => {
    await go(
      page,
      `/trainingSessions?filter=${encodeURIComponent(JSON.stringify({ status: ['CERTIFICATES_ISSUED'] }))}`,
    );
    await page.getByRole('main').getByRole('table').getByRole('link').first().click();
    await settle(page);
    await page.getByRole('tab', { name: '证明' }).click();
    await settle(page);
    expect(await page.getByRole('tabpanel', { name: '证明' }).innerText()).toMatch(/PX-\d{4}-000001/);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

describe('a certificate of service', () => {
  it('is asked for on the page of a volunteer, publicised, and not issued before its time', async () => {
    await go(page, '/volunteers?displayedFilters={}&filter={"q":"潘丽华"}');
    await page.getByRole('main').getByRole('table').getByRole('link').first().click();
    await settle(page);
    await page.getByRole('tab', { name: '证明' }).click();
    await settle(page);
    await page.getByRole('button', { name: '申请服务记录证明' }).click();
    const dialog = page.getByRole('dialog', { name: '申请服务记录证明' });
    await dialog.getByLabel('从哪天起').fill('2025-01-01');
    await dialog.getByLabel('到哪天止').fill('2025-12-31');
    await dialog.getByRole('button', { name: '申请服务记录证明' }).click();
    await settle(page);
    await page.getByRole('tabpanel', { name: '证明' }).getByRole('link', { name: '志愿服务记录证明' }).click();
    await settle(page);
    await page.getByRole('button', { name: '公示', exact: true }).click();
    await page.getByRole('dialog', { name: '公示' }).getByRole('button', { name: '公示' }).click();
    await settle(page);
    const main = page.getByRole('main');
    expect(await main.innerText()).toContain('公示到');
    const issue = main.getByRole('button', { name: '出具' });
    expect(await issue.getAttribute('aria-disabled')).toBe('true');
    const reason = page.locator(`#${await issue.getAttribute('aria-describedby')}`);
    expect(await reason.innerText()).toBe('公示期还没有结束。');
    await page.getByRole('tab', { name: '依据的记录' }).click();
    await settle(page);
    expect(await page.getByRole('tabpanel', { name: '依据的记录' }).innerText()).toContain('心肺复苏与海姆立克急救法');
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(complaintsOf(page)).toEqual([]);
  });

  it('is read on a phone in English', async () => {
    const small = await qiaomen.open({
      as: 'committee',
      screen: phone,
      tastes: { language: 'en' },
      at: '/certificates',
    });
    expect(await accessibilityFaults(small)).toEqual([]);
    await small.getByRole('main').getByRole('link', { name: '志愿服务记录证明' }).first().click();
    await settle(small);
    expect(await small.getByRole('main').innerText()).toContain('Open to objections until');
    expect(await accessibilityFaults(small)).toEqual([]);
    await small.context().close();
  });
});
