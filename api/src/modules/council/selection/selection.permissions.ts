// Who runs the selection, who nominates and votes, and who reads what. Whether somebody may vote follows from their seat.
import { permissions } from '../../../kernel/permission.ts';
import { programme, staff, steering } from '../../communities/role-groups.ts';

export const selectionPermissions = permissions({
  'award.read': {
    description: 'Read selections, their criteria, nominations and results, and the awards.',
    community: programme,
    key: 'council:read',
    self: true,
  },
  'award.run': {
    description: 'Plan selections, open and count them, settle ties, answer objections, give and withdraw awards.',
    community: steering,
  },
  'award.nominate': {
    description: 'Nominate volunteers, and withdraw one’s own nominations.',
    community: [...staff, 'PARTNER_STAFF'],
  },
  'award.vote': {
    description: 'Vote for a seat of one’s own and declare its conflicts of interest.',
    community: programme,
  },
  'award.object': { description: 'Object to a result that is being shown.', community: programme },
  'award.conflicts': {
    description: 'Read conflicts of interest and objections.',
    community: [...steering, 'COMMITTEE_MEMBER'],
    self: true,
  },
  'ballot.own': { description: 'Read one’s own votes and take them back; nobody reads those of others.', self: true },
});
