// How passwords are kept.
import { describe, expect, it } from 'vitest';
import { hashPassword, passwordRefusal, verifyPassword } from './password.ts';

describe('a password', () => {
  it('is hashed with argon2id at the cost that OWASP advises, never the same twice', async () => {
    const [first, second] = await Promise.all([
      hashPassword('three knocks at noon'),
      hashPassword('three knocks at noon'),
    ]);
    expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(first).not.toBe(second);
    expect(await verifyPassword(first, 'three knocks at noon')).toBe(true);
    expect(await verifyPassword(first, 'three knocks at Noon')).toBe(false);
  });

  it('is the same in full-width letters, as an input method may leave them', async () => {
    expect(await verifyPassword(await hashPassword('three knocks'), 'ｔｈｒｅｅ　ｋｎｏｃｋｓ')).toBe(true);
  });

  it.each([
    ['eleven char', false, 'PASSWORD_TOO_SHORT'],
    ['twelve chars', false, null],
    ['敲门三下再等一会儿就好', false, 'PASSWORD_TOO_SHORT'],
    ['敲门三下再等一会儿就好了', false, null],
    ['knock'.repeat(25) + 'abc', false, null],
    ['knock'.repeat(25) + 'abcd', false, 'PASSWORD_TOO_LONG'],
    ['abcdabcdabcd', false, 'PASSWORD_TOO_EASY'],
    ['abcdabcdabcde', false, null],
    ['0123456789abcdef', false, 'PASSWORD_TOO_EASY'],
    ['QWERTYUIOP at the door', false, 'PASSWORD_TOO_EASY'],
    ['at the door 1234567890', false, null],
    ['Chen.Jing at the door', false, 'PASSWORD_TOO_EASY'],
    ['1234567890abcdef', false, 'PASSWORD_TOO_EASY'],
    ['demo-knock-2026', false, 'PASSWORD_TOO_EASY'],
    ['demo-knock-2026', true, null],
  ])('%s (demo: %s) is refused as %s', (text, demo, refusal) => {
    expect(passwordRefusal(text, { username: 'chen.jing', demo })).toBe(refusal);
  });
});
