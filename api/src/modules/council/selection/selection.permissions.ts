// Who runs the selection, who nominates and votes, and who reads what. Whether somebody may vote follows from their seat.
import { permissions } from '../../../kernel/permission.ts';

const steering = ['COMMITTEE_CHAIR', 'COORDINATOR'];
const nominators = [...steering, 'COMMITTEE_MEMBER', 'SOCIAL_WORKER', 'GRID_WORKER', 'TEAM_LEADER', 'PARTNER_STAFF'];
const programme = [...nominators, 'VOLUNTEER'];

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
  'award.nominate': { description: 'Nominate volunteers, and withdraw one’s own nominations.', community: nominators },
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
