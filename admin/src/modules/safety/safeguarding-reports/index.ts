// Safeguarding reports: filed by anyone, seen by named people only.
import ReportIcon from '@mui/icons-material/ShieldOutlined';
import FileIcon from '@mui/icons-material/AddModeratorOutlined';
import { SafeguardingReportFieldsFragmentDoc } from '../../../../../schema/generated/safety/safeguarding-reports.ts';
import { page } from '../../../data/page.ts';
import { resource } from '../../../data/resource.ts';
import type { ConsolePage } from '../../../layout/menu-items.ts';

export const safeguardingReports = resource({
  type: 'SafeguardingReport',
  plural: 'safeguardingReports',
  fields: SafeguardingReportFieldsFragmentDoc,
  title: (report) => (report['receipt'] as { code?: string } | null)?.code ?? '',
  canSearch: false,
  group: 'emergencies',
  icon: ReportIcon,
  pages: {
    list: page(() => import('./SafeguardingReportList.tsx'), 'SafeguardingReportList'),
    show: page(() => import('./SafeguardingReportShow.tsx'), 'SafeguardingReportShow'),
  },
});

export const fileReportPage: ConsolePage = {
  path: 'report-a-concern',
  label: 'safety.report.file',
  page: page(() => import('./FileReportPage.tsx'), 'FileReportPage'),
  may: 'safeguarding.report',
  group: 'emergencies',
  icon: FileIcon,
};
