// What reaches a person is sealed with a key of their own, and found again by its fingerprint alone.
import { describe, expect, it } from 'vitest';
import { deriveKey } from '../../kernel/crypto/secrets.ts';
import { SealBroken } from '../../kernel/crypto/sealed.ts';
import { newId } from '../../kernel/id.ts';
import {
  contactKeys,
  createWrappedKey,
  idNumberFingerprint,
  openContact,
  phoneFingerprint,
  sealContact,
  sealNewContacts,
  tailOf,
} from './contact.ts';

const keys = contactKeys({ keyFor: (purpose) => deriveKey('a secret of this test', purpose) });
const others = contactKeys({ keyFor: (purpose) => deriveKey('another secret', purpose) });
const phone = '19900000001';
const idNumber = '420112195905150011';

describe('a contact', () => {
  it('is sealed and opened again, and nothing of it stands in what is kept', () => {
    const person = newId();
    const wrapped = createWrappedKey(keys, person);
    const sealed = sealContact(keys, person, wrapped, { phone, idNumber });
    expect(sealed.phoneTail).toBe('0001');
    for (const value of [
      sealed.phoneSealed,
      sealed.idNumberSealed,
      sealed.phoneFingerprint,
      sealed.idNumberFingerprint,
    ]) {
      expect(value!.includes(phone)).toBe(false);
      expect(value!.includes(idNumber)).toBe(false);
    }
    expect(openContact(keys, person, wrapped, sealed)).toEqual({ phone, idNumber });
  });

  it('changes only what is given, and null clears', () => {
    const person = newId();
    const wrapped = createWrappedKey(keys, person);
    expect(Object.keys(sealContact(keys, person, wrapped, { idNumber })).sort()).toEqual([
      'idNumberFingerprint',
      'idNumberSealed',
    ]);
    expect(sealContact(keys, person, wrapped, { phone: null })).toEqual({
      phoneTail: null,
      phoneSealed: null,
      phoneFingerprint: null,
    });
    expect(openContact(keys, person, wrapped, {})).toEqual({ phone: null, idNumber: null });
  });

  it('does not open for another person, in another field, or under another secret', () => {
    const [person, other] = [newId(), newId()];
    const wrapped = createWrappedKey(keys, person);
    const sealed = sealContact(keys, person, wrapped, { phone, idNumber });
    expect(() => openContact(keys, other, wrapped, sealed)).toThrow(SealBroken);
    expect(() => openContact(keys, other, createWrappedKey(keys, other), sealed)).toThrow(SealBroken);
    expect(() => openContact(keys, person, wrapped, { phoneSealed: sealed.idNumberSealed })).toThrow(SealBroken);
    expect(() => openContact(others, person, wrapped, sealed)).toThrow(SealBroken);
  });

  it('is found by the same fingerprint however it is written, and by another under another secret', () => {
    expect(phoneFingerprint(keys, '+86 199-0000-0001')).toEqual(phoneFingerprint(keys, phone));
    expect(idNumberFingerprint(keys, '420112 19590515 001X')).toEqual(idNumberFingerprint(keys, '42011219590515001x'));
    expect(phoneFingerprint(keys, phone)).not.toEqual(phoneFingerprint(others, phone));
    expect(phoneFingerprint(keys, phone)).not.toEqual(idNumberFingerprint(keys, phone));
  });

  it('of many new people is sealed at once, each with a key of their own', () => {
    const people = Array.from({ length: 200 }, (_, index) => ({
      person: newId(),
      phone: `1990000${String(1000 + index)}`,
    }));
    const rows = sealNewContacts(keys, people);
    expect(rows.map(({ person }) => person)).toEqual(people.map(({ person }) => person));
    expect(new Set(rows.map(({ wrappedKey }) => wrappedKey.toString('hex'))).size).toBe(200);
    const last = rows[199]!;
    expect(last.phoneTail).toBe('1199');
    expect(last.idNumberSealed).toBeNull();
    expect(openContact(keys, last.person, last.wrappedKey, last)).toEqual({ phone: '19900001199', idNumber: null });
  });

  it('shows as its tail the last four digits, of a fixed line those before the extension', () => {
    expect([tailOf('19900000008'), tailOf('027-83001234'), tailOf('027-83001234-15')]).toEqual([
      '0008',
      '1234',
      '1234',
    ]);
  });
});
