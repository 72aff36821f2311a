// The name with stars shows the first character, and the last of three or more; codes are long and differ.
import { describe, expect, it } from 'vitest';
import { maskedName, newCode } from './certificate-seal.ts';
import { hoursText } from './service-record.ts';

describe('a name with stars', () => {
  it('never shows the whole of it', () => {
    const names = ['高淑玲', '高玲', '欧阳小明', '麦', '阿依古丽·买买提', 'John Smith', '𠮷田花'];
    expect(names.map(maskedName)).toEqual(['高*玲', '高*', '欧**明', '麦*', '阿***提', 'J***h', '𠮷*花']);
  });
});

describe('a code', () => {
  it('has 32 letters of an alphabet without look-alikes, and is never the same', () => {
    const codes = Array.from({ length: 500 }, newCode);
    expect(codes.every((code) => /^[a-km-np-z2-9]{32}$/.test(code))).toBe(true);
    expect(new Set(codes).size).toBe(500);
  });
});

describe('hours', () => {
  it('are never rounded up', () => {
    expect([0, 5, 6, 50, 90, 120, 239].map(hoursText)).toEqual(['0', '0', '0.1', '0.8', '1.5', '2', '3.9']);
  });
});
