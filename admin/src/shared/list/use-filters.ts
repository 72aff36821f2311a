// The filters of the list on the page, as its URL holds them.
import { useListContext } from 'ra-core';

export type FilterValues = Readonly<Record<string, unknown>>;

export interface Filters {
  readonly values: FilterValues;
  readonly set: (values: FilterValues) => void;
}

export function useFilters(): Filters {
  const list = useListContext();
  return { values: list.filterValues as FilterValues, set: (values) => list.setFilters(values) };
}

/** The filters with one of them set, or taken away. */
export function withFilter(values: FilterValues, key: string, value: unknown): FilterValues {
  const { [key]: _before, ...rest } = values;
  return isSet(value) ? { ...rest, [key]: value } : rest;
}

export function isSet(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}
