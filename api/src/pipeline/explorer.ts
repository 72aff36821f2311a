// The explorer at /graphiql: Ruru, served by ourselves, so that it works without the internet.
import { randomBytes } from 'node:crypto';
import type { FastifyPluginAsync } from 'fastify';
import { ruruHTML } from 'ruru/server';
import { getStaticFile } from 'ruru/static';

const staticPath = '/graphiql/static/';

export const explorerRoutes: FastifyPluginAsync = async (app) => {
  app.get('/graphiql', async (_request, reply) => {
    const nonce = randomBytes(16).toString('base64');
    reply.header('content-security-policy', policy(nonce));
    const html = ruruHTML({
      endpoint: '/graphql',
      staticPath,
      htmlParts: { titleTag: '<title>Qiaomen GraphQL</title>' },
    });
    return reply.type('text/html; charset=utf-8').send(html.replaceAll('<script', `<script nonce="${nonce}"`));
  });
  app.get(`${staticPath}*`, async (request, reply) => {
    const file = await getStaticFile({
      staticPath,
      urlPath: request.url.split('?')[0]!,
      acceptEncoding: request.headers['accept-encoding'],
    });
    if (!file) return reply.code(404).send({ code: 'NOT_FOUND' });
    for (const [name, value] of Object.entries(file.headers)) reply.header(name, value);
    return reply.send(file.content);
  });
};

/** The explorer's editor compiles grammars and runs workers from blobs; its scripts are still only ours. */
function policy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'unsafe-eval' blob:`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    "connect-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'self'",
  ].join('; ');
}
