// Partner units, what was agreed with them, what they promised and what they delivered. It needs communities.
import { module } from '../../kernel/module.ts';
import {
  activateAgreement,
  ageAgreements,
  lapseAgreement,
  renewAgreement,
  signAgreement,
} from './agreements.workflows.ts';
import { cancelDelivery, recordDelivery } from './deliveries.workflows.ts';
import { partnerMessages } from './partners.messages.ts';
import { partnerPermissions } from './partners.permissions.ts';
import { agreements, deliveries, partnerUnits, pledges } from './partners.resources.ts';

export const partnersModule = module({
  name: 'partners',
  resources: [partnerUnits, agreements, pledges, deliveries],
  permissions: partnerPermissions,
  workflows: [signAgreement, activateAgreement, renewAgreement, lapseAgreement, recordDelivery, cancelDelivery],
  nightly: { 'age-agreements': ageAgreements },
  messages: partnerMessages,
  constraints: {
    partner_unit_community_name: { code: 'TAKEN', path: ['name'] },
    agreement_unit_title: { code: 'TAKEN', path: ['title'] },
    agreement_validity: { code: 'ENDS_BEFORE_START', path: ['validUntil'] },
    pledge_term: { code: 'ENDS_BEFORE_START', path: ['until'] },
    pledge_agreement_of_unit: { code: 'AGREEMENT_OF_ANOTHER_UNIT', path: ['agreementId'] },
  },
});
