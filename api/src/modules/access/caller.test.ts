// From grants and scopes to rights: each grant within its own places, what is sensitive with a second factor, keys by their scopes.
import { describe, expect, it } from 'vitest';
import { permissions } from '../../kernel/permission.ts';
import { anonymous, keyCaller, personCaller, systemCaller, type KeyFacts, type PersonFacts } from './caller.ts';
import type { HeldGrant } from './grants.ts';
import type { Role } from './role-grant.entity.ts';

const table = permissions({
  'bench.see': { description: 'Look at benches.', anyone: true, key: 'community:read' },
  'bench.paint': { description: 'Paint benches.', community: ['COORDINATOR'], unit: ['PARTNER_STAFF'] },
  'bench.log': {
    description: 'Log who painted.',
    community: ['COORDINATOR'],
    unit: ['PARTNER_STAFF'],
    key: 'training:write',
  },
  'bench.count': {
    description: 'Count benches.',
    community: ['COORDINATOR', 'VOLUNTEER'],
    unit: ['PARTNER_STAFF'],
    key: 'training:read',
  },
  'bench.open': { description: 'Open what is under one.', community: ['COORDINATOR'], self: true, isSensitive: true },
  'bench.sit': { description: 'Sit on one’s own.', self: true },
  'bench.close': { description: 'Take benches away.', community: ['COMMITTEE_CHAIR'], key: 'training:write' },
});

const grant = (role: Role, communities: readonly string[], partnerUnitId: string | null = null): HeldGrant => ({
  ...{ role, scopeName: '', communityId: communities[0]!, partnerUnitId, communities },
});
const person = (grants: readonly HeldGrant[], rest: Partial<PersonFacts> = {}) =>
  personCaller(table, {
    ...{ accountId: 'wang', name: '王芳', personId: null, grants, mayOpenSensitive: true },
    ...rest,
  });
const key = (rest: Partial<KeyFacts>) =>
  keyCaller(table, {
    ...{ keyId: 'k1', name: '数据台', communityId: 'east', partnerUnitId: null, scopes: [] },
    ...rest,
  });

describe('a person', () => {
  it('holds each permission where a grant gives it, and nowhere else', () => {
    const caller = person([grant('VOLUNTEER', ['west']), grant('COORDINATOR', ['south', 'east'])]);
    expect(caller.reach).toEqual(['east', 'south', 'west']);
    expect(caller.roles).toEqual(['COORDINATOR', 'VOLUNTEER']);
    expect(caller.communities('bench.count')).toEqual(['east', 'south', 'west']);
    expect(caller.communities('bench.paint')).toEqual(['east', 'south']);
    expect(caller.communities('bench.close')).toEqual([]);
    expect(caller.permissions).toEqual(['bench.count', 'bench.log', 'bench.open', 'bench.paint', 'bench.see']);
    expect([caller.may('bench.close'), caller.may('bench.paint')]).toEqual([false, true]);
  });

  it('on the staff of a unit holds for that unit what its staff holds, and nothing for its community', () => {
    const caller = person([grant('PARTNER_STAFF', ['east'], 'clinic')]);
    expect([caller.units('bench.paint'), caller.communities('bench.paint'), caller.reach]).toEqual([
      ['clinic'],
      [],
      ['east'],
    ]);
    // Another role with a unit beside it is no staff.
    expect(person([grant('VOLUNTEER', ['east'], 'clinic')]).units('bench.paint')).toEqual([]);
    expect(person([grant('PARTNER_STAFF', ['east'])]).may('bench.paint')).toBe(false);
  });

  it('holds what is for oneself only where one is on file', () => {
    expect(person([]).permissions).toEqual(['bench.see']);
    expect(person([], { personId: 'p1' }).permissions).toEqual(['bench.open', 'bench.see', 'bench.sit']);
  });

  it('opens what is sensitive with a second factor only, one’s own too', () => {
    const coordinator = [grant('COORDINATOR', ['east'])];
    const without = person(coordinator, { personId: 'p1', mayOpenSensitive: false });
    expect([without.may('bench.open'), without.communities('bench.open'), without.may('bench.sit')]).toEqual([
      false,
      [],
      true,
    ]);
    expect(person(coordinator).communities('bench.open')).toEqual(['east']);
  });
});

describe('a key', () => {
  it('reads what its scopes say in its community', () => {
    const caller = key({ scopes: ['TRAINING_READ'] });
    expect([caller.communities('bench.count'), caller.permissions, caller.reach]).toEqual([
      ['east'],
      ['bench.count', 'bench.see'],
      ['east'],
    ]);
    expect(key({}).permissions).toEqual(['bench.see']);
  });

  it('of a unit writes for that unit what its staff may write, and sees the names on its rosters', () => {
    const caller = key({ scopes: ['TRAINING_WRITE'], partnerUnitId: 'clinic' });
    expect([caller.units('bench.log'), caller.communities('bench.log')]).toEqual([['clinic'], []]);
    expect([caller.may('bench.close'), caller.may('bench.count')]).toEqual([false, false]);
    expect(caller.units('personal.read')).toEqual(['clinic']);
  });

  it('of no unit writes nothing and sees no name, whatever its scopes', () => {
    const caller = key({ scopes: ['TRAINING_WRITE', 'TRAINING_READ'] });
    expect([caller.may('bench.log'), caller.may('personal.read')]).toEqual([false, false]);
  });

  it('never holds what has no scope, nor what is for oneself', () => {
    const caller = key({ scopes: ['TRAINING_READ', 'TRAINING_WRITE', 'COMMUNITY_READ'], partnerUnitId: 'clinic' });
    for (const name of ['bench.paint', 'bench.open', 'bench.sit']) expect(caller.may(name), name).toBe(false);
    expect([caller.actor, caller.actorName, caller.accountId]).toEqual(['key:k1', '数据台', undefined]);
  });
});

describe('nobody and the system', () => {
  it('nobody holds what is for anyone, and reaches nothing', () => {
    const caller = anonymous(table);
    expect([caller.kind, caller.permissions, caller.reach]).toEqual(['ANONYMOUS', ['bench.see'], []]);
  });

  it('the system holds everything in the communities that it was given', () => {
    const caller = systemCaller('night', ['east']);
    expect([caller.may('bench.close'), caller.communities('bench.close'), caller.units('bench.paint')]).toEqual([
      true,
      ['east'],
      [],
    ]);
  });
});
