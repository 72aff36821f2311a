// Series of activities: on which days they are held, until when, and what public holidays do to them.
import SeriesIcon from '@mui/icons-material/EventRepeatOutlined';
import { ActivitySeriesFieldsFragmentDoc } from '../../../../../schema/generated/activities/activity-series.ts';
import { page } from '../../../data/page.ts';
import { resource } from '../../../data/resource.ts';
import type { ConsolePage } from '../../../layout/menu-items.ts';

export const activitySeriesList = resource({
  type: 'ActivitySeries',
  plural: 'activitySeriesList',
  fields: ActivitySeriesFieldsFragmentDoc,
  title: (series) => String(series['title']),
  group: 'activities',
  beside: 'activities',
  icon: SeriesIcon,
  orderNames: { hostUnitId: 'HOST_UNIT_NAME' },
  pages: {
    list: page(() => import('./ActivitySeriesList.tsx'), 'ActivitySeriesList'),
    show: page(() => import('./ActivitySeriesShow.tsx'), 'ActivitySeriesShow'),
  },
});

export const planSeriesPage: ConsolePage = {
  path: 'plan-a-series',
  label: 'activities.series.plan',
  page: page(() => import('./PlanSeriesPage.tsx'), 'PlanSeriesPage'),
  may: 'activity.run',
};
