// What a dialog was given, as the API takes it.
import type { RaRecord } from 'ra-core';
import type { FieldValues } from 'react-hook-form';

/** Which record, in which version. */
export function which(record: RaRecord<string>): { id: string; expectedVersion: number } {
  return { id: record.id, expectedVersion: Number(record['version']) };
}

/** What was typed, or null. */
export function textIn(values: FieldValues, name: string): string | null {
  const value: unknown = values[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** A number that was typed, or null. */
export function numberIn(values: FieldValues, name: string): number | null {
  const value: unknown = values[name];
  return typeof value === 'number' ? value : null;
}
