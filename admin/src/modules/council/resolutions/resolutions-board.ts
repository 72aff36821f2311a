// The board of resolutions: what is open, what waits for verification, what is done.
import BoardIcon from '@mui/icons-material/ViewWeekOutlined';
import { page } from '../../../data/page.ts';
import type { ConsolePage } from '../../../layout/menu-items.ts';

export const resolutionsBoardPage: ConsolePage = {
  path: 'resolutions-board',
  label: 'resolutions.board.title',
  page: page(() => import('./ResolutionsBoardPage.tsx'), 'ResolutionsBoardPage'),
  may: 'meeting.read',
  group: 'meetings',
  icon: BoardIcon,
};
