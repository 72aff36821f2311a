// Pages of meetings that are no list and no record: planning one, and its minutes as they are printed.
import { page } from '../../../data/page.ts';
import type { ConsolePage } from '../../../layout/menu-items.ts';

export const planMeetingPage: ConsolePage = {
  path: 'plan-a-meeting',
  label: 'meetings.plan.title',
  page: page(() => import('./PlanMeetingPage.tsx'), 'PlanMeetingPage'),
  may: 'meeting.run',
};

export const meetingMinutesPage: ConsolePage = {
  path: 'meeting-minutes/:meetingId',
  label: 'meetings.print.title',
  page: page(() => import('./MeetingMinutesPage.tsx'), 'MeetingMinutesPage'),
  may: 'meeting.read',
};
