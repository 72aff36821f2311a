// The tree of communities: city, district, street, community, grid, micro-grid, building.
import TreeIcon from '@mui/icons-material/AccountTreeOutlined';
import { CommunityFieldsFragmentDoc } from '../../../../../schema/generated/communities/communities.ts';
import { page } from '../../../data/page.ts';
import { resource } from '../../../data/resource.ts';

export const communities = resource({
  type: 'Community',
  plural: 'communities',
  fields: CommunityFieldsFragmentDoc,
  title: (community) => String(community['name']),
  ofCommunity: false,
  group: 'settings',
  icon: TreeIcon,
  pages: {
    list: page(() => import('./CommunityTreePage.tsx'), 'CommunityTreePage'),
    show: page(() => import('./CommunityShow.tsx'), 'CommunityShow'),
    edit: page(() => import('./CommunityEdit.tsx'), 'CommunityEdit'),
  },
});
