// Who may read the audit trail, follow changes and import ledgers.
import { permissions } from '../../kernel/permission.ts';
import { everybody } from '../communities/role-groups.ts';

export const platformPermissions = permissions({
  'changes.follow': {
    description: 'Hear that records have changed, by type and id.',
    community: everybody,
    key: 'community:read',
  },
  'import.run': {
    description: 'Upload ledgers, check them, import them and undo an import.',
    community: ['SYSTEM_ADMIN', 'COMMITTEE_CHAIR', 'COORDINATOR'],
  },
  'audit.read': {
    description: 'Read who changed what and when; personal values in it only with the right to them.',
    community: ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_READER', 'COMMITTEE_CHAIR', 'COORDINATOR', 'SOCIAL_WORKER'],
  },
});
