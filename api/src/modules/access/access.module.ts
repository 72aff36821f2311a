// Who signs in, what they may do and where; keys of programs. It stands above people and partners, to whom it refers.
import { module } from '../../kernel/module.ts';
import { accessMessages } from './access.messages.ts';
import { accessPermissions } from './access.permissions.ts';
import { accounts, apiKeys, roleGrants } from './access.resources.ts';
import { createAccount, disableAccount, enableAccount, setPassword } from './accounts.workflows.ts';
import { endRoleGrant, grantRole } from './grants.workflows.ts';
import { createApiKey, revokeApiKey } from './keys.workflows.ts';
import { MeResolver } from './me.resolver.ts';

export const accessModule = module({
  name: 'access',
  resources: [accounts, roleGrants, apiKeys],
  permissions: accessPermissions,
  workflows: [
    createAccount,
    disableAccount,
    enableAccount,
    setPassword,
    grantRole,
    endRoleGrant,
    createApiKey,
    revokeApiKey,
  ],
  resolvers: [MeResolver],
  operations: {
    me: { kind: 'query', permission: 'me.read', description: 'The caller; null when nobody is signed in.' },
  },
  messages: accessMessages,
});
