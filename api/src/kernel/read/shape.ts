// The form of a value without what it holds. Two requests whose values have one form can share one statement.

/** Objects keep their keys, lists of objects their length, booleans and nulls themselves; all other values become `?`. */
export function shapeOf(value: unknown): string {
  if (value === null || value === undefined) return 'n';
  if (value === true) return 't';
  if (value === false) return 'f';
  if (Array.isArray(value)) {
    return value.length > 0 && typeof value[0] === 'object' && value[0] !== null ? `[${value.map(shapeOf).join(',')}]` : 'a';
  }
  if (typeof value === 'object' && !(value instanceof Date)) {
    return `{${Object.entries(value)
      .map(([key, inner]) => `${key}:${shapeOf(inner)}`)
      .join(',')}}`;
  }
  return '?';
}
