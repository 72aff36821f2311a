// What the menu offers a person: pages and lists by job, and only what they may open.
import type { ComponentType } from 'react';
import type { MenuGroup, Resource } from '../data/resource.ts';

/** A page that is no list and no record: a start page, a calendar, a wizard. */
export interface ConsolePage {
  /** Its address, without the leading slash: `log-a-training`. */
  readonly path: string;
  /** Key of its name in the message files. */
  readonly label: string;
  readonly page: ComponentType;
  /** Permission that opens it; without one everybody who is signed in may. */
  readonly may?: string;
  /** Group of the menu; without one the page is reached from other pages only. */
  readonly group?: MenuGroup;
  /** Page with a link to this one; the menu then offers it only to whoever may not open that page. */
  readonly beside?: string;
  readonly icon?: ComponentType;
}

export interface MenuItemOf {
  readonly to: string;
  readonly label: string;
  readonly icon: ComponentType | undefined;
}

const menuGroups: readonly MenuGroup[] = [
  'today',
  'recipients',
  'needs',
  'visits',
  'pairs',
  'volunteers',
  'coBuilding',
  'activities',
  'emergencies',
  'meetings',
  'impact',
  'settings',
];

export interface MenuSection {
  readonly group: MenuGroup;
  readonly items: readonly MenuItemOf[];
}

export interface MayOpen {
  readonly open: (permission: string) => boolean;
  readonly list: (resource: Resource) => boolean;
}

/** Pages stand before lists within a group; a group without an open entry is left out. */
export function menuSections(
  resources: readonly Resource[],
  pages: readonly ConsolePage[],
  may: MayOpen,
): MenuSection[] {
  const openPages = pages.filter((page) => page.may === undefined || may.open(page.may));
  const openLists = resources.filter((resource) => resource.pages?.list && may.list(resource));
  const open = new Set([...openPages.map(({ path }) => path), ...openLists.map(({ plural }) => plural)]);
  const isInMenu = ({ beside }: { readonly beside?: string }): boolean => beside === undefined || !open.has(beside);
  return menuGroups.flatMap((group) => {
    const ofPages = openPages
      .filter((page) => page.group === group && isInMenu(page))
      .map(({ path, label, icon }) => ({ to: `/${path}`, label, icon }));
    const ofLists = openLists
      .filter((resource) => resource.group === group && isInMenu(resource))
      .map(({ plural, icon }) => ({ to: `/${plural}`, label: `resources.${plural}.name`, icon }));
    const items = [...ofPages, ...ofLists];
    return items.length > 0 ? [{ group, items }] : [];
  });
}

/** The group to which an address belongs, also when the menu does not offer it itself. */
export function groupAt(
  pathname: string,
  resources: readonly Resource[],
  pages: readonly ConsolePage[],
): MenuGroup | undefined {
  const first = pathname.split('/')[1];
  return (
    pages.find(({ path }) => path.split('/')[0] === first)?.group ??
    resources.find(({ plural }) => plural === first)?.group
  );
}
