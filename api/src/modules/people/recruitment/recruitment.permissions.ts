// Who reads calls and applications, and who runs them. Published calls are read by everybody.
import { permissions } from '../../../kernel/permission.ts';

const runners = ['COORDINATOR', 'SOCIAL_WORKER'];

export const recruitmentPermissions = permissions({
  'recruitment.read': {
    description: 'Read calls for volunteers, also drafts.',
    community: [...runners, 'COMMITTEE_CHAIR', 'COMMITTEE_MEMBER', 'GRID_WORKER', 'TEAM_LEADER', 'VOLUNTEER'],
    key: 'volunteer:read',
  },
  'recruitment.public': { description: 'Read published calls for volunteers.', anyone: true, key: 'volunteer:read' },
  'application.read': {
    description: 'Read applications to calls for volunteers; everyone reads their own.',
    community: [...runners, 'COMMITTEE_CHAIR'],
    key: 'volunteer:read',
    self: true,
  },
  'recruitment.run': {
    description: 'Write, publish and close calls for volunteers, and take applications through their steps.',
    community: runners,
  },
});
