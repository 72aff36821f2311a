// Who may read the audit trail.
import { permissions } from '../../kernel/permission.ts';

export const platformPermissions = permissions({
  'audit.read': {
    description: 'Read who changed what and when; personal values in it only with the right to them.',
    community: ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_READER', 'COMMITTEE_CHAIR', 'COORDINATOR', 'SOCIAL_WORKER'],
  },
});
