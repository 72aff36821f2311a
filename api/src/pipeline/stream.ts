// Subscriptions over server-sent events at /graphql/stream. A stream ends when its client leaves, and at once when the
// session or key behind it is revoked or its rights change.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { getOperationAST, parse, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/fastify';
import type { Services } from '../kernel/context.ts';
import { Fault } from '../kernel/domain-error.ts';
import type { IdentityCache } from '../modules/platform/identity-cache.ts';
import { RequestContext } from './context.ts';
import type { Identity } from '../modules/access/person-of.ts';
import type { Identify } from './identify.ts';
import { limits } from './limit.ts';
import { refuseHostile } from './refuse-hostile.ts';

export interface StreamOptions {
  readonly schema: GraphQLSchema;
  readonly services: Services;
  readonly identify: Identify;
  readonly cache: IdentityCache<Identity>;
}

const notHere: [string, { status: number; statusText: string; headers: Record<string, string> }] = [
  JSON.stringify({ errors: [{ message: 'Only subscriptions are served here.', extensions: { code: 'BAD_REQUEST' } }] }),
  { status: 400, statusText: 'Bad Request', headers: { 'content-type': 'application/json; charset=utf-8' } },
];

/** A stream lives no longer than this, so that a client's rights are looked at anew. */
const longestMinutes = 30;

export function streamRoutes(app: FastifyInstance, options: StreamOptions): void {
  const streams = new OpenStreams(app.stopping);
  options.cache.onChange((id) => streams.end(id));
  // A server that stops waits for its last requests, of which a stream would never be one.
  app.stopping.addEventListener('abort', () => streams.endAll());
  const handler = createHandler<Record<string, unknown>>({
    schema: options.schema,
    // Queries and mutations go through /graphql, where they are priced and planned.
    onSubscribe: (_request, { query, operationName }) => {
      if (operationOf(query, operationName)?.operation !== 'subscription') return notHere;
      return undefined;
    },
    context: async ({ raw }) => contextOf(options, raw, streams),
  });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql/stream',
    handler: async (request, reply) => {
      if (app.stopping.aborted) throw new Fault('UNAVAILABLE', 'UNAVAILABLE');
      const given = request.method === 'GET' ? request.query : request.body;
      refuseHostile(given);
      // One stream an operation: the other mode of the library keeps streams for whoever asks, and nobody uses it.
      const isAsked = request.headers.accept?.includes('text/event-stream');
      const isReadable = typeof (given as { query?: unknown } | null)?.query === 'string';
      if (!isAsked || !isReadable) throw new Fault('BAD_REQUEST', 'BAD_REQUEST');
      await handler(request, reply);
    },
  });
}

function operationOf(
  query: string,
  operationName: string | undefined | null,
): OperationDefinitionNode | null | undefined {
  try {
    return getOperationAST(parse(query, { maxLexicalTokens: limits.tokens }), operationName);
  } catch {
    throw new Fault('BAD_REQUEST', 'BAD_REQUEST');
  }
}

async function contextOf(
  { services, identify }: StreamOptions,
  request: FastifyRequest,
  streams: OpenStreams,
): Promise<Record<string, unknown>> {
  const { cookie, authorization } = request.headers;
  const identity = await identify({ cookie, authorization });
  const facts = {
    requestId: request.id,
    acceptLanguage: request.headers['accept-language'],
    body: request.body,
    address: request.ip,
    wantsDebug: false,
  };
  const end = streams.open(identity.caller.accountId ?? identity.caller.keyId ?? '');
  request.raw.on('close', () => end.abort());
  const context: unknown = Object.assign(new RequestContext(services, identity, facts), { ended: end.signal });
  return context as Record<string, unknown>;
}

/** The streams that are open, by the account or key behind them. */
class OpenStreams {
  readonly #ends = new Map<string, Set<AbortController>>();
  readonly #stopping: AbortSignal;

  constructor(stopping: AbortSignal) {
    this.#stopping = stopping;
  }

  open(name: string): AbortController {
    const end = new AbortController();
    const mine = this.#ends.get(name) ?? new Set();
    this.#ends.set(name, mine.add(end));
    const timer = setTimeout(() => end.abort(), longestMinutes * 60_000).unref();
    end.signal.addEventListener('abort', () => {
      clearTimeout(timer);
      mine.delete(end);
      if (mine.size === 0) this.#ends.delete(name);
    });
    if (this.#stopping.aborted) end.abort();
    return end;
  }

  end(name: string): void {
    for (const end of this.#ends.get(name) ?? []) end.abort();
  }

  endAll(): void {
    for (const name of this.#ends.keys()) this.end(name);
  }
}
