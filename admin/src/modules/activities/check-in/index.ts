// Checking in: the code on a big screen, and the page to which it leads on the phone of whoever scans it.
import { page } from '../../../data/page.ts';
import type { ConsolePage } from '../../../layout/menu-items.ts';

export const activityScreenPage: ConsolePage = {
  path: 'activity-screen/:activityId',
  label: 'activities.screen.title',
  page: page(() => import('./ScreenPage.tsx'), 'ScreenPage'),
  may: 'activity.run',
};

export const checkInPage: ConsolePage = {
  path: 'check-in/:token',
  label: 'activities.checkIn.title',
  page: page(() => import('./CheckInPage.tsx'), 'CheckInPage'),
};
