// Resolutions of the committee: open, done, verified by another seat; or dropped by a vote.
import ResolutionIcon from '@mui/icons-material/GavelOutlined';
import { ResolutionFieldsFragmentDoc } from '../../../../../schema/generated/council/resolutions.ts';
import { page } from '../../../data/page.ts';
import { resource } from '../../../data/resource.ts';

export const resolutions = resource({
  type: 'Resolution',
  plural: 'resolutions',
  fields: ResolutionFieldsFragmentDoc,
  title: (resolution) => String(resolution['text']),
  group: 'meetings',
  beside: 'resolutions-board',
  icon: ResolutionIcon,
  // Resolutions are made at a meeting, on its page.
  pages: {
    list: page(() => import('./ResolutionList.tsx'), 'ResolutionList'),
    show: page(() => import('./ResolutionShow.tsx'), 'ResolutionShow'),
  },
});
