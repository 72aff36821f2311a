// A report of the figures, made by a job: ordered, at work, done; its file can be fetched for a day and is then forgotten.
import { defineEntity, p } from '@mikro-orm/core';
import { enumeration, type ValueOf } from '../../../kernel/enumeration.ts';
import { locales } from '../../../kernel/messages.ts';
import { CommunityRecord } from '../../communities/community-record.ts';

export const ImpactReportFormat = enumeration('ImpactReportFormat', 'In which form a report is made.', {
  PDF: 'A paper to print and to read.',
  EXCEL: 'A workbook to reckon with.',
});
export type ImpactReportFormat = ValueOf<typeof ImpactReportFormat>;

export const ImpactReportStatus = enumeration('ImpactReportStatus', 'Where a report stands.', {
  QUEUED: 'It waits for its turn.',
  RUNNING: 'It is being made.',
  DONE: 'Its file can be fetched until it expires.',
  FAILED: 'It could not be made.',
});
export type ImpactReportStatus = ValueOf<typeof ImpactReportStatus>;

const ImpactReportSchema = defineEntity({
  name: 'ImpactReport',
  extends: CommunityRecord,
  comment: 'A report of the figures of one community and period as a file, made by a job.',
  indexes: [{ properties: ['community', 'createdAt'] }],
  checks: [
    { name: 'impact_report_progress', expression: 'progress_percent >= 0 and progress_percent <= 100' },
    { name: 'impact_report_days', expression: '"from" <= "to"' },
    { name: 'impact_report_done', expression: `(status = 'DONE') = (expires_at is not null)` },
  ],
  properties: {
    format: p.enum(ImpactReportFormat.items).groups('S1').comment('In which form it is made.'),
    from: p.date().nullable().groups('S1').comment('First day of the period; null when it has no beginning.'),
    to: p.date().nullable().groups('S1').comment('Last day of the period; null when it has no end.'),
    language: p
      .string()
      .length(5)
      .groups('S1')
      .comment(`Its language: ${locales.join(' or ')}.`),
    status: p.enum(ImpactReportStatus.items).default('QUEUED').groups('S1').comment('Where it stands.'),
    progressPercent: p.integer().default(0).groups('S1').comment('How far it is (per cent).'),
    fileName: p.string().length(200).nullable().groups('S1').comment('Name of its file.'),
    url: p.string().length(80).nullable().groups('S1').comment('Path of its file, for whoever may make reports.'),
    expiresAt: p.datetime(3).nullable().groups('S1').comment('Until when its file can be fetched.'),
    startedByName: p.string().length(80).groups('S1').comment('Who ordered it, as colleagues know them.'),
    fetchedCount: p.integer().default(0).groups('S1').comment('How often its file was fetched (times).'),
  },
});
export class ImpactReport extends ImpactReportSchema.class {}
ImpactReportSchema.setClass(ImpactReport);

const ImpactReportFileSchema = defineEntity({
  name: 'ImpactReportFile',
  extends: CommunityRecord,
  comment: 'The file of a report, until it expires.',
  uniques: [{ name: 'impact_report_file_report', properties: ['report'] }],
  properties: {
    report: () => p.manyToOne(ImpactReport).ref().groups('S1').comment('The report.'),
    // Names of the committee stand in it.
    sealedBytes: p.uint8array().groups('S3').comment('Its bytes, sealed.'),
  },
});
export class ImpactReportFile extends ImpactReportFileSchema.class {}
ImpactReportFileSchema.setClass(ImpactReportFile);
