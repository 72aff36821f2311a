// Who may read the seats of the committee, and who appoints to them.
import { permissions } from '../../kernel/permission.ts';

const steering = ['COMMITTEE_CHAIR', 'COORDINATOR'];
const others = ['COMMITTEE_MEMBER', 'SOCIAL_WORKER', 'GRID_WORKER', 'TEAM_LEADER', 'VOLUNTEER', 'PARTNER_STAFF'];

export const councilPermissions = permissions({
  'seat.read': {
    description: 'Read who sits in the committee, for which unit and with which duty.',
    community: [...steering, ...others],
    key: 'council:read',
  },
  'seat.write': {
    description: 'Appoint to seats in the committee, change their duties and end them.',
    community: steering,
  },
});
