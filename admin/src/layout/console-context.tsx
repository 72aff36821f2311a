// The resources and pages of which the console is made, for the menu and for the kit of lists and forms.
import { createContext, useContext } from 'react';
import { useResourceContext } from 'ra-core';
import type { Resource } from '../data/resource.ts';
import type { ConsolePage } from './menu-items.ts';

export interface ConsoleParts {
  readonly resources: readonly Resource[];
  readonly pages: readonly ConsolePage[];
}

export const ConsoleContext = createContext<ConsoleParts>({ resources: [], pages: [] });

export function useConsoleParts(): ConsoleParts {
  return useContext(ConsoleContext);
}

/** The descriptor of a resource, of the page's own when no name is given. */
export function useResource(name?: string): Resource {
  const own = useResourceContext(name ? { resource: name } : {});
  const found = useConsoleParts().resources.find((each) => each.plural === own);
  if (!found) throw new Error(`No resource is called ${own ?? '(none)'}`);
  return found;
}
