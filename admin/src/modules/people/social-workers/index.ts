// Social workers: whoever does social work in the community as a profession.
import SocialWorkerIcon from '@mui/icons-material/SupportAgentOutlined';
import { SocialWorkerFieldsFragmentDoc } from '../../../../../schema/generated/people/social-workers.ts';
import { page } from '../../../data/page.ts';
import { resource } from '../../../data/resource.ts';
import { personTitle } from '../person-name.ts';

export const socialWorkers = resource({
  type: 'SocialWorker',
  plural: 'socialWorkers',
  fields: SocialWorkerFieldsFragmentDoc,
  title: (worker) => personTitle(worker['person']),
  group: 'volunteers',
  beside: 'people',
  icon: SocialWorkerIcon,
  pages: {
    list: page(() => import('./SocialWorkerList.tsx'), 'SocialWorkerList'),
    show: page(() => import('./SocialWorkerShow.tsx'), 'SocialWorkerShow'),
    create: page(() => import('./SocialWorkerCreate.tsx'), 'SocialWorkerCreate'),
    edit: page(() => import('./SocialWorkerEdit.tsx'), 'SocialWorkerEdit'),
  },
});
