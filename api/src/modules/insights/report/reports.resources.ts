// The face of reports: ordered by workflow, followed here, fetched over plain HTTP.
import { resource } from '../../../kernel/resource/declaration.ts';
import { ImpactReport } from './impact-report.entity.ts';

export const impactReports = resource(ImpactReport, {
  plural: 'impactReports',
  read: [
    ...(['format', 'from', 'to', 'language', 'status', 'progressPercent', 'fileName', 'url', 'expiresAt'] as const),
    ...(['startedByName', 'fetchedCount', 'community'] as const),
  ],
  filter: ['format', 'from', 'to', 'status', 'expiresAt', 'community'],
  order: ['from', 'to', 'status', 'expiresAt'],
  may: { read: 'impact.report' },
});
