// Who may do what with people, volunteers, their teams and their credentials.
import { permissions } from '../../kernel/permission.ts';
import { programme, steering } from '../communities/role-groups.ts';

const workers = ['COORDINATOR', 'SOCIAL_WORKER'];

export const peoplePermissions = permissions({
  'person.read': {
    description: 'Know that a person is there; names and what else is personal need more. Everyone reads themselves.',
    community: programme,
    key: 'volunteer:read',
    self: true,
  },
  'person.write': { description: 'Register, change and archive people.', community: workers },
  'person.erase': { description: 'Erase a person for good.', community: ['COORDINATOR'] },
  'sensitive.reveal': {
    description: 'See the phone number or the ID number of a person, for a reason that stays on record.',
    community: workers,
    isSensitive: true,
  },
  'sensitive.audit': {
    description: 'Read who looked at sensitive values; everyone does so for what concerns themselves.',
    community: ['AUDIT_READER'],
    self: true,
  },
  'volunteer.read': {
    description: 'Read volunteers, social workers and their levels.',
    community: programme,
    key: 'volunteer:read',
    self: true,
  },
  'volunteer.write': {
    description: 'Register, vet, accept, promote, pause and end volunteers; add and change social workers.',
    community: workers,
  },
  'volunteer.bar': {
    description: 'Propose and confirm that a volunteer is barred for good.',
    community: [...steering, 'SOCIAL_WORKER'],
  },
  'credential.read': {
    description: 'Read which credentials people hold; everyone reads their own.',
    community: ['COMMITTEE_CHAIR', ...workers, 'GRID_WORKER', 'TEAM_LEADER'],
    key: 'volunteer:read',
    self: true,
  },
  'credential.write': { description: 'Add, change, verify and archive credentials.', community: workers },
  'team.read': {
    description: 'Read teams of volunteers and their members.',
    community: programme,
    key: 'volunteer:read',
    self: true,
  },
  'team.write': {
    description: 'Found, change and dissolve teams, and say who leads and belongs to them.',
    community: steering,
  },
  'leader.read': {
    description: 'Read who leads a community, a grid or a building, and who speaks for a partner unit.',
    community: programme,
    key: 'volunteer:read',
    self: true,
  },
  'leader.write': { description: 'Say who leads a community, a grid or a building.', community: steering },
});
