// Who may read plans and drills, run them, put findings right, and who are the few who see what is restricted.
import { permissions } from '../../kernel/permission.ts';
import { everybody, programme, runners, staff, steering } from '../communities/role-groups.ts';

export const safetyPermissions = permissions({
  'safety.read': {
    description: 'Read emergency plans, the duties under them, drills and their findings.',
    community: everybody,
    key: 'safety:read',
  },
  'roll.read': {
    description:
      'Read who was at drills and who holds which duty in an emergency; names only where personal values may be read.',
    community: programme,
    key: 'safety:read',
  },
  'plan.write': {
    description: 'Write emergency plans, draft their versions and say who has which duty.',
    community: runners,
  },
  'plan.approve': { description: 'Approve versions of emergency plans and put them in force.', community: steering },
  'drill.run': {
    description:
      'Plan, hold, review and cancel drills, record their findings and close them; a partner unit runs the drills that it leads.',
    community: runners,
    unit: ['PARTNER_STAFF'],
  },
  'finding.prove': {
    description: 'Give proof that a finding is put right; everyone for what is their own to put right.',
    community: [...runners, 'GRID_WORKER', 'TEAM_LEADER'],
    unit: ['PARTNER_STAFF'],
    self: true,
  },
  'finding.close': {
    description: 'Close findings whose proof was given by somebody else, or reopen them.',
    community: runners,
  },
  'incident.read': {
    description: 'Read incidents and the actions after them, without who was hurt.',
    community: staff,
    key: 'safety:read',
  },
  'incident.report': { description: 'Report incidents.', community: programme },
  'incident.run': { description: 'Investigate incidents and record the actions after them.', community: runners },
  'incident.sign': {
    description: 'Sign that an incident is settled, and close it after somebody else has signed.',
    community: runners,
  },
  'incident.open': {
    description: 'See who was hurt in an incident, for a reason that stays on record.',
    community: ['COORDINATOR', 'SOCIAL_WORKER'],
    isSensitive: true,
  },
  'safeguarding.report': { description: 'File safeguarding reports.', community: programme },
  'safeguarding.receipt': {
    description: 'Read that safeguarding reports exist; everyone those that they filed.',
    community: steering,
    self: true,
  },
  'safeguarding.read': {
    description:
      'Read where safeguarding reports stand, without what they say; the assigned social worker the own ones.',
    community: steering,
    self: true,
  },
  'safeguarding.run': {
    description:
      'Tell the authority, follow the enquiry, record the outcome, assign and close safeguarding reports; the assigned social worker the own ones.',
    community: steering,
    self: true,
  },
  'safeguarding.assign': { description: 'Assign safeguarding reports to social workers.', community: steering },
  'safeguarding.open': {
    description:
      'See what a safeguarding report says, for a reason that stays on record; the assigned social worker the own ones.',
    community: steering,
    self: true,
    isSensitive: true,
  },
  'restricted.audit': {
    description: 'Read who looked at what incidents and safeguarding reports say about people.',
    community: ['AUDIT_READER', 'COMMITTEE_CHAIR'],
  },
});
