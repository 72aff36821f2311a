// Who may do what with partner units, agreements, pledges and deliveries.
import { permissions } from '../../kernel/permission.ts';
import { everybody, programme, steering } from '../communities/role-groups.ts';

export const partnerPermissions = permissions({
  'partner.read': {
    description: 'Read partner units; accounts and keys are made for them too.',
    community: everybody,
    key: 'partner:read',
  },
  'partner.write': { description: 'Add, change and archive partner units and their contacts.', community: steering },
  'agreement.read': {
    description: 'Read agreements; the staff of a partner unit read those of their own unit.',
    community: [...steering, 'COMMITTEE_MEMBER', 'SOCIAL_WORKER'],
    unit: ['PARTNER_STAFF'],
    key: 'partner:read',
  },
  'agreement.write': { description: 'Draft, sign, renew and end agreements.', community: steering },
  'pledge.read': {
    description: 'Read what partner units promised and delivered.',
    community: programme,
    key: 'partner:read',
  },
  'pledge.write': { description: 'Add, change and archive pledges.', community: steering },
  'delivery.record': {
    description: 'Record deliveries and cancel them; the staff of a partner unit do so for their own unit.',
    community: steering,
    unit: ['PARTNER_STAFF'],
  },
});
