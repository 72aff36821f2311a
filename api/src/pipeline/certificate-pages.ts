// Certificates outside of GraphQL: the paper for whoever may read the name, and the public page that verifies one.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { DomainError } from '../kernel/domain-error.ts';
import { localeOf } from '../kernel/messages.ts';
import { printCertificate } from '../modules/certificates/certificate-paper.ts';
import { verify } from '../modules/certificates/verify-certificate.ts';
import { tooManyPage, verifyPage, verifyPagePolicy } from '../modules/certificates/verify-page.ts';
import { writePdf } from '../modules/platform/documents/paper-pdf.ts';
import { answerRefusal, contextOf, fileHeaders, languageOf, type FileOptions } from './file-requests.ts';

const lookUpsPerMinute = 30;

/** `GET /certificates/:id.pdf` and `GET /verify/:code`. */
export async function certificatePageRoutes(app: FastifyInstance, options: FileOptions): Promise<void> {
  const limiter = new RateLimiterMemory({ points: lookUpsPerMinute, duration: 60 });
  app.setErrorHandler((error, request, reply) => answerRefusal(options, neverTooLarge, error, request, reply));
  app.addHook('onSend', async (_request, reply) => {
    reply.headers({ 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer' });
  });
  app.get('/certificates/:file', (request, reply) => givePaper(options, request, reply));
  // Whatever stands behind the slash is a code, right or wrong, and is answered in one way.
  app.get('/verify/*', (request, reply) => givePage(options, limiter, request, reply));
}

async function givePaper(options: FileOptions, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { file } = request.params as { file: string };
  const ctx = await contextOf(options, request);
  const { paper, fileName } = await printCertificate(ctx, file.replace(/\.pdf$/, ''), options.publicUrl);
  const bytes = await writePdf(paper);
  return reply.headers(fileHeaders(fileName)).type('application/pdf').send(bytes);
}

async function givePage(
  { services }: FileOptions,
  limiter: RateLimiterMemory,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const locale = localeOf(languageOf(request));
  reply
    .headers({ 'content-security-policy': verifyPagePolicy, 'x-robots-tag': 'noindex' })
    .type('text/html; charset=utf-8');
  const isWithin = await limiter.consume(request.ip).then(
    () => true,
    () => false,
  );
  if (!isWithin) return reply.code(429).header('retry-after', '60').send(tooManyPage(locale));
  const { '*': code } = request.params as { '*': string };
  const found = await verify(services, code);
  return reply.code(found ? 200 : 404).send(verifyPage(found, locale));
}

/** Nothing is uploaded here. */
const neverTooLarge = new DomainError('INVALID');
