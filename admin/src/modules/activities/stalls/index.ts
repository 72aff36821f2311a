// Counting at a fair, on the phone of whoever stands at the gate or at a stall.
import { page } from '../../../data/page.ts';
import type { ConsolePage } from '../../../layout/menu-items.ts';

export const stallCountPage: ConsolePage = {
  path: 'activity-stalls/:activityId',
  label: 'activities.count.title',
  page: page(() => import('./StallCountPage.tsx'), 'StallCountPage'),
  may: 'activity.count',
};
