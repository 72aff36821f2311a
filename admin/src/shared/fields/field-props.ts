// What every field of a list or a record page takes; the kit reads it off the element, so a label is written nowhere else.
import { useFieldValue, useRecordContext } from 'ra-core';
import { textOf } from '../text-of.ts';

export interface FieldProps {
  readonly source: string;
  /** Key of the label where it is not the field's own. */
  readonly label?: string;
  /** Sort key where it is not the source; false: not sortable. */
  readonly sortBy?: string | false;
}

export function useFieldText(source: string): string {
  const value: unknown = useFieldValue({ source });
  return textOf(value);
}

/** Whether the caller may not read this field: it is null, and its name stands in `masked`. */
export function useIsMasked(source: string): boolean {
  const record = useRecordContext<{ id: string; masked?: readonly string[] }>();
  return record?.masked?.includes(source.split('.')[0] ?? source) ?? false;
}
