// Subscriptions over server-sent events at /graphql/stream. A stream ends when its client leaves, and at once when the
// session or key behind it is revoked or its rights change.
import type { FastifyInstance } from 'fastify';
import { getOperationAST, parse, type GraphQLSchema } from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/fastify';
import type { Services } from '../kernel/context.ts';
import type { IdentityCache } from '../modules/platform/identity-cache.ts';
import { RequestContext } from './context.ts';
import type { Identify, Identity } from './identify.ts';
import { limits } from './limit.ts';

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

export function streamRoutes(app: FastifyInstance, { schema, services, identify, cache }: StreamOptions): void {
  const ends = new Map<string, Set<AbortController>>();
  cache.onChange((id) => {
    for (const end of ends.get(id) ?? []) end.abort();
  });
  const handler = createHandler<Record<string, unknown>>({
    schema,
    // Queries and mutations go through /graphql, where they are priced and planned.
    onSubscribe: (_request, { query, operationName }) => {
      const document = parse(query, { maxLexicalTokens: limits.tokens });
      if (getOperationAST(document, operationName)?.operation !== 'subscription') return notHere;
      return undefined;
    },
    context: async (request) => {
      const { raw } = request;
      const { cookie, authorization } = raw.headers;
      const identity = await identify({ cookie, authorization });
      const end = new AbortController();
      const name = identity.caller.accountId ?? identity.caller.keyId ?? '';
      const mine = ends.get(name) ?? new Set();
      ends.set(name, mine.add(end));
      const timer = setTimeout(() => end.abort(), longestMinutes * 60_000).unref();
      end.signal.addEventListener('abort', () => {
        clearTimeout(timer);
        mine.delete(end);
        if (mine.size === 0) ends.delete(name);
      });
      raw.raw.on('close', () => end.abort());
      const facts = {
        requestId: raw.id,
        acceptLanguage: raw.headers['accept-language'],
        body: raw.body,
        address: raw.ip,
        wantsDebug: false,
      };
      const context: unknown = Object.assign(new RequestContext(services, identity, facts), { ended: end.signal });
      return context as Record<string, unknown>;
    },
  });
  app.addHook('onClose', async () => {
    for (const each of ends.values()) for (const end of each) end.abort();
  });
  app.route({
    method: ['GET', 'POST', 'PUT', 'DELETE'],
    url: '/graphql/stream',
    handler: async (request, reply) => {
      await handler(request, reply);
    },
  });
}
