// Memberships: who belongs to which team, from when until when. They stand on the pages of the team and of the volunteer.
import { TeamMemberFieldsFragmentDoc } from '../../../../../schema/generated/people/team-members.ts';
import { page } from '../../../data/page.ts';
import { resource, type RecordOf } from '../../../data/resource.ts';
import { personTitle } from '../person-name.ts';

export const teamMembers = resource({
  type: 'TeamMember',
  plural: 'teamMembers',
  fields: TeamMemberFieldsFragmentDoc,
  title: (membership) => personTitle((membership['volunteer'] as RecordOf | null)?.['person']),
  pages: {
    list: page(() => import('./TeamMemberList.tsx'), 'TeamMemberList'),
  },
});
