// Who may read certificates, ask for one, issue and revoke them, and verify one that somebody shows.
import { permissions } from '../../kernel/permission.ts';
import { programme, runners } from '../communities/role-groups.ts';

export const certificatesPermissions = permissions({
  'certificate.read': {
    description: 'Read certificates; names of holders only where personal values may be read.',
    community: programme,
    key: 'certificate:read',
    self: true,
  },
  'certificate.request': {
    description: 'Ask for a certificate of service; everyone for themselves.',
    community: [...runners, 'TEAM_LEADER'],
    self: true,
  },
  'certificate.issue': { description: 'Publicise and issue certificates of service.', community: runners },
  'certificate.revoke': {
    description: 'Revoke certificates; a partner unit those that it issued.',
    community: ['COMMITTEE_CHAIR', 'COORDINATOR'],
    unit: ['PARTNER_STAFF'],
  },
  'certificate.verify': {
    description: 'Verify a certificate by its code: no more than the masked name of its holder.',
    anyone: true,
  },
});
