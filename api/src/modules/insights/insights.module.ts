// Insights: the figures of the programme as data. It reads all modules and is read by none.
import { module } from '../../kernel/module.ts';
import { impactOperations, ImpactResolver } from './impact.resolver.ts';
import { insightsMessages } from './insights.messages.ts';
import { insightsPermissions } from './insights.permissions.ts';
import { publicImpactOperations, PublicImpactResolver } from './publication/public-impact.resolver.ts';
import { impactPublications } from './publication/publications.resources.ts';
import { publishImpact, withdrawImpactPublication } from './publication/publish.workflows.ts';
import { ImpactReportFile } from './report/impact-report.entity.ts';
import { forgetReports, reportJob, reportTask } from './report/make-report.ts';
import { impactReports } from './report/reports.resources.ts';
import { startImpactReport } from './report/reports.workflows.ts';

export const insightsModule = module({
  name: 'insights',
  entities: [ImpactReportFile],
  resources: [impactPublications, impactReports],
  permissions: insightsPermissions,
  workflows: [publishImpact, withdrawImpactPublication, startImpactReport],
  resolvers: [ImpactResolver, PublicImpactResolver],
  operations: { ...impactOperations, ...publicImpactOperations },
  messages: insightsMessages,
  jobs: (services) => ({ [reportTask]: reportJob(services) }),
  nightly: { 'forget-impact-reports': forgetReports },
  constraints: {
    impact_publication_once: { code: 'PERIOD_PUBLISHED', path: ['from'] },
    impact_publication_fixed: { code: 'PUBLICATION_FIXED', path: ['id'] },
  },
});
