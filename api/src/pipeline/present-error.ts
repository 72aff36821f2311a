// Errors as clients see them: a closed code, a sentence in their language, the id of the request; never a stack, SQL or
// the message of a library.
import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { GraphQLError } from 'graphql';
import { isPassing, isTimeout, isUnavailable } from '../kernel/database-error.ts';
import { Fault, faultStatus, type ErrorParams, type FaultCode } from '../kernel/domain-error.ts';
import type { Dictionary, Locale } from '../kernel/messages.ts';
import type { RequestContext } from './context.ts';

const ofApollo: Readonly<Record<string, FaultCode>> = {
  GRAPHQL_PARSE_FAILED: 'BAD_REQUEST',
  GRAPHQL_VALIDATION_FAILED: 'BAD_REQUEST',
  BAD_USER_INPUT: 'BAD_REQUEST',
  BAD_REQUEST: 'BAD_REQUEST',
  OPERATION_RESOLUTION_FAILURE: 'BAD_REQUEST',
  PERSISTED_QUERY_NOT_FOUND: 'BAD_REQUEST',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_REQUEST',
};

const whole = new Set<FaultCode>(['RATE_LIMITED', 'COST_EXCEEDED', 'UNAVAILABLE', 'TIMEOUT']);

/** Puts every error of a response into its final form. */
export function presentErrors(
  dictionary: Dictionary,
  onInternal: (error: unknown, requestId: string) => void,
): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response, errors, contextValue: ctx }) {
          if (response.body.kind !== 'single') return;
          const result = response.body.singleResult;
          if (ctx.wantsDebug && ctx.cost !== undefined)
            result.extensions = { ...result.extensions, cost: { requested: ctx.cost } };
          if (!result.errors?.length) return;
          const isRefused = result.data === undefined && isClientFault(response.http.status);
          result.errors = result.errors.map((formatted, index) =>
            present(dictionary, ctx, formatted, errors?.[index], isRefused ? undefined : onInternal),
          );
          const first = result.errors[0]!.extensions!.code as FaultCode;
          // Nothing was executed, or nothing came of it for a reason that concerns the whole request.
          const isWhole =
            result.data === undefined ? (response.http.status ?? 500) >= 500 : result.data === null && whole.has(first);
          if (isWhole) {
            response.http.status = faultStatus[first];
            const { seconds } = (errors?.[0]?.extensions?.params ?? {}) as { seconds?: number };
            if (first === 'RATE_LIMITED') response.http.headers.set('retry-after', String(seconds ?? 60));
          }
        },
      };
    },
  };
}

function isClientFault(status: number | undefined): boolean {
  return status !== undefined && status >= 400 && status < 500;
}

function present(
  dictionary: Dictionary,
  ctx: RequestContext,
  formatted: GraphQLFormattedError,
  error: GraphQLError | undefined,
  onInternal: ((error: unknown, requestId: string) => void) | undefined,
): GraphQLFormattedError {
  const cause: unknown = error?.originalError ?? error ?? ctx.failure;
  let { message, code } = wording(dictionary, ctx.locale, cause, formatted);
  // Apollo has a few refusals without a code of their own; by their status they are the client's.
  if (code === 'INTERNAL' && !onInternal)
    [message, code] = [dictionary.error(ctx.locale, 'BAD_REQUEST'), 'BAD_REQUEST'];
  if (code === 'INTERNAL') onInternal?.(cause, ctx.requestId);
  const { locations, path } = formatted;
  return {
    message,
    ...(locations ? { locations } : {}),
    ...(path ? { path } : {}),
    extensions: { code, requestId: ctx.requestId },
  };
}

function wording(
  dictionary: Dictionary,
  locale: Locale,
  cause: unknown,
  formatted: GraphQLFormattedError,
): { message: string; code: FaultCode } {
  const say = (code: FaultCode, text: string = code): { message: string; code: FaultCode } => ({
    code,
    message: dictionary.error(locale, text),
  });
  if (cause instanceof Fault)
    return {
      code: cause.code,
      message: dictionary.error(locale, cause.message, cause.extensions.params as ErrorParams),
    };
  if (cause && isTimeout(cause)) return say('TIMEOUT');
  // Of several that got into each other's way again and again, this one may be tried once more.
  if (cause && (isUnavailable(cause) || isPassing(cause))) return say('UNAVAILABLE');
  const code = ofApollo[formatted.extensions?.code as string];
  // The words of the GraphQL library about a document tell its author what to mend, and nothing else.
  if (code) return { code, message: formatted.message };
  return say('INTERNAL');
}
