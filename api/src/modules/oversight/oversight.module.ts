// What keeps a community on top of its year: what is due and who is told, the one calendar, and views of lists.
import { module } from '../../kernel/module.ts';
import { makeCalendarFeed, revokeCalendarFeed } from './calendar/calendar-feeds.workflows.ts';
import { calendarOperations, CalendarResolver } from './calendar/calendar.resolver.ts';
import { dueMatterOperations, DueMattersResolver } from './notices/due-matters.resolver.ts';
import { confirmJob, mailEveryMorning, mailJob, mailTask } from './notices/mail-notices.ts';
import {
  changeNoticeSettings,
  confirmEmailTask,
  confirmNoticeEmail,
  markNoticesRead,
  setNoticeEmail,
} from './notices/notices.workflows.ts';
import { refreshAllNotices, refreshJob, refreshTask } from './notices/refresh-notices.ts';
import { oversightMessages } from './oversight.messages.ts';
import { oversightPermissions } from './oversight.permissions.ts';
import { calendarFeeds, notices, noticeSettings, savedViews } from './oversight.resources.ts';
import { changeView, saveView } from './views/saved-views.workflows.ts';

export const oversightModule = module({
  name: 'oversight',
  resources: [savedViews, notices, noticeSettings, calendarFeeds],
  permissions: oversightPermissions,
  workflows: [
    ...[saveView, changeView, markNoticesRead, changeNoticeSettings, setNoticeEmail, confirmNoticeEmail],
    ...[makeCalendarFeed, revokeCalendarFeed],
  ],
  resolvers: [DueMattersResolver, CalendarResolver],
  operations: { ...dueMatterOperations, ...calendarOperations },
  messages: oversightMessages,
  nightly: { 'refresh-all-notices': refreshAllNotices },
  morning: { 'mail-every-morning': mailEveryMorning },
  jobs: (services) => ({
    [refreshTask]: refreshJob(services),
    [mailTask]: mailJob(services),
    [confirmEmailTask]: confirmJob(services),
  }),
  constraints: {
    saved_view_name: { code: 'VIEW_NAME_TAKEN', path: ['name'] },
    notice_setting_account: { code: 'ID_TAKEN', path: [] },
  },
});
