// The face of the tree of communities.
import { resource } from '../../kernel/resource/declaration.ts';
import { amongst } from '../../kernel/scope.ts';
import { Community } from './community.entity.ts';

export const communities = resource(Community, {
  plural: 'communities',
  read: ['name', 'code', 'level', 'parent', 'community', 'householdCount', 'residentCount', 'validFrom', 'validUntil'],
  update: ['name', 'code', 'householdCount', 'residentCount', 'validFrom', 'validUntil'],
  filter: ['name', 'code', 'level', 'parent', 'community'],
  order: ['name', 'code', 'level'],
  search: ['searchText'],
  inverse: { parent: 'children' },
  may: { read: 'community.read', update: 'community.update', archive: 'community.update' },
  rows: (caller, permission) => permission === 'community.read' || amongst('community', caller.communities(permission)),
});
