// The two ways to refuse: refusals that a caller can put right, and faults with a closed code.
import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { DomainError, Fault, faultStatus, Refusals } from './domain-error.ts';

describe('a refusal', () => {
  it('carries its code, its path into the input and its parameters', () => {
    const error = new DomainError('TOO_LONG', ['name'], { most: 40 });
    expect(error.refusals).toEqual([{ code: 'TOO_LONG', path: ['name'], params: { most: 40 } }]);
    expect([error.name, error.message, error.current]).toEqual(['DomainError', 'TOO_LONG', undefined]);
  });

  it('of a stale version carries the record as it stands', () => {
    const current = { id: 'x', version: 4 };
    expect(new DomainError('STALE_VERSION', [], {}, current).current).toBe(current);
  });

  it('may be one error for many, so that a form shows all of them', () => {
    const refusals = new Refusals();
    refusals.add('REQUIRED', ['name']);
    refusals.add('TOO_LONG', ['rows', 3, 'note'], { most: 500 });
    const all = [
      { code: 'REQUIRED', path: ['name'], params: {} },
      { code: 'TOO_LONG', path: ['rows', 3, 'note'], params: { most: 500 } },
    ];
    expect(() => refusals.check()).toThrow(expect.objectContaining({ message: 'REQUIRED', refusals: all }));
    expect(() => refusals.check()).toThrow(DomainError);
  });

  it('is none when nothing was refused', () => {
    expect(() => new Refusals().check()).not.toThrow();
  });
});

describe('a fault', () => {
  it('is an error of GraphQL with its code and parameters', () => {
    const fault = new Fault('COST_EXCEEDED', 'COST_EXCEEDED', { cost: 12_000, most: 10_000 });
    expect(fault).toBeInstanceOf(GraphQLError);
    expect([fault.code, fault.message, fault.extensions]).toEqual([
      'COST_EXCEEDED',
      'COST_EXCEEDED',
      { code: 'COST_EXCEEDED', params: { cost: 12_000, most: 10_000 } },
    ]);
  });

  it('has one status each', () => {
    expect(faultStatus).toEqual({
      UNAUTHENTICATED: 401,
      FORBIDDEN: 403,
      NOT_FOUND: 404,
      BAD_REQUEST: 400,
      COST_EXCEEDED: 400,
      RATE_LIMITED: 429,
      TIMEOUT: 504,
      UNAVAILABLE: 503,
      INTERNAL: 500,
    });
  });
});
