// What the workflows of this module take in common: which record in which version, on which day, and why.
import type { RaRecord } from 'ra-core';
import type { FieldValues } from 'react-hook-form';

export interface OneInput {
  readonly id: string;
  readonly expectedVersion: number;
}

export function one({ id, version }: RaRecord<string>): OneInput {
  return { id, expectedVersion: Number(version) };
}

/** With the day that was chosen; without one the API takes today. */
export function dated(values: FieldValues, record: RaRecord<string>): OneInput & { readonly on: string | null } {
  return { ...one(record), on: typeof values['on'] === 'string' && values['on'] !== '' ? values['on'] : null };
}

export function reasoned(values: FieldValues, record: RaRecord<string>): OneInput & { readonly reason: string } {
  return { ...one(record), reason: String(values['reason'] ?? '') };
}
