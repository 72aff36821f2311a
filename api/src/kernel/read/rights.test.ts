// What a caller may read: rows of each type, and on which of these rows the fields of each class.
import { describe, expect, it } from 'vitest';
import {
  callerWith,
  eastVillage,
  forester,
  nobody,
  nurseryman,
  theSystemItself,
  visitor,
  westVillage,
} from '../orchard-world.fixture.ts';
import { orchardSystem } from '../orchard.fixture.ts';
import type { Caller } from '../scope.ts';
import { rightsOf } from './rights.ts';

const { catalog } = orchardSystem();
const tree = catalog.get('Tree');
const grower = catalog.get('Grower');
const rightsTo = (caller: Caller, type = tree): unknown[] => {
  const rights = rightsOf(catalog, caller);
  return [
    rights.rows(type),
    rights.fields(type, 'S1'),
    rights.fields(type, 'S2'),
    rights.fields(type, 'S3'),
    rights.fields(type, 'S4'),
  ];
};

describe('the rights of a caller', () => {
  it('open a class everywhere when its permission covers every row that is read', () => {
    expect(rightsTo(forester())).toEqual([{ community: { $in: [eastVillage] } }, true, true, true, false]);
  });

  it('open no class without its permission', () => {
    expect(rightsTo(visitor())).toEqual([{ community: { $in: [eastVillage] } }, true, false, false, false]);
  });

  it('open a class on the rows of the own unit only, when more is read', () => {
    const caller = callerWith({ communities: { 'tree.read': [eastVillage] }, units: { 'personal.read': ['u1'] } });
    expect(rightsTo(caller)).toEqual([
      { community: { $in: [eastVillage] } },
      true,
      { nursery: { $in: ['u1'] } },
      false,
      false,
    ]);
    expect(rightsTo(nurseryman('u1'))).toEqual([{ nursery: { $in: ['u1'] } }, true, true, false, false]);
  });

  it('open what is about oneself', () => {
    const caller = callerWith({ personId: 'p1' });
    expect(rightsTo(caller)).toEqual([{ grower: { $in: ['p1'] } }, true, true, false, false]);
    expect(rightsTo(caller, grower)).toEqual([{ id: { $in: ['p1'] } }, true, true, false, true]);
  });

  it('are not wider for reading in one community what is opened in another', () => {
    const caller = callerWith({
      communities: { 'tree.read': [eastVillage, westVillage], 'personal.read': [eastVillage] },
    });
    expect(rightsTo(caller)[2]).toEqual({ community: { $in: [eastVillage] } });
  });

  it('are none for nobody, and all for the system itself', () => {
    expect(rightsTo(nobody())).toEqual([false, true, true, true, true]);
    expect(rightsTo(theSystemItself())).toEqual([true, true, true, true, true]);
  });
});

describe('rows that a readable row points to', () => {
  const through = (caller: Caller): unknown => rightsOf(catalog, caller).through(tree, grower);

  it('are all readable when they are in every community that is reached, or in all that are read', () => {
    expect(through(forester())).toBe(true);
    expect(
      through(
        callerWith({
          communities: { 'tree.read': [eastVillage], 'grower.read': [eastVillage] },
          reach: [eastVillage, westVillage],
        }),
      ),
    ).toBe(true);
    expect(through(callerWith({ communities: { 'grower.read': [eastVillage] }, units: { 'tree.read': ['u1'] } }))).toBe(
      true,
    );
    expect(through(theSystemItself())).toBe(true);
  });

  it('are those of their own scope otherwise, or none', () => {
    expect(
      through(callerWith({ communities: { 'tree.read': [eastVillage, westVillage], 'grower.read': [eastVillage] } })),
    ).toEqual({ community: { $in: [eastVillage] } });
    expect(
      through(callerWith({ communities: { 'tree.read': [eastVillage] }, units: { 'grower.read': ['u1'] } })),
    ).toEqual({ nursery: { $in: ['u1'] } });
    expect(through(callerWith({ communities: { 'tree.read': [eastVillage] } }))).toBe(false);
    expect(through(callerWith({ communities: { 'tree.read': [eastVillage] }, personId: 'p1' }))).toEqual({
      id: { $in: ['p1'] },
    });
  });
});

describe('the form of rights', () => {
  it('is the same for callers who differ only in ids, so that they share plans', () => {
    expect(rightsOf(catalog, forester(eastVillage)).shape).toBe(rightsOf(catalog, forester(westVillage)).shape);
    expect(rightsOf(catalog, nurseryman('u1')).shape).toBe(rightsOf(catalog, nurseryman('u2')).shape);
  });

  it('differs where a scope differs', () => {
    const several = [
      forester(),
      visitor(),
      nurseryman('u1'),
      nobody(),
      theSystemItself(),
      callerWith({ personId: 'p1' }),
    ];
    expect(new Set(several.map((caller) => rightsOf(catalog, caller).shape)).size).toBe(several.length);
  });
});
