// What the console is made of, in the order of the menu: one line for each list and each page.
// Messages need no line: every modules/<module>/messages.ts is found by its name.
import type { Resource } from './data/resource.ts';
import type { ConsolePage } from './layout/menu-items.ts';
import { partnerUnits } from './modules/partners/partner-units/index.ts';

export const resources: readonly Resource[] = [partnerUnits];

/** Pages that are no list and no record. */
export const pages: readonly ConsolePage[] = [];
