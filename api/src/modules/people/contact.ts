// What reaches a person (phone number, ID number): sealed, found by fingerprint, and opened again. Nothing else in the
// system touches these values.
import { fingerprint } from '../../kernel/crypto/fingerprint.ts';
import { createPersonKey, open, seal, unwrapPersonKey, wrapPersonKey, type Place } from '../../kernel/crypto/sealed.ts';
import type { SecretPurpose } from '../../kernel/crypto/secrets.ts';

export interface Contact {
  readonly phone?: string | null;
  readonly idNumber?: string | null;
}

/** The columns of a person that hold a contact. */
export interface SealedContact {
  phoneTail: string | null;
  phoneSealed: Buffer | null;
  phoneFingerprint: Buffer | null;
  idNumberSealed: Buffer | null;
  idNumberFingerprint: Buffer | null;
}

/** The keys of this installation under which contacts are kept. */
export interface ContactKeys {
  readonly master: Buffer;
  readonly hmac: Buffer;
}

interface KeySource {
  readonly keyFor: (purpose: SecretPurpose) => Buffer;
}

export function contactKeys(source: KeySource): ContactKeys {
  return { master: source.keyFor('field-master'), hmac: source.keyFor('field-hmac') };
}

const placeOf = (person: string, field: 'phone' | 'id_number'): Place => ({ table: 'person', row: person, field });

/** Seals the values that are given, with the person's wrapped key; a value of null clears, an absent one is left out. */
export function sealContact(
  keys: ContactKeys,
  person: string,
  wrappedKey: Uint8Array,
  contact: Contact,
): Partial<SealedContact> {
  const key = unwrapPersonKey(keys.master, person, wrappedKey);
  const sealed: Partial<SealedContact> = {};
  const { phone, idNumber } = contact;
  if (phone !== undefined) {
    sealed.phoneTail = phone && tailOf(phone);
    sealed.phoneSealed = phone === null ? null : seal(key, placeOf(person, 'phone'), phone);
    sealed.phoneFingerprint = phone === null ? null : phoneFingerprint(keys, phone);
  }
  if (idNumber !== undefined) {
    sealed.idNumberSealed = idNumber === null ? null : seal(key, placeOf(person, 'id_number'), idNumber);
    sealed.idNumberFingerprint = idNumber === null ? null : idNumberFingerprint(keys, idNumber);
  }
  return sealed;
}

/** A new person's key, wrapped; keep it in `person_key`. */
export function createWrappedKey(keys: ContactKeys, person: string): Buffer {
  return wrapPersonKey(keys.master, person, createPersonKey());
}

/** For imports: the wrapped keys and sealed values of many new people at once, in the order given. */
export function sealNewContacts(
  keys: ContactKeys,
  people: readonly (Contact & { readonly person: string })[],
): (Partial<SealedContact> & { readonly person: string; readonly wrappedKey: Buffer })[] {
  return people.map(({ person, phone, idNumber }) => {
    const wrappedKey = createWrappedKey(keys, person);
    return {
      person,
      wrappedKey,
      ...sealContact(keys, person, wrappedKey, { phone: phone ?? null, idNumber: idNumber ?? null }),
    };
  });
}

/** Opens what is sealed; throws SealBroken when anything was moved or changed. */
export function openContact(
  keys: ContactKeys,
  person: string,
  wrappedKey: Uint8Array,
  sealed: { readonly phoneSealed?: Uint8Array | null; readonly idNumberSealed?: Uint8Array | null },
): { phone: string | null; idNumber: string | null } {
  const key = unwrapPersonKey(keys.master, person, wrappedKey);
  const { phoneSealed, idNumberSealed } = sealed;
  return {
    phone: phoneSealed ? open(key, placeOf(person, 'phone'), phoneSealed) : null,
    idNumber: idNumberSealed ? open(key, placeOf(person, 'id_number'), idNumberSealed) : null,
  };
}

export function phoneFingerprint(keys: ContactKeys, phone: string): Buffer {
  return fingerprint(keys.hmac, 'phone', phone);
}

export function idNumberFingerprint(keys: ContactKeys, idNumber: string): Buffer {
  return fingerprint(keys.hmac, 'idNumber', idNumber);
}

/** The last four digits; of a fixed line with an extension, those of the line. */
export function tailOf(phone: string): string {
  const [first = '', line] = phone.split('-');
  return (line ?? first).slice(-4);
}
