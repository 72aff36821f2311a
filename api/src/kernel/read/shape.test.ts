// The form of a value: what decides how a statement is written, and nothing of what the value holds.
import { describe, expect, it } from 'vitest';
import { shapeOf } from './shape.ts';

describe('the form of a value', () => {
  it('is the same for all texts, numbers and instants', () => {
    expect([shapeOf('a'), shapeOf('b'), shapeOf(''), shapeOf(7), shapeOf(new Date(0))]).toEqual([
      '?',
      '?',
      '?',
      '?',
      '?',
    ]);
  });

  it('tells nothing, true and false apart', () => {
    expect([shapeOf(null), shapeOf(undefined), shapeOf(true), shapeOf(false)]).toEqual(['n', 'n', 't', 'f']);
  });

  it('tells a list of one value from lists of any other length, and how many conditions stand in a list', () => {
    expect([shapeOf([]), shapeOf(['a']), shapeOf([1, 2]), shapeOf([1, 2, 3])]).toEqual(['a', 'a1', 'a', 'a']);
    expect(shapeOf([{ a: 1 }])).not.toBe(shapeOf([{ a: 1 }, { a: 1 }]));
    expect(shapeOf([{ a: 1 }, { b: null }])).toBe('[{a:?},{b:n}]');
  });

  it('keeps keys in their order', () => {
    expect(shapeOf({ a: { $in: ['x'] }, b: null })).toBe('{a:{$in:a1},b:n}');
    expect(shapeOf({ b: 1, a: 1 })).not.toBe(shapeOf({ a: 1, b: 1 }));
  });
});
