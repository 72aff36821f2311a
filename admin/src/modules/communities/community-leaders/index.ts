// Who leads a community, a grid or a building.
import LeaderIcon from '@mui/icons-material/SupervisorAccountOutlined';
import { CommunityLeaderFieldsFragmentDoc } from '../../../../../schema/generated/communities/community-leaders.ts';
import { page } from '../../../data/page.ts';
import { resource } from '../../../data/resource.ts';
import { personTitle } from '../../people/person-name.ts';

export const communityLeaders = resource({
  type: 'CommunityLeader',
  plural: 'communityLeaders',
  fields: CommunityLeaderFieldsFragmentDoc,
  title: (leader) => `${personTitle(leader['person'])} · ${String(leader['title'])}`,
  orderNames: { personId: 'personFullName', nodeId: 'nodeName' },
  group: 'settings',
  beside: 'communities',
  icon: LeaderIcon,
  pages: {
    list: page(() => import('./CommunityLeaderList.tsx'), 'CommunityLeaderList'),
    edit: page(() => import('./CommunityLeaderEdit.tsx'), 'CommunityLeaderEdit'),
  },
});
