// Who may do what with the tree of communities.
import { permissions } from '../../kernel/permission.ts';

export const communityPermissions = permissions({
  'community.read': {
    description: 'Read the tree of communities; names of places are public.',
    anyone: true,
    key: 'community:read',
  },
  'community.update': {
    description: 'Change the tree below one’s own community.',
    community: ['SYSTEM_ADMIN', 'COMMITTEE_CHAIR', 'COORDINATOR'],
  },
});
