// The menu, and what the browser keeps.
import { expect, test } from 'vitest';
import { parse } from 'graphql';
import { resource, type MenuGroup } from '../data/resource.ts';
import { groupAt, menuSections } from './menu-items.ts';
import { preferencesStore } from './preferences-store.ts';

const Page = (): null => null;
const listed = (type: string, plural: string, group?: MenuGroup) =>
  resource({
    type,
    plural,
    fields: parse(`fragment F on ${type} { id }`),
    title: () => '',
    pages: { list: Page },
    ...(group ? { group } : {}),
  });

test('the menu goes by job, shows what one may open, and no empty group', () => {
  const resources = [
    listed('Volunteer', 'volunteers', 'volunteers'),
    listed('PartnerUnit', 'partnerUnits', 'coBuilding'),
    listed('Audit', 'audits'),
  ];
  const pages = [
    { path: 'figures', label: 'impact.title', page: Page, group: 'impact', may: 'impact.read' },
    { path: 'keys', label: 'keys.title', page: Page, group: 'settings', may: 'apiKey.read' },
  ] as const;
  const may = {
    open: (permission: string) => permission === 'impact.read',
    list: ({ plural }: { plural: string }) => plural !== 'volunteers',
  };
  expect(menuSections(resources, pages, may).map(({ group, items }) => [group, ...items.map(({ to }) => to)])).toEqual([
    ['coBuilding', '/partnerUnits'],
    ['impact', '/figures'],
  ]);
});

test('a list that is beside another page stands in the menu only of whoever may not open that page', () => {
  const resources = [
    listed('Volunteer', 'volunteers', 'volunteers'),
    { ...listed('Absence', 'absences', 'volunteers'), beside: 'volunteers' },
    { ...listed('Seat', 'seats', 'coBuilding'), beside: 'committee' },
  ];
  const pages = [{ path: 'committee', label: 'committee', page: Page, group: 'coBuilding', may: 'seat.read' }] as const;
  const menuWith = (opens: boolean): string[] =>
    menuSections(resources, pages, { open: () => opens, list: ({ plural }) => opens || plural !== 'volunteers' })
      .flatMap(({ items }) => items)
      .map(({ to }) => to);
  expect(menuWith(true)).toEqual(['/volunteers', '/committee']);
  expect(menuWith(false)).toEqual(['/absences', '/seats']);
});

test('an address belongs to the group of its list or page, also where the menu does not offer it', () => {
  const resources = [{ ...listed('Seat', 'seats', 'coBuilding'), beside: 'committee' }, listed('Audit', 'audits')];
  const pages = [{ path: 'figures/:year', label: 'figures', page: Page, group: 'impact' }] as const;
  const groupOf = (address: string): string | undefined => groupAt(address, resources, pages);
  expect(['/seats/s1/show', '/figures/2025', '/audits', '/'].map(groupOf)).toEqual([
    'coBuilding',
    'impact',
    undefined,
    undefined,
  ]);
});

class Disk implements Storage {
  readonly kept = new Map<string, string>();
  get length(): number {
    return this.kept.size;
  }
  clear = (): void => this.kept.clear();
  getItem = (key: string): string | null => this.kept.get(key) ?? null;
  key = (index: number): string | null => [...this.kept.keys()][index] ?? null;
  removeItem = (key: string): void => void this.kept.delete(key);
  setItem = (key: string, value: string): void => void this.kept.set(key, value);
}

test('only tastes are kept by the browser; filters, selections and the rest live as long as the page', () => {
  const disk = new Disk();
  const store = preferencesStore(disk);
  store.setItem('language', 'en');
  store.setItem('partnerUnits.columns', ['note']);
  store.setItem('partnerUnits.listParams', { filter: { q: '王秀梅' } });
  store.setItem('community', 'c1');
  store.setItem('menuGroups', { impact: false });
  expect([...disk.kept.keys()]).toEqual(['qiaomen.language', 'qiaomen.partnerUnits.columns', 'qiaomen.menuGroups']);
  expect(preferencesStore(disk).getItem('language')).toBe('en');
  expect(preferencesStore(disk).getItem('community')).toBeUndefined();
});

test('signing out forgets what one did and keeps the tastes', () => {
  const store = preferencesStore(new Disk());
  store.setItem('theme', 'dark');
  store.setItem('community', 'c1');
  store.reset();
  expect(store.getItem('theme')).toBe('dark');
  expect(store.getItem('community')).toBeUndefined();
});

test('a browser that forbids storage is no obstacle', () => {
  const store = preferencesStore(undefined);
  store.setItem('language', 'en');
  expect(store.getItem('language')).toBe('en');
});
