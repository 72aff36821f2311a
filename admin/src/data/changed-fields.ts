// A patch holds what a person changed and nothing else: absent keeps, null clears.
import type { Values } from './list-arguments.ts';

/** What the server keeps itself. */
const kept: ReadonlySet<string> = new Set(['id', 'version', 'createdAt', 'updatedAt', 'archivedAt', 'masked']);

export function changedFields(data: Values, previous: Values = {}): Values {
  const changed = Object.entries(data).filter(
    ([field, value]) => !kept.has(field) && value !== undefined && !isSame(value, previous[field]),
  );
  return Object.fromEntries(changed);
}

/** Nothing, null and an emptied text are the same to a form. */
function isSame(value: unknown, before: unknown): boolean {
  return JSON.stringify(value ?? null) === JSON.stringify(before ?? null);
}
