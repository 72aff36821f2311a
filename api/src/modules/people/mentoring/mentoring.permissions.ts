// Who may read mentorships, who runs them, and who notes the visits of a pair.
import { permissions } from '../../../kernel/permission.ts';
import { runners } from '../../communities/role-groups.ts';

export const mentoringPermissions = permissions({
  'mentoring.read': {
    description: 'Read mentorships, joint visits, sharing meetings and what is asked of them.',
    community: [...runners, 'COMMITTEE_MEMBER', 'GRID_WORKER', 'TEAM_LEADER', 'VOLUNTEER'],
    key: 'volunteer:read',
  },
  'mentoring.run': {
    description: 'Propose, start, assess and stop mentorships, record sharing meetings and set what is asked.',
    community: runners,
  },
  'mentoring.log': {
    description: 'Record joint visits; mentors do so for their own newcomers.',
    community: [...runners, 'TEAM_LEADER'],
    self: true,
  },
});
