// Training sessions: planned, open, held, locked, with certificates; or cancelled.
import TrainingIcon from '@mui/icons-material/SchoolOutlined';
import { TrainingSessionFieldsFragmentDoc } from '../../../../../schema/generated/training/training-sessions.ts';
import { page } from '../../../data/page.ts';
import { resource } from '../../../data/resource.ts';

export const trainingSessions = resource({
  type: 'TrainingSession',
  plural: 'trainingSessions',
  fields: TrainingSessionFieldsFragmentDoc,
  title: (session) => String(session['title']),
  group: 'activities',
  icon: TrainingIcon,
  orderNames: { providerUnitId: 'PROVIDER_UNIT_NAME' },
  // Sessions are made by planning or logging, which are pages of their own.
  pages: {
    list: page(() => import('./TrainingSessionList.tsx'), 'TrainingSessionList'),
    show: page(() => import('./TrainingSessionShow.tsx'), 'TrainingSessionShow'),
    edit: page(() => import('./TrainingSessionEdit.tsx'), 'TrainingSessionEdit'),
  },
});
