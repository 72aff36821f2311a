// The page on which a training that took place is logged.
import LogIcon from '@mui/icons-material/PlaylistAddCheckOutlined';
import { page } from '../../../data/page.ts';
import type { ConsolePage } from '../../../layout/menu-items.ts';

export const logTrainingPage: ConsolePage = {
  path: 'log-a-training',
  label: 'training.log.title',
  page: page(() => import('./LogTrainingPage.tsx'), 'LogTrainingPage'),
  may: 'training.run',
  group: 'activities',
  icon: LogIcon,
};
