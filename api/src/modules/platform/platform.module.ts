// What every module stands on: the audit trail, imports, jobs, sign-in.
import { module } from '../../kernel/module.ts';
import { ChangesResolver } from './changes.resolver.ts';
import { platformMessages } from './platform.messages.ts';
import { platformPermissions } from './platform.permissions.ts';
import { auditEntries } from './platform.resources.ts';

export const platformModule = module({
  name: 'platform',
  resources: [auditEntries],
  permissions: platformPermissions,
  resolvers: [ChangesResolver],
  operations: { changed: { kind: 'subscription', permission: 'changes.follow', description: 'Tells when records of the given types change.' } },
  messages: platformMessages,
});
