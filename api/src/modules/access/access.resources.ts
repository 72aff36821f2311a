// The faces of accounts, grants and keys. They are made and ended by workflows.
import { resource } from '../../kernel/resource/declaration.ts';
import { Account } from './account.entity.ts';
import { ApiKey } from './api-key.entity.ts';
import { RoleGrant } from './role-grant.entity.ts';

export const accounts = resource(Account, {
  plural: 'accounts',
  read: ['username', 'displayName', 'person', 'disabledAt', 'isDemo', 'community'],
  update: ['displayName', 'person'],
  filter: ['username', 'displayName', 'disabledAt', 'community'],
  order: ['username', 'displayName'],
  search: ['searchText'],
  may: { read: 'account.read', update: 'account.write' },
});

export const roleGrants = resource(RoleGrant, {
  plural: 'roleGrants',
  read: ['account', 'role', 'node', 'partnerUnit', 'validFrom', 'validUntil', 'endReason', 'community'],
  filter: ['account', 'role', 'node', 'partnerUnit', 'validFrom', 'validUntil', 'community'],
  order: ['role', 'validFrom', 'account.displayName'],
  inverse: { account: 'roleGrants' },
  may: { read: 'account.read' },
});

export const apiKeys = resource(ApiKey, {
  plural: 'apiKeys',
  read: [
    'name',
    'purpose',
    'partnerUnit',
    'scopes',
    'prefix',
    'expiresOn',
    'lastUsedAt',
    'revokedAt',
    'revokeReason',
    'isDemo',
    'community',
  ],
  filter: ['name', 'partnerUnit', 'scopes', 'expiresOn', 'revokedAt', 'community'],
  order: ['name', 'expiresOn', 'lastUsedAt'],
  may: { read: 'key.read' },
});
