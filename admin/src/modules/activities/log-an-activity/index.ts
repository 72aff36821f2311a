// The page on which an activity that took place is logged.
import LogIcon from '@mui/icons-material/FactCheckOutlined';
import { page } from '../../../data/page.ts';
import type { ConsolePage } from '../../../layout/menu-items.ts';

export const logActivityPage: ConsolePage = {
  path: 'log-an-activity',
  label: 'activities.log.title',
  page: page(() => import('./LogActivityPage.tsx'), 'LogActivityPage'),
  may: 'activity.run',
  group: 'activities',
  beside: 'activities',
  icon: LogIcon,
};
