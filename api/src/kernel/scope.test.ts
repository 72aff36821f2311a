// Conditions on rows: how they are made from the rights of a caller, and how they are joined.
import { describe, expect, it } from 'vitest';
import {
  amongst,
  anyOf,
  at,
  both,
  either,
  inCommunities,
  ofOneself,
  ofOwnAccount,
  ofOwnUnit,
  type Caller,
} from './scope.ts';

const caller = (
  facts: Partial<Caller> & { held?: Record<string, string[]>; heldFor?: Record<string, string[]> },
): Caller => ({
  kind: 'PERSON',
  actor: 'a',
  actorName: 'A',
  reach: [],
  communities: (permission) => facts.held?.[permission] ?? [],
  units: (permission) => facts.heldFor?.[permission] ?? [],
  may: () => true,
  permissions: [],
  ...facts,
});

describe('rows among ids', () => {
  it('are none when there are no ids, never all', () => {
    expect(amongst('community', [])).toBe(false);
  });

  it('lie at the end of a dotted path', () => {
    expect(amongst('community', ['c1', 'c2'])).toEqual({ community: { $in: ['c1', 'c2'] } });
    expect(amongst('session.providerUnit', ['u1'])).toEqual({ session: { providerUnit: { $in: ['u1'] } } });
    expect(at('a.b.c', { $eq: 1 })).toEqual({ a: { b: { c: { $eq: 1 } } } });
  });
});

describe('either of several scopes', () => {
  it('is all when one of them is all', () => {
    expect(either([false, { id: 1 }, true])).toBe(true);
  });

  it('is nothing when all of them are nothing', () => {
    expect(either([])).toBe(false);
    expect(either([false, false])).toBe(false);
  });

  it('joins what is left, and says the same only once', () => {
    expect(either([false, { id: 1 }])).toEqual({ id: 1 });
    expect(either([{ id: 1 }, { id: 2 }, { id: 1 }])).toEqual({ $or: [{ id: 1 }, { id: 2 }] });
    expect(either([{ id: 1 }, { id: 1 }])).toEqual({ id: 1 });
  });
});

describe('both of several scopes', () => {
  it('is nothing when one of them is nothing', () => {
    expect(both(true, { id: 1 }, false)).toBe(false);
  });

  it('is all when all of them are all', () => {
    expect(both()).toBe(true);
    expect(both(true, true)).toBe(true);
  });

  it('joins what is left', () => {
    expect(both(true, { id: 1 })).toEqual({ id: 1 });
    expect(both({ id: 1 }, { kind: 'OAK' })).toEqual({ $and: [{ id: 1 }, { kind: 'OAK' }] });
  });
});

describe('the scope of a caller', () => {
  it('is the communities, the units, the person and the account of which they hold something', () => {
    const li = caller({
      held: { 'tree.read': ['c1'] },
      heldFor: { 'tree.read': ['u1'] },
      personId: 'p1',
      accountId: 'a1',
    });
    expect(inCommunities('tree.read')(li)).toEqual({ community: { $in: ['c1'] } });
    expect(ofOwnUnit('session.unit', 'tree.read')(li)).toEqual({ session: { unit: { $in: ['u1'] } } });
    expect(ofOneself('person')(li)).toEqual({ person: { $in: ['p1'] } });
    expect(ofOwnAccount('account')(li)).toEqual({ account: { $in: ['a1'] } });
    expect(anyOf(inCommunities('tree.read'), ofOneself('person'))(li)).toEqual({
      $or: [{ community: { $in: ['c1'] } }, { person: { $in: ['p1'] } }],
    });
  });

  it('is nothing where they hold nothing', () => {
    const nobody = caller({});
    for (const scope of [
      inCommunities('tree.read'),
      ofOwnUnit('unit', 'tree.read'),
      ofOneself('person'),
      ofOwnAccount('account'),
    ])
      expect(scope(nobody)).toBe(false);
    expect(anyOf(inCommunities('tree.read'), ofOneself('person'))(nobody)).toBe(false);
  });
});
