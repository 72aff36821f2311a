// Opens the file of a report for whoever may make reports there; every fetching is on record.
import type { Context } from '../../../kernel/context.ts';
import { DomainError } from '../../../kernel/domain-error.ts';
import { requirePermission } from '../../../kernel/mutation.ts';
import { ImpactReport, ImpactReportFile } from './impact-report.entity.ts';
import { openSealed } from './report-seal.ts';

export interface OpenedReport {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

const mediaTypes = {
  PDF: 'application/pdf',
  EXCEL: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

export async function openReport(ctx: Context, id: string): Promise<OpenedReport> {
  requirePermission(ctx, 'impact.report');
  const found = await ctx.loaders.row(ctx.services.catalog.get('ImpactReport'), id);
  if (!found) throw new DomainError('NOT_FOUND', ['id'], { type: 'ImpactReport.$' });
  return ctx.em.transactional(async (em) => {
    const report = await em.findOneOrFail(ImpactReport, id);
    const file = await em.findOne(ImpactReportFile, { report: id });
    if (report.status !== 'DONE')
      throw new DomainError('STATE', ['id'], { state: `ImpactReportStatus.${report.status}` });
    if (!file || report.expiresAt! <= ctx.clock.now()) throw new DomainError('REPORT_EXPIRED', ['id']);
    report.fetchedCount += 1;
    return {
      fileName: report.fileName!,
      mediaType: mediaTypes[report.format],
      bytes: openSealed(ctx.services, id, file.sealedBytes),
    };
  });
}
