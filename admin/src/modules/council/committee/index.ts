// The page of the committee.
import CommitteeIcon from '@mui/icons-material/Diversity3Outlined';
import { page } from '../../../data/page.ts';
import type { ConsolePage } from '../../../layout/menu-items.ts';

export const committeePage: ConsolePage = {
  path: 'committee',
  label: 'council.committee',
  page: page(() => import('./CommitteePage.tsx'), 'CommitteePage'),
  may: 'seat.read',
  group: 'coBuilding',
  icon: CommitteeIcon,
};
