// Who may open, upload and withdraw attachments. No key of a program may: they can show people.
import { permissions } from '../../../kernel/permission.ts';
import { programme } from '../../communities/role-groups.ts';

export const attachmentPermissions = permissions({
  'attachment.read': {
    description:
      'Read and open attachments; those in which people can be recognised only with the right to personal values.',
    community: programme,
  },
  'attachment.write': { description: 'Upload attachments, and withdraw one’s own.', community: programme },
  'attachment.withdraw': {
    description: 'Withdraw the attachments of others.',
    community: ['COMMITTEE_CHAIR', 'COORDINATOR', 'SOCIAL_WORKER'],
  },
});
