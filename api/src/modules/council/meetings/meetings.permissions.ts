// Who may read what the committee discusses and resolves, who runs its meetings, and who acts for a seat.
import { permissions } from '../../../kernel/permission.ts';
import { programme, steering } from '../../communities/role-groups.ts';

export const meetingsPermissions = permissions({
  'meeting.read': {
    description:
      'Read the meetings of the committee: agenda, roll, motions with their counts, minutes and resolutions.',
    community: ['AUDIT_READER', ...programme],
    key: 'council:read',
  },
  'meeting.run': {
    description:
      'Plan, call and hold meetings, make their agenda, keep roll, votes and minutes, and make resolutions; set the rules of the quorum.',
    community: steering,
  },
  'vote.read': {
    description: 'Read which seat voted how; everyone the votes of one’s own seat.',
    community: ['AUDIT_READER', ...steering, 'COMMITTEE_MEMBER'],
    self: true,
  },
  'seat.act': {
    description:
      'Act for one’s own seat in the committee: vote, declare a conflict of interest, confirm minutes, verify resolutions. The seat itself decides.',
    community: programme,
  },
  'resolution.report': {
    description:
      'Report resolutions done with proof: those that are one’s own, or of one’s seat or unit; who runs the meetings, all.',
    community: programme,
    unit: ['PARTNER_STAFF'],
  },
});
