// Who may read the seats of the committee, and who appoints to them.
import { permissions } from '../../kernel/permission.ts';
import { programme, steering } from '../communities/role-groups.ts';

export const councilPermissions = permissions({
  'seat.read': {
    description: 'Read who sits in the committee, for which unit and with which duty.',
    community: programme,
    key: 'council:read',
  },
  'seat.write': {
    description: 'Appoint to seats in the committee, change their duties and end them.',
    community: steering,
  },
});
