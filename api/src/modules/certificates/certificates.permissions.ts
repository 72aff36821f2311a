// Who may read certificates, ask for one, issue and revoke them, and verify one that somebody shows.
import { permissions } from '../../kernel/permission.ts';

const issuers = ['COMMITTEE_CHAIR', 'COORDINATOR', 'SOCIAL_WORKER'];

export const certificatesPermissions = permissions({
  'certificate.read': {
    description: 'Read certificates; names of holders only where personal values may be read.',
    community: [...issuers, 'COMMITTEE_MEMBER', 'GRID_WORKER', 'TEAM_LEADER', 'VOLUNTEER', 'PARTNER_STAFF'],
    key: 'certificate:read',
    self: true,
  },
  'certificate.request': {
    description: 'Ask for a certificate of service; everyone for themselves.',
    community: [...issuers, 'TEAM_LEADER'],
    self: true,
  },
  'certificate.issue': { description: 'Publicise and issue certificates of service.', community: issuers },
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
