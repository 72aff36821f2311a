// The audit trail's changes, as fields of the record: columns by their field names, without what the database keeps itself.

export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

const kept: ReadonlySet<string> = new Set(['id', 'version', 'createdAt', 'updatedAt', 'searchText']);

/** `{ partner_unit_id: { old, new } }` reads `partnerUnitId`; what is sealed is named without its seal. */
export function fieldChanges(changes: unknown): FieldChange[] {
  if (typeof changes !== 'object' || changes === null) return [];
  return Object.entries(changes as Record<string, { old?: unknown; new?: unknown } | null>)
    .map(([column, change]) => ({ field: fieldName(column), before: change?.old ?? null, after: change?.new ?? null }))
    .filter(({ field }) => !kept.has(field) && !field.endsWith('Fingerprint'));
}

function fieldName(column: string): string {
  return column.replace(/_sealed$/, '').replace(/_([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase());
}
