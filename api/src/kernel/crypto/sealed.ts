// Values that name or reach a person, sealed at rest: each person has a key of their own, wrapped by the master key.
// A sealed value opens only at the place for which it was sealed; when the person's key is erased, it never opens again.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Where a value stands; it is bound to the value, so that nothing can be moved to another row or field. */
export interface Place {
  readonly table: string;
  /** The id of the row. */
  readonly row: string;
  readonly field: string;
}

/** The value was changed or moved, or belongs to another key. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';
}

const VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;

/** A new key for one person. Keep it only wrapped. */
export function createPersonKey(): Buffer {
  return randomBytes(KEY_BYTES);
}

/** `masterKey` is deriveKey(secret, 'field-master'). */
export function wrapPersonKey(masterKey: Buffer, personId: string, personKey: Buffer): Buffer {
  return encrypt(masterKey, ['person-key', personId], personKey);
}

export function unwrapPersonKey(masterKey: Buffer, personId: string, wrapped: Uint8Array): Buffer {
  return decrypt(masterKey, ['person-key', personId], wrapped);
}

export function seal(personKey: Buffer, place: Place, text: string): Buffer {
  return encrypt(personKey, bound(place), Buffer.from(text, 'utf8'));
}

/** Throws SealBroken unless the value was sealed with this key for this place. */
export function open(personKey: Buffer, place: Place, sealed: Uint8Array): string {
  return decrypt(personKey, bound(place), sealed).toString('utf8');
}

function bound(place: Place): string[] {
  return ['field', place.table, place.row, place.field];
}

/** Layout: version (1 byte), nonce (12), cipher text, tag (16). */
function encrypt(key: Buffer, labels: readonly string[], plain: Buffer): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(associatedData(labels));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.of(VERSION), nonce, body, cipher.getAuthTag()]);
}

function decrypt(key: Buffer, labels: readonly string[], sealed: Uint8Array): Buffer {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  if (bytes.length < 1 + NONCE_BYTES + TAG_BYTES || bytes[0] !== VERSION) throw new SealBroken('not a sealed value');
  const nonce = bytes.subarray(1, 1 + NONCE_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(associatedData(labels));
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(1 + NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
  } catch {
    throw new SealBroken('the seal is broken');
  }
}

/** Each label with its length in front, so that ('ab', 'c') and ('a', 'bc') differ; the version is bound as well. */
function associatedData(labels: readonly string[]): Buffer {
  const parts: Buffer[] = [Buffer.of(VERSION)];
  for (const label of labels) {
    const text = Buffer.from(label, 'utf8');
    const length = Buffer.alloc(4);
    length.writeUInt32BE(text.length);
    parts.push(length, text);
  }
  return Buffer.concat(parts);
}
