// Enumerations: declared once, found again by their items, known to GraphQL with the description of each value.
import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { getMetadataStorage } from 'type-graphql';
import { enumeration, enumerationOf, enumerations } from './enumeration.ts';

const Weather = enumeration('Weather', 'What the sky does.', { SUN: 'It shines.', RAIN: 'It falls.' });

describe('an enumeration', () => {
  it('keeps its values in the order in which they were declared', () => {
    expect(Weather.items).toEqual(['SUN', 'RAIN']);
    expect(Weather.graphql).toEqual({ SUN: 'SUN', RAIN: 'RAIN' });
    expect(Weather.values).toEqual({ SUN: 'It shines.', RAIN: 'It falls.' });
  });

  it('is told to GraphQL with its description and those of its values', () => {
    const known = getMetadataStorage().enums.find(({ name }) => name === 'Weather');
    expect(known).toMatchObject({
      description: 'What the sky does.',
      valuesConfig: { SUN: { description: 'It shines.' }, RAIN: { description: 'It falls.' } },
    });
  });

  it('is found by exactly its items', () => {
    expect(enumerationOf(['SUN', 'RAIN'])).toBe(Weather);
    expect(enumerationOf(['RAIN', 'SUN'])).toBeUndefined();
    expect(enumerationOf(['SUN'])).toBeUndefined();
    expect(enumerationOf(['SUN', 'RAIN', 'SNOW'])).toBeUndefined();
    expect(enumerations()).toEqual([Weather]);
  });

  it('cannot be declared a second time', () => {
    expect(() => enumeration('Weather', 'Another.', { SNOW: 'It lies.' })).toThrow(
      'enumeration Weather is declared twice',
    );
    expect(enumerations()).toEqual([Weather]);
  });
});
