// Classes of data: which are masked, which the trail hides, and that a property has exactly one.
import { describe, expect, it } from 'vitest';
import { identity, isHiddenInAudit, isMaskable, privacyClasses, privacyClassOf } from './privacy.ts';

describe('the classes of data', () => {
  it('are five, from public to named people only', () => {
    expect(privacyClasses).toEqual(['S0', 'S1', 'S2', 'S3', 'S4']);
  });

  it('are masked from personal on', () => {
    expect(privacyClasses.filter(isMaskable)).toEqual(['S2', 'S3', 'S4']);
  });

  it('are hidden in the audit trail from sensitive on', () => {
    const isHidden = (...groups: string[]): boolean => isHiddenInAudit('Tree', { name: 'note', groups });
    expect(privacyClasses.filter((each) => isHidden(each))).toEqual(['S3', 'S4']);
  });

  it('are hidden there too when they say who somebody is', () => {
    expect([
      isHiddenInAudit('Tree', { name: 'name', groups: ['S2', identity] }),
      isHiddenInAudit('Tree', { name: 'name', groups: ['S2'] }),
    ]).toEqual([true, false]);
  });
});

describe('the class of a property', () => {
  it('is its one group, beside groups that mean something else', () => {
    expect(privacyClassOf('Tree', { name: 'note', groups: ['S3'] })).toBe('S3');
    expect(privacyClassOf('Tree', { name: 'note', groups: ['export', 'S2'] })).toBe('S2');
  });

  it.each([[undefined], [[]], [['export']], [['S1', 'S2']]])('is asked for when the groups are %j', (groups) => {
    expect(() => privacyClassOf('Tree', { name: 'note', groups })).toThrow(
      "Tree.note: say one privacy class with .groups('S0' … 'S4')",
    );
  });
});
