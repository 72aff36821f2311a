// The console in a real browser: built, served by the real app over the demo programme, opened by the people who use it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Locator, Page, Request } from 'playwright-core';
import { inject } from 'vitest';
import { startApp, type TestApp } from './app.ts';
import { build } from './build.ts';
import { launchChromium } from './chromium.ts';
import { withClusterLock } from './cluster.ts';
import { patience } from './patience.ts';

export const desk = { width: 1280, height: 900 };
export const phone = { width: 390, height: 844 };

export interface OpenOptions {
  /** Whose browser it is; without a name nobody is signed in. */
  readonly as?: string;
  readonly screen?: { readonly width: number; readonly height: number };
  /** The page to begin with, such as `/volunteers`. */
  readonly at?: string;
  /** What was chosen on an earlier visit. */
  readonly tastes?: { readonly language?: 'en'; readonly theme?: 'dark' };
}

export interface OpenConsole {
  readonly app: TestApp;
  /** A page in a browser of its own, in Chinese, settled. */
  open(options?: OpenOptions): Promise<Page>;
  close(): Promise<void>;
}

export async function openConsole(): Promise<OpenConsole> {
  await build();
  const launched = withClusterLock(inject('databaseAdminUrl'), launchChromium);
  const started = startApp({ demo: true });
  const close = async (): Promise<void> => {
    await Promise.allSettled([launched.then((browser) => browser.close()), started.then((app) => app.stop())]);
  };
  // What has started is stopped when the other has not: nobody would be there to close it.
  const [app, browser] = await Promise.all([started, launched]).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return {
    app,
    open: (options = {}) => openPage(app, browser, options),
    close,
  };
}

async function openPage(app: TestApp, browser: Browser, options: OpenOptions): Promise<Page> {
  const { as, screen = desk, at = '/', tastes = {} } = options;
  const context = await browser.newContext({ viewport: screen, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  context.setDefaultTimeout(patience.timeout);
  if (as) await context.addCookies(cookiesOf(app.url, (await app.as(as)).headers['cookie']!));
  await context.addInitScript((kept) => {
    for (const [taste, choice] of Object.entries(kept))
      localStorage.setItem(`qiaomen.${taste}`, JSON.stringify(choice));
  }, tastes);
  const page = await context.newPage();
  listenTo(page);
  await page.goto(`${app.url}/#${at}`);
  await settle(page);
  return page;
}

function cookiesOf(url: string, header: string): { name: string; value: string; url: string }[] {
  return header.split('; ').map((pair) => {
    const end = pair.indexOf('=');
    return { name: pair.slice(0, end), value: pair.slice(end + 1), url };
  });
}

const underWay = new WeakMap<Page, Set<Request>>();
const complaints = new WeakMap<Page, string[]>();

function listenTo(page: Page): void {
  const requests = new Set<Request>();
  const log: string[] = [];
  underWay.set(page, requests);
  complaints.set(page, log);
  // The stream of changes stays open as long as the page does.
  page.on('request', (request) => request.url().endsWith('/graphql/stream') || requests.add(request));
  page.on('requestfinished', (request) => requests.delete(request));
  page.on('requestfailed', (request) => requests.delete(request));
  page.on('pageerror', (error) => log.push(error.message));
  page.on('console', (message) => {
    // A refusal, such as of a wrong password, is an answer like others.
    const isRefusal = message.text().startsWith('Failed to load resource: the server responded with a status of 4');
    if (message.type() === 'error' && !isRefusal) log.push(message.text());
  });
}

/** What went wrong in a page since this was last asked: failed scripts, refused content, errors in the browser's log. */
export function complaintsOf(page: Page): string[] {
  return complaints.get(page)?.splice(0) ?? [];
}

/** Waits until the page has what it asked for, shows it, and nothing moves any more. */
export async function settle(page: Page): Promise<void> {
  const until = Date.now() + patience.timeout;
  for (let quiet = 0; quiet < 3;) {
    if (Date.now() > until) throw new Error(`The page ${page.url()} does not settle`);
    const isStill = (await page.evaluate(isStillInPage)) && underWay.get(page)?.size === 0;
    quiet = isStill ? quiet + 1 : 0;
    await wait(30);
  }
}

async function isStillInPage(): Promise<boolean> {
  // On a busy machine the page may not even have begun with what it was told.
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1_000 }));
  if (!document.querySelector('h1')) return false;
  const busy = '.MuiSkeleton-root, [role="progressbar"]:not([aria-valuenow])';
  // What never ends, such as the pulse around a focused button, is no movement to wait for.
  const isMoving = ({ playState, effect }: Animation): boolean =>
    playState === 'running' && effect?.getComputedTiming().endTime !== Infinity;
  return !document.querySelector(busy) && !document.getAnimations().some(isMoving);
}

/** Goes to another page of the console without loading it anew. */
export async function go(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => (window.location.hash = hash), address);
  await settle(page);
}

/** The text of each place that is found, as people see it. */
export async function textsOf(found: Locator): Promise<string[]> {
  return (await found.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rulesOf = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/** Each fault against WCAG 2.2 AA that axe finds on the page as it is now, and whether it is wider than the screen. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const run = `axe.run(document, ${JSON.stringify({ runOnly: rulesOf, resultTypes: ['violations'] })})`;
  const { violations } = await page.evaluate<AxeResults>(run);
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
  );
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return beyond > 0 ? [...found, `wider than the screen by ${beyond} px`] : found;
}

/** The menu, which a phone shows only when it is asked for, with all its groups open. */
export async function openMenu(page: Page): Promise<Locator> {
  const name = /^(菜单|Menu)$/;
  const menu = page.getByRole('navigation', { name });
  if ((await menu.count()) === 0) await page.getByRole('button', { name }).click();
  await settle(page);
  const closed = menu.getByRole('button', { expanded: false });
  while ((await closed.count()) > 0) await closed.first().click();
  return menu;
}
