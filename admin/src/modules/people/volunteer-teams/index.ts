// Teams of volunteers, each with its fields of service, its leader and its members over time.
import TeamIcon from '@mui/icons-material/GroupsOutlined';
import { VolunteerTeamFieldsFragmentDoc } from '../../../../../schema/generated/people/volunteer-teams.ts';
import { page } from '../../../data/page.ts';
import { resource } from '../../../data/resource.ts';

export const volunteerTeams = resource({
  type: 'VolunteerTeam',
  plural: 'volunteerTeams',
  fields: VolunteerTeamFieldsFragmentDoc,
  title: (team) => String(team['name']),
  group: 'volunteers',
  icon: TeamIcon,
  pages: {
    list: page(() => import('./VolunteerTeamList.tsx'), 'VolunteerTeamList'),
    show: page(() => import('./VolunteerTeamShow.tsx'), 'VolunteerTeamShow'),
    create: page(() => import('./VolunteerTeamCreate.tsx'), 'VolunteerTeamCreate'),
    edit: page(() => import('./VolunteerTeamEdit.tsx'), 'VolunteerTeamEdit'),
  },
});
