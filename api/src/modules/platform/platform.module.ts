// What every module stands on: the audit trail, imports, jobs, sign-in.
import { module } from '../../kernel/module.ts';
import { platformMessages } from './platform.messages.ts';
import { platformPermissions } from './platform.permissions.ts';
import { auditEntries } from './platform.resources.ts';

export const platformModule = module({
  name: 'platform',
  resources: [auditEntries],
  permissions: platformPermissions,
  messages: platformMessages,
});
