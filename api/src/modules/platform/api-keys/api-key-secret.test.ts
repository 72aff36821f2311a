// What an API key looks like, how it is stored, and which are not even looked up.
import { describe, expect, it } from 'vitest';
import { createApiKeySecrets, demoApiKey } from './api-key-secret.ts';

const secret = 'a-secret-of-this-test-only-0123456789';
const keys = createApiKeySecrets(secret, { demo: false });

describe('a new API key', () => {
  it('has 32 random characters, a check, and a prefix to know it by', () => {
    const made = keys.make();
    expect(made.key).toMatch(/^qm_[0-9A-Za-z]{38}$/);
    expect(made.prefix).toBe(made.key.slice(0, 8));
    expect(made.hash).toHaveLength(32);
    expect(made.hash.includes(Buffer.from(made.key.slice(3, 8)))).toBe(false);
  });

  it('is never made twice and uses every character', () => {
    const made = Array.from({ length: 500 }, () => keys.make().key);
    expect(new Set(made).size).toBe(500);
    expect(new Set(made.flatMap((key) => key.slice(3, 35).split(''))).size).toBe(62);
  });

  it('matches its own hash alone, and only under the same secret', () => {
    const one = keys.make();
    const other = keys.make();
    expect(keys.matches(one.key, one.hash)).toBe(true);
    expect(keys.matches(other.key, one.hash)).toBe(false);
    expect(keys.matches(one.key, one.hash.subarray(1))).toBe(false);
    expect(createApiKeySecrets('another-secret-9876543210', { demo: false }).matches(one.key, one.hash)).toBe(false);
    expect(createApiKeySecrets(secret, { demo: false }).matches(one.key, one.hash)).toBe(true);
  });
});

describe('an Authorization header', () => {
  const { key } = keys.make();

  it('gives its key', () => {
    expect(keys.parseBearer(`Bearer ${key}`)).toBe(key);
    expect(keys.parseBearer(`bearer  ${key} `)).toBe(key);
  });

  it.each([
    ['no header', undefined],
    ['another scheme', `Basic ${key}`],
    ['no scheme', key],
    ['two keys', `Bearer ${key} ${key}`],
    ['a key cut short', `Bearer ${key.slice(0, -1)}`],
    ['a key with one character changed', `Bearer ${key.slice(0, 10)}${key[10] === 'a' ? 'b' : 'a'}${key.slice(11)}`],
    ['a very long key', `Bearer qm_${'a'.repeat(5000)}`],
    ['a control character', `Bearer ${key}\n`],
  ])('with %s gives none', (_what, header) => {
    expect(keys.parseBearer(header)).toBeNull();
  });

  it("gives the demo's key in demo mode only", () => {
    const demo = createApiKeySecrets(secret, { demo: true });
    expect(demo.parseBearer(`Bearer ${demoApiKey}`)).toBe('qm_demo_thirdparty');
    expect(keys.parseBearer(`Bearer ${demoApiKey}`)).toBeNull();
    expect(demo.describe(demoApiKey).prefix).toBe('qm_demo_');
    expect(demo.matches(demoApiKey, demo.describe(demoApiKey).hash)).toBe(true);
  });
});
