// Who keeps views of lists, gets notices, and follows the calendar.
import { permissions } from '../../kernel/permission.ts';
import { everybody, programme } from '../communities/role-groups.ts';

export const oversightPermissions = permissions({
  'view.read': { description: 'Read one’s own saved views and those shared with oneself.', community: everybody },
  'view.keep': {
    description: 'Save lists as views, change them, share them with one’s team.',
    community: everybody,
    unit: ['PARTNER_STAFF'],
  },
  'view.share': { description: 'Share views with the whole community.', community: ['COMMITTEE_CHAIR', 'COORDINATOR'] },
  'notice.read': {
    description: 'Read what waits for oneself, one’s own notices and their settings, and change those.',
    community: everybody,
  },
  'calendar.read': {
    description: 'Read the calendar: the events in it that one may read anyway.',
    community: programme,
    key: 'community:read',
  },
  'calendar.follow': { description: 'Make and revoke one’s own secret link to the calendar.', community: programme },
});
