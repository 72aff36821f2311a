// One secret, many keys: whatever needs a key derives its own from SECRET under a label, so that no key serves two ends
// and one that leaks betrays no other.
import { hkdfSync } from 'node:crypto';

export type SecretPurpose =
  | 'app-role-password'
  | 'auth-role-password'
  | 'worker-role-password'
  | 'cookie'
  | 'sign-in-attempts'
  | 'api-key'
  | 'field-master'
  | 'field-hmac'
  | 'cursor'
  | 'check-in'
  | 'certificate-seal'
  | 'link';

/** 32 bytes that follow from the secret and the purpose alone. */
export function deriveKey(secret: string, purpose: SecretPurpose): Buffer {
  if (secret === '') throw new Error('a key cannot be derived from an empty secret');
  return Buffer.from(hkdfSync('sha256', Buffer.from(secret, 'utf8'), 'qiaomen', purpose, 32));
}

/** The same as text, for what takes a password: 43 characters of A-Z a-z 0-9 - and _. */
export function derivePassword(secret: string, purpose: SecretPurpose): string {
  return deriveKey(secret, purpose).toString('base64url');
}
