// Who may read activities and who comes to them, who may run them, and who may take a place or count visitors.
import { permissions } from '../../kernel/permission.ts';
import { everybody, programme, runners } from '../communities/role-groups.ts';

export const activitiesPermissions = permissions({
  'activity.read': {
    description: 'Read activities, their series, stalls, materials, counts and evaluations.',
    community: everybody,
    key: 'activity:read',
  },
  'activity-roll.read': {
    description: 'Read who is enrolled in activities and who was there; names only where personal values may be read.',
    community: programme,
    key: 'activity:read',
    self: true,
  },
  'activity-photo.read': {
    description: 'Read which photos there are of activities; a program of a third party does not.',
    community: programme,
  },
  'activity.run': {
    description:
      'Plan, log, hold, evaluate and cancel activities and their series, and keep their rolls; a partner unit for those that it holds.',
    community: runners,
    unit: ['PARTNER_STAFF'],
  },
  'activity.enrol': {
    description:
      'Enrol people in activities and withdraw them; everyone oneself, a partner unit in the activities that it holds.',
    community: [...runners, 'GRID_WORKER', 'TEAM_LEADER'],
    unit: ['PARTNER_STAFF'],
    self: true,
  },
  'activity.check-in': {
    description: 'Check oneself in to an activity with the code on its screen.',
    self: true,
  },
  'activity.count': {
    description: 'Count visitors of an activity and its stalls; a partner unit at its own activities and stalls.',
    community: [...runners, 'GRID_WORKER', 'TEAM_LEADER', 'VOLUNTEER'],
    unit: ['PARTNER_STAFF'],
  },
  'activity-child.reveal': {
    description: 'See the names of children under 14 and their guardians, for a reason that stays on record.',
    community: ['COORDINATOR', 'SOCIAL_WORKER'],
    isSensitive: true,
  },
  'activity-child.audit': {
    description: 'Read who looked at the names of children, when and why.',
    community: ['AUDIT_READER'],
  },
});
