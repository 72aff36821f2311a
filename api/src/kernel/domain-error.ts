// The two ways to refuse. A DomainError is something that the caller can put right: it becomes a row of `userErrors`.
// A Fault is anything else that a client must handle: it becomes a top-level GraphQL error with a closed code.
import { GraphQLError } from 'graphql';

export type ErrorPath = readonly (string | number)[];
export type ErrorParams = Readonly<Record<string, string | number>>;

export interface Refusal {
  /** Stable code, declared in the messages of a module or of the kernel. */
  code: string;
  /** Path into the input, without the leading `input`. */
  path: ErrorPath;
  params: ErrorParams;
}

export class DomainError extends Error {
  readonly refusals: readonly Refusal[];
  /** The record as it stands now, for a stale version. */
  readonly current: object | undefined;

  constructor(code: string, path: ErrorPath = [], params: ErrorParams = {}, current?: object) {
    super(code);
    this.name = 'DomainError';
    this.refusals = [{ code, path, params }];
    this.current = current;
  }

  /** One error that carries several refusals, so that a form shows all of them at once. */
  static of(refusals: readonly Refusal[]): DomainError {
    const error = new DomainError(refusals[0]?.code ?? 'INVALID');
    Object.assign(error, { refusals });
    return error;
  }
}

/** Collects refusals and throws them together. */
export class Refusals {
  readonly #all: Refusal[] = [];

  add(code: string, path: ErrorPath = [], params: ErrorParams = {}): void {
    this.#all.push({ code, path, params });
  }

  /** Throws when anything was refused. */
  check(): void {
    if (this.#all.length > 0) throw DomainError.of(this.#all);
  }
}

export type FaultCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_REQUEST'
  | 'COST_EXCEEDED'
  | 'RATE_LIMITED'
  | 'TIMEOUT'
  | 'UNAVAILABLE'
  | 'INTERNAL';

/** HTTP status of each fault when the whole request fails with it. */
export const faultStatus: Readonly<Record<FaultCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_REQUEST: 400,
  COST_EXCEEDED: 400,
  RATE_LIMITED: 429,
  TIMEOUT: 504,
  UNAVAILABLE: 503,
  INTERNAL: 500,
};

export class Fault extends GraphQLError {
  readonly code: FaultCode;

  constructor(code: FaultCode, message: string, params: ErrorParams = {}) {
    super(message, { extensions: { code, params } });
    this.code = code;
  }
}
