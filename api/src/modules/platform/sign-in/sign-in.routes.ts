// All that is offered under /auth; whatever is not named here does not exist. Register with the prefix /auth.
import type { FastifyError, FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from './answers.ts';
import { credentialRoutes } from './credential.routes.ts';
import { isSecure } from './session-cookie.ts';
import { sessionRoutes } from './session.routes.ts';
import type { SignIn } from './sign-in.ts';

const longestBodyBytes = 16 * 1024;

export const signInRoutes: FastifyPluginAsync<{ signIn: SignIn }> = async (app, { signIn }) => {
  // A form of another site can post plain text, but not JSON.
  app.removeContentTypeParser('text/plain');
  app.addHook('onRoute', (route) => {
    route.bodyLimit = longestBodyBytes;
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    return isFromOwnPage(request, signIn.options.publicUrl) ? undefined : refuse(request, reply, 'FORBIDDEN');
  });
  app.setErrorHandler(answerBadRequest);
  sessionRoutes(app, signIn);
  credentialRoutes(app, signIn);
  nothingElse(app);
};

function nothingElse(app: FastifyInstance): void {
  for (const path of ['/', '/*']) app.all(path, (request, reply) => refuse(request, reply, 'NOT_FOUND'));
}

/**
 * Browsers name the page from which a request comes. A request that changes something must come from ours; without any such
 * name it must not carry cookies. On plain http, where people reach one server by several names, ours is the one in Host.
 */
export function isFromOwnPage(request: Pick<FastifyRequest, 'method' | 'headers'>, publicUrl: string): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return true;
  const { origin, host, cookie } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (origin === undefined)
    return cookie === undefined && (site === undefined || site === 'same-origin' || site === 'none');
  return (
    origin === new URL(publicUrl).origin || (!isSecure(publicUrl) && host !== undefined && origin === `http://${host}`)
  );
}

/** The parser's and the body check's refusals in our form; everything else belongs to the server's own handler. */
function answerBadRequest(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = error.statusCode ?? 500;
  if (status >= 500) throw error;
  const field = error.validation?.[0];
  const missing = field?.params['missingProperty'];
  const path = typeof missing === 'string' ? [missing] : field?.instancePath.split('/').slice(1);
  return refuse(request, reply, 'BAD_REQUEST', { status, ...(path && { path }) });
}
