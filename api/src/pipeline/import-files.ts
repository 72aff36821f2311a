// Ledgers go up and result files come down over plain HTTP, beside GraphQL: the same callers, the same rights, the same words.
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '../kernel/domain-error.ts';
import { storeImportFile } from '../modules/platform/imports/import-file-store.ts';
import { openResult } from '../modules/platform/imports/import-result.ts';
import { ledgerLimits } from '../modules/platform/imports/ledger-limits.ts';
import { writeResultCsv, writeResultXlsx } from '../modules/platform/imports/result-file.ts';
import {
  admit,
  answerRefusal,
  bytesOf,
  contextOf,
  fileHeaders,
  fileNameOf,
  type Admitted,
  type FileOptions,
} from './file-requests.ts';

const permission = 'import.run';
const admitted = new WeakMap<FastifyRequest, Admitted>();

/** `POST /imports/files` and `GET /imports/:runId/result.(xlsx|csv)`. */
export async function importFileRoutes(app: FastifyInstance, options: FileOptions): Promise<void> {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: ledgerLimits.uploadBytes }, (_request, body, done) =>
    done(null, body),
  );
  app.setErrorHandler((error, request, reply) => answerRefusal(options, tooLarge, error, request, reply));
  app.addHook('onSend', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
  });
  app.post('/imports/files', {
    bodyLimit: ledgerLimits.uploadBytes,
    // Whoever may not upload is told so before the file is sent.
    onRequest: async (request) => void admitted.set(request, await admit(options, permission, request)),
    handler: (request, reply) => takeFile(options, request, reply),
  });
  app.get('/imports/:runId/result.xlsx', (request, reply) => giveResult(options, request, reply, 'XLSX'));
  app.get('/imports/:runId/result.csv', (request, reply) => giveResult(options, request, reply, 'CSV'));
}

async function takeFile(
  { services }: FileOptions,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { caller, communityId } = admitted.get(request)!;
  const stored = await storeImportFile(services, caller, {
    communityId,
    fileName: fileNameOf(request, 'LEDGER_NAME_MISSING'),
    bytes: bytesOf(request),
    requestId: request.id,
  });
  return reply.code(201).send(stored);
}

async function giveResult(
  options: FileOptions,
  request: FastifyRequest,
  reply: FastifyReply,
  format: 'XLSX' | 'CSV',
): Promise<FastifyReply> {
  const ctx = await contextOf(options, request);
  const { runId } = request.params as { runId: string };
  const { fileName, headers, rows } = await openResult(ctx, runId, format);
  const whole = `${fileName}-${ctx.locale === 'en' ? 'result' : '结果'}.${format.toLowerCase()}`;
  reply.headers(fileHeaders(whole));
  if (format === 'CSV')
    return reply.type('text/csv; charset=utf-8').send(Readable.from(writeResultCsv(headers, rows, ctx.locale)));
  const book = await writeResultXlsx(headers, rows, ctx.locale);
  return reply.type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet').send(book);
}

const tooLarge = new DomainError('LEDGER_FILE_TOO_LARGE', ['file'], {
  maxMebibytes: ledgerLimits.uploadBytes / (1024 * 1024),
});
