// The file of a report of the figures, at /impact-reports/<id>: for whoever may make reports, until it expires.
import type { FastifyInstance } from 'fastify';
import { DomainError } from '../kernel/domain-error.ts';
import { openReport } from '../modules/insights/report/open-report.ts';
import { answerRefusal, contextOf, fileHeaders, type FileOptions } from './file-requests.ts';

const noUpload = new DomainError('INVALID', ['file']);

export async function impactReportRoutes(app: FastifyInstance, options: FileOptions): Promise<void> {
  app.setErrorHandler((error, request, reply) => answerRefusal(options, noUpload, error, request, reply));
  app.get('/impact-reports/:id', async (request, reply) => {
    const { id } = request.params as { id: string };
    const { fileName, mediaType, bytes } = await openReport(await contextOf(options, request), id);
    reply.headers({
      ...fileHeaders(fileName),
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    });
    return reply.type(mediaType).send(bytes);
  });
}
