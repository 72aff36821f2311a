// Finding an equal sealed value without opening any: a keyed hash over the value as it would be written in one way only.
import { createHmac } from 'node:crypto';

export type FingerprintKind = 'phone' | 'idNumber';

/** 32 bytes, equal for values that mean the same. `key` is deriveKey(secret, 'field-hmac'). */
export function fingerprint(key: Buffer, kind: FingerprintKind, text: string): Buffer {
  return createHmac('sha256', key)
    .update(`${kind}\0${normalise[kind](text)}`, 'utf8')
    .digest();
}

/** Digits alone, full-width ones included, without the country code of China. */
export function normalisePhone(text: string): string {
  const digits = text.normalize('NFKC').replace(/[^0-9]/g, '');
  return digits.replace(/^(?:00)?86(?=1[0-9]{10}$)/, '');
}

/** Digits and the check character X, in capitals, without spaces or dashes. */
export function normaliseIdNumber(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
}

const normalise: Readonly<Record<FingerprintKind, (text: string) => string>> = {
  phone: normalisePhone,
  idNumber: normaliseIdNumber,
};
