// The secret half of an API key: made once, shown once, kept only as a keyed hash.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { deriveKey } from '../../../kernel/crypto/secrets.ts';

export interface NewApiKey {
  /** The whole key, for its holder; it cannot be shown again. */
  readonly key: string;
  /** Its first 8 characters, by which people tell keys apart. */
  readonly prefix: string;
  /** What is stored: 32 bytes. */
  readonly hash: Buffer;
}

export interface ApiKeySecrets {
  make(): NewApiKey;
  /** For the key of the demo, and for tests. */
  describe(key: string): NewApiKey;
  hash(key: string): Buffer;
  /** Compares in constant time. */
  matches(key: string, storedHash: Uint8Array): boolean;
  /** The key of an Authorization header; null when there is none that could be genuine. Costs no look-up. */
  parseBearer(header: string | undefined): string | null;
}

export const demoApiKey = 'qm_demo_thirdparty';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const RANDOM_LENGTH = 32;
const CHECK_LENGTH = 6;
const FORM = /^qm_[0-9A-Za-z]{38}$/;
const BEARER = /^Bearer +([\w-]{1,64}) *$/i;

/** `secret` is the secret of the whole system; the demo's key is taken for genuine only if `demo`. */
export function createApiKeySecrets(secret: string, { demo }: { demo: boolean }): ApiKeySecrets {
  const hashKey = deriveKey(secret, 'api-key');
  const hash = (key: string): Buffer => createHmac('sha256', hashKey).update(key, 'utf8').digest();
  const describe = (key: string): NewApiKey => ({ key, prefix: key.slice(0, 8), hash: hash(key) });
  return {
    make: () => describe(newKey()),
    describe,
    hash,
    matches: (key, storedHash) => storedHash.byteLength === 32 && timingSafeEqual(hash(key), storedHash),
    parseBearer(header) {
      const key = BEARER.exec(header ?? '')?.[1];
      if (key === undefined) return null;
      if (key === demoApiKey) return demo ? key : null;
      return isWellFormed(key) ? key : null;
    },
  };
}

function newKey(): string {
  const random = randomText(RANDOM_LENGTH);
  return `qm_${random}${checkOf(random)}`;
}

/** A check at the end, as others have it, lets a mistyped key fail here and a leaked one be recognised by scanners. */
function isWellFormed(key: string): boolean {
  if (!FORM.test(key)) return false;
  const random = key.slice(3, 3 + RANDOM_LENGTH);
  return key.slice(-CHECK_LENGTH) === checkOf(random);
}

function checkOf(random: string): string {
  let rest = crc32(random);
  let check = '';
  for (let index = 0; index < CHECK_LENGTH; index++) {
    check = ALPHABET.charAt(rest % 62) + check;
    rest = Math.floor(rest / 62);
  }
  return check;
}

/** Bytes from 248 on are thrown away, so that each of the 62 characters is equally likely. */
function randomText(length: number): string {
  let text = '';
  while (text.length < length) {
    for (const byte of randomBytes(length)) {
      if (byte < 248 && text.length < length) text += ALPHABET.charAt(byte % 62);
    }
  }
  return text;
}
