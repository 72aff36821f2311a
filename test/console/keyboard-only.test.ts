// Everything that is needed to find somebody in the records is done without a mouse, and one always sees where one is.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaintsOf, openConsole, settle, type OpenConsole } from '../support/browser.ts';

let qiaomen: OpenConsole;
let page: Page;

beforeAll(async () => {
  qiaomen = await openConsole();
  page = await qiaomen.open();
});
afterAll(() => qiaomen?.close());

interface Focused {
  readonly name: string;
  readonly isMarked: boolean;
}

/** What has the focus: its name, and whether the focus shows on it or on the box around it. */
function focused(): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const labels = [...((element as HTMLInputElement).labels ?? [])];
    for (const id of element.getAttribute('aria-labelledby')?.split(' ') ?? [])
      labels.push(document.getElementById(id) as HTMLLabelElement);
    const name = element.getAttribute('aria-label') ?? labels.map((each) => each.innerText)[0] ?? element.innerText;
    const outlined = [
      element,
      element.closest('.MuiInputBase-root')?.querySelector('fieldset'),
      element.closest('.MuiButtonBase-root'),
    ];
    const isMarked = outlined.some((each) => {
      if (!each) return false;
      const { outlineStyle, outlineWidth, borderTopWidth } = getComputedStyle(each);
      const hasOutline = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      return hasOutline || (each.tagName === 'FIELDSET' && Number.parseFloat(borderTopWidth) >= 2);
    });
    return { name: name.replace(/\s+/g, ' ').trim(), isMarked };
  });
}

/** Presses Tab until something of this name has the focus; every stop on the way must be seen. */
async function tabTo(name: string | RegExp, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press(key);
    const now = await focused();
    passed.push(now.name);
    expect(now, passed.join(' > ')).toMatchObject({ isMarked: true });
    if (typeof name === 'string' ? now.name === name : name.test(now.name)) return;
  }
  throw new Error(`${String(name)} was not reached: ${passed.join(' > ')}`);
}

/** Goes down the options of an open list. */
async function downTo(name: string): Promise<void> {
  for (let presses = 0; (await focused()).name !== name; presses++) {
    if (presses > 20) throw new Error(`${name} is no option`);
    await page.keyboard.press('ArrowDown');
  }
}

async function press(key: string): Promise<void> {
  await page.keyboard.press(key);
  await settle(page);
}

const heading = (): Promise<string> => page.getByRole('heading', { level: 1 }).innerText();

describe('with the keyboard alone', () => {
  it('one signs in: the name has the focus already, Enter sends', async () => {
    expect((await focused()).name).toMatch(/^用户名/);
    await page.keyboard.type('coordinator');
    await tabTo(/^密码/);
    await page.keyboard.type('demo-knock-2026');
    await press('Enter');
    expect(await heading()).toBe('社区协调员，您好');
  });

  it('one skips the menu, or takes an entry of it', async () => {
    await tabTo('跳到正文');
    await press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    // The group of this name opens, and within it stands the list.
    await tabTo('志愿者', 'Shift+Tab');
    await press('Enter');
    await tabTo('背景审查');
    await tabTo('志愿者');
    await press('Enter');
    expect(await heading()).toBe('志愿者');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  it('one filters a list by level, and reads the filter as a chip that can be taken off', async () => {
    await tabTo('筛选');
    await press('Enter');
    await tabTo(/^志愿者级别/);
    await press('Enter');
    await downTo('骨干');
    await press('Enter');
    await press('Escape');
    await press('Escape');
    expect(await page.getByText('共 56 条', { exact: true }).isVisible()).toBe(true);
    expect(decodeURIComponent(page.url())).toContain('"level":["CORE"]');
    expect((await focused()).name).toBe('1 筛选');
  });

  it('one opens a record and comes back to the same list', async () => {
    await tabTo('何伟民');
    await press('Enter');
    expect(await heading()).toMatch(/^何伟民/);
    // Alt and the left arrow belong to the browser's own frame, which it has not got here.
    await page.goBack();
    await settle(page);
    expect(await heading()).toBe('志愿者');
    expect(await page.getByText('共 56 条', { exact: true }).isVisible()).toBe(true);
    await tabTo(/^志愿者级别: 骨干/);
    await press('Enter');
    expect(await page.getByText('共 168 条', { exact: true }).isVisible()).toBe(true);
    expect(complaintsOf(page)).toEqual([]);
  });
});
