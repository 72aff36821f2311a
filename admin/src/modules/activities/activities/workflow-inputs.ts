// What the workflows of an activity take in common: which record in which version, and why.
import type { RaRecord } from 'ra-core';
import { maxLength, required } from 'react-admin';

export const validateReason = [required(), maxLength(200)];

export function which(record: RaRecord<string>): { id: string; expectedVersion: number } {
  return { id: record.id, expectedVersion: Number(record['version']) };
}
