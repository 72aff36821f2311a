// The faces of saved views, notices, their settings, and links to the calendar: each belongs to one account.
import { resource } from '../../kernel/resource/declaration.ts';
import { amongst, both, either, type Caller, type RowScope } from '../../kernel/scope.ts';
import { CalendarFeed } from './calendar/calendar-feed.entity.ts';
import { NoticeSetting } from './notices/notice-setting.entity.ts';
import { Notice } from './notices/notice.entity.ts';
import { SavedView } from './views/saved-view.entity.ts';

export const savedViews = resource(SavedView, {
  plural: 'savedViews',
  read: [
    ...(['account', 'listName', 'name', 'filter', 'search', 'orderField', 'orderDirection', 'columns'] as const),
    ...(['sharing', 'role', 'partnerUnit', 'isDefault', 'community'] as const),
  ],
  filter: ['account', 'listName', 'name', 'sharing', 'isDefault', 'community'],
  order: ['name', 'listName'],
  may: { read: 'view.read', archive: 'view.keep' },
  owner: 'account',
  rows: sharedViews,
});

/** Views of others that are shared with the caller, for reading alone. */
function sharedViews(caller: Caller, permission: string): RowScope {
  if (permission !== 'view.read' && permission !== 'personal.read') return false;
  const here = amongst('community', caller.communities('view.read'));
  return either([
    both(here, { sharing: { $eq: 'COMMUNITY' } }),
    both(here, { sharing: { $eq: 'TEAM' } }, amongst('role', caller.roles ?? [])),
    both({ sharing: { $eq: 'TEAM' } }, amongst('partnerUnit', caller.units('view.keep'))),
  ]);
}

export const notices = resource(Notice, {
  plural: 'notices',
  read: [
    'account',
    'kind',
    'recordType',
    'recordId',
    'title',
    'dueOn',
    'state',
    'readAt',
    'doneAt',
    'mailedAt',
    'community',
  ],
  filter: ['kind', 'recordType', 'recordId', 'dueOn', 'state', 'readAt', 'doneAt', 'community'],
  order: ['dueOn', 'state', 'kind', 'doneAt'],
  may: { read: 'notice.read' },
  owner: 'account',
});

export const noticeSettings = resource(NoticeSetting, {
  plural: 'noticeSettings',
  read: [
    ...(['account', 'mailing', 'language', 'mutedKinds', 'email', 'emailConfirmedAt', 'pendingEmail'] as const),
    ...(['tokenExpiresAt', 'community'] as const),
  ],
  filter: ['mailing', 'community'],
  order: ['mailing'],
  may: { read: 'notice.read' },
  owner: 'account',
});

export const calendarFeeds = resource(CalendarFeed, {
  plural: 'calendarFeeds',
  read: ['account', 'lastUsedAt', 'revokedAt', 'community'],
  filter: ['revokedAt', 'community'],
  order: ['lastUsedAt'],
  may: { read: 'calendar.follow' },
  owner: 'account',
});
