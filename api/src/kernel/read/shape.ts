// The form of a value without what it holds. Two requests whose values have one form can share one statement.

/** Objects keep their keys, lists of objects their length, booleans and nulls themselves; all other values become `?`. */
export function shapeOf(value: unknown): string {
  if (value === null || value === undefined) return 'n';
  if (value === true) return 't';
  if (value === false) return 'f';
  if (Array.isArray(value)) {
    if (value.length > 0 && typeof value[0] === 'object' && value[0] !== null)
      return `[${value.map(shapeOf).join(',')}]`;
    // One id is compared with `=`, for which an index gives the order too; more are compared with `= any`.
    return value.length === 1 ? 'a1' : 'a';
  }
  if (typeof value === 'object' && !(value instanceof Date)) {
    return `{${Object.entries(value)
      .map(([key, inner]) => `${key}:${shapeOf(inner)}`)
      .join(',')}}`;
  }
  return '?';
}
