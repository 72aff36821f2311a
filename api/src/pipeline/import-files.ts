// Ledgers go up and result files come down over plain HTTP, beside GraphQL: the same callers, the same rights, the same words.
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Services } from '../kernel/context.ts';
import { DomainError, Fault } from '../kernel/domain-error.ts';
import { isId } from '../kernel/id.ts';
import { localeOf, type Dictionary } from '../kernel/messages.ts';
import { storeImportFile } from '../modules/platform/imports/import-file-store.ts';
import { openResult } from '../modules/platform/imports/import-result.ts';
import { ledgerLimits } from '../modules/platform/imports/ledger-limits.ts';
import { writeResultCsv, writeResultXlsx } from '../modules/platform/imports/result-file.ts';
import { isFromOwnPage } from '../modules/platform/sign-in/sign-in.routes.ts';
import { RequestContext } from './context.ts';
import type { Identify } from './identify.ts';

export interface ImportFileOptions {
  readonly services: Services;
  readonly dictionary: Dictionary;
  readonly identify: Identify;
  readonly publicUrl: string;
}

const permission = 'import.run';
const communities = new WeakMap<
  FastifyRequest,
  { readonly caller: RequestContext['caller']; readonly communityId: string }
>();

/** `POST /imports/files` and `GET /imports/:runId/result.(xlsx|csv)`. */
export async function importFileRoutes(app: FastifyInstance, options: ImportFileOptions): Promise<void> {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: ledgerLimits.uploadBytes }, (_request, body, done) =>
    done(null, body),
  );
  app.setErrorHandler((error, request, reply) => answerRefusal(options, error, request, reply));
  app.addHook('onSend', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
  });
  app.post('/imports/files', {
    bodyLimit: ledgerLimits.uploadBytes,
    // Whoever may not upload is told so before the file is sent.
    onRequest: (request) => admit(options, request),
    handler: (request, reply) => takeFile(options, request, reply),
  });
  app.get('/imports/:runId/result.xlsx', (request, reply) => giveResult(options, request, reply, 'XLSX'));
  app.get('/imports/:runId/result.csv', (request, reply) => giveResult(options, request, reply, 'CSV'));
}

async function contextOf({ services, identify }: ImportFileOptions, request: FastifyRequest): Promise<RequestContext> {
  const { cookie, authorization } = request.headers;
  const identity = await identify({ cookie, authorization });
  const facts = {
    requestId: request.id,
    acceptLanguage: languageOf(request),
    body: null,
    address: request.ip,
    wantsDebug: false,
  };
  return new RequestContext(services, identity, facts);
}

/** A link can say the language, as it cannot set a header. */
function languageOf(request: FastifyRequest): string | undefined {
  const { language } = request.query as { language?: unknown };
  return typeof language === 'string' ? language : request.headers['accept-language'];
}

async function admit(options: ImportFileOptions, request: FastifyRequest): Promise<void> {
  if (!isFromOwnPage(request, options.publicUrl)) throw new Fault('FORBIDDEN', 'NOT_ALLOWED', { permission });
  const { caller } = await contextOf(options, request);
  if (caller.kind === 'ANONYMOUS') throw new Fault('UNAUTHENTICATED', 'SIGN_IN_FIRST');
  if (!caller.may(permission)) throw new Fault('FORBIDDEN', 'NOT_ALLOWED', { permission });
  communities.set(request, { caller, communityId: communityOf(request, caller.communities(permission)) });
}

/** The community that is named, or the only one for which the caller may import. */
function communityOf(request: FastifyRequest, own: readonly string[]): string {
  const { communityId } = request.query as { communityId?: unknown };
  if (communityId !== undefined) {
    if (!isId(communityId) || !own.includes(communityId)) throw new DomainError('NOT_ALLOWED_HERE', ['communityId']);
    return communityId;
  }
  const [only, ...others] = own;
  if (!only || others.length > 0) throw new DomainError('REQUIRED', ['communityId']);
  return only;
}

async function takeFile(
  { services }: ImportFileOptions,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { caller, communityId } = communities.get(request)!;
  const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  const stored = await storeImportFile(services, caller, {
    communityId,
    fileName: fileNameOf(request),
    bytes,
    requestId: request.id,
  });
  return reply.code(201).send(stored);
}

/** The name stands percent-encoded in a header of its own, as headers hold no Chinese. */
function fileNameOf(request: FastifyRequest): string {
  const given = request.headers['x-file-name'];
  const name = typeof given === 'string' ? decoded(given).replaceAll('\0', '').trim().split(/[\\/]/).at(-1) : '';
  if (!name) throw new DomainError('LEDGER_NAME_MISSING', ['fileName']);
  return name;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

async function giveResult(
  options: ImportFileOptions,
  request: FastifyRequest,
  reply: FastifyReply,
  format: 'XLSX' | 'CSV',
): Promise<FastifyReply> {
  const ctx = await contextOf(options, request);
  const { runId } = request.params as { runId: string };
  const { fileName, headers, rows } = await openResult(ctx, runId, format);
  const whole = `${fileName}-${ctx.locale === 'en' ? 'result' : '结果'}.${format.toLowerCase()}`;
  reply.header(
    'content-disposition',
    `attachment; filename="result.${format.toLowerCase()}"; filename*=UTF-8''${encodeURIComponent(whole)}`,
  );
  if (format === 'CSV')
    return reply.type('text/csv; charset=utf-8').send(Readable.from(writeResultCsv(headers, rows, ctx.locale)));
  const book = await writeResultXlsx(headers, rows, ctx.locale);
  return reply.type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet').send(book);
}

/** A refusal has a code of its own, a sentence and a path; all else is answered as anywhere. */
function answerRefusal(
  { dictionary }: ImportFileOptions,
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const isTooLarge = (error as { code?: string }).code === 'FST_ERR_CTP_BODY_TOO_LARGE';
  const refusal = isTooLarge ? tooLarge : error;
  if (!(refusal instanceof DomainError)) throw error;
  const locale = localeOf(languageOf(request));
  const errors = refusal.refusals.map(({ code, path, params }) => {
    return { message: dictionary.error(locale, code, params), extensions: { code, path, requestId: request.id } };
  });
  const status = isTooLarge ? 413 : refusal.refusals[0]?.code === 'NOT_FOUND' ? 404 : 422;
  return reply.code(status).send({ errors });
}

const tooLarge = new DomainError('LEDGER_FILE_TOO_LARGE', ['file'], {
  maxMebibytes: ledgerLimits.uploadBytes / (1024 * 1024),
});
