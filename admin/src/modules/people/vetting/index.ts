// Vetting: who is due for a background check.
import VettingIcon from '@mui/icons-material/PolicyOutlined';
import { page } from '../../../data/page.ts';
import type { ConsolePage } from '../../../layout/menu-items.ts';

export const vettingPage: ConsolePage = {
  path: 'vetting',
  label: 'people.vetting.title',
  page: page(() => import('./VettingPage.tsx'), 'VettingPage'),
  may: 'vetting.record',
  group: 'volunteers',
  icon: VettingIcon,
};
