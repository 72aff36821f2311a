// Keys that follow from the secret.
import { describe, expect, it } from 'vitest';
import { deriveKey, derivePassword } from './secrets.ts';
import type { SecretPurpose } from './secrets.ts';

const secret = 'a-secret-of-this-test-only-0123456789';
const purposes: SecretPurpose[] = [
  'app-role-password',
  'auth-role-password',
  'cookie',
  'sign-in-attempts',
  'api-key',
  'field-master',
  'field-hmac',
  'cursor',
];

describe('a derived key', () => {
  it('is the same after a restart and has 32 bytes', () => {
    expect(deriveKey(secret, 'cookie').toString('hex')).toBe(
      '6a1c0917b0a424c2d3ce7fcb20c5adc6f08b4d7e8c7261d42c6e098ae1fba9a1',
    );
  });

  it('differs from purpose to purpose and from secret to secret', () => {
    const keys = purposes.flatMap((purpose) => [deriveKey(secret, purpose), deriveKey(`${secret}!`, purpose)]);
    expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(16);
  });

  it('never comes from an empty secret', () => {
    expect(() => deriveKey('', 'cookie')).toThrow('empty secret');
  });

  it('is a password of harmless characters where a password is wanted', () => {
    expect(derivePassword(secret, 'app-role-password')).toMatch(/^[A-Za-z0-9_-]{43}$/);
  });
});
