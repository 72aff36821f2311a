// The HTTP face: /graphql, /graphiql, /auth, health, metrics, and the console.
import type { Socket } from 'node:net';
import path from 'node:path';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import underPressure from '@fastify/under-pressure';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { existsSync } from 'node:fs';
import type { Logger } from 'pino';
import { newId } from '../kernel/id.ts';
import type { Services } from '../kernel/context.ts';
import { Fault, faultStatus, type ErrorParams } from '../kernel/domain-error.ts';
import { isUnavailable } from '../kernel/database-error.ts';
import { localeOf, type Dictionary } from '../kernel/messages.ts';
import { signInRoutes } from '../modules/platform/sign-in/sign-in.routes.ts';
import type { SignIn } from '../modules/platform/sign-in/sign-in.ts';
import { RequestContext } from './context.ts';
import { addDrain } from './drain.ts';
import { explorerRoutes } from './explorer.ts';
import type { Identify } from './identify.ts';
import { limits } from './limit.ts';
import { refuseHostile } from './refuse-hostile.ts';
import { readCounts } from './read-planned.ts';

export interface HttpOptions {
  readonly apollo: ApolloServer<RequestContext>;
  readonly services: Services;
  readonly dictionary: Dictionary;
  readonly identify: Identify;
  readonly signIn: SignIn;
  readonly log: Logger;
  readonly isReady: () => Promise<boolean>;
  readonly trustProxy: false | number | readonly string[];
  /** Folder of the built console; without one the API is served alone. */
  readonly consoleFolder: string;
  /** Requests are turned away while the process is held up for longer; without it never. */
  readonly longestDelayMilliseconds?: number | undefined;
  readonly extend?: (app: FastifyInstance) => Promise<void>;
}

const contentSecurityPolicy = {
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    // The console's style library writes its rules into style elements as components appear.
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    objectSrc: ["'none'"],
    frameAncestors: ["'none'"],
    baseUri: ["'self'"],
    formAction: ["'self'"],
    upgradeInsecureRequests: null,
  },
};

export async function createHttp(options: HttpOptions): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: limits.bodyBytes,
    trustProxy: trusted(options.trustProxy),
    genReqId: (request) => {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : newId();
    },
    // Whom `drain` has not let go by then is cut off: half a request would hold the server for a minute.
    forceCloseConnections: true,
    clientErrorHandler: answerUnreadable,
    logger: false,
  });
  // Nobody has read what they ask, nor in which language.
  const message = options.dictionary.error(localeOf(undefined), 'UNAVAILABLE');
  addDrain(app, JSON.stringify({ errors: [{ message, extensions: { code: 'UNAVAILABLE' } }] }));
  app.setErrorHandler((error, request, reply) => answerFailure(options, error, request, reply));
  // Pages get the policy of pages; the API, which sends no page, gets a closed one that costs nothing to write.
  await app.register(helmet, { global: false, contentSecurityPolicy, crossOriginEmbedderPolicy: false, hsts: false });
  await app.register(underPressure, {
    maxEventLoopDelay: options.longestDelayMilliseconds ?? 0,
    exposeStatusRoute: false,
    retryAfter: 5,
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
    if (isApi(request.url)) reply.headers(apiHeaders);
    else reply.helmet();
  });
  healthRoutes(app, options);
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: (request, reply) => answerGraphql(options, request, reply),
  });
  await app.register(explorerRoutes);
  await app.register(signInRoutes, { prefix: '/auth', signIn: options.signIn });
  await options.extend?.(app);
  await consoleRoutes(app, options.consoleFolder);
  return app;
}

const apiHeaders = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
};

function isApi(url: string): boolean {
  return url.startsWith('/graphql') && !url.startsWith('/graphiql');
}

/** Whose word about a caller's address counts. */
function trusted(proxies: HttpOptions['trustProxy']): boolean | string[] | ((address: string, hop: number) => boolean) {
  if (proxies === false) return false;
  return typeof proxies === 'number' ? (_address, hop) => hop < proxies : [...proxies];
}

async function answerGraphql(
  options: HttpOptions,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  const query = request.url.indexOf('?');
  const search = query < 0 ? '' : request.url.slice(query);
  refuseHostile(request.method === 'GET' ? request.query : request.body);
  const { cookie, authorization } = request.headers;
  const identity = await options.identify({ cookie, authorization });
  const answer = await options.apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: request.method, headers, search, body: request.body },
    context: async () =>
      new RequestContext(options.services, identity, {
        requestId: request.id,
        acceptLanguage: request.headers['accept-language'],
        idempotencyKey: singleHeader(request, 'idempotency-key'),
        body: request.body,
        address: request.ip,
        wantsDebug: request.headers['x-qiaomen-debug'] === '1',
      }),
  });
  for (const [name, value] of answer.headers) reply.header(name, value);
  const status = answer.status ?? 200;
  if (answer.body.kind !== 'complete') throw new Error('incremental delivery is not offered');
  return reply.code(status).send(status < 400 ? answer.body.string : completed(options, request, answer.body.string));
}

/** What Apollo refuses before the pipeline begins (a batch, a body of the wrong form) gets its code and the id of the request. */
function completed({ dictionary }: HttpOptions, request: FastifyRequest, text: string): string {
  const answer = JSON.parse(text) as {
    errors?: { message: string; extensions?: { code?: string; requestId?: string } }[];
  };
  for (const error of answer.errors ?? []) {
    if (error.extensions?.requestId) continue;
    const code = error.extensions?.code === 'BAD_REQUEST' ? 'BAD_REQUEST' : 'INTERNAL';
    if (code === 'INTERNAL') error.message = dictionary.error(localeOf(request.headers['accept-language']), code);
    error.extensions = { code, requestId: request.id };
  }
  return JSON.stringify(answer);
}

/** Bytes that are no request at all, or headers beyond all measure: there is nothing yet to answer in a language or to name. */
function answerUnreadable(error: Error & { code?: string }, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy();
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request';
  const requestId = newId();
  const body = JSON.stringify({
    errors: [{ message: 'The request cannot be understood.', extensions: { code: 'BAD_REQUEST', requestId } }],
  });
  const headers = [
    'content-type: application/json; charset=utf-8',
    `content-length: ${body.length}`,
    `x-request-id: ${requestId}`,
    'connection: close',
  ];
  socket.end(`HTTP/1.1 ${status}\r\n${headers.join('\r\n')}\r\n\r\n${body}`);
}

function singleHeader(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' && value.length > 0 && value.length <= 150 ? value : undefined;
}

function healthRoutes(app: FastifyInstance, { isReady }: HttpOptions): void {
  app.get('/livez', async () => ({ alive: true }));
  app.get('/readyz', async (_request, reply) => {
    const ready = !app.stopping.aborted && (await isReady());
    return reply.code(ready ? 200 : 503).send({ ready });
  });
  app.get('/metrics', async (_request, reply) => {
    const { planned, ordinary } = readCounts;
    const name = 'qiaomen_read_operations_total';
    const lines = [
      `# HELP ${name} Query operations by the way they were answered.`,
      `# TYPE ${name} counter`,
      `${name}{way="planned"} ${planned}`,
      `${name}{way="ordinary"} ${ordinary}`,
    ];
    return reply.type('text/plain; version=0.0.4').send(`${lines.join('\n')}\n`);
  });
}

/** The console is one page; every path of its own leads to it. */
async function consoleRoutes(app: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(path.join(folder, 'index.html'))) {
    app.setNotFoundHandler((_request, reply) => reply.code(404).send({ code: 'NOT_FOUND' }));
    return;
  }
  await app.register(fastifyStatic, {
    root: folder,
    setHeaders: (response, file) => {
      const forever = file.includes(`${path.sep}assets${path.sep}`);
      response.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && request.headers.accept?.includes('text/html');
    if (wantsPage) return reply.header('cache-control', 'no-cache').sendFile('index.html');
    return reply.code(404).send({ code: 'NOT_FOUND' });
  });
}

/** A request that failed before or beside GraphQL: still a code, a sentence and the id of the request. */
function answerFailure(
  options: HttpOptions,
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const locale = localeOf(request.headers['accept-language']);
  const { code, text, params } = failureOf(error);
  const line = { requestId: request.id, error: describe(error) };
  if (code === 'INTERNAL') options.log.error(line, 'request failed');
  if (code === 'UNAVAILABLE') options.log.warn(line, 'request turned away');
  const status = (error as { statusCode?: number }).statusCode;
  reply.code(code === 'BAD_REQUEST' ? (status ?? faultStatus[code]) : faultStatus[code]);
  const message = options.dictionary.error(locale, text, params);
  return reply.send({ errors: [{ message, extensions: { code, requestId: request.id } }] });
}

function failureOf(error: unknown): { code: keyof typeof faultStatus; text: string; params?: ErrorParams } {
  if (error instanceof Fault)
    return { code: error.code, text: error.message, params: error.extensions.params as ErrorParams };
  if (isUnavailable(error)) return { code: 'UNAVAILABLE', text: 'UNAVAILABLE' };
  const status = (error as { statusCode?: number }).statusCode;
  if (status === 503) return { code: 'UNAVAILABLE', text: 'UNAVAILABLE' };
  if (status !== undefined && status < 500) return { code: 'BAD_REQUEST', text: 'BAD_REQUEST' };
  return { code: 'INTERNAL', text: 'INTERNAL' };
}

/** Name and place of an error; its message may hold values, so it stays out of the log. */
export function describe(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code } = error as { code?: unknown };
  return {
    name: error.name,
    code,
    at: error.stack
      ?.split('\n')
      .slice(1, 6)
      .map((line) => line.trim()),
  };
}
