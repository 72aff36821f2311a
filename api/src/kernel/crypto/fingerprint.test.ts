// Equality of values that nobody may read.
import { describe, expect, it } from 'vitest';
import { fingerprint, normaliseIdNumber, normalisePhone } from './fingerprint.ts';
import { deriveKey } from './secrets.ts';

const key = deriveKey('a-secret-of-this-test-only-0123456789', 'field-hmac');

describe('the fingerprint of a phone number', () => {
  it.each([
    '19900000001',
    '199 0000 0001',
    '199-0000-0001',
    '+86 199 0000 0001',
    '008619900000001',
    '１９９０００００００１',
  ])('is one and the same for %s', (text) => {
    expect(normalisePhone(text)).toBe('19900000001');
    expect(fingerprint(key, 'phone', text).equals(fingerprint(key, 'phone', '19900000001'))).toBe(true);
  });

  it('differs for another number, another kind and another secret', () => {
    const own = fingerprint(key, 'phone', '19900000001');
    const otherKey = deriveKey('another-secret-of-this-test-9876543210', 'field-hmac');
    expect(own).toHaveLength(32);
    expect(own.equals(fingerprint(key, 'phone', '19900000002'))).toBe(false);
    expect(own.equals(fingerprint(key, 'idNumber', '19900000001'))).toBe(false);
    expect(own.equals(fingerprint(otherKey, 'phone', '19900000001'))).toBe(false);
  });

  it('leaves a number that merely begins with 86 as it is', () => {
    expect(normalisePhone('8610 0000')).toBe('86100000');
  });
});

describe('the fingerprint of an identity number', () => {
  it('cares neither for spaces nor for a small x', () => {
    expect(normaliseIdNumber('110101 19500101 001x')).toBe('11010119500101001X');
    expect(
      fingerprint(key, 'idNumber', '11010119500101001X').equals(fingerprint(key, 'idNumber', '110101-19500101-001ｘ')),
    ).toBe(true);
  });
});
