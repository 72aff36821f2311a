// Who may read the figures of the programme, publish them, and have them made into a report.
import { permissions } from '../../kernel/permission.ts';
import { programme, steering } from '../communities/role-groups.ts';

export const insightsPermissions = permissions({
  'impact.read': {
    description: 'Read the figures of the programme: counts alone, never the people behind them.',
    community: programme,
    key: 'impact:read',
  },
  'impact.public': {
    description: 'Read the figures that a community has published.',
    anyone: true,
  },
  'impact.publish': {
    description: 'Publish the figures of a year or a quarter, and withdraw them.',
    community: steering,
  },
  'impact.report': {
    description: 'Have the figures made into a report, with the names of the committee, and fetch it.',
    community: [...steering, 'COMMITTEE_MEMBER', 'SOCIAL_WORKER'],
  },
});
