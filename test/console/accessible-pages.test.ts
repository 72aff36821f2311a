// Whoever sees little, moves by keyboard or sits at a phone can use every page that the menu offers: axe finds nothing
// against WCAG 2.2 AA, no page is wider than its screen, and none answers with a fault. The pages are those in the menu and
// those to which these link; for the committee also the first record of each list, the form that changes it and the one
// for a new record.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pages, resources } from '../../admin/src/modules.ts';
import {
  accessibilityFaults,
  complaintsOf,
  desk,
  go,
  openConsole,
  openMenu,
  phone,
  settle,
  textsOf,
  type OpenConsole,
  type OpenOptions,
} from '../support/browser.ts';

let qiaomen: OpenConsole;

beforeAll(async () => {
  qiaomen = await openConsole();
});
afterAll(() => qiaomen?.close());

type Screen = NonNullable<OpenOptions['screen']>;

interface Visit extends Pick<OpenOptions, 'tastes'> {
  readonly username: string;
  readonly where: string;
  /** Every page is looked at on each of them, and loaded on one after the other. */
  readonly screens: readonly Screen[];
  readonly hasRecords?: boolean;
}

const visits: readonly Visit[] = [
  ...['committee', 'operator', 'hospital'].map((username) => ({
    ...{ username, where: 'at a desk and on a phone', screens: [desk, phone], hasRecords: username === 'committee' },
  })),
  { username: 'committee', where: 'on a phone in English', screens: [phone], tastes: { language: 'en' } },
  { username: 'hospital', where: 'at a desk in the dark', screens: [desk], tastes: { theme: 'dark' } },
];

/** What each of them must come upon; the committee everything that has a place, except the checks that others record. */
const everyPageOf: Readonly<Record<string, readonly string[]>> = {
  committee: [
    '/',
    ...pages.filter(({ group, path }) => group && path !== 'vetting').map(({ path }) => `/${path}`),
    ...resources.filter(({ group }) => group).map(({ plural }) => `/${plural}`),
  ],
  operator: ['/', '/trainingSessions', '/activities', '/partnerUnits', '/accounts', '/apiKeys', '/auditEntries'],
  hospital: ['/', '/trainingSessions', '/courses', '/activities', '/partnerUnits', '/committeeSeats', '/impact'],
};

/** The menu is long by now, and beside each other the visits share one machine. */
const longVisitMs = 600_000;

describe.concurrent('every page in the menu', () => {
  it.each(visits)(
    'of $username is accessible $where',
    async ({ username, screens, tastes, hasRecords }) => {
      const open = (): Promise<Page> =>
        qiaomen.open({ as: username, screen: screens[0]!, ...(tastes ? { tastes } : {}) });
      // A page is waited for more than worked at: so the long visit goes on in several at once.
      const tabs = await Promise.all(Array.from({ length: hasRecords ? 3 : 1 }, open));
      const visited = new Set<string>();
      const faults: string[] = [];
      let next = await menuOf(tabs[0]!, screens[0] === phone);
      while (next.length > 0) {
        const found = new Set<string>();
        const look = async (page: Page, address: string, order: readonly Screen[]): Promise<void> => {
          await page.setViewportSize(order[0]!);
          await go(page, address);
          for (const screen of order) {
            await page.setViewportSize(screen);
            await settle(page);
            for (const fault of await faultsOf(page)) faults.push(`${address} ${screen.width} ${fault}`);
            if (hasRecords) for (const each of await furtherPages(page, address)) found.add(each);
            for (const each of await pagesBeside(page, address)) found.add(each);
          }
        };
        const addresses = next;
        await Promise.all(
          tabs.map(async (page, tab) => {
            for (const [index, address] of addresses.entries())
              if (index % tabs.length === tab) await look(page, address, index % 2 ? screens.toReversed() : screens);
          }),
        );
        for (const address of addresses) visited.add(address);
        next = [...found].filter((address) => !visited.has(address));
      }
      await Promise.all(tabs.map((page) => page.context().close()));
      expect(faults).toEqual([]);
      expect([...visited]).toEqual(expect.arrayContaining([...(everyPageOf[username] ?? [])]));
    },
    longVisitMs,
  );
});

it('a page that is spoiled on purpose is found out', async () => {
  const page = await qiaomen.open({ as: 'committee', at: '/impact', screen: phone });
  await page.evaluate(() => {
    const spoiled = document.createElement('p');
    spoiled.style.cssText = 'color: #aaa; background: #fff; width: 500px';
    spoiled.innerHTML = '看不清的字<img src="data:,">';
    document.querySelector('main')!.append(spoiled);
  });
  const found = await accessibilityFaults(page);
  expect(found.map((fault) => fault.replace(/:.*/s, ''))).toEqual([
    'color-contrast',
    'image-alt',
    'wider than the screen by 126 px',
  ]);
  await page.context().close();
});

async function menuOf(page: Page, isPhone: boolean): Promise<string[]> {
  const links = (await openMenu(page)).getByRole('link');
  const addresses = await links.evaluateAll((all) => all.map((each) => each.getAttribute('href')!.replace('#', '')));
  if (isPhone) await page.keyboard.press('Escape');
  return addresses;
}

/** From a list its first record and its empty form, from a record the form that changes it. */
async function furtherPages(page: Page, address: string): Promise<string[]> {
  const linked = async (selector: string): Promise<string[]> => {
    const found = page.locator(`main a[href${selector}]`).first();
    return (await found.count()) > 0 ? [(await found.getAttribute('href'))!.replace('#', '')] : [];
  };
  if (/^\/\w+$/.test(address))
    return [...(await linked(`^="#${address}/"][href$="/show"`)), ...(await linked('$="/create"'))];
  if (address.endsWith('/show')) return linked(`="#${address.replace(/\/show$/, '')}"`);
  return [];
}

/** The lists and pages to which a page of the menu links. */
async function pagesBeside(page: Page, address: string): Promise<string[]> {
  if (!/^\/[\w-]*$/.test(address)) return [];
  const links = await page
    .locator('main a[href^="#/"]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('href')!));
  return [...new Set(links.map((link) => link.slice(1).replace(/\?.*/, '')))].filter((link) => /^\/[\w-]+$/.test(link));
}

async function faultsOf(page: Page): Promise<string[]> {
  const refusals = await textsOf(page.locator('main .MuiAlert-colorError'));
  return [...(await accessibilityFaults(page)), ...refusals, ...complaintsOf(page)];
}
