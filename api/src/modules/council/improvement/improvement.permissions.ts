// Who raises suggestions, who decides on them, who puts them right, and who sees that it was done.
import { permissions } from '../../../kernel/permission.ts';
import { programme, steering } from '../../communities/role-groups.ts';

export const improvementPermissions = permissions({
  'suggestion.read': {
    description: 'Read suggestions and what became of them; who raised one is personal.',
    community: programme,
    key: 'council:read',
    self: true,
  },
  'suggestion.raise': { description: 'Raise a suggestion.', community: programme },
  'suggestion.decide': {
    description: 'Accept, decline, merge and reopen suggestions, and say who puts them right by when.',
    community: steering,
  },
  'suggestion.putRight': {
    description: 'Say that a suggestion was put right, with proof; a partner unit for those that are its own.',
    community: [...steering, 'SOCIAL_WORKER', 'GRID_WORKER', 'TEAM_LEADER'],
    unit: ['PARTNER_STAFF'],
  },
  'suggestion.verify': {
    description: 'Verify that a suggestion was put right by somebody else, or open it again.',
    community: [...steering, 'COMMITTEE_MEMBER'],
  },
});
