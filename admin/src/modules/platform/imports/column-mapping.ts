// Which column of a file stands for which field of a ledger, as somebody puts it right.
import type { CheckImportMutation } from '../../../../../schema/generated/platform/imports/import-steps.ts';

export type FileColumn = NonNullable<CheckImportMutation['checkImport']['columns']>[number];

export interface MappedColumn {
  readonly field: string;
  readonly column: number;
}

/** Taken as the check took them. */
export function mappingOf(columns: readonly FileColumn[]): MappedColumn[] {
  return columns.flatMap(({ index, taken }) => (taken ? [{ field: taken.field, column: index }] : []));
}

/** A column takes a field, which no other column keeps; without a field it is left out. */
export function withField(mapping: readonly MappedColumn[], column: number, field: string | null): MappedColumn[] {
  const others = mapping.filter((each) => each.column !== column && each.field !== field);
  return field === null ? others : [...others, { field, column }].sort((one, other) => one.column - other.column);
}

export function isSameMapping(one: readonly MappedColumn[], other: readonly MappedColumn[]): boolean {
  const text = (mapping: readonly MappedColumn[]): string =>
    mapping
      .map(({ field, column }) => `${column} ${field}`)
      .sort()
      .join('\n');
  return text(one) === text(other);
}
