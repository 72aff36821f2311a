// Activities: planned, open, held, closed with their evaluation; or cancelled.
import ActivityIcon from '@mui/icons-material/CelebrationOutlined';
import { ActivityFieldsFragmentDoc } from '../../../../../schema/generated/activities/activities.ts';
import { page } from '../../../data/page.ts';
import { resource } from '../../../data/resource.ts';
import type { ConsolePage } from '../../../layout/menu-items.ts';

export const activities = resource({
  type: 'Activity',
  plural: 'activities',
  fields: ActivityFieldsFragmentDoc,
  title: (activity) => String(activity['title']),
  group: 'activities',
  icon: ActivityIcon,
  orderNames: { hostUnitId: 'HOST_UNIT_NAME' },
  // Activities are made by planning, logging and series, which are pages of their own.
  pages: {
    list: page(() => import('./ActivityList.tsx'), 'ActivityList'),
    show: page(() => import('./ActivityShow.tsx'), 'ActivityShow'),
    edit: page(() => import('./ActivityEdit.tsx'), 'ActivityEdit'),
  },
});

export const planActivityPage: ConsolePage = {
  path: 'plan-an-activity',
  label: 'activities.plan.title',
  page: page(() => import('./PlanActivityPage.tsx'), 'PlanActivityPage'),
  may: 'activity.run',
};
