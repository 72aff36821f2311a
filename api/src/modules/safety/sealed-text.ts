// Restricted texts at rest: each record has a key of its own, wrapped by the master key, under which its texts are sealed.
import { createPersonKey, open, seal, unwrapPersonKey, wrapPersonKey } from '../../kernel/crypto/sealed.ts';
import type { Services } from '../../kernel/context.ts';

type KeySource = Pick<Services, 'keyFor'>;

/** One text of one record, by its table, row and field. */
export interface TextPlace {
  readonly table: string;
  readonly row: string;
  readonly field: string;
}

/** A new key for a record, wrapped; it stands in the record. */
export function newRecordKey(source: KeySource, record: string): Buffer {
  return wrapPersonKey(source.keyFor('field-master'), record, createPersonKey());
}

export function sealText(source: KeySource, wrappedKey: Uint8Array, place: TextPlace, text: string): Buffer {
  return seal(unwrapPersonKey(source.keyFor('field-master'), place.row, wrappedKey), place, text);
}

/** Throws SealBroken when anything was moved or changed. */
export function openText(
  source: KeySource,
  wrappedKey: Uint8Array | null | undefined,
  place: TextPlace,
  sealed: Uint8Array | null | undefined,
): string | null {
  if (!sealed || !wrappedKey) return null;
  return open(unwrapPersonKey(source.keyFor('field-master'), place.row, wrappedKey), place, sealed);
}
