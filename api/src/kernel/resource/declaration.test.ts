// The rows that a caller reaches with a permission: by community, by partner unit, by being the person; else none.
import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { callerWith } from '../orchard-world.fixture.ts';
import { Tree } from '../orchard.fixture.ts';
import { classPermission, resource, rowScope, type Resource } from './declaration.ts';

const common = { plural: 'trees', read: ['name'], filter: [], order: [], may: { read: 'tree.read' } } as const;
const trees = resource(Tree, { ...common, unit: 'grower.nursery', self: 'grower' }) as unknown as Resource;
const plain = resource(Tree, { ...common }) as unknown as Resource;
const self = new Set(['tree.read']);

describe('the rows of a resource', () => {
  it('are those of the communities for which the permission is held', () => {
    const caller = callerWith({ communities: { 'tree.read': ['c1', 'c2'] } });
    expect(rowScope(trees, caller, 'tree.read', self)).toEqual({ community: { $in: ['c1', 'c2'] } });
    expect(rowScope(trees, caller, 'tree.write', self)).toBe(false);
  });

  it('are those of the partner unit, at the end of its path', () => {
    const caller = callerWith({ units: { 'tree.read': ['u1'] } });
    expect(rowScope(trees, caller, 'tree.read', self)).toEqual({ grower: { nursery: { $in: ['u1'] } } });
    expect(rowScope(plain, caller, 'tree.read', self)).toBe(false);
  });

  it('are those about oneself, with permissions that are marked so', () => {
    const caller = callerWith({ personId: 'p1' });
    expect(rowScope(trees, caller, 'tree.read', self)).toEqual({ grower: { $in: ['p1'] } });
    expect(rowScope(trees, caller, 'tree.write', self)).toBe(false);
    expect(rowScope(plain, caller, 'tree.read', self)).toBe(false);
    expect(rowScope(trees, callerWith({}), 'tree.read', self)).toBe(false);
  });

  it('are the union of all of these, and never more', () => {
    const caller = callerWith({ communities: { 'tree.read': ['c1'] }, units: { 'tree.read': ['u1'] }, personId: 'p1' });
    expect(rowScope(trees, caller, 'tree.read', self)).toEqual({
      $or: [{ community: { $in: ['c1'] } }, { grower: { nursery: { $in: ['u1'] } } }, { grower: { $in: ['p1'] } }],
    });
  });

  it('are what the resource itself says, where it does', () => {
    const own = resource(Tree, {
      ...common,
      rows: (_caller, permission) => permission === 'tree.read',
    }) as unknown as Resource;
    expect([
      rowScope(own, callerWith({}), 'tree.read', self),
      rowScope(own, callerWith({}), 'tree.write', self),
    ]).toEqual([true, false]);
  });

  it('are all for the system itself', () => {
    expect(rowScope(trees, callerWith({ kind: 'SYSTEM' }), 'tree.write', self)).toBe(true);
  });
});

describe('the permissions that open classes', () => {
  it('are one for personal and one for sensitive values, and none for what only named people see', () => {
    expect(classPermission).toEqual({ S2: 'personal.read', S3: 'sensitive.read' });
  });
});
