// The page of impact.
import ImpactIcon from '@mui/icons-material/InsightsOutlined';
import { page } from '../../../data/page.ts';
import type { ConsolePage } from '../../../layout/menu-items.ts';

export const impactPage: ConsolePage = {
  path: 'impact',
  label: 'insights.impact.title',
  page: page(() => import('./ImpactPage.tsx'), 'ImpactPage'),
  may: 'impact.read',
  group: 'impact',
  icon: ImpactIcon,
};
