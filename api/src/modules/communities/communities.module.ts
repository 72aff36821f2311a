// The tree of communities. It needs no other module; every other module needs it.
import { module } from '../../kernel/module.ts';
import { communityMessages } from './communities.messages.ts';
import { communityPermissions } from './communities.permissions.ts';
import { communities } from './communities.resources.ts';
import { addCommunity } from './communities.workflows.ts';

export const communitiesModule = module({
  name: 'communities',
  resources: [communities],
  permissions: communityPermissions,
  workflows: [addCommunity],
  messages: communityMessages,
  constraints: { community_parent_name: { code: 'TAKEN', path: ['name'] } },
});
