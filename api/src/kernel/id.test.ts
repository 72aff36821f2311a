// Ids: of version 7, in the order in which they were made; and what counts as one.
import { describe, expect, it } from 'vitest';
import { isId, newId } from './id.ts';

describe('a new id', () => {
  it('is a UUID of version 7 that holds the time at which it was made', () => {
    const before = Date.now();
    const id = newId();
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const madeAt = Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
    expect(madeAt).toBeGreaterThanOrEqual(before);
    expect(madeAt).toBeLessThanOrEqual(Date.now());
  });

  it('is never the same twice', () => {
    expect(new Set(Array.from({ length: 10_000 }, newId)).size).toBe(10_000);
  });
});

describe('the form of an id', () => {
  it.each([
    '019aa000-0000-7000-8000-00000000c001',
    '019AA000-0000-7000-8000-00000000C001',
    '3f333df6-90a4-4fda-8dd3-9485d27cee36',
  ])('is that of %s', (text) => {
    expect(isId(text)).toBe(true);
  });

  it.each([
    '',
    '019aa000',
    '019aa000-0000-7000-8000-00000000c00',
    '019aa000-0000-7000-8000-00000000c0011',
    '019aa000000070008000000000c00100',
    '{019aa000-0000-7000-8000-00000000c001}',
    '019aa000-0000-7000-c000-00000000c001',
    '019aa000-0000-9000-8000-00000000c001',
    '019aa000-0000-7000-8000-00000000c001\n',
    "019aa000-0000-7000-8000-00000000c001' or true",
    null,
    undefined,
    7,
    ['019aa000-0000-7000-8000-00000000c001'],
  ])('is not that of %j', (text) => {
    expect(isId(text)).toBe(false);
  });
});
