// The address of a list with its filter, so that a figure leads to exactly the records behind it.

/** `filter` in the form in which lists keep it: `level`, `heldOn@gte`. */
export function listPath(plural: string, filter: Readonly<Record<string, unknown>> = {}): string {
  return `/${plural}?${new URLSearchParams({ filter: JSON.stringify(filter), displayedFilters: '{}' }).toString()}`;
}
