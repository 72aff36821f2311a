// Who may read trainings and their rosters, who may run them, and who may take a seat.
import { permissions } from '../../kernel/permission.ts';
import { everybody, programme, runners } from '../communities/role-groups.ts';

export const trainingPermissions = permissions({
  'training.read': {
    description: 'Read courses and training sessions.',
    community: everybody,
    key: 'training:read',
  },
  'roster.read': {
    description: 'Read who is enrolled in trainings and who attended; names only where personal values may be read.',
    community: programme,
    key: 'training:read',
    self: true,
  },
  'training.run': {
    description:
      'Plan, log, hold and cancel trainings and keep their rosters; a partner unit for the trainings that it provides.',
    community: runners,
    unit: ['PARTNER_STAFF'],
    key: 'training:write',
  },
  'training.enrol': {
    description:
      'Enrol volunteers in trainings and withdraw them; everyone oneself, a partner unit in the trainings that it provides.',
    community: [...runners, 'TEAM_LEADER'],
    unit: ['PARTNER_STAFF'],
    key: 'training:write',
    self: true,
  },
  'course.write': { description: 'Write the courses of the community.', community: runners },
});
