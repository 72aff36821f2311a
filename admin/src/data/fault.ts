// Whatever goes wrong between the console and the API, said in one way: an HttpError whose body has a stable code and errors for the form.
import { HttpError } from 'ra-core';
import type { FormErrors, UserError } from './user-errors.ts';

export type FaultCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_REQUEST'
  | 'COST_EXCEEDED'
  | 'RATE_LIMITED'
  | 'TIMEOUT'
  | 'UNAVAILABLE'
  | 'INTERNAL'
  | 'REFUSED'
  | 'STALE_VERSION';

export interface FaultBody {
  readonly code: FaultCode;
  /** What to quote when asking for help. */
  readonly requestId?: string;
  /** In the shape that a form takes; never empty, so that a failed save is never mistaken for a good one. */
  readonly errors: FormErrors;
  readonly userErrors?: readonly UserError[];
  /** The record as it stands now, when somebody else changed it first. */
  readonly current?: Record<string, unknown>;
}

const statusOf: Readonly<Record<FaultCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_REQUEST: 400,
  COST_EXCEEDED: 400,
  RATE_LIMITED: 429,
  TIMEOUT: 504,
  UNAVAILABLE: 503,
  INTERNAL: 500,
  REFUSED: 422,
  STALE_VERSION: 409,
};

/** Codes for which the console's own sentence is clearer than a server's, which may not even have been reached. */
const ownWords: ReadonlySet<FaultCode> = new Set(['UNAVAILABLE', 'TIMEOUT', 'INTERNAL', 'RATE_LIMITED']);

/** Makes the error; a message without words of its own becomes a key of the message files. */
export function fault(code: FaultCode, message?: string, body: Partial<FaultBody> = {}): HttpError {
  const words = message && !ownWords.has(code) ? message : `console.fault.${code}`;
  const errors = body.errors ?? { root: { serverError: words } };
  return new HttpError(words, statusOf[code], { ...body, code, errors } satisfies FaultBody);
}

/** The body of an error that came from here, else undefined. */
export function faultBody(error: unknown): FaultBody | undefined {
  const body: unknown = error instanceof HttpError ? error.body : undefined;
  const code: unknown = typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined;
  return codeNamed(code) ? (body as FaultBody) : undefined;
}

/** What went wrong, for a place that is no form: all messages, one below the other; words or keys of the message files. */
export function faultText(error: unknown): string {
  const all = (level: FormErrors): string[] =>
    Object.values(level).flatMap((each) => (typeof each === 'string' ? each : all(each)));
  const body = faultBody(error);
  return body ? all(body.errors).join('\n') : 'console.fault.INTERNAL';
}

export function faultCode(error: unknown): FaultCode | undefined {
  return faultBody(error)?.code;
}

interface GraphQLFault {
  readonly message: string;
  readonly extensions?: { readonly code?: unknown; readonly requestId?: unknown };
}

/** Maps an error of the GraphQL client: faults of the answer first, then the HTTP status, then a network that is away. */
export function faultFrom(error: unknown): Error {
  if (error instanceof HttpError && faultBody(error)) return error;
  const abort = abortIn(error);
  if (abort) return abort;
  const { graphQLErrors, networkError } = error as { graphQLErrors?: GraphQLFault[]; networkError?: unknown };
  const first = graphQLErrors?.[0] ?? faultsInBody(networkError)[0];
  if (first) {
    const { code, requestId } = first.extensions ?? {};
    const known = codeNamed(code) ?? 'INTERNAL';
    return fault(known, first.message, typeof requestId === 'string' ? { requestId } : {});
  }
  const status = (networkError as { statusCode?: unknown } | undefined)?.statusCode;
  return fault(typeof status === 'number' ? codeOfStatus(status) : 'UNAVAILABLE');
}

/** A call that was given up is no fault; react-admin and react-query know it by its name. */
function abortIn(error: unknown): Error | undefined {
  const cause = (error as { networkError?: unknown }).networkError ?? error;
  return cause instanceof Error && cause.name === 'AbortError' ? cause : undefined;
}

function faultsInBody(networkError: unknown): GraphQLFault[] {
  const result = (networkError as { result?: unknown } | undefined)?.result;
  const errors = typeof result === 'object' && result !== null ? (result as { errors?: unknown }).errors : undefined;
  return Array.isArray(errors) ? (errors as GraphQLFault[]) : [];
}

function codeNamed(code: unknown): FaultCode | undefined {
  return typeof code === 'string' && code in statusOf ? (code as FaultCode) : undefined;
}

function codeOfStatus(status: number): FaultCode {
  if (status === 401) return 'UNAUTHENTICATED';
  if (status === 403) return 'FORBIDDEN';
  if (status === 404) return 'NOT_FOUND';
  if (status === 429) return 'RATE_LIMITED';
  if (status >= 500) return status === 500 ? 'INTERNAL' : 'UNAVAILABLE';
  return 'BAD_REQUEST';
}
