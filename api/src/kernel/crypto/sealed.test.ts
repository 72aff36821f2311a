// Sealed values: they open where they belong and nowhere else.
import { describe, expect, it } from 'vitest';
import { createPersonKey, open, seal, SealBroken, unwrapPersonKey, wrapPersonKey } from './sealed.ts';
import type { Place } from './sealed.ts';
import { deriveKey } from './secrets.ts';

const masterKey = deriveKey('a-secret-of-this-test-only-0123456789', 'field-master');
const li = '019a9d00-0000-7000-8000-000000000001';
const wang = '019a9d00-0000-7000-8000-000000000002';
const phoneOfLi: Place = { table: 'person', row: li, field: 'phone' };

describe('a sealed value', () => {
  const key = createPersonKey();

  it('opens at its place with its key', () => {
    const sealed = seal(key, phoneOfLi, '199 0000 0001');
    expect(open(key, phoneOfLi, sealed)).toBe('199 0000 0001');
    expect(open(key, phoneOfLi, seal(key, phoneOfLi, '钥匙在门垫下'))).toBe('钥匙在门垫下');
    expect(open(key, phoneOfLi, seal(key, phoneOfLi, ''))).toBe('');
  });

  it('holds no trace of the text and is never the same twice', () => {
    const sealed = seal(key, phoneOfLi, '199 0000 0001');
    expect(sealed.includes(Buffer.from('0000'))).toBe(false);
    expect(sealed.equals(seal(key, phoneOfLi, '199 0000 0001'))).toBe(false);
    expect(sealed).toHaveLength(1 + 12 + 13 + 16);
    expect(sealed[0]).toBe(1);
  });

  it.each<[string, Place]>([
    ['another row', { ...phoneOfLi, row: wang }],
    ['another field', { ...phoneOfLi, field: 'id_number' }],
    ['another table', { ...phoneOfLi, table: 'recipient' }],
    ['a place whose names run together alike', { table: 'perso', row: `n${li}`, field: 'phone' }],
  ])('does not open at %s', (_where, place) => {
    const sealed = seal(key, phoneOfLi, '199 0000 0001');
    expect(() => open(key, place, sealed)).toThrow(SealBroken);
  });

  it('does not open once any of its bytes was changed, or when it was cut', () => {
    const sealed = seal(key, phoneOfLi, '199 0000 0001');
    for (let index = 0; index < sealed.length; index++) {
      const changed = Buffer.from(sealed);
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect(() => open(key, phoneOfLi, changed)).toThrow(SealBroken);
    }
    for (let length = 0; length < sealed.length; length++) {
      expect(() => open(key, phoneOfLi, sealed.subarray(0, length))).toThrow(SealBroken);
    }
  });

  it('does not open with the key of somebody else', () => {
    expect(() => open(createPersonKey(), phoneOfLi, seal(key, phoneOfLi, '199 0000 0001'))).toThrow(SealBroken);
  });
});

describe("a person's key", () => {
  it('is kept wrapped, for this person and this master key only', () => {
    const key = createPersonKey();
    const wrapped = wrapPersonKey(masterKey, li, key);
    expect(wrapped.includes(key)).toBe(false);
    expect(unwrapPersonKey(masterKey, li, wrapped).equals(key)).toBe(true);
    expect(() => unwrapPersonKey(masterKey, wang, wrapped)).toThrow(SealBroken);
    const otherMaster = deriveKey('another-secret-of-this-test-9876543210', 'field-master');
    expect(() => unwrapPersonKey(otherMaster, li, wrapped)).toThrow(SealBroken);
  });

  it('is not to be had from a sealed field, nor a field from a wrapped key', () => {
    const key = createPersonKey();
    const wrapped = wrapPersonKey(masterKey, li, key);
    expect(() => open(masterKey, phoneOfLi, wrapped)).toThrow(SealBroken);
  });

  it('erases every value of the person when it is erased', () => {
    const rows = new Map([[li, wrapPersonKey(masterKey, li, createPersonKey())]]);
    const sealed = seal(unwrapPersonKey(masterKey, li, rows.get(li) ?? Buffer.alloc(0)), phoneOfLi, '199 0000 0001');
    rows.set(li, wrapPersonKey(masterKey, li, createPersonKey()));
    expect(() => open(unwrapPersonKey(masterKey, li, rows.get(li) ?? Buffer.alloc(0)), phoneOfLi, sealed)).toThrow(
      SealBroken,
    );
    expect(() => open(masterKey, phoneOfLi, sealed)).toThrow(SealBroken);
  });
});
