// Who may look after accounts, grants and keys; and the permissions that open the classes of data.
import { permissions } from '../../kernel/permission.ts';

const staff = ['SYSTEM_ADMIN', 'COMMITTEE_CHAIR', 'COMMITTEE_MEMBER', 'COORDINATOR', 'SOCIAL_WORKER', 'GRID_WORKER'];

export const accessPermissions = permissions({
  'node.read': {
    description: 'Fetch things by their ids; each is shown only to whom it may be shown.',
    anyone: true,
    key: 'community:read',
  },
  'me.read': { description: 'Read one’s own account, roles and permissions.', anyone: true, key: 'community:read' },
  'personal.read': {
    description:
      'Read personal values (S2) such as names: staff in their community, a partner unit on its own rosters, everyone about themselves.',
    community: staff,
    unit: ['PARTNER_STAFF'],
    self: true,
  },
  'sensitive.read': {
    description: 'Read sensitive values (S3); every read by person is logged. Needs a second factor outside the demo.',
    community: ['COORDINATOR', 'SOCIAL_WORKER'],
    isSensitive: true,
  },
  'account.read': {
    description: 'Read accounts and their roles.',
    community: ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_READER', 'COMMITTEE_CHAIR'],
  },
  'account.write': {
    description: 'Make accounts, rename them, set passwords, switch signing in off and on.',
    community: ['SYSTEM_ADMIN'],
  },
  'role.grant': { description: 'Grant roles and end grants.', community: ['SYSTEM_ADMIN', 'SECURITY_ADMIN'] },
  'key.read': {
    description: 'Read API keys: name, purpose, scopes, expiry and last use.',
    community: ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_READER', 'COMMITTEE_CHAIR'],
  },
  'key.write': { description: 'Make and revoke API keys.', community: ['SYSTEM_ADMIN', 'SECURITY_ADMIN'] },
});
