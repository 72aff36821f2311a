// The job of a report: gathers its content, writes its file, keeps it for a day.
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Task } from 'graphile-worker';
import type { Clock } from '../../../kernel/clock.ts';
import { forkFor, type Services } from '../../../kernel/context.ts';
import type { Locale } from '../../../kernel/messages.ts';
import { writePdf } from '../../platform/documents/paper-pdf.ts';
import { writeWorkbook } from '../../platform/documents/workbook.ts';
import { ImpactReport, ImpactReportFile } from './impact-report.entity.ts';
import { sealReport } from './report-seal.ts';
import { reportContent, type ReportContent } from './report-content.ts';
import { reportWords } from './report-words.ts';

export const reportTask = 'make-impact-report';

interface ReportJob {
  readonly reportId: string;
  readonly communityId: string;
}

const hoursKept = 24;

/** The job as the queue calls it. Only the last of its attempts marks a report as failed. */
export function reportJob(services: Services): Task {
  return async (payload, { job }) => {
    const { reportId, communityId } = payload as ReportJob;
    const acting = { actor: reportTask, actorName: reportTask, reach: [communityId] };
    const em = forkFor(services, acting, `report ${reportId}`);
    const report = await em.findOne(ImpactReport, { id: reportId, status: { $in: ['QUEUED', 'RUNNING'] } });
    if (!report) return;
    try {
      await advance(services, em, report, { status: 'RUNNING', progressPercent: 10 });
      await makeReport(services, em, report);
    } catch (error) {
      if (job.attempts >= job.max_attempts) await fail(services, acting, reportId);
      throw error;
    }
  };
}

async function makeReport(services: Services, em: EntityManager, report: ImpactReport): Promise<void> {
  const { clock } = services;
  const locale = report.language as Locale;
  const content = await reportContent(em, services.catalog, {
    ...{ communityId: report.community.id, from: report.from ?? null, to: report.to ?? null },
    ...{ locale, today: clock.today(), startedByName: report.startedByName },
  });
  await advance(services, em, report, { progressPercent: 50 });
  const bytes = report.format === 'PDF' ? await paperOf(content, locale, clock) : await workbookOf(content);
  const sealedBytes = sealReport(services, report.id, bytes);
  em.persist(em.create(ImpactReportFile, { report: report.id, community: report.community.id, sealedBytes }));
  const ending = report.format === 'PDF' ? 'pdf' : 'xlsx';
  await advance(services, em, report, {
    status: 'DONE',
    progressPercent: 100,
    fileName: `${content.title.replaceAll(/[\\/:*?"<>|]/g, ' ')} ${clock.today()}.${ending}`,
    url: `/impact-reports/${report.id}`,
    expiresAt: new Date(clock.now().getTime() + hoursKept * 3_600_000),
  });
}

/** Keeps what is new of a report, and tells whoever looks at it. */
async function advance(
  services: Services,
  em: EntityManager,
  report: ImpactReport,
  changes: Partial<Pick<ImpactReport, 'status' | 'progressPercent' | 'fileName' | 'url' | 'expiresAt'>>,
): Promise<void> {
  Object.assign(report, changes);
  await em.flush();
  tell(services, report.id, report.community.id);
}

function tell({ changes }: Services, recordId: string, communityId: string): void {
  changes.announce([{ operation: 'startImpactReport', recordType: 'ImpactReport', recordId, communityId }]);
}

async function fail(
  services: Services,
  acting: { readonly actor: string; readonly actorName: string; readonly reach: readonly string[] },
  reportId: string,
): Promise<void> {
  const em = forkFor(services, acting, `report ${reportId}`);
  const report = await em.findOneOrFail(ImpactReport, reportId);
  await advance(services, em, report, { status: 'FAILED' });
}

function paperOf({ title, facts, tables }: ReportContent, language: Locale, clock: Clock): Promise<Buffer> {
  return writePdf({
    ...{ language, title, madeAt: clock.now(), footer: `${title} · ${reportWords[language].footer}` },
    parts: [
      { kind: 'space', lines: 6 },
      { kind: 'title', text: title },
      { kind: 'facts', facts },
      { kind: 'newPage' },
      ...tables.flatMap(({ heading, columns, rows }) => [
        { kind: 'heading', text: heading } as const,
        {
          kind: 'table',
          columns: columns.map(({ header, isNumber, width, isNarrow = width <= 12 }) => ({
            header,
            isNumber,
            isNarrow,
          })),
          rows: rows.map((row) =>
            row.map((cell) => (typeof cell === 'number' ? cell.toLocaleString(language) : (cell ?? ''))),
          ),
        } as const,
      ]),
    ],
  });
}

function workbookOf({ title, facts, tables }: ReportContent): Promise<Buffer> {
  const cover = {
    name: title,
    columns: [
      { header: title, width: 24 },
      { header: '', width: 40 },
    ],
    rows: facts,
  };
  return writeWorkbook([cover, ...tables.map(({ heading, columns, rows }) => ({ name: heading, columns, rows }))]);
}

/** Every night the files of reports that have expired are emptied, as the app cannot delete; that there was a report stays on record. */
export async function forgetReports(em: EntityManager, clock: Clock): Promise<void> {
  await em.execute(
    `update impact_report_file f set sealed_bytes = '' from impact_report r
     where r.id = f.report_id and r.expires_at < ? and octet_length(f.sealed_bytes) > 0`,
    [clock.now()],
  );
}
