// A saved view holds a list in the terms of the API; a list's address holds it in those of the console. Here one becomes the other.
import { listArguments, type Values } from '../../../data/list-arguments.ts';

export interface ViewContent {
  readonly filter: unknown;
  readonly search?: string | null | undefined;
  readonly orderField?: string | null | undefined;
  readonly orderDirection?: 'ASC' | 'DESC' | null | undefined;
}

export interface ListState {
  readonly filterValues: Readonly<Record<string, unknown>>;
  readonly sort: { readonly field: string; readonly order: string };
  readonly orderNames?: Readonly<Record<string, string>> | undefined;
}

/** What a view has to hold for the list to be seen again as it is. */
export function contentOf({ filterValues, sort, orderNames }: ListState): Required<ViewContent> {
  const order = { field: sort.field, order: sort.order === 'DESC' ? ('DESC' as const) : ('ASC' as const) };
  const { filter = {}, search = null, orderBy } = listArguments({ filter: filterValues, sort: order }, orderNames);
  return { filter, search, orderField: orderBy?.[0]?.field ?? null, orderDirection: orderBy?.[0]?.direction ?? null };
}

/** The address at which a list is as a view holds it. */
export function addressOf(plural: string, view: ViewContent): string {
  const values = { ...valuesOf(view.filter as Values), ...(view.search ? { q: view.search } : {}) };
  const params = new URLSearchParams({ filter: JSON.stringify(values), displayedFilters: '{}', page: '1' });
  if (view.orderField) {
    params.set('sort', fieldOf(view.orderField));
    params.set('order', view.orderDirection ?? 'ASC');
  }
  return `/${plural}?${params.toString()}`;
}

/** `{ heldOn: { gte: x } }` is `heldOn@gte` in an address, and `{ level: { in: [x] } }` is `level`. */
function valuesOf(filter: Values): Values {
  const values: Values = {};
  for (const [key, comparison] of Object.entries(filter)) {
    if (key === 'and' || key === 'or' || key === 'not') {
      values[key] = comparison;
      continue;
    }
    for (const [operator, operand] of Object.entries(comparison as Values))
      values[operator === 'eq' || operator === 'in' ? key : `${key}@${operator}`] = operand;
  }
  return values;
}

/** HELD_ON is ordered by `heldOn`; an address takes what the API calls it, too. */
function fieldOf(orderField: string): string {
  return orderField.toLowerCase().replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
